safety-saddle_numbness = To come
    .tell = To come
    .told = To come

safety-bladder_change = To come
    .tell = To come
    .told = To come

safety-bowel_change = To come
    .tell = To come
    .told = To come

safety-sexual_change = To come
    .tell = To come
    .told = To come

safety-both_legs_new = To come
    .tell = To come
    .told = To come

safety-sudden_leg_weakness = To come
    .tell = To come
    .told = To come

safety-major_trauma = To come
    .tell = To come
    .told = To come

safety-tearing_pain = To come
    .tell = To come
    .told = To come

safety-chest_pain_now = To come
    .tell = To come
    .told = To come

safety-leg_weakness_progressing = To come
    .tell = To come
    .told = To come

safety-fragility_fracture = To come
    .tell = To come
    .told = To come

safety-fever_unwell = To come
    .tell = To come
    .told = To come

safety-cancer_history_new_pain = To come
    .tell = To come
    .told = To come

safety-weight_loss_night_sweats = To come
    .tell = To come
    .told = To come

safety-constant_night_pain = To come
    .tell = To come
    .told = To come

safety-inflammatory_pattern = To come
    .tell = To come
    .told = To come

safety-pregnant_or_postpartum = To come
    .tell = To come
    .told = To come

safety-recent_surgery = To come
    .tell = To come
    .told = To come

safety-leg_pain_below_knee = To come
    .tell = To come
    .told = To come

safety-walking_leg_heaviness = To come
    .tell = To come
    .told = To come

safety-immune_risk = To come
    .tell = To come
    .told = To come

safety-heart_symptoms_exertion = To come
    .tell = To come
    .told = To come

safety-groin_hip_stiffness = To come
    .tell = To come
    .told = To come

safety-osteoporosis = To come
    .tell = To come
    .told = To come

safety-hypermobility = To come
    .tell = To come
    .told = To come

safety-neuropathy = To come
    .tell = To come
    .told = To come

safety-high_blood_pressure = To come
    .tell = To come
    .told = To come

safety-vertigo = To come
    .tell = To come
    .told = To come

safety-fall_past_year = To come
    .tell = To come
    .told = To come

safety-blood_thinners = To come
    .tell = To come
    .told = To come

safety-no_floor_alone = To come
    .tell = To come
    .told = To come

group-nerves = To come
    .why = To come

group-emergency = To come
    .why = To come

group-today = To come
    .why = To come

group-health = To come
    .why = To come

group-legs = To come
    .why = To come

group-inflammatory = To come
    .why = To come

group-conditions = To come
    .why = To come

group-everyday = To come
    .why = To come

feature-onset_before_35 = To come

feature-wakes_second_half = To come

feature-buttock_pain = To come

feature-better_moving = To come

feature-better_nsaid = To come

feature-relative = To come

feature-arthritis = To come

feature-enthesitis = To come

feature-psoriasis = To come
