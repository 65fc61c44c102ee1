//! What a screen shows, as data: a page of blocks, each with its words and its messages.
//!
//! Holds the vocabulary between screens and views. A screen decides what is said and what a
//! press means; a view decides how it is drawn. Nothing here names a browser or a colour.

mod parts;

#[cfg(late)]
pub use parts::DataPart;
pub use parts::{Chain, Claim, RegionPart, Session, SessionItem, Strip, SummarySection, TestPart, Timeline};
#[cfg(late)]
pub use parts::{Chart, Drill, Tape, TapeField, TickRow, Ticks, WordsField};

use super::{Msg, Place};
use crate::figure::FigureId;
use crate::protocol::ids::{Region, Side, TestId};

/// One screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Which place this is; the view keys on it so that a new screen is a new form.
    pub place: Place,
    /// The row above the heading.
    pub top: Top,
    /// What is wrong, with the field each line leads to. Empty most of the time.
    pub errors: Vec<(String, String)>,
    /// The content, top to bottom.
    pub blocks: Vec<Block>,
    /// The main button; Enter presses it. Absent on stops.
    pub main: Option<Button>,
    /// Buttons after the main one.
    pub more: Vec<Button>,
    /// What is kept where; the last line of every page.
    pub foot: Foot,
}

/// The row above the heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Top {
    /// The way back and its words.
    pub back: Option<Button>,
    /// Words at the end of the row; the brand where there are none.
    pub count: Option<String>,
    /// The row of segments: done, and in all.
    pub segments: Option<(usize, usize)>,
}

/// What is kept where.
#[derive(Clone, Debug, PartialEq)]
pub struct Foot {
    /// The sentence.
    pub text: String,
    /// The way to the data page.
    #[cfg(late)]
    pub data: Option<Button>,
    /// A way to erase, where there is something to erase.
    pub erase: Option<Button>,
}

/// Something to press.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// Its words.
    pub label: String,
    /// Words only a screen reader gets, after the label.
    pub context: Option<String>,
    /// Its icon.
    pub icon: Option<Icon>,
    /// What it does.
    pub msg: Msg,
}

impl Button {
    /// A button with words only.
    pub fn new(label: impl Into<String>, msg: Msg) -> Self {
        Self { label: label.into(), context: None, icon: None, msg }
    }

    /// The same with an icon.
    pub fn icon(label: impl Into<String>, icon: Icon, msg: Msg) -> Self {
        Self { icon: Some(icon), ..Self::new(label, msg) }
    }

    /// The same with words for screen readers only.
    #[must_use]
    pub fn about(mut self, context: impl Into<String>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// The icons the views can draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A ring with a stroke.
    Hurt,
    /// A ring with a bar.
    Unsafe,
    /// A bar and a triangle.
    Skip,
    /// A receiver.
    Phone,
    /// A shield.
    Shield,
    /// A printer.
    Print,
    /// A clock.
    Clock,
    /// A tick in a ring.
    Done,
    /// Three bars.
    Bars,
    /// A flag.
    Flag,
    /// A phone held askew.
    #[cfg(late)]
    Level,
    /// A ruler.
    #[cfg(late)]
    Tape,
    /// A loudspeaker, with sound or without.
    #[cfg(late)]
    Sound(bool),
}

/// One piece of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A small line above the heading.
    Kicker(String),
    /// The one heading of the page. `true`: the large size.
    Title(String, bool),
    /// A heading inside the page.
    Heading(String),
    /// The line under the heading.
    Lead(String),
    /// A paragraph. `**` marks strong words.
    Text(String),
    /// A quiet small line.
    Small(String),
    /// The honest line, with its bar.
    Note(String),
    /// A line with a shield.
    Safety(String),
    /// A bulleted list.
    Bullets(Vec<String>),
    /// Numbered steps.
    Steps(Vec<String>),
    /// The stop-if line.
    StopIf(String),
    /// Things to do and not to do; `false` is "do not".
    Doing(Vec<(bool, String)>),
    /// A ruled box.
    Card(Vec<Block>),
    /// The care card of a stop.
    Care(Care),
    /// One question with its options.
    Choices(Choices),
    /// One number to type.
    Number(NumberField),
    /// Left and right numbers, or one.
    Measure(Measure),
    /// A number few people reach: the question, and the answers to it.
    Doubt(String, Vec<Button>),
    /// Ways out of a test, after an "or".
    WaysOut(String, Vec<Button>),
    /// A row of plain buttons.
    Buttons(Vec<Button>),
    /// A link-like button.
    Link(Button),
    /// The region tag and the kit line.
    Tag(Region, String, String),
    /// A figure; `true` mirrors it. The words, if any, take the place of its own sentence.
    Figure(FigureId, bool, String),
    /// A section of the answers so far.
    Summary(SummarySection),
    /// The chain of four.
    Chain(Chain),
    /// One region of the result.
    RegionResult(RegionPart),
    /// The key to the strips: words for red, amber, green, and the typical mark.
    StripKey([String; 3], String),
    /// The twelve weeks.
    Timeline(Timeline),
    /// One session.
    Session(Session),
    /// What moves on to the next phase; each with whether it is met, where that is known.
    Exit(String, Vec<(Option<bool>, String)>),
    /// Claims with their grades.
    Claims(Vec<Claim>),
    /// A button that starts something inside the page.
    #[cfg(late)]
    Begin(Button),
    /// The region tag with the sound switch.
    #[cfg(late)]
    Sound(super::dial::Switch),
    /// The large area of a timer; what its passing time says; what is under it.
    #[cfg(late)]
    Dial(super::dial::Dial, Msg, super::dial::Tries),
    /// The guided session.
    #[cfg(late)]
    Player(Box<super::dial::Playing>),
    /// Something to type in one's own words.
    #[cfg(late)]
    Words(WordsField),
    /// A line of scores from 0 to 10 over the weeks.
    #[cfg(late)]
    Chart(Chart),
    /// Weeks, each with whether it was kept, and its words for a screen reader.
    #[cfg(late)]
    Kept(Vec<(Option<bool>, String)>),
    /// Tests compared: name, from and to, what it comes to; `true`: a change that counts.
    #[cfg(late)]
    Compared(String, String, Vec<(String, String, String, bool)>),
    /// An angle by tape.
    #[cfg(late)]
    Tape(Tape),
    /// The way out when it hurts.
    #[cfg(late)]
    StopNow(Button),
    /// A piece of the data page.
    #[cfg(late)]
    Data(DataPart),
    /// A page as it is printed.
    #[cfg(late)]
    Paper(Vec<Block>),
    /// Two columns where there is room; the second may be empty.
    #[cfg(late)]
    Pair(Vec<Block>, Vec<Block>),
    /// A line to fill in with a pen: labels, with what is known already.
    #[cfg(late)]
    Fill(Vec<(String, Option<String>)>),
    /// Exercises on paper. The words come before the letters of their sessions, for a screen reader.
    #[cfg(late)]
    Drills(String, Vec<Drill>),
    /// Boxes to tick with a pen.
    #[cfg(late)]
    Ticks(Ticks),
    /// A list to tick with a pen; `true`: ticked already.
    #[cfg(late)]
    Boxes(Vec<(bool, String)>),
    /// What is known, each with its name.
    #[cfg(late)]
    Facts(Vec<(String, String)>),
    /// A table: its name, the names of its columns, and rows that each begin with a name.
    #[cfg(late)]
    Table(String, Vec<String>, Vec<Vec<String>>),
    /// More behind a press: its words and what it opens.
    More(String, Vec<Block>),
}

