//! The sheet of a phase: what there is to do on one page of paper, with boxes to tick.
//!
//! Holds the phase the person is in, or the first before the plan is begun. **Invariant:** every
//! phase of every plan fits one page of A4 and of US Letter; `tests/e2e/print.test.mjs` prints the
//! longest.

use super::{button, data, doses, number, plain, say};
use crate::app::data::{Data, Told};
use crate::app::page::{Block, Button, DataPart, Drill, Icon, Page, TickRow, Ticks};
use crate::app::{Model, Msg, Place};
use crate::figure::FigureId;
use crate::i18n::{self, keys as k, owned};
use crate::plan::{walk, PhasePlan, Plan, Prescription};
use crate::protocol::ids::{Region, Weekday};
use crate::screening::assess;
use crate::training::today::{per_week, turns, warm_up};
use crate::training::{Course, Stage};

/// Weeks there is room for; a phase that goes on for longer shows its last.
const WEEKS: u16 = 5;
/// Weeks on a sheet for the time after the phases.
const KEEP_WEEKS: u16 = 4;

/// Modules a side of a code that phones still read off paper: there they are over a third of a
/// millimetre, on a screen they may be half as large again.
const MOST_MODULES: u8 = 97;

/// What the sheet is about.
struct Sheet<'a> {
    model: &'a Model,
    plan: &'a Plan,
    course: Option<&'a Course>,
    index: usize,
    phase: &'a PhasePlan,
    /// First and last training week.
    weeks: (u16, u16),
    per_week: u8,
    turns: Vec<Vec<Prescription>>,
    focus: Option<Region>,
}

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let mut page = plain(model, Vec::new());
    let Ok(assessment) = assess(&model.saved.record) else { return page };
    let course = model.course();
    let Some(plan) = course.as_ref().map(|course| &course.plan).or(assessment.plan.as_ref()) else {
        return page;
    };
    let index = match course.as_ref().map(|course| course.stage) {
        Some(Stage::Phase(index)) => index,
        Some(Stage::Keep) => plan.phases.len().saturating_sub(1),
        None => 0,
    };
    let Some(phase) = plan.phases.get(index) else { return page };
    let sheet = Sheet {
        model,
        plan,
        course: course.as_ref(),
        index,
        phase,
        weeks: weeks(course.as_ref(), index, phase),
        per_week: course
            .as_ref()
            .map_or(phase.sessions_per_week, |course| per_week(&model.saved.record, course)),
        turns: course.as_ref().map_or_else(|| phase.sessions.clone(), turns),
        focus: assessment.focus,
    };
    page.blocks = vec![Block::Paper(sheet.blocks())];
    page.blocks.extend(code(model));
    page.main = Some(button(w, k::PRINT_GO, Msg::Print));
    page.more = vec![Button::icon(w.get(k::PRINT_SUMMARY), Icon::Print, Msg::Go(Place::Summary))];
    page
}

/// The code, where it has been asked for and paper can carry it.
fn fitting(model: &Model) -> Option<&(u8, String)> {
    model.carry.code.as_ref().filter(|(size, _)| *size <= MOST_MODULES)
}

/// Under the page: the way to a code on it. It tells of health to whoever scans it, so it is there
/// for who asks alone; and it leads back to a page of its own alone.
fn code(model: &Model) -> Vec<Block> {
    if !model.carry.own_page {
        return Vec::new();
    }
    let w = &model.words;
    let told = match (&model.carry.said, &model.carry.link, fitting(model)) {
        (Some(Told::Missing), ..) => Some(k::DATA_MISSING),
        (_, None, _) => None,
        (_, Some(_), None) => Some(k::SHEET_CODE_NONE),
        (_, Some(_), Some(_)) => Some(k::SHEET_CODE_READY),
    };
    let part = match told {
        None => data::press(w, "link", k::SHEET_CODE_MAKE, k::SHEET_CODE_HINT),
        Some(key) => say(w, Block::Small, key),
    };
    let status = DataPart::Status(told.map(|key| w.text(key)));
    vec![Block::Data(status), part, Block::Data(DataPart::Arrived(Msg::Data(Data::Show)))]
}

/// The weeks of a phase as far as they are known, or the next few after the last.
fn weeks(course: Option<&Course>, index: usize, phase: &PhasePlan) -> (u16, u16) {
    let planned = (u16::from(phase.first_week), u16::from(phase.last_week));
    let Some(course) = course else { return planned };
    match course.stage {
        Stage::Keep => (course.week, course.week + KEEP_WEEKS - 1),
        Stage::Phase(_) => {
            let (first, last) = course.phases.get(index).copied().unwrap_or(planned);
            // A week past the planned end is still a week of this phase.
            (first, last.max(course.week))
        }
    }
}

