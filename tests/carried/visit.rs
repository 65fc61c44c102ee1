//! The data pages within a visit: what is kept stays until the person has said yes.

use super::{bring, follower, persona};
use back_check::app::data::{Data, File, Told};
use back_check::app::page::{Block, DataPart, Page};
use back_check::app::{Answer, Effect, Env, Kept, Model, Msg, Place, Saved};
use back_check::i18n::Words;
use back_check::protocol::ids::SafetyId;
use back_check::record::{CivilDate, Unsure};
use back_check::view::{self, Look};

fn model(kept: Kept) -> Model {
    let env = Env {
        words: Words::english(),
        today: CivilDate::new(2026, 11, 23).unwrap(),
        night: false,
        kept,
        country: "GB".into(),
        inches: true,
        full: false,
    };
    Model::new(env).0
}

/// Somebody in the middle of the safety questions.
fn begun() -> Model {
    let mut model = model(Kept::Nothing);
    for msg in [Msg::Continue, Msg::Ask(0, Answer::No), Msg::Continue] {
        let _ = model.update(msg);
    }
    model
}

fn saves(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Save(_)))
}

fn tell(model: &mut Model, told: Told) {
    assert_eq!(model.update(Msg::Data(Data::Told(told))), []);
}

fn brought(model: &mut Model, saved: Saved) -> Vec<Effect> {
    tell(model, Told::Brought(Box::new(saved)));
    model.update(Msg::Data(Data::Show))
}

fn parts(page: &Page) -> Vec<&DataPart> {
    page.blocks
        .iter()
        .filter_map(|block| if let Block::Data(part) = block { Some(part) } else { None })
        .collect()
}

/// Everything the page says, drawn.
fn drawn(model: &Model) -> String {
    let look = Look { words: &model.words, prefix: "x", level: 1 };
    format!("{:?}", view::page(&look, &model.page()))
}

#[test]
fn looking_at_the_data_keeps_nothing_and_leads_back() {
    let mut model = begun();
    assert_eq!(model.saved.place, Place::Ask(1));
    let effects = model.update(Msg::Go(Place::Data));
    assert_eq!(model.saved.place, Place::Data);
    assert!(!saves(&effects));
    // What goes elsewhere doesn't stand on this page.
    assert_eq!(Saved::unpack(&model.packed()).unwrap().place, Place::Ask(1));
    let effects = model.update(Msg::Back);
    assert_eq!(model.saved.place, Place::Ask(1));
    assert!(saves(&effects));
}

#[test]
fn what_comes_in_waits_for_a_yes() {
    let mut model = begun();
    let before = model.saved.clone();
    let _ = model.update(Msg::Go(Place::Bring));
    assert_ne!(model.saved.place, Place::Bring, "there is nothing to bring");
    let _ = model.update(Msg::Go(Place::Data));
    assert!(!saves(&brought(&mut model, persona())));
    assert_eq!(model.saved.place, Place::Bring);
    assert_eq!(model.saved.flow, before.flow);
    assert!(drawn(&model).contains("It replaces what is here"));
    // Enter presses what replaces nothing.
    let main = model.page().main.unwrap();
    assert_eq!(main.msg, Msg::Data(Data::Drop));
    assert!(!saves(&model.update(main.msg)));
    assert_eq!((model.saved.place, &model.saved.flow), (Place::Data, &before.flow));
    // Gone is gone.
    assert_eq!(model.update(Msg::Data(Data::Accept)), []);
    let _ = brought(&mut model, persona());
    let effects = model.update(Msg::Data(Data::Accept));
    assert!(saves(&effects));
    assert_eq!(model.saved.record, persona().record);
    assert_eq!(model.saved.place, Place::Plan);
    assert!(model.saved.prefs.inches, "how the person likes things stays");
}

#[test]
fn what_comes_in_never_ends_on_the_data_pages() {
    for place in [Place::Data, Place::Bring] {
        let mut model = begun();
        let _ = model.update(Msg::Go(Place::Data));
        let _ = brought(&mut model, Saved { place, ..persona() });
        assert!(saves(&model.update(Msg::Data(Data::Accept))));
        assert_eq!(model.saved.place, Place::Plan);
    }
}

#[test]
fn what_comes_in_ends_at_its_own_stop() {
    let mut saved = persona();
    saved.record.safety.yes.push(SafetyId::ChestPainNow);
    saved.flow.groups.retain(|(id, ..)| *id != back_check::protocol::safety::GroupId::Emergency);
    saved.flow.groups.push((back_check::protocol::safety::GroupId::Emergency, Answer::Yes, None));
    let mut model = model(Kept::Nothing);
    let _ = model.update(Msg::Go(Place::Data));
    let _ = brought(&mut model, saved);
    let _ = model.update(Msg::Data(Data::Accept));
    assert_eq!(model.saved.place, Place::Stop);
    for msg in [Msg::Continue, Msg::Go(Place::Plan), Msg::Go(Place::Bring)] {
        let _ = model.update(msg);
        assert_eq!(model.saved.place, Place::Stop);
    }
}

