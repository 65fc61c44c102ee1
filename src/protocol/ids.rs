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
    /// A ladder of exercises that grow harder (evidence G4).
    Family {
        /// 90/90 drills and what leads to them.
        HipRotation = "hip_rotation",
        /// Front-of-hip stretch.
        HipFlexor = "hip_flexor",
        /// Back-of-thigh stretch.
        Hamstring = "hamstring",
        /// Hip strength.
        HipStrength = "hip_strength",
        /// Ankle mobility.
        AnkleMobility = "ankle_mobility",
        /// Standing balance.
        Balance = "balance",
        /// Calf raises.
        Calf = "calf",
        /// Dead bugs.
        DeadBug = "dead_bug",
        /// Bird dogs.
        BirdDog = "bird_dog",
        /// Side planks.
        SidePlank = "side_plank",
        /// Front planks.
        FrontPlank = "front_plank",
        /// Curl-up.
        CurlUp = "curl_up",
        /// Hip hinges.
        Hinge = "hinge",
        /// Squats and split squats.
        Squat = "squat",
    }
}

ids! {
    /// One rung of a ladder: an exercise at one level.
    ExerciseId {
        /// Hip rotation 1: lying windscreen wipers.
        WindscreenWipers = "windscreen_wipers",
        /// Hip rotation 1 on a chair.
        SeatedHipRotations = "seated_hip_rotations",
        /// Hip rotation 2: 90/90 switches, hands behind.
        NinetyNinetySwitch = "ninety_ninety_switch",
        /// Hip rotation 3: 90/90 hold and lift-offs.
        NinetyNinetyHold = "ninety_ninety_hold",
        /// Hip rotation 4: hands-free switches.
        NinetyNinetySwitchFree = "ninety_ninety_switch_free",
        /// Hip rotation 5: 90/90 to tall kneeling.
        NinetyNinetyKneel = "ninety_ninety_kneel",
        /// Half-kneeling hip-flexor stretch.
        HalfKneelingStretch = "half_kneeling_stretch",
        /// Doorway hamstring stretch.
        DoorwayHamstring = "doorway_hamstring",
        /// Hip strength 1: two-leg bridge.
        Bridge = "bridge",
        /// Hip strength 2: side-lying clamshell.
        Clamshell = "clamshell",
        /// Hip strength 3: side-lying leg raise.
        SideLyingLegRaise = "side_lying_leg_raise",
        /// Hip strength 4: single-leg bridge.
        SingleLegBridge = "single_leg_bridge",
        /// Ankle mobility: knee-to-wall rocks.
        KneeToWallRock = "knee_to_wall_rock",
        /// Balance 1: heel-to-toe stand or supported single-leg stance.
        SupportedStance = "supported_stance",
        /// Balance 2: single-leg stance, hands free.
        SingleLegBalance = "single_leg_balance",
        /// Balance 3: single-leg stance with head turns and reaches.
        SingleLegReach = "single_leg_reach",
        /// Balance 4: single-leg stance on a cushion.
        SingleLegCushion = "single_leg_cushion",
        /// Calf 1: two-leg calf raise.
        CalfRaiseTwoLeg = "calf_raise_two_leg",
        /// Calf 2: two up, one down.
        CalfRaiseTwoUpOneDown = "calf_raise_two_up_one_down",
        /// Calf 3: single-leg calf raise.
        CalfRaiseSingle = "calf_raise_single",
        /// Calf 4: single-leg calf raise off a step or with a backpack.
        CalfRaiseStep = "calf_raise_step",
        /// Dead bug 1: heel taps.
        DeadBugHeelTap = "dead_bug_heel_tap",
        /// Dead bug 2: toe taps.
        DeadBugToeTap = "dead_bug_toe_tap",
        /// Dead bug 3: arm and leg.
        DeadBugArmLeg = "dead_bug_arm_leg",
        /// Dead bug 4: with a pause and a long breath out.
        DeadBugPause = "dead_bug_pause",
        /// Dead bug 5: with a band or a weight.
        DeadBugLoaded = "dead_bug_loaded",
        /// Bird dog 1: leg slide.
        BirdDogLegSlide = "bird_dog_leg_slide",
        /// Bird dog 2: leg lift.
        BirdDogLegLift = "bird_dog_leg_lift",
        /// Bird dog 3: opposite arm and leg.
        BirdDogArmLeg = "bird_dog_arm_leg",
        /// Bird dog 4: squares, elbow to knee.
        BirdDogSquares = "bird_dog_squares",
        /// Bird dog 5: slow rows.
        BirdDogRow = "bird_dog_row",
        /// Side plank 1: at a wall or short knees.
        SidePlankWall = "side_plank_wall",
        /// Side plank 2: from the knees.
        SidePlankKnees = "side_plank_knees",
        /// Side plank 3: from the feet.
        SidePlankFeet = "side_plank_feet",
        /// Side plank 4: with a top-leg lift or a roll.
        SidePlankLegLift = "side_plank_leg_lift",
        /// Side plank 5: with a reach under.
        SidePlankReach = "side_plank_reach",
        /// Front plank 1: at a wall or bench.
        FrontPlankWall = "front_plank_wall",
        /// Front plank 2: from the knees.
        FrontPlankKnees = "front_plank_knees",
        /// Front plank 3: from the toes.
        FrontPlankToes = "front_plank_toes",
        /// Front plank 4: longer, or with shoulder taps.
        FrontPlankTaps = "front_plank_taps",
        /// Front plank 5: body saw.
        FrontPlankSaw = "front_plank_saw",
        /// Curl-up 1: hands under the back.
        CurlUp = "curl_up",
        /// Curl-up 3: longer sets.
        CurlUpLong = "curl_up_long",
        /// Hinge 1: wall-tap hinge.
        HingeWallTap = "hinge_wall_tap",
        /// Hinge 2: dowel hinge.
        HingeDowel = "hinge_dowel",
        /// Hinge 3: backpack hinge, 5 to 10 kg.
        HingeBackpack = "hinge_backpack",
        /// Hinge 4: loaded hinge, 10 to 20 % of body mass.
        HingeLoaded = "hinge_loaded",
        /// Hinge 5: single-leg hinge.
        HingeSingleLeg = "hinge_single_leg",
        /// Squat 1: sit to stand.
        SitToStand = "sit_to_stand",
        /// Squat 2: mini split squat with hands.
        MiniSplitSquat = "mini_split_squat",
        /// Squat 3: split squat with support.
        SplitSquatSupported = "split_squat_supported",
        /// Squat 4: free split squat.
        SplitSquatFree = "split_squat_free",
        /// Squat 5: rear foot raised, or loaded.
        SplitSquatRaised = "split_squat_raised",
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
