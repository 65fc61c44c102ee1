test-seated_hip_internal_rotation = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-seated_hip_external_rotation = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-floor_thomas = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-straight_leg_raise = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-figure_four = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-ninety_ninety = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-knee_to_wall = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-single_leg_stance = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-heel_raise = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-dead_bug = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-bird_dog = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-front_plank = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-side_plank = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-supine_bridge = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-hip_hinge = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-chair_stand = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come

test-split_squat = To come
    .kit = To come
    .step1 = To come
    .step2 = To come
    .step3 = To come
    .stop = To come
    .why = To come
