import { launch } from './lib.mjs';
import { mkdir } from 'node:fs/promises';
const dir = process.argv[2] ?? '/tmp/shots'; const width = Number(process.argv[3] ?? 390); const dark = process.argv[4] === 'dark';
await mkdir(dir, { recursive: true });
const b = await launch();
const page = await b.openPage({ width, height: 844, dark });
let n = 0; const limit = Number(process.argv[5] ?? 200);
const seen = new Set();
const shot = async name => { const path = `${dir}/${String(n++).padStart(2, '0')}-${name.replace(/[^a-z0-9]+/gi,'-').slice(0,30)}.png`; await page.screenshot({ path, fullPage: true }); };
for (let i = 0; i < limit; i++) {
  await page.waitForTimeout(30);
  const h = await page.evaluate(() => document.querySelector('back-check').shadowRoot.querySelector('[data-bc=heading]')?.textContent ?? '');
  const kinds = await page.evaluate(() => { const r = document.querySelector('back-check').shadowRoot; return { radios: [...new Set([...r.querySelectorAll('input[type=radio]')].filter(e=>!e.closest('details')).map(e => e.name))], boxes: r.querySelectorAll('input[type=checkbox]').length, texts: r.querySelectorAll('input[type=text]').length }; });
  if (!seen.has(h)) { seen.add(h); await shot(h); }
  const root = page.locator('back-check');
  for (const name of kinds.radios) {
    const list = root.locator(`input[type=radio][name="${name}"]`);
    const count = await list.count();
    let pick = 1;
    if (/duration/.test(name)) pick = 4; if (/edition/.test(name)) pick = 0; if (/pain/.test(name)) pick = 3; if (/days/.test(name)) pick = 3; if (/onset/.test(name)) pick = 2;
    if (/units/.test(name)) continue;
    await list.nth(Math.min(pick, count - 1)).check({ force: true });
  }
  if (kinds.texts && /How old/.test(h)) await root.locator('input[type=text]').fill('42');
  else if (kinds.texts) { const t = root.locator('input[type=text]'); for (let k = 0; k < await t.count(); k++) { await root.locator('.key:nth-child(2)').nth(k).click(); await root.locator('.key:nth-child(2)').nth(k).click(); if (k) await root.locator('.key:nth-child(2)').nth(k).click(); } if (!seen.has(h+'f')) { seen.add(h+'f'); await shot(h+' filled'); } }
  else if (kinds.boxes && !kinds.radios.length) await root.locator('input[type=checkbox]').last().check({ force: true });
  const main = root.locator('button.main');
  if (!(await main.count())) break;
  const before = h;
  await main.click();
  await page.waitForTimeout(40);
  const errors = await root.locator('.errors').count();
  if (errors) { console.log('errors on', h, await root.locator('.errors').innerText()); await shot('ERR ' + h); break; }
}
console.log([...seen].join('\n')); console.log(page.troubles);
await b.close();
