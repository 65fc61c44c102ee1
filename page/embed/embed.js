/**
 * The page inside a frame, for hosts that let no script in. Its address may carry the element's
 * attributes (`embed.html?theme=dark&edition=full`), so that the first paint is the right one.
 *
 * To the page around it says one thing: how high it is, and whether a new screen begins above what
 * the reader sees. It says that to who asked (`frame.js`), and nobody gets an answer out of it.
 */
const KEY = 'back-check';
const ATTRIBUTES = ['theme', 'units', 'edition', 'heading-level', 'storage', 'open', 'label', 'emergency-region'];
/** Typefaces a page can ask for; a frame inherits none. */
const FACES = ['serif', 'sans'];

const check = document.querySelector(KEY);
const asked = new URLSearchParams(location.search);
for (const name of ATTRIBUTES) if (asked.has(name)) check.setAttribute(name, asked.get(name));
if (asked.get('lang')) check.lang = asked.get('lang');
document.documentElement.dataset.theme = asked.get('theme') ?? 'auto';
if (FACES.includes(asked.get('face'))) document.documentElement.dataset.face = asked.get('face');
// Only now: what is set before the first paint is not seen to change.
void import('./back-check.js');

let host = null;
const height = () => document.documentElement.getBoundingClientRect().height;
const say = news => host && parent.postMessage({ [KEY]: { height: Math.ceil(height()), ...news } }, host);

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || data?.[KEY] !== 'hello') return;
  host = origin === 'null' ? '*' : origin;
  say();
});
new ResizeObserver(() => say()).observe(document.documentElement);
check.addEventListener('back-check-step', () => say({ step: true }));
