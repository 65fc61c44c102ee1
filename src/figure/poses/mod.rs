//! Key poses as angles, one file a region. Each holds data only.

pub mod ankle;
pub mod common;
pub mod core;
pub mod hip;
pub mod movement;
pub mod ninety;
