// The check in a site that Hugo has built, by the shortcode that is shipped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WRITTEN, site, starts } from './built.mjs';

const read = site('hugo', {
  files: {
    'config.toml': 'baseURL = "/blog/"\ntitle = "A blog"\n',
    'layouts/_default/single.html': '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><link rel="icon" href="/blog/back-check/icon.svg"></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>',
    'layouts/index.html': '<!doctype html><title>A blog</title>',
    'content/back.md': '---\ntitle: My back and I\n---\nAn *article* about backs.\n\n{{< back-check theme="dark" edition="full" heading-level="3" label="Check \\"it\\" <now>" >}}\n\nIt goes on.\n',
    'content/plain.md': '---\ntitle: Plain\n---\n{{< back-check >}}\n\n{{< back-check open="true" fallback="Not & never" >}}\n',
  },
  check: 'static/back-check',
  out: 'public',
  build: ['hugo', '--quiet'],
});

test('attributes are written as they were given, and no others', async () => {
  starts(await read('back/index.html'), ` theme="dark" edition="full" heading-level="3" label="${WRITTEN}"`, 'The self-check');
  const plain = await read('plain/index.html');
  starts(plain, '', 'The self-check');
  starts(plain, ' open', 'Not &amp; never');
  assert.match(plain, /<script type="module" src="\/blog\/back-check\/back-check\.js">/);
});
