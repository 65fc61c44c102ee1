// Finishes a build in Trunk's staging folder: style sheets joined, words and colours filled in,
// scripts minified, the page freed of what Trunk leaves in it, and last the worker that keeps it
// all on a reader's device; then what other pages need to embed it. Runs as Trunk's post_build hook.
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { card } from './card.mjs';
import { FILES, writeEmbed } from './embed.mjs';
import { shorten } from './shorten.mjs';
import { filler } from './words.mjs';
import { writeWorker } from './worker.mjs';

const staging = process.env.TRUNK_STAGING_DIR;
const source = process.env.TRUNK_SOURCE_DIR ?? process.cwd();
if (!staging) throw new Error('tools/post-build.mjs is run by Trunk; use ./dev build');
const release = process.env.TRUNK_PROFILE === 'release';
const fill = await filler(source);

async function minified(name, text, loader) {
  // Every script is a module: its own names may be shortened too.
  const options = { loader, minify: release, format: loader === 'js' ? 'esm' : undefined, charset: 'utf8', legalComments: 'none', logLevel: 'silent' };
  const { code, warnings } = await transform(fill(text, loader === 'js' ? 'code' : 'plain'), options);
  for (const { text, location } of warnings) console.warn(`${name}:${location?.line ?? '?'}: ${text}`);
  if (warnings.length && release) throw new Error(`${name}: a warning stops a release build`);
  return code;
}
const emit = async (name, text, loader) => writeFile(join(staging, name), await minified(name, text, loader));

/** Sheets in cascade order: tokens, base, the figure's, one a view by name, print. Those of the stand-alone page stand alone; the card's is in the loader. */
const ORDER = ['tokens.css', 'base.css', '../src/figure/figure.css', '', 'print.css'];
const place = name => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.indexOf(''));
const names = [...(await readdir(join(source, 'styles'))), '../src/figure/figure.css'].filter(name => name.endsWith('.css'));
const PAGE = ['page.css', 'update.css'];
const fillCard = await card(source, fill);
const sheets = names.filter(name => ![...PAGE, 'card.css'].includes(name)).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
const read = name => readFile(join(source, 'styles', name), 'utf8');
/** What the first screens do without; it comes with the second half. */
const LATER = ['../src/figure/figure.css', 'plan.css', 'result.css', 'test.css', 'instrument.css', 'follow.css', 'data.css', 'paper.css', 'print.css'];
const joined = async list => (await Promise.all(list.map(read))).join('\n');
await emit('back-check.css', await joined(sheets.filter(name => !LATER.includes(name))), 'css');
await emit('later.css', await joined(LATER), 'css');
for (const name of PAGE) await emit(name, await read(name), 'css');

if (release) {
  for (const name of ['app', 'later', 'files']) {
    const [module, script] = [join(staging, `${name}_bg.wasm`), join(staging, `${name}.js`)];
    const [bytes, text] = shorten(await readFile(module), await readFile(script, 'utf8'));
    await Promise.all([writeFile(module, bytes), writeFile(script, text)]);
  }
}
for (const name of FILES.filter(name => name.endsWith('.js'))) {
  const text = await readFile(join(staging, name), 'utf8');
  await emit(name, name === 'back-check.js' ? fillCard(text) : text, 'js');
}

const beside = name => join(source, 'page', name);
for (const name of ['page.js', 'update.js']) await emit(name, await readFile(beside(name), 'utf8'), 'js');
await writeFile(join(staging, 'icon.svg'), fill(await readFile(beside('icon.svg'), 'utf8'), 'plain'));
const manifest = JSON.parse(fill(await readFile(beside('app.webmanifest'), 'utf8'), 'code'));
await writeFile(join(staging, 'app.webmanifest'), JSON.stringify(manifest));
for (const name of await readdir(beside('.'))) if (name.endsWith('.png')) await copyFile(beside(name), join(staging, name));

const page = join(staging, 'index.html');
let html = fill(await readFile(page, 'utf8'), 'html').replace(/\s*<link\b[^>]*\bdata-trunk\b[^>]*>/g, '');
// A picture of a link has to say where it is; who puts the page up says where that will be.
html = html.replace('@site@', () => (process.env.BACKCHECK_URL ?? './').replace(/\/*$/, '/'));
// Indentation is for who reads the source; a reader's phone pays for it.
if (release) html = html.replace(/\n\s+/g, '\n');
// What is being worked on must never come from a worker: only a release has one.
if (!release) html = html.replace(/\s*<script[^>]*src="\.\/page\.js"><\/script>/, '');
// `trunk serve` reloads the page from an inline script, which the page's content policy refuses:
// it becomes a file of its own.
const [script, code] = html.match(/<script[^>]*>([^<]*__TRUNK_ADDRESS__[^]*?)<\/script>/) ?? [];
if (script) {
  const text = code
    .replace(/(['"`])\{\{__TRUNK_ADDRESS__\}\}\1/g, 'window.location.host')
    .replace(/\{\{__TRUNK_WS_BASE__\}\}/g, '/')
    .replace(/\{\{__TRUNK_WS_PROTOCOL__\}\}/g, '');
  await writeFile(join(staging, 'reload.js'), text);
}
await writeFile(page, script ? html.replace(script, () => '<script type="module" src="./reload.js"></script>') : html);

// The stand-alone page's own files are all there now: the worker keeps these and no others.
if (release) await writeWorker(staging);
else await copyFile(beside('no-worker.js'), join(staging, 'sw.js'));
await writeEmbed(source, staging, { emit, minified, fill });
