//! The names of everything: safety ids, tests, regions, sides, units, bands, phases, exercises.
//!
//! Holds closed sets only, each with its spelling in the record and result files. It holds no
//! numbers and no words a reader sees: numbers live in the sibling tables, words in `locales/`.

/// Declares a closed set: the enum, `ALL` in the protocol's order, and its spelling in files.
macro_rules! ids {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every member, in the order of the protocol's tables.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The spelling used in the record and result files.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The member with this spelling, if there is one.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|id| id.as_str() == text)
            }
        }
    };
}
// `sources` names its claims the same way.
pub(super) use ids;

mod diary;
mod exercises;
mod pictures;

pub use diary::{DiaryEvent, ItemEnd, Light, Morning, Weekday};
pub use exercises::{ExerciseId, Family};
pub use pictures::PictureId;

ids! {
    /// A question of the safety screen (protocol section 1), in the order of its table.
    SafetyId {
        /// Numbness around the genitals or back passage.
        SaddleNumbness = "saddle_numbness",
        /// New bladder trouble.
        BladderChange = "bladder_change",
        /// New loss of bowel control or feeling.
        BowelChange = "bowel_change",
        /// New loss of sexual sensation.
        SexualChange = "sexual_change",
        /// New pain, tingling or weakness in both legs.
        BothLegsNew = "both_legs_new",
        /// A leg that suddenly became weak.
        SuddenLegWeakness = "sudden_leg_weakness",
        /// Severe pain after a big accident or fall.
        MajorTrauma = "major_trauma",
        /// Sudden tearing or deep pulsing pain with faintness.
        TearingPain = "tearing_pain",
        /// Chest pain, breathlessness or fainting now.
        ChestPainNow = "chest_pain_now",
        /// A leg or foot slowly getting weaker.
        LegWeaknessProgressing = "leg_weakness_progressing",
        /// Severe pain after a small bump, with bones that may be thin.
        FragilityFracture = "fragility_fracture",
        /// Fever, chills, feeling very unwell.
        FeverUnwell = "fever_unwell",
        /// Cancer at any time, and this pain is new or different.
        CancerHistoryNewPain = "cancer_history_new_pain",
        /// Weight loss without trying, drenching night sweats.
        WeightLossNightSweats = "weight_loss_night_sweats",
        /// Constant pain that nothing eases, worst at night.
        ConstantNightPain = "constant_night_pain",
        /// Features of inflammatory back pain (derived, see `safety::inflammatory`).
        InflammatoryPattern = "inflammatory_pattern",
        /// Pregnant, or gave birth or miscarried in the last 12 weeks.
        PregnantOrPostpartum = "pregnant_or_postpartum",
        /// Surgery in the last 12 weeks, or a surgeon's restriction.
        RecentSurgery = "recent_surgery",
        /// Leg pain below the knee that is worse than the back pain.
        LegPainBelowKnee = "leg_pain_below_knee",
        /// Heavy or painful legs on walking that ease on sitting.
        WalkingLegHeaviness = "walking_leg_heaviness",
        /// Low immunity, drug injection, TB, recent serious infection or spinal injection.
        ImmuneRisk = "immune_risk",
        /// Chest symptoms on exertion in the last 12 months.
        HeartSymptomsExertion = "heart_symptoms_exertion",
        /// Groin pain with a stiff hip.
        GroinHipStiffness = "groin_hip_stiffness",
        /// Diagnosed osteoporosis.
        Osteoporosis = "osteoporosis",
        /// Hypermobility or Ehlers-Danlos syndrome.
        Hypermobility = "hypermobility",
        /// Loss of feeling in the feet.
        Neuropathy = "neuropathy",
        /// High blood pressure that is not under control.
        HighBloodPressure = "high_blood_pressure",
        /// Dizzy spells.
        Vertigo = "vertigo",
        /// A fall in the past year.
        FallPastYear = "fall_past_year",
        /// Blood thinners.
        BloodThinners = "blood_thinners",
        /// Cannot get up from the floor alone.
        NoFloorAlone = "no_floor_alone",
    }
}

