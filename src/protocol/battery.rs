//! The battery (protocol section 2): one row a test, in the order it is done.
//!
//! Holds what a test is and what may be entered; where its bands lie is in `norms`.

use super::ids::{Edition, GateChoice, Region, TestId, Unit, Variant};

/// One test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TestRow {
    /// Which test.
    pub id: TestId,
    /// The region it belongs to.
    pub region: Region,
    /// Whether it scores; only the 90/90 gate does not.
    pub scored: bool,
    /// Whether the core edition offers it; the full edition offers all.
    pub core: bool,
    /// Whether left and right are separate results.
    pub sided: bool,
    /// What is entered.
    pub kind: Kind,
    /// The ways of doing it that an entry may name.
    pub variants: &'static [Variant],
    /// How long it takes with both sides, in quarters of a minute (an estimate of ours).
    pub quarters: u8,
}

/// What a test's answer is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A measurement; the first scale is the usual one.
    Measured(&'static [Scale]),
    /// One of three pictures: 2, 1 or 0.
    Choice,
    /// One of four pictures: A to D.
    Gate,
}

/// A way to measure: its unit and what is possible. Values outside `min..=max` are errors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The unit bands are given in. Where it is centimetres, an entry may be in inches.
    pub unit: Unit,
    /// Lowest possible value.
    pub min: f64,
    /// Highest possible value.
    pub max: f64,
    /// A value above this is asked about once ("That is more than most people reach").
    pub unlikely_above: f64,
    /// Where the timer or counter stops by itself.
    pub cap: Option<f64>,
    /// Whether a lower value is the better one.
    pub lower_is_better: bool,
}

impl Scale {
    /// Whether an entry in this unit is measured on this scale.
    pub fn accepts(&self, unit: Unit) -> bool {
        unit == self.unit || (unit == Unit::In && self.unit == Unit::Cm)
    }
}

/// The row of a test.
pub fn row(id: TestId) -> &'static TestRow {
    TESTS.iter().find(|row| row.id == id).unwrap_or(&TESTS[0])
}

/// The tests of an edition, in order, the gate included.
pub fn offered(edition: Edition) -> impl Iterator<Item = &'static TestRow> {
    TESTS.iter().filter(move |row| row.core || edition == Edition::Full)
}

/// The scale an entry in this unit is measured on, if the test has one.
pub fn scale(id: TestId, unit: Unit) -> Option<&'static Scale> {
    match row(id).kind {
        Kind::Measured(scales) => scales.iter().find(|scale| scale.accepts(unit)),
        Kind::Choice | Kind::Gate => None,
    }
}

/// The hip level the 90/90 gate selects (protocol section 2): A 4, B 3, C 2, D 1.
pub const fn gate_level(choice: GateChoice) -> u8 {
    match choice {
        GateChoice::A => 4,
        GateChoice::B => 3,
        GateChoice::C => 2,
        GateChoice::D => 1,
    }
}

use Region::{Ankle, Core, Hip, Movement};
use TestId as T;

/// Every test, in the order it is done: seated and lying first, holds after the standing tests.
pub static TESTS: [TestRow; 17] = [
    test(T::SeatedHipInternalRotation, Hip, 4).sides().by(&INSTRUMENTS).on(&[angle(60.0)]),
    test(T::SeatedHipExternalRotation, Hip, 3).sides().by(&INSTRUMENTS).on(&[angle(70.0)]),
    test(T::FloorThomas, Hip, 3).sides(),
    test(T::StraightLegRaise, Hip, 3).full_only().sides().by(&INSTRUMENTS).on(&[angle(110.0)]),
    test(T::FigureFour, Hip, 3)
        .full_only()
        .sides()
        .by(&INSTRUMENTS)
        .on(&[Scale { lower_is_better: true, ..scale_to(Unit::Cm, 60.0, 40.0) }]),
    TestRow { scored: false, kind: Kind::Gate, ..test(T::NinetyNinety, Hip, 2) },
    test(T::KneeToWall, Ankle, 5)
        .sides()
        .by(&INSTRUMENTS)
        .on(&[scale_to(Unit::Cm, 40.0, 20.0), scale_to(Unit::Deg, 90.0, 55.0)]),
    test(T::SingleLegStance, Ankle, 6).sides().on(&[hold(45.0)]),
    test(T::HeelRaise, Ankle, 7).sides().on(&[scale_to(Unit::Reps, 100.0, 50.0)]),
    test(T::DeadBug, Core, 3),
    test(T::BirdDog, Core, 2).full_only().sides(),
    test(T::FrontPlank, Core, 4).by(&[Variant::Knees]).on(&[hold(60.0)]),
    test(T::SidePlank, Core, 6).sides().by(&[Variant::Knees]).on(&[hold(60.0)]),
    test(T::SupineBridge, Core, 8).full_only().on(&[hold(120.0)]),
    test(T::HipHinge, Movement, 2),
    test(T::ChairStand, Movement, 3).by(&[Variant::Arms]).on(&[scale_to(Unit::Reps, 60.0, 40.0)]),
    test(T::SplitSquat, Movement, 3).sides(),
];

/// The two ways to read an angle or a distance at home.
static INSTRUMENTS: [Variant; 2] = [Variant::Phone, Variant::Tape];

/// A test as most are, with its quarter minutes: scored, in both editions, one result for both sides, three pictures.
const fn test(id: TestId, region: Region, quarters: u8) -> TestRow {
    TestRow {
        id,
        region,
        scored: true,
        core: true,
        sided: false,
        kind: Kind::Choice,
        variants: &[],
        quarters,
    }
}

impl TestRow {
    const fn sides(self) -> Self {
        Self { sided: true, ..self }
    }

    const fn full_only(self) -> Self {
        Self { core: false, ..self }
    }

    const fn by(self, variants: &'static [Variant]) -> Self {
        Self { variants, ..self }
    }

    const fn on(self, scales: &'static [Scale]) -> Self {
        Self { kind: Kind::Measured(scales), ..self }
    }
}

/// A scale from 0 upwards that nothing stops by itself; more is better.
const fn scale_to(unit: Unit, max: f64, unlikely_above: f64) -> Scale {
    Scale { unit, min: 0.0, max, unlikely_above, cap: None, lower_is_better: false }
}

/// Degrees at a joint; 120 is past what a hip can do in these positions.
const fn angle(unlikely_above: f64) -> Scale {
    scale_to(Unit::Deg, 120.0, unlikely_above)
}

/// A hold whose timer stops at the cap: nothing longer can have been measured.
const fn hold(cap: f64) -> Scale {
    Scale { cap: Some(cap), ..scale_to(Unit::S, cap, cap) }
}
