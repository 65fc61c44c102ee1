### One sentence or two a figure: the position, not the look. Read aloud in place of the picture.
### Figures are mirrored for the other side, so no sentence says left or right.

figure-walk = Walking, one foot ahead, arms swinging.
figure-chain = Standing at ease, turned a little to one side.

## Hips

figure-seated_hip_internal_rotation = Sitting tall on a chair, hands on the seat. One foot is out to the side. Its knee has not moved.
figure-seated_hip_external_rotation = Sitting tall on a chair, hands on the seat. One foot is in front of the other leg, which is tucked back. The knee has not moved.
figure-seated_hip_rotations = Sitting tall on a chair, hands on the seat. One foot swings out, then in. Its knee stays where it is.
figure-floor_thomas = Lying on the back, hugging one knee to the chest. The other leg lies straight on the floor.
figure-floor_thomas_partly = Lying on the back, hugging one knee. The other thigh is just off the floor, with room for a hand under it.
figure-floor_thomas_not_yet = Lying on the back, hugging one knee. The other thigh and knee are well off the floor.
figure-straight_leg_raise = Lying on the back. One straight leg points up. The other lies flat on the floor.
figure-figure_four = Lying on the back, one leg straight. The ankle of the other rests on it above the knee, and the bent knee drops out to the side.
figure-ninety_ninety = Sitting on the floor, both knees bent and turned to one side. One leg is in front, one out behind. The hands are on the floor behind.
figure-ninety_ninety_hands_free = Sitting on the floor in the middle of the switch: both knees up, hands in the air in front.
figure-ninety_ninety_hands_off = Sitting tall on the floor, both knees down to one side, hands in the air in front.
figure-ninety_ninety_hands_behind = Sitting on the floor, both knees down to one side, leaning on the hands behind.
figure-ninety_ninety_not_yet = Sitting on the floor, leaning back on both hands. The knees turn to one side but stay off the floor.
figure-ninety_ninety_switch = Sitting on the floor, hands behind. Both knees roll from one side, up through the middle, to the other side.
figure-ninety_ninety_switch_free = Sitting tall on the floor, hands in the air in front. Both knees roll from one side to the other.
figure-ninety_ninety_hold = Sitting on the floor, both knees down to one side, leaning over the front leg with both hands on the floor.
figure-ninety_ninety_kneel = From sitting with both knees down to one side, up to kneeling tall on both knees.
figure-windscreen_wipers = Lying on the back, knees bent, feet wide. Both knees drop to one side, then to the other.
figure-half_kneeling_stretch = Kneeling on one knee, the other foot flat in front. The hips move forward. The back stays tall.
figure-doorway_hamstring = Lying on the back in a doorway. One heel rests high on the wall, knee almost straight. The other leg lies through the door.
figure-bridge = Lying on the back, knees bent, feet flat. The hips are up, in one line with shoulders and knees.
figure-clamshell = Lying on one side, knees bent. The top knee is open. The feet stay together.
figure-side_lying_leg_raise = Lying on one side, the lower knee bent. The top leg is straight and up.
figure-single_leg_bridge = Lying on the back, one foot flat. The hips are up, and the other leg is held straight out.

## Ankles and balance

figure-knee_to_wall = Facing a wall, hands on it, one foot ahead. The front knee touches the wall. The heel is down.
figure-knee_to_wall_rock = Facing a wall, hands on it, one foot ahead. The front knee rocks to the wall and back. The heel stays down.
figure-single_leg_stance = Standing on one leg, arms crossed over the chest. The other knee is up in front.
figure-single_leg_balance = Standing on one leg, arms a little out. The other knee is up in front.
figure-single_leg_reach = Standing on one leg. The head turns to one side, and the arm on that side reaches out.
figure-single_leg_cushion = Standing on a cushion on one leg, arms a little out. The other knee is up in front.
figure-supported_stance = Standing heel to toe, the fingertips of one hand on a wall.
figure-heel_raise = Standing on one leg, fingertips on a wall. The heel is high off the floor, the knee straight.
figure-calf_raise_two_leg = Standing on both feet, fingertips on a wall. Both heels are high off the floor.
figure-calf_raise_two_up_one_down = Fingertips on a wall. Both heels go up, one foot leaves the floor, the other heel comes down.
figure-calf_raise_step = Standing on one leg on the edge of a step, fingertips on a wall. The heel goes below the step, then up.

## Core

