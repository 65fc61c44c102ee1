//! Where the bands lie (protocol section 2): cut-offs by age and sex, what is typical, which
//! side difference and which change counts.
//!
//! Holds numbers with the figure they are anchored to. It judges nothing: `screening::band`
//! compares a value with a row. The cut-offs are this product's own decisions, set where the
//! published figures put most pain-free people in green; none is a published cut-off, except
//! the green line of the chair stand from 60 on.

use super::ids::{Certainty, Sex, TestId, Unit};
use super::sources::SourceId;

/// The two lines between the three bands, in the unit of the row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cuts {
    /// At this value or better: green.
    pub green: f64,
    /// Short of this value: red. What is neither is amber.
    pub red: f64,
}

/// The cut-offs of one test for one age group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CutRow {
    /// Which test.
    pub test: TestId,
    /// The scale the cut-offs are on.
    pub unit: Unit,
    /// First and last year of age.
    pub ages: (u8, u8),
    /// For one sex only, where the norm differs.
    pub sex: Option<Sex>,
    /// The lines.
    pub cuts: Cuts,
    /// The figures the lines are anchored to.
    pub source: SourceId,
    /// How sure the lines are.
    pub certainty: Certainty,
}

/// What people without back pain reach on average.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TypicalRow {
    /// Which test.
    pub test: TestId,
    /// The scale.
    pub unit: Unit,
    /// First and last year of age the figure is used for.
    pub ages: (u8, u8),
    /// For one sex only.
    pub sex: Option<Sex>,
    /// The mean or modelled norm, in `unit`.
    pub value: f64,
    /// Where the figure is from.
    pub source: SourceId,
    /// How sure it is.
    pub certainty: Certainty,
}

/// When two sides differ by as much as counts. Amounts are in the scale's unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SideRule {
    /// Differ by this or more.
    AtLeast(f64),
    /// Differ by more than this.
    MoreThan(f64),
    /// Differ by this or more, and by this percentage of the higher side or more.
    AtLeastAndPercent {
        /// In the scale's unit.
        by: f64,
        /// Of the higher side.
        percent: u8,
    },
    /// Differ by more than this, with the lower side below this percentage of the higher one.
    MoreThanAndBelowPercent {
        /// In the scale's unit.
        by: f64,
        /// Of the higher side.
        percent: u8,
    },
}

/// The side rule of one test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SideRow {
    /// Which test.
    pub test: TestId,
    /// The scale.
    pub unit: Unit,
    /// The rule.
    pub rule: SideRule,
    /// The measurement error or rule it rests on.
    pub source: SourceId,
    /// How sure it is.
    pub certainty: Certainty,
}

/// The smallest change between two screenings that is more than noise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ChangeRule {
    /// This much or more, in the scale's unit.
    AtLeast(f64),
    /// This much or more, and this percentage of the earlier value or more.
    AtLeastAndPercent {
        /// In the scale's unit.
        by: f64,
        /// Of the earlier value.
        percent: u8,
    },
    /// One picture to another.
    Category,
}

/// The change rule of one measured test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChangeRow {
    /// Which test.
    pub test: TestId,
    /// The scale.
    pub unit: Unit,
    /// The rule.
    pub rule: ChangeRule,
    /// The measurement error it rests on.
    pub source: SourceId,
    /// How sure it is.
    pub certainty: Certainty,
}

/// The cut-offs of a test on a scale (`unit` is the scale's own: `cm`, never `in`), for ages
/// 18 to 75. With the sex not given, the lower green and the lower red of the two.
pub fn cuts(test: TestId, unit: Unit, age: u8, sex: Option<Sex>) -> Option<Cuts> {
    let of = |sex| {
        CUTS.iter().find(|r| fits((r.test, r.unit, r.ages, r.sex), (test, unit, age, sex))).map(|r| r.cuts)
    };
    match sex {
        Some(sex) => of(sex),
        None => of(Sex::Female)
            .zip(of(Sex::Male))
            .map(|(f, m)| Cuts { green: f.green.min(m.green), red: f.red.min(m.red) }),
    }
}

/// What is typical at an age, where a figure was found. With the sex not given, the lower of
/// the two, and nothing where only one sex was studied.
pub fn typical(test: TestId, unit: Unit, age: u8, sex: Option<Sex>) -> Option<f64> {
    let of = |sex| {
        TYPICAL
            .iter()
            .find(|r| fits((r.test, r.unit, r.ages, r.sex), (test, unit, age, sex)))
            .map(|r| r.value)
    };
    match sex {
        Some(sex) => of(sex),
        None => of(Sex::Female).zip(of(Sex::Male)).map(|(f, m)| f.min(m)),
    }
}

