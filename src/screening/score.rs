//! Bands to items, items to regions, regions to the focus (protocol section 3).
//!
//! Holds whole-number arithmetic only, so that the same record scores the same everywhere.

use super::band::{band, sides_differ};
use super::{RegionResult, SideResult, TestResult};
use crate::protocol::battery::{self, TestRow};
use crate::protocol::ids::{Band, Edition, Region, RegionBand, Sex, Side};
use crate::record::Screening;

/// Every offered test that has an entry, in battery order.
pub fn tests(screening: &Screening, age: u8, sex: Option<Sex>) -> Vec<TestResult> {
    battery::offered(screening.edition)
        .map(|row| test(row, screening, age, sex))
        .filter(|result| !result.sides.is_empty())
        .collect()
}

fn test(row: &TestRow, screening: &Screening, age: u8, sex: Option<Sex>) -> TestResult {
    let wanted: &[Side] = if row.sided { &[Side::Left, Side::Right] } else { &[Side::Both] };
    let sides: Vec<(Side, SideResult)> = wanted
        .iter()
        .filter_map(|side| screening.entry(row.id, *side).map(|entry| (*side, entry)))
        .map(|(side, entry)| {
            let excluded = (!entry.outcome.has_value()).then_some(entry.outcome);
            (side, SideResult { band: band(row.id, entry, age, sex), excluded })
        })
        .collect();
    let side_difference = row.scored
        && screening
            .entry(row.id, Side::Left)
            .zip(screening.entry(row.id, Side::Right))
            .is_some_and(|(left, right)| sides_differ(row.id, left, right));
    // The worse side. A difference between the sides takes a green item to 1 and touches no other.
    let worse = sides.iter().filter_map(|(_, side)| side.band).map(points).min();
    let item = if side_difference { worse.map(|points| points.min(1)) } else { worse };
    TestResult { id: row.id, sides, item, side_difference }
}

/// What a band is worth.
const fn points(band: Band) -> u8 {
    match band {
        Band::Green => 2,
        Band::Amber => 1,
        Band::Red => 0,
    }
}

/// The four regions in protocol order.
pub fn regions(tests: &[TestResult], edition: Edition) -> [RegionResult; 4] {
    [Region::Hip, Region::Ankle, Region::Core, Region::Movement].map(|id| region(id, tests, edition))
}

fn region(id: Region, tests: &[TestResult], edition: Edition) -> RegionResult {
    let offered = battery::offered(edition).filter(|row| row.region == id && row.scored).count() as u32;
    let (mut scored, mut sum) = (0_u32, 0_u32);
    for item in items(id, tests) {
        scored += 1;
        sum += u32::from(item);
    }
    // Fewer than 60 % of what was offered says too little about the region.
    let percent = (scored > 0 && scored * 100 >= offered * 60)
        // Half up: 100 * sum / (2 * scored) + 1/2, in whole numbers.
        .then(|| ((100 * sum + scored) / (2 * scored)) as u8);
    let band = match percent {
        None => RegionBand::NotEnoughData,
        Some(75..) => RegionBand::OnTrack,
        Some(50..) => RegionBand::RoomToBuild,
        Some(_) => RegionBand::MostRoom,
    };
    RegionResult { region: id, percent, band, scored: scored as u8, offered: offered as u8 }
}

/// The scored items of a region.
fn items(id: Region, tests: &[TestResult]) -> impl Iterator<Item = u8> + '_ {
    tests
        .iter()
        .filter(move |test| battery::row(test.id).region == id && battery::row(test.id).scored)
        .filter_map(|test| test.item)
}

/// Where to start: the lowest percent among the regions with a red or two ambers.
pub fn focus(tests: &[TestResult], regions: &[RegionResult; 4]) -> Option<Region> {
    // Ties go in this order: what differs most between people with and without back pain first.
    [Region::Core, Region::Movement, Region::Hip, Region::Ankle]
        .into_iter()
        .filter(|id| {
            let red = items(*id, tests).any(|item| item == 0);
            let ambers = items(*id, tests).filter(|item| *item == 1).count();
            red || ambers >= 2
        })
        .filter_map(|id| {
            let percent = regions.iter().find(|region| region.region == id)?.percent?;
            Some((percent, id))
        })
        // `min_by_key` keeps the first of equals.
        .min_by_key(|(percent, _)| *percent)
        .map(|(_, id)| id)
}

#[cfg(test)]
mod tests;