/// The card that stops the check.
#[derive(Clone, Debug, PartialEq)]
pub struct Care {
    /// Whether it is an emergency (the stop colour) or calmer.
    pub emergency: bool,
    /// How urgent, in a word.
    pub urgency: String,
    /// What to do, as the heading.
    pub title: String,
    /// Everything below.
    pub blocks: Vec<Block>,
    /// A number to call: words and digits.
    pub call: Option<(String, String)>,
}

/// One question with its options.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// The field's name, unique on the page.
    pub id: String,
    /// The question; a heading of the page where `titled`.
    pub legend: String,
    /// Whether the legend is the page's heading.
    pub titled: bool,
    /// Between the question and the options.
    pub before: Vec<Block>,
    /// Checkboxes instead of radios.
    pub many: bool,
    /// How they lie.
    pub layout: Layout,
    /// The options.
    pub options: Vec<Choice>,
    /// What is wrong.
    pub error: Option<String>,
}

/// How options lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One under the other.
    List,
    /// Small squares in a row that wraps.
    Chips,
    /// A picture above each.
    Pictures,
    /// A short switch.
    Switch,
}

/// One option.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its words.
    pub label: String,
    /// A second line.
    pub hint: Option<String>,
    /// Its picture; `true` mirrors it.
    pub figure: Option<(FigureId, bool)>,
    /// Whether it is chosen.
    pub on: bool,
    /// What choosing it says.
    pub msg: Msg,
}

impl Choice {
    /// An option with words only.
    pub fn new(label: impl Into<String>, on: bool, msg: Msg) -> Self {
        Self { label: label.into(), hint: None, figure: None, on, msg }
    }

    /// The same with a second line.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// One number to type; typing it says [`Msg::Age`], the only such number there is.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberField {
    /// The field's name.
    pub id: String,
    /// Its label; the page's heading where `titled`.
    pub label: String,
    /// Whether the label is the page's heading.
    pub titled: bool,
    /// The line under the label.
    pub hint: String,
    /// After the field.
    pub unit: String,
    /// What is in it.
    pub text: String,
    /// What is wrong.
    pub error: Option<String>,
}

/// Numbers of a test.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// What is measured, as the fields' heading.
    pub label: String,
    /// Units to choose from, where there are several.
    pub units: Option<Choices>,
    /// One or two sides.
    pub sides: Vec<Stepper>,
}

/// One number with its keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Stepper {
    /// The field's name.
    pub id: String,
    /// Which side, in words.
    pub label: String,
    /// What is in it.
    pub text: String,
    /// The unit, short and spelt out.
    pub unit: (String, String),
    /// Words of the two keys.
    pub less_more: (String, String),
    /// What the two keys say.
    pub steps: (Msg, Msg),
    /// What typing says.
    pub typed: TypedMsg,
    /// How it ended without a value, and the way to measure after all.
    pub ended: Option<(String, Button)>,
    /// Boxes to tick below the number.
    pub ticks: Vec<Choice>,
    /// What is wrong.
    pub error: Option<String>,
}

/// Which number is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct TypedMsg(pub TestId, pub Side);
