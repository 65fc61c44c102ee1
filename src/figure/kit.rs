//! The things around the body, as tables: walls, chairs, mats, steps, weights.
//!
//! A thing on the ground is placed from the joint that its scenes hold still (`Scene::anchor`).

use super::body::{ball, Ball};
use super::scene::{Prop, Stuff};
use super::skeleton::Bone;

macro_rules! prop {
    ($(#[$doc:meta])* $name:ident $stuff:ident $front:literal: $($bone:ident [$x:expr, $y:expr, $z:expr, $r:expr])+) => {
        $(#[$doc])*
        pub(super) static $name: Prop =
            Prop { stuff: Stuff::$stuff, front: $front, balls: &[$(ball(Bone::$bone, $x, $y, $z, $r)),+] };
    };
}

/// A slab with square corners: from the left foot of one edge to the right top of the other.
const fn slab(x0: i16, x1: i16, y0: i16, y1: i16) -> [Ball; 4] {
    [
        ball(Bone::Ground, x0, y0, 0, 0),
        ball(Bone::Ground, x1, y0, 0, 0),
        ball(Bone::Ground, x0, y1, 0, 0),
        ball(Bone::Ground, x1, y1, 0, 0),
    ]
}

macro_rules! slabs {
    ($($(#[$doc:meta])* $name:ident $stuff:ident $x0:literal $x1:literal $y0:literal $y1:literal;)+) => {
        $($(#[$doc])* pub(super) static $name: Prop =
            Prop { stuff: Stuff::$stuff, front: false, balls: &slab($x0, $x1, $y0, $y1) };)+
    };
}

slabs! {
    /// Before the knee of a lunge.
    WALL_KNEE Wall 1821 2171 0 9000;
    /// Before the hands of a calf raise, from the ball of the foot.
    WALL_CALF Wall 3200 3550 0 10500;
    /// Under the ball of the foot.
    STEP Prop -250 1500 0 700;
    /// Before the hands of someone standing heel to toe.
    WALL_TANDEM Wall 2920 3270 0 10300;
    /// Behind the seat of a hinge.
    WALL_BEHIND Wall -1988 -1638 0 9500;
    /// Before the forearms of a standing plank.
    WALL_PLANK Wall 4030 4380 0 9800;
    /// The frame of a doorway, from the hips.
    DOOR Wall 1567 1917 0 7600;
    /// A low step under the rear foot.
    STEP_REAR Prop -6200 -4050 0 1990;
}

prop! { /// Beside the forearm of a standing side plank.
WALL_SIDE Wall false: Ground [0, 0, 4653, 0] Ground [0, 0, 5003, 0] Ground [0, 9800, 4653, 0] Ground [0, 9800, 5003, 0] }
prop! { /// A mat for sitting on, from the hips.
MAT Mat false: Ground [-3500, 0, -4100, 60] Ground [4100, 0, -4100, 60] Ground [-3500, 0, 4100, 60] Ground [4100, 0, 4100, 60] }
prop! { /// The same mat under someone who rises from it, from the front knee.
MAT_KNEEL Mat false: Ground [-5600, 0, -4700, 60] Ground [2000, 0, -4700, 60] Ground [-5600, 0, 2900, 60] Ground [2000, 0, 2900, 60] }
prop! { /// A mat as long as a person, from the hips; head and feet along x.
MAT_LONG Mat false: Ground [-5200, 0, -2500, 60] Ground [5600, 0, -2500, 60] Ground [-5200, 0, 2500, 60] Ground [5600, 0, 2500, 60] }
prop! { /// A mat across the view, from the hips.
MAT_ACROSS Mat false: Ground [-2300, 0, -5600, 60] Ground [2300, 0, -5600, 60] Ground [-2300, 0, 5400, 60] Ground [2300, 0, 5400, 60] }
prop! { /// A cushion under one foot.
CUSHION Prop false: Ground [-700, 180, -450, 170] Ground [1250, 180, -450, 170] Ground [-700, 180, 500, 170] Ground [1250, 180, 500, 170]
Ground [-500, 330, 0, 170] Ground [1050, 330, 0, 170] }

macro_rules! chair {
    ($seat:ident, $fore:ident, $rear:ident, $back:ident: $x:literal $y:literal) => {
        prop! { /// The seat of a chair.
            $seat Prop false: Ground [$x - 1050, $y, 500, 110] Ground [$x + 1050, $y, 500, 110] Ground [$x - 1050, $y, -1540, 110] Ground [$x + 1050, $y, -1540, 110] }
        prop! { /// Its front legs.
            $fore Prop false: Ground [$x + 980, 110, -500, 110] Ground [$x + 980, $y, -500, 110] }
        prop! { /// Its rear legs.
            $rear Prop false: Ground [$x - 980, 110, -500, 110] Ground [$x - 980, $y, -500, 110] }
        prop! { /// Its back.
            $back Prop false: Ground [$x - 980, $y, -500, 110] Ground [$x - 1230, $y + 3300, -500, 110] }
    };
}
// The height of the seat is that of the pose that sits on it.
chair! { SEAT_RISE, FORE_RISE, REAR_RISE, BACK_RISE: -1990 2370 }
prop! { /// A front leg of a stool seen from the front.
STOOL_A Prop false: Ground [990, 110, 1150, 110] Ground [990, 2240, 1150, 110] }
prop! { /// The other front leg.
STOOL_B Prop false: Ground [990, 110, -1150, 110] Ground [990, 2240, -1150, 110] }
prop! { /// A rear leg.
STOOL_C Prop false: Ground [-1110, 110, 1150, 110] Ground [-1110, 2240, 1150, 110] }
prop! { /// The other rear leg.
STOOL_D Prop false: Ground [-1110, 110, -1150, 110] Ground [-1110, 2240, -1150, 110] }
prop! { /// Its seat.
STOOL_SEAT Prop false: Ground [990, 2240, 1150, 130] Ground [990, 2240, -1150, 130] Ground [-1110, 2240, 1150, 130] Ground [-1110, 2240, -1150, 130] }
prop! { /// The back of a chair held for support.
RAIL Prop false: Ground [1160, 110, 0, 110] Ground [1080, 4680, 0, 110] }
prop! { /// The seat of that chair.
RAIL_SEAT Prop false: Ground [1160, 2350, 0, 110] Ground [2900, 2350, 0, 110] }
prop! { /// The far leg of that chair.
RAIL_LEG Prop false: Ground [2840, 110, 0, 110] Ground [2840, 2350, 0, 110] }
prop! { /// A stick along the back.
DOWEL Prop false: Pelvis [-740, -500, 0, 85] Head [-660, 1150, 0, 85] }
prop! { /// A backpack worn on the back.
PACK Load false: Thorax [-720, 1050, 0, 330] Thorax [-760, -450, 0, 400] Thorax [-1080, -350, 0, 330] Thorax [-980, 700, 0, 320] }
prop! { /// A backpack hanging from the hands.
PACK_HELD Load false: HandR [0, -620, 0, 110] HandR [-480, -1150, 0, 260] HandR [480, -1150, 0, 260] HandR [-500, -1950, 0, 280] HandR [500, -1950, 0, 280] }
prop! { /// A weight in the left hand.
WEIGHT_L Load false: HandL [-330, -560, 0, 180] HandL [330, -560, 0, 180] }
prop! { /// A weight in the right hand, held up.
WEIGHT_R Load true: HandR [-330, -690, 0, 190] HandR [330, -690, 0, 190] }
prop! { /// The room under a back that lifts, from the hips.
GAP_BACK Lift false: Ground [-300, 0, 0, 0] Ground [-2500, 0, 0, 0] Ground [-900, 700, 0, 0] Ground [-1900, 700, 0, 0] }
prop! { /// The room under a thigh that stays a little up.
GAP_THIGH Lift false: Ground [800, 0, 0, 0] Ground [4300, 0, 0, 0] Ground [1500, 500, 0, 0] Ground [3600, 800, 0, 0] }
prop! { /// The room under a thigh that stays well up.
GAP_THIGH_WIDE Lift false: Ground [500, 0, 0, 0] Ground [4300, 0, 0, 0] Ground [2300, 1500, 0, 0] Ground [3300, 1500, 0, 0] }
prop! { /// A mat under a side plank, from the elbow.
MAT_SIDE Mat false: Ground [-2600, 0, 3300, 60] Ground [2400, 0, 3300, 60] Ground [-2600, 0, -9000, 60] Ground [2400, 0, -9000, 60] }
