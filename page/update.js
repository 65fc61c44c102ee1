/**
 * The worker's side of the stand-alone page: registers it, and offers a newer version when one is
 * ready. The reader decides when; it isn't on screen while a timer, a counter or a care card is.
 */
const WORDS = {
  ready: '{{update-ready}}',
  kept: '{{update-kept}}',
  now: '{{update-now}}',
  later: '{{update-later}}',
  going: '{{update-going}}',
};
/** What must not be disturbed, inside the check. */
const BUSY = '[data-bc="instrument"], .care';

const { serviceWorker } = navigator;
let registration = null;
let pressed = false;
let offered = false;

// Another tab's press ends the old version here too. This page holds all it needs, so it may go on.
serviceWorker.oncontrollerchange = () => (pressed ? location.reload() : offer());

const make = (parent, tag, text = '') => {
  const element = parent.appendChild(document.createElement(tag));
  element.textContent = text;
  return element;
};

/** Where nothing can be written, loading the page again would lose the answers of this visit. */
function keeps() {
  try {
    localStorage.setItem('back-check-room', '1');
    localStorage.removeItem('back-check-room');
    return true;
  } catch {
    return false;
  }
}

async function offer() {
  if (offered || !keeps()) return;
  offered = true;
  const style = make(document.head, 'link');
  style.rel = 'stylesheet';
  style.href = new URL('./update.css', import.meta.url).href;
  await new Promise(done => { style.onload = style.onerror = done; });

  const bar = document.createElement('aside');
  bar.className = 'update';
  const words = make(bar, 'p');
  words.setAttribute('role', 'status');
  const now = make(bar, 'button', WORDS.now);
  const later = make(bar, 'button', WORDS.later);
  document.body.append(bar);

  const check = document.querySelector('back-check').shadowRoot;
  const place = () => {
    const safe = !check?.querySelector(BUSY);
    if (safe === bar.classList.contains('shown')) return;
    bar.classList.toggle('shown', safe);
    words.textContent = safe ? `${WORDS.ready}\n${WORDS.kept}` : '';
  };
  const watch = new MutationObserver(place);
  if (check) watch.observe(check, { childList: true, subtree: true });
  setTimeout(place, 100); // words that come after their box are read out
  now.onclick = () => {
    pressed = true;
    watch.disconnect();
    words.textContent = WORDS.going;
    if (registration.waiting) registration.waiting.postMessage('update');
    else location.reload();
  };
  later.onclick = () => {
    watch.disconnect();
    bar.remove();
    style.remove();
  };
}

// A moment later: a worker that doesn't wait (page/no-worker.js) takes over first, and nothing is
// asked of the old one meanwhile, which would hold it up.
const look = () => setTimeout(() => registration.waiting && serviceWorker.controller && offer(), 500);
const follow = () => registration.installing?.addEventListener('statechange', look);

try {
  registration = await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
  registration.onupdatefound = follow;
  follow();
  look();
  // An installed app may stay open for weeks.
  document.addEventListener('visibilitychange', () => document.hidden || registration.update().catch(() => {}));
} catch {
  // No worker here: the page works without one, while there is a network.
}
