### What the screens from the tests on say. It is fetched after the first screen is drawn.

## Before the tests
ready-title = Before you start
ready-lead = You will need a chair, a wall, space to lie on the floor, and a ruler. Comfortable clothes, bare feet.
ready-rule-1 = Stop a test if pain goes above 5 out of 10, or up by 3.
ready-rule-2 = Stop if you feel a sharp or shooting pain, new numbness, loss of strength, dizziness or a cramp, or can't breathe steadily. Chest pain or fainting: stop and call your emergency number.
ready-rule-3 = Keep a wall or worktop within arm's reach, and your phone near.
ready-rule-4 = If a test hurts, say so. That is an answer too, and it never counts against you.
ready-65 = It is a good idea to have someone else at home today.
ready-edition = How much would you like to do?
edition-core = The 12 tests
edition-core-hint = About 12 minutes
edition-full = The 12 tests and 4 more
edition-full-hint = About 17 minutes. You can stop and come back.
error-edition = Select how much you would like to do
ready-go = Start the tests

## Timers and counters
timer-start = Start the timer
counter-start = Start the beat
stands-start = Start the 30 seconds
timer-or-type = Or measure it your own way and enter the number below.
sound-on = Sound on
sound-off = Sound off
sound-turn-off = turn it off
sound-turn-on = turn it on
timer-ready = Tap here to start
timer-ready-hint = Then you have 5 seconds to get into position. At { $seconds } seconds it stops by itself: nobody needs more.
counter-ready-hint = Then you have 5 seconds to get ready. High beep: up. Low beep: down. At { $count } it stops by itself: nobody needs more.
stands-ready-hint = Then you have 5 seconds to get ready. Hold the phone to your chest and tap once for each full stand, or have someone count for you. At { $count } it stops by itself.
timer-next = Next: { $side }
timer-get-ready = Get ready
timer-get-ready-hint = It starts when the count ends.
timer-tap-stance = Tap here when your foot touches down
timer-tap-stance-hint = Eyes on one spot. Breathe normally. Wall within reach.
timer-tap-hold = Tap here when you come down
timer-tap-hold-hint = Keep breathing: count out loud.
counter-tap = Tap here when you stop
counter-tap-hint = Up on the high beep, down on the low one.
counter-up = Up
counter-down = Down
stands-tap = Tap here for each full stand
stands-tap-hint = Stand right up, then sit right down.
stands-end = End the 30 seconds now
timer-of = of { $seconds } seconds
timer-seconds = seconds
counter-of = of { $count }
counter-raises = heel raises
stands-of = seconds left
stands-count = Counted so far: **{ $count }**
timer-try = Try { $number } of { $total }
timer-best = best so far **{ $value } s**
timer-on-track = on track: { $value } s
counter-on-track = on track: { $value }
timer-stopped =
    { $value ->
        [one] You stopped at { $value } second
       *[other] You stopped at { $value } seconds
    }
timer-green = { $value } seconds: that is on track. You can stop here.
counter-stopped =
    { $value ->
        [one] { $value } heel raise
       *[other] { $value } heel raises
    }
counter-green = { $value } heel raises: that is on track. You can stop here.
stands-stopped =
    { $value ->
        [one] { $value } stand
       *[other] { $value } stands
    }
stands-green = { $value } stands: that is on track. You can stop here.
stands-over = The 30 seconds are over
stands-ended = You ended the countdown
stands-over-hint = How many full stands did you count? Enter the number on the next screen.
timer-best-kept =
    { $value ->
        [one] Your best try is kept: { $value } second.
       *[other] Your best try is kept: { $value } seconds.
    }
timer-keep =
    { $value ->
        [one] Keep { $value } second
       *[other] Keep { $value } seconds
    }
timer-keep-count = Keep { $value }
timer-enter = Enter my count
timer-unseen = This page was out of sight when the time ran out. Keep it only if you went on to the end. If not, try again.
timer-again = Try again
tilt-drop = Leave out this reading
timer-start-side = { $start }: { $side }
timer-hurts = Stop, it hurts
rest-title = Rest for a moment
rest-hint = Breathe. The next hold can wait until you are ready.
rest-of = seconds of rest left
rest-skip = I'm ready, skip the rest
cue-ready = Get ready
cue-go = Go
cue-half = Half-way
cue-five = 5 seconds left
cue-seconds = { $seconds } seconds
cue-stop = Stop
cue-rest = Rest for 30 seconds
cue-rested = Ready when you are

