//! Timers and counters: what a person taps and when, and what the record then says.

use super::visit::{Person, Visit};
use back_check::app::instrument::{Event, Phase};
use back_check::app::timing::Timing;
use back_check::app::{Effect, Focus, Kept, Msg, Place, Saved};
use back_check::protocol::ids::{Edition, Outcome, PainPlace, Side, TestId, Unit};
use back_check::record::{Entry, Value};

/// A visit at a test of the full edition, at this age.
pub(crate) fn at(id: TestId, age: u8) -> Visit {
    let mut visit = Visit::new();
    let person = Person { edition: Edition::Full, age, ..Person::clear() };
    visit.walk(&person, |place| place == Place::Test(id, Side::Both));
    assert_eq!(visit.at(), Place::Test(id, Side::Both));
    visit
}

fn entry(visit: &Visit, id: TestId, side: Side) -> Option<Entry> {
    visit.saved().record.screenings.last().and_then(|s| s.entry(id, side)).cloned()
}

pub(crate) fn number(visit: &Visit, id: TestId, side: Side) -> Option<f64> {
    match entry(visit, id, side)?.value? {
        Value::Number(number) => Some(number),
        Value::Gate(_) => None,
    }
}

/// The page's clock says so, and time has passed.
fn clock(visit: &mut Visit, now: u32) {
    visit.send(Msg::Timing(Timing::Now(now)));
    visit.send(Msg::Timing(Timing::Event(Event::Tick)));
}

/// A press at a time.
pub(crate) fn press_at(visit: &mut Visit, now: u32, label: &str) {
    visit.send(Msg::Timing(Timing::Now(now)));
    visit.press(label);
}

/// Starts at a time; the test runs from 5 seconds later.
pub(crate) fn start(visit: &mut Visit, now: u32) {
    press_at(visit, now, "Tap here to start");
    assert!(visit.says("Get ready"));
    clock(visit, now + 5_003);
}

const STANCE: TestId = TestId::SingleLegStance;
pub(crate) const PLANK: TestId = TestId::FrontPlank;
pub(crate) const SIDE: TestId = TestId::SidePlank;

#[test]
fn a_plank_is_timed_from_the_end_of_the_countdown_to_the_tap() {
    let mut visit = at(PLANK, 42);
    visit.press("Start the timer");
    assert_eq!(visit.at(), Place::Timer(PLANK, Side::Both));
    assert_eq!(visit.effects[..2], [Effect::Push(visit.at().code()), Effect::Focus(Focus::Heading)]);
    start(&mut visit, 1_000);
    assert_eq!(visit.effects, [Effect::Focus(Focus::Field("tap".into()))], "the keys stop it too");
    press_at(&mut visit, 26_050, "Tap here when you come down");
    assert!(visit.says("You stopped at 20 seconds"), "{:?}", visit.model.page());
    assert!(!visit.offers("Try again"), "a hold is done once");
    visit.press("Keep 20 seconds");
    assert_eq!(visit.at(), Place::Test(PLANK, Side::Both));
    assert_eq!(visit.effects[0], Effect::Back, "the browser's history goes back too");
    let kept = entry(&visit, PLANK, Side::Both).unwrap();
    assert_eq!((kept.outcome, kept.unit), (Outcome::Done, Some(Unit::S)));
    assert_eq!(number(&visit, PLANK, Side::Both), Some(20.0));
    assert!(visit.offers("Time held: I stopped because I was tired"), "as with a number typed in");
    visit.go_on();
    assert_ne!(visit.at(), Place::Test(PLANK, Side::Both));
}

#[test]
fn it_stops_by_itself_on_the_line_however_late_the_page_notices() {
    for (test, age, line) in
        [(PLANK, 42, 60.0), (PLANK, 66, 45.0), (TestId::SupineBridge, 30, 120.0), (SIDE, 30, 40.0)]
    {
        for late in [0, 16, 90_000] {
            let mut visit = at(test, age);
            visit.press("Start the timer");
            start(&mut visit, 0);
            clock(&mut visit, 4_999 + line as u32 * 1_000);
            assert!(!visit.says("You can stop here"), "{test:?}: a moment before");
            clock(&mut visit, 5_000 + line as u32 * 1_000 + late);
            assert!(visit.says("that is on track. You can stop here."), "{test:?}");
            // With the page out of sight all the while nobody knows how far it went: it may be done again.
            let unseen = late > 4_000;
            assert_eq!(visit.offers("Try again"), unseen, "{late}");
            assert_eq!(visit.says("This page was out of sight when the time ran out."), unseen, "{late}");
            visit.go_on_keeping();
            let side = if test == SIDE { Side::Left } else { Side::Both };
            assert_eq!(number(&visit, test, side), Some(line), "{test:?} {late}");
        }
    }
}

