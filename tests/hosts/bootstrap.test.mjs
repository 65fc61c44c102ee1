// The check in a page with Bootstrap's style sheet, which styles elements by their name.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CHECK, LOADER, SECOND, inEach } from '../embed/lib.mjs';

const SHEET = '/usr/share/javascript/bootstrap5/css/bootstrap.min.css';

inEach(here => {
  for (const dark of [false, true]) {
    test(`Bootstrap, ${dark ? 'dark' : 'light'}: it keeps its own looks`, async () => {
      const css = await readFile(SHEET).catch(() => assert.fail('Bootstrap is not here: ./dev hosts installs it'));
      const body = `<div class="container py-4"><div class="card${dark ? ' text-bg-dark' : ''}"><div class="card-body"><h2 class="card-title">A card</h2>${CHECK}
<button class="btn btn-primary">Theirs</button></div></div></div>`;
      await here.visit(body, { head: '<link rel="stylesheet" href="/page.css">', files: { '/page.css': { type: 'text/css', body: css } }, loader: LOADER });
      await here.card();
      const name = `bootstrap-${dark ? 'dark' : 'light'}`;
      await here.shot(`${name}-card`);
      await here.start();
      await here.shot(`${name}-question`);
      const [wide, sizes] = await here.browser.look(eyes => [
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        eyes.every('button').filter(node => node.getRootNode().host).map(node => node.getBoundingClientRect().height),
      ]);
      assert.ok(wide <= 0, `${wide} px too wide`);
      assert.ok(sizes.every(height => height >= 44), `buttons large enough to press: ${sizes}`);
      await here.answer();
      await here.question(SECOND);
      await here.calm();
    });
  }
});
