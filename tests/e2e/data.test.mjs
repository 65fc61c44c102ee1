// Your data: files saved are files that come back, a link carries everything, nothing is sent, and
// nothing is replaced before the person has said yes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import { bring, open, saved } from './carry.mjs';
import { button, by, field, focused, heading, launch, press, ready } from './lib.mjs';
import { GROUPS, NO, YES, looker, says, saysNot, screen, start, take, tick, toCheck } from './walk.mjs';

const { Fhir } = createRequire(import.meta.url)('fhir');

let site;
before(async () => { site = await launch(); });
after(() => site.close());

const kept = page => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
/** Home of a plan that is followed. */
const atHome = page => button(page, 'The whole plan').waitFor();

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
    exercises: [{ exercise: 'bridge', sets: 2, reps: 10, ended: 'done' }, { exercise: 'dead_bug_heel_tap', sets: 2, reps: 6, ended: 'hurt', where: 'groin' }],
  }));
  await page.context().close();
  return JSON.stringify(record);
}

test('a file to keep comes back on another device with the same screens', async () => {
  const page = await walked();
  await open(page);
  await says(page, 'Your answers, and tests from');
  const [name, text] = await saved(page, 'Save a file to keep');
  assert.match(name, /^back-check-\d{4}-\d\d-\d\d\.json$/);
  assert.equal(JSON.parse(text).schema, 'back-check/record@1');
  await page.getByText('Saved. Look among your downloads.').last().waitFor();
  await press(page, 'Show it as text');
  await by(page, 'region', 'The text of the file').waitFor();
  assert.equal(await by(page, 'region', 'The text of the file').textContent(), text);
  // As who wants to mark it does.
  await by(page, 'region', 'The text of the file').click();
  await page.waitForTimeout(300);
  assert.equal(await by(page, 'region', 'The text of the file').textContent(), text, 'a click leaves it there');
  await press(page, 'Back');
  await screen(page, 'Start with your core');
  const result = await page.locator('back-check').evaluate(node => node.shadowRoot.querySelector('form').textContent);
  page.calm();

  const other = await site.openPage();
  await open(other);
  await says(other, 'There is nothing yet.');
  assert.deepEqual(await kept(other), {});
  await bring(other, text);
  await screen(other, 'Bring this in?');
  await says(other, 'Your answers, and tests from', 'There is nothing here that it would replace.');
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

test('a calendar read by somebody else: right days, 18:00 wherever the clocks stand', async () => {
  const page = await site.openPage({ clock: '2026-10-13T12:00:00Z' });
  await open(page);
  await bring(page, await training());
  await screen(page, 'Bring this in?');
  await press(page, 'Use it');
  await atHome(page);
  await open(page);
  await says(page, 'A plan that began on 12 October 2026.', '2 sessions, the last on 14 October 2026.');
  const [name, text] = await saved(page, 'Add my sessions to a calendar');
  assert.equal(name, 'back-check-2026-10-13.ics');
  assert.doesNotMatch(text, /hip|core|ankle|pain|screening|TZID/i);
  const calendar = new ICAL.Component(ICAL.parse(text));
  assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
  const days = [];
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    assert.ok(component.getFirstSubcomponent('valarm'), 'a reminder');
    if (!event.isRecurring()) {
      assert.ok(event.startDate.isDate);
      continue;
    }
    const times = event.iterator();
    for (let at = times.next(); at; at = times.next()) {
      assert.equal(at.zone.tzid, 'floating');
      days.push(at.toString());
    }
  }
  assert.equal(days.length, 36);
  assert.deepEqual([...days].sort(), days, 'one phase after the other');
  assert.equal(new Set(days).size, 36);
  assert.equal(days[0], '2026-10-12T18:00:00');
  assert.equal(days.at(-1), '2027-01-01T18:00:00');
  // As three calendars in three places hold it: over the change of the clocks it stays at 18:00.
  const hours = `for (const at of ${JSON.stringify(days)}) { const day = new Date(at); console.log([day.getHours(), day.getDay(), day.getTimezoneOffset()].join(' ')); }`;
  for (const [zone, offsets] of [['Europe/London', 2], ['America/New_York', 2], ['Asia/Kolkata', 1]]) {
    const lines = execFileSync(process.execPath, ['-e', hours], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }).trim().split('\n');
    const parts = lines.map(line => line.split(' '));
    assert.ok(parts.every(([hour, day]) => hour === '18' && ['1', '3', '5'].includes(day)), zone);
    assert.equal(new Set(parts.map(([, , offset]) => offset)).size, offsets, `${zone}: the clocks change on the way`);
  }
  page.calm();
});

