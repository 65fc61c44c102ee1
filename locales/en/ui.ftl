# Buttons, headings, errors: everything the screens say that is not about one test, one
# exercise or one safety question.

brand = Back Check

## Buttons
continue = Continue
start = Start
resume = Carry on
restart = Start again
back = Back
change = Change
print = Print
or = or
yes = Yes
no = No

## What is kept
kept-device = Your answers are kept on this device only.
kept-not = Your answers can't be kept on this device. They last until you close this page.
kept-newer = A newer version of Back Check has kept answers here. We leave them as they are, and keep nothing from this visit.
kept-unreadable = What was kept here could not be read, so we start afresh. Your new answers will be kept.
kept-erase = Erase my answers
erase-title = Erase all your answers?
erase-text = This clears everything Back Check has kept on this device. It can't be brought back.
erase-yes = Erase everything
erase-no = Keep my answers

## Start
start-title = Where should you start?
start-lead = Try 12 simple movements. Get a starting point and a 12-week plan, made for you, on this page.
start-meta = About 12 minutes · no sign-up · nothing leaves this device
start-safety = First, a few safety questions. They show if you need care rather than exercise.
start-for = For adults from 18 to 75 whose back has hurt for 12 weeks or more, with no cause they know of. It is general exercise education, not a diagnosis.

## Safety
safety-count = Safety questions · { $number } of { $total }
safety-yes = Yes, at least one
safety-no = No, none of these
safety-unsure = I'm not sure
safety-unsure-hint = We will show you how to tell
safety-still = I'm still not sure
safety-tell-title = How to tell
safety-tell-lead = Read these through, then answer again.
safety-which = Which ones?
safety-which-lead = Choose all that are true for you.
error-title = There is a problem
error-prefix = Error:
error-safety = Select yes if any of these is true for you
error-which = Select at least one, or go back and choose none
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

## Before the tests
ready-title = Before you start
ready-lead = You will need a chair, a wall, some floor and a ruler. Comfortable clothes, bare feet.
ready-rule-1 = Stop a test if pain goes above 5 out of 10, or up by 3.
ready-rule-2 = Stop if you feel a sharp or shooting pain, numbness, or dizziness.
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

## Tests
test-count = Test { $number } of { $total }
test-gate-count = Starting position
test-why = Why we ask
test-other = Another way to do it
test-hurt = It hurt
test-unsafe = Couldn't do it safely
test-skip = Skip this test
test-choice-out = It hurt, or I skipped it
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
test-side = { $test } · { $side }
error-number = Enter a number, or choose one of the ways out below
error-number-side = { $side }: enter a number, or choose one of the ways out below
error-number-form = { $side }: use digits only, such as { $example }
error-number-range = { $side }: the number must be from { $low } to { $high }
error-whole = { $side }: use a whole number
error-choice = Select the picture that looks most like you
out-hurt-title = Where did it hurt?
out-hurt-lead = That is an answer too: we leave this test out of your score, and your plan starts gently here.
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

## Stops
stop-told = You told us about { $list }.
stop-unsure-answer = Not sure about a group of signs
stop-list-two = { $first } and { $second }
stop-list-more = { $first }, { $rest }
stop-unsure = You were not sure about signs that need a doctor to check.
stop-answers = What you answered
stop-change = I answered by mistake
stop-change-hint = This takes you back to the question.
stop-change-number = In another country? Change the number
stop-ended = The check has stopped here. There is no score and no plan today.
stop-call = Call { $number }
stop-region = Where are you?
region-gb = United Kingdom
region-ie = Ireland
region-us = United States
region-ca = Canada
region-au = Australia
region-nz = New Zealand
region-eu = Europe
region-in = India
region-other = Somewhere else
clinician-question = Has a clinician told you that exercise is fine for this very thing?
clinician-yes = Yes, I have been checked and told that exercise is fine
clinician-yes-hint = Then you can go on. We keep the changes your answers call for.
clinician-no = No, or not for this
error-clinician = Select yes only if a clinician has checked you for this
clinician-wait = Then this is where we stop for now. Your answers are kept. Come back when you have been seen.
clinician-print = Print the questions to take with you
recent-go = See the gentle plan
highpain-title = Not today
highpain-lead = Your pain is { $pain } out of 10. Testing now would tell us about today's pain, not about your starting point.
highpain-text = Come back when it is 6 or less. Until then, the gentle plan keeps you moving: short, easy, and you stop when you like.
highpain-lower = My pain is lower now

