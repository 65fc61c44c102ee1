### Following the plan: home, guided sessions, how it went, progress.

## Home of the plan
home-kicker = Week { $week } of { $weeks } · { $phase }
home-kicker-keep = Week { $week } · After the plan
home-today = Today's session
home-go-on = You are in the middle of a session
home-next = Your next session
home-rest = A day without a session
home-rest-lead = Next session: { $day }. A walk is always fine.
home-done = Done for today
home-done-lead = Next session: { $day }. How it feels tomorrow morning is the last part: we ask on your next visit.
home-flare = Easy days
home-flare-lead =
    { $days ->
        [one] Last easy day. Walk a little and do the easy moves below, as far as they feel good. It passes.
       *[other] { $days } easy days. Walk a little and do the easy moves below, as far as they feel good. It passes.
    }
home-pause = A few questions first
home-pause-red = Your last session was too much, or something new came up. Before you go on, answer the safety questions again.
home-pause-worse = Your pain has been up for over a week. Before you go on, answer the safety questions again.
home-pause-high = Your pain was 8 or more. Before you go on, answer the safety questions again.
home-pause-much-worse = You told us that things are much worse. Before you go on, answer the safety questions again.
home-pause-go = Answer the safety questions
home-keep-lead = Two sessions a week keep what you have built. Walk toward 150 minutes a week.
home-start = Start the session
home-start-anyway = Do a session anyway
home-resume = Carry on with the session
home-drop = End this session
home-why = This phase: { $why }
home-sessions = { $minutes } minutes · { $done } of { $planned } sessions this week
home-moves-on = What moves you on
home-moves-on-note = The phase lasts { $weeks } weeks. If you have not met everything by then, it goes on for up to two more weeks. After that you move on anyway.
home-extended = This phase goes on a little longer, until you have met what is open, for two weeks at most. Then you move on anyway.
home-met = Met:
home-open = Still open:
home-count = { $what } ({ $have } of { $want })
home-rescreen = Take the tests again in week { $week }
home-rescreen-due = It is time to take the tests again. A few safety questions come first.
home-rescreen-go = Take the tests again
home-rescreen-early = Take the tests again now
home-days = Days and reminder
home-progress = Progress
home-plan = The whole plan
home-flare-go = My pain has flared up
home-changes = What changes, and why
home-light-green = Your last session went well.
home-light-amber = Your last session was a bit much. The next one has a set less.
home-light-red = Your last session was too much. That happens, and it tells us to go easier.
home-halved =
    { $count ->
        [one] The next session has half the amount.
       *[other] The next { $count } sessions have half the amount.
    }
home-review = You are six weeks or more into the plan, and your pain and your own activities have not got much better yet. That happens. A physiotherapist can help you find what works better. Keep going meanwhile if it does you good.
home-week = How was your week?
home-week-go = Answer the weekly questions
begin-plan = Start this plan
begin-lead = Your first session can be today. You choose the days.
plan-home = Today

## What a step is, in one sentence
step-range = { $exercise }: two easy sessions, so go a little further in the movement.
step-reps = { $exercise }: two easy sessions, so repetitions go from { $from } to { $to }.
step-hold = { $exercise }: two easy sessions, so holds go from { $from } to { $to } s.
step-sets = { $exercise }: two easy sessions, so sets go from { $from } to { $to }.
step-level = { $exercise }: two easy sessions, so this is your next exercise.
step-load = { $exercise }: two easy sessions, so carry { $kilograms } kg more.
step-tempo = { $exercise }: two easy sessions, so take a second longer on the way down.
step-down = { $exercise }: one level easier, because of how it felt.

## Days
day-today = today
day-tomorrow = tomorrow

## Choosing days
schedule-title = When suits you?
schedule-days = On which days?
schedule-days-note = Your plan has { $days } sessions a week at the moment. In the last phase, no two on neighbouring days.
schedule-time = At what time?
schedule-time-hint = For your calendar file. You can leave it empty.
schedule-cue = After what, and where?
schedule-cue-hint = For example: after breakfast, in the living room. What follows something you do anyway is easier to keep.
schedule-save = Save

## Before a session
before-title = How is your back right now?
before-lead = 0 is no pain, 10 is the worst you can imagine. Today's session is measured against this.
before-high = At 7 or more, do only the easy moves today.
before-go = On to the session
error-before = Select a number from 0 to 10

## The guided session
session-end = End session
session-count = Exercise { $number } of { $total }
session-warm-up = Warm-up
session-place = Get into place
session-rest = Rest
session-change = Change sides
session-paused = Paused
session-work = Go
session-left = Left side
session-right = Right side
session-turns = Sides in turn
session-set = Set { $set } of { $sets }
session-of = of { $count }
session-seconds = seconds
session-pause = Pause
session-begin = Start
session-go-on = Carry on
session-now = I'm ready
session-skip = Skip
session-easier = Easier
session-harder = Harder
session-hurts = It hurts
session-full = Full screen
session-next = Next
session-last = Last exercise
session-further = A little further than before, as long as it stays easy.
session-slower = A second longer on the way down than before.
session-load = { $kilograms } kg more than before.
session-breathe = Breathe in and out all the time. Never hold your breath.
session-hold-of = Hold { $number } of { $total }
session-relax = Relax

