//! The battery (protocol section 2): one row a test, in the order it is done.
//!
//! Holds what a test is and what may be entered; where its bands lie is in `norms`.

use super::ids::{Edition, Region, TestId, Unit};

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
    /// The unit bands are given in.
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

/// The row of a test.
pub fn row(id: TestId) -> &'static TestRow {
    TESTS.iter().find(|row| row.id == id).unwrap_or(&TESTS[0])
}

/// The tests of an edition, in order, the gate included.
pub fn offered(edition: Edition) -> impl Iterator<Item = &'static TestRow> {
    TESTS.iter().filter(move |row| row.core || edition == Edition::Full)
}

/// Every test, in the order it is done.
pub static TESTS: [TestRow; 1] = [TestRow {
    id: TestId::KneeToWall,
    region: Region::Ankle,
    scored: true,
    core: true,
    sided: true,
    kind: Kind::Measured(&[Scale {
        unit: Unit::Cm,
        min: 0.0,
        max: 30.0,
        unlikely_above: 20.0,
        cap: None,
        lower_is_better: false,
    }]),
}];
