//! A number for every figure, so that a page's picture can name what it shows.

use super::FigureId;
use crate::protocol::ids::{ExerciseId, GateChoice, TestId};

impl FigureId {
    /// The figure's number: its kind in the high byte, which one in the low.
    pub fn code(self) -> u16 {
        let (kind, which) = match self {
            Self::Start => (0, 0),
            Self::Chain => (0, 1),
            Self::Test(test) => (1, test as u16),
            Self::Choice(test, choice) => (2 + u16::from(choice.min(2)), test as u16),
            Self::Gate(choice) => (5, choice as u16),
            Self::Exercise(exercise) => (6, exercise as u16),
        };
        (kind << 8) | which
    }

    /// The figure with this number, if there is one.
    pub fn from_code(code: u16) -> Option<Self> {
        let which = usize::from(code & 0xff);
        let test = TestId::ALL.get(which).copied();
        match code >> 8 {
            0 if which < 2 => Some(if which == 0 { Self::Start } else { Self::Chain }),
            1 => test.map(Self::Test),
            kind @ 2..=4 => test.map(|test| Self::Choice(test, kind as u8 - 2)),
            5 => GateChoice::ALL.get(which).copied().map(Self::Gate),
            6 => ExerciseId::ALL.get(which).copied().map(Self::Exercise),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_comes_back_from_its_number() {
        for id in FigureId::all() {
            assert_eq!(FigureId::from_code(id.code()), Some(id));
        }
        for code in [2, 0x0111, 0x0504, 0x06ff, 0x0700, u16::MAX] {
            assert_eq!(FigureId::from_code(code), None, "{code:#x}");
        }
    }
}