ids! {
    /// What the safety answers mean for the person, strongest first.
    Level {
        /// Emergency care now; nothing else.
        Emergency = "emergency",
        /// A doctor today; nothing else.
        SameDay = "same_day",
        /// Outside the ages or the duration the check is made for.
        OutOfScope = "out_of_scope",
        /// No tests and no plan until a clinician has agreed.
        ClinicianFirst = "clinician_first",
        /// Goes on, with exclusions.
        Adapt = "adapt",
        /// Goes on.
        Clear = "clear",
    }
}

impl Level {
    /// Whether this level ends the check with no way past it.
    pub const fn stops(self) -> bool {
        matches!(self, Self::Emergency | Self::SameDay)
    }
}

ids! {
    /// The four areas that are scored, in the order of the protocol.
    Region {
        /// Hips.
        Hip = "hip",
        /// Ankles, calves and standing balance.
        Ankle = "ankle",
        /// Core.
        Core = "core",
        /// Whole-body movement.
        Movement = "movement",
    }
}

ids! {
    /// A test of the battery (protocol section 2), in the order it is done.
    TestId {
        /// Seated hip internal rotation, degrees.
        SeatedHipInternalRotation = "seated_hip_internal_rotation",
        /// Seated hip external rotation, degrees.
        SeatedHipExternalRotation = "seated_hip_external_rotation",
        /// Floor Thomas test, three choices.
        FloorThomas = "floor_thomas",
        /// Straight-leg raise, degrees.
        StraightLegRaise = "straight_leg_raise",
        /// Figure-four height, centimetres, lower is better.
        FigureFour = "figure_four",
        /// 90/90 position: the gate that chooses the hip level; not scored.
        NinetyNinety = "ninety_ninety",
        /// Knee-to-wall lunge, centimetres (or degrees by phone).
        KneeToWall = "knee_to_wall",
        /// Single-leg stance with eyes open, seconds.
        SingleLegStance = "single_leg_stance",
        /// Single-leg heel raise at 30 a minute, repetitions.
        HeelRaise = "heel_raise",
        /// Dead bug control, three choices.
        DeadBug = "dead_bug",
        /// Bird dog control, three choices.
        BirdDog = "bird_dog",
        /// Front plank, seconds.
        FrontPlank = "front_plank",
        /// Side plank, seconds.
        SidePlank = "side_plank",
        /// Two-leg bridge hold, seconds.
        SupineBridge = "supine_bridge",
        /// Hip hinge at a wall, three choices.
        HipHinge = "hip_hinge",
        /// 30-second chair stand, repetitions.
        ChairStand = "chair_stand",
        /// Split squat, three choices.
        SplitSquat = "split_squat",
    }
}

ids! {
    /// Which side a result belongs to.
    Side {
        /// The person's left.
        Left = "left",
        /// The person's right.
        Right = "right",
        /// One result for both.
        Both = "both",
    }
}

ids! {
    /// A unit of a measured value.
    Unit {
        /// Degrees.
        Deg = "deg",
        /// Centimetres.
        Cm = "cm",
        /// Inches; one is exactly 2.54 cm.
        In = "in",
        /// Seconds.
        S = "s",
        /// Repetitions.
        Reps = "reps",
    }
}

ids! {
    /// How much of the battery is offered.
    Edition {
        /// Twelve scored tests and the gate.
        Core = "core",
        /// Four tests more.
        Full = "full",
    }
}

ids! {
    /// Sex, where a norm depends on it. Absent is a valid answer.
    Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
    }
}

