//! The phone as a level, and the tape: what a leg does, and what the record then says.

use super::visit::{Person, Visit};
use back_check::app::incline::{Event, Phase, Why};
use back_check::app::tilting::Tilting;
use back_check::app::timing::Timing;
use back_check::app::{Effect, Focus, Msg, Place};
use back_check::protocol::ids::{Outcome, PainPlace, Side, TestId, Unit, Variant};
use back_check::record::{Entry, Value};

const IN: TestId = TestId::SeatedHipInternalRotation;
const OUT: TestId = TestId::SeatedHipExternalRotation;
const WALL: TestId = TestId::KneeToWall;

/// Someone at a test, with a phone on the shin.
struct Leg {
    visit: Visit,
    now: u32,
    /// Effects of the last screen that a reading was the reason for.
    effects: Vec<Effect>,
}

impl Leg {
    /// At a test's own screen.
    fn at(test: TestId) -> Self {
        let mut visit = Visit::new();
        visit.walk(&Person::clear(), |place| place == Place::Test(test, Side::Both));
        assert_eq!(visit.at(), Place::Test(test, Side::Both));
        Self { visit, now: 1_000, effects: Vec::new() }
    }

    /// On the measuring screen, listened to.
    fn measuring(test: TestId) -> Self {
        let mut leg = Self::at(test);
        leg.visit.press("Measure with this phone");
        leg.begin();
        leg
    }

    fn begin(&mut self) {
        self.visit.press("Tap here to start");
        assert!(self.visit.says("Waiting for the phone's sensor"));
        self.hear(Event::Listening);
        self.hold(1.0, 1_400);
        assert!(
            self.visit.says("Move slowly, then hold still for a second"),
            "{:?}",
            self.visit.model.page()
        );
    }

    fn hear(&mut self, event: Event) {
        self.visit.send(Msg::Timing(Timing::Now(self.now)));
        self.visit.hear(Msg::Tilting(Tilting::Event(event)));
        self.visit.send(Msg::Tilting(Tilting::Event(Event::Tick)));
    }

    /// Holds the shin at an angle for so many milliseconds.
    fn hold(&mut self, degrees: f64, millis: u32) {
        let (across, up) = degrees.to_radians().sin_cos();
        let forwards = matches!(self.visit.at(), Place::Incline(WALL, _));
        let (x, z) = if forwards { (0.2, across * 9.8) } else { (across * 9.8, 0.2) };
        for _ in 0..millis / 20 {
            self.now += 20;
            self.visit.hear(Msg::Timing(Timing::Now(self.now)));
            self.visit.hear(Msg::Tilting(Tilting::Event(Event::Reading([x, up * 9.8, z]))));
            if self.visit.model.shown() & 255 == 255 {
                self.visit.send(Msg::Tilting(Tilting::Event(Event::Tick)));
                self.effects.clone_from(&self.visit.effects);
            }
        }
    }

    /// One try, there and back.
    fn swing(&mut self, degrees: f64) {
        self.hold(degrees, 2_200);
        self.hold(1.0, 600);
    }

    fn entry(&self, test: TestId, side: Side) -> Option<Entry> {
        self.visit.saved().record.screenings.last().and_then(|s| s.entry(test, side)).cloned()
    }

    /// Value, unit and what it was read from.
    fn kept(&self, test: TestId, side: Side) -> Option<(f64, Unit, Option<Variant>)> {
        let entry = self.entry(test, side)?;
        match entry.value? {
            Value::Number(number) => Some((number, entry.unit?, entry.variant)),
            Value::Gate(_) => None,
        }
    }
}

#[test]
fn three_tries_a_leg_and_both_legs_go_into_the_record() {
    let mut leg = Leg::at(IN);
    leg.visit.press("Measure with this phone");
    assert_eq!(leg.visit.at(), Place::Incline(IN, Side::Left));
    assert_eq!(leg.visit.effects[..2], [Effect::Push(leg.visit.at().code()), Effect::Focus(Focus::Heading)]);
    assert!(leg.visit.says("can be 8 degrees off"));
    leg.begin();
    leg.hold(22.5, 2_200);
    assert_eq!(leg.effects, [Effect::Focus(Focus::Heading)]);
    assert!(leg.visit.says("You reached 21°") && leg.visit.says("The next try begins by itself"));
    leg.hold(1.0, 600);
    assert_eq!(leg.effects, [Effect::Focus(Focus::Field("tap".into()))], "the keys take it too");
    leg.swing(26.5);
    assert!(leg.visit.says("Try 3 of 3 · best so far **25°**"), "{:?}", leg.visit.model.page());
    leg.hold(24.0, 2_200);
    assert!(leg.visit.says("Your best try is kept: 25°.") && !leg.visit.offers("Try again"));
    leg.visit.press("Keep 25°");
    assert_eq!(leg.visit.at(), Place::Incline(IN, Side::Right));
    assert_eq!(leg.visit.effects[0], Effect::Replace(leg.visit.at().code()), "Back leads to the test");
    assert!(leg.visit.says("Next: Right leg"));
    leg.begin();
    leg.hold(33.4, 2_200);
    assert!(leg.visit.says("32°: that is on track. You can stop here."));
    leg.visit.press("Keep 32°");
    assert_eq!(leg.visit.at(), Place::Test(IN, Side::Both));
    assert_eq!(leg.kept(IN, Side::Left), Some((25.0, Unit::Deg, Some(Variant::Phone))));
    assert_eq!(leg.kept(IN, Side::Right), Some((32.0, Unit::Deg, Some(Variant::Phone))));
    leg.visit.go_on();
    assert_eq!(leg.visit.at(), Place::Test(OUT, Side::Both));
}

