### Short names: regions, phases, bands, places, units and the like.

region-hip = Hips
    .start = Start with your hips
    .your = your hips
region-ankle = Ankles
    .start = Start with your ankles
    .your = your ankles
region-core = Core
    .start = Start with your core
    .your = your core
region-movement = Movement
    .start = Start with everyday movement
    .your = your everyday movement

phase-mobilise = Mobilise your hips
    .short = Mobilise hips
    .emphasis = Hips first: easy 90/90 drills that give you room to move. The other areas get a little work too.
phase-stabilise = Steady your ankles
    .short = Steady ankles
    .emphasis = Single-leg balance and calf raises take the lead. A short hip warm-up keeps what you gained.
phase-strengthen = Strengthen your deep core
    .short = Strengthen core
    .emphasis = Dead bugs, bird dogs and planks, for the muscles around your belly and back, take the lead. Holds stay short and grow slowly.
phase-retrain = Retrain whole-body movement
    .short = Retrain movement
    .emphasis = Split squats and hip hinges put it all together, for lifting, stairs and long days.

region_band-on_track = On track
region_band-room_to_build = Room to build
region_band-most_room = Most room
region_band-not_enough_data = Not enough data

band-green = On track
band-amber = Room to build
band-red = Most room

place-back = Lower or upper back
place-groin = Groin
place-knee = Knee
place-ankle = Ankle
place-shoulder = Shoulder
place-other = Somewhere else

equipment-backpack = A backpack you can fill
equipment-step = A stair or sturdy step
equipment-cushion = A firm cushion
equipment-dowel = A broom handle
equipment-band = A resistance band
equipment-towel = A towel

unit-deg = °
unit-cm = cm
unit-in = in
unit-s = s
unit-reps = reps

side-left = Left
side-right = Right
side-both = Both sides

outcome-done = Done
outcome-stopped_tired = Stopped, tired
outcome-stopped_pain = It hurt
outcome-unsafe = Couldn't do it safely
outcome-skipped = Skipped

variant-knees = On your knees
variant-arms = Used my arms
variant-phone = With a phone
variant-tape = With a tape

## Days of the week
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
