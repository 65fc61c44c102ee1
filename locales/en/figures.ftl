### One sentence a figure: the position, not the look. Read aloud in place of the picture.

figure-walk = A person walks, right foot ahead, arms swinging freely.
figure-chain = A person stands at ease, turned a little to one side.

## Hips

figure-seated-hip-internal-rotation = Sitting tall on a chair with hands on the seat, one foot is swung out to the side while the knee stays in place.
figure-seated-hip-external-rotation = Sitting tall on a chair with hands on the seat, one foot is swung in across the middle while the other is tucked back.
figure-seated-hip-rotations = Sitting tall on a chair, one foot swings out and then in while the knee stays in place.
figure-floor-thomas = Lying on the back, one knee is hugged to the chest and the other leg rests long on the floor.
figure-floor-thomas-partly = Lying on the back with one knee hugged, the other thigh stays a little above the floor, with room for a hand under it.
figure-floor-thomas-not-yet = Lying on the back with one knee hugged, the other thigh and knee stay well above the floor.
figure-straight-leg-raise = Lying on the back, one straight leg is raised and the other stays flat on the floor.
figure-figure-four = Lying on the back, one ankle rests above the other knee and the bent knee is let out to the side.
figure-ninety-ninety = Sitting on the floor with both knees bent to one side, one leg in front and one behind, hands on the floor behind.
figure-ninety-ninety-hands-free = Sitting on the floor half-way through the switch, both knees up, hands held off the floor.
figure-ninety-ninety-hands-off = Sitting tall on the floor with both knees bent to one side, hands off the floor.
figure-ninety-ninety-hands-behind = Sitting with both knees bent to one side, leaning on the hands behind.
figure-ninety-ninety-not-yet = Sitting leaned back on both hands, the knees turn to one side but do not reach the floor.
figure-ninety-ninety-switch = Sitting with hands on the floor behind, both knees move from one side, up through the middle, to the other side.
figure-ninety-ninety-switch-free = Sitting tall with hands off the floor, both knees move from one side to the other.
figure-ninety-ninety-hold = Sitting with both knees bent to one side, leaning forward over the front shin with hands on the floor.
figure-ninety-ninety-kneel = From sitting with both knees to one side, rising to kneel tall on both knees.
figure-windscreen-wipers = Lying on the back with feet wide and knees bent, both knees are let down to one side.
figure-half-kneeling-stretch = Kneeling on one knee with the other foot flat in front, the hips move forward and the trunk stays tall.
figure-doorway-hamstring = Lying on the back in a doorway, one heel rests high on the frame with the knee straight and the other leg lies through the door.
figure-bridge = Lying on the back with knees bent and feet flat, the hips are lifted in line with shoulders and knees.
figure-single-leg-bridge = The hips are lifted on one bent leg, the other leg is held straight in line with the body.
figure-clamshell = Lying on one side with knees bent, the top knee is lifted while the feet stay together.
figure-side-lying-leg-raise = Lying on one side with the lower knee bent, the straight top leg is lifted.

## Ankles and balance

figure-knee-to-wall = Facing a wall with hands on it, the front knee touches the wall while the heel stays down.
figure-knee-to-wall-rock = Facing a wall with hands on it, the front knee rocks forward to the wall and back while the heel stays down.
figure-single-leg-stance = Standing on one leg with arms crossed, the other knee lifted in front.
figure-single-leg-balance = Standing on one leg, arms a little out to the sides.
figure-single-leg-reach = Standing on one leg, looking to one side and reaching out with an arm.
figure-single-leg-cushion = Standing on one leg on a cushion, arms a little out to the sides.
figure-supported-stance = Standing heel to toe with the fingertips of one hand on a wall.
figure-heel-raise = Standing on one leg with fingertips on a wall, the heel is lifted high.
figure-calf-raise-two-leg = Standing on both feet with fingertips on a wall, both heels are lifted high.
figure-calf-raise-two-up-one-down = Both heels are lifted high, then one foot leaves the floor and the other heel comes down slowly.
figure-calf-raise-step = Standing on the edge of a step on one foot with fingertips on a wall, the heel sinks below the step.

## Core

