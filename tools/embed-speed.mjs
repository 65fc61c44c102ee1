// What the embedded check costs an article, and how soon its first question is there: figures beside
// their targets.
import { launch } from '../tests/e2e/lib.mjs';

const SLOWER = 4;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const TARGETS = { requests: 1, thread: 5, shift: 0, cold: 1500, cached: 150 };
const RUNS = 7;
const QUESTION = 'Are any of these new or getting worse?';

const article = tag => `<!doctype html><html lang="en"><head><title>A blog</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>back-check:where(:not([hidden])){display:block;min-height:780px}@media(min-width:600px){back-check{min-height:416px}}</style></head>
<body><h1>An article</h1><p>Words before it.</p><back-check><p>What readers see without it.</p></back-check><p>Words after it.</p>${tag}</body></html>`;
/** What no element can do without: to be one, with a tree and a style sheet of its own. */
const EMPTY = `const sheet = new CSSStyleSheet();
sheet.replaceSync('p{margin:0}');
customElements.define('back-check', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append('Start');
  }
});`;
const site = await launch({
  pages: {
    '/with': article('<script type="module" src="/back-check.js"></script>'),
    '/without': article(''),
    '/empty': article(`<script type="module">${EMPTY}</script>`),
  },
  // As a host of static files sends them.
  headers: { 'cache-control': 'max-age=600' },
});

/** What the page's own thread did, in milliseconds, and what moved. Data is dear: nothing is fetched ahead. */
async function visit(path, { slow = false, press = false, again = false } = {}) {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    window.shift = 0;
    new PerformanceObserver(list => list.getEntries().forEach(({ value, hadRecentInput }) => { if (!hadRecentInput) window.shift += value; })).observe({ type: 'layout-shift', buffered: true });
    // From the press to the frame with the question in it.
    addEventListener('click', ({ timeStamp }) => {
      addEventListener('back-check-start', () => requestAnimationFrame(() => setTimeout(() => { window.took = performance.now() - timeStamp; })), { once: true });
    }, { capture: true, once: true });
  });
  const asked = [];
  page.on('request', request => request.url().startsWith(site.url) && asked.push(request.url()));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: press ? 1 : SLOWER });
  // What a process does once in its life is not the check's doing.
  await page.goto(new URL('without', site.url).href);
  if (!press) await site.browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
  if (slow) await cdp.send('Network.enable').then(() => cdp.send('Network.emulateNetworkConditions', SLOW_4G));
  const go = async () => {
    await page.goto(new URL(path, site.url).href);
    // Looking for the button would be work of the page's thread too.
    await page.waitForTimeout(1000);
  };
  await go();
  const tap = async () => {
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { name: QUESTION }).waitFor();
    await page.waitForFunction(() => window.took);
    return page.evaluate(() => window.took);
  };
  let took = press ? await tap() : 0;
  if (again) {
    await page.waitForTimeout(4000); // the second half comes too
    await page.evaluate(() => localStorage.clear());
    await go();
    took = await tap();
  }
  const events = press ? [] : JSON.parse(await site.browser.stopTracing()).traceEvents;
  const spent = names => events.filter(({ ph, name }) => ph === 'X' && names.test(name)).reduce((sum, { dur }) => sum + dur / 1000, 0);
  const shift = await page.evaluate(() => window.shift);
  await context.close();
  return { script: spent(/^(v8\.evaluateModule|v8\.compileModule|FunctionCall)$/), drawing: spent(/^(UpdateLayoutTree|Layout|PrePaint|Paint|Layerize)$/), shift, asked: asked.filter(url => url.endsWith('.js')).length, took };
}

const middle = list => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
async function runs(...way) {
  const all = [];
  for (let i = 0; i < RUNS; i += 1) all.push(await visit(...way));
  return name => middle(all.map(one => one[name]));
}

function row(what, value, target, digits = 0) {
  console.log(`${what.padEnd(64)}${value.toFixed(digits).padStart(9)}${`${target}${value > target ? ' !' : ''}`.padStart(9)}`);
}

const [without, with_, empty, cold, cached] = [await runs('without'), await runs('with'), await runs('empty'), await runs('with', { slow: true, press: true }), await runs('with', { slow: true, press: true, again: true })];
console.log(`${'the embedded check, medians of 7'.padEnd(64)}${''.padStart(9)}${'target'.padStart(9)}`);
row('before Start: requests', with_('asked'), TARGETS.requests);
row(`before Start: script on the page’s thread at ${SLOWER}×, ms`, with_('script'), TARGETS.thread, 1);
console.log(`  of an element with nothing in it, ms: ${empty('script').toFixed(1)}`);
console.log(`  and drawing the card, ms: ${(with_('drawing') - without('drawing')).toFixed(1)}`);
row('before Start: layout shift', with_('shift'), TARGETS.shift, 4);
row('Start to the first question, slow 4G, nothing cached, ms', cold('took'), TARGETS.cold);
row('Start to the first question, slow 4G, from the cache, ms', cached('took'), TARGETS.cached);
row('layout shift from Start to the first question', cold('shift'), TARGETS.shift, 4);
await site.close();
