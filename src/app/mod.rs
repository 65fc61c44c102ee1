//! The state of one visit, and everything that may happen to it.
//!
//! Holds [`Model`] and [`Msg`]. State changes only in [`Model::update`], which returns
//! what it wants done as data, an [`Effect`] each; it touches no browser, so whole journeys run
//! natively. Which screens there are and in which order is `route`; what they say is `screen`.
//!
//! **Invariant:** no message leads past the furthest place that the answers allow.

#[cfg(late)]
pub mod angle;
#[cfg(late)]
mod cues;
#[cfg(late)]
pub mod data;
#[cfg(late)]
pub mod dial;
#[cfg(late)]
mod doubt;
mod effect;
#[cfg(late)]
pub mod follow;
#[cfg(late)]
pub mod incline;
#[cfg(late)]
pub mod instrument;
pub mod late;
pub mod page;
pub mod place;
#[cfg(late)]
pub mod player;
pub mod route;
pub mod saved;
pub mod screen;
#[cfg(late)]
pub mod tilting;
#[cfg(late)]
pub mod timing;
mod update;
mod ways;

pub use effect::{Effect, Focus};
pub use place::Place;
pub use saved::{Answer, Onset, Saved, Unreadable};

use crate::i18n::Words;
use crate::protocol::ids::{Edition, Equipment, GateChoice, PainPlace, SafetyId, Sex, Side, TestId, Variant};
use crate::protocol::regions::{self, CareRegion};
use crate::protocol::safety::Feature;
#[cfg(late)]
use crate::record::CivilDate;

/// What a press, a key, or the browser says.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// On to the next screen, if this one is answered.
    Continue,
    /// To the screen before.
    Back,
    /// To a place the page offers.
    Go(Place),
    /// To a place from the check page, coming back to it afterwards.
    Change(Place),
    /// Start over, keeping nothing.
    Restart,
    /// The browser went to a place by its history.
    Went(u16),

    /// First answer to a safety group.
    Ask(u8, Answer),
    /// Second answer, after how to tell.
    Tell(u8, Answer),
    /// A question of a group, on or off.
    Which(SafetyId),
    /// When the pain began.
    Onset(Onset),
    /// An inflammatory feature, on or off.
    Feature(Feature),
    /// None of the features.
    NoFeature,

    /// Typed into the age field.
    Age(String),
    /// Sex, or rather not.
    Sex(Option<Sex>),
    /// Pain now.
    Pain(u8),
    /// Weeks of pain.
    Weeks(u16),
    /// Days a week.
    Days(u8),
    /// Minutes a session.
    Minutes(u8),
    /// Something at home, on or off.
    Equipment(Equipment),
    /// Nothing of it at home.
    NoEquipment,
    /// Cleared by a clinician, or not.
    Cleared(bool),
    /// How much to do.
    Edition(Edition),

    /// Units of length.
    Inches(bool),
    /// Knee-to-wall as an angle.
    LungeAngle(bool),
    /// Typed into a test's field.
    Typed(TestId, Side, String),
    /// A key of a stepper: less or more.
    Step(TestId, Side, bool),
    /// A picture chosen.
    Choose(TestId, Side, u8),
    /// The gate's picture chosen.
    Gate(GateChoice),
    /// Stopped because tired, on or off.
    Tired(TestId, Side),
    /// A way of doing the test, on or off.
    Variant(TestId, Side, Variant),
    /// Measure after all.
    Again(TestId, Side),
    /// Which side ended without a value.
    OutSide(Side),
    /// Where it hurt.
    OutPlace(PainPlace),

    /// The emergency region chosen by hand.
    Region(u8),
    /// Erase everything, confirmed.
    Erase,
    /// The unlikely number that was asked about is right.
    Believe,
    /// To the field an error is about.
    ToField(String),
    /// Open the print dialogue.
    Print,
    /// The device refused to keep the answers.
    NotKept,
    /// Another tab kept newer answers; here they are.
    KeptElsewhere(String),
    /// The second half could not be had.
    LateMissing,
    /// Ask for the second half again.
    LoadLate,
    /// What a timing screen says.
    #[cfg(late)]
    Timing(timing::Timing),
    /// What a screen of the plan says.
    #[cfg(late)]
    Follow(follow::Follow),
    /// What a measuring screen says.
    #[cfg(late)]
    Tilting(tilting::Tilting),
    /// Typed into a field of the tape way.
    #[cfg(late)]
    Tape(tilting::TapeMsg, String),
    /// What the data page hears.
    #[cfg(late)]
    Data(data::Data),
}