#[test]
fn a_lunge_by_phone_is_an_angle_and_drops_the_distance() {
    let mut leg = Leg::at(WALL);
    leg.visit.send(Msg::Typed(WALL, Side::Right, "9".into()));
    leg.visit.press("Measure with this phone");
    assert_eq!(leg.visit.at(), Place::Incline(WALL, Side::Left), "the side that is open");
    assert!(leg.visit.says("can be 5 degrees off") && leg.visit.says("15 cm below the bump"));
    leg.begin();
    assert_eq!(leg.kept(WALL, Side::Right).map(|kept| kept.1), Some(Unit::Cm), "kept until there is another");
    leg.hold(38.5, 2_200);
    leg.visit.press("Keep 38°");
    assert_eq!(leg.kept(WALL, Side::Left), Some((38.0, Unit::Deg, Some(Variant::Phone))));
    assert_eq!((leg.visit.at(), leg.entry(WALL, Side::Right)), (Place::Incline(WALL, Side::Right), None));
    leg.visit.press("Measure another way");
    assert_eq!(leg.visit.at(), Place::Test(WALL, Side::Both));
    assert_eq!(leg.visit.effects.last(), Some(&Effect::Focus(Focus::Field("value-right".into()))));
    leg.visit.send(Msg::Typed(WALL, Side::Right, "36".into())).go_on();
    assert_ne!(leg.visit.at(), Place::Test(WALL, Side::Both));
}

#[test]
fn a_try_may_be_kept_before_the_third() {
    let mut leg = Leg::measuring(IN);
    assert!(!leg.visit.offers("Keep 20°"));
    leg.swing(21.5);
    leg.visit.press("Keep 20°");
    assert_eq!(leg.kept(IN, Side::Left).map(|kept| kept.0), Some(20.0));
}

#[test]
fn pain_in_the_middle_leaves_no_value_and_asks_where() {
    let mut leg = Leg::measuring(IN);
    leg.swing(21.5);
    leg.visit.press("Stop, it hurts");
    assert_eq!(leg.visit.at(), Place::Out(IN, Side::Both, Outcome::StoppedPain));
    assert_eq!((leg.visit.model.leaving().0, leg.visit.model.cues()), (Some(Side::Left), String::new()));
    leg.visit.press("Groin").go_on();
    let kept = leg.entry(IN, Side::Left).unwrap();
    assert_eq!((kept.outcome, kept.value, kept.place), (Outcome::StoppedPain, None, Some(PainPlace::Groin)));
    leg.visit.press("Measure with this phone");
    assert_eq!(leg.visit.at(), Place::Incline(IN, Side::Right), "the other leg is still open");
}

#[test]
fn without_readings_the_other_way_is_right_there() {
    for (why, words) in [
        (Some(Why::Insecure), "not loaded over a secure connection"),
        (Some(Why::Absent), "No reading came"),
        (Some(Why::Denied), "was told not to share"),
        (Some(Why::Framed), "does not pass the motion sensor on"),
        (None, "No reading came"),
    ] {
        let mut leg = Leg::at(IN);
        leg.visit.press("Measure with this phone").press("Tap here to start");
        if let Some(why) = why {
            leg.hear(Event::Refused(why));
        } else {
            leg.hear(Event::Listening);
            assert!(leg.visit.model.cues().contains("\tcount\t0\t2500\t"), "{}", leg.visit.model.cues());
            leg.now += 1_500;
            leg.hear(Event::Tick);
        }
        assert!(leg.visit.says(words), "{why:?}");
        assert!(leg.visit.model.cues().contains("\tdone\t"), "the sensor is let go");
        assert!(!leg.visit.offers("Stop, it hurts"));
        leg.visit.press("Try again");
        assert!(leg.visit.offers("Tap here to start"));
        leg.visit.press("Measure another way");
        assert_eq!(leg.visit.at(), Place::Test(IN, Side::Both));
        assert_eq!(leg.visit.effects.last(), Some(&Effect::Focus(Focus::Field("value-left".into()))));
    }
}

#[test]
fn leaving_by_any_way_keeps_nothing_and_lets_the_sensor_go() {
    let ways = [Msg::Back, Msg::Went(Place::Test(IN, Side::Both).code()), Msg::Tilting(Tilting::ByHand)];
    for way in ways {
        let mut leg = Leg::measuring(IN);
        leg.swing(21.5);
        assert!(leg.visit.model.cues().contains("\trunning\t"), "{}", leg.visit.model.cues());
        leg.visit.send(way.clone());
        assert_eq!(leg.visit.at(), Place::Test(IN, Side::Both));
        assert_eq!((leg.visit.model.cues(), leg.entry(IN, Side::Left)), (String::new(), None), "{way:?}");
        leg.visit.press("Measure with this phone");
        assert!(leg.visit.offers("Tap here to start"), "from the start again");
    }
    let leg = Leg::measuring(IN);
    let again = leg.visit.again();
    assert_eq!((again.at(), again.model.incline().unwrap().phase), (leg.visit.at(), Phase::Idle));
}

