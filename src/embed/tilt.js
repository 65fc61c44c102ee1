/**
 * The phone as a level: asks for its motion sensor, hands gravity on, paints the angle.
 *
 * The second half decides everything (`src/app/incline.rs`); it gets each reading and says what to
 * paint, and where a new screen is due the page's own (unseen) clock button is pressed. Nothing is
 * listened to before the person has asked for it, nor after they have left.
 */

import { press } from './motion.js';

/** What the second half is told of the sensor; see `Half::sensor`. */
const LISTENING = 0;
const INSECURE = 1;
const ABSENT = 2;
const DENIED = 3;
const FRAMED = 4;
/** With less motion the line is moved this often, in milliseconds. */
const SELDOM = 250;

export class Sensor {
  #root;
  #half;
  #on = null;
  #painted = 0;
  #frame = 0;
  #said = 0;

  constructor(root, half) {
    this.#root = root;
    this.#half = half;
  }

  /** Follows what the check is at; on a screen of another kind, or where all is over, it lets go. */
  follow(parts) {
    const wanted = parts?.counts === 'tilt' && parts.phase !== 'done';
    if (wanted === Boolean(this.#on)) return;
    this.#on?.abort();
    cancelAnimationFrame(this.#frame);
    this.#on = this.#frame = null;
    if (!wanted) return;
    this.#on = new AbortController();
    const { signal } = this.#on;
    // Inside the tap itself, or the browser does not ask.
    const tap = event => event.target.closest?.('[data-bc="ask"]') && void this.#ask(signal);
    this.#root.addEventListener('click', tap, { signal, capture: true });
  }

  async #ask(signal) {
    const said = await answer();
    if (signal.aborted) return;
    if (said === LISTENING) addEventListener('devicemotion', event => this.#hear(event), { signal });
    this.#half.sensor(performance.now(), said);
    press(this.#find('clock'));
  }

  #hear({ accelerationIncludingGravity: gravity }) {
    // A computer without the sensor sends one empty event.
    if (typeof gravity?.x !== 'number') return;
    this.#said = this.#half.tilt(performance.now(), gravity.x, gravity.y, gravity.z);
    if ((this.#said & 255) === 255) press(this.#find('clock'));
    else this.#frame ||= requestAnimationFrame(() => this.#paint());
  }

  #paint() {
    this.#frame = 0;
    const now = performance.now();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches && now - this.#painted < SELDOM) return;
    this.#painted = now;
    const level = this.#find('level');
    // A try that is over stays as it was read.
    if (!level || level.closest('.done')) return;
    const degrees = (this.#said >>> 8) / 10;
    const number = this.#find('number')?.firstChild;
    if (number) number.data = `${Math.floor(degrees)}°`;
    level.setAttribute('transform', `rotate(${degrees} 140 140)`);
    this.#find('hold').setAttribute('stroke-dasharray', `${(this.#said & 255) * 8} 800`);
  }

  #find(name) {
    return this.#root.querySelector(`[data-bc="${name}"]`);
  }
}

/** Whether readings may come, by what the browser has and says. */
async function answer() {
  const framed = () => {
    try {
      return top.origin !== origin;
    } catch {
      return true;
    }
  };
  const policy = document.featurePolicy;
  const Motion = globalThis.DeviceMotionEvent;
  if (!isSecureContext) return INSECURE;
  if (['accelerometer', 'gyroscope'].some(name => policy?.allowsFeature(name) === false)) return FRAMED;
  if (!Motion) return ABSENT;
  try {
    if (!Motion.requestPermission || (await Motion.requestPermission()) === 'granted') return LISTENING;
  } catch {
    // Refused without asking: not in a tap, or not in a frame of another site.
  }
  return framed() ? FRAMED : DENIED;
}
