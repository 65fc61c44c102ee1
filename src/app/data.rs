//! A person's data in their hands: what the data page knows, and what it does with what comes in.
//!
//! Files and links are made and read by a module of their own (`files`), which the page's side
//! fetches; here is what it tells. **Invariant:** what comes in waits beside the model until the
//! person has seen what it holds and what it replaces, and has said yes.

use super::{route, Effect, Focus, Model, Place, Saved};
use crate::record::CivilDate;

/// What can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// Everything, to keep and to bring back.
    Record,
    /// The sessions to come, for a calendar.
    Calendar,
    /// The sessions behind, for a spreadsheet.
    Table,
    /// Answers and tests, for a clinic's system.
    Clinic,
}

impl File {
    /// All of them, with the names the page's side knows them by.
    pub const ALL: [(&'static str, Self); 4] = [
        ("record", Self::Record),
        ("calendar", Self::Calendar),
        ("table", Self::Table),
        ("clinic", Self::Clinic),
    ];

    /// The file of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(one, _)| *one == name).map(|(_, file)| *file)
    }
}

/// What the data page hears.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// The page's side has told something; show it.
    Show,
    /// The page's side tells something. It shows with the next message.
    Told(Told),
    /// Use what came in instead of what is here.
    Accept,
    /// Leave what came in.
    Drop,
}

/// What the page's side tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// This is a page of its own: links lead back to it.
    OwnPage,
    /// A file was handed to the browser.
    Saved(File),
    /// The text of a file, for a browser that doesn't take files.
    Text(String),
    /// There is nothing to put into that file.
    Nothing,
    /// The files module could not be had.
    Missing,
    /// What came in is no use, in a sentence.
    Refused(String),
    /// What came in, unpacked.
    Brought(Box<Saved>),
    /// A link to everything.
    Link(String),
    /// The link as a code to scan: modules a side, and the path of the dark ones.
    Code(u8, String),
    /// The text shown is on the clipboard, or it is not.
    Copied(bool),
}

/// What the page shows for the moment. Nothing of it is kept.
#[derive(Debug, Default)]
pub struct Carry {
    /// Whether this is a page of its own.
    pub own_page: bool,
    /// The last thing told that has words.
    pub said: Option<Told>,
    /// The file that was saved last.
    pub file: Option<File>,
    /// A file's text to copy.
    pub text: Option<String>,
    /// The link.
    pub link: Option<String>,
    /// The link as a code.
    pub code: Option<(u8, String)>,
    /// What came in and waits.
    pub brought: Option<Box<Saved>>,
}

/// What a state holds, in numbers a person knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holds {
    /// Whether anything was answered.
    pub answers: bool,
    /// Screenings with a result, and the day of the latest.
    pub screenings: (usize, Option<CivilDate>),
    /// First day of the plan.
    pub started: Option<CivilDate>,
    /// Sessions, and the day of the latest.
    pub sessions: (usize, Option<CivilDate>),
}

/// What a state holds.
pub fn holds(saved: &Saved) -> Holds {
    let record = &saved.record;
    let done = || record.screenings.iter().filter(|screening| !screening.results.is_empty());
    let sessions = &record.diary.sessions;
    Holds {
        answers: !saved.flow.groups.is_empty(),
        screenings: (done().count(), done().map(|screening| screening.taken_on).max()),
        started: record.diary.started_on,
        sessions: (sessions.len(), sessions.iter().map(|session| session.on).max()),
    }
}

impl Model {
    /// What the data page hears, and what it wants done.
    pub(super) fn data(&mut self, data: Data) -> Vec<Effect> {
        match data {
            Data::Told(told) => {
                self.told(told);
                Vec::new()
            }
            Data::Show if self.carry.brought.is_some() => self.go_keeping_return(Place::Bring),
            Data::Show => Vec::new(),
            Data::Drop => {
                self.carry.brought = None;
                self.back_to(Place::Data)
            }
            Data::Accept => self.accept(),
        }
    }

    fn told(&mut self, told: Told) {
        let carry = &mut self.carry;
        match told {
            Told::OwnPage => carry.own_page = true,
            Told::Text(text) => carry.text = Some(text),
            Told::Link(link) => {
                carry.link = Some(link);
                carry.code = None;
                carry.said = None;
            }
            Told::Code(size, path) => carry.code = Some((size, path)),
            Told::Brought(saved) => {
                carry.said = None;
                carry.brought = Some(saved);
            }
            said => {
                if !matches!(said, Told::Copied(_)) {
                    carry.text = None;
                    carry.file = if let Told::Saved(file) = &said { Some(*file) } else { None };
                }
                carry.said = Some(said);
            }
        }
    }

    /// What came in takes the place of what is here. How the person likes things stays.
    fn accept(&mut self) -> Vec<Effect> {
        let Some(brought) = self.carry.brought.take() else { return Vec::new() };
        let prefs = self.saved.prefs.clone();
        self.saved = Saved { prefs, ..*brought };
        route::settle(&mut self.saved);
        self.settle_day();
        self.drafts.clear();
        self.returning = false;
        // A link made by somebody else may name any place; these pages are none to wake up on.
        let place = match self.saved.place {
            Place::Data | Place::Bring => {
                route::reachable(&self.saved).last().copied().unwrap_or(Place::Start)
            }
            place => self.allowed(place),
        };
        self.arrive(place);
        self.trail.push(place.code());
        let mut effects = vec![Effect::Push(place.code()), Effect::Focus(Focus::Heading)];
        effects.extend(self.save());
        effects
    }

    /// What is kept, packed to go elsewhere: the place is the one before this page.
    pub fn packed(&self) -> String {
        let mut saved = self.saved.clone();
        if matches!(saved.place, Place::Data | Place::Bring) {
            saved.place = self.outside();
        }
        saved.pack()
    }

    /// Whether there is anything for this file.
    pub fn has(&self, file: File) -> bool {
        match file {
            File::Record | File::Clinic => self.has_answers(),
            File::Calendar => self.has_plan() && self.saved.record.diary.started_on.is_some(),
            File::Table => !self.saved.record.diary.sessions.is_empty(),
        }
    }

    /// Whether the answers lead to a plan.
    pub fn has_plan(&self) -> bool {
        route::reachable(&self.saved).contains(&Place::Plan)
    }

    /// The last place of this visit that is none of the data pages.
    pub(super) fn outside(&self) -> Place {
        let trail = self.trail.iter().rev().filter_map(|code| Place::from_code(*code));
        let aside = |place: &Place| matches!(place, Place::Data | Place::Bring | Place::Erase);
        let last = trail.filter(|place| !aside(place)).find(|place| self.allowed(*place) == *place);
        last.unwrap_or_else(|| route::reachable(&self.saved).last().copied().unwrap_or(Place::Start))
    }
}
