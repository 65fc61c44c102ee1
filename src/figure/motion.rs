//! Motion: a walk through the key poses of a scene and back, joint angles mixed with a cosine ease.
//!
//! The ease rests at every key, or only at the two ends where keys are points on one way (a switch
//! with planted hands and feet has keys close enough together that nothing slides or sinks).

use super::math::sin_cos;
use super::pose::{Pose, UPRIGHT};
use super::scene::Scene;

fn ease(share: f32) -> f32 {
    (1.0 - sin_cos(share * 180.0).1) / 2.0
}

/// How many keys have been passed at `t`.
fn along(scene: &Scene, t: u16) -> f32 {
    let way = f32::from(t.min(1000)) / 500.0;
    let way = if way > 1.0 { 2.0 - way } else { way };
    let share = if scene.through { ease(way) } else { way };
    share * scene.keys.len().saturating_sub(1) as f32
}

/// The pose of a scene at `t` thousandths of one repetition: first key, last key, first key again.
pub fn pose_at(scene: &Scene, t: u16) -> Pose {
    let last = scene.keys.len().saturating_sub(1);
    let along = along(scene, t);
    let from = (along.floor() as usize).min(last.saturating_sub(1));
    let share = along - from as f32;
    let share = if scene.through { share } else { ease(share) };
    let key = |i: usize| scene.keys.get(i).or(scene.keys.first()).map(|p| **p);
    match (key(from), key(from + 1)) {
        (Some(a), Some(b)) if last > 0 => a.blend(&b, share),
        (Some(a), _) => a,
        _ => UPRIGHT,
    }
}

/// The moment of a repetition at which key pose `key` is reached.
pub fn moment(scene: &Scene, key: u8) -> u16 {
    let last = scene.keys.len().saturating_sub(1);
    let aim = usize::from(key).min(last) as f32;
    let (mut low, mut high) = (0_u16, if last == 0 { 0 } else { 500 });
    while low < high {
        let middle = low.midpoint(high);
        if along(scene, middle) < aim {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}