#[test]
fn a_tap_that_comes_after_the_line_is_the_line() {
    let mut visit = at(PLANK, 42);
    visit.press("Start the timer");
    start(&mut visit, 0);
    visit.send(Msg::Timing(Timing::Now(80_000)));
    visit.send(Msg::Timing(Timing::Event(Event::Tap)));
    visit.go_on_keeping();
    assert_eq!(number(&visit, PLANK, Side::Both), Some(60.0));
}

#[test]
fn a_time_just_short_of_the_line_is_not_lifted_over_it() {
    let mut visit = at(PLANK, 42);
    visit.press("Start the timer");
    start(&mut visit, 0);
    press_at(&mut visit, 64_980, "Tap here when you come down");
    assert!(visit.says("You stopped at 59.9 seconds"));
}

#[test]
fn a_hold_ended_by_mistake_may_be_done_again() {
    let mut visit = at(PLANK, 42);
    visit.press("Start the timer");
    start(&mut visit, 0);
    press_at(&mut visit, 7_999, "Tap here when you come down");
    visit.press("Try again");
    start(&mut visit, 20_000);
    press_at(&mut visit, 56_000, "Tap here when you come down");
    visit.press("Keep 31 seconds");
    assert_eq!(number(&visit, PLANK, Side::Both), Some(31.0));
}

#[test]
fn the_best_of_three_stands_counts_and_the_other_leg_is_next() {
    let mut visit = at(STANCE, 42);
    visit.press("Start the timer");
    for (begin, seconds) in [(0, 8_000), (20_000, 12_400), (50_000, 3_000)] {
        start(&mut visit, begin);
        press_at(&mut visit, begin + 5_000 + seconds, "Tap here when your foot touches down");
        if visit.offers("Try again") {
            visit.press("Try again");
        }
    }
    assert!(visit.says("Try 3 of 3 · best so far **12.4 s**"));
    assert!(visit.says("Your best try is kept: 12.4 seconds."));
    visit.press("Keep 12.4 seconds");
    assert_eq!(visit.at(), Place::Timer(STANCE, Side::Right));
    assert!(visit.says("Next: Standing on the right"));
    assert_eq!(visit.effects[0], Effect::Replace(visit.at().code()), "Back leads to the test");
    start(&mut visit, 90_000);
    clock(&mut visit, 95_000 + 32_000);
    assert!(!visit.offers("Try again"), "on track is enough");
    visit.press("Keep 32 seconds");
    assert_eq!(visit.at(), Place::Test(STANCE, Side::Both));
    assert_eq!(number(&visit, STANCE, Side::Left), Some(12.4));
    assert_eq!(number(&visit, STANCE, Side::Right), Some(32.0));
}

#[test]
fn one_is_one_second() {
    let mut visit = at(STANCE, 42);
    visit.press("Start the timer");
    start(&mut visit, 0);
    press_at(&mut visit, 6_010, "Tap here when your foot touches down");
    assert!(visit.says("You stopped at 1 second") && visit.offers("Keep 1 second"));
}

#[test]
fn between_holds_there_is_rest_that_may_be_skipped() {
    let mut visit = at(SIDE, 42);
    visit.press("Start the timer");
    start(&mut visit, 0);
    press_at(&mut visit, 20_000, "Tap here when you come down");
    visit.send(Msg::Timing(Timing::Now(22_000)));
    visit.press("Keep 15 seconds");
    assert_eq!(visit.at(), Place::Timer(SIDE, Side::Right));
    visit.press("It hurt");
    assert_eq!(visit.model.leaving().0, None, "which side hurt is asked: it may be the one before");
    visit.send(Msg::Back);
    visit.press("Start the timer");
    assert!(visit.says("Rest for a moment") && !visit.offers("Tap here to start"));
    clock(&mut visit, 49_999);
    assert!(!visit.offers("Tap here to start"));
    clock(&mut visit, 50_000);
    start(&mut visit, 50_500);
    press_at(&mut visit, 65_500, "Tap here when you come down");
    visit.press("Keep 10 seconds").go_on();
    // The next hold is the bridge: it comes with a rest too, and the rest can be skipped.
    assert_eq!(visit.at(), Place::Test(TestId::SupineBridge, Side::Both));
    visit.press("Start the timer").press("I'm ready, skip the rest");
    assert!(visit.offers("Tap here to start"));
}

