// Light, dark and the page's own colours: what the check looks like beside what the page does.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { of, people } from './device.mjs';
import { axe, button, heading, launch, press } from './lib.mjs';
import { GROUPS } from './walk.mjs';

const LIGHT = 'rgb(250, 246, 238)';
const DARK = 'rgb(16, 25, 24)';
const article = (style, attributes = '', head = '') => `<!doctype html><html lang="en"><head><title>A blog</title><link rel="icon" href="data:,">${head}<style>${style}</style></head>
<body><main><h1>A blog</h1><back-check ${attributes}></back-check></main><script type="module" src="/back-check.js"></script></body></html>`;

const DAY = '2026-11-23';
let site;
before(async () => {
  site = await launch({
    pages: {
      '/plain': article(''),
      '/scheme': article(':root{color-scheme:light dark}'),
      '/media': article('@media(prefers-color-scheme:dark){body{background:#111;color:#eee}}'),
      '/toggle': article('body{background:#fff}.night body{background:#15171a;color:#eee}'),
      '/slow': article('body{background:#fff;transition:background-color .3s}[data-theme=dark] body{background:#15171a}'),
      '/card': article('body{background:#fff}main{background:#20242a;color:#eee}'),
      '/dark': article('body{background:#fff}', 'theme="dark"'),
      '/host': article('body{background:#fff4e6;color:#2b1a06}', 'theme="host"'),
      '/murky': article('body{background:#8a8f98;color:#1d2024}', 'theme="host"'),
      '/full': article('', 'open'),
    },
  });
});
after(() => site.close());

/** The ground of the card, or of the check. */
const ground = page => page.evaluate(() => getComputedStyle(document.querySelector('back-check').shadowRoot.firstElementChild).backgroundColor);
const become = (page, colour) => page.waitForFunction(wanted => getComputedStyle(document.querySelector('back-check').shadowRoot.firstElementChild).backgroundColor === wanted, colour);
const open = (path, settings) => site.openPage({ path, wait: false, ...settings });
async function start(page) {
  await press(page, 'Start');
  await heading(page, GROUPS.nerves);
}

test('light or dark as the page is, not as the device is', async () => {
  for (const [path, dark, wanted] of [
    ['plain', true, LIGHT], // a page that knows no dark stays white
    ['scheme', true, DARK],
    ['scheme', false, LIGHT],
    ['media', true, DARK],
    ['media', false, LIGHT],
    ['card', false, DARK],
    ['dark', false, DARK],
  ]) {
    const page = await open(path, { dark });
    await button(page, 'Start').waitFor();
    await become(page, wanted);
    await start(page);
    assert.equal(await ground(page), wanted, `${path}, ${dark ? 'dark' : 'light'}`);
    page.calm();
    await page.context().close();
  }
});

test('the page’s own switch takes the check along, before the next frame', async () => {
  const page = await open('toggle');
  await become(page, LIGHT);
  const atOnce = sign => page.evaluate(name => new Promise(done => {
    document.documentElement.classList.toggle(name);
    requestAnimationFrame(() => done(getComputedStyle(document.querySelector('back-check').shadowRoot.firstElementChild).backgroundColor));
  }), sign);
  assert.equal(await atOnce('night'), DARK);
  await start(page);
  assert.equal(await ground(page), DARK);
  assert.equal(await atOnce('night'), LIGHT);
  page.calm();
});

test('a switch that fades takes it along when it is done; the device’s switch too', async () => {
  const page = await open('slow');
  await become(page, LIGHT);
  await page.evaluate(() => { document.documentElement.dataset.theme = 'dark'; });
  await become(page, DARK);
  const other = await open('media');
  await become(other, LIGHT);
  await other.emulateMedia({ colorScheme: 'dark' });
  await become(other, DARK);
});

test('in the page’s own colours where they are readable, in ours where they are not', async () => {
  const page = await open('host');
  await start(page);
  assert.equal(await ground(page), 'rgb(255, 244, 230)');
  const ink = await page.getByRole('heading', { name: GROUPS.nerves }).evaluate(element => getComputedStyle(element).color);
  assert.equal(ink, 'rgb(43, 26, 6)');
  await axe(page);
  const murky = await open('murky');
  await start(murky);
  assert.ok([LIGHT, DARK].includes(await ground(murky)));
  await axe(murky);
});

test('a session takes the whole screen when its reader asks, and gives it back when it ends', async () => {
  const page = await of(site, people(DAY).middle, { path: 'full', day: DAY });
  await press(page, 'Carry on with the session');
  await press(page, 'Full screen');
  await page.waitForFunction(() => document.fullscreenElement?.localName === 'back-check');
  await press(page, 'Full screen');
  await page.waitForFunction(() => !document.fullscreenElement);
  await press(page, 'Full screen');
  await page.waitForFunction(() => document.fullscreenElement);
  await press(page, 'End session');
  await page.waitForFunction(() => !document.fullscreenElement);
  page.calm();
});