## The phone as a level
tilt-open = Measure with this phone
tilt-by-hand = Measure another way
tilt-fix = Fix the phone upright to the front of your shin, screen out. A long sock or a soft band holds it.
tilt-fix-knee = Put its middle about 15 cm below the bump under your kneecap.
tilt-fix-hip = Put it in the middle, so that it hangs straight down with your shin.
tilt-fix-error = It beeps and takes up to three tries by itself. On your own, a reading can be { $degrees } degrees off either way.
tilt-ready-hint = Your browser may ask if the check may use the motion sensor. Only the angle is kept.
tilt-asking = Waiting for the phone's sensor
tilt-asking-hint = If your browser asks, choose Allow.
tilt-zero = Hold the start position still
tilt-zero-knee = Stand up straight facing the wall, heel down. A beep says go. You can also tap anywhere here.
tilt-zero-hip = Let your shin hang straight down. A beep says go. You can also tap anywhere here.
tilt-askew = The phone is not upright yet
tilt-askew-hint = Turn it so that its long side runs along your shin, go back to the start position, and hold still.
tilt-live = Move slowly, then hold still for a second
tilt-live-knee = Bend the knee over your second toe as far as the heel stays down. Or tap here at the deepest point.
tilt-live-hip = Swing the foot as far as is comfortable, thigh still. Or tap here at the furthest point.
tilt-back = Come back to the start position. The next try begins by itself.
tilt-of = give or take { $degrees }°
tilt-stopped = You reached { $degrees }°
tilt-green = { $degrees }°: that is on track. You can stop here.
tilt-best = best so far **{ $degrees }°**
tilt-best-kept = Your best try is kept: { $degrees }°.
tilt-on-track = on track: { $degrees }°
tilt-keep = Keep { $degrees }°
tilt-insecure = This page was not loaded over a secure connection, so the phone's sensor stays closed to it.
tilt-absent = No reading came. This device seems to have no motion sensor, or the browser keeps it closed.
tilt-denied = The browser was told not to share the motion sensor. You can change that in its settings for this site.
tilt-framed = The page around this check does not pass the motion sensor on to it.
tilt-none-hint = Nothing is lost: the other way counts just as much.
cue-tilt = Go: move, then hold still
tape-title = Work it out with a tape
tape-lead = Enter both lengths in centimetres, or both in inches. Can't measure your shin? Take { $percent }% of your height.
tape-shin = Back of the knee to the floor
tape-shift = { $side }: heel, how far sideways
tape-told = { $side }: { $degrees }°, now in its field.
tape-too-far = { $side }: the heel can't go further than the shin is long. Check both lengths.

## Tests
test-count = Test { $number } of { $total } · { $minutes } min left
test-gate-count = Starting position · { $minutes } min left
test-why = Why this test
doubt-one = { $value } is more than most people measure. Is it right?
doubt-side = { $side }: { $value } is more than most people measure. Is it right?
doubt-keep = Keep { $value }
doubt-change = Change it
test-other = Another way to do it
test-hurt = It hurt
test-unsafe = Couldn't do it safely
test-skip = Skip this test
test-less = { $side }: less
test-more = { $side }: more
test-tired = I stopped because I was tired
test-knees = I did it from my knees
test-arms = I used my arms
test-units = Unit
unit-cm-long = centimetres
unit-in-long = inches
unit-deg-long = degrees
unit-s-long = seconds
unit-reps-long = repetitions
test-again = Measure after all
test-floor = You told us that you can't get up from the floor alone. This test is done on the floor: choose “Couldn't do it safely”.
test-optional = You told us about a stiff, sore hip. This test is optional: never force the turn.
test-hold-pressure = You told us about high blood pressure. Leave out this long hold: choose “{ test-unsafe }”. Your plan has short holds.
test-hold-thinners = You told us about blood thinners. Do not hold to your limit: stop while it feels easy.
test-hands-down = You told us about osteoporosis. Keep both hands on the floor behind you, and don't force any position.
test-side = { $test } · { $side }
error-equipment = Select at least one, or “None of these”
error-number = Enter a number, or choose one of the buttons below
error-number-side = { $side }: enter a number, or choose one of the buttons below
error-number-form = { $side }: use digits only, such as { $example }
error-number-range = { $side }: the number must be from { $low } to { $high }
error-whole = { $side }: use a whole number
error-choice = Select the picture that looks most like you
out-hurt-title = Where did it hurt?
out-hurt-lead = That is an answer too: we leave this test out of your score.
out-hurt-gentle = Your plan starts gently with this kind of move.
out-hurt-help = Chest pain? Call your emergency number now. Something new in a leg? Stop here, go back, and change your safety answers.
out-unsafe-title = Which side couldn't you do safely?
out-skip-title = Which side do you want to skip?
out-unsafe-one = Leave this test out?
out-skip-one = Skip this test?
out-lead = It is left out of your score, and your plan starts gently here.
out-side = Which side?
out-both = Both sides
error-place = Select where it hurt
error-side = Select which side
out-hurt-told = It hurt: { $place }

