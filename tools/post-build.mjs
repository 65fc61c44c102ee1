// Finishes a build in Trunk's staging folder: style sheets joined, scripts minified, and the
// page freed of what Trunk leaves in it. Runs as Trunk's post_build hook.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

const staging = process.env.TRUNK_STAGING_DIR;
const source = process.env.TRUNK_SOURCE_DIR ?? process.cwd();
if (!staging) throw new Error('tools/post-build.mjs is run by Trunk; use ./dev build');
const release = process.env.TRUNK_PROFILE === 'release';

async function emit(name, text, loader) {
  const options = { loader, minify: release, charset: 'utf8', legalComments: 'none', logLevel: 'silent' };
  const { code, warnings } = await transform(text, options);
  for (const { text, location } of warnings) console.warn(`${name}:${location?.line ?? '?'}: ${text}`);
  if (warnings.length && release) throw new Error(`${name}: a warning stops a release build`);
  await writeFile(join(staging, name), code);
}

/** Sheets in cascade order: tokens, base, the figure's, one a view by name, print. `page.css` is the stand-alone page's. */
const ORDER = ['tokens.css', 'base.css', '../src/figure/figure.css', '', 'print.css'];
const place = name => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.indexOf(''));
const names = [...(await readdir(join(source, 'styles'))), '../src/figure/figure.css'].filter(name => name.endsWith('.css'));
const sheets = names.filter(name => name !== 'page.css').sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
const read = name => readFile(join(source, 'styles', name), 'utf8');
/** What the first screens do without; it comes with the second half. */
const LATER = ['../src/figure/figure.css', 'plan.css', 'result.css', 'test.css', 'instrument.css', 'data.css', 'print.css'];
const joined = async list => (await Promise.all(list.map(read))).join('\n');
await emit('back-check.css', await joined(sheets.filter(name => !LATER.includes(name))), 'css');
await emit('later.css', await joined(LATER), 'css');
await emit('page.css', await read('page.css'), 'css');

for (const name of ['app.js', 'later.js', 'files.js', 'back-check.js', 'motion.js', 'instruments.js', 'carry.js']) {
  await emit(name, await readFile(join(staging, name), 'utf8'), 'js');
}

const page = join(staging, 'index.html');
const html = (await readFile(page, 'utf8')).replace(/\s*<link\b[^>]*\bdata-trunk\b[^>]*>/g, '');
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
