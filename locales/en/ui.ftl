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
or = or
yes = Yes

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
start-lead = Try 12 simple movements. Get a starting point and a 12-week plan, made for you.
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
error-which = Select at least one, or go back and choose “{ safety-no }”

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

## While the second half is fetched
waiting-title = One moment…
waiting-missing = The next part could not be loaded
waiting-missing-text = Your answers are safe. Check your connection, then try again.
waiting-again = Try again
