//! Following the plan, day by day: made-up people over twelve weeks and more, and the rules one
//! by one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod careful;
#[path = "../common/mod.rs"]
mod common;
mod exits;
mod keep;
mod pauses;
mod people;
mod rules;
mod told;
mod weeks;
