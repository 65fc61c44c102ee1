// The check in a site that Jekyll has built, by the include that is shipped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WRITTEN, site, starts } from './built.mjs';

const read = site('jekyll', {
  files: {
    '_config.yml': 'title: A blog\nbaseurl: /blog\npermalink: pretty\n',
    '_layouts/default.html': '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ page.title }}</title><link rel="icon" href="/blog/back-check/icon.svg"></head><body><main><h1>{{ page.title }}</h1>{{ content }}</main></body></html>',
    'back.md': '---\nlayout: default\ntitle: My back and I\n---\nAn *article* about backs.\n\n{% include back-check.html theme="dark" edition="full" heading-level="3" label=\'Check "it" <now>\' %}\n\nIt goes on.\n',
    'plain.md': '---\nlayout: default\ntitle: Plain\n---\n{% include back-check.html %}\n\n{% include back-check.html open="true" share-result="false" fallback="Not & never" %}\n',
  },
  check: 'back-check',
  out: '_site',
  build: ['jekyll', 'build', '--quiet'],
});

test('attributes are written as they were given, and no others', async () => {
  starts(await read('back/index.html'), ` theme="dark" edition="full" heading-level="3" label="${WRITTEN}"`, 'The self-check');
  const plain = await read('plain/index.html');
  starts(plain, '', 'The self-check');
  starts(plain, ' open(?:="")?', 'Not &amp; never');
  assert.match(plain, /<script type="module" src="\/blog\/back-check\/back-check\.js">/);
});
