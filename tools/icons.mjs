// Draws page/icon-*.png from page/icon.svg, in the browser the tests use. Run it after a change of
// the drawing or its colours: node tools/icons.mjs
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { filler } from './words.mjs';

const fill = await filler('.');
const drawing = fill(await readFile('page/icon.svg', 'utf8'), 'plain');
const executablePath = process.env.CHROME ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** A maskable icon is cut to the system's own shape, so its ground fills the square. */
for (const [name, size, round] of [['icon-192', 192, true], ['icon-512', 512, true], ['icon-maskable-512', 512, false]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${round ? drawing : drawing.replace(/ rx="\d+"/, '')}`);
  await page.screenshot({ path: `page/${name}.png`, omitBackground: true });
}
await browser.close();
