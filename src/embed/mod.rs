//! What the page imports: a handle on one running check, and the second half it fetches.
//!
//! The custom element lives in `back-check.js` beside this file; it owns the shadow root, reads
//! the attributes, makes one [`Instance`] a mount, and fetches the module that exports the second half;
//! `carry.js` fetches the module that exports the files.

#[cfg(feature = "files")]
mod files;
#[cfg(feature = "ui")]
mod instance;
#[cfg(feature = "later")]
mod late;
#[cfg(feature = "later")]
mod motion;

#[cfg(feature = "files")]
pub use files::Files;
#[cfg(feature = "ui")]
pub use instance::Instance;
#[cfg(feature = "later")]
pub use late::Half;
#[cfg(feature = "later")]
pub use motion::{frame, moments, still};