/// Whether a row is the one for this test, scale, age and sex.
fn fits(row: (TestId, Unit, (u8, u8), Option<Sex>), asked: (TestId, Unit, u8, Sex)) -> bool {
    let (test, unit, (from, to), sex) = row;
    test == asked.0 && unit == asked.1 && (from..=to).contains(&asked.2) && sex.is_none_or(|s| s == asked.3)
}

/// The side difference that counts on a scale, where the test has one.
pub fn side_difference(test: TestId, unit: Unit) -> Option<SideRule> {
    SIDES.iter().find(|row| row.test == test && row.unit == unit).map(|row| row.rule)
}

/// The change that counts on a scale. Tests answered by a picture are in no row: there,
/// one category counts whatever the unit.
pub fn change_that_counts(test: TestId, unit: impl Into<Option<Unit>>) -> Option<ChangeRule> {
    match (super::battery::row(test).kind, unit.into()) {
        (super::battery::Kind::Choice, _) => Some(ChangeRule::Category),
        (super::battery::Kind::Measured(_), Some(unit)) => {
            CHANGES.iter().find(|row| row.test == test && row.unit == unit).map(|row| row.rule)
        }
        (super::battery::Kind::Measured(_) | super::battery::Kind::Gate, _) => None,
    }
}

/// Seconds of a front plank on the knees from which it is amber; below it is red, at every age.
/// A plank on the knees is never green. The side plank on the knees keeps its own red line.
pub const KNEE_PLANK_AMBER_S: f64 = 30.0;

use Certainty::{Design, Found, Recalled, Secondary};
use Sex::{Female, Male};
use SourceId as By;
use TestId as T;

const ADULT: (u8, u8) = (18, 59);
const OLDER: (u8, u8) = (60, 75);
const ANY: (u8, u8) = (18, 75);

/// Every cut-off: test, scale, ages, sex, green, red, anchor.
#[rustfmt::skip]
pub static CUTS: [CutRow; 42] = [
    cut(T::SeatedHipInternalRotation, Unit::Deg, ADULT, None, 30.0, 20.0, By::Kouyoumdjian2012),
    cut(T::SeatedHipInternalRotation, Unit::Deg, OLDER, None, 25.0, 15.0, By::OlderWomenHipRotation),
    cut(T::SeatedHipExternalRotation, Unit::Deg, ADULT, None, 35.0, 25.0, By::Kouyoumdjian2012),
    cut(T::SeatedHipExternalRotation, Unit::Deg, OLDER, None, 25.0, 18.0, By::OlderWomenHipRotation),
    cut(T::StraightLegRaise, Unit::Deg, ANY, None, 70.0, 55.0, By::StraightLegRaiseRange),
    cut(T::FigureFour, Unit::Cm, ANY, None, 15.0, 18.0, By::Bagwell2016),
    cut(T::KneeToWall, Unit::Cm, ADULT, None, 10.0, 6.0, By::HochMcKeon2011),
    cut(T::KneeToWall, Unit::Cm, OLDER, None, 8.0, 4.0, By::LungeNorms2026),
    cut(T::KneeToWall, Unit::Deg, ADULT, None, 35.0, 28.0, By::Konor2012),
    cut(T::KneeToWall, Unit::Deg, OLDER, None, 30.0, 22.0, By::LungeNorms2026),
    cut(T::SingleLegStance, Unit::S, (18, 39), None, 40.0, 20.0, By::Springer2007),
    cut(T::SingleLegStance, Unit::S, (40, 49), None, 32.0, 15.0, By::Springer2007),
    cut(T::SingleLegStance, Unit::S, (50, 59), None, 30.0, 15.0, By::Springer2007),
    cut(T::SingleLegStance, Unit::S, (60, 69), None, 16.0, 10.0, By::Springer2007),
    cut(T::SingleLegStance, Unit::S, (70, 75), None, 10.0, 5.0, By::Springer2007),
    cut(T::HeelRaise, Unit::Reps, (18, 29), Some(Male), 26.0, 18.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (30, 39), Some(Male), 22.0, 16.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (40, 49), Some(Male), 20.0, 14.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (50, 59), Some(Male), 16.0, 10.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (60, 69), Some(Male), 13.0, 7.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (70, 75), Some(Male), 10.0, 4.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (18, 29), Some(Female), 21.0, 15.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (30, 39), Some(Female), 19.0, 13.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (40, 49), Some(Female), 17.0, 11.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (50, 59), Some(Female), 15.0, 9.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (60, 69), Some(Female), 13.0, 7.0, By::HebertLosier2017),
    cut(T::HeelRaise, Unit::Reps, (70, 75), Some(Female), 11.0, 5.0, By::HebertLosier2017),
    cut(T::FrontPlank, Unit::S, ADULT, None, 60.0, 30.0, By::Schellenberg2007),
    cut(T::FrontPlank, Unit::S, OLDER, None, 45.0, 20.0, By::Bohannon2018),
    cut(T::SidePlank, Unit::S, ADULT, Some(Male), 60.0, 30.0, By::McGill1999),
    cut(T::SidePlank, Unit::S, ADULT, Some(Female), 40.0, 20.0, By::McGill1999),
    cut(T::SidePlank, Unit::S, OLDER, None, 25.0, 10.0, By::McGill1999),
    cut(T::SupineBridge, Unit::S, ADULT, None, 120.0, 75.0, By::Schellenberg2007),
    cut(T::SupineBridge, Unit::S, OLDER, None, 75.0, 40.0, By::Schellenberg2007),
    cut(T::ChairStand, Unit::Reps, (18, 39), None, 20.0, 15.0, By::Strassmann2013),
    cut(T::ChairStand, Unit::Reps, (40, 59), None, 17.0, 12.0, By::Strassmann2013),
    // From 60 on: green at the CDC value, red at more than 3 below it.
    cut(T::ChairStand, Unit::Reps, (60, 64), Some(Male), 14.0, 11.0, By::CdcSteadi),
    cut(T::ChairStand, Unit::Reps, (65, 74), Some(Male), 12.0, 9.0, By::CdcSteadi),
    cut(T::ChairStand, Unit::Reps, (75, 75), Some(Male), 11.0, 8.0, By::CdcSteadi),
    cut(T::ChairStand, Unit::Reps, (60, 64), Some(Female), 12.0, 9.0, By::CdcSteadi),
    cut(T::ChairStand, Unit::Reps, (65, 69), Some(Female), 11.0, 8.0, By::CdcSteadi),
    cut(T::ChairStand, Unit::Reps, (70, 75), Some(Female), 10.0, 7.0, By::CdcSteadi),
];

