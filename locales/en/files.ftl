### What the files module writes: into the files people keep, and why one can't be brought in.
### It is fetched when a reader asks for a file.

## Why a file can't be brought in
refuse-not-text = This file can't be brought in: it is not a text file. Choose the file that you saved here, its name ends in “.json”.
refuse-not-json = This file can't be brought in: it is not one that Back Check has written, or part of it is missing ({ $place }). Choose the file that you saved here, its name ends in “.json”.
refuse-schema = This file can't be brought in: it is not a Back Check record. Choose the file that you saved here, its name ends in “.json”.
refuse-large = This file can't be brought in: it is larger than { $megabytes } MB. A Back Check file never is.
refuse-at = This file can't be brought in. { $what } The place in the file: { $place }.
refuse-missing = Something needed is not there.
refuse-type = It must be { $expected }.
refuse-unknown = { $found } is not { $kind }.
refuse-twice = { $found } is in the file twice.
refuse-below = { $found } is below { $least }.
refuse-above = { $found } is above { $most }.
refuse-not-whole = { $found } is not a whole number.
refuse-not-allowed = { $found } is not one of { $allowed }.
refuse-not-a-day = { $found } is not a day written YYYY-MM-DD.
refuse-not-with = This does not go with { $what }.
refuse-not-in-edition = This test is not one of the 12.
refuse-empty = It holds no result.
refuse-link = This link is not whole, so nothing of it was used. Copy it again on the other device, or save a file there and bring that in here.
refuse-link-newer = This link was made by a newer version of Back Check. Reload this page, then open the link again.

## The spreadsheet
table-date = Date
table-phase = Phase
table-exercise = Exercise
table-level = Level
table-sets = Sets
table-reps = Repetitions
table-hold = Hold (seconds)
table-ended = How it ended
table-where = Where it hurt
table-effort = Effort (0 to 10)
table-pain-before = Pain before (0 to 10)
table-pain-during = Most pain during (0 to 10)
table-light = Pain light
table-morning = Next morning
table-ended-done = Done
table-ended-part = Partly done
table-ended-skipped = Skipped
table-ended-hurt = It hurt
table-light-green = Green
table-light-amber = Amber
table-light-red = Red
table-morning-usual = As usual
table-morning-worse = Worse than usual

## The calendar
calendar-session = Back Check: session
calendar-session-text = About { $minutes } minutes. Open Back Check to see what today's session holds. Missed a day? Nothing resets.
calendar-screen = Back Check: take the tests again
calendar-screen-text = Time to take the tests again. Any day this week will do.

## The file for a clinic
clinic-title = Back Check: self-screening for long-lasting low-back pain
clinic-description = Safety questions and movement tests that people take by themselves at home. Self-reported, not a diagnosis.
clinic-profile = About the person
clinic-safety = Safety questions
clinic-tests = Movement tests
clinic-outcome = How it ended
clinic-value = Result
clinic-where = Where it hurt
clinic-variant = How it was done
clinic-yes = Yes
clinic-no = No
clinic-unsure = Not sure
clinic-cleared = A clinician has said that exercise is fine
clinic-weeks = weeks
clinic-minutes = minutes
