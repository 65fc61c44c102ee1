//! Whether the tables agree with each other.
//!
//! Holds checks a compiler can't make: that every test has its lines at every age, that the
//! lines can be reached, that nothing stands twice. A reviewer who changes a number runs the
//! tests and reads here what no longer fits.

use super::battery::{self, Kind, Scale, TestRow, TESTS};
use super::ids::{Edition, Level, Region, SafetyId, Sex, TestId, Unit, Variant};
use super::norms::{self, Cuts, CHANGES, CUTS, SIDES, TYPICAL};
use super::safety::{level_of, COMBINATIONS, GROUPS};
use super::sources::{ClaimId, SourceId, CLAIMS, SOURCES};

/// The ages the norms must cover.
const AGES: std::ops::RangeInclusive<u8> = 18..=75;

/// Everything that doesn't fit, in words.
fn problems() -> Vec<String> {
    [battery(), cuts(), other_norms(), safety(), sources()].concat()
}

fn battery() -> Vec<String> {
    let mut out = Vec::new();
    if TESTS.iter().map(|row| row.id).ne(TestId::ALL.iter().copied()) {
        out.push("the battery is not every test once, in order".to_owned());
    }
    for row in &TESTS {
        let id = row.id;
        if (row.kind == Kind::Gate) == row.scored {
            out.push(format!("{id:?}: the gate and only the gate scores nothing"));
        }
        for scale in scales(row) {
            let Scale { unit, min, max, unlikely_above, cap, .. } = *scale;
            if !(min < unlikely_above && unlikely_above <= max) {
                out.push(format!("{id:?} {unit:?}: unlikely is not between possible and impossible"));
            }
            if cap.is_some_and(|cap| cap.to_bits() != max.to_bits()) {
                out.push(format!(
                    "{id:?} {unit:?}: a timer that stops at the cap holds no more than the cap"
                ));
            }
            if unit == Unit::In {
                out.push(format!("{id:?}: bands are in centimetres"));
            }
        }
        let instrument = row.variants.contains(&Variant::Phone) && row.variants.contains(&Variant::Tape);
        let has_length = scales(row).iter().any(|scale| matches!(scale.unit, Unit::Deg | Unit::Cm));
        if instrument != has_length {
            out.push(format!("{id:?}: what is read in degrees or centimetres says with what"));
        }
    }
    for (edition, counts) in [(Edition::Core, [3, 3, 3, 3]), (Edition::Full, [5, 3, 5, 3])] {
        let count = |region: Region| {
            battery::offered(edition).filter(|row| row.scored && row.region == region).count()
        };
        if Region::ALL.iter().copied().map(count).ne(counts) {
            out.push(format!("{edition:?} doesn't offer {counts:?}"));
        }
    }
    out
}

fn scales(row: &TestRow) -> &'static [Scale] {
    match row.kind {
        Kind::Measured(scales) => scales,
        Kind::Choice | Kind::Gate => &[],
    }
}

/// Every scale with its test.
fn all_scales() -> impl Iterator<Item = (TestId, &'static Scale)> {
    TESTS.iter().flat_map(|row| scales(row).iter().map(move |scale| (row.id, scale)))
}

