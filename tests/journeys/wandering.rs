//! Random visits: any messages in any order, and any presses of what pages offer.

use super::follow::followed;
use super::rules::{hold, is_barred, is_past_the_stop, offers};
use super::visit::{env, Person, Visit};
use back_check::app::follow::{Follow, Slot};
use back_check::app::incline::{Event as Tilt, Why};
use back_check::app::instrument::Event;
use back_check::app::player::Event as Play;
use back_check::app::saved::Again;
use back_check::app::tilting::{TapeMsg, Tilting};
use back_check::app::timing::Timing;
use back_check::app::{Answer, Effect, Kept, Model, Msg, Onset, Place, Saved};
use back_check::protocol::ids::{
    Edition, Equipment, GateChoice, Morning, PainPlace, SafetyId, Sex, Side, TestId, Variant, Weekday,
};
use back_check::protocol::regions::REGIONS;
use back_check::protocol::safety::{Feature, FEATURES, GROUPS};
use back_check::record::CivilDate;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, Index};

/// Every place there is.
pub(crate) fn every_place() -> Vec<Place> {
    (0..0x0c00).filter_map(Place::from_code).collect()
}

/// At least one message of every kind, with every value that could matter to where it leads.
pub(crate) fn every_message() -> Vec<Msg> {
    let mut all =
        vec![Msg::Continue, Msg::Back, Msg::Restart, Msg::Erase, Msg::Print, Msg::NotKept, Msg::NoFeature];
    for place in every_place() {
        all.extend([Msg::Go(place), Msg::Change(place), Msg::Went(place.code())]);
    }
    for index in 0..=GROUPS.len() as u8 {
        for answer in [Answer::Yes, Answer::No, Answer::Unsure] {
            all.extend([Msg::Ask(index, answer), Msg::Tell(index, answer)]);
        }
    }
    all.extend(SafetyId::ALL.iter().map(|id| Msg::Which(*id)));
    all.extend([Onset::Before35, Onset::Before45, Onset::Later].map(Msg::Onset));
    all.extend(FEATURES.iter().chain(&[Feature::OnsetBefore35]).map(|feature| Msg::Feature(*feature)));
    for text in
        ["", "0", "1", "17", "18", "42", "71", "75", "76", "120", "121", "4 2", "forty", "-1", "99999999"]
    {
        all.push(Msg::Age(text.into()));
        for test in [TestId::KneeToWall, TestId::HeelRaise, TestId::FrontPlank, TestId::DeadBug] {
            all.extend(Side::ALL.iter().map(|side| Msg::Typed(test, *side, text.into())));
        }
    }
    all.extend([None, Some(Sex::Female), Some(Sex::Male)].map(Msg::Sex));
    all.extend([0, 6, 7, 10, 255].map(Msg::Pain));
    all.extend([0, 11, 12, 13, 520, u16::MAX].map(Msg::Weeks));
    all.extend([0, 1, 3, 7, 255].map(Msg::Days));
    all.extend([0, 10, 30, 255].map(Msg::Minutes));
    all.extend(Equipment::ALL.iter().map(|thing| Msg::Equipment(*thing)));
    all.extend([Msg::NoEquipment, Msg::Cleared(true), Msg::Cleared(false)]);
    all.extend(Edition::ALL.iter().map(|edition| Msg::Edition(*edition)));
    all.extend([Msg::Inches(true), Msg::Inches(false), Msg::LungeAngle(true), Msg::LungeAngle(false)]);
    for test in TestId::ALL.iter().copied() {
        for side in Side::ALL.iter().copied() {
            all.extend([
                Msg::Step(test, side, true),
                Msg::Step(test, side, false),
                Msg::Choose(test, side, 2),
            ]);
            all.extend([
                Msg::Tired(test, side),
                Msg::Again(test, side),
                Msg::Variant(test, side, Variant::Knees),
            ]);
        }
    }
    all.extend(GateChoice::ALL.iter().map(|choice| Msg::Gate(*choice)));
    all.extend(Side::ALL.iter().map(|side| Msg::OutSide(*side)));
    all.extend(PainPlace::ALL.iter().map(|place| Msg::OutPlace(*place)));
    all.extend((0..REGIONS.len() as u8).map(Msg::Region));
    all.extend([0, 4_000, 9_000, 36_000, 400_000, u32::MAX].map(|now| Msg::Timing(Timing::Now(now))));
    all.extend(TestId::ALL.iter().map(|test| Msg::Timing(Timing::Open(*test))));
    for event in [Event::Tap, Event::Tick, Event::SkipRest, Event::End, Event::Again] {
        all.push(Msg::Timing(Timing::Event(event)));
    }
    all.extend([Timing::Keep, Timing::Hurts, Timing::Sound(false), Timing::Sound(true)].map(Msg::Timing));
    all.extend(TestId::ALL.iter().map(|test| Msg::Tilting(Tilting::Open(*test))));
    all.extend([Tilting::Keep, Tilting::ByHand].map(Msg::Tilting));
    for event in [
        Tilt::Tap,
        Tilt::Tick,
        Tilt::Again,
        Tilt::Listening,
        Tilt::Refused(Why::Denied),
        Tilt::Reading([0.0, 9.8, 0.0]),
        Tilt::Reading([5.0, 8.4, 5.0]),
        Tilt::Reading([f64::NAN, f64::INFINITY, -1e300]),
    ] {
        all.push(Msg::Tilting(Tilting::Event(event)));
    }
    for test in TestId::ALL.iter().copied() {
        for side in Side::ALL.iter().copied() {
            all.extend(["", "12", "45", "x"].map(|text| Msg::Tape(TapeMsg(test, side), text.into())));
        }
    }
    all.extend(every_word_of_the_plan().into_iter().map(Msg::Follow));
    all.extend(
        [(2026, false), (2026, true), (2027, false)]
            .map(|(year, night)| Msg::Timing(Timing::Today(CivilDate::new(year, 11, 29).unwrap(), night))),
    );
    all.push(Msg::ToField("age".into()));
    all.extend(["", "1.", "3.AAAA", "nonsense"].map(|text| Msg::KeptElsewhere(text.into())));
    all.push(Msg::KeptElsewhere(Saved::default().pack()));
    all
}

