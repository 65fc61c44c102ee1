// The check in a frame, for hosts that take scripts out of articles, and the script that sizes it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './lib.mjs';
import { serve } from './server.mjs';
import { GROUPS } from './walk.mjs';

const QUESTION = GROUPS.nerves;
const page = body => `<!doctype html><html lang="en"><head><title>A blog</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"></head>
<body><p>Before</p>${body}<p id="after">After</p></body></html>`;
const frame = (base, { query = '', extra = '' } = {}) => `<iframe data-back-check src="${base}embed.html${query}" title="Back Check" width="100%" height="780" frameborder="0" ${extra}></iframe>`;
const SCRIPT = '<script src="/frame.js" async></script>';

let site;
let elsewhere;
before(async () => {
  elsewhere = await serve();
  site = await launch({
    // In a sandbox without an origin every file is somebody else's.
    headers: { 'access-control-allow-origin': '*' },
    pages: {
      '/one': page(frame('/') + SCRIPT),
      '/far': page(frame(elsewhere.url) + SCRIPT),
      '/two': page(`${frame('/')}${frame(elsewhere.url, { query: '?label=Go' })}${SCRIPT}${SCRIPT}`),
      '/edged': page(`<style>* { box-sizing: border-box } iframe { border: 10px solid !important }</style>${frame('/')}${SCRIPT}`),
      '/later': page(SCRIPT),
      '/bare': page(frame('/')),
      '/boxed': page(frame('/', { extra: 'sandbox="allow-scripts allow-forms"' }) + SCRIPT),
      '/dressed': page(frame('/', { query: '?theme=dark&edition=full&heading-level=3&label=Begin%20here&onclick=x' }) + SCRIPT),
    },
  });
});
after(async () => {
  await site.close();
  await elsewhere.close();
});

const inside = (view, at = 0) => view.frameLocator('iframe').nth(at);
const heights = view => view.evaluate(() => [...document.querySelectorAll('iframe')].map(one => one.offsetHeight));
/** How high what is in a frame is. */
const content = (view, at = 0) => inside(view, at).locator('html').evaluate(root => Math.ceil(root.getBoundingClientRect().height));
/** Waits until every frame is as high as what is in it. */
async function fitted(view) {
  for (let tries = 0; tries < 60; tries += 1) {
    const now = await heights(view);
    const wanted = [];
    for (let at = 0; at < now.length; at += 1) wanted.push(await content(view, at));
    if (now.every((height, at) => height === wanted[at])) return now;
    await view.waitForTimeout(100);
  }
  assert.fail(`frames of ${await heights(view)} hold ${await content(view)}`);
}
const open = (path, settings) => site.openPage({ path, wait: false, ...settings });

test('a frame is as high as what is in it, on the same origin and on another, and shrinks again', async () => {
  for (const path of ['one', 'far']) {
    const view = await open(path);
    await inside(view).getByRole('button', { name: 'Start' }).waitFor();
    const [card] = await fitted(view);
    await inside(view).getByRole('button', { name: 'Start' }).click();
    await inside(view).getByRole('heading', { name: QUESTION }).waitFor();
    const [question] = await fitted(view);
    assert.ok(question > card, `${question} > ${card}`);
    await view.setViewportSize({ width: 900, height: 844 });
    const [wide] = await fitted(view);
    assert.ok(wide < question, `${wide} < ${question}`);
    assert.equal(await inside(view).locator('html').evaluate(root => root.scrollHeight > innerHeight), false, 'no scrollbar inside');
  }
});

test('a border that counts into a frame’s height takes nothing from what is in it', async () => {
  const view = await open('edged');
  await inside(view).getByRole('button', { name: 'Start' }).waitFor();
  const wanted = await content(view);
  await view.waitForFunction(wanted => document.querySelector('iframe').clientHeight === wanted, wanted);
});

test('several frames are told apart, and the script may be there twice', async () => {
  const view = await open('two');
  await inside(view, 1).getByRole('button', { name: 'Go' }).click();
  await inside(view, 1).getByRole('heading', { name: QUESTION }).waitFor();
  const [first, second] = await fitted(view);
  assert.ok(second > first + 100, `${second} beside ${first}`);
});