#[test]
fn stopping_because_it_hurts_leaves_no_value_and_asks_where() {
    for (test, side, label) in [
        (STANCE, Side::Left, "Tap here when your foot touches down"),
        (SIDE, Side::Left, "Tap here when you come down"),
    ] {
        let mut visit = at(test, 42);
        visit.press("Start the timer");
        start(&mut visit, 0);
        if test == STANCE {
            // An earlier try counts for nothing once it hurts.
            press_at(&mut visit, 15_000, label);
            visit.press("Try again");
            start(&mut visit, 20_000);
        }
        visit.send(Msg::Timing(Timing::Now(28_000)));
        visit.press("Stop, it hurts");
        assert_eq!(visit.at(), Place::Out(test, Side::Both, Outcome::StoppedPain));
        assert_eq!(visit.model.leaving().0, Some(side), "the side is known");
        assert_eq!(visit.model.cues(), "", "nothing sounds any more");
        let back = super::rules::offers(&visit.model.page()).into_iter().filter(|(label, _)| label == "Back");
        assert_eq!(back.map(|(_, msg)| msg).collect::<Vec<_>>(), [Msg::Back], "no answer has its name");
        visit.press("Back").go_on();
        assert_eq!(visit.at(), Place::Test(test, Side::Both), "{test:?}");
        visit.go_to_timer(test);
        if visit.offers("I'm ready, skip the rest") {
            visit.press("I'm ready, skip the rest");
        }
        visit.press("Stop, it hurts").press("Knee").go_on();
        let kept = entry(&visit, test, side).unwrap();
        assert_eq!(
            (kept.outcome, kept.value, kept.place),
            (Outcome::StoppedPain, None, Some(PainPlace::Knee))
        );
        assert_eq!(visit.at(), Place::Test(test, Side::Both), "the other side is still open");
        visit.press("Start the timer");
        assert_eq!(visit.at(), Place::Timer(test, Side::Right));
    }
}

#[test]
fn heel_raises_count_with_the_beat() {
    let test = TestId::HeelRaise;
    let mut visit = at(test, 42);
    visit.press("Start the beat");
    start(&mut visit, 0);
    press_at(&mut visit, 5_000 + 23_900, "Tap here when you stop");
    assert!(visit.says("11 heel raises"));
    visit.press("Keep 11");
    assert_eq!(number(&visit, test, Side::Left), Some(11.0));
    start(&mut visit, 60_000);
    clock(&mut visit, 65_000 + 34_000);
    assert!(visit.says("17 heel raises: that is on track. You can stop here."));
    visit.press("Keep 17");
    assert_eq!(number(&visit, test, Side::Right), Some(17.0));
    assert_eq!(entry(&visit, test, Side::Right).unwrap().unit, Some(Unit::Reps));
}

#[test]
fn chair_stands_are_tapped_or_entered_afterwards() {
    let test = TestId::ChairStand;
    let mut visit = at(test, 42);
    visit.press("Start the 30 seconds");
    start(&mut visit, 0);
    for tap in 1..=9 {
        press_at(&mut visit, 5_000 + tap * 3_000, "Tap here for each full stand");
    }
    assert!(visit.says("Counted so far: **9**"));
    clock(&mut visit, 35_000);
    visit.press("Keep 9");
    assert_eq!(number(&visit, test, Side::Both), Some(9.0));

    visit.press("Start the 30 seconds");
    start(&mut visit, 50_000);
    clock(&mut visit, 90_000);
    visit.press("Enter my count");
    assert_eq!(visit.at(), Place::Test(test, Side::Both));
    assert_eq!(number(&visit, test, Side::Both), Some(9.0), "what was there stays until another is entered");

    visit.press("Start the 30 seconds");
    start(&mut visit, 100_000);
    for tap in 1..=17 {
        press_at(&mut visit, 105_000 + tap * 1_000, "Tap here for each full stand");
    }
    assert!(visit.says("17 stands: that is on track. You can stop here."));
}

#[test]
fn leaving_by_any_way_keeps_nothing_and_falls_silent() {
    let leave: [fn(&mut Visit); 3] = [
        |visit| {
            visit.press("Back");
        },
        |visit| {
            visit.send(Msg::Went(Place::Test(PLANK, Side::Both).code()));
        },
        |visit| {
            visit.send(Msg::Go(Place::Test(PLANK, Side::Both)));
        },
    ];
    for leave in leave {
        let mut visit = at(PLANK, 42);
        visit.press("Start the timer");
        start(&mut visit, 0);
        assert!(
            visit.model.cues().contains("\trunning\t5000\t65000\t60000\tup\t0\t2000\n"),
            "{}",
            visit.model.cues()
        );
        leave(&mut visit);
        assert_eq!(visit.at(), Place::Test(PLANK, Side::Both));
        assert_eq!((visit.model.cues(), entry(&visit, PLANK, Side::Both)), (String::new(), None));
        visit.press("Start the timer");
        assert!(visit.offers("Tap here to start"), "from the start again");
    }
}