#[test]
fn what_is_announced_is_what_has_changed() {
    let mut leg = Leg::at(IN);
    let lines = |leg: &Leg| leg.visit.model.cues().lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
    leg.visit.press("Measure with this phone").press("Tap here to start");
    assert!(lines(&leg).is_empty());
    leg.hear(Event::Listening);
    leg.hold(30.0, 1_300);
    assert_eq!(lines(&leg), ["0\t0\t1\tThe phone is not upright yet"]);
    leg.hold(0.0, 1_400);
    assert_eq!(lines(&leg), ["0\t2\t1\tGo: move, then hold still"]);
    leg.hold(24.5, 2_200);
    assert_eq!(lines(&leg), ["0\t3\t1\tYou reached 24°"]);
    let first = leg.visit.model.cues();
    leg.hold(0.0, 600);
    leg.hold(24.5, 2_200);
    assert_ne!(leg.visit.model.cues(), first, "the same angle is said once more");
    leg.hold(0.0, 600);
    leg.hold(28.5, 2_200);
    assert_eq!(lines(&leg), ["0\t5\t1\tYou reached 28°"]);
}

#[test]
fn a_reading_taken_while_the_phone_came_off_is_left_out() {
    let mut leg = Leg::measuring(WALL);
    leg.hold(28.5, 2_200);
    assert!(leg.visit.says("You reached 28°"));
    leg.hold(1.0, 1_400);
    leg.hold(40.5, 2_200);
    assert!(leg.visit.offers("Keep 40°"), "held in the hand to press Keep");
    leg.visit.press("Leave out this reading");
    assert!(!leg.visit.offers("Keep 40°") && leg.visit.offers("Keep 28°"));
}

#[test]
fn the_tape_way_works_the_angle_out() {
    let mut leg = Leg::at(IN);
    let tape = |leg: &mut Leg, test, side, text: &str| {
        leg.visit.send(Msg::Tape(back_check::app::tilting::TapeMsg(test, side), text.into()));
    };
    assert!(leg.visit.says("No study has checked this way") && leg.visit.says("28.5% of your height"));
    tape(&mut leg, IN, Side::Left, "22,1");
    assert_eq!(leg.entry(IN, Side::Left), None, "one length is none");
    tape(&mut leg, IN, Side::Both, "44.2");
    assert_eq!(leg.kept(IN, Side::Left), Some((30.0, Unit::Deg, Some(Variant::Tape))));
    assert!(leg.visit.says("Left leg: 30°, now in its field."));
    tape(&mut leg, IN, Side::Right, "50");
    assert!(leg.visit.says("Right leg: the heel can't go further than the shin is long"));
    assert_eq!(leg.entry(IN, Side::Right), None);
    tape(&mut leg, IN, Side::Right, "15.1");
    assert_eq!(leg.kept(IN, Side::Right).map(|kept| kept.0), Some(19.9), "cut, never lifted over a line");
    // A number typed over it is nobody's but the reader's.
    leg.visit.send(Msg::Typed(IN, Side::Right, "21".into()));
    assert_eq!(leg.kept(IN, Side::Right), Some((21.0, Unit::Deg, None)));
    leg.visit.go_on();
    assert_eq!(leg.visit.at(), Place::Test(OUT, Side::Both));
    assert_eq!((leg.visit.model.tape(Side::Both), leg.visit.model.tape(Side::Left)), ("44.2", ""));
    tape(&mut leg, OUT, Side::Left, "15.1");
    assert_eq!(leg.kept(OUT, Side::Left).map(|kept| kept.0), Some(19.9), "the shin is known");
    tape(&mut leg, WALL, Side::Left, "15.1");
    assert_eq!(leg.entry(WALL, Side::Left), None, "not a way to measure this");
}

#[test]
fn only_tests_the_phone_can_read_have_a_level() {
    let mut leg = Leg::at(TestId::SingleLegStance);
    assert!(!leg.visit.offers("Measure with this phone"));
    leg.visit.send(Msg::Tilting(Tilting::Open(TestId::SingleLegStance)));
    assert_eq!(leg.visit.at(), Place::Test(TestId::SingleLegStance, Side::Both));
    for place in [Place::Incline(WALL, Side::Both), Place::Incline(TestId::StraightLegRaise, Side::Left)] {
        leg.visit.send(Msg::Go(place));
        assert_eq!(leg.visit.at(), Place::Test(TestId::SingleLegStance, Side::Both));
    }
    leg.visit.send(Msg::Go(Place::Incline(WALL, Side::Right)));
    assert_eq!(leg.visit.at(), Place::Incline(WALL, Side::Right));
}
