//! What the page imports: a handle on one running check.
//!
//! The custom element lives in `back-check.js` beside this file; it owns the shadow root, reads
//! the attributes and makes one [`Instance`] a mount.

mod instance;

pub use instance::Instance;
