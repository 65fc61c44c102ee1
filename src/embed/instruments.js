/**
 * The page's side of timers and counters: clock, tones, spoken cues, a screen that stays on.
 *
 * The second half decides everything and says it as text (`src/app/cues.rs`); this module plays
 * that text. Nothing here counts: every moment is a deadline on `performance.now()`, tones are
 * scheduled ahead on the audio clock, and a page that was hidden catches up when it is shown.
 * When a deadline is reached the page's own (unseen) clock button is pressed, so that the answer
 * takes the same way as any tap.
 */

import { afterFrame, press } from './motion.js';

/** Frequency, length in seconds, and loudness of each tone; the first is silence. */
const TONES = [null, [660, 0.09, 0.35], [990, 0.4, 0.5], [880, 0.12, 0.5], [440, 0.12, 0.5], [740, 0.7, 0.5]];
/** A cue this late is old news, in milliseconds. */
const LATE = 1500;
/** The longest nap: whatever else happens, the page is looked at again. */
const NAP = 250;
/** Tones are put on the audio clock this far ahead: more than a hidden page sleeps. */
const AHEAD = 3000;
/** An audio clock that has lost this much, in seconds, is set again; a sound one is left alone. */
const LOST = 0.03;
/** Circumference of the ring, as drawn in `src/view/dial.rs`. */
const RING = 2 * Math.PI * 127;

/** Not in every browser; those without are told when their tasks are done. */
const whenIdle = call => (window.requestIdleCallback ?? setTimeout)(call);

