// Writes `sw.js` into a finished folder: the worker of page/worker.js with the hash of every file.
import { createHash } from 'node:crypto';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

const TEMPLATE = new URL('../page/worker.js', import.meta.url);

/** What is for other people's pages, or for none: a reader of the check's own page has no use for it. */
const OTHERS = /\/|^(sw\.js|card\.png|embed|frame|sample|package\.json|custom-elements|back-check\.d\.ts)/;

export async function writeWorker(folder) {
  const files = [];
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    // `hosts` is for those who build pages, not for those who read them.
    if (OTHERS.test(name.replaceAll('\\', '/')) || /^hosts\b/.test(name) || !(await stat(join(folder, name))).isFile()) continue;
    const hash = createHash('sha256').update(await readFile(join(folder, name))).digest('base64');
    // Hosts answer for the folder with the page; some send `index.html` there.
    files.push([name === 'index.html' ? './' : name.replaceAll('\\', '/'), `sha256-${hash}`]);
  }
  const template = await readFile(TEMPLATE, 'utf8');
  const build = createHash('sha256').update(JSON.stringify(files)).update(template).digest('hex').slice(0, 12);
  const define = { FILES: JSON.stringify(files), BUILD: JSON.stringify(build) };
  const { code } = await transform(template, { loader: 'js', minify: true, charset: 'utf8', define });
  await writeFile(join(folder, 'sw.js'), code);
}
