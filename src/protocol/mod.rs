//! The rules as tables: nothing but data and its types.
//!
//! Every band, dose and rule is a row with its source and how sure it is, so that a
//! physiotherapist can review it. **Invariant:** no logic here beyond looking a row up;
//! `screening` and `plan` have no tables of their own.

pub mod battery;
#[cfg(test)]
mod check;
pub mod ids;
pub mod ladders;
pub mod norms;
pub mod phases;
pub mod regions;
pub mod safety;
pub mod sources;

/// A text for whoever reads the tables; no screen shows it, so the modules leave it out.
pub(crate) const fn for_readers(text: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") {
        ""
    } else {
        text
    }
}