test('a frame that comes later, and one that loads again, are sized too', async () => {
  const view = await open('later');
  await view.evaluate(html => document.querySelector('#after').insertAdjacentHTML('beforebegin', html), frame('/'));
  await inside(view).getByRole('button', { name: 'Start' }).waitFor();
  await fitted(view);
  await view.evaluate(() => { document.querySelector('iframe').src = '/embed.html?label=Again'; });
  await inside(view).getByRole('button', { name: 'Again' }).waitFor();
  await fitted(view);
});

test('what strangers say sizes nothing', async () => {
  const view = await open('one');
  await inside(view).getByRole('button', { name: 'Start' }).waitFor();
  const [height] = await fitted(view);
  // From the page itself, and from a frame that is not ours; then our own frame with no number.
  await view.evaluate(() => postMessage({ 'back-check': { height: 5000 } }, '*'));
  await view.evaluate(() => {
    const stranger = document.body.appendChild(document.createElement('iframe'));
    stranger.srcdoc = '<script>parent.postMessage({ "back-check": { height: 4000 } }, "*")</script>';
  });
  await inside(view).locator('html').evaluate(() => {
    for (const value of ['9999px', NaN, -5, 1e9, {}, null]) parent.postMessage({ 'back-check': { height: value } }, '*');
  });
  await view.waitForTimeout(500);
  assert.deepEqual((await heights(view))[0], height);
});

test('without the script it keeps its height, and scrolls', async () => {
  const view = await open('bare');
  await inside(view).getByRole('button', { name: 'Start' }).click();
  await inside(view).getByRole('heading', { name: QUESTION }).waitFor();
  assert.deepEqual(await heights(view), [780]);
  await inside(view).getByRole('button', { name: 'Continue' }).scrollIntoViewIfNeeded();
  assert.ok(await inside(view).getByRole('button', { name: 'Continue' }).isVisible());
});

test('in a sandbox without an origin it runs, is sized, and says that nothing is kept', async () => {
  const view = await open('boxed');
  await inside(view).getByRole('button', { name: 'Start' }).click();
  await inside(view).getByRole('heading', { name: QUESTION }).waitFor();
  await inside(view).getByText("Your answers can't be kept on this device.").waitFor();
  await fitted(view);
});

test('its address carries attributes, and nothing else', async () => {
  const view = await open('dressed');
  await inside(view).getByRole('button', { name: 'Begin here' }).waitFor();
  await inside(view).getByRole('heading', { name: 'Where should you start?', level: 3 }).waitFor();
  const names = await inside(view).locator('back-check').evaluate(element => element.getAttributeNames());
  assert.deepEqual(names.sort(), ['edition', 'heading-level', 'label', 'theme']);
  const ground = await inside(view).getByRole('button', { name: 'Begin here' }).evaluate(button => getComputedStyle(button.closest('[part="card"]')).backgroundColor);
  assert.equal(ground, 'rgb(16, 25, 24)');
});

test('the page moves only for a press inside, when the new screen begins above what is seen', async () => {
  const view = await open('one', { height: 500 });
  await inside(view).getByRole('button', { name: 'Start' }).click();
  await inside(view).getByRole('heading', { name: QUESTION }).waitFor();
  await fitted(view);
  await inside(view).getByRole('radio', { name: /^No, none/ }).check({ force: true });
  await inside(view).getByRole('button', { name: 'Continue' }).scrollIntoViewIfNeeded();
  const before = await view.evaluate(() => scrollY);
  assert.ok(before > 200);
  await view.waitForTimeout(300);
  assert.equal(await view.evaluate(() => scrollY), before);
  await inside(view).getByRole('button', { name: 'Continue' }).click();
  await inside(view).getByRole('heading', { name: GROUPS.emergency }).waitFor();
  await view.waitForFunction(from => scrollY < from, before);
  await view.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().top >= -1);
});
