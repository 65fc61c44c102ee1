//! Lines of a calendar file (RFC 5545): escaping, folding, line ends.
//!
//! The little that is used of the format is less code than any crate for it.

use crate::record::CivilDate;

/// The most bytes of a line, its end not counted.
const MOST: usize = 75;

/// A calendar being written.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line as it stands.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        self.fold(&[name, ":", value].concat());
    }

    /// A line of words: commas, semicolons, backslashes and line ends are escaped.
    pub(super) fn words(&mut self, name: &str, value: &str) {
        let mut safe = String::new();
        for c in value.chars() {
            match c {
                '\n' => safe.push_str("\\n"),
                '\r' => {}
                ',' | ';' | '\\' => safe.extend(['\\', c]),
                c => safe.push(c),
            }
        }
        self.line(name, &safe);
    }

    /// Longer lines go on after a line end and a space, never within a letter.
    fn fold(&mut self, line: &str) {
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > MOST {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(c);
            used += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    pub(super) fn done(self) -> String {
        self.0
    }
}

/// `YYYYMMDD`.
pub(super) fn date(day: CivilDate) -> String {
    day.spelled().replace('-', "")
}

/// `YYYYMMDDTHHMMSS`, no zone: wherever the person is then.
pub(super) fn local(day: CivilDate, minute: u16) -> String {
    [&date(day), "T", &two(minute / 60), &two(minute % 60), "00"].concat()
}

/// Seconds since 1970 as `YYYYMMDDTHHMMSSZ`.
pub(super) fn universal(seconds: u64) -> String {
    const DAY: u64 = 86_400;
    let epoch = CivilDate { year: 1970, month: 1, day: 1 };
    // `plus` goes as far as a century and a half at once.
    let day = epoch.plus(u16::try_from(seconds / DAY).unwrap_or(u16::MAX));
    let rest = (seconds % DAY) as u32;
    let minute = (rest / 60) as u16;
    [&date(day), "T", &two(minute / 60), &two(minute % 60), &two((rest % 60) as u16), "Z"].concat()
}

fn two(n: u16) -> String {
    [char::from(b'0' + (n / 10 % 10) as u8), char::from(b'0' + (n % 10) as u8)].into_iter().collect()
}
