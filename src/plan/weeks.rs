//! How long each phase is (protocol section 4, "Weeks").
//!
//! Holds one function. Results of any shape give a valid plan: 2 to 5 weeks each, 12 in all,
//! and no phase longer than the focus region's.

use crate::protocol::ids::{Region, RegionBand};
use crate::protocol::phases::{BASE_WEEKS, UNKNOWN_PERCENT, WEEKS, WEEKS_RANGE};
use crate::screening::RegionResult;

/// One phase while its weeks are being settled.
struct Share {
    weeks: u8,
    percent: u8,
    focus: bool,
}

/// Weeks of the four phases, in order. No results at all: an even share.
pub(super) fn weeks(regions: Option<&[RegionResult; 4]>, focus: Option<Region>) -> [u8; 4] {
    let mut shares = settle(regions, focus);
    while level_with_focus(&mut shares) {}
    shares.map(|share| share.weeks)
}

/// The protocol's rule to the letter.
fn settle(regions: Option<&[RegionResult; 4]>, focus: Option<Region>) -> [Share; 4] {
    let (least, most) = WEEKS_RANGE;
    let mut shares = Region::ALL.iter().map(|region| {
        let result = regions.and_then(|all| all.iter().find(|one| one.region == *region));
        let step = result.map_or(0, |one| match one.band {
            RegionBand::MostRoom => 1,
            RegionBand::OnTrack => -1,
            RegionBand::RoomToBuild | RegionBand::NotEnoughData => 0,
        });
        let focus = focus == Some(*region);
        Share {
            weeks: BASE_WEEKS.saturating_add_signed(step + i8::from(focus)).clamp(least, most),
            percent: result.and_then(|one| one.percent).unwrap_or(UNKNOWN_PERCENT),
            focus,
        }
    });
    let mut shares: [Share; 4] = std::array::from_fn(|_| {
        // Four regions, four phases: the default is never reached.
        shares.next().unwrap_or(Share { weeks: BASE_WEEKS, percent: UNKNOWN_PERCENT, focus: false })
    });
    while sum(&shares) > WEEKS && take(&mut shares, least) {}
    while sum(&shares) < WEEKS && give(&mut shares, most) {}
    shares
}

fn sum(shares: &[Share; 4]) -> u8 {
    shares.iter().map(|share| share.weeks).sum()
}

/// Takes a week from the highest percent that has one to spare (tie: the earliest); from the
/// focus phase only where no other can give, which the range of weeks never asks for.
fn take(shares: &mut [Share; 4], least: u8) -> bool {
    let can = |share: &&mut Share| share.weeks > least;
    // `max_by_key` keeps the last of equals, so the phases are walked from the end.
    if let Some(other) =
        shares.iter_mut().rev().filter(|share| !share.focus).filter(can).max_by_key(|s| s.percent)
    {
        other.weeks -= 1;
        return true;
    }
    shares.iter_mut().find(can).map(|share| share.weeks -= 1).is_some()
}

/// Gives a week to the focus phase, or where it is full (or there is none) to the lowest
/// percent that has room (tie: the latest).
fn give(shares: &mut [Share; 4], most: u8) -> bool {
    let can = |share: &&mut Share| share.weeks < most;
    if let Some(share) = shares.iter_mut().filter(can).find(|share| share.focus) {
        share.weeks += 1;
        return true;
    }
    // `min_by_key` keeps the first of equals, so the phases are walked from the end.
    shares.iter_mut().rev().filter(can).min_by_key(|s| s.percent).map(|share| share.weeks += 1).is_some()
}