figure-dead-bug = Lying on the back with hips and knees bent, one arm reaches overhead while the opposite leg reaches away, the back stays on the floor.
figure-dead-bug-steady = Lying on the back, one arm and the opposite leg are stretched away and the back stays on the floor.
figure-dead-bug-partly = Lying on the back with both arms up, one heel taps the floor and the back stays down.
figure-dead-bug-not-yet = Lying on the back, the small of the back lifts off the floor as one heel goes down.
figure-dead-bug-heel-tap = Lying on the back with hips and knees bent and arms up, one heel taps the floor.
figure-dead-bug-toe-tap = Lying on the back with arms up, one leg reaches half-way out and the toes tap the floor.
figure-dead-bug-loaded = Lying on the back with a weight in each hand, one arm reaches overhead while the opposite leg reaches away.
figure-bird-dog = On hands and knees, one arm reaches forward and the opposite leg reaches back, in line with the trunk.
figure-bird-dog-steady = On one hand and one knee, the other arm and the other leg are held level with a steady back.
figure-bird-dog-partly = On both hands and one knee, only one leg reaches back.
figure-bird-dog-not-yet = On one hand and one knee, the back sags and the arm and leg drop.
figure-bird-dog-leg-slide = On hands and knees, one leg slides back with the toes on the floor.
figure-bird-dog-leg-lift = On hands and knees, one leg is lifted straight back.
figure-bird-dog-squares = On one hand and one knee, the other elbow and knee draw together under the body.
figure-bird-dog-row = On one hand and one knee with a leg stretched back, the free hand pulls a small weight to the ribs.
figure-front-plank = Resting on forearms and toes, the body is one straight line.
figure-front-plank-knees = Resting on forearms and knees, the body is a straight line from shoulders to knees.
figure-front-plank-saw = Resting on forearms and toes, the whole body slides a little back and forward.
figure-front-plank-taps = On straight arms and toes, one hand taps the opposite shoulder.
figure-front-plank-wall = Standing and leaning on the forearms against a wall, the body is one straight line.
figure-side-plank = Resting on one forearm and the feet, side to the floor, the body is one straight line.
figure-side-plank-knees = Resting on one forearm and the bent knees, side to the floor, the hips are lifted.
figure-side-plank-leg-lift = Resting on one forearm and one foot, side to the floor, the top leg is lifted.
figure-side-plank-reach = In a side plank, the top arm reaches under the body.
figure-side-plank-wall = Standing sideways to a wall, leaning on one forearm with the body straight.
figure-curl-up = Lying on the back with one knee bent and the hands under the small of the back, head and shoulders lift just off the floor.

## Movement

figure-hip-hinge = Standing in front of a wall, the hips move back to touch it while the back stays long and the knees stay soft.
figure-hip-hinge-steady = The trunk is tipped forward from the hips with a long back, the seat touches the wall behind.
figure-hip-hinge-partly = The knees bend a lot and the back rounds a little as the seat touches the wall behind.
figure-hip-hinge-not-yet = The back rounds forward while the hips stay over the feet, away from the wall.
figure-hinge-dowel = The trunk is tipped forward from the hips with a stick held along head, back and tailbone.
figure-hinge-backpack = The trunk is tipped forward from the hips with a backpack on the back.
figure-hinge-loaded = The trunk is tipped forward from the hips with a loaded bag hanging from straight arms.
figure-hinge-single-leg = Standing on one leg, the trunk tips forward while the other leg reaches straight back.
figure-chair-stand = Rising from a chair with arms crossed over the chest.
figure-split-squat = One foot in front and one behind, the back knee sinks towards the floor and the trunk stays tall.
figure-split-squat-steady = At the low point of a split squat, the back knee is just above the floor, the front heel is down and the hands are on the hips.
figure-split-squat-partly = Half-way down in a split squat, with hands resting on the back of a chair.
figure-split-squat-not-yet = A shallow bend with one foot in front, leaning on the back of a chair with both hands.
figure-mini-split-squat = One foot in front and one behind, a half-way bend with hands on the back of a chair.
figure-split-squat-supported = One foot in front and one behind, the back knee sinks towards the floor with hands on the back of a chair.
figure-split-squat-raised = A split squat with the rear foot on a low step.
