//! Whole visits without a browser: messages in, pages out.
//!
//! A visit presses what a page offers, by its words, so that a test reads like a person's way
//! through the check. Every page on the way is held to what must be true of any page.

// A helper that stops the test is what a test wants.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod days;
mod follow;
mod holds;
mod keeping;
mod pauses;
mod people;
mod rescreen;
mod rules;
mod running;
mod safety;
mod tests_and_numbers;
mod tilting;
mod timing;
mod visit;
mod wandering;