## Result
result-kicker = Your movement snapshot
result-focus-lead = Your back can handle movement. Every session has one exercise for { $region }, and that phase is your longest.
result-none-title = A good base
result-none-lead = Nothing stands out. Follow the plan as it stands: all four areas get their turn.
result-start-here = Start here
result-chain = Four areas: { $list }.
result-chain-item = { $region }, { $band }
result-scored = { $scored } of { $offered } tests counted
result-values-sides = Left { $left } · Right { $right } { $unit }
result-value = { $value } { $unit }
result-one-side = { $side } { $value } { $unit }
result-sides-words = Left: { $left } · Right: { $right }
result-difference = Your two sides differ by as much as counts.
result-left-out = { $side } left out: { $why }. It does not count against you.
result-left-out-both = Left out: { $why }. It does not count against you.
result-typical = typical { $value }
result-key-typical = typical for your age
result-plan = See my plan
result-scoring = How we score this
result-evidence = What the evidence says
result-gate = Starting level for your hips: { $level }

## Plan
plan-kicker = Your 12 weeks
plan-title = Phase { $number }: { $phase }
plan-gentle-title = Your gentle plan
plan-gentle-lead = Everything at its easiest level. Stop when you like, do a little more when it feels easy.
plan-lead = Every week trains all four areas. The phase name is the emphasis.
plan-weeks = { $first ->
   *[other] Weeks { $first } to { $last }
}
plan-session = Session { $letter }
plan-first-session = Your first session
plan-meta = { $minutes } minutes · { $days ->
    [one] { $days } time a week
   *[other] { $days } times a week
}
plan-walk = Walk
plan-walk-dose = { $minutes } comfortable minutes, { $days } days a week
plan-warm-up = Warm-up, 2 minutes
plan-your-focus = Your focus
plan-exit = Before phase { $number }
plan-exit-last = Before you go it alone
plan-rescreen = Screen again at the end of weeks { $first }, { $second } and { $third }.
plan-missed = Missed a day? Nothing resets.
plan-phase-more = Phase { $number }, weeks { $first } to { $last }: { $phase }
plan-timeline = Twelve weeks in four phases
plan-how = How to do it
plan-print = Print this plan
plan-result = Results
plan-keep = After week 12: two strength sessions a week, and walking toward 150 minutes a week.
plan-pain-rule = Pain up to 3, or 1 more than usual, is fine. Above 5, or 3 more than usual: stop, and go one level down next time.
dose-reps = { $sets } × { $reps }
dose-reps-side = { $sets } × { $reps } each side
dose-hold = { $sets ->
    [one] { $reps } × { $seconds } s
   *[other] { $sets } × { $reps } × { $seconds } s
}
dose-hold-side = { $sets ->
    [one] { $reps } × { $seconds } s each side
   *[other] { $sets } × { $reps } × { $seconds } s each side
}
dose-hold-once = { $sets } × { $seconds } s
dose-hold-once-side = { $sets } × { $seconds } s each side
dose-tempo = { $dose }, { $down } s down, { $up } s up
dose-rest = rest { $seconds } s
because-test = Its level follows your { $test }.
because-focus = It trains your focus area.
because-phase = It is part of this phase.
because-next = It gets you ready for the next phase.
because-safety = Chosen to suit what you told us: { $what }.
because-age = Chosen to suit your age.
because-pain = Kept easy because the test hurt.
because-gentle = Everything starts easy for now.
because-equipment = The next level needs something you don't have at home.
exit-weeks = At least { $weeks } weeks
exit-sessions = { $count } sessions, or { $percent } % of those planned
exit-green = Comfortable in your last { $count } sessions
exit-no-red = No red pain light for { $weeks } weeks
exit-test = { $test }: { $value } { $unit }
exit-exercise-reps = { $exercise }: { $reps } repetitions at level { $level }
exit-exercise-hold = { $exercise }: { $reps } × { $seconds } s at level { $level }
exit-exercise-hold-once = { $exercise }: { $seconds } s at level { $level }
exit-own = One of your own activities up by { $points }
exit-or = { $first }, or { $second }

## Scoring and evidence pages
scoring-title = How we score this
evidence-title = What the evidence says
evidence-sources = Sources:
grade = Grade { $grade }
back-to-result = Results
plan-one-session = Your session
mark-left = L
mark-right = R
plain-number = { $number }
