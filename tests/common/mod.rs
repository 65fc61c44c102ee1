//! What several test files share.

// Each test file is its own crate and uses a part of this.
#![allow(dead_code, unused_imports)]

pub(crate) mod samples;
pub(crate) mod strategy;
