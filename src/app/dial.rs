//! What the large area of a timing screen shows, as data.

use super::page::Button;
use super::Msg;
use crate::figure::FigureId;

/// The area a test is timed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Dial {
    /// Which phase it shows, as a class.
    pub phase: &'static str,
    /// What a press anywhere in it says; none: it is no button.
    pub tap: Option<Msg>,
    /// The person at it.
    pub figure: FigureId,
    /// Drawn the other way round.
    pub mirrored: bool,
    /// A level turned by so many degrees, instead of a ring that fills.
    pub level: Option<u32>,
    /// Large, in the ring: a number.
    pub number: String,
    /// Under the number.
    pub of: String,
    /// Where the on-track line lies, in degrees from the top of the ring or from the level's rest.
    pub mark: Option<i32>,
    /// What a tap does, or what came out.
    pub title: String,
    /// A quiet line under it.
    pub hint: Option<String>,
}

/// A guided session at the bout that is on.
#[derive(Clone, Debug, PartialEq)]
pub struct Playing {
    /// Which phase it shows, as a class.
    pub phase: &'static str,
    /// What its passing time says.
    pub tick: Msg,
    /// The large button: pause, go on, start.
    pub tap: Button,
    /// In the ring: a number, and under it.
    pub number: String,
    /// Under the number.
    pub of: String,
    /// What is done now.
    pub title: String,
    /// How, in a line or two.
    pub how: Vec<String>,
    /// Which set, in strong words.
    pub set: String,
    /// Skip, easier, harder.
    pub more: Vec<Button>,
    /// The way out when it hurts.
    pub hurts: Button,
    /// What comes next: its figure, "Next", its name.
    pub next: (FigureId, String, String),
}

/// The line under the area: tries and best, and the on-track line's legend.
#[derive(Clone, Debug, PartialEq)]
pub struct Tries {
    /// Words with strong runs.
    pub text: Option<String>,
    /// The on-track line in words.
    pub legend: String,
}

/// Region, its name, the sound switch and what it says.
pub type Switch = (crate::protocol::ids::Region, String, Button);
