// A made-up leg for the tests of the level: it runs inside the page.

/** A shin with a phone on it, and what the page asks of the device. Runs before anything else. */
export function shin({ permission, sign, lacks }) {
  const noted = { asked: 0, active: null, spoken: [], tones: 0, held: 0, released: 0 };
  window.noted = noted;
  if (lacks === 'sensor') delete window.DeviceMotionEvent;
  if (lacks === 'security') Object.defineProperty(window, 'isSecureContext', { value: false });
  if (lacks === 'policy') Object.defineProperty(document, 'featurePolicy', { value: { allowsFeature: () => false } });
  if (permission) {
    DeviceMotionEvent.requestPermission = async () => {
      noted.asked += 1;
      noted.active = navigator.userActivation.isActive;
      if (permission === 'throws') throw new DOMException('refused by the test', 'NotAllowedError');
      return permission;
    };
  }
  const request = async () => {
    noted.held += 1;
    return { released: false, async release() { noted.released += 1; } };
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  const speak = ({ text }) => text && noted.spoken.push(text);
  Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [{ lang: 'en-GB' }], speak, cancel() {} } });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const begin = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function start(when) {
    noted.tones += 1;
    return begin.call(this, when);
  };
  // The listeners that are there: a page that has let go has none.
  let listeners = 0;
  const add = window.addEventListener;
  window.addEventListener = function addEventListener(type, heard, options) {
    if (type === 'devicemotion') {
      listeners += 1;
      options?.signal?.addEventListener('abort', () => { listeners -= 1; });
    }
    return add.call(this, type, heard, options);
  };
  window.listeners = () => listeners;
  let way = null;
  /** Goes to an angle in so many milliseconds and stays there. `forwards` for a lunge. */
  window.swing = (to, takes = 400, { forwards = false, strength = 9.81, empty = false } = {}) => {
    const from = window.angle ?? to;
    way = { from, to, begun: performance.now(), takes, forwards, strength, empty };
  };
  window.still = () => { way = null; };
  setInterval(() => {
    if (!way || document.hidden || lacks === 'sensor') return;
    const part = Math.min((performance.now() - way.begun) / Math.max(way.takes, 1), 1);
    window.angle = way.from + (way.to - way.from) * part;
    const turned = window.angle * Math.PI / 180;
    const [across, up] = [Math.sin(turned) * way.strength * sign, Math.cos(turned) * way.strength * sign];
    const [x, z] = way.forwards ? [0.2, across] : [across, 0.2];
    const accelerationIncludingGravity = way.empty ? { x: null, y: null, z: null } : { x, y: up, z };
    dispatchEvent(new DeviceMotionEvent('devicemotion', { accelerationIncludingGravity, interval: 16 }));
  }, 16);
}
