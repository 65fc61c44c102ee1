//! Scenes, one file a region: poses with their props, marks and arrows.

pub(super) mod ankle;
pub(super) mod core;
pub(super) mod hip;
pub(super) mod movement;