/** The class of the second half, with its clock and its sensor: for checks inside `root`. */
export const timed = (Half, root, Sensor) => class extends Half {
  #player = new Player(root, () => this.cues(), new Sensor(root, this));
  #day = day();

  constructor(...given) {
    super(...given, day(), night());
  }

  #told(reply) {
    this.#player.follow();
    // A long screen comes in two parts: what is seen first, and after its frame the rest.
    const host = root.querySelector('.whole > div');
    if (host) afterFrame(host, () => press(root.querySelector('[data-bc="rest"]')));
    return reply;
  }

  today() { return day(); }

  begin() {
    const host = root.querySelector('.whole > div');
    this.#watch(host);
    this.#rehearse(host, 0);
    return this.#told(super.begin());
  }

  went(code) { return this.#tell(() => super.went(code)); }
  elsewhere(text) { return this.#tell(() => super.elsewhere(text)); }
  heard(line, typed) { return this.#tell(() => super.heard(line, typed)); }

  #tell(call) {
    this.#day = day();
    this.at(this.#player.moment(), this.#day, night());
    return this.#told(call());
  }

  /** While nobody waits, a screen at a time: what a first tap would have to wait for. Last a press that changes nothing. */
  #rehearse(host, nth) {
    whenIdle(() => {
      if (!host.isConnected) return;
      if (this.rehearse(nth)) this.#rehearse(host, nth + 1);
      else drawAgain(root);
    });
  }

  /** A page left open overnight shows the new day once it is looked at, unless something runs on it. */
  #watch(host) {
    const leave = new AbortController();
    document.addEventListener('visibilitychange', () => {
      if (!host.isConnected) return leave.abort();
      if (!document.hidden && this.#day !== day()) drawAgain(root);
    }, leave);
  }
};

/** The same screen as it is now; nothing is taken away from under hands that hold, count or train. */
function drawAgain(root) {
  if (!root.querySelector('[data-bc="instrument"]')) press(root.querySelector('[data-bc="day"]'));
}

/** The day by the device's calendar, as the modules take it: an open page may live to see another one. */
function day() {
  const now = new Date();
  return (now.getFullYear() << 16) | ((now.getMonth() + 1) << 8) | now.getDate();
}

/** Before three in the morning a session may be yesterday's. */
const night = () => new Date().getHours() < 3;

/** One for the whole page, browsers allow few; it sleeps while nobody plays. */
let context = null;
const playing = new Set();

class Player {
  #root;
  #ask;
  #sensor;
  #score = '';
  #parts = null;
  #touched = null;
  #listening = null;
  #timer = 0;
  #frame = 0;
  #tones = [];
  #gain = null;
  #offset = 0;
  #sounding = false;
  #lock = null;
  #utterance = null;

  constructor(root, ask, sensor) {
    this.#root = root;
    this.#ask = ask;
    this.#sensor = sensor;
  }

  /** When what is being heard happened: a tap counts from when the finger came down. */
  moment() {
    const now = performance.now();
    const touched = this.#touched;
    this.#touched = null;
    return touched !== null && now - touched < 1000 ? touched : now;
  }

  /** Asks what is to be played, and plays it. */
  follow() {
    const text = this.#ask();
    const loud = text[0] === '1';
    if (this.#gain) this.#gain.gain.value = loud ? 1 : 0;
    if (!loud) hush();
    const score = text.slice(2);
    const parts = read(text);
    if (score === this.#score) {
      if (!parts) return;
      this.#parts.loud = loud;
      playback(loud && this.#parts.awake);
      return;
    }
    this.#score = score;
    this.#quiet();
    this.#parts = parts;
    this.#sensor.follow(parts);
    if (!parts) return this.#end();
    playing.add(this);
    this.#listen();
    const runs = this.#runs();
    this.#stayOn(runs);
    playback(runs && loud);
    this.#plan();
    // The new screen is there a moment later.
    setTimeout(() => {
      const line = this.#find('cue');
      if (line && parts === this.#parts && !parts.cues.some(cue => !cue.at)) line.textContent = '';
      this.#look();
    });
  }

  #find(name) {
    return this.#root.querySelector(`[data-bc="${name}"]`);
  }

  /** Shows where time stands, says what is due, and sleeps to the next moment of interest. */
  #look() {
    clearTimeout(this.#timer);
    const parts = this.#parts;
    if (!parts) return;
    if (!this.#find('instrument')) return this.#end();
    const now = performance.now();
    for (const cue of parts.cues) {
      if (cue.done || now < cue.at) continue;
      cue.done = true;
      if (cue.words && (!cue.at || now - cue.at < LATE)) this.#say(cue);
    }
    this.#sow(now);
    this.#paint(now);
    if (parts.until && now >= parts.until && !parts.over) {
      parts.over = true;
      this.#touched = null;
      press(this.#find('clock'));
      return;
    }
    if (!parts.until && !parts.awake) return;
    const next = Math.min(parts.until || now + NAP, ...parts.cues.filter(cue => !cue.done).map(cue => cue.at));
    this.#timer = setTimeout(() => this.#look(), Math.min(Math.max(next - now, 0), NAP));
    if (parts.until && !this.#frame && !still()) this.#animate();
  }

  #animate() {
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#parts?.until || this.#parts.over) return;
      this.#paint(performance.now());
      this.#animate();
    });
  }

  #paint(now) {
    const { since, until, whole, counts, passed, phase, beat } = this.#parts;
    let gone = until ? Math.min(Math.max(now - since, 0), until - since) : passed;
    const arc = this.#find('arc');
    const steady = until && still() ? Math.floor(gone / 1000) * 1000 : gone;
    const part = whole ? Math.min(steady / whole, 1) : 0;
    const length = `${(part * RING).toFixed(1)} ${RING.toFixed(1)}`;
    if (arc && arc.getAttribute('stroke-dasharray') !== length) arc.setAttribute('stroke-dasharray', length);
    if (!until || phase === 'done' || counts === 'tilt') return;
    if (counts === 'down') gone = Math.ceil((until - since - gone) / 1000);
    else gone = Math.floor(gone / (counts === 'beat' ? beat : 1000));
    put(this.#find('number'), String(gone));
  }

  /** Shows a cue, and speaks it where it is meant to be heard. */
  #say({ words, way }) {
    if (way === 2) return put(this.#find('of'), words);
    const line = this.#find('cue');
    if (line) line.textContent = words;
    if (way === 1 && this.#parts.loud) this.#speak(words);
  }

  #speak(words) {
    const { language } = this.#parts;
    const speech = globalThis.speechSynthesis;
    const same = voice => voice.lang.toLowerCase().replace('_', '-').split('-')[0] === language.split('-')[0];
    if (!speech?.getVoices().some(same)) return;
    // Kept, or the browser forgets it half-way.
    this.#utterance = Object.assign(new SpeechSynthesisUtterance(words), { lang: language });
    speech.speak(this.#utterance);
  }

  /** Joins the score to the audio clock. */
  #plan() {
    const parts = this.#parts;
    if (!context || !parts) return;
    // The clock of a context that is waking up stands still.
    if (context.state !== 'running') {
      void context.resume().then(() => parts === this.#parts && context.state === 'running' && this.#plan(), () => {});
      return;
    }
    this.#gain ??= new GainNode(context);
    this.#gain.connect(context.destination);
    this.#gain.gain.value = parts.loud ? 1 : 0;
    this.#offset = context.currentTime - performance.now() / 1000;
    this.#sounding = true;
    this.#sow(performance.now());
  }

  /** Puts the tones of the next moments on the audio clock. */
  #sow(now) {
    if (!this.#sounding || context.state !== 'running') return;
    const offset = context.currentTime - now / 1000;
    if (Math.abs(offset - this.#offset) > LOST) this.#offset = offset;
    for (const cue of this.#parts.cues) {
      const sound = TONES[cue.tone];
      const at = cue.at || now;
      if (!sound || cue.sown || at > now + AHEAD) continue;
      cue.sown = true;
      if (now - at > LATE) continue;
      const [frequency, length, loud] = sound;
      const start = Math.max(at / 1000 + this.#offset, 0);
      const oscillator = new OscillatorNode(context, { frequency });
      // A soft start and end, or it clicks.
      const shape = new GainNode(context, { gain: 0 });
      shape.gain.setValueAtTime(0, start);
      shape.gain.linearRampToValueAtTime(loud, start + 0.01);
      shape.gain.setTargetAtTime(0, start + length * 0.6, length * 0.15);
      oscillator.connect(shape).connect(this.#gain);
      oscillator.start(start);
      oscillator.stop(start + length * 1.5);
      this.#tones.push([oscillator, start]);
    }
  }

  /** Takes back what has not begun. */
  #quiet() {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#sounding = false;
    for (const [tone, start] of this.#tones) if (start > context.currentTime + 0.02) tone.disconnect();
    this.#tones = [];
  }

  #listen() {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const capture = { signal, capture: true };
    const touch = event => {
      if (event.target.closest?.('[data-field="tap"]') && !event.repeat) this.#touched = performance.now();
    };
    this.#root.addEventListener('pointerdown', touch, capture);
    this.#root.addEventListener('keydown', touch, capture);
    document.addEventListener('keydown', event => this.#key(event), capture);
    // Inside the tap itself, or sound stays locked.
    this.#root.addEventListener('click', event => event.isTrusted && this.#unlock(), capture);
    document.addEventListener('visibilitychange', () => {
      // A set nobody can see is nobody's training; a test's timer measures on.
      if (document.hidden) return void (this.#runs() && press(this.#session()));
      if (this.#parts?.awake) void this.#stayOn(true);
      if (this.#parts?.until) void context?.resume().catch(() => {});
      this.#look();
    }, { signal });
    globalThis.speechSynthesis?.getVoices(); // they come late where nobody asks
  }

  /**
   * Escape leaves; while a test runs, Space and Enter stop it wherever nothing else has the focus. Where
   * nothing at all has it, a key is the article's, unless the page is the check and nothing else.
   */
  #key(event) {
    const area = this.#root.querySelector('[data-field="tap"]');
    if (!this.#find('instrument')) return this.#end();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const [from] = event.composedPath();
    const free = this.#root.contains(from) || (from === document.body && this.#root.host.hasAttribute('history'));
    if (event.key === 'Escape' && free) {
      event.preventDefault();
      this.#root.querySelector('.back')?.click();
    } else if ((event.key === ' ' || event.key === 'Enter') && free && (this.#parts?.phase === 'running' || this.#session())) {
      if (event.repeat) event.preventDefault();
      else if (from === document.body || !from.closest('button, input, a, summary')) {
        event.preventDefault();
        this.#touched = performance.now();
        area?.click();
      }
    }
  }

  #runs() {
    return this.#parts?.phase === 'running' || this.#parts?.phase === 'count';
  }

  /** The large button of a guided session: it is pause and go on by turns. */
  #session() {
    return this.#root.querySelector('.player-tap');
  }

  #unlock() {
    const Context = globalThis.AudioContext ?? globalThis.webkitAudioContext;
    try {
      context ??= Context && new Context();
      if (context?.state !== 'running') void context?.resume().catch(() => {});
      if (!this.#utterance && globalThis.speechSynthesis) {
        speechSynthesis.speak((this.#utterance = new SpeechSynthesisUtterance('')));
      }
    } catch {
      context = null; // no sound: every cue is on screen too
    }
  }

  /** Keeps the screen on while something runs; a browser that can't, or won't, is no trouble. */
  async #stayOn(wanted) {
    if (this.#parts) this.#parts.awake = wanted;
    if (!wanted) {
      const lock = this.#lock;
      this.#lock = null;
      await lock?.then(held => held?.release()).catch(() => {});
      return;
    }
    const held = await this.#lock;
    if ((held && !held.released) || !this.#parts?.awake || document.hidden) return;
    this.#lock = navigator.wakeLock?.request('screen').catch(() => null) ?? null;
  }

  /** Leaves the device as it was. */
  #end() {
    this.#quiet();
    this.#listening?.abort();
    this.#listening = null;
    this.#parts = null;
    this.#sensor.follow(null);
    this.#score = '';
    this.#utterance = null;
    void this.#stayOn(false);
    playback(false);
    hush();
    playing.delete(this);
    if (!playing.size) void context?.suspend().catch(() => {});
  }
}

/** The score as it is told: one line about the whole, then one a cue. */
function read(text) {
  if (!text) return null;
  const [head, ...lines] = text.split('\n').map(line => line.split('\t'));
  const [loud, language, phase, since, until, whole, counts, passed, beat] = head;
  const cues = lines.map(([at, tone, way, words]) => ({ at: +at, tone: +tone, way: +way, words }));
  return { loud: loud === '1', language, phase, since: +since, until: +until, whole: +whole, counts, passed: +passed, beat: +beat, cues };
}

/** Falls silent. Asking for silence costs milliseconds, so only where somebody speaks. */
function hush() {
  const speech = globalThis.speechSynthesis;
  if (speech?.speaking || speech?.pending) speech.cancel();
}

/** Changes words in place: the node stays the view's own. */
function put(element, words) {
  const node = element?.firstChild;
  if (node && node.data !== words) node.data = words;
}

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** On a phone with its mute switch on, an exercise still sounds; afterwards all is as before. */
function playback(on) {
  const session = navigator.audioSession;
  if (session && (on || session.type === 'playback')) session.type = on ? 'playback' : 'auto';
}
