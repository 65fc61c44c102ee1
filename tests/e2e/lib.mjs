// What the browser tests share: a browser, pages that note what goes wrong, names instead of
// selectors (they reach into open shadow roots by themselves), axe, pictures.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const BROWSER = process.env.CHROME ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A browser with its own server. Close it in `after`. */
export async function launch(options) {
  const server = await serve(options);
  const browser = await chromium.launch({ executablePath: BROWSER, args: ARGS });
  return {
    url: server.url,
    browser,
    server,
    openPage: settings => openPage(browser, server.url, settings),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * A fresh reader on a fresh page. `page.troubles` gathers console errors, page errors, failed
 * answers and requests to any other host; `page.calm()` asserts that there were none.
 *
 * storage: `blocked` makes localStorage throw, as with cookies turned off; `full` refuses every write.
 * clock: a date; timers then move by `page.clock.runFor(ms)`.
 * worker: the page may register its worker; without it a test sees what the server has now.
 */
async function openPage(browser, base, settings = {}) {
  const { path = '', width = 390, height = 844, dark = false, reducedMotion = true, forcedColors = false } = settings;
  const { locale = 'en-GB', storage, clock, scripts = true, touch = false, offline = false, worker = false } = settings;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColors ? 'active' : 'none',
    javaScriptEnabled: scripts,
    hasTouch: touch,
    locale,
    timezoneId: 'Europe/London',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const troubles = [];
  page.troubles = troubles;
  page.on('console', message => ['error', 'warning'].includes(message.type()) && troubles.push(`console: ${message.text()}`));
  page.on('pageerror', error => troubles.push(`page: ${error.message}`));
  page.on('response', answer => answer.status() >= 400 && troubles.push(`${answer.status()}: ${answer.url()}`));
  page.on('request', request => /^(data|blob):/.test(request.url()) || request.url().startsWith(base) || troubles.push(`elsewhere: ${request.url()}`));
  page.calm = () => assert.deepEqual(troubles, [], 'nothing goes wrong on the page');
  if (storage) await page.addInitScript(unsound, storage);
  if (!worker) await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  if (clock) await page.clock.install({ time: new Date(clock) });
  await page.goto(new URL(path, base).href);
  if (scripts && settings.wait !== false) await ready(page);
  if (offline) await context.setOffline(true);
  return page;
}

/** Runs in the page before anything else. */
function unsound(kind) {
  const refuse = name => () => {
    throw new DOMException('refused by the test', name);
  };
  if (kind === 'blocked') Object.defineProperty(window, 'localStorage', { get: refuse('SecurityError') });
  else if (kind === 'full') Storage.prototype.setItem = refuse('QuotaExceededError');
  else throw new Error(`storage: ${kind}?`);
}

/** Waits until every `<back-check open>` runs. */
export const ready = page => page.waitForFunction(() => {
  const all = [...document.querySelectorAll('back-check[open]')];
  return all.length > 0 && all.every(element => element.running);
});

/** By role and name, as a reader with a screen reader finds things. A string is the whole name. */
export const by = (page, role, name) => page.getByRole(role, { name, exact: typeof name === 'string' });
export const button = (page, name) => by(page, 'button', name);
export const link = (page, name) => by(page, 'link', name);
export const radio = (page, name) => by(page, 'radio', name);
export const checkbox = (page, name) => by(page, 'checkbox', name);
export const field = (page, name) => page.getByLabel(name, { exact: typeof name === 'string' });
export const press = (page, name) => button(page, name).click();
/** Picks a radio or ticks a box by its label, which may cover the control itself. */
export const choose = (page, role, name) => by(page, role, name).check({ force: true });

/** The text of the heading that has the focus, which is what a new screen announces. */
export const focused = page => page.evaluate(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.textContent?.trim() ?? '';
});

/** Asserts that a heading of this name is on screen. */
export const heading = (page, name) => by(page, 'heading', name).first().waitFor();

/** Asserts that nothing is wider than the page, and that no words of a picture lie on others. */
export async function fits(page) {
  const [inner, scroll] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
  assert.ok(scroll <= inner, `page is ${scroll} wide in a window of ${inner}`);
  const clashes = await page.evaluate(() => [...(document.querySelector('back-check')?.shadowRoot?.querySelectorAll('svg') ?? [])].flatMap(svg => {
    const words = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
    const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2;
    return words.flatMap(([one, at], nth) => words.slice(nth + 1).filter(([, other]) => over(at, other)).map(([other]) => `${one} / ${other}`));
  }));
  assert.deepEqual(clashes, [], 'no words of a picture lie on others');
}

/** Asserts that axe finds nothing: WCAG 2.2 A and AA, and its best practices. */
export async function axe(page, { disable = [] } = {}) {
  // Through the debugger, not a script element: the page's content policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async ([tags, off]) => {
    const rules = Object.fromEntries(off.map(id => [id, { enabled: false }]));
    const { violations } = await window.axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary}`));
  }, [AXE_TAGS, disable]);
  assert.deepEqual(violations, [], 'axe finds nothing');
}

/** Scrolls past every figure that is not folded away, as its reader would: before that none is painted. */
const painted = page => page.evaluate(async () => {
  const figures = [...(document.querySelector('back-check')?.shadowRoot?.querySelectorAll('[data-draw]') ?? [])];
  const left = () => figures.filter(svg => !svg.childElementCount && svg.checkVisibility());
  const from = scrollY;
  for (let tries = 0; left().length && tries < 600; tries += 1) {
    left()[0].scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise(done => requestAnimationFrame(done));
  }
  scrollTo({ top: from, behavior: 'instant' });
  if (left().length) throw new Error(`${left().length} figures are not painted`);
});

/** The whole page as a picture, packed fast rather than small: a run takes a thousand. */
async function whole(page) {
  page.camera ??= await page.context().newCDPSession(page);
  const { cssContentSize } = await page.camera.send('Page.getLayoutMetrics');
  const settings = { format: 'png', captureBeyondViewport: true, optimizeForSpeed: true, clip: { ...cssContentSize, scale: 1 } };
  const { data } = await page.camera.send('Page.captureScreenshot', settings);
  return Buffer.from(data, 'base64');
}

/** Pictures of the page as it stands, into screens/: phone and tablet, light and dark. */
export async function shot(page, name) {
  await mkdir('screens', { recursive: true });
  const before = page.viewportSize();
  const scheme = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  for (const width of [390, 720]) {
    for (const colorScheme of ['light', 'dark']) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await painted(page);
      await writeFile(`screens/${name}-${width}-${colorScheme}.png`, await whole(page));
    }
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: scheme });
}
