//! The second WebAssembly module: the library exports what the first half asks of it.

use back_check as _;
fn main() {}