/// Every typical value: test, scale, ages, sex, value, where from, how sure.
#[rustfmt::skip]
pub static TYPICAL: [TypicalRow; 27] = [
    mean(T::SeatedHipInternalRotation, Unit::Deg, (20, 60), None, 37.9, By::Kouyoumdjian2012, Found),
    mean(T::SeatedHipInternalRotation, Unit::Deg, (65, 75), Some(Female), 27.9, By::OlderWomenHipRotation, Found),
    mean(T::SeatedHipExternalRotation, Unit::Deg, (20, 60), None, 40.6, By::Kouyoumdjian2012, Found),
    mean(T::SeatedHipExternalRotation, Unit::Deg, (65, 75), Some(Female), 28.5, By::OlderWomenHipRotation, Found),
    mean(T::FigureFour, Unit::Cm, ADULT, None, 12.4, By::Bagwell2016, Found),
    mean(T::KneeToWall, Unit::Cm, ADULT, None, 12.0, By::HochMcKeon2011, Secondary),
    mean(T::KneeToWall, Unit::Deg, ADULT, None, 38.8, By::Konor2012, Recalled),
    mean(T::SingleLegStance, Unit::S, (18, 39), None, 44.0, By::Springer2007, Secondary),
    mean(T::SingleLegStance, Unit::S, (40, 59), None, 41.0, By::Springer2007, Secondary),
    mean(T::SingleLegStance, Unit::S, (60, 69), None, 32.0, By::Springer2007, Secondary),
    mean(T::SingleLegStance, Unit::S, (70, 75), None, 21.0, By::Springer2007, Secondary),
    mean(T::HeelRaise, Unit::Reps, (18, 29), Some(Male), 37.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (30, 39), Some(Male), 32.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (40, 49), Some(Male), 28.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (50, 59), Some(Male), 23.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (60, 69), Some(Male), 19.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (70, 75), Some(Male), 14.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (18, 29), Some(Female), 30.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (30, 39), Some(Female), 27.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (40, 49), Some(Female), 24.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (50, 59), Some(Female), 21.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (60, 69), Some(Female), 19.0, By::HebertLosier2017, Secondary),
    mean(T::HeelRaise, Unit::Reps, (70, 75), Some(Female), 16.0, By::HebertLosier2017, Secondary),
    mean(T::FrontPlank, Unit::S, ADULT, None, 72.5, By::Schellenberg2007, Found),
    mean(T::SupineBridge, Unit::S, ADULT, None, 170.4, By::Schellenberg2007, Found),
    // The side plank's only figures are of people in their twenties.
    mean(T::SidePlank, Unit::S, (18, 29), Some(Male), 94.0, By::McGill1999, Recalled),
    mean(T::SidePlank, Unit::S, (18, 29), Some(Female), 72.0, By::McGill1999, Recalled),
];

