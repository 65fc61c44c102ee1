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

#[cfg(any(feature = "files", feature = "later"))]
use crate::record::CivilDate;

/// A day as the page tells it, in one number: year, month, day.
#[cfg(any(feature = "files", feature = "later"))]
fn day(packed: u32) -> Option<CivilDate> {
    CivilDate::new((packed >> 16) as u16, (packed >> 8) as u8, packed as u8)
}

/// The same, with a day in place of none.
#[cfg(any(feature = "files", feature = "later"))]
fn some_day(packed: u32) -> CivilDate {
    day(packed).unwrap_or(CivilDate { year: 2000, month: 1, day: 1 })
}
