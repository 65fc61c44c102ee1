//! What a message takes as arguments, and how a language writes numbers.
//!
//! Numbers are whole, tenths or hundredths: no float reaches a word, so the same record reads the
//! same everywhere.

/// A plural category of the Unicode rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Plural {
    /// Languages with a form for none.
    Zero,
    /// One.
    One,
    /// Languages with a form for two.
    Two,
    /// A few.
    Few,
    /// Many.
    Many,
    /// Everything else.
    Other,
}

impl Plural {
    /// The spelling used in the locale files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// How a language writes numbers. The browser's own rules implement it outside the core.
pub trait Numerals {
    /// The plural category of a whole number. A fraction counts as [`Plural::Other`].
    fn plural(&self, n: i64) -> Plural;

    /// `units` in steps of `10^-places`: `(45, 1)` is 4.5. Zeros at the end are left out.
    fn decimal(&self, units: i64, places: u8) -> String;
}

/// English rules, a point for decimals, nothing between thousands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Plain;

impl Numerals for Plain {
    fn plural(&self, n: i64) -> Plural {
        if n == 1 {
            Plural::One
        } else {
            Plural::Other
        }
    }

    fn decimal(&self, units: i64, places: u8) -> String {
        let scale = 10_u64.saturating_pow(u32::from(places));
        let (whole, mut part) = (units.unsigned_abs() / scale, units.unsigned_abs() % scale);
        let sign = if units < 0 { "-" } else { "" };
        if part == 0 {
            return format!("{sign}{whole}");
        }
        let mut width = usize::from(places);
        while part % 10 == 0 {
            part /= 10;
            width -= 1;
        }
        format!("{sign}{whole}.{part:0width$}")
    }
}

/// One argument of a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arg {
    /// Text, put in as it is; in a select, the branch of this name.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number in tenths: 45 is 4.5.
    Tenths(i64),
    /// A number in hundredths: 45 is 0.45.
    Hundredths(i64),
}

impl Arg {
    /// The number as units and decimal places, or else the text.
    fn number(&self) -> Result<(i64, u8), &str> {
        match self {
            Self::Text(text) => Err(text),
            Self::Whole(n) => Ok((*n, 0)),
            Self::Tenths(n) => Ok((*n, 1)),
            Self::Hundredths(n) => Ok((*n, 2)),
        }
    }

    /// Adds the argument to the text.
    pub(super) fn write(&self, out: &mut String, numerals: &dyn Numerals) {
        match self.number() {
            Ok((units, places)) => out.push_str(&numerals.decimal(units, places)),
            Err(text) => out.push_str(text),
        }
    }

    /// Whether a select takes the branch with this key: the text itself, the very number, or its
    /// plural category.
    pub(super) fn matches(&self, key: &str, numerals: &dyn Numerals) -> bool {
        match self.number() {
            Ok((units, places)) => {
                let scale = 10_i64.pow(u32::from(places));
                let plural = if units % scale == 0 { numerals.plural(units / scale) } else { Plural::Other };
                key == plural.as_str() || key == Plain.decimal(units, places)
            }
            Err(text) => text == key,
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(super::owned(text))
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

macro_rules! whole {
    ($n:ident => $value:expr; $($kind:ty),+) => {
        $(impl From<$kind> for Arg {
            fn from($n: $kind) -> Self {
                Self::Whole($value)
            }
        })+
    };
}

whole!(n => i64::from(n); i8, i16, i32, u8, u16, u32);
whole!(n => n; i64);
whole!(n => n as i64; isize, u64, usize);