/// Everything a screen of the plan may say.
fn every_word_of_the_plan() -> Vec<Follow> {
    let mut all = vec![Follow::Begin, Follow::Resume, Follow::Skip, Follow::Hurts, Follow::LeaveOut];
    all.extend([Follow::HurtsNot, Follow::NewInLeg]);
    all.extend([Follow::End, Follow::Flare, Follow::PutOff, Follow::Level(false), Follow::Level(true)]);
    all.extend(Weekday::ALL.iter().map(|day| Follow::Day(*day)));
    for slot in [Slot::Cue, Slot::Time, Slot::Activity(0), Slot::Activity(2), Slot::Activity(255)] {
        all.extend(["", "07:30", "socks"].map(|text| Follow::Words(slot, text.into())));
    }
    for score in [0, 3, 7, 10, 255] {
        all.extend([Follow::Rest(score), Follow::Effort(score), Follow::Pain(score), Follow::Week(score)]);
        all.extend([Follow::Score(0, score), Follow::Score(9, score)]);
    }
    all.extend([Play::Tick, Play::Pause, Play::Now].map(Follow::Player));
    all.extend(PainPlace::ALL.iter().map(|place| Follow::HurtAt(*place)));
    all.extend([Follow::Leg(false), Follow::Leg(true), Follow::Change(-3), Follow::Change(3)]);
    all.extend([Morning::Usual, Morning::Worse].map(Follow::Morning));
    all.extend([Again::Check, Again::Screen, Again::Tests(Some(3))].map(Follow::Again));
    all
}