impl Sheet<'_> {
    fn blocks(&self) -> Vec<Block> {
        let w = &self.model.words;
        let mut blocks = vec![Block::Pair(self.head(), self.code()), self.cue()];
        blocks.extend(self.easier().map(Block::Safety));
        blocks.push(Block::Drills(w.text(k::SHEET_SESSION), self.drills()));
        let walks = vec![
            say(w, Block::Heading, k::PLAN_WALK),
            say(w, Block::Text, k::SHEET_WALK_NOTE),
            Block::Ticks(self.days()),
        ];
        blocks.push(Block::Pair(self.sessions(), walks));
        let rule = super::texts(w, &[k::SHEET_GREEN, k::SHEET_AMBER, k::SHEET_RED]);
        let rule = vec![say(w, Block::Heading, k::SHEET_RULE), Block::Bullets(rule)];
        blocks.push(Block::Pair(rule, self.exit()));
        blocks.push(Block::Note(self.help()));
        blocks.push(say(w, Block::Small, k::HONEST_LINE));
        blocks
    }

    fn head(&self) -> Vec<Block> {
        let w = &self.model.words;
        let (first, last) = (i64::from(self.weeks.0), i64::from(self.weeks.1));
        let keep = self.course.is_some_and(|course| course.stage == Stage::Keep);
        let (title, weeks) = if keep {
            (w.text(k::SHEET_TITLE_KEEP), w.sheet_from(first))
        } else {
            let name = w.get(i18n::phase(self.phase.id).name);
            (w.sheet_title(self.index as i64 + 1, name), w.sheet_weeks(first, last))
        };
        let lead = [&weeks, " · ", &w.plan_meta(self.phase.minutes, self.per_week)].concat();
        let mut about = w.sheet_doses(self.model.today().spelled());
        if let Some(region) = self.focus {
            let focus = w.sheet_focus(w.get(i18n::region(region).name));
            about = [&focus, " · ", &about].concat();
        }
        let mut head = vec![Block::Title(title, true), Block::Lead(lead), Block::Small(about)];
        head.extend(fitting(self.model).map(|_| say(w, Block::Small, k::SHEET_CODE)));
        head
    }

    /// Everything in a code, where the person has asked for it and it fits one.
    fn code(&self) -> Vec<Block> {
        let w = &self.model.words;
        let Some((size, path)) = fitting(self.model) else { return Vec::new() };
        vec![Block::Data(DataPart::Code(w.text(k::SHEET_CODE_LABEL), *size, path.clone()))]
    }

    /// After what and when, as far as it was told.
    fn cue(&self) -> Block {
        let w = &self.model.words;
        let diary = &self.model.saved.record.diary;
        let cue = Some(diary.cue.trim()).filter(|cue| !cue.is_empty()).map(owned);
        let label = if cue.is_some() { k::SHEET_CUE } else { k::SHEET_AFTER };
        let time = diary.time.map(number::clock);
        Block::Fill(vec![(w.text(label), cue), (w.text(k::SHEET_AT), time), (w.text(k::SHEET_PAIN), None)])
    }

    /// What eases the next days, which the doses below don't show.
    fn easier(&self) -> Option<String> {
        let w = &self.model.words;
        let course = self.course?;
        match (course.flare, course.halved) {
            (Some(days), _) => Some(w.sheet_flare(i64::from(days))),
            (None, 0) => course.lighter.then(|| w.text(k::SHEET_LIGHTER)),
            (None, count) => Some(w.sheet_halved(i64::from(count))),
        }
    }

    /// Every exercise once, with the letters of its sessions.
    fn drills(&self) -> Vec<Drill> {
        let w = &self.model.words;
        let mut drills: Vec<Drill> = Vec::new();
        let warm_up = self.course.map_or_else(|| self.phase.warm_up.clone(), warm_up);
        if let Some(warm_up) = &warm_up {
            drills.push(self.drill(warm_up, w.text(k::PLAN_WARM_UP)));
        }
        let mut seen: Vec<&Prescription> = Vec::new();
        for one in self.turns.iter().flatten() {
            if seen.iter().any(|known| known.exercise == one.exercise) {
                continue;
            }
            seen.push(one);
            let mut drill = self.drill(one, doses::dose(self.model, one));
            let (mut same, mut others) = (String::new(), String::new());
            for (nth, session) in self.turns.iter().enumerate() {
                for here in session.iter().filter(|here| here.exercise == one.exercise) {
                    let dose = doses::dose(self.model, here);
                    if dose == drill.dose {
                        same.push_str(&letter(nth));
                    } else {
                        others.push_str(" · ");
                        others.push_str(&w.sheet_dose_in(letter(nth), dose));
                    }
                    drill.turns.push(letter(nth));
                }
            }
            if !others.is_empty() {
                drill.dose = [&w.sheet_dose_in(same, drill.dose), others.as_str()].concat();
            }
            if drill.turns.len() == self.turns.len() {
                drill.turns.clear();
            }
            drills.push(drill);
        }
        drills
    }

    fn drill(&self, one: &Prescription, dose: String) -> Drill {
        let w = &self.model.words;
        let words = i18n::exercise(one.exercise);
        Drill {
            figure: FigureId::Exercise(one.exercise),
            name: w.text(words.name),
            turns: Vec::new(),
            dose,
            how: doses::how(self.model, one),
        }
    }

    /// The weeks there is room for.
    fn shown(&self) -> std::ops::RangeInclusive<u16> {
        let (first, last) = self.weeks;
        first.max((last + 1).saturating_sub(WEEKS))..=last
    }

    /// A box a day with the walk of each week.
    fn days(&self) -> Ticks {
        let w = &self.model.words;
        let pain = self.model.saved.record.profile.pain_now;
        let initial = |day: &Weekday| w.get(i18n::weekday(*day)).chars().take(1).collect();
        let row = |week: u16| {
            let walk = walk::in_week(u8::try_from(week).unwrap_or(u8::MAX), pain, self.plan.gentle);
            TickRow {
                label: w.sheet_week(i64::from(week)),
                boxes: owned("       "),
                after: Some(w.sheet_walk(walk.minutes, walk.days)),
            }
        };
        Ticks { head: Weekday::ALL.iter().map(initial).collect(), rows: self.shown().map(row).collect() }
    }

    /// A box a session with its letter; those done so far are ticked. The row of this week begins
    /// with the session that comes next, so boxes before the first one stand for sessions missed.
    fn sessions(&self) -> Vec<Block> {
        let w = &self.model.words;
        let several = self.turns.len() > 1;
        let turns = self.turns.len().max(1) as i32;
        let per_week = i32::from(self.per_week.max(1));
        let (done, this_week) = self.course.map_or((0, 0), |course| {
            (i32::from(course.sessions), i32::from(course.this_week).min(i32::from(course.sessions)))
        });
        let now = i32::from(self.course.map_or(self.weeks.0, |course| course.week));
        let row = |week: u16| {
            let from = done - this_week + (i32::from(week) - now) * per_week;
            let mark = |nth: i32| match from + nth {
                nth if nth < 0 => '–',
                nth if nth < done => '✓',
                nth if several => (b'A' + (nth % turns) as u8) as char,
                _ => ' ',
            };
            let label = w.sheet_week(i64::from(week));
            TickRow { label, boxes: (0..per_week).map(mark).collect(), after: None }
        };
        let note = if several { k::SHEET_TURNS_NOTE } else { k::SHEET_TICKS_NOTE };
        vec![
            say(w, Block::Heading, k::SHEET_TURNS),
            say(w, Block::Text, note),
            Block::Ticks(Ticks { head: Vec::new(), rows: self.shown().map(row).collect() }),
        ]
    }

    /// What moves on, ticked where it is met. After the phases there is nothing left to reach.
    fn exit(&self) -> Vec<Block> {
        let w = &self.model.words;
        let told = |met: bool, criterion| (met, doses::exit(self.model, criterion));
        let list: Vec<(bool, String)> = match self.course {
            Some(course) => course.exits.iter().map(|one| told(one.met, &one.criterion)).collect(),
            None => self.phase.exit.iter().map(|criterion| told(false, criterion)).collect(),
        };
        if list.is_empty() {
            return Vec::new();
        }
        let title = match self.index + 1 {
            n if n < self.plan.phases.len() => w.sheet_exit(n as i64 + 1),
            _ => w.text(k::PLAN_EXIT_LAST),
        };
        vec![Block::Heading(title), Block::Boxes(list)]
    }

    /// Whom to turn to, in the words and numbers of the region.
    fn help(&self) -> String {
        let w = &self.model.words;
        let region = self.model.region();
        let now = if region.id == "gb" || region.id == "ie" {
            w.sheet_now(region.emergency)
        } else {
            w.sheet_now_neutral(region.emergency)
        };
        let today = match region.advice {
            Some(number) => w.sheet_today(number),
            None => w.text(k::SHEET_TODAY_NEUTRAL),
        };
        [&now, " ", &today].concat()
    }
}

/// The letter of a session.
fn letter(nth: usize) -> String {
    ((b'A' + nth as u8) as char).to_string()
}