/// Every side rule.
#[rustfmt::skip]
pub static SIDES: [SideRow; 9] = [
    side(T::SeatedHipInternalRotation, Unit::Deg, SideRule::AtLeast(10.0), By::Ellison1990),
    side(T::SeatedHipExternalRotation, Unit::Deg, SideRule::AtLeast(10.0), By::Ellison1990),
    side(T::StraightLegRaise, Unit::Deg, SideRule::AtLeast(10.0), By::PhoneLegRaise),
    side(T::FigureFour, Unit::Cm, SideRule::MoreThan(4.0), By::Bagwell2016),
    side(T::KneeToWall, Unit::Cm, SideRule::AtLeast(2.0), By::Powden2015),
    side(T::KneeToWall, Unit::Deg, SideRule::AtLeast(5.0), By::Powden2015),
    side(T::SingleLegStance, Unit::S, SideRule::AtLeastAndPercent { by: 10.0, percent: 30 }, By::Springer2007),
    side(T::HeelRaise, Unit::Reps, SideRule::MoreThanAndBelowPercent { by: 6.0, percent: 80 }, By::HebertLosier2017),
    side(T::SidePlank, Unit::S, SideRule::AtLeastAndPercent { by: 15.0, percent: 25 }, By::JuanRecio2022),
];

/// Every change rule of a measured test.
#[rustfmt::skip]
pub static CHANGES: [ChangeRow; 12] = [
    change(T::SeatedHipInternalRotation, Unit::Deg, ChangeRule::AtLeast(8.0), By::Gradoz2018),
    change(T::SeatedHipExternalRotation, Unit::Deg, ChangeRule::AtLeast(8.0), By::Gradoz2018),
    change(T::StraightLegRaise, Unit::Deg, ChangeRule::AtLeast(10.0), By::PhoneLegRaise),
    change(T::FigureFour, Unit::Cm, ChangeRule::AtLeast(4.0), By::Bagwell2016),
    change(T::KneeToWall, Unit::Cm, ChangeRule::AtLeast(2.0), By::Powden2015),
    change(T::KneeToWall, Unit::Deg, ChangeRule::AtLeast(5.0), By::Powden2015),
    change(T::SingleLegStance, Unit::S, ChangeRule::AtLeastAndPercent { by: 5.0, percent: 20 }, By::Springer2007),
    change(T::HeelRaise, Unit::Reps, ChangeRule::AtLeast(6.0), By::HebertLosier2017),
    change(T::FrontPlank, Unit::S, ChangeRule::AtLeast(30.0), By::Schellenberg2007),
    change(T::SidePlank, Unit::S, ChangeRule::AtLeast(15.0), By::JuanRecio2022),
    change(T::SupineBridge, Unit::S, ChangeRule::AtLeast(30.0), By::Schellenberg2007),
    change(T::ChairStand, Unit::Reps, ChangeRule::AtLeast(3.0), By::ChairStandError),
];

const fn cut(
    test: TestId,
    unit: Unit,
    ages: (u8, u8),
    sex: Option<Sex>,
    green: f64,
    red: f64,
    source: SourceId,
) -> CutRow {
    CutRow { test, unit, ages, sex, cuts: Cuts { green, red }, source, certainty: Design }
}

const fn mean(
    test: TestId,
    unit: Unit,
    ages: (u8, u8),
    sex: Option<Sex>,
    value: f64,
    source: SourceId,
    certainty: Certainty,
) -> TypicalRow {
    TypicalRow { test, unit, ages, sex, value, source, certainty }
}

const fn side(test: TestId, unit: Unit, rule: SideRule, source: SourceId) -> SideRow {
    SideRow { test, unit, rule, source, certainty: Design }
}

const fn change(test: TestId, unit: Unit, rule: ChangeRule, source: SourceId) -> ChangeRow {
    ChangeRow { test, unit, rule, source, certainty: Design }
}
