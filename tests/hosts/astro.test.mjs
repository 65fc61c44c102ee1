// The check in a site that Astro has built, by the component that is shipped, in MDX and in a page of Astro's own.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { WRITTEN, site, starts } from './built.mjs';

/** Astro as `./dev hosts` leaves it: of no use to anything else, so not in the project's own packages. */
const ASTRO = resolve('target/hosts/astro/node_modules');
const HEAD = '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A blog</title><link rel="icon" href="/blog/back-check/icon.svg"></head>';

const read = site('astro', {
  files: {
    'astro.config.mjs': "import { defineConfig } from 'astro/config';\nimport mdx from '@astrojs/mdx';\nexport default defineConfig({ base: '/blog', integrations: [mdx()] });\n",
    'src/layouts/Post.astro': `<html lang="en">${HEAD}<body><main><h1>{Astro.props.frontmatter.title}</h1><slot /></main></body></html>\n`,
    'src/pages/back.mdx': `---
layout: ../layouts/Post.astro
title: My back and I
---
import BackCheck from '../components/BackCheck.astro';

An *article* about backs.

<BackCheck theme="dark" edition="full" headingLevel={3} label={'Check "it" <now>'} />

It goes on.
`,
    'src/pages/plain.astro': `---
import BackCheck from '../components/BackCheck.astro';
---
<html lang="en">${HEAD}<body><BackCheck /><BackCheck open={false} shareResult={false}><p>Off</p></BackCheck><BackCheck open shareResult><p>Not &amp; never</p></BackCheck></body></html>
`,
  },
  links: { node_modules: ASTRO },
  into: 'src/components',
  check: 'public/back-check',
  out: 'dist',
  build: ['node', 'node_modules/astro/astro.js', 'build'],
});

test('attributes are written as they were given, and no others', async () => {
  starts(await read('back/index.html'), ` theme="dark" edition="full" label="${WRITTEN}" heading-level="3"`, 'The self-check');
  const plain = await read('plain/index.html');
  starts(plain, '', 'The self-check');
  starts(plain, '', 'Off');
  starts(plain, ' share-result(?:="")? open(?:="")?', 'Not &amp; never');
  assert.match(plain, /<script type="module" src="\/blog\/back-check\/back-check\.js">/);
});
