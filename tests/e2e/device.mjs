// What a page asks of the device it is on: screen, sound, voice. And what a device keeps of people
// who are made up.
import { execFileSync } from 'node:child_process';

/** Notes what the page asks of the device. Runs in the page before anything else. */
export function watch(wakeLock) {
  const noted = { held: 0, released: 0, tones: [], taps: [], spoken: [], shown: [], last: null };
  window.noted = noted;
  const request = async () => {
    if (wakeLock === 'refused') throw new DOMException('refused by the test', 'NotAllowedError');
    noted.held += 1;
    const release = async () => {
      if (lock.released) return;
      lock.released = true;
      noted.released += 1;
    };
    const lock = { released: false, release };
    noted.last = lock;
    return lock;
  };
  Object.defineProperty(navigator, 'wakeLock', { value: wakeLock === 'absent' ? undefined : { request } });
  Object.defineProperty(navigator, 'audioSession', { value: { type: 'auto' } });
  // A browser without a window has no voices.
  const speak = ({ text, lang }) => text && noted.spoken.push(`${lang}: ${text}`);
  Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [{ lang: 'en-GB' }], speak, cancel() {} } });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const begin = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function start(when) {
    noted.tones.push([Math.round(this.frequency.value), when]);
    return begin.call(this, when);
  };
  addEventListener('pointerdown', event => {
    const inside = event.composedPath().some(node => node.dataset?.field === 'tap');
    if (inside) noted.taps.push(performance.now());
  }, true);
}

/** What was noted. */
export const noted = page => page.evaluate(() => ({ ...window.noted, last: window.noted.last?.released, session: navigator.audioSession.type }));

/** Kept texts of everyone `examples/kept.rs` makes up, by name, as of a day. */
export function people(day) {
  const lines = execFileSync('cargo', ['run', '--quiet', '--locked', '--example', 'kept', '--', 'all', day], { encoding: 'utf8' });
  return Object.fromEntries(lines.trim().split('\n').map(line => line.split('\t')));
}

/** The page of someone made up, on that day at ten in the morning. */
export async function of(site, person, { wakeLock = 'granted', day, heading, ...settings }) {
  const page = await site.openPage({ clock: `${day}T10:00:00`, ...settings });
  await page.evaluate(text => localStorage.setItem('back-check', text), person);
  await page.addInitScript(watch, wakeLock);
  await page.reload();
  if (heading) await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
  return page;
}
