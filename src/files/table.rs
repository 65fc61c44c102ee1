//! The log as a table (RFC 4180): one row a session and exercise, for a spreadsheet.

use crate::i18n::{self, keys as k, Words};
use crate::protocol::ids::{ItemEnd, Light, Morning};
use crate::protocol::ladders;
use crate::record::{Diary, Item, Record, Session};
use crate::training::light::told;

/// Without it, Excel on Windows takes the file for its old local encoding and spoils every letter
/// that is not plain English. Everything else that reads CSV drops it.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The table; nothing where there is no session.
pub fn table(record: &Record, w: &Words) -> Option<String> {
    let diary = &record.diary;
    let sessions = &diary.sessions;
    if sessions.is_empty() {
        return None;
    }
    let mut out = String::from(BYTE_ORDER_MARK);
    let titles = [
        k::TABLE_DATE,
        k::TABLE_PHASE,
        k::TABLE_EXERCISE,
        k::TABLE_LEVEL,
        k::TABLE_SETS,
        k::TABLE_REPS,
        k::TABLE_HOLD,
        k::TABLE_ENDED,
        k::TABLE_WHERE,
        k::TABLE_EFFORT,
        k::TABLE_PAIN_BEFORE,
        k::TABLE_PAIN_DURING,
        k::TABLE_LIGHT,
        k::TABLE_MORNING,
    ];
    row(&mut out, &titles.map(|key| w.text(key)));
    for session in sessions {
        // A session without an exercise is a row all the same: it was a day of training.
        if session.items.is_empty() {
            row(&mut out, &cells(w, diary, session, None));
        }
        for item in &session.items {
            row(&mut out, &cells(w, diary, session, Some(item)));
        }
    }
    Some(out)
}

fn cells(w: &Words, diary: &Diary, session: &Session, item: Option<&Item>) -> [String; 14] {
    let number = |n: Option<u8>| n.map_or_else(String::new, |n| n.to_string());
    let words = |key: Option<i18n::Key>| key.map_or_else(String::new, |key| w.text(key));
    let after = session.after;
    [
        session.on.spelled(),
        w.text(i18n::phase(session.phase).name),
        words(item.map(|item| i18n::exercise(item.exercise).name)),
        number(item.map(|item| ladders::rung(item.exercise).level)),
        number(item.map(|item| item.sets)),
        number(item.map(|item| item.reps)),
        number(item.and_then(|item| item.hold_s)),
        words(item.map(|item| match item.end {
            ItemEnd::Done => k::TABLE_ENDED_DONE,
            ItemEnd::Part => k::TABLE_ENDED_PART,
            ItemEnd::Skipped => k::TABLE_ENDED_SKIPPED,
            ItemEnd::Hurt => k::TABLE_ENDED_HURT,
        })),
        words(item.and_then(|item| item.place).map(i18n::place)),
        number(after.map(|after| after.effort)),
        session.pain_before.to_string(),
        number(after.map(|after| after.pain)),
        words(told(diary, session).map(|light| match light {
            Light::Green => k::TABLE_LIGHT_GREEN,
            Light::Amber => k::TABLE_LIGHT_AMBER,
            Light::Red => k::TABLE_LIGHT_RED,
        })),
        words(session.morning.map(|morning| match morning {
            Morning::Usual => k::TABLE_MORNING_USUAL,
            Morning::Worse => k::TABLE_MORNING_WORSE,
        })),
    ]
}

fn row(out: &mut String, cells: &[String; 14]) {
    for (at, text) in cells.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        cell(out, text);
    }
    out.push_str("\r\n");
}

/// One cell. Text that a spreadsheet would take for a formula gets an apostrophe in front, quotes
/// are doubled, and what holds a separator stands in quotes.
pub fn cell(out: &mut String, text: &str) {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let quoted = formula || text.contains(['"', ',', ';', '\n', '\r']);
    if quoted {
        out.push('"');
    }
    if formula {
        out.push('\'');
    }
    for c in text.chars() {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    if quoted {
        out.push('"');
    }
}
