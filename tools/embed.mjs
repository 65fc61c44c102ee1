// Writes what other people's pages need: the page inside a frame and the script that sizes it, the
// page that hands out snippets with its sample article, a folder of this version, what a package says
// of itself, and files for single hosts.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writePackage } from './package.mjs';
import { zip } from './zip.mjs';

/** All a page needs that embeds the check; they fetch each other from beside themselves. */
export const FILES = [
  'back-check.js', 'run.js', 'why.js', 'print.js', 'app.js', 'app_bg.wasm', 'later.js', 'later_bg.wasm', 'files.js', 'files_bg.wasm',
  'motion.js', 'instruments.js', 'tilt.js', 'carry.js', 'told.js', 'back-check.css', 'later.css',
];
const FRAME = ['embed.html', 'embed.js', 'embed.css', 'frame.js'];
/** What the console points to when a check can't run. */
const GUIDE = ['embed-this.html', 'embed-this.css', 'embed-this.js', 'sample.html', 'sample.css', 'sample.js'];

/** `minified` gives a script or a style sheet as it is shipped, `emit` writes it, `fill` writes words and colours into a text. */
export async function writeEmbed(source, folder, { emit, minified, fill }) {
  const version = (await readFile(join(source, 'Cargo.toml'), 'utf8')).match(/^version = "(.+)"/m)[1];
  const loader = await readFile(join(folder, 'back-check.js'));
  const known = { version, 'loader-hash': `sha384-${createHash('sha384').update(loader).digest('base64')}` };
  const pages = join(source, 'page', 'embed');
  for (const name of await readdir(pages)) {
    const text = (await readFile(join(pages, name), 'utf8')).replace(/\{\{(version|loader-hash)\}\}/g, (_, id) => known[id]);
    if (name.endsWith('.html')) await writeFile(join(folder, name), fill(text, 'html'));
    else if (/\.(js|css)$/.test(name)) await emit(name, text, name.endsWith('.js') ? 'js' : 'css');
  }

  await mkdir(join(folder, version), { recursive: true });
  for (const name of FILES) await copyFile(join(folder, name), join(folder, version, name));
  // The guide stands in the folder around a version's, and with a plugin nowhere.
  const why = await readFile(join(source, 'src', 'embed', 'why.js'), 'utf8');
  const guided = guide => minified('why.js', why.replace("'./embed-this.html'", `'${guide}'`), 'js');
  await writeFile(join(folder, version, 'why.js'), await guided('../embed-this.html'));
  await writePackage(source, folder, version, [...FILES, ...FRAME, ...GUIDE]);

  const hosts = join(source, 'page', 'hosts');
  const plugin = [];
  for (const entry of await readdir(hosts, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name).slice(hosts.length + 1);
    const bytes = Buffer.from((await readFile(join(hosts, path), 'utf8')).replaceAll('{{version}}', version));
    await mkdir(dirname(join(folder, 'hosts', path)), { recursive: true });
    await writeFile(join(folder, 'hosts', path), bytes);
    if (path.startsWith('wordpress/')) plugin.push([path.replace('wordpress/', 'back-check/'), bytes]);
  }
  // The plugin brings the check along: a blog then fetches it from itself.
  for (const name of FILES) plugin.push([`back-check/check/${name}`, name === 'why.js' ? Buffer.from(await guided('')) : await readFile(join(folder, name))]);
  await writeFile(join(folder, 'hosts', 'wordpress', 'back-check.zip'), zip(plugin));
}
