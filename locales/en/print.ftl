### What is printed: the sheet of a phase, and the summary for a clinician.

print-go = Print
print-open = Pages to print
print-sheet = One page for this phase
print-summary = Summary for a clinician

## The sheet of a phase
sheet-title = My plan · phase { $number } of 4: { $phase }
sheet-title-keep = My plan · after the 12 weeks
sheet-weeks = Weeks { $first } to { $last }
sheet-from = From week { $first } on
sheet-code = The code opens this plan on another device.
sheet-code-make = Add a code to scan
sheet-code-hint = It opens this plan on another device. It holds your health answers: whoever scans the page can read them, so hang it up only where that is fine.
sheet-code-label = A code to scan that opens this plan on another device
sheet-code-ready = The code is on the page.
sheet-code-none = Your plan is now too long for a code on paper. Open “{ data-link }” to move it with a file or a link.
sheet-focus = Starting area: { $region }
sheet-doses = Doses as of { $day }
sheet-after = I do this after
sheet-cue = I do this
sheet-at = at
sheet-pain = Pain before (0–10)
sheet-flare = { $days ->
    [one] One easy day comes first: walk a little, and leave the rest. This page is for after it.
   *[other] { $days } easy days come first: walk a little, and leave the rest. This page is for after them.
}
sheet-halved = { $count ->
    [one] The next session: half of each dose below.
   *[other] The next { $count } sessions: half of each dose below.
}
sheet-lighter = The next session: one set less of each exercise that has more than one.
sheet-session = Session
sheet-turns = Sessions
sheet-turns-note = After each session, tick the next letter. Those without one are in every session.
sheet-ticks-note = After each session, tick a box.
sheet-week = wk { $week }
sheet-walk = { $minutes } min on { $days } days
sheet-walk-note = Walk at a pace that feels comfortable. Tick each day.
sheet-dose-in = { $letters }: { $dose }
sheet-rule = How much pain is fine?
sheet-green = **Carry on (green):** up to 3 of 10, or 1 more than before you began
sheet-amber = **Ease off (amber):** 4 or 5, or 2 more, and back to usual the next day. Next time, one set less.
sheet-red = **Stop (red):** above 5, 3 more than before, worse the next morning, or anything new in a leg. Next time, one level easier.
sheet-exit = What moves me on to phase { $number }
sheet-now = **Get help now:** new numbness between the legs, new trouble with bladder or bowel, a sudden loss of strength in a leg, or anything new in both legs. Call { $number } or go to A&E.
sheet-now-neutral = **Get help now:** new numbness between the legs, new trouble with bladder or bowel, a sudden loss of strength in a leg, or anything new in both legs. Call { $number } or go to an emergency department.
sheet-today = **The same day:** a leg or foot slowly losing strength, or fever with the back pain. Speak to a doctor; if the surgery is closed, call { $number }.
sheet-today-neutral = **The same day:** a leg or foot slowly losing strength, or fever with the back pain. Speak to a doctor, or go to urgent care.

## The summary for a clinician
summary-lead = Self-screening at home and a 12-week exercise plan. Filled in by the person; nobody examined them. No diagnosis.
summary-dates = Screened
summary-dates-several = { $count } times, { $first } to { $last }; the latest is shown
summary-none = No tests done
summary-safety = Safety answers
summary-yes = yes: { $what }
summary-unsure = not sure: { $what }
summary-cleared = a clinician agreed to exercise
summary-no = none of the signs asked about
summary-medications = Medications
summary-not-asked = not asked
summary-tests = Tests at home
summary-test = Area and test
summary-result = Result
summary-band = Band
summary-notes = Remarks
summary-percent = { $percent }% of the points, { $scored } of { $offered } tests
summary-scored = { $scored } of { $offered } tests
summary-start = Starting area
summary-differ = sides differ
summary-side = { $side }: { $what }
summary-better = at first { $values }: better
summary-worse = at first { $values }: worse
summary-plan = Plan
summary-not-begun = Not begun
summary-phase = Phase { $number } of 4 ({ $phase }), week { $week }
summary-keep = After the 12 weeks: week { $week }
summary-gentle = Gentle: everything at its easiest
summary-sessions = Sessions
summary-sessions-value = { $done } done; { $days } a week planned
summary-lights = Pain light, last sessions
summary-light-green = green
summary-light-amber = amber
summary-light-red = red
summary-light-none = not told
summary-week = Average pain of the week, 0–10
summary-activities = Own activities, 0 can't to 10 as before
summary-activity = { $name }: { $values }
summary-foot = Bands are the maker's own lines next to published averages; they choose where exercise starts. There is no total score. What is left out never counts as zero. “At first” stands where a test changed by more than its own error. Pain light red: above 5 of 10, 3 above rest, worse next morning, or new in a leg.
