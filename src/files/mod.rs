//! What a person keeps or takes along: files, a calendar, a link; and the way back in.
//!
//! Holds the forms only: it reads what is kept (`app::Saved`) and judges nothing. It is a module
//! of its own in the browser, fetched when a reader asks for a file, so that nobody else pays for
//! JSON. **Invariant:** what comes in is checked whole before anything of it is used; the record
//! decides, and whatever a file doesn't say is asked again.
//!
//! | file | holds |
//! |---|---|
//! | `calendar`, `ics` | the sessions to come, for a calendar |
//! | `clinic` | answers and tests as FHIR |
//! | `keep` | the file to keep and to bring back: the record as JSON, and what was answered |
//! | `link` | everything in a link, and the link as a code to scan |
//! | `table` | the sessions behind, for a spreadsheet |
//! | `say` | why something can't be brought in, in plain words |

mod calendar;
mod clinic;
mod ics;
mod keep;
mod link;
mod say;
mod table;

pub use calendar::calendar;
pub use clinic::clinic;
pub use keep::{bring, keep, MOST_BYTES};
pub use link::{code, follow, link, MARK};
pub use say::{link_sentence, sentence};
pub use table::{cell, table};

use crate::app::data::File;
use crate::app::Saved;
use crate::i18n::Words;
use crate::record::CivilDate;

/// The day and the moment a file is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The day where the person is.
    pub day: CivilDate,
    /// Seconds since the beginning of 1970, everywhere the same.
    pub seconds: u64,
}

/// A file's text; nothing where there is nothing to put in it.
pub fn write(file: File, saved: &Saved, words: &Words, now: Now) -> Option<String> {
    match file {
        File::Record => Some(keep(saved)),
        File::Calendar => calendar(&saved.record, words, now),
        File::Table => table(&saved.record, words),
        File::Clinic => clinic(saved, words, now),
    }
}

/// What a file is called.
pub fn name(file: File, day: CivilDate) -> String {
    let end = match file {
        File::Record => "json",
        File::Calendar => "ics",
        File::Table => "csv",
        File::Clinic => "fhir.json",
    };
    format!("back-check-{}.{end}", day.spelled())
}
