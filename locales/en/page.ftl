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
page-emergency-tearing = a sudden tearing or deep pulsing pain in the back or belly
page-emergency-chest = chest pain, breathlessness or fainting now
page-today = See a doctor today if a leg is losing strength, if you have a fever and feel very unwell, or if the pain is new and you have had cancer or your bones break easily.

## The loader, while there is no module
loader-coming = One moment…
loader-unloaded = The check could not be loaded. Are you online?
loader-stopped = The check can't run here.
loader-browser = The check can't run in this browser. Update it, or use another one.
loader-fault = The check had to stop. You can try again.

## A newer version
update-ready = A newer version of Back Check is ready.
update-kept = Answers kept on this device stay.
update-now = Update now
update-later = Later
update-going = Loading the newer version…

## In a frame
frame-own = Open the check on a page of its own

## Embed this
embed-title = Put Back Check into your page
embed-lead = Paste a few lines into your article. Readers fetch 3 kB until they want the check, nothing they answer leaves their device, and it takes on the look of your site.
embed-choose = Choose
embed-theme = Colours
embed-theme-auto = Light or dark, as your page is
embed-theme-host = Your page's own text and background colour
embed-theme-light = Always light
embed-theme-dark = Always dark
embed-edition = Tests
embed-edition-core = 12 tests, about 12 minutes
embed-edition-full = 16 tests
embed-units = Lengths
embed-units-auto = As the reader's country has it
embed-units-cm = Centimetres
embed-units-in = Inches
embed-level = Level of its first heading
embed-storage = Answers
embed-storage-device = Kept on the reader's device
embed-storage-none = Gone when the page closes
embed-label = Words on the start button
embed-version = Version
embed-version-floating = The newest, with every fix
embed-version-pinned = This one for good, checked by its hash
embed-see = See it
embed-sample = A sample article with the check
embed-ground = Your page
embed-ground-light = Light
embed-ground-dark = Dark
embed-width = Column
embed-width-wide = Wide
embed-width-narrow = Narrow
embed-face = Typeface
embed-face-serif = Serif
embed-face-sans = Sans serif
embed-copy-title = Copy it
embed-host = Where is your article?
embed-host-plain = Plain HTML
embed-host-block = WordPress, as a block
embed-host-plugin = WordPress, as a plugin
embed-host-ghost = Ghost
embed-host-hugo = Hugo
embed-host-jekyll = Jekyll
embed-host-astro = Astro or MDX
embed-host-frame = A host that takes out scripts
embed-host-card = Substack, Medium, a newsletter
embed-how-plain = Paste this where the check should stand. The style line keeps its place free, so that nothing in your article moves when it appears.
embed-how-block = Add a “Custom HTML” block and paste this. You need the right to post unfiltered HTML; on a network of sites use the plugin.
embed-how-plugin = Upload this plugin under Plugins, Add New. Then write the shortcode anywhere, or choose the block “Back Check”.
embed-how-ghost = Add an HTML card and paste this.
embed-how-hugo = Save the first part as layouts/shortcodes/back-check.html. Write the second into your article.
embed-how-jekyll = Save the first part as _includes/back-check.html. Write the second into your article.
embed-how-astro = Paste this into an .astro or .mdx file. In a framework's component write is:inline as here, so that the script stays as it is.
embed-how-frame = Paste this. If even the second line is taken out, the frame keeps its height and scrolls.
embed-how-card = Scripts and frames are taken out there. Upload the picture, give it this link, and add the sentence.
embed-card-sentence = Where should you start? Take the 12-minute check for a back that has hurt for a long time. It is free, and nothing you answer leaves your device.
embed-card-picture = Picture for the card
embed-plugin-file = The plugin file
embed-code = Code to copy
embed-copy = Copy
embed-copied = Copied
embed-uncopied = Select it and copy it by hand
embed-policy = If your site has a content security policy
embed-policy-lead = The check needs these and no more: no inline scripts, no inline styles, no eval.
embed-wrong = When it doesn't work
embed-wrong-lead = Readers then see what you wrote inside the element, and one sentence. The browser's console names the cause by one of these words.
embed-wrong-policy = The page's content security policy forbids WebAssembly or the files. Add the lines above.
embed-wrong-not-found = A file is missing. Upload the whole folder; the files fetch each other from beside themselves.
embed-wrong-type = The host does not send .wasm files as application/wasm. The check works, and starts later than it could. Add that type on the host.
embed-wrong-cross-origin = The files are on another domain that does not let your page fetch them. Let it allow every origin: the header is access-control-allow-origin, its value an asterisk.
embed-wrong-broken = A file came, but not as it was built. Upload again as binary, and switch off what rewrites scripts or HTML on the way.
embed-wrong-offline = There is no network. The reader can try again.
embed-wrong-no-wasm = The browser has no WebAssembly, or a stricter security mode switched it off. Nothing to fix on your page.
embed-wrong-old-browser = The browser is older than 2023. Nothing to fix on your page.
embed-wrong-stopped = The check ran into a fault of its own. Answers are kept. Report it to us with the message from the console.
embed-wrong-nothing = Nothing in the console at all: the script line itself was taken out by your host. Use the frame, or the card.
embed-article-title = When your back has hurt for months, look at the whole chain
embed-article-one = Backs rarely have one single cause. But how your hips turn, how steady you are on one leg and how long you can hold a plank do tell you something useful: where to begin.
embed-article-two = You will need a chair, a wall, space to lie on the floor, and a ruler. If a movement hurts, stop it: that is an answer too.
