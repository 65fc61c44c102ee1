//! The names of the exercises and of the ladders they make.
//!
//! Holds two closed sets and nothing else; what each rung is, `ladders` says.

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
