exercise-windscreen_wipers = To come
    .how = To come
    .cue = To come

exercise-seated_hip_rotations = To come
    .how = To come
    .cue = To come

exercise-ninety_ninety_switch = To come
    .how = To come
    .cue = To come

exercise-ninety_ninety_hold = To come
    .how = To come
    .cue = To come

exercise-ninety_ninety_switch_free = To come
    .how = To come
    .cue = To come

exercise-ninety_ninety_kneel = To come
    .how = To come
    .cue = To come

exercise-half_kneeling_stretch = To come
    .how = To come
    .cue = To come

exercise-doorway_hamstring = To come
    .how = To come
    .cue = To come

exercise-bridge = To come
    .how = To come
    .cue = To come

exercise-clamshell = To come
    .how = To come
    .cue = To come

exercise-side_lying_leg_raise = To come
    .how = To come
    .cue = To come

exercise-single_leg_bridge = To come
    .how = To come
    .cue = To come

exercise-knee_to_wall_rock = To come
    .how = To come
    .cue = To come

exercise-supported_stance = To come
    .how = To come
    .cue = To come

exercise-single_leg_balance = To come
    .how = To come
    .cue = To come

exercise-single_leg_reach = To come
    .how = To come
    .cue = To come

exercise-single_leg_cushion = To come
    .how = To come
    .cue = To come

exercise-calf_raise_two_leg = To come
    .how = To come
    .cue = To come

exercise-calf_raise_two_up_one_down = To come
    .how = To come
    .cue = To come

exercise-calf_raise_single = To come
    .how = To come
    .cue = To come

exercise-calf_raise_step = To come
    .how = To come
    .cue = To come

exercise-dead_bug_heel_tap = To come
    .how = To come
    .cue = To come

exercise-dead_bug_toe_tap = To come
    .how = To come
    .cue = To come

exercise-dead_bug_arm_leg = To come
    .how = To come
    .cue = To come

exercise-dead_bug_pause = To come
    .how = To come
    .cue = To come

exercise-dead_bug_loaded = To come
    .how = To come
    .cue = To come

exercise-bird_dog_leg_slide = To come
    .how = To come
    .cue = To come

exercise-bird_dog_leg_lift = To come
    .how = To come
    .cue = To come

exercise-bird_dog_arm_leg = To come
    .how = To come
    .cue = To come

exercise-bird_dog_squares = To come
    .how = To come
    .cue = To come

exercise-bird_dog_row = To come
    .how = To come
    .cue = To come

exercise-side_plank_wall = To come
    .how = To come
    .cue = To come

exercise-side_plank_knees = To come
    .how = To come
    .cue = To come

exercise-side_plank_feet = To come
    .how = To come
    .cue = To come

exercise-side_plank_leg_lift = To come
    .how = To come
    .cue = To come

exercise-side_plank_reach = To come
    .how = To come
    .cue = To come

exercise-front_plank_wall = To come
    .how = To come
    .cue = To come

exercise-front_plank_knees = To come
    .how = To come
    .cue = To come

exercise-front_plank_toes = To come
    .how = To come
    .cue = To come

exercise-front_plank_taps = To come
    .how = To come
    .cue = To come

exercise-front_plank_saw = To come
    .how = To come
    .cue = To come

exercise-curl_up = To come
    .how = To come
    .cue = To come

exercise-curl_up_long = To come
    .how = To come
    .cue = To come

exercise-hinge_wall_tap = To come
    .how = To come
    .cue = To come

exercise-hinge_dowel = To come
    .how = To come
    .cue = To come

exercise-hinge_backpack = To come
    .how = To come
    .cue = To come

exercise-hinge_loaded = To come
    .how = To come
    .cue = To come

exercise-hinge_single_leg = To come
    .how = To come
    .cue = To come

exercise-sit_to_stand = To come
    .how = To come
    .cue = To come

exercise-mini_split_squat = To come
    .how = To come
    .cue = To come

exercise-split_squat_supported = To come
    .how = To come
    .cue = To come

exercise-split_squat_free = To come
    .how = To come
    .cue = To come

exercise-split_squat_raised = To come
    .how = To come
    .cue = To come
