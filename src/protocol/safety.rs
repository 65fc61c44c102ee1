//! The safety questions (protocol section 1): groups, levels, combinations.
//!
//! Holds which id means which level and how the questions are grouped on screens; what the
//! answers add up to is in `screening::triage`.

use super::ids::{Level, SafetyId};

/// One short screen of questions, all of one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// The group's name in the locale files.
    pub id: GroupId,
    /// The level a "yes" to any of its questions means.
    pub level: Level,
    /// The questions.
    pub ids: &'static [SafetyId],
}

/// The names of the groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum GroupId {
    /// Signs of pressure on the nerves at the base of the spine.
    Nerves,
    /// Other emergencies.
    Emergency,
    /// A doctor today.
    Today,
    /// General health, a clinician first.
    Health,
    /// Legs and heart, a clinician first.
    Legs,
    /// Inflammatory features: one derived id.
    Inflammatory,
    /// Conditions the plan adapts to.
    Conditions,
    /// Everyday things the plan adapts to.
    Everyday,
}

use SafetyId as S;

/// The groups in the order they are asked.
pub static GROUPS: [Group; 8] = [
    Group {
        id: GroupId::Nerves,
        level: Level::Emergency,
        ids: &[
            S::SaddleNumbness,
            S::BladderChange,
            S::BowelChange,
            S::SexualChange,
            S::BothLegsNew,
            S::SuddenLegWeakness,
        ],
    },
    Group {
        id: GroupId::Emergency,
        level: Level::Emergency,
        ids: &[S::MajorTrauma, S::TearingPain, S::ChestPainNow],
    },
    Group {
        id: GroupId::Today,
        level: Level::SameDay,
        ids: &[S::LegWeaknessProgressing, S::FragilityFracture, S::FeverUnwell, S::CancerHistoryNewPain],
    },
    Group {
        id: GroupId::Health,
        level: Level::ClinicianFirst,
        ids: &[
            S::WeightLossNightSweats,
            S::ConstantNightPain,
            S::ImmuneRisk,
            S::PregnantOrPostpartum,
            S::RecentSurgery,
        ],
    },
    Group {
        id: GroupId::Legs,
        level: Level::ClinicianFirst,
        ids: &[S::LegPainBelowKnee, S::WalkingLegHeaviness, S::HeartSymptomsExertion],
    },
    Group { id: GroupId::Inflammatory, level: Level::ClinicianFirst, ids: &[S::InflammatoryPattern] },
    Group {
        id: GroupId::Conditions,
        level: Level::Adapt,
        ids: &[S::Osteoporosis, S::Hypermobility, S::Neuropathy, S::HighBloodPressure, S::BloodThinners],
    },
    Group {
        id: GroupId::Everyday,
        level: Level::Adapt,
        ids: &[S::GroinHipStiffness, S::Vertigo, S::FallPastYear, S::NoFloorAlone],
    },
];

/// The group with this name.
pub fn group(id: GroupId) -> &'static Group {
    GROUPS.iter().find(|group| group.id == id).unwrap_or(&GROUPS[0])
}

/// The level a "yes" to this question means by itself.
pub fn level_of(id: SafetyId) -> Level {
    GROUPS.iter().find(|group| group.ids.contains(&id)).map_or(Level::Clear, |group| group.level)
}

/// Two answers that together mean more than either alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Combination {
    /// This answer,
    pub id: SafetyId,
    /// with any of these,
    pub with_any: &'static [SafetyId],
    /// means this level.
    pub level: Level,
}

/// The combination rules. Only "yes" answers combine; "not sure" never does.
pub static COMBINATIONS: [Combination; 4] = [
    Combination {
        id: S::CancerHistoryNewPain,
        with_any: &[
            S::BothLegsNew,
            S::SuddenLegWeakness,
            S::LegWeaknessProgressing,
            S::SaddleNumbness,
            S::LegPainBelowKnee,
        ],
        level: Level::Emergency,
    },
    Combination {
        id: S::LegWeaknessProgressing,
        with_any: &[S::SaddleNumbness, S::BladderChange, S::BowelChange, S::SexualChange, S::BothLegsNew],
        level: Level::Emergency,
    },
    Combination {
        id: S::ImmuneRisk,
        with_any: &[S::FeverUnwell, S::ConstantNightPain],
        level: Level::SameDay,
    },
    Combination {
        id: S::WeightLossNightSweats,
        with_any: &[S::CancerHistoryNewPain, S::ConstantNightPain],
        level: Level::SameDay,
    },
];

/// Ages the check is made for, both ends included.
pub const AGES: (u8, u8) = (18, 75);

/// From this age a fall in the past year means a clinician first.
pub const FALL_MATTERS_FROM: u8 = 71;

/// Weeks from which pain counts as long-lasting.
pub const LASTING_WEEKS: u16 = 12;

/// A feature of inflammatory back pain (NICE NG65 referral rule).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Feature {
    /// Began before 35. Follows from the onset question, so it is not asked as a feature.
    OnsetBefore35,
    /// Wakes in the second half of the night.
    WakesSecondHalf,
    /// Buttock pain.
    ButtockPain,
    /// Better with movement.
    BetterMoving,
    /// Better within 48 hours of an anti-inflammatory.
    BetterNsaid,
    /// A parent, sibling or child with spondyloarthritis.
    Relative,
    /// Arthritis now or in the past.
    Arthritis,
    /// Pain where tendons join bone.
    Enthesitis,
    /// Psoriasis.
    Psoriasis,
}

/// The features a person is asked about, in order. `OnsetBefore35` comes from the onset question.
pub static FEATURES: [Feature; 8] = [
    Feature::WakesSecondHalf,
    Feature::ButtockPain,
    Feature::BetterMoving,
    Feature::BetterNsaid,
    Feature::Relative,
    Feature::Arthritis,
    Feature::Enthesitis,
    Feature::Psoriasis,
];

/// How many features, with onset before 45 and pain over three months, make the pattern.
/// Source: NICE NG65 (recalled, high confidence).
pub const FEATURES_NEEDED: usize = 4;