/// What the shell knows before the first screen.
#[derive(Clone)]
pub struct Env {
    /// The words.
    pub words: Words,
    /// The day.
    #[cfg(late)]
    pub today: CivilDate,
    /// Whether it is before three in the morning: then a session may be yesterday's.
    #[cfg(late)]
    pub night: bool,
    /// What the device had kept, if anything.
    pub kept: Kept,
    /// The country of the browser's language, such as `GB`; empty if it names none.
    pub country: String,
    /// Whether lengths start in inches.
    pub inches: bool,
    /// Whether the full edition is proposed.
    pub full: bool,
}

/// What the device had kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing yet.
    Nothing,
    /// This.
    Text(String),
    /// The device does not let us keep anything.
    Refused,
}

/// Whether answers are kept, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// On this device.
    Device,
    /// Only until the page closes.
    Memory,
    /// Not, because a newer version's answers are there.
    Newer,
    /// On this device, after something unreadable was found.
    Afresh,
}

/// The state of one visit.
pub struct Model {
    /// The words.
    pub words: Words,
    /// What is kept, with the place.
    pub saved: Saved,
    /// Whether it is kept.
    pub keeping: Keeping,
    /// The day that counts, and the device's own with whether it is night.
    #[cfg(late)]
    today: CivilDate,
    #[cfg(late)]
    clock: (CivilDate, bool),
    country: String,
    inches: bool,
    full: bool,
    /// Whether the second half is here.
    late: late::Late,
    /// Whether something is kept that only the second half can read.
    #[cfg(not(late))]
    resuming: bool,
    /// What is typed but not (yet) a number, by field.
    drafts: Vec<(TestId, Side, String)>,
    age_draft: Option<String>,
    /// A test that is ending without a value: which side, where it hurt.
    out: (Option<Side>, Option<PainPlace>),
    /// The instrument in use.
    #[cfg(late)]
    instrument: Option<instrument::Instrument>,
    /// The level in use.
    #[cfg(late)]
    incline: Option<incline::Incline>,
    /// What is typed into the tape way: a way each side, and the shin; by the side's place.
    #[cfg(late)]
    tape: [String; 3],
    /// The page's clock, and when the person will have rested from the last hold.
    #[cfg(late)]
    now: instrument::Millis,
    #[cfg(late)]
    rested: instrument::Millis,
    /// The number that is asked about, and those that were confirmed, in hundredths.
    #[cfg(late)]
    doubted: Option<(TestId, Side)>,
    #[cfg(late)]
    believed: Vec<(TestId, Side, i64)>,
    /// What following the plan keeps for this visit alone.
    #[cfg(late)]
    following: follow::Following,
    /// The day that pain now was told in this visit, and whether until then it was 8 or more.
    #[cfg(late)]
    was_high: (Option<CivilDate>, bool),
    /// What the data page shows for the moment.
    #[cfg(late)]
    carry: data::Carry,
    /// Whether Continue found something missing on this screen.
    checked: bool,
    /// Whether the check page is to be returned to.
    returning: bool,
    /// The places of this visit as the browser's history has them, the present one last.
    trail: Vec<u16>,
}