test('a spreadsheet and a file for a clinic', async () => {
  const text = await training();
  const page = await site.openPage();
  await open(page);
  assert.equal(await button(page, 'Save a spreadsheet').count(), 0, 'nothing to save yet');
  await bring(page, text);
  await screen(page, 'Bring this in?');
  await press(page, 'Use it');
  await atHome(page);
  await open(page);
  await saved(page, 'Save a file to keep');
  const [, table] = await saved(page, 'Save a spreadsheet');
  await page.getByText('Saved. Look among your downloads.').last().waitFor();
  assert.equal(await focused(page), 'Save a spreadsheet', 'the focus stays where it was pressed');
  assert.ok(table.startsWith('\ufeffDate,Phase,Exercise,'));
  assert.equal(table.trim().split('\r\n').length, 5);
  assert.ok(table.includes('It hurt,Groin,5,3,3,Green,As usual'));
  const [name, clinic] = await saved(page, "Save a file for a clinic's system");
  assert.match(name, /\.fhir\.json$/);
  const bundle = JSON.parse(clinic);
  const { valid, messages } = new Fhir().validate(bundle, { errorOnUnexpected: true });
  assert.deepEqual(messages.filter(({ severity }) => severity !== 'info').map(one => `${one.location}: ${one.message}`), []);
  assert.ok(valid);
  // The same validator does find what is wrong.
  assert.ok(!new Fhir().validate({ ...bundle, type: 'heap' }, { errorOnUnexpected: true }).valid);
  const [questionnaire, response] = bundle.entry.map(({ resource }) => resource);
  // Every answer belongs to a question, and every choice is one of its options.
  const asked = new Map();
  const note = item => { asked.set(item.linkId, item); item.item?.forEach(note); };
  questionnaire.item.forEach(note);
  let answers = 0;
  const check = item => {
    const question = asked.get(item.linkId);
    assert.ok(question, item.linkId);
    for (const { valueCoding, valueQuantity } of item.answer ?? []) {
      answers += 1;
      if (valueCoding) assert.ok(question.answerOption.some(({ valueCoding: { code, display } }) => code === valueCoding.code && display === valueCoding.display), item.linkId);
      if (valueQuantity) assert.equal(question.type, 'quantity');
    }
    item.item?.forEach(check);
  };
  response.item.forEach(check);
  assert.ok(answers > 50, `${answers} answers`);
  const plank = response.item.find(({ linkId }) => linkId === 'tests').item.find(({ linkId }) => linkId === 'front_plank').item[0].item;
  assert.deepEqual(plank.find(({ linkId }) => linkId === 'front_plank.both.value').answer, [{ valueQuantity: { value: 25, unit: 's', system: 'http://unitsofmeasure.org', code: 's' } }]);
  page.calm();
});

test('a link carries everything, asks first, and leaves nothing in the address', async () => {
  const page = await walked();
  await open(page);
  await says(page, 'The link holds your health answers.');
  await press(page, 'Make a link');
  const link = await by(page, 'region', 'Your link').textContent();
  assert.ok(link.startsWith(`${site.url}#bc=1.`) && link.length < 600, `${link.length} characters: ${link}`);

  // Scanned by somebody else's eye.
  const picture = await page.locator('svg.qr').screenshot();
  const { width, data } = await page.evaluate(async bytes => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return { width: bitmap.width, data: [...context.getImageData(0, 0, bitmap.width, bitmap.height).data] };
  }, picture.toString('base64'));
  assert.equal(jsQR(Uint8ClampedArray.from(data), width, data.length / 4 / width)?.data, link);
  page.calm();

  const other = await site.openPage();
  await take(other, [start, [GROUPS.nerves, NO]]);
  await screen(other, GROUPS.emergency);
  const before = await kept(other);
  // A link opened in the page that is open already.
  await other.evaluate(hash => { location.hash = hash; }, link.split('#')[1]);
  await screen(other, 'Bring this in?');
  assert.equal(other.url(), site.url);
  assert.deepEqual(await kept(other), before);
  await says(other, 'It replaces what is here', 'Your answers so far.');
  await press(other, 'Keep what is here');
  await screen(other, 'Your data');
  await press(other, 'Back');
  await screen(other, GROUPS.emergency);
  // And one that opens the page.
  await other.goto('about:blank');
  await other.goto(link);
  await ready(other);
  await screen(other, 'Bring this in?');
  assert.equal(other.url(), site.url);
  assert.deepEqual(await kept(other), before);
  await press(other, 'Replace it');
  await screen(other, 'Start with your core');
  assert.notDeepEqual(await kept(other), before);
  assert.ok(!(await other.evaluate(() => JSON.stringify(history.state))).includes('bc'));
  other.calm();
});

