// The check in a site that Hugo has built, by the shortcode that is shipped.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { SECOND, inEach } from '../embed/lib.mjs';

const FILES = {
  'config.toml': 'baseURL = "/blog/"\ntitle = "A blog"\n',
  'layouts/_default/single.html': '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><link rel="icon" href="/blog/back-check/icon.svg"></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>',
  'layouts/index.html': '<!doctype html><title>A blog</title>',
  'content/back.md': '---\ntitle: My back and I\n---\nAn *article* about backs.\n\n{{< back-check theme="dark" edition="full" heading-level="3" label="Check \\"it\\" <now>" >}}\n\nIt goes on.\n',
  'content/plain.md': '---\ntitle: Plain\n---\n{{< back-check >}}\n\n{{< back-check open="true" fallback="Not & never" >}}\n',
};

let folder;
let built;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-check-hugo-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await cp('page/hosts/hugo', folder, { recursive: true });
  await cp('dist', join(folder, 'static/back-check'), { recursive: true });
  built = join(folder, 'public');
  await promisify(execFile)('hugo', ['--quiet', '--source', folder, '--destination', built]).catch(error => {
    throw new Error(`Hugo can't build the site, or isn't here (./dev hosts installs it): ${error.stderr || error.message}`);
  });
});
after(() => rm(folder, { recursive: true, force: true }));

test('attributes are written as they were given, and no others', async () => {
  const html = await readFile(join(built, 'back/index.html'), 'utf8');
  assert.match(html, /<back-check theme="dark" edition="full" heading-level="3" label="Check &#34;it&#34; &lt;now&gt;">/);
  const plain = await readFile(join(built, 'plain/index.html'), 'utf8');
  assert.match(plain, /<back-check>\s*<p>The self-check/);
  assert.match(plain, /<back-check open>\s*<p>Not &amp; never/);
  assert.match(plain, /<script type="module" src="\/blog\/back-check\/back-check\.js">/);
});

inEach(here => {
  test('the card, and the first questions behind it', async () => {
    const site = await here.blog({ root: folder, folders: { '/blog/': built } });
    await here.go(site, 'blog/back/');
    await here.card('Check "it" <now>');
    await here.shot('hugo-card');
    await here.browser.press('button', 'Check "it" <now>');
    await here.question();
    await here.shot('hugo-question');
    await here.answer();
    await here.question(SECOND);
    await here.calm();
  });
});