figure-dead_bug = Lying on the back. One arm reaches past the head while the leg of the other side reaches out. The other arm and the other knee point up.
figure-dead_bug_steady = Lying on the back. One arm and the leg of the other side reach away. The back is flat on the floor.
figure-dead_bug_partly = Lying on the back, both arms up, one knee up. The other heel taps the floor. The back is flat on the floor.
figure-dead_bug_not_yet = Lying on the back. As one leg goes down, the low back comes up off the floor.
figure-dead_bug_heel_tap = Lying on the back, arms up, knees bent in the air. One heel taps the floor.
figure-dead_bug_toe_tap = Lying on the back, arms up, knees bent in the air. The toes of one foot tap the floor.
figure-dead_bug_loaded = Lying on the back, a weight in each hand. One arm reaches past the head while the leg of the other side reaches out.
figure-bird_dog = On hands and knees. One arm reaches forward and the leg of the other side reaches back, level with the body.
figure-bird_dog_steady = On one hand and one knee. The other arm and leg are held out level. The back is flat.
figure-bird_dog_partly = On both hands and one knee. One leg is held out level behind.
figure-bird_dog_not_yet = On one hand and one knee. The low back sags, and the other arm and leg drop.
figure-bird_dog_leg_slide = On hands and knees. One leg slides back until it is straight, toes on the floor.
figure-bird_dog_leg_lift = On hands and knees. One leg is held out straight behind, off the floor.
figure-bird_dog_squares = On one hand and one knee. The other arm and leg reach out, then elbow and knee come together under the body.
figure-bird_dog_row = On one hand and one knee, one leg held out behind. The free hand pulls a weight up to the ribs.
figure-front_plank = On forearms and toes, face down. The body is one straight line.
figure-front_plank_knees = On forearms and knees, face down. Shoulders, hips and knees are in one line.
figure-front_plank_saw = On forearms and toes, face down. The straight body slides a little back and forward.
figure-front_plank_taps = On straight arms and toes, face down. One hand taps the other shoulder.
figure-front_plank_wall = Standing, leaning on a wall with both forearms. The body is one straight line.
figure-side_plank = Side to the floor, on one forearm and the feet. The body is one straight line.
figure-side_plank_knees = Side to the floor, on one forearm and the bent knees. Shoulders, hips and knees are in one line.
figure-side_plank_leg_lift = Side to the floor, on one forearm and one foot, in one straight line. The top leg is up.
figure-side_plank_reach = Side to the floor, on one forearm and the feet. The top arm points up, then reaches under the body.
figure-side_plank_wall = Standing side-on to a wall, leaning on it with one forearm. The body is one straight line.
figure-curl_up = Lying on the back, one knee bent, hands under the low back. Head and shoulders are just off the floor.

## Movement

figure-hip_hinge = Standing with the back to a wall. The hips go back until the seat touches it. The back stays long, the knees soft.
figure-hip_hinge_steady = Bent forward at the hips, back long, knees a little bent. The seat touches the wall behind.
figure-hip_hinge_partly = Both knees bend a lot and the back rounds a little. The seat touches the wall behind.
figure-hip_hinge_not_yet = The back rounds and the arms hang. The hips stay over the feet, away from the wall.
figure-hinge_dowel = Bent forward at the hips, knees a little bent. Two hands hold a stick along head, upper back and tailbone.
figure-hinge_backpack = Bent forward at the hips, back long, knees a little bent, with a backpack on.
figure-hinge_loaded = Bent forward at the hips, back long, knees a little bent. A heavy bag hangs from straight arms.
figure-hinge_single_leg = Standing on one leg, bent forward at the hips. The other leg is straight out behind. The arms hang.
figure-chair_stand = Getting up from a chair, arms crossed over the chest.
figure-split_squat = One foot ahead, one behind, hands on the hips. The back knee goes down almost to the floor, and up again.
figure-split_squat_steady = One foot ahead, one behind, hands on the hips. The back knee is just off the floor. The front heel is down.
figure-split_squat_partly = One foot ahead, one behind, half-way down, both hands resting on a chair back.
figure-split_squat_not_yet = One foot ahead, one behind, knees only a little bent, leaning on a chair back with both hands.
figure-mini_split_squat = One foot ahead, one behind, both hands on a chair back. The knees bend half-way, then straighten.
figure-split_squat_supported = One foot ahead, one behind, both hands on a chair back. The back knee goes down almost to the floor.
figure-split_squat_raised = One foot ahead, the toes of the other on a low step behind. The back knee goes down almost to the floor.
