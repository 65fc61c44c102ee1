### What to do when the check stops, and the honest notes.

## Emergency

care-emergency-heading = Go to A&E now, or call { $number }
care-emergency-heading-neutral = Go to an emergency department now, or call { $number }
care-emergency-intro = Some of your answers can mean something that needs help within hours. Only a hospital can check.
care-emergency-do-1 = Chest pain, a tearing pain, fainting or a big accident: call an ambulance. For anything else, ask someone to take you now.
care-emergency-do-2 = Say first what you told us here, in the same words.
care-emergency-do-3 = Bring your medicines, or a list of them.
care-emergency-do-4 = Lie or sit however is easiest until help comes.
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

## Outside what this is made for

care-age-heading = This check is for ages 18 to 75
care-young-text = Backs that are still growing need their own tests. Talk to a parent, and see a doctor or physiotherapist if your back hurts for more than a few weeks. Keep up the sports that feel fine.
care-older-text = We have too few results from people over 75 to score you fairly. A physiotherapist can test your strength and balance safely and build a plan with you. Walking and daily tasks at your own pace are good for you now.
care-active-heading = Keep moving
care-active-text = Backs like movement. Staying active helps more than rest, even when it aches a little.