fn cuts() -> Vec<String> {
    let mut out = Vec::new();
    for (test, scale) in all_scales() {
        let Scale { unit, min, max, lower_is_better, .. } = *scale;
        for age in AGES {
            for sex in [Sex::Female, Sex::Male] {
                let rows = CUTS.iter().filter(|row| {
                    row.test == test
                        && row.unit == unit
                        && (row.ages.0..=row.ages.1).contains(&age)
                        && row.sex.is_none_or(|s| s == sex)
                });
                if rows.count() != 1 {
                    out.push(format!("{test:?} {unit:?} {age} {sex:?}: not one row"));
                }
            }
            for sex in [None, Some(Sex::Female), Some(Sex::Male)] {
                let Some(Cuts { green, red }) = norms::cuts(test, unit, age, sex) else {
                    out.push(format!("{test:?} {unit:?} {age} {sex:?}: no lines"));
                    continue;
                };
                let ordered = if lower_is_better { green < red } else { red < green };
                let (easiest, hardest) =
                    if lower_is_better { (red < max, min <= green) } else { (min < red, green <= max) };
                let reachable = easiest && hardest;
                if !(ordered && reachable) {
                    out.push(format!(
                        "{test:?} {unit:?} {age} {sex:?}: {red} and {green} leave a band empty"
                    ));
                }
            }
        }
        for outside in [17, 76] {
            if norms::cuts(test, unit, outside, None).is_some() {
                out.push(format!("{test:?} {unit:?}: lines at {outside}"));
            }
        }
        // More years never ask for more.
        for sex in [None, Some(Sex::Female), Some(Sex::Male)] {
            for age in 19..=75 {
                let (Some(a), Some(b)) =
                    (norms::cuts(test, unit, age - 1, sex), norms::cuts(test, unit, age, sex))
                else {
                    continue;
                };
                if b.green > a.green || b.red > a.red {
                    out.push(format!("{test:?} {unit:?} {sex:?}: {age} asks for more than {}", age - 1));
                }
            }
        }
    }
    for row in &CUTS {
        if battery::scale(row.test, row.unit).is_none() || row.unit == Unit::In {
            out.push(format!("{:?} has no scale in {:?}", row.test, row.unit));
        }
    }
    out
}

fn other_norms() -> Vec<String> {
    let mut out = Vec::new();
    for row in &TYPICAL {
        let Some(scale) = battery::scale(row.test, row.unit) else {
            out.push(format!("typical {:?} has no scale", row.test));
            continue;
        };
        for age in row.ages.0.max(18)..=row.ages.1.min(75) {
            let green = norms::cuts(row.test, row.unit, age, row.sex).map(|cuts| cuts.green);
            // What is typical is green: otherwise most pain-free people would not be.
            let fits = green.is_some_and(|green| {
                if scale.lower_is_better {
                    row.value <= green
                } else {
                    row.value >= green
                }
            });
            if !fits {
                out.push(format!("typical {:?} {age} {:?} is not green", row.test, row.sex));
            }
        }
    }
    for (i, a) in TYPICAL.iter().enumerate() {
        for b in TYPICAL.iter().skip(i + 1) {
            let same_sex = a.sex.is_none() || b.sex.is_none() || a.sex == b.sex;
            let same_age = a.ages.0 <= b.ages.1 && b.ages.0 <= a.ages.1;
            if (a.test, a.unit) == (b.test, b.unit) && same_sex && same_age {
                out.push(format!("typical {:?} stands twice", a.test));
            }
        }
    }
    for (test, scale) in all_scales() {
        let unit = scale.unit;
        let sides = SIDES.iter().filter(|row| row.test == test && row.unit == unit).count();
        if sides != usize::from(battery::row(test).sided) {
            out.push(format!("{test:?} {unit:?}: {sides} side rules"));
        }
        let changes = CHANGES.iter().filter(|row| row.test == test && row.unit == unit).count();
        if changes != 1 {
            out.push(format!("{test:?} {unit:?}: {changes} change rules"));
        }
    }
    out
}

