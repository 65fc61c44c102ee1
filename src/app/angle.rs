//! Angles from what a phone or a tape gives, in degrees.
//!
//! Holds geometry alone. A few terms of a polynomial stand in for the library's arc tangent: they
//! are exact to a thousandth of a degree, and a home reading is off by several.

/// Degrees of the direction (`across`, `up`) from straight up, -180 to 180; 0 where there is none.
pub fn from_up(across: f64, up: f64) -> f64 {
    let (a, b) = (across.abs(), up.abs());
    let (small, large) = if a < b { (a, b) } else { (b, a) };
    let ratio = small / large;
    if !ratio.is_finite() {
        return 0.0;
    }
    let square = ratio * ratio;
    // Abramowitz and Stegun 4.4.49.
    let terms = 0.020_835_1 * square - 0.085_133;
    let terms = (terms * square + 0.180_141) * square - 0.330_299_5;
    let flat = ((terms * square + 0.999_866) * ratio).to_degrees();
    let from_axis = if a < b { flat } else { 90.0 - flat };
    let turned = if up < 0.0 { 180.0 - from_axis } else { from_axis };
    if across < 0.0 {
        -turned
    } else {
        turned
    }
}

/// How far a shin has swung, in tenths of a degree, from the way its heel went sideways and the length
/// from knee crease to floor; both in the same unit, whichever. Geometry only: no study has
/// checked it against a goniometer (evidence B1). What is over is cut off, so that no angle is lifted
/// over a line it did not reach. `None` where no leg could do that.
pub fn from_tape(shift: i64, shin: i64) -> Option<i64> {
    if shift < 0 || shin <= 0 || shift > shin {
        return None;
    }
    let ratio = shift as f64 / shin as f64;
    // A hundredth of a degree is nothing to a tape, and more than the polynomial is off.
    Some(((from_up(ratio, (1.0 - ratio * ratio).sqrt()) + 0.01) * 10.0) as i64)
}

/// Length from knee crease to floor as a part of the height, in thousandths, for whoever can't
/// measure it (Drillis and Contini, recalled).
pub const SHIN_OF_HEIGHT: i64 = 285;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Evidence B1: height in cm, shin and the heel's way for 15, 20, 25, 30 and 35 degrees, in mm.
    const TABLE: [(i64, i64, [i64; 5]); 5] = [
        (155, 442, [114, 151, 187, 221, 253]),
        (165, 470, [122, 161, 199, 235, 270]),
        (175, 499, [129, 171, 211, 249, 286]),
        (185, 527, [136, 180, 223, 264, 302]),
        (195, 556, [144, 190, 235, 278, 319]),
    ];

    #[test]
    fn the_tape_gives_what_the_table_says() {
        for (height, shin, ways) in TABLE {
            assert!((height * SHIN_OF_HEIGHT / 100 - shin).abs() <= 1, "{height}");
            for (way, degrees) in ways.iter().zip([15, 20, 25, 30, 35]) {
                // The table's ways are whole millimetres.
                let tenths = from_tape(*way, shin).unwrap();
                assert!((tenths - degrees * 10).abs() <= 1, "{way} of {shin}: {tenths}");
            }
        }
        assert_eq!((from_tape(0, 450), from_tape(450, 450)), (Some(0), Some(900)));
        for (way, shin) in [(451, 450), (10, 0), (-1, 450), (10, -5), (0, 0)] {
            assert_eq!(from_tape(way, shin), None, "{way} of {shin}");
        }
    }

    proptest! {
        #[test]
        fn it_agrees_with_the_library(across in -20.0..20.0f64, up in -20.0..20.0f64) {
            let off = (from_up(across, up) - across.atan2(up).to_degrees()).abs();
            prop_assert!(off < 0.002 || (off - 360.0).abs() < 0.002, "{off}");
        }

        #[test]
        fn it_is_never_not_a_number(across in any::<f64>(), up in any::<f64>()) {
            let degrees = from_up(across, up);
            prop_assert!((-180.0..=180.0).contains(&degrees), "{degrees}");
        }
    }
}
