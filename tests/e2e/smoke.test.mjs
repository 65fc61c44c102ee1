// The page loads, says what it is, asks no one else for anything.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, fits, launch, shot } from './lib.mjs';

let site;
before(async () => { site = await launch(); });
after(() => site.close());

test('the stand-alone page starts by itself and is quiet', async () => {
  const page = await site.openPage();
  await page.locator('back-check').getByRole('heading', { name: 'Where should you start?' }).first().waitFor();
  assert.ok(await page.locator('back-check').getByRole('button').first().isVisible());
  await fits(page);
  page.calm();
});

for (const dark of [false, true]) {
  test(`axe finds nothing on the first screen, ${dark ? 'dark' : 'light'}`, async () => {
    const page = await site.openPage({ dark });
    await axe(page);
    page.calm();
  });
}

test('without JavaScript the page says what it is and when to get help', async () => {
  const page = await site.openPage({ scripts: false });
  await page.getByText('needs JavaScript and WebAssembly').waitFor();
  await page.getByText('Call your emergency number').waitFor();
});

test('pictures of the first screen', async () => {
  const page = await site.openPage();
  await shot(page, 'start');
});
