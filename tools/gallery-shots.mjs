// Pictures of the gallery of figures into screens/, one a heading: what a pull request shows.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [file] = process.argv.slice(2);
const executablePath = process.env.CHROME ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
await page.goto(pathToFileURL(file).href);
await mkdir('screens', { recursive: true });
const parts = await page.locator('main > div').all();
for (const [at, part] of parts.entries()) {
  const path = `screens/gallery-${String(at + 1).padStart(2, '0')}.png`;
  await part.screenshot({ path });
  console.log(path, '·', await part.locator('h2').textContent());
}
await browser.close();