## Check answers
check-title = Check your answers
check-lead = You can change any of them. Then see where to start.
check-safety = Safety
check-about = About you
check-tests = Tests
check-age = Age
check-age-value = { $age } years
check-sex = Sex
check-pain = Pain now
check-pain-value = { $pain } out of 10
check-duration = How long
check-onset = When it began
check-features = Inflammation signs
check-days = Training days
check-minutes = Session
check-equipment = At home
check-cleared = A clinician agreed
check-none = None
check-unsure = Not sure
check-not-given = Not given
check-go = See where to start
check-side-value = { $side }: { $value }

## Result
result-kicker = Your movement snapshot
result-focus-lead = Your back can handle movement. Every session has one exercise for { $region }, and the phase for { $region } is your longest.
result-none-title = A good base
result-none-lead = Nothing stands out. Follow the plan as it stands: all four areas get their turn.
result-few-title = Too little to go on
result-few-lead = Too few tests counted to say where to start. Follow the plan as it stands, and try the tests again on a better day.
result-start-here = Start here
result-chain = Four areas: { $list }.
result-chain-item = { $region }, { $band }
result-scored = { $scored } of { $offered } tests counted
result-values-sides = Left { $left } · Right { $right }{ $unit }
result-value = { $value }{ $unit }
result-one-side = { $side } { $value }{ $unit }
result-sides-words = Left: { $left } · Right: { $right }
result-difference = The difference between your two sides is large enough to count.
result-left-out = { $side }: no result. { $why }. It does not count against you.
result-left-out-both = No result. { $why }. It does not count against you.
result-typical = typical { $value }
result-key-typical = typical for your age
result-plan = See my plan
result-scoring = How we score this
result-evidence = What the evidence says

## Plan
plan-kicker = Your 12 weeks
plan-title = Phase { $number }: { $phase }
plan-gentle-title = Your gentle plan
plan-gentle-lead = Everything at its easiest level. Stop when you like, do a little more when it feels easy.
plan-lead = Each phase works mainly on one area. Your starting area is in every session, and is the main one in weeks { $first } to { $last }.
plan-lead-even = Each phase works mainly on one area and gets you ready for the next.
plan-session = Session { $letter }
plan-first-session = Your first session
plan-meta = { $minutes } minutes · { $days ->
    [one] once a week
   *[other] { $days } times a week
}
plan-walk = Walk
plan-walk-dose = { $minutes } comfortable minutes, { $days } days a week
plan-warm-up = Warm-up, 2 minutes
plan-your-focus = Your starting area
plan-exit = Before phase { $number }
plan-exit-last = Before you finish the 12 weeks
plan-rescreen = Take the tests again at the end of weeks { $first }, { $second } and { $third }.
plan-missed = Missed a day? Nothing resets.
plan-phase-more = Phase { $number }, weeks { $first } to { $last }: { $phase }
plan-timeline = Twelve weeks in four phases
plan-how = How to do it
plan-print = Print this plan
plan-keep = After week 12: two strength sessions a week, and walking toward 150 minutes a week.
plan-pain-rule = Pain up to 3, or 1 more than before you began, is fine. At 4 or 5, or 2 more, do one set less next time. Above 5, at 3 more, or with anything new in a leg: stop. Next time is one level easier.
dose-reps = { $sets } × { $reps }
dose-reps-side = { $sets } × { $reps } each side
dose-hold = { $sets ->
    [one] { $reps } holds of { $seconds } s
   *[other] { $sets } × { $reps } holds of { $seconds } s
}
dose-hold-side = { $sets ->
    [one] { $reps } holds of { $seconds } s each side
   *[other] { $sets } × { $reps } holds of { $seconds } s each side
}
dose-hold-once = { $sets } × { $seconds } s
dose-hold-once-side = { $sets } × { $seconds } s each side
dose-tempo-even = { $dose }, { $seconds } s each way
dose-tempo = { $dose }, { $down } s down, { $up } s up
surface-bed = Do this lying on a firm bed. Where it says “floor”, use the bed.
surface-bed-stretch = Lie on a firm bed. Hold behind one thigh with both hands, and straighten that knee until you feel a stretch.
surface-chair = Put a chair against a wall. Instead of kneeling, stand and lean on its seat with both hands. Do the move from there.
because-test = Its level comes from this test: { $test }.
because-focus = It trains your starting area.
because-phase = It is part of this phase.
because-next = It gets you ready for the next phase.
because-safety = Chosen to suit what you told us: { $what }.
because-age = Chosen to suit your age.
because-pain = Kept easy because the test hurt.
because-gentle = Everything starts easy for now.
because-equipment = The next level needs something you don't have at home.
exit-weeks = At least { $weeks } weeks
exit-sessions = { $count } sessions, or { $percent }% of those planned
exit-green = Comfortable in your last { $count } sessions
exit-no-red = No session with too much pain for { $weeks } weeks
exit-test = { $test }: at least { $value }{ $unit }
exit-exercise-reps = { $exercise } or harder: { $reps } repetitions
exit-exercise-hold = { $exercise } or harder: { $reps } holds of { $seconds } s
exit-exercise-hold-once = { $exercise } or harder: { $seconds } s
exit-each-side = { $exercise } each side
exit-no-pinch = { $exercise }, with no pinch in the groin
exit-own = Your own activities rated { $points } points higher on average
exit-or = { $first }, or { $second }