/// Moves one week to the focus phase from a longer one. Scores and focus that belong together
/// never need this, since the focus has the lowest percent among regions with anything to
/// build; it makes the promise hold for results that come from elsewhere.
fn level_with_focus(shares: &mut [Share; 4]) -> bool {
    let Some(focus) = shares.iter().find(|share| share.focus).map(|share| share.weeks) else { return false };
    let Some(longest) = shares.iter_mut().rev().max_by_key(|share| share.weeks) else { return false };
    if longest.weeks <= focus {
        return false;
    }
    longest.weeks -= 1;
    if let Some(share) = shares.iter_mut().find(|share| share.focus) {
        share.weeks += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(weeks: [u8; 4], percents: [u8; 4], focus: usize) -> [Share; 4] {
        std::array::from_fn(|i| Share { weeks: weeks[i], percent: percents[i], focus: i == focus })
    }

    fn after(mut shares: [Share; 4], step: impl Fn(&mut [Share; 4]) -> bool) -> ([u8; 4], bool) {
        let done = step(&mut shares);
        (shares.map(|share| share.weeks), done)
    }

    #[test]
    fn the_highest_percent_gives_the_earliest_of_equals_first() {
        let take = |s: &mut [Share; 4]| take(s, 2);
        assert_eq!(after(shares([3, 3, 3, 3], [50, 60, 60, 40], 9), take), ([3, 2, 3, 3], true));
        assert_eq!(after(shares([3, 3, 3, 3], [50, 60, 60, 40], 1), take), ([3, 3, 2, 3], true));
        assert_eq!(after(shares([3, 2, 2, 3], [50, 60, 60, 40], 0), take), ([3, 2, 2, 2], true));
        // The focus gives only where no other can.
        assert_eq!(after(shares([5, 2, 2, 2], [50, 60, 60, 40], 0), take), ([4, 2, 2, 2], true));
        assert_eq!(after(shares([2, 2, 2, 2], [50, 60, 60, 40], 0), take), ([2, 2, 2, 2], false));
    }

    #[test]
    fn the_focus_gets_then_the_lowest_percent_the_latest_of_equals_first() {
        let give = |s: &mut [Share; 4]| give(s, 5);
        assert_eq!(after(shares([2, 2, 2, 4], [50, 60, 60, 90], 3), give), ([2, 2, 2, 5], true));
        assert_eq!(after(shares([2, 2, 2, 5], [60, 50, 50, 90], 3), give), ([2, 2, 3, 5], true));
        assert_eq!(after(shares([2, 5, 5, 5], [60, 50, 50, 40], 9), give), ([3, 5, 5, 5], true));
    }

    #[test]
    fn scores_and_focus_that_belong_together_need_no_evening_up() {
        let scores = [None, Some(0), Some(25), Some(50), Some(67), Some(75), Some(83), Some(100)];
        let band = |percent| match percent {
            None => RegionBand::NotEnoughData,
            Some(75..) => RegionBand::OnTrack,
            Some(50..) => RegionBand::RoomToBuild,
            Some(_) => RegionBand::MostRoom,
        };
        for at in 0..8_usize.pow(4) {
            let regions: [RegionResult; 4] = std::array::from_fn(|i| {
                let percent = scores[at / 8_usize.pow(i as u32) % 8];
                RegionResult { region: Region::ALL[i], percent, band: band(percent), scored: 3, offered: 3 }
            });
            let lowest = regions.iter().filter_map(|one| one.percent).min();
            for one in regions.iter().filter(|one| one.percent.is_some() && one.percent == lowest) {
                let weeks = settle(Some(&regions), Some(one.region)).map(|share| share.weeks);
                let focus = Region::ALL.iter().position(|region| *region == one.region).unwrap();
                assert_eq!(weeks.iter().max(), Some(&weeks[focus]), "{regions:?}");
                assert_eq!(weeks.iter().sum::<u8>(), WEEKS);
            }
        }
    }

    #[test]
    fn a_longer_phase_gives_way_to_the_focus() {
        assert_eq!(after(shares([3, 2, 3, 4], [80, 60, 60, 20], 0), level_with_focus), ([4, 2, 3, 3], true));
        assert_eq!(after(shares([4, 2, 3, 3], [80, 60, 60, 20], 0), level_with_focus), ([4, 2, 3, 3], false));
        assert_eq!(after(shares([3, 2, 3, 4], [80, 60, 60, 20], 9), level_with_focus), ([3, 2, 3, 4], false));
    }
}
