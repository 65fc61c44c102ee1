//! Reads `locales/en/*.ftl` and writes `messages.rs` and `en.words` for `src/i18n`.
//!
//! Holds the order of the steps only: `build/fluent.rs` reads Fluent files, `build/families.rs`
//! knows which ids must exist, `build/emit.rs` writes. Every mistake names its file and message.

#[path = "build/emit.rs"]
mod emit;
#[path = "build/families.rs"]
mod families;
#[path = "build/fluent.rs"]
mod fluent;

use std::path::Path;
use std::{env, fs, process};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=locales");
    // `late`: this build holds the screens from the tests on. The module a page loads first does
    // not; a second one does, and so does every native build.
    println!("cargo:rustc-check-cfg=cfg(late)");
    let wasm = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    // `files`: this build reads and writes the files a person keeps. A third module does, on request,
    // and so does every native build.
    println!("cargo:rustc-check-cfg=cfg(files)");
    let has = |feature: &str| !wasm || env::var_os(feature).is_some();
    if has("CARGO_FEATURE_LATER") || has("CARGO_FEATURE_FILES") {
        println!("cargo:rustc-cfg=late");
    }
    if has("CARGO_FEATURE_FILES") {
        println!("cargo:rustc-cfg=files");
    }
    if let Err(errors) = run() {
        for error in errors {
            eprintln!("error: {error}");
        }
        process::exit(1);
    }
}

fn run() -> Result<(), Vec<String>> {
    let one = |error: String| vec![error];
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|e| one(e.to_string()))?;
    let out = env::var("OUT_DIR").map_err(|e| one(e.to_string()))?;
    let root = Path::new(&root);

    let sources = fluent::read_folder(&root.join("locales/en")).map_err(one)?;
    let mut messages = fluent::compile(&sources)?;
    emit::arrange(&mut messages);
    let members = families::members(root).map_err(one)?;
    families::check(&messages, &members)?;

    let write = |name: &str, text: String| {
        fs::write(Path::new(&out).join(name), text).map_err(|e| one(format!("{name}: {e}")))
    };
    write("messages.rs", emit::rust(&messages, &members)?)?;
    let [first, later, files] = emit::pack(&messages, &messages, "en").map_err(one)?;
    write("en.words", first)?;
    write("en-later.words", later)?;
    write("en-files.words", files)
}
