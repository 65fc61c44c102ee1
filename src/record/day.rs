//! Days of the calendar, and counting them.

use crate::protocol::ids::Weekday;
use serde::{Deserialize, Serialize};

/// A day of the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CivilDate {
    /// Year, 1900 to 2999.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month.
    pub day: u8,
}

impl CivilDate {
    /// A real day, or nothing.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let last = last_day(year, month)?;
        ((1900..=2999).contains(&year) && (1..=last).contains(&day)).then_some(Self { year, month, day })
    }

    /// Days since 1 March of the year 0, so that two days can be subtracted.
    pub fn number(self) -> i32 {
        // A year that begins in March has its leap day at the end.
        let (year, month) = match self.month {
            ..=2 => (i32::from(self.year) - 1, i32::from(self.month) + 9),
            _ => (i32::from(self.year), i32::from(self.month) - 3),
        };
        365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + i32::from(self.day) - 1
    }

    /// Days from another day to this one; negative if this one is earlier.
    pub fn since(self, earlier: Self) -> i32 {
        self.number() - earlier.number()
    }

    /// So many days later; the last day of the calendar where that would lead past it.
    #[must_use]
    pub fn plus(self, days: u16) -> Self {
        let mut day = self;
        let mut left = days;
        while left > 0 {
            let Some(last) = last_day(day.year, day.month) else { return day };
            let here = u16::from(last - day.day.min(last));
            if left <= here {
                day.day += left as u8;
                return day;
            }
            left -= here + 1;
            day.day = 1;
            day.month += 1;
            if day.month > 12 {
                day.month = 1;
                day.year += 1;
            }
        }
        day
    }

    /// `YYYY-MM-DD`.
    pub fn spelled(self) -> String {
        let two = |n: u8| [char::from(b'0' + n / 10 % 10), char::from(b'0' + n % 10)].into_iter().collect();
        let (century, year) = ((self.year / 100) as u8, (self.year % 100) as u8);
        let parts: [String; 4] = [two(century), two(year), two(self.month), two(self.day)];
        let [century, year, month, day] = &parts;
        [century, year, "-", month, "-", day].concat()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // Day 0 was a Wednesday.
        let at = (self.number() + 2).rem_euclid(7) as usize;
        Weekday::ALL.get(at).copied().unwrap_or(Weekday::Monday)
    }
}

fn last_day(year: u16, month: u8) -> Option<u8> {
    let leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: u16, month: u8, day: u8) -> CivilDate {
        CivilDate::new(year, month, day).unwrap()
    }

    #[test]
    fn days_are_counted_over_months_years_and_leap_days() {
        assert_eq!(day(2026, 11, 23).since(day(2026, 11, 23)), 0);
        assert_eq!(day(2027, 1, 1).since(day(2026, 12, 31)), 1);
        assert_eq!(day(2028, 3, 1).since(day(2028, 2, 28)), 2);
        assert_eq!(day(2027, 3, 1).since(day(2027, 2, 28)), 1);
        assert_eq!(day(2026, 11, 1).since(day(2026, 11, 23)), -22);
        assert_eq!(day(2100, 3, 1).since(day(2000, 3, 1)), 36_524);
    }

    #[test]
    fn weekdays_are_those_of_the_calendar() {
        assert_eq!(day(2026, 11, 23).weekday(), Weekday::Monday);
        assert_eq!(day(2026, 11, 29).weekday(), Weekday::Sunday);
        assert_eq!(day(2000, 1, 1).weekday(), Weekday::Saturday);
        assert_eq!(day(1900, 1, 1).weekday(), Weekday::Monday);
    }

    #[test]
    fn adding_days_and_counting_them_agree() {
        let from = day(2023, 12, 15);
        for days in 0..1_500 {
            assert_eq!(from.plus(days).since(from), i32::from(days));
        }
    }
}
