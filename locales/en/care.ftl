### What to do when the check stops, and the honest notes.

care-emergency-heading = Go to A&E now, or call { $number }
care-emergency-heading-neutral = Go to an emergency department now, or call { $number }

honest-line = These tests can't tell you why your back hurts. They help choose where to start. Getting better at them doesn't have to happen for your back to feel better.
