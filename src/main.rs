//! The WebAssembly entry: the library exports what the page imports.
use back_check as _;
fn main() {}