#[test]
fn back_from_a_timer_leads_to_its_test_also_when_an_answer_is_changed() {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Check);
    visit.send(Msg::Change(Place::Test(PLANK, Side::Both)));
    visit.press("Start the timer").press("Back");
    assert_eq!(visit.at(), Place::Test(PLANK, Side::Both));
    visit.go_on();
    assert_eq!(visit.at(), Place::Check);
}

#[test]
fn a_visit_resumed_at_a_timer_waits_for_a_start() {
    let mut visit = at(PLANK, 42);
    visit.press("Start the timer");
    start(&mut visit, 0);
    let again = visit.again();
    assert_eq!(again.at(), Place::Timer(PLANK, Side::Both));
    assert!(again.offers("Tap here to start"));
    assert_eq!(again.model.instrument().unwrap().phase, Phase::Ready);
}

#[test]
fn sound_is_switched_and_remembered() {
    let mut visit = at(PLANK, 42);
    visit.press("Start the timer");
    assert!(visit.model.cues().starts_with("1\ten\tready\t"));
    visit.press("Sound on: turn it off");
    assert!(visit.model.cues().starts_with("0\ten\tready\t"));
    let [Effect::Save(text)] = &visit.effects[..] else { panic!("{:?}", visit.effects) };
    assert!(Saved::unpack(text).unwrap().prefs.quiet);
    let mut again = visit.again();
    assert!(again.offers("Sound off: turn it on"));
    again.press("Sound off: turn it on");
    assert!(again.model.cues().starts_with('1'));
    // What was kept before there were sounds still reads.
    assert!(!Visit::with(Kept::Text(again.model.saved.pack())).saved().prefs.quiet);
}

#[test]
fn the_score_has_a_cue_for_each_second_that_matters() {
    let mut visit = at(PLANK, 42);
    visit.press("Start the timer");
    press_at(&mut visit, 1_000, "Tap here to start");
    let cues = visit.model.cues();
    let expected = "0\t0\t1\tGet ready\n5000\t1\t0\t\n4000\t1\t0\t\n3000\t1\t0\t\n2000\t1\t0\t\n6000\t2\t0\t";
    assert_eq!(cues.split_once('\n').unwrap().1, expected);
    clock(&mut visit, 6_000);
    let cues = visit.model.cues();
    for line in [
        "0\t0\t1\tGo",
        "16000\t0\t0\t10 seconds",
        "36000\t0\t1\tHalf-way",
        "61000\t1\t1\t5 seconds left",
        "66000\t5\t1\tStop",
    ] {
        assert!(cues.lines().any(|cue| cue == line), "{line:?} in {cues}");
    }
    assert_eq!(cues.lines().filter(|line| line.ends_with(" seconds")).count(), 4, "{cues}");

    let mut visit = at(TestId::HeelRaise, 42);
    visit.press("Start the beat");
    start(&mut visit, 0);
    let cues = visit.model.cues();
    let beats: Vec<u32> = cues
        .lines()
        .skip(1)
        .filter(|line| line.ends_with("\tUp") || line.ends_with("\tDown"))
        .map(|line| line.split('\t').next().unwrap().parse().unwrap())
        .collect();
    assert_eq!(beats, (0..34).map(|beat| 5_000 + beat * 1_000).collect::<Vec<u32>>());
}

#[test]
fn only_tests_with_an_instrument_have_a_timer() {
    let mut visit = at(TestId::KneeToWall, 42);
    assert!(!visit.offers("Start the timer"));
    visit.send(Msg::Timing(Timing::Open(TestId::KneeToWall)));
    assert_eq!(visit.at(), Place::Test(TestId::KneeToWall, Side::Both));
    visit.send(Msg::Go(Place::Timer(PLANK, Side::Both)));
    assert_eq!(visit.at(), Place::Test(TestId::KneeToWall, Side::Both), "not before its turn");
    visit.send(Msg::Go(Place::Timer(STANCE, Side::Both)));
    assert_eq!(visit.at(), Place::Test(TestId::KneeToWall, Side::Both), "one side at a time");
}

impl Visit {
    /// Presses the button that keeps the reading.
    pub(crate) fn go_on_keeping(&mut self) {
        let main = self.model.page().main.expect("something to keep");
        self.send(main.msg);
    }

    fn go_to_timer(&mut self, test: TestId) {
        self.send(Msg::Timing(Timing::Open(test)));
    }
}