## Scoring and evidence pages
evidence-title = What the evidence says
evidence-sources = Sources:
grade = Grade { $grade }
plan-one-session = Your session
mark-left = L
mark-right = R
plain-number = { $number }

## Honest lines

honest-line = These tests can't tell you why your back hurts. They help choose where to start. Getting better at them doesn't have to happen for your back to feel better.
honest-not-medical = This is general movement education for adults. It does not diagnose or treat, and it does not replace a clinician.
honest-everyone = Almost everyone has room to build somewhere. By our own estimate, about 98 of 100 people without pain would get at least one “Room to build” here.

## How we score

score-heading = How we score
score-intro = Each test has three bands: on track, room to build, most room. They choose your starting point. They do not say what is wrong.
score-bands-heading = Where the bands come from
score-bands = The lines between bands are **our own decisions**. We set them next to published averages for healthy people, by age and, where it matters, by sex. They are not medical limits.
score-choice = Tests with pictures have no published averages: what each answer counts is our own decision. They also pick your first level.
score-side = The side further from “On track” counts for the test. A clear difference between sides can move “On track” to “Room to build”, and never lower.
score-region = An area adds up its tests: 2 points for on track, 1 for room to build, 0 for most room. From 75% of the points it is on track, from 50% there is room to build.
score-total-heading = Why there is no total score
score-total = Hips, ankles, core and movement are different things. One number would hide that and mean nothing.
score-left-out = A test that hurt, felt unsafe or was skipped is left out. It never counts as zero. If under 60% of an area's tests are done, we say “Not enough data”.
score-focus = “Start here” goes to the area with the fewest points, if it has at least one “Most room” or two “Room to build”. If two areas tie, core comes first, then movement, hips, ankles.
score-error-heading = How exact is a test at home?
score-error = Not very, and that is normal. We count a change only when it is at least this large:
score-error-hip = Hip turns: 8 degrees. Straight-leg raise: 10 degrees. Figure-four: 4 cm.
score-error-ankle = Knee-to-wall: 2 cm, or 5 degrees by phone. Heel raises: 6. Single-leg stance: 5 seconds, and at least 20% of your first time.
score-error-core = Front plank and bridge: 30 seconds. Side plank: 15 seconds.
score-error-movement = Chair stands: 3. Picture tests: one step.
score-phone = Phone readings were studied with trained testers holding the phone. By yourself, expect larger errors.
score-weeks = Your plan starts from 3 weeks for each area. An area with most room gets a week more, one that is on track a week less, and your starting area one more. It always adds up to 12.

## The evidence page

evidence-intro = The method here goes in an order: free the hips, steady the ankles, strengthen the core, then train whole movements. We looked at what studies say about each step, also where they do not agree with it.
evidence-grades-heading = What the grades mean
evidence-grade-a = A: many trials agree
evidence-grade-b = B: some trials, fair quality
evidence-grade-c = C: small or mixed studies
evidence-grade-d = D: opinion, no studies found
evidence-grade-x = X: studies point the other way
evidence-bottom = In short: exercise helps, no one kind wins, and the tests are a way to begin, not an explanation.
evidence-recalled = Some figures still await a check against the full paper. They are marked.

