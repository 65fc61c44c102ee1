// Ways through the check, as a reader takes them: a screen is known by its heading, an answer by
// its words.
import assert from 'node:assert/strict';
import { axe, by, choose, field, fits, press, shot } from './lib.mjs';

const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** An option by how its words begin: what follows is its second line. */
const option = name => (typeof name === 'string' ? new RegExp(`^${escaped(name)}`) : name);

export const pick = name => page => choose(page, 'radio', option(name));
export const tick = name => page => choose(page, 'checkbox', option(name));
export const fill = values => async page => {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(String(value));
};
/** Several answers of one screen. */
export const all = (...answers) => async page => {
  for (const answer of answers) await answer(page);
};

/** Waits for a screen; the focus has to have landed on its heading. */
export async function screen(page, name, { focus = true } = {}) {
  await by(page, 'heading', name).first().waitFor();
  if (!focus) return;
  await page.waitForFunction(wanted => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return /^H[1-6]$/.test(at?.tagName) && at.textContent.trim() === wanted;
  }, name).catch(() => assert.fail(`the focus is not on “${name}”`));
}

/**
 * Takes steps: [heading, answer, button]. No button means Continue; `look` sees each screen
 * once it is answered.
 */
export async function take(page, steps, look) {
  for (const [name, answer, go = 'Continue'] of steps) {
    await screen(page, name, { focus: name !== START });
    await look?.(page, name);
    await answer?.(page);
    if (go) await press(page, go);
  }
}

const START = 'Where should you start?';
export const start = [START, null, 'Start'];
export const NO = pick('No, none of these');
export const YES = pick('Yes, at least one');
export const UNSURE = pick("I'm not sure");

export const GROUPS = {
  nerves: 'Are any of these new or getting worse?',
  emergency: 'Have any of these happened with this back pain?',
  today: 'Are any of these true for you now?',
  health: 'Are any of these true for you?',
  legs: 'Do you notice any of these?',
  conditions: 'Do you have any of these?',
  everyday: 'Do any of these fit you?',
};

/** The safety questions: `yes` names a group's ticked answer, the rest is "none of these". */
export const safety = (yes = {}) => Object.entries(GROUPS).flatMap(([id, name]) => {
  const asked = yes[id] ? [[name, YES], ['Which ones?', tick(yes[id])]] : [[name, NO]];
  const onset = [['How old were you when this back pain first began?', pick('45 or over')]];
  return id === 'conditions' ? [...onset, ...asked] : asked;
});

/** The questions about the person. */
export const about = ({ age = 42, sex = 'Female', pain = '3', long = '1 to 5 years' } = {}) => [
  ['How old are you?', fill({ 'How old are you?': age })],
  ['What is your sex?', pick(sex)],
  ['How strong is your back pain right now?', pick(pain)],
  ['How long has your back hurt?', pick(long)],
];
export const time = [
  ['On how many days a week can you train?', pick('3 days')],
  ['How long may a session be?', pick('15 minutes')],
  ['Which of these do you have at home?', tick('None of these')],
];
export const core = ['Before you start', pick(/^The 12 tests(?! and)/), 'Start the tests'];

/** The core edition's tests, with results whose starting point is the core. */
export const TESTS = [
  ['Seated hip turn, foot out', fill({ 'Left leg': 36, 'Right leg': 34 })],
  ['Seated hip turn, foot in', fill({ 'Left leg': 40, 'Right leg': 38 })],
  ['Front-of-hip test on the floor · Left leg', pick('Touches')],
  ['Front-of-hip test on the floor · Right leg', pick('Touches')],
  ['90/90 sit', pick('Hands to switch')],
  ['Knee-to-wall', fill({ 'Left foot': 11, 'Right foot': 10.5 })],
  ['Single-leg stance', fill({ 'Standing on the left': 41, 'Standing on the right': 42 })],
  ['Single-leg heel raise', fill({ 'Left leg': 24, 'Right leg': 23 })],
  ['Dead bug', pick('Partly')],
  ['Front plank', fill({ 'Time held': 25 })],
  ['Side plank', fill({ 'Left side down': 18, 'Right side down': 16 })],
  ['Hip hinge', pick('Steady')],
  ['30-second chair stand', fill({ 'Full stands': 21 })],
  ['Split squat · Left leg in front', pick('Steady')],
  ['Split squat · Right leg in front', pick('Steady')],
];

/** The steps of a test that ends otherwise: its button, then the answers. */
export const out = (name, way, question, ...answers) => [
  [name, null, way],
  [question, all(...answers.map(pick))],
];

/** Steps to the check page of a core edition. */
export const toCheck = [start, ...safety(), ...about(), ...time, core, ...TESTS];

/** Everything the check shows, closed parts included, once a long screen is there to its end. */
export async function words(page) {
  await page.locator('[data-bc="rest"]').waitFor({ state: 'detached' });
  return page.evaluate(() => {
    const text = node => [...node.childNodes].map(child => {
      if (child.nodeType === Node.TEXT_NODE) return child.data;
      return child.nodeName === 'STYLE' ? '' : ` ${text(child)} `;
    }).join('');
    return text(document.querySelector('back-check').shadowRoot).replace(/\s+/g, ' ');
  });
}

export const says = async (page, ...texts) => {
  const all = await words(page);
  for (const text of texts) assert.ok(all.includes(text), `“${text}” is not in: ${all}`);
};
export const saysNot = async (page, ...texts) => {
  const all = await words(page);
  for (const text of texts) assert.ok(!all.includes(text), `“${text}” is in: ${all}`);
};

/** Nothing is wider than the page, from the smallest phone to the tablet. */
export async function fitsEverywhere(page) {
  const before = page.viewportSize();
  for (const width of [280, 390, 720]) {
    await page.setViewportSize({ width, height: before.height });
    await fits(page);
  }
  await page.setViewportSize(before);
}

const slug = name => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40);

/** Screens looked at so far; a name says which they are, so each is looked at once a run. */
const SEEN = new Set();

/** Looks at each new screen once: axe, widths, pictures. `person` begins the pictures' names. */
export function looker(person) {
  return async (page, name) => {
    if (SEEN.has(name)) return;
    SEEN.add(name);
    await axe(page);
    await fitsEverywhere(page);
    await shot(page, `${person}-${String(SEEN.size).padStart(2, '0')}-${slug(name)}`);
  };
}
