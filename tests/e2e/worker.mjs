// A site of its own for a test of the worker: a copy of dist to change, and what such tests ask of it.
import assert from 'node:assert/strict';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { writeWorker } from '../../tools/worker.mjs';
import { launch, press, ready } from './lib.mjs';

export const EMBED = `<!doctype html><html lang="en"><head><title>A blog</title><link rel="icon" href="data:,"></head>
<body><main><back-check open></back-check></main><script type="module" src="/check/back-check.js"></script></body></html>`;

export const OFFER = 'A newer version of Back Check is ready. Answers kept on this device stay.';
export const offer = page => page.getByText(OFFER);

/** Each test has a site of its own, with a copy of dist to change: a folder, as hosts have it. */
let root;
const sites = [];
before(async () => { root = await mkdtemp(join(tmpdir(), 'back-check-')); });
after(async () => {
  for (const site of sites) await site.close();
  await rm(root, { recursive: true });
});

export async function publish() {
  const folder = join(root, String(sites.length));
  await cp('dist', join(folder, 'check'), { recursive: true });
  const site = await launch({ root: folder, pages: { '/blog': EMBED } });
  sites.push(site);
  const check = join(folder, 'check');
  const visit = settings => site.openPage({ path: 'check/', worker: true, ...settings });
  return {
    ...site,
    file: name => join(check, name),
    /** A newer version: another look, and the worker that goes with it. */
    renew: async (sign = 'rgb(1, 2, 3)') => {
      await appendFile(join(check, 'page.css'), `\nmain{outline-color:${sign}}`);
      await writeWorker(check);
    },
    visit,
    /** A reader on the second visit, which the worker answers. */
    comeBack: async settings => {
      const page = await visit(settings);
      await settled(page);
      await again(page);
      return page;
    },
  };
}

/** Waits until everything is on the device. */
export const settled = page => page.evaluate(async () => { await navigator.serviceWorker.ready; });
/** A second visit, which the worker answers. */
export async function again(page) {
  await page.reload();
  await ready(page);
}
export const version = page => page.evaluate(() => getComputedStyle(document.querySelector('main')).outlineColor);
export const caches = page => page.evaluate(() => window.caches.keys());
/** Asks for a newer version, as a browser does by itself now and then; waits until it is here. */
export const waiting = page => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration.update();
  while (!registration.waiting) await new Promise(done => setTimeout(done, 50));
});
/** Waits until a test gives true; what it asks of the page takes time itself. */
export async function until(test) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await test()) return;
    await new Promise(done => setTimeout(done, 100));
  }
  assert.fail(`not in 10 s: ${test}`);
}
export const registered = page => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
/** Takes the offer. A browser lets the older worker finish what it is at, which may take a while. */
export async function update(page) {
  await Promise.all([page.waitForEvent('load', { timeout: 40_000 }), press(page, 'Update now')]);
  await ready(page);
}
export const calm = async page => {
  page.calm();
  await page.context().close();
};
