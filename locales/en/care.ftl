### What to do when the check stops, and the honest notes.

## Emergency

care-emergency-heading = Go to A&E now, or call { $number }
care-emergency-heading-neutral = Go to an emergency department now, or call { $number }
care-emergency-intro = Some of your answers can mean something that needs help within hours. Only a hospital can check.
care-emergency-do = Do
care-emergency-do-1 = Go now. Ask someone to take you, or call an ambulance.
care-emergency-do-2 = Say first what you told us here, in the same words.
care-emergency-do-3 = Take your medicines, or a list of them.
care-emergency-do-4 = Lie or sit however is easiest until help comes.
care-emergency-dont = Do not
care-emergency-dont-1 = Do not drive yourself.
care-emergency-dont-2 = Do not wait to see if it passes.
care-emergency-dont-3 = Do not do any tests or exercise today.

## A doctor today

care-today-heading = Speak to a doctor today
care-today-intro = Some of your answers need a doctor's eye today, before any exercise.
care-today-do-1 = Call your doctor's surgery now and ask for an urgent appointment today.
care-today-do-2 = If it is closed, call { $number } or go to urgent care.
care-today-do-2-neutral = If it is closed, go to an urgent care clinic or call your out-of-hours line.
care-today-do-3 = Say what you told us here, and when it began.
care-today-dont-1 = Do not wait for a routine appointment.
care-today-dont-2 = Do not do any tests or exercise today.
care-today-worse = Call { $number } at once if you become confused, breathe fast, lose feeling between your legs, lose control of your bladder or bowel, or your legs lose strength.

## A clinician first

care-clinician-heading = See a clinician first
care-clinician-intro = Exercise may well be right for you. Someone who can examine you should say so first.
care-clinician-who = A doctor, physiotherapist, midwife or nurse who knows you is the right person.
care-clinician-days = Weight loss, night sweats or constant night pain: go within days.
care-clinician-rheumatology = Ask if you should see a rheumatology team. Keep moving meanwhile: exercise often eases this kind of pain.
care-clinician-after = Has a clinician said yes to exercise for this very thing? Then you can go on. We keep the changes your answers call for.
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
care-sheet-notes = Notes
care-sheet-plan = The plan I would follow: 12 weeks at home, 10 to 30 minutes a session, light to moderate, in four areas: hips, ankles, core and whole-body movement, with walking.

## Outside what this is made for

care-age-heading = This check is for ages 18 to 75
care-young-text = Backs that are still growing need their own tests. Talk to a parent, and see a doctor or physiotherapist if your back hurts for more than a few weeks. Keep up the sports that feel fine.
care-older-text = Our tests have too few figures for people over 75. A physiotherapist can test your strength and balance safely and build a plan with you. Walking and daily tasks at your own pace are good for you now.
care-short-heading = Your pain is newer than 12 weeks
care-short-text = Most new back pain eases within weeks. So there is no score today: test results now would tell you little.
care-short-1 = Keep moving. Walk, work and do daily tasks as far as you can.
care-short-2 = Rest when you need to, but not in bed for days.
care-short-3 = Heat and small, frequent changes of position can ease it.
care-short-4 = Some ache while moving is fine. It does not mean harm.
care-short-plan = You can follow a gentle plan at the easiest level now.
care-short-return = Not easing after 6 weeks? See a physiotherapist or doctor. Come back here at 12 weeks.

## Flares and pain while training

care-active-heading = Keep moving
care-active-text = Backs like movement. Staying active helps more than rest, even when it aches a little.
care-flare-heading = If your back flares up
care-flare-text = A flare is more pain for a few days. It is common, it settles, and it does not undo your work.
care-flare-1 = For 2 or 3 days, walk a little and do only level 1 moves.
care-flare-2 = Then start again one level lower.
care-flare-3 = Sleep, heat and doing things you enjoy all help.
care-flare-help = Get help today for new numbness, loss of strength in a leg, or changes in bladder or bowel.
care-pain-green = Go on: pain up to 3 out of 10, or at most 1 more than at rest today.
care-pain-amber = Ease off: pain 4 or 5, or 2 more than at rest. Do one set less. It should settle within 24 hours.
care-pain-red = Stop: pain above 5, or 3 or more above rest, or anything new in a leg. Next time go one level lower.
care-soreness = Sore muscles for a day or two after exercise are normal.
care-physio-heading = A physiotherapist could help more
care-physio-text = After 6 weeks your pain and daily life have not changed much. That is no fault of yours. A physiotherapist can look at what this check can't see.
care-pause-heading = Take a pause
care-pause-text = Your pain has been clearly higher for over a week. Let us ask the safety questions again before you go on.

## Honest lines

honest-line = These tests can't tell you why your back hurts. They help choose where to start. Getting better at them doesn't have to happen for your back to feel better.
honest-not-medical = This is general movement education for adults. It does not diagnose or treat, and it does not replace a clinician.
honest-everyone = Almost everyone has room to build somewhere. By our own estimate, about 98 of 100 people without pain would get at least one “Room to build” here.
honest-private = Your answers stay on this device.
honest-modest = Exercise helps most people a little to a fair amount, and not everyone. Any kind you keep doing is good.
honest-strong = Strong backs move.

## How we score

score-heading = How we score
score-intro = Each test has three bands: on track, room to build, most room. They choose your starting point. They do not say what is wrong.
score-bands-heading = Where the bands come from
score-bands = The lines between bands are **our own decisions**. We set them next to published averages for healthy people, by age and, where it matters, by sex. They are not medical limits.
score-choice = Tests with three pictures have no published averages. They only pick your first level.
score-side = The side with less counts for the test. A clear difference between sides can move “On track” to “Room to build”, and never lower.
score-region = An area adds up its tests: 2 points for on track, 1 for room to build, 0 for most room. From 75 % of the points it is on track, from 50 % there is room to build.
score-total-heading = Why there is no total score
score-total = Hips, ankles, core and movement are different things. One number would hide that and mean nothing.
score-left-out = A test that hurt, felt unsafe or was skipped is left out. It never counts as zero. If under 60 % of an area's tests are done, we say “Not enough data”.
score-focus = “Start here” goes to the area with the fewest points, if it has at least one “Most room” or two “Room to build”. If two areas tie, core comes first, then movement, hips, ankles.
score-error-heading = How exact is a test at home?
score-error = Not very, and that is normal. We count a change only when it is larger than these:
score-error-hip = Hip turns: 8 degrees. Straight-leg raise: 10 degrees. Figure-four: 4 cm.
score-error-ankle = Knee-to-wall: 2 cm, or 5 degrees by phone. Heel raises: 6. Single-leg stance: 5 seconds and a fifth.
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
