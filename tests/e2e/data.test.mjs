// Your data: files saved are files that come back, a link carries everything, nothing is sent, and
// nothing is replaced before the person has said yes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { button, by, field, heading, launch, press, ready } from './lib.mjs';
import { GROUPS, NO, YES, looker, says, saysNot, screen, start, take, tick, toCheck } from './walk.mjs';

let site;
before(async () => { site = await launch(); });
after(() => site.close());

const kept = page => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
const open = async page => { await press(page, 'Your data'); await screen(page, 'Your data'); };
const bring = (page, text, name = 'back-check.json') => field(page, 'Choose a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Presses a button and gives the file it saves: its name and its text. */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
}

/** A person with a result and a plan. */
async function walked() {
  const page = await site.openPage();
  await take(page, toCheck);
  await press(page, 'See where to start');
  await screen(page, 'Start with your core');
  return page;
}

/** The same person with a plan begun and two sessions. */
async function training() {
  const page = await walked();
  await open(page);
  const [, text] = await saved(page, 'Save a file to keep');
  const record = JSON.parse(text);
  record.diary = { started_on: '2026-10-12', weekdays: ['monday', 'wednesday', 'friday'], time: 1080, cue: 'after work', pain: [], activities: [], events: [] };
  record.sessions = ['2026-10-12', '2026-10-14'].map(on => ({
    on, phase: 'mobilise', pain_before: 3, effort: 5, pain: 3, leg_symptom: false, morning: 'usual',
    exercises: [{ exercise: 'glute_bridge', sets: 2, reps: 10, ended: 'done' }, { exercise: 'dead_bug_heel_taps', sets: 2, reps: 6, ended: 'hurt', where: 'groin' }],
  }));
  await page.context().close();
  return JSON.stringify(record);
}

test('a file to keep comes back on another device with the same screens', async () => {
  const page = await walked();
  await open(page);
  await says(page, 'Your answers, and a screening from');
  const [name, text] = await saved(page, 'Save a file to keep');
  assert.match(name, /^back-check-\d{4}-\d\d-\d\d\.json$/);
  assert.equal(JSON.parse(text).schema, 'back-check/record@1');
  await page.getByText('Saved. Look among your downloads.').last().waitFor();
  await press(page, 'Show it as text');
  await by(page, 'region', 'The text of the file').waitFor();
  assert.equal(await by(page, 'region', 'The text of the file').textContent(), text);
  await press(page, 'Back');
  await screen(page, 'Start with your core');
  const result = await page.locator('back-check').evaluate(node => node.shadowRoot.querySelector('form').textContent);
  page.calm();

  const other = await site.openPage();
  await open(other);
  await says(other, 'There is nothing yet.');
  assert.deepEqual(await kept(other), {});
  await bring(other, text);
  await screen(other, 'Use what came in?');
  await says(other, 'Your answers, and a screening from', 'There is nothing here that it would replace.');
  assert.deepEqual(await kept(other), {}, 'nothing is kept before a yes');
  await press(other, 'Use it');
  await screen(other, 'Phase 1: Mobilise your hips');
  await press(other, 'Back');
  await screen(other, 'Start with your core');
  assert.equal(await other.locator('back-check').evaluate(node => node.shadowRoot.querySelector('form').textContent), result);
  assert.deepEqual(Object.keys(await kept(other)), ['back-check']);
  await other.reload();
  await ready(other);
  await heading(other, 'Start with your core');
  other.calm();
});