## Spoken
say-next = { $exercise }. Get into place.
say-rest = Rest for { $seconds } seconds.
say-left = Left side.
say-right = Right side.
say-half = Half-way.
say-five = Five seconds.
say-last = Last one.
say-paused = Paused.

## It hurts
hurt-title = Stopped. Where does it hurt?
hurt-lead = Come out of the position slowly, and breathe.
hurt-easier = Make it easier and carry on
hurt-leave = Leave this exercise out today
hurt-end = End the session
hurt-leg = New pain, numbness, tingling or loss of strength in a leg? Stop here, and answer the safety questions again. Chest pain? Call your emergency number.
hurt-leg-go = Something is new in a leg
hurt-not = Back to the exercise

## After a session
after-title = How was it?
after-effort = How hard was it?
after-effort-low = Very easy
after-effort-high = As hard as I can
after-pain = What was the most pain during the session?
after-leg = Anything new in a leg: pain, tingling, numbness, loss of strength?
after-leg-no = No
after-leg-yes = Yes
after-go = Save the session
error-effort = Select how hard it was
error-after-pain = Select the most pain, from 0 to 10
error-leg = Select whether anything is new in a leg

## The morning after
morning-title = How was your back the morning after your last session?
morning-usual = As usual, or better
morning-usual-hint = Sore muscles for a day or two are fine: that is “as usual”.
morning-worse = Still worse than usual

## Once a week
week-title = Your week
week-pain = How strong was your back pain on average, over the last 7 days?
week-activities = What would you like to do more easily?
week-activities-lead = Name up to three things of your own, such as putting on socks or gardening.
week-activity = Activity { $number }
week-score = How well can you do this now? { $activity }
week-score-low = I can't do it
week-score-high = As before the pain
week-change = Compared with the start of the plan, your back is
week-change-much-worse = Much worse
week-change-worse = Worse
week-change-little-worse = A little worse
week-change-same = The same
week-change-little-better = A little better
week-change-better = Better
week-change-much-better = Much better

## Flare-up
flare-title = A flare-up?
flare-lead = A flare-up is more pain than usual for some days. It is common, and it passes.
flare-rule-1 = For three days: walk a little, several times a day.
flare-rule-2 = Do the easy moves if they feel good. Nothing else.
flare-rule-3 = Then your plan goes on, one level easier.
flare-help = New numbness between the legs, new trouble with bladder or bowel, anything new in both legs, or a sudden loss of strength in a leg is no flare-up: get emergency help now. If a leg is slowly losing strength, speak to a doctor today.
flare-go = Start three easy days
flare-check = Answer the safety questions again

## Progress
progress-title = Your progress
progress-easing = Your pain is easing
progress-up = Your pain is up
progress-steady = Your pain is much the same
progress-none = Nothing to compare yet
progress-none-lead = Answer the weekly question, and this page fills.
progress-down-by =
    { $points ->
        [one] Down { $points } point since the start. { $counts }
       *[other] Down { $points } points since the start. { $counts }
    }
progress-up-by =
    { $points ->
        [one] Up { $points } point since the start. { $counts }
       *[other] Up { $points } points since the start. { $counts }
    }
progress-counts = That is a change most people notice.
progress-noise = That is within the usual ups and downs.
progress-pain = Average pain, last 7 days
progress-pain-note = 0 is no pain, 10 is the worst you can imagine
progress-band = 2 points lower: a change that counts
progress-own = Your own activities
progress-own-note = 0 is can't do it, 10 is as before the pain
progress-weeks = { $kept ->
    [one] { $kept } week kept
   *[other] { $kept } weeks kept
}
progress-weeks-note = { $count ->
    [one] a week with { $count } session or more
   *[other] a week with { $count } sessions or more
}
progress-week = Week { $week }
progress-kept = kept
progress-not-kept = not kept
progress-sessions = { $count ->
    [one] { $count } session so far
   *[other] { $count } sessions so far
}
progress-tests = Your tests, now and at the start
progress-tests-note = Pain and test scores do not always move together.
progress-tests-none = After you take the tests again, the two are shown side by side here.
progress-better = { $by } better: a change that counts
progress-worse = { $by } worse: a change that counts
progress-better-picture = Better: a change that counts
progress-worse-picture = Less than before: a change that counts
progress-same = Within normal day-to-day variation
progress-tests-same = No test has changed by more than its normal day-to-day variation.
progress-others =
    { $count ->
        [one] { $count } more, within normal day-to-day variation
       *[other] { $count } more, within normal day-to-day variation
    }
progress-from-to = { $first } → { $last }
progress-picture = Picture { $number }
progress-table = The numbers as a table
progress-date = Date
progress-score = Score
progress-log = Log this week
rescreen-later = Not now: back to my plan