#[test]
fn a_newer_versions_answers_are_never_replaced() {
    let mut model = model(Kept::Text("9.AAAA".into()));
    let _ = model.update(Msg::Go(Place::Data));
    let _ = brought(&mut model, persona());
    assert!(drawn(&model).contains("A newer version"));
    assert!(!saves(&model.update(Msg::Data(Data::Accept))));
}

#[test]
fn the_page_says_what_became_of_each_press() {
    let mut model = model(Kept::Text(follower(5, 40).pack()));
    let _ = model.update(Msg::Go(Place::Data));
    let page = model.page();
    let hooks: Vec<&str> = parts(&page)
        .iter()
        .filter_map(|part| if let DataPart::Press(hook, ..) = part { Some(hook.as_str()) } else { None })
        .collect();
    assert_eq!(hooks, ["save-record", "save-calendar", "save-table", "save-clinic"]);
    tell(&mut model, Told::OwnPage);
    assert!(drawn(&model).contains("The link holds your health answers"));
    for (told, words) in [
        (Told::Saved(File::Record), "Saved. Look among your downloads."),
        (Told::Saved(File::Calendar), "to add it to your calendar"),
        (Told::Nothing, "nothing to put into that file"),
        (Told::Missing, "That could not be loaded"),
        (Told::Refused("Not this one.".into()), "Not this one."),
        (Told::Text("{}".into()), "The text of the file"),
        (Told::Copied(true), "Copied."),
        (Told::Copied(false), "This browser doesn't let us copy"),
        (Told::Link("https://x/#bc=1".into()), "too long for a code"),
        (Told::Code(21, "M4 4h7v1h-7z".into()), "0 0 29 29"),
        (Told::Link("x".repeat(3_000)), "This link has 3000 characters"),
    ] {
        tell(&mut model, told);
        assert_eq!(model.update(Msg::Data(Data::Show)), []);
        let drawn = drawn(&model);
        assert!(drawn.contains(words), "{words:?} is not in {drawn}");
        let page = model.page();
        let status = parts(&page).iter().filter(|part| matches!(part, DataPart::Status(_))).count();
        assert_eq!(status, 1);
    }
    // It is all gone on the next visit to the page.
    let _ = model.update(Msg::Back);
    let _ = model.update(Msg::Go(Place::Data));
    assert!(!drawn(&model).contains("characters"));
    assert!(drawn(&model).contains("The link holds your health answers"), "it is still a page of its own");
}

#[test]
fn a_sheet_has_a_code_for_who_asks_and_where_links_lead_back() {
    let mut saved = follower(3, 9);
    saved.place = Place::Sheet;
    let sheet = |own: bool| {
        let mut model = model(Kept::Text(saved.pack()));
        assert_eq!(model.saved.place, Place::Sheet);
        if own {
            tell(&mut model, Told::OwnPage);
        }
        model
    };
    let offered = |model: &Model| drawn(model).contains("Add a code to scan");
    let coded = |model: &Model| drawn(model).contains("svg.qr");
    assert!(!offered(&sheet(false)), "inside somebody's article a link leads nowhere");
    let mut asks = sheet(true);
    assert!(offered(&asks) && !coded(&asks), "nothing of it is there unasked");
    tell(&mut asks, Told::Link("https://example.org/#bc=1.A.00000000".into()));
    tell(&mut asks, Told::Code(21, "M4 4h1v1h-1z".into()));
    assert!(coded(&asks) && !offered(&asks) && drawn(&asks).contains("The code is on the page."));
    let mut long = sheet(true);
    tell(&mut long, Told::Link("x".repeat(3_000)));
    assert!(!coded(&long) && drawn(&long).contains("too long for a code on paper"));
    tell(&mut long, Told::Code(101, "M4 4h1v1h-1z".into()));
    assert!(!coded(&long), "on a screen it would do");
    let mut absent = sheet(true);
    tell(&mut absent, Told::Missing);
    assert!(!coded(&absent) && !offered(&absent));
    // Elsewhere it is gone again.
    let _ = asks.update(Msg::Go(Place::Summary));
    let _ = asks.update(Msg::Back);
    assert!(!drawn(&asks).contains("svg.qr"));
}

#[test]
fn single_questions_that_stayed_unsure_hold_and_tests_stand_in_order() {
    let text = r#"{"schema":"back-check/record@1","profile":{"age":42,"pain_now":3,"pain_weeks":60},
        "safety":{"yes":[],"unsure":["high_blood_pressure"]},
        "screenings":[{"taken_on":"2027-01-04","edition":"core","results":{}},
                      {"taken_on":"2026-11-23","edition":"core","results":{}}]}"#;
    let saved = bring(text.as_bytes()).unwrap();
    assert_eq!(saved.record.safety.unsure.last(), Some(&Unsure::Id(SafetyId::HighBloodPressure)));
    let days: Vec<u16> = saved.record.screenings.iter().map(|screening| screening.taken_on.year).collect();
    assert_eq!(days, [2026, 2027]);
}
