//! Prints the result of a record: `cargo run --quiet --example assess -- RECORD.json`.
//!
//! Exit 0 with the result on standard output, or exit 2 with one line on standard error.

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let (Some(path), None) = (args.next(), args.next()) else {
        return refuse("usage: assess RECORD.json");
    };
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        // Debug keeps a path with line breaks on one line.
        Err(error) => return refuse(&format!("{}: {error}", path.to_string_lossy().escape_debug())),
    };
    let result = match back_check::screening::json::assess_bytes(&bytes) {
        Ok(result) => result,
        Err(error) => return refuse(&error.to_string()),
    };
    // `print!` would panic where nobody reads.
    match std::io::stdout().lock().write_all(result.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&format!("standard output: {error}")),
    }
}

fn refuse(line: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
    ExitCode::from(2)
}