impl Model {
    /// The state at the start of a visit, and the first effects.
    pub fn new(env: Env) -> (Self, Vec<Effect>) {
        let fresh = || {
            let mut saved = Saved::default();
            saved.prefs.inches = env.inches;
            saved
        };
        let (saved, keeping) = match &env.kept {
            Kept::Nothing => (fresh(), Keeping::Device),
            Kept::Refused => (fresh(), Keeping::Memory),
            #[cfg(late)]
            Kept::Text(text) => match Saved::unpack(text) {
                Ok(saved) => (saved, Keeping::Device),
                Err(Unreadable::Newer) => (fresh(), Keeping::Newer),
                Err(Unreadable::Corrupted) => (fresh(), Keeping::Afresh),
            },
            // The second half reads what was kept; until it is here there is nothing to show of it.
            #[cfg(not(late))]
            Kept::Text(_) => (fresh(), Keeping::Device),
        };
        let mut model = Self {
            words: env.words,
            saved,
            keeping,
            #[cfg(late)]
            today: env.today,
            #[cfg(late)]
            clock: (env.today, env.night),
            country: env.country,
            inches: env.inches,
            full: env.full,
            late: late::Late::at_start(),
            #[cfg(not(late))]
            resuming: matches!(env.kept, Kept::Text(_)),
            drafts: Vec::new(),
            age_draft: None,
            out: (None, None),
            #[cfg(late)]
            instrument: None,
            #[cfg(late)]
            incline: None,
            #[cfg(late)]
            tape: Default::default(),
            #[cfg(late)]
            now: 0,
            #[cfg(late)]
            rested: 0,
            #[cfg(late)]
            doubted: None,
            #[cfg(late)]
            believed: Vec::new(),
            #[cfg(late)]
            following: follow::Following::default(),
            #[cfg(late)]
            was_high: (None, false),
            #[cfg(late)]
            carry: data::Carry::default(),
            checked: false,
            returning: false,
            trail: Vec::new(),
        };
        #[cfg(late)]
        model.settle_day();
        // What was kept may be older than the rules: stand only where the rules allow.
        model.saved.place = model.allowed(model.saved.place);
        #[cfg(late)]
        if model.saved.place == Place::Session {
            model.set_player();
        }
        let code = model.saved.place.code();
        model.trail.push(code);
        let mut effects = vec![Effect::Replace(code)];
        if model.late == late::Late::Coming {
            effects.push(Effect::LoadLate);
        }
        (model, effects)
    }

    /// Start was pressed before this was here: on from the start screen, unless something is kept
    /// that the second half has to read first.
    #[cfg(not(late))]
    pub fn begin(&mut self) -> Vec<Effect> {
        if self.resuming {
            Vec::new()
        } else {
            self.update(Msg::Continue)
        }
    }

    /// The page of the place the person is at.
    pub fn page(&self) -> page::Page {
        #[cfg(not(late))]
        if self.resuming {
            return screen::waiting::page(self);
        }
        screen::page(self)
    }

    /// The emergency region in force.
    pub fn region(&self) -> &'static CareRegion {
        regions::region(self.saved.prefs.region.as_deref().unwrap_or(&self.country))
    }

    /// Whether the full edition is proposed.
    pub fn proposes_full(&self) -> bool {
        self.full
    }

    /// Whether Continue found something missing on this screen.
    pub fn checked(&self) -> bool {
        self.checked
    }

    /// What is typed into a test's field and is not a number yet.
    pub fn draft(&self, test: TestId, side: Side) -> Option<&str> {
        self.drafts.iter().find(|(id, s, _)| *id == test && *s == side).map(|(_, _, text)| text.as_str())
    }

    /// What is typed into the age field.
    pub fn age_draft(&self) -> Option<&str> {
        self.age_draft.as_deref()
    }

    /// Which side is ending without a value, and where it hurt.
    pub fn leaving(&self) -> (Option<Side>, Option<PainPlace>) {
        self.out
    }

    /// Whether anything has been answered that could be erased.
    pub fn has_answers(&self) -> bool {
        !self.saved.flow.groups.is_empty()
    }
}
