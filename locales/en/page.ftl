# What stands outside the check: the stand-alone page without scripts, the loader's few words, the
# app's description, the offer of a newer version. The build writes them where a file names their
# ids in double braces (tools/words.mjs); the modules carry none of them.

## The stand-alone page
page-title = Back Check: a self-check for long-lasting low-back pain
page-description = Check ankles, hips, core and movement at home in about 12 minutes, and get a place to start and a 12-week plan. No sign-up; nothing leaves this device.
page-about = A self-check for people whose low back has hurt for a long time. It asks a few safety questions, leads through simple movement tests for ankles, hips, core and movement, and ends in a place to start and a 12-week plan. Nothing leaves this device.
page-needs = It runs in the browser and needs JavaScript and WebAssembly.
page-help = When to get help instead
page-emergency = Call your emergency number or go to an emergency department now if any of these is new or getting worse:
page-emergency-saddle = numbness between the legs, around the genitals or the back passage
page-emergency-bladder = trouble starting, feeling or holding urine, or loss of control of the bowels
page-emergency-sexual = a sudden change in sexual function
page-emergency-legs = pain, numbness or loss of strength in both legs, or sudden loss of strength in one
page-emergency-fall = severe back pain after a fall or an accident
page-emergency-tearing = a tearing pain in the back or belly
page-emergency-chest = chest pain now
page-today = See a doctor today if a leg is losing strength, if you have a fever and feel very unwell, or if the pain is new and you have had cancer or your bones break easily.

## The loader, while there is no module
loader-coming = One moment…
loader-unloaded = The check could not be loaded. Is there a connection?
loader-stopped = The check can't run here.
loader-browser = The check can't run in this browser.
loader-fault = The check had to stop. You can try again.

## A newer version
update-ready = A newer version of Back Check is ready.
update-kept = Answers kept on this device stay.
update-now = Update now
update-later = Later
update-going = Loading the newer version…
