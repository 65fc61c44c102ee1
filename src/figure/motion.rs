//! Motion: a walk through the key poses of a scene and back, joint angles mixed with a cosine ease.

use super::pose::Pose;
use super::scene::Scene;

/// The pose of a scene at `t` thousandths of one repetition: first key, last key, first key again.
pub fn pose_at(scene: &Scene, t: u16) -> Pose {
    let last = scene.keys.len().saturating_sub(1);
    let way = f32::from(t.min(1000)) / 500.0;
    let along = (if way > 1.0 { 2.0 - way } else { way }) * last as f32;
    let from = (along.floor() as usize).min(last.saturating_sub(1));
    let share = along - from as f32;
    let eased = (1.0 - (share * std::f32::consts::PI).cos()) / 2.0;
    let key = |i: usize| scene.keys.get(i).or(scene.keys.first()).map(|p| **p);
    match (key(from), key(from + 1)) {
        (Some(a), Some(b)) if last > 0 => a.blend(&b, eased),
        (Some(a), _) => a,
        _ => super::pose::UPRIGHT,
    }
}

/// The moment of a repetition at which key pose `key` is reached.
pub fn moment(scene: &Scene, key: u8) -> u16 {
    let last = scene.keys.len().saturating_sub(1).max(1);
    (usize::from(key).min(last) * 500 / last) as u16
}
