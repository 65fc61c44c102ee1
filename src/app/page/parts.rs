//! What the later screens show: the answers so far, the result, the plan, the evidence.
//!
//! Holds the larger pieces of a page, each with its words filled in.

use super::Button;
#[cfg(late)]
use crate::app::Msg;
use crate::figure::FigureId;
use crate::protocol::ids::{Band, Phase, Region, RegionBand};

/// Answers of one part.
#[derive(Clone, Debug, PartialEq)]
pub struct SummarySection {
    /// Its heading.
    pub title: String,
    /// Question, answer, and the way to change it.
    pub rows: Vec<(String, Vec<String>, Button)>,
}

/// The chain of four with their bands.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// The text alternative.
    pub label: String,
    /// Region, its name, its band and its word.
    pub beads: Vec<(Region, String, RegionBand, String)>,
    /// The focus region, and "Start here".
    pub focus: Option<(Region, String)>,
}

/// One region of the result.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionPart {
    /// Which.
    pub region: Region,
    /// Its name.
    pub name: String,
    /// Its band and word.
    pub band: (RegionBand, String),
    /// How many tests counted, and such.
    pub note: Option<String>,
    /// Its tests.
    pub tests: Vec<TestPart>,
}

/// One test of the result.
#[derive(Clone, Debug, PartialEq)]
pub struct TestPart {
    /// Its name.
    pub name: String,
    /// Its band and word, where it scored.
    pub band: Option<(Band, String)>,
    /// The values in words, one line.
    pub values: String,
    /// Its strip, where it is measured.
    pub strip: Option<Strip>,
    /// What else there is to say: a side difference, what was left out.
    pub notes: Vec<String>,
}

/// Zones with marks on them. Places are thousandths of the strip's width.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// Bands from the start edge with where each ends.
    pub zones: Vec<(Band, u16)>,
    /// The cuts in words, with their places.
    pub cuts: Vec<(u16, String)>,
    /// Marks: letter (empty for one result for both sides) and place; the second is drawn hollow.
    pub marks: Vec<(String, u16)>,
    /// The typical value and its words.
    pub typical: Option<(u16, String)>,
}

/// The twelve weeks.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// Words for the whole, for screen readers.
    pub label: String,
    /// Phase, its words, first and last week.
    pub phases: Vec<(Phase, String, u8, u8)>,
    /// The week it is.
    pub now: u8,
}

/// One session.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its heading.
    pub title: String,
    /// How long, and how often.
    pub meta: String,
    /// What to do.
    pub items: Vec<SessionItem>,
}

/// One line of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionItem {
    /// Its figure.
    pub figure: FigureId,
    /// Its name.
    pub name: String,
    /// Its dose.
    pub dose: String,
    /// Region tag; `true`: it is the focus.
    pub tag: Option<(Region, String)>,
    /// Why it is here, one sentence; and how to do it.
    pub more: Vec<String>,
}

/// A claim with its grade.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// A to X.
    pub grade: String,
    /// The claim.
    pub text: String,
    /// What the evidence says.
    pub finding: String,
    /// Where to read it; empty where nothing was found.
    pub sources: String,
}

/// A field for a few words, or a time of day.
#[cfg(late)]
#[derive(Clone, Debug, PartialEq)]
pub struct WordsField {
    /// The field's name.
    pub id: String,
    /// Its label.
    pub label: String,
    /// The line under the label.
    pub hint: Option<String>,
    /// What is in it.
    pub text: String,
    /// What it is for.
    pub slot: crate::app::follow::Slot,
}

/// A line of scores from 0 to 10.
#[cfg(late)]
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Its heading.
    pub title: String,
    /// The line under it.
    pub note: String,
    /// Scores with the day since the start and the words of that day.
    pub points: Vec<(u16, u8, String)>,
    /// Days from the first to the last the chart has room for.
    pub days: u16,
    /// The score from which a change counts, and its words; `true`: lower is better.
    pub band: Option<(u8, String, bool)>,
    /// Words along the bottom: day and text.
    pub ticks: Vec<(u16, String)>,
    /// The words for the table: what opens it, date, score.
    pub table: [String; 3],
    /// What opening the table says while its rows are not drawn; nothing once they are.
    pub opens: Option<Msg>,
    /// Whether it is the large one of its page.
    pub large: bool,
}

/// Two lengths in, an angle out.
#[cfg(late)]
#[derive(Clone, Debug, PartialEq)]
pub struct Tape {
    /// How it goes.
    pub lead: String,
    /// The shin, then a way each side.
    pub fields: Vec<TapeField>,
    /// What came out so far.
    pub told: String,
}

/// A length to type.
#[cfg(late)]
#[derive(Clone, Debug, PartialEq)]
pub struct TapeField {
    /// Its name.
    pub id: String,
    /// Its label.
    pub label: String,
    /// What is in it.
    pub text: String,
    /// What typing says.
    pub typed: crate::app::tilting::TapeMsg,
}

/// A piece of the data page. A hook is what the page's side knows a control by.
#[cfg(late)]
#[derive(Clone, Debug, PartialEq)]
pub enum DataPart {
    /// Something to press that the page's side does: hook, label, what it is for.
    Press(String, String, String),
    /// What was done last, if anything; the one live region of the page.
    Status(Option<String>),
    /// A file to choose: label, what it may be, what is wrong.
    Choose(String, String, Option<String>),
    /// A text to copy: what it is, the text, the label of the button.
    Copy(String, String, String),
    /// A code to scan: its text alternative, modules a side, the path of the dark ones.
    Code(String, u8, String),
    /// The unseen button that the page's side presses when it has told something.
    Arrived(super::Msg),
}

/// One exercise on paper.
#[cfg(late)]
#[derive(Clone, Debug, PartialEq)]
pub struct Drill {
    /// Its figure.
    pub figure: FigureId,
    /// Its name.
    pub name: String,
    /// Letters of the sessions it belongs to; none where all have it.
    pub turns: Vec<String>,
    /// Its dose.
    pub dose: String,
    /// How it is done.
    pub how: String,
}

/// Boxes to tick with a pen, for the eye alone.
#[cfg(late)]
#[derive(Clone, Debug, PartialEq)]
pub struct Ticks {
    /// Words above the columns.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<TickRow>,
}

/// A row of boxes.
#[cfg(late)]
#[derive(Clone, Debug, PartialEq)]
pub struct TickRow {
    /// Words before it.
    pub label: String,
    /// One character a box: what stands in it, or a space.
    pub boxes: String,
    /// Words after it.
    pub after: Option<String>,
}