## The pain's beginning

onset-title = How old were you when this back pain first began?
onset-why = Back pain that begins early can have a cause that a doctor can treat.
onset-before_35 = Under 35
onset-before_45 = 35 to 44
onset-later = 45 or over
error-onset = Select how old you were
features-title = Are any of these true for you?
features-why = Several of these together can mean the joints of the spine are inflamed. A doctor can check that.
features-none = None of these
error-features = Select all that are true for you, or none of these

## About you
about-count = About you · { $number } of { $total }
age-title = How old are you?
age-why = What is usual in these tests changes with age.
age-unit = years
error-age-empty = Enter your age in years
error-age-range = Your age must be a whole number from 1 to 120
sex-title = What is your sex?
sex-why = Three tests have different usual values for women and men. If you leave it out, we use the lower of the two.
sex-female = Female
sex-male = Male
sex-none = I'd rather not say
error-sex = Select an answer, or that you'd rather not say
pain-title = How strong is your back pain right now?
pain-why = 0 is no pain. 10 is the worst pain you can imagine.
pain-low = No pain
pain-high = Worst
error-pain = Select a number from 0 to 10
duration-title = How long has your back hurt?
duration-why = Count from when this spell of pain began. The check is made for pain that lasts.
duration-6 = Less than 6 weeks
duration-12 = 6 to 11 weeks
duration-half = 3 to 6 months
duration-year = 6 to 12 months
duration-five = 1 to 5 years
duration-more = More than 5 years
error-duration = Select how long your back has hurt
days-title = On how many days a week can you train?
days-why = Three short sessions a week are plenty. Fewer still count.
days-option = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
error-days = Select how many days
minutes-title = How long may a session be?
minutes-why = Short and often beats long and rare.
minutes-option = { $minutes } minutes
minutes-10 = Two exercises
minutes-15 = Three exercises
minutes-20 = Three exercises, more sets
error-minutes = Select how many minutes
equipment-title = Which of these do you have at home?
equipment-why = None is needed. Each opens a few more exercises.
equipment-none = None of these

## Pauses

clinician-question = Has a clinician told you that exercise is fine for this?
clinician-yes = Yes, I have been checked and told that exercise is fine
clinician-yes-hint = Then you can go on. We keep the changes your answers call for.
clinician-no = No, or not for this
error-clinician = Select yes if a clinician has checked you for this and said exercise is fine. If not, select no
clinician-wait = Then this is where we stop for now. Your answers are kept. Come back when you have been seen.
clinician-print = Print the questions to take with you
recent-go = See the gentle plan
highpain-title = Not today
highpain-lead = Your pain is { $pain } out of 10. Testing now would tell us about today's pain, not about your starting point.
highpain-text = Come back when it is 6 or less. Until then, the gentle plan keeps you moving: short, easy, and you stop when you like.
highpain-lower = My pain is lower now

## A clinician first

care-clinician-heading = See a clinician first
care-clinician-intro = Exercise may well be right for you. Someone who can examine you should say so first.
care-clinician-who = A doctor, physiotherapist, midwife or nurse who knows you is the right person.
care-clinician-days = Weight loss, night sweats or constant night pain: go within days.
care-clinician-rheumatology = Ask if you should see a rheumatology team. Keep moving meanwhile: exercise often eases this kind of pain.
care-clinician-worse = If anything new comes up, such as numbness between your legs, bladder or bowel changes or loss of leg strength, get emergency help.

## The sheet of questions

care-sheet-title = Questions to take to your appointment
care-sheet-intro = I did an online self-check for my back. It asked me to see you before I do any tests or exercise.
care-sheet-told = I told it about: { $what }.
care-sheet-1 = What could explain this, and how sure are you?
care-sheet-2 = Do I need an examination, a blood test or a scan? What would it change?
care-sheet-3 = May I do gentle movement now: walking, hip turns, easy holds?
care-sheet-4 = Which movements or loads should I leave out, and until when?
care-sheet-5 = How much pain during exercise is fine for me?
care-sheet-6 = Do my medicines or other conditions change what I can do?
care-sheet-7 = Which signs mean that I should call you, or go to hospital?
care-sheet-8 = Who else could help: physiotherapy, rheumatology, pelvic health?
care-sheet-9 = When do we look at this again?
care-sheet-plan = The plan I would follow: 12 weeks at home, 10 to 30 minutes a session, light to moderate, in four areas: hips, ankles, core and whole-body movement, with walking.