fn safety() -> Vec<String> {
    let mut out = Vec::new();
    let rows = [
        (Level::Emergency, SafetyId::SaddleNumbness, 9),
        (Level::SameDay, SafetyId::LegWeaknessProgressing, 4),
        (Level::ClinicianFirst, SafetyId::WeightLossNightSweats, 9),
        (Level::Adapt, SafetyId::GroinHipStiffness, 9),
    ];
    for id in SafetyId::ALL {
        if GROUPS.iter().filter(|group| group.ids.contains(id)).count() != 1 {
            out.push(format!("{id:?} is not in one group"));
        }
    }
    for (level, first, count) in rows {
        let from = SafetyId::ALL.iter().position(|id| *id == first).unwrap_or_default();
        let row = SafetyId::ALL.iter().skip(from).take(count);
        if row.filter(|id| level_of(**id) == level).count() != count {
            out.push(format!("{level:?} is not a block of {count} questions"));
        }
    }
    for rule in &COMBINATIONS {
        if rule.with_any.contains(&rule.id) || level_of(rule.id) <= rule.level {
            out.push(format!("{:?} is not lifted by its combination", rule.id));
        }
    }
    out
}

fn sources() -> Vec<String> {
    let mut out = Vec::new();
    for (i, row) in SOURCES.iter().enumerate() {
        let twice = SOURCES.iter().take(i).any(|other| {
            other.id.as_str() == row.id.as_str()
                || other.citation == row.citation
                || (row.address.is_some() && other.address == row.address)
        });
        if twice {
            out.push(format!("{:?} stands twice", row.id));
        }
        if row.address.is_some_and(|address| !address.starts_with("https://") || address.contains(' ')) {
            out.push(format!("{:?} has no web address", row.id));
        }
        if !row.citation.ends_with('.') {
            out.push(format!("{:?} is not a sentence", row.id));
        }
    }
    if SOURCES.iter().map(|row| row.id).ne(SourceId::ALL.iter().copied()) {
        out.push("the sources are out of order".to_owned());
    }
    if CLAIMS.iter().map(|row| row.id).ne(ClaimId::ALL.iter().copied()) {
        out.push("the claims are not every claim once, in order".to_owned());
    }
    for claim in &CLAIMS {
        // Only "no evidence" may stand without a source.
        if claim.sources.is_empty() != (claim.grade.as_str() == "D") {
            out.push(format!("{:?}: a grade other than D names what it rests on", claim.id));
        }
    }
    out
}

#[test]
fn the_tables_agree() {
    assert_eq!(problems(), Vec::<String>::new());
}

#[test]
fn the_grades_are_these() {
    let grades: Vec<_> = CLAIMS.iter().map(|claim| claim.grade.as_str()).collect();
    let expected = "D/X C C- D C D/X B C C A X A X/C B B A- C/D D B- X X";
    assert_eq!(grades.join(" "), expected);
    for id in ClaimId::ALL {
        assert_eq!(super::sources::claim(*id).id, *id);
    }
    for id in SourceId::ALL {
        assert_eq!(super::sources::source(*id).id, *id);
    }
}

#[test]
fn typical_values_need_both_sexes_where_sex_is_not_given() {
    let heel = |age, sex| norms::typical(TestId::HeelRaise, Unit::Reps, age, sex);
    assert_eq!(heel(18, Some(Sex::Male)), Some(37.0));
    assert_eq!(heel(45, Some(Sex::Female)), Some(24.0));
    assert_eq!(heel(45, None), Some(24.0));
    assert_eq!(heel(75, None), Some(14.0));
    let hip = |age, sex| norms::typical(TestId::SeatedHipInternalRotation, Unit::Deg, age, sex);
    assert_eq!(hip(40, None), Some(37.9));
    assert_eq!(hip(70, Some(Sex::Female)), Some(27.9));
    assert_eq!(hip(70, Some(Sex::Male)), None, "only women were studied");
    assert_eq!(hip(70, None), None);
    assert_eq!(norms::typical(TestId::SingleLegStance, Unit::S, 65, None), Some(32.0));
    assert_eq!(norms::typical(TestId::ChairStand, Unit::Reps, 65, None), None);
}

#[test]
fn the_gate_selects_a_level() {
    use super::ids::GateChoice;
    assert_eq!(
        GateChoice::ALL.iter().map(|choice| battery::gate_level(*choice)).collect::<Vec<_>>(),
        [4, 3, 2, 1]
    );
}