ids! {
    /// How a test ended (protocol section 2). The last three are excluded, never zero.
    Outcome {
        /// Done, with a value.
        Done = "done",
        /// Stopped tired, with a value that scores as measured.
        StoppedTired = "stopped_tired",
        /// Stopped by pain, with a place.
        StoppedPain = "stopped_pain",
        /// Could not be done safely.
        Unsafe = "unsafe",
        /// Skipped.
        Skipped = "skipped",
    }
}

impl Outcome {
    /// Whether a value belongs to this outcome.
    pub const fn has_value(self) -> bool {
        matches!(self, Self::Done | Self::StoppedTired)
    }
}

ids! {
    /// Where it hurt when a test was stopped by pain.
    PainPlace {
        /// Back.
        Back = "back",
        /// Groin.
        Groin = "groin",
        /// Knee.
        Knee = "knee",
        /// Ankle.
        Ankle = "ankle",
        /// Shoulder.
        Shoulder = "shoulder",
        /// Somewhere else.
        Other = "other",
    }
}

ids! {
    /// A way of doing a test that changes how it scores or which norm applies.
    Variant {
        /// A plank with the knees on the floor; scores at most amber.
        Knees = "knees",
        /// A chair stand that needed the arms; scores red.
        Arms = "arms",
        /// Measured with the phone.
        Phone = "phone",
        /// Measured with a tape.
        Tape = "tape",
    }
}

ids! {
    /// The answer to the 90/90 gate.
    GateChoice {
        /// Sits tall both sides, switches without hands.
        A = "A",
        /// Sits tall with hands off, needs hands to switch.
        B = "B",
        /// Needs a hand behind to stay up.
        C = "C",
        /// Cannot get there, or it pinches.
        D = "D",
    }
}

ids! {
    /// Where a test result stands against the norm.
    Band {
        /// On track.
        Green = "green",
        /// Room to build.
        Amber = "amber",
        /// Most room to build.
        Red = "red",
    }
}

ids! {
    /// Where a region stands.
    RegionBand {
        /// 75 % or more.
        OnTrack = "on_track",
        /// 50 to 74 %.
        RoomToBuild = "room_to_build",
        /// Under 50 %.
        MostRoom = "most_room",
        /// Fewer than 60 % of the offered tests were scored.
        NotEnoughData = "not_enough_data",
    }
}

ids! {
    /// A phase of the 12 weeks, in the article's order.
    Phase {
        /// Mobilise the hips.
        Mobilise = "mobilise",
        /// Stabilise the ankles.
        Stabilise = "stabilise",
        /// Strengthen the deep core.
        Strengthen = "strengthen",
        /// Retrain whole-body movement.
        Retrain = "retrain",
    }
}

impl Phase {
    /// The region this phase leans on.
    pub const fn region(self) -> Region {
        match self {
            Self::Mobilise => Region::Hip,
            Self::Stabilise => Region::Ankle,
            Self::Strengthen => Region::Core,
            Self::Retrain => Region::Movement,
        }
    }
}

ids! {
    /// Things a person may have at home that some exercises need.
    Equipment {
        /// A backpack that can be filled.
        Backpack = "backpack",
        /// A stair or a sturdy step.
        Step = "step",
        /// A firm cushion.
        Cushion = "cushion",
        /// A broom handle or a dowel.
        Dowel = "dowel",
        /// A resistance band.
        Band = "band",
        /// A towel.
        Towel = "towel",
    }
}

ids! {
    /// What an exercise is done on or at when the floor, or free standing, is not for this person.
    Surface {
        /// On a firm bed.
        Bed = "bed",
        /// On or holding a steady chair.
        Chair = "chair",
        /// At a wall or worktop.
        Wall = "wall",
    }
}

ids! {
    /// How sure a statement is.
    Certainty {
        /// Read in the source named.
        Found = "found",
        /// Found on a secondary page that quotes the source.
        Secondary = "secondary",
        /// Known from the literature, awaiting a check against the paper.
        Recalled = "recalled",
        /// A product decision anchored to published figures; not a published cut-off.
        Design = "design",
    }
}