care-short-heading = Your pain is newer than 12 weeks
care-short-text = Most new back pain eases within weeks. So there is no score today: test results now would tell you little.
care-short-1 = Keep moving. Walk, work and do daily tasks as far as you can.
care-short-2 = Rest when you need to, but not in bed for days.
care-short-3 = Heat and small, frequent changes of position can ease it.
care-short-4 = Some ache while moving is fine. It does not mean harm.
care-short-plan = You can follow a gentle plan at the easiest level now.
care-short-return = Not easing after 6 weeks? See a physiotherapist or doctor. Come back here at 12 weeks.

## Flares and pain while training

care-flare-heading = If your back flares up
care-flare-text = A flare is more pain for a few days. It is common, it settles, and it does not undo your work.
care-flare-1 = For three days, walk a little and do only the easiest moves.
care-flare-2 = Then start again one level easier.
care-flare-3 = Sleep, heat and doing things you enjoy all help.
care-flare-help = Get emergency help now for new numbness between your legs, new trouble with bladder or bowel, anything new in both legs, or a sudden loss of strength in a leg. If a leg is slowly losing strength, speak to a doctor today.

## Figures
figure-pause = Pause the picture

## Your data
data-link = Your data
data-title = Your data
data-lead = Everything you tell Back Check stays in this browser, on this device. There is no account, and nobody else has a copy.
data-offer = Save or move my answers
data-kept-heading = What is here
data-kept-memory = This browser can't keep anything: it is gone when you close this page. Save a file first.
data-kept-cleared = If you clear your browser's data or change phones, your answers are lost. A file you save is your only other copy.
data-holds-nothing = There is nothing yet.
data-holds-answers = Your answers so far.
data-holds-screening = Your answers, and tests from { $day }.
data-holds-screenings = Your answers, and tests from { $count } days, the last on { $day }.
data-holds-plan = A plan that began on { $day }.
data-holds-sessions =
    { $count ->
        [one] { $count } session, on { $day }.
       *[other] { $count } sessions, the last on { $day }.
    }
data-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
data-save-heading = Save a file
data-save-nothing = There is nothing to put into that file yet.
data-record = Save a file to keep
data-record-hint = Everything, to bring back here or on another device. Anyone who opens it can read your health answers.
data-calendar = Add my sessions to a calendar
data-calendar-hint = Your session days and test days, with a reminder. It says nothing about your health. Saved again later, it updates what is there.
data-calendar-later = Once you have begun your plan, you can add your sessions to a calendar here.
data-table = Save a spreadsheet
data-table-hint = One line for each exercise you did, for Excel, Numbers or LibreOffice.
data-clinic = Save a file for a clinic's system
data-clinic-hint = Your answers and tests as FHIR, a form that clinic software can read. It does not hold your name.
data-saved = Saved. Look among your downloads.
data-saved-calendar = Saved. Open it from your downloads to add it to your calendar.
data-missing = That could not be loaded. Check your connection, then try again. Your answers are still here.
data-text-show = Show it as text
data-text-hint = Nothing among your downloads? Some apps and sites don't allow them. You can copy the text instead.
data-text = The text of the file
data-copy = Copy the text
data-copied = Copied.
data-copied-not = This browser doesn't let us copy. Select the text and copy it yourself.
data-move-heading = Move to another device
data-move = A link can carry everything to another device. It is never sent to us: what is in it stays behind the # sign, which browsers don't send.
data-move-warning = The link holds your health answers. Whoever has it can read them, so send it to yourself alone, and delete the message afterwards.
data-link-make = Make a link
data-link-hint = A copy goes to the other device. What is here stays here, and the two don't stay in step.
data-link-ready = The link is ready.
data-link-label = Your link
data-copy-link = Copy the link
data-link-long = This link has { $count } characters. Many apps cut such a link short: a file you save and bring in there is the better way.
data-code = Scan this with the other device's camera:
data-code-label = A code to scan that holds the link
data-code-none = It is too long for a code to scan. Copy it instead.
data-bring-heading = Bring in a file
data-bring = Choose a file
data-bring-hint = One that you saved here or on another device. You will see what is in it before anything changes.
bring-title = Bring this in?
bring-holds = It holds
bring-replaces = It replaces what is here
bring-replaces-note = What is here can't be brought back afterwards. If you are not sure, go back and save a file first.
bring-replaces-nothing = There is nothing here that it would replace.
bring-keep = Keep what is here
bring-replace = Replace it
bring-yes = Use it
bring-no = Not now
