// The pages that are printed: each on exactly one sheet of A4 and of US Letter, for the shortest
// plan and the longest, and for whatever else may run over. Who they are: tests/print/people.rs.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { axe, button, heading, launch, press, ready, shot } from './lib.mjs';
import { GROUPS, YES, fitsEverywhere, says, saysNot, screen, start, take, tick } from './walk.mjs';

const PEOPLE = JSON.parse(await readFile(new URL('./prints.json', import.meta.url), 'utf8'));
const SHEET = 'One page for this phase';
const SUMMARY = 'Summary for a clinician';
const FORMATS = ['A4', 'Letter'];
/** What browsers leave at the edges unless told otherwise, or more. */
const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };

let site;
let coded = 0;
before(async () => { site = await launch(); });
after(() => site.close());

/** A page of someone's plan, on their day. */
async function of(name, settings = {}) {
  const { today, kept } = PEOPLE[name];
  const page = await site.openPage({ clock: `${today}T09:00:00Z`, ...settings });
  await page.evaluate(kept => localStorage.setItem('back-check', kept), kept);
  await page.reload();
  await ready(page);
  return page;
}

/** How many pages a PDF has: counts page objects, also those in compressed streams. */
function pages(pdf) {
  let text = pdf.toString('latin1');
  for (const { index, 0: head } of text.matchAll(/stream\r?\n/g)) {
    try {
      text += inflateSync(pdf.subarray(index + head.length)).toString('latin1');
    } catch { /* Not every stream is deflated. */ }
  }
  return text.match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

/** Prints in both formats, keeps the files in screens/, and asserts one page each. */
async function one(page, name) {
  await mkdir('screens', { recursive: true });
  for (const format of FORMATS) {
    const pdf = await page.pdf({ format, margin, printBackground: false });
    await writeFile(`screens/print-${name.replaceAll(' ', '-')}-${format.toLowerCase()}.pdf`, pdf);
    assert.equal(pages(pdf), 1, `${name} on ${format}`);
  }
}

/** A code that is cut at an edge, or small, can't be scanned off paper. */
async function whole(page, code) {
  await page.emulateMedia({ media: 'print' });
  const [paper, box] = [await page.locator('.paper').boundingBox(), await code.boundingBox()];
  assert.ok(box.x >= paper.x && box.y >= paper.y && box.x + box.width <= paper.x + paper.width, 'it is inside the page');
  assert.ok(box.width > 135 && Math.abs(box.width - box.height) < 1, `${box.width} × ${box.height}: 36 mm or more`);
  await page.emulateMedia({ media: null });
  coded += 1;
}

test('a longer page is counted as more than one', async () => {
  const page = await of('longest 1');
  await heading(page, 'Phase 1: Mobilise your hips');
  assert.ok(pages(await page.pdf({ format: 'A4' })) > 1, 'the whole plan takes several');
});

for (const name of Object.keys(PEOPLE)) {
  test(`${name}: both on one page`, async () => {
    const page = await of(name);
    await press(page, SHEET);
    await button(page, 'Print').waitFor();
    await one(page, `${name} sheet`);
    // With a code on it, where one holds the plan, it is still one page.
    await press(page, 'Add a code to scan');
    const code = page.locator('svg.qr');
    await code.or(page.getByText('Your plan is now too long for a code on paper.').last()).first().waitFor();
    if (await code.count()) await whole(page, code);
    await one(page, `${name} sheet with code`);
    await press(page, SUMMARY);
    await screen(page, SUMMARY);
    await one(page, `${name} summary`);
    page.calm();
  });
}

test('most plans that are not long under way fit a code', () => assert.ok(coded >= 4, `${coded} have one`));

for (const dark of [false, true]) {
  test(`on screen${dark ? ', dark' : ''}: reads well, fits, axe finds nothing`, async () => {
    const page = await of('twelve screenings', { dark });
    await press(page, SHEET);
    await button(page, 'Print').waitFor();
    await axe(page);
    await fitsEverywhere(page);
    if (!dark) await shot(page, 'print-sheet');
    await press(page, 'Add a code to scan');
    await page.getByText('Your plan is now too long').last().waitFor();
    await axe(page);
    await press(page, SUMMARY);
    await screen(page, SUMMARY);
    await axe(page);
    await fitsEverywhere(page);
    if (!dark) await shot(page, 'print-summary');
    page.calm();
  });
}

test('forced colours: pictures of both', async () => {
  const page = await of('longest 2', { forcedColors: true });
  await press(page, SHEET);
  await button(page, 'Print').waitFor();
  await page.screenshot({ path: 'screens/forced-print-sheet.png', fullPage: true });
  await press(page, SUMMARY);
  await screen(page, SUMMARY);
  await page.screenshot({ path: 'screens/forced-print-summary.png', fullPage: true });
  page.calm();
});

test('Print prints, and Back leads back', async () => {
  const page = await of('longest 1');
  await page.evaluate(() => { window.print = () => { window.printed = (window.printed ?? 0) + 1; }; });
  await press(page, SHEET);
  await press(page, 'Print');
  assert.equal(await page.evaluate(() => window.printed), 1);
  await says(page, 'My plan · phase 1 of 4: Mobilise your hips', 'Get help now:');
  await press(page, 'Back');
  await press(page, 'Pages to print');
  await press(page, SUMMARY);
  await screen(page, SUMMARY);
  await says(page, 'Medications', 'not asked', 'No diagnosis.', 'There is no total score.');
  page.calm();
});

test('a stop has neither', async () => {
  const page = await site.openPage();
  await take(page, [start, [GROUPS.nerves, YES], ['Which ones?', tick('Numbness, tingling')]]);
  await screen(page, 'Go to A&E now, or call 999');
  for (const name of [SHEET, SUMMARY, 'Pages to print']) assert.equal(await button(page, name).count(), 0, name);
  await saysNot(page, 'My plan ·');
  page.calm();
});