test('a link that is not whole, and files that are no use, change nothing and say why', async () => {
  const page = await site.openPage({ path: '#bc=1.AAAA.00000000' });
  await screen(page, 'Your data');
  assert.equal(page.url(), site.url);
  await page.getByText('This link is not whole').last().waitFor();
  for (const [text, why] of [
    ['{', 'not one that Back Check has written'],
    ['{"schema":"other"}', 'it is not a Back Check record'],
    ['{"schema":"back-check/record@1","profile":{"age":-4},"safety":{"yes":[]}}', '-4 is below 0. The place in the file: profile.age.'],
    ['{"schema":"back-check/record@1","profile":{},"safety":{"yes":["x"]}}', 'safety.yes[0]'],
    [' '.repeat(5_000_001), 'larger than 5 MB'],
  ]) {
    await bring(page, text);
    await page.getByText(why).last().waitFor();
    assert.deepEqual(await kept(page), {});
  }
  assert.equal(await field(page, 'Choose a file').getAttribute('aria-invalid'), 'true');
  assert.ok((await page.getByRole('status').textContent()).includes('larger than 5 MB'));
  page.calm();
});

test('inside an article: files work in a sandbox, links are neither made nor followed', async () => {
  const frame = sandbox => `<!doctype html><title>An article</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts allow-forms ${sandbox}" src="embedded.html#bc=1.AAAA.00000000" width="380" height="2400"></iframe>`;
  const embedded = await launch({
    headers: { 'access-control-allow-origin': '*' },
    pages: {
      '/loads.html': frame('allow-downloads'),
      '/plain.html': frame(''),
      '/embedded.html': '<!doctype html><title>Check</title><link rel="icon" href="data:,"><script type="module" src="./back-check.js"></script><back-check open></back-check>',
    },
  });
  try {
    for (const path of ['loads.html', 'plain.html']) {
      // Tall enough to be seen whole: a frame of another process may be pressed before the page has scrolled.
      const page = await embedded.openPage({ path, wait: false, height: 2600 });
      const inside = page.frameLocator('iframe');
      const here = name => inside.getByRole('button', { name, exact: true });
      await here('Start').click();
      await inside.getByLabel('No, none of these').check({ force: true });
      await here('Continue').click();
      await here('Your data').click();
      await inside.getByRole('heading', { name: 'Your data' }).waitFor();
      assert.equal(await here('Make a link').count(), 0);
      assert.equal(await inside.getByText('This link is not whole').count(), 0);
      if (path === 'loads.html') {
        const [download] = await Promise.all([page.waitForEvent('download'), here('Save a file to keep').click()]);
        assert.equal(JSON.parse(await readFile(await download.path(), 'utf8')).visit.answered[0], 'nerves');
      } else {
        await here('Save a file to keep').click();
        page.troubles.length = 0; // the browser says that it refused
      }
      await here('Show it as text').click();
      const text = await inside.getByRole('region', { name: 'The text of the file' }).textContent();
      assert.equal(JSON.parse(text).visit.answered[0], 'nerves');
      await here('Copy the text').click();
      await inside.getByText(/^(Copied\.|This browser doesn't let us copy)/).first().waitFor({ state: 'attached' });
      page.troubles = page.troubles.filter(line => !/download|sandbox|clipboard/i.test(line));
      assert.deepEqual(page.troubles, []);
    }
  } finally {
    await embedded.close();
  }
});

test('without a network it says so, and works once there is one', async () => {
  const page = await walked();
  await open(page);
  await page.context().setOffline(true);
  await press(page, 'Save a file to keep');
  await page.getByText('That could not be loaded.').last().waitFor();
  await page.context().setOffline(false);
  await saved(page, 'Save a file to keep');
});

test('an emergency in a file leads to the stop, and nowhere past it', async () => {
  const page = await walked();
  await open(page);
  await bring(page, '{"schema":"back-check/record@1","profile":{"age":42,"pain_weeks":60},"safety":{"yes":["chest_pain_now"]}}');
  await screen(page, 'Bring this in?');
  await press(page, 'Replace it');
  await screen(page, 'Go to A&E now, or call 999');
  await page.reload();
  await ready(page);
  await heading(page, 'Go to A&E now, or call 999');
  page.calm();
});

test('the data screens look right and read right', async () => {
  const text = await training();
  const page = await site.openPage();
  const look = looker('data');
  await open(page);
  await look(page, 'Your data, nothing yet');
  await bring(page, '{"schema":"back-check/record@1","profile":{"age":-4},"safety":{"yes":[]}}');
  await page.getByText('-4 is below 0').last().waitFor();
  await look(page, 'Your data, a file refused');
  await bring(page, text);
  await screen(page, 'Bring this in?');
  await press(page, 'Use it');
  await open(page);
  await saved(page, 'Save a file to keep');
  await press(page, 'Show it as text');
  await by(page, 'region', 'The text of the file').waitFor();
  await look(page, 'Your data, a file saved and shown');
  await press(page, 'Make a link');
  await by(page, 'region', 'Your link').waitFor();
  await look(page, 'Your data, saved, with a link');
  await bring(page, text);
  await screen(page, 'Bring this in?');
  await look(page, 'Bring this in?');
  page.calm();
});
