//! The third WebAssembly module: files to keep and to bring in, fetched when a reader asks for one.

use back_check as _;
fn main() {}
