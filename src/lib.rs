//! Back Check: a self-screening for people with long-lasting low-back pain.
//!
//! # Where to start
//!
//! A **pure core** knows the medicine and the state; a **thin shell** knows the browser.
//! A tap becomes an [`app::Msg`]; [`app::Model::update`] returns effects as data; views draw
//! the model; the shell runs the effects. Same record in, same result out, natively and in
//! WebAssembly. Each room uses only rooms above it, but for two places that `ARCHITECTURE.md` names:
//!
//! | room | holds |
//! |---|---|
//! | [`protocol`] | the rules as tables: ids, safety, battery, norms, ladders, phases, sources |
//! | [`record`] | what a person owns, and its file |
//! | [`screening`] | record to result: safety level, bands, scores, focus |
//! | [`plan`] | weeks, levels, sessions, exit criteria |
//! | [`training`] | following the plan: what the diary makes of it |
//! | [`figure`] | one mannequin drawn from joint angles |
//! | [`i18n`] | every word a reader sees, typed |
//! | `files` | what a person keeps or takes along: file, calendar, spreadsheet, link |
//! | [`app`] | model, messages, effects, screens |
//! | [`view`] | functions from pages to a tree of elements |
//! | `shell` | the only home of the browser's APIs |
//! | `embed` | what the page imports |
//!
//! The product ships as two modules, so that a phone loads little before the first question; what
//! passes between them is in [`app::late`].
//!
//! **Invariant:** only `shell` names yew, and only `shell` and `embed` name the browser.
//! **Invariant:** `emergency` and `same_day` have no message that leads past them.

pub mod app;
pub mod figure;
#[cfg(files)]
pub mod files;
pub mod i18n;
pub mod plan;
pub mod protocol;
pub mod record;
pub mod screening;
pub mod training;

#[cfg(any(feature = "ui", feature = "later", feature = "files"))]
pub mod embed;
#[cfg(feature = "ui")]
pub mod shell;
pub mod view;

#[cfg(not(target_arch = "wasm32"))]
pub use screening::assess_json;
