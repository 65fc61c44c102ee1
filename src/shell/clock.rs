//! The day, the country of the language, and small things of the window.

use crate::record::CivilDate;
use std::cell::Cell;

/// The day where the reader is.
pub(super) fn today() -> CivilDate {
    let now = js_sys::Date::new_0();
    let date = CivilDate::new(now.get_full_year() as u16, now.get_month() as u8 + 1, now.get_date() as u8);
    date.unwrap_or(CivilDate { year: 2000, month: 1, day: 1 })
}

/// The country the browser's language names, such as `GB` of `en-GB`; empty if none.
pub(super) fn country() -> String {
    let language = web_sys::window().and_then(|window| window.navigator().language()).unwrap_or_default();
    let region = language.split('-').skip(1).find(|part| part.len() == 2).unwrap_or_default();
    region.to_ascii_uppercase()
}

/// A prefix for ids that no other check on the page has.
pub(super) fn unique() -> String {
    thread_local!(static NEXT: Cell<u32> = const { Cell::new(0) });
    let n = NEXT.with(|next| next.replace(next.get() + 1));
    ["bc", n.to_string().as_str()].concat()
}
