// A site that a generator builds from files written here, with the check as it is shipped for it:
// built once, then read and visited in each engine.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { SECOND, inEach } from '../embed/lib.mjs';

/** What the button is called on the page every generator makes of `BACK`: quotes and angles are the author's to use. */
export const LABEL = 'Check "it" <now>';
/** How `LABEL` may stand in the page: generators differ in what they escape. */
export const WRITTEN = 'Check (?:&#34;|&quot;)it(?:&#34;|&quot;) (?:&lt;now&gt;|<now>)';

/**
 * Builds a site under `/blog/` and asserts that its article `back` works for a reader.
 *
 * `files` are the site's own by path, `links` folders it finds elsewhere; `shipped` what of `page/hosts/` is copied into it, `into`
 * where; `check` the folder `dist` goes to, `out` the folder built; `build` is the command. Gives
 * a function that reads a built page.
 */
export function site(name, { files, links = {}, shipped = name, into = '.', check, out, build: [command, ...words] }) {
  let folder;
  const built = path => join(folder, out, path);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), `back-check-${name}-`));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    for (const [path, to] of Object.entries(links)) await symlink(to, join(folder, path));
    await cp(join('page/hosts', shipped), join(folder, into), { recursive: true });
    await cp('dist', join(folder, check), { recursive: true });
    await promisify(execFile)(command, words, { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }).catch(error => {
      throw new Error(`${name} can't build the site, or isn't here (./dev hosts installs it): ${error.stderr || error.stdout || error.message}`);
    });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  inEach(here => {
    test('the card, and the first questions behind it', async () => {
      const blog = await here.blog({ root: folder, folders: { '/blog/': built('.') } });
      await here.go(blog, 'blog/back/');
      await here.card(LABEL);
      await here.shot(`${name}-card`);
      await here.browser.press('button', LABEL);
      await here.question();
      await here.shot(`${name}-question`);
      await here.answer();
      await here.question(SECOND);
      await here.calm();
    });
  });
  return path => readFile(built(path), 'utf8');
}

/** Asserts how the element starts on a built page, attributes in this order. */
export const starts = (html, attributes, words) => assert.match(html, new RegExp(`<back-check${attributes}>\\s*<p>${words}`));