/// Messages with those that move about drawn as often as those that answer.
fn message() -> BoxedStrategy<Msg> {
    let (moves, answers): (Vec<Msg>, Vec<Msg>) = every_message()
        .into_iter()
        .partition(|msg| matches!(msg, Msg::Go(_) | Msg::Change(_) | Msg::Went(_)));
    let safety: Vec<Msg> = answers
        .iter()
        .filter(|msg| {
            matches!(msg, Msg::Ask(..) | Msg::Tell(..) | Msg::Which(_) | Msg::Age(_) | Msg::Cleared(_))
        })
        .cloned()
        .collect();
    prop_oneof![
        3 => select(safety),
        2 => select(answers),
        2 => select(moves),
        2 => Just(Msg::Continue),
        1 => Just(Msg::Back),
    ]
    .boxed()
}

/// Someone, and how far along they are when the wandering starts.
fn begun() -> BoxedStrategy<String> {
    let people = [
        Person::clear(),
        Person::with(&[SafetyId::Osteoporosis, SafetyId::FallPastYear]),
        Person { cleared: true, ..Person::with(&[SafetyId::RecentSurgery]) },
        Person::with(&[SafetyId::BladderChange]),
        Person { weeks: 3, ..Person::clear() },
        Person { pain: 8, ..Person::clear() },
    ];
    let mut starts = Vec::new();
    for person in people {
        let mut visit = Visit::new();
        for place in [
            Place::Ask(3),
            Place::Duration,
            Place::Ready,
            Place::Test(TestId::KneeToWall, Side::Both),
            Place::Check,
            Place::Plan,
        ] {
            visit.walk(&person, |at| at == place);
            starts.push(visit.saved().pack());
        }
    }
    starts.extend(followed());
    starts.sort_unstable();
    starts.dedup();
    select(starts).boxed()
}

fn resume(kept: String) -> Model {
    Model::new(env(Kept::Text(kept))).0
}

/// What is to be kept is what there is, and comes back as the same page.
fn kept_as_it_is(model: &Model, effects: &[Effect]) {
    for effect in effects {
        if let Effect::Save(text) = effect {
            assert_eq!(&Saved::unpack(text).unwrap(), &model.saved);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_messages_in_any_order_lead_past_a_stop(start in begun(), msgs in vec(message(), 0..40)) {
        let mut model = resume(start);
        for msg in msgs {
            let effects = model.update(msg.clone());
            prop_assert!(
                !(is_barred(&model) && is_past_the_stop(model.saved.place)),
                "{:?} leads to {:?}", msg, model.saved.place
            );
            kept_as_it_is(&model, &effects);
        }
        // Answers that no page offers make odd pages, but pages.
        prop_assert_eq!(model.page().place, model.saved.place);
    }

    #[test]
    fn whatever_is_pressed_every_page_is_whole(start in begun(), presses in vec(any::<Index>(), 0..40)) {
        let mut model = resume(start);
        for press in presses {
            let offered = offers(&model.page());
            let (_, msg) = press.get(&offered);
            let effects = model.update(msg.clone());
            hold(&model);
            kept_as_it_is(&model, &effects);
        }
    }

    #[test]
    fn whatever_is_pressed_and_reloaded_and_gone_back_to_every_page_is_whole(
        start in begun(),
        steps in vec((any::<Index>(), 0..8_u8, select(every_place())), 0..40),
    ) {
        let mut model = resume(start);
        for (press, kind, place) in steps {
            let effects = match kind {
                0 => {
                    model = resume(model.saved.pack());
                    Vec::new()
                }
                1 => model.update(Msg::Went(place.code())),
                _ => {
                    let offered = offers(&model.page());
                    let (_, msg) = press.get(&offered);
                    model.update(msg.clone())
                }
            };
            hold(&model);
            kept_as_it_is(&model, &effects);
        }
    }
}
