// Several on a page, scripts twice and in any order, two versions, elements made, moved and taken
// away by the page's own scripts.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { CHECK, FIRST, LOADER, SECOND, TITLE, inEach } from './lib.mjs';
import { pause } from './driver.mjs';

const OLD = '<script type="module" src="/old/back-check.js"></script>';
const folders = { '/old/': resolve('dist') };

inEach(here => {
  const count = (name, site = here.site) => site.asked.filter(path => path.split('?')[0].endsWith(name)).length;
  const running = () => here.browser.run(() => [...document.querySelectorAll('back-check')].map(({ running }) => running));
  const cards = () => here.browser.look((eyes, title) => eyes.names('heading').filter(name => name === title).length, TITLE);
  /** Presses what is the start button of one of several. */
  const startOf = async id => {
    const button = await here.browser.until((eyes, id) => eyes.every('button').find(node => node.getRootNode().host?.id === id && eyes.name(node) === 'Start'), id);
    await here.browser.click(button);
    await here.browser.until((eyes, id) => document.querySelector(`#${id}`).running, id);
  };

  for (const [what, loader] of [['the new before the old', LOADER + OLD], ['the old before the new', OLD + LOADER]]) {
    test(`two versions on one page, ${what}: one of them runs, whole`, async () => {
      await here.visit(CHECK, { loader, folders });
      await here.card();
      await here.start();
      await here.answer();
      await here.question(SECOND);
      const from = new Set(here.site.asked.filter(path => !/^\/(old\/)?back-check\.js/.test(path) && /app|later|carry|css/.test(path)).map(path => path.startsWith('/old/')));
      assert.equal(from.size, 1, `files of one version only: ${here.site.asked}`);
      const noted = await here.browser.run(() => watch.errors);
      assert.deepEqual(noted, []);
    });
  }

  test('the script twice, once before and once after, with another address too', async () => {
    const loader = `${LOADER}${LOADER}<script type="module" src="/back-check.js?ver=6.1"></script>`;
    await here.visit(CHECK, { head: LOADER, loader });
    await here.card();
    assert.equal(await cards(), 1);
    await here.start();
    assert.equal(count('app_bg.wasm'), 1);
    await here.browser.run(() => watch.errors.length).then(errors => assert.equal(errors, 0));
  });

  test('the script before the element, at once and late', async () => {
    await here.visit(CHECK, { head: LOADER, loader: '' });
    await here.card();
    await here.visit(CHECK, { head: '<script async type="module" src="/back-check.js"></script>', loader: '' });
    await here.start();
    await here.calm();
  });

  test('ten on a page fetch one module; two that are started run beside each other', async () => {
    const ids = [...'abcdefghij'];
    await here.visit(ids.map(id => `<back-check id="${id}"></back-check><p>Words between.</p>`).join(''));
    await here.card();
    assert.equal(await cards(), 10);
    assert.equal(count('back-check.js'), 1);
    await startOf('b');
    await startOf('e');
    assert.deepEqual(await running(), ids.map(id => 'be'.includes(id)));
    for (const name of ['app_bg.wasm', 'app.js', 'back-check.css', 'later_bg.wasm']) assert.equal(count(name), name.startsWith('later') ? Math.min(count(name), 1) : 1, name);
    // Each goes its own way, and no id is used twice in one root.
    const first = (eyes, question, ids) => ids.every(id => {
      const { shadowRoot } = document.querySelector(`#${id}`);
      const own = [...shadowRoot.querySelectorAll('[id]')].map(node => node.id);
      return shadowRoot.textContent.includes(question) && new Set(own).size === own.length;
    });
    await here.browser.until(first, FIRST, ['b', 'e']);
    await here.answer();
    await here.question(SECOND);
    await here.browser.until(first, FIRST, ['e']);
    await here.calm();
  });

  test('made by scripts: createElement, innerHTML, a template, inside another shadow root', async () => {
    await here.visit('<div id="a"></div><div id="b"></div><div id="c"></div><template><back-check></back-check></template>');
    await here.browser.until(() => Boolean(customElements.get('back-check')));
    await here.browser.run(() => {
      const [a, b, c] = ['a', 'b', 'c'].map(id => document.getElementById(id));
      const made = document.createElement('back-check');
      if (made.attributes.length || made.childNodes.length) throw new Error('a new element must be bare');
      made.label = 'Made';
      a.append(made);
      b.innerHTML = '<back-check label="Written"><p>Children</p></back-check>';
      c.attachShadow({ mode: 'open' }).append(document.querySelector('template').content.cloneNode(true));
    });
    await here.card('Made');
    await here.card('Written');
    await here.start();
    assert.equal(await here.browser.run(() => document.querySelector('#c').shadowRoot.querySelector('back-check').running), true);
    assert.equal(await here.browser.run(() => document.activeElement.id), 'c', 'the focus is in the one that was started');
    await here.calm();
  });

  test('taken away and put back: the card again, or the check again', async () => {
    await here.visit();
    await here.card();
    const move = body => here.browser.run(`async () => {
      const check = window.kept ??= document.querySelector('back-check'); ${body}
      await new Promise(done => setTimeout(done, 50));
      return check.running;
    }`);
    await move('check.remove();');
    await move('document.querySelector("main").prepend(check);');
    await here.card();
    await here.start();
    assert.equal(await move('document.querySelector("main").append(check);'), true, 'a move within the page keeps it');
    await here.question();
    assert.equal(await move('check.remove();'), false, 'a removal ends it');
    await move('document.querySelector("main").prepend(check);');
    await here.browser.until(() => kept.running);
    await here.calm();
  });

  test('a removal while the module is on its way leaves nothing behind', async () => {
    await here.visit(CHECK, { files: { '/app_bg.wasm': { delay: 600 } } });
    await here.browser.press('button', 'Start');
    await here.browser.run(() => {
      window.kept = document.querySelector('back-check');
      kept.remove();
    });
    await pause(1200);
    assert.equal(await here.browser.run(() => kept.running), false);
    await here.calm();
  });

  test('an app that keeps its pages: gone, come back, ten times', async () => {
    await here.visit('<div id="view"></div>');
    await here.browser.until(() => Boolean(customElements.get('back-check')));
    for (let turn = 0; turn < 10; turn += 1) {
      await here.browser.run(async () => {
        const view = document.querySelector('#view');
        view.replaceChildren(Object.assign(document.createElement('back-check'), { open: true }));
        await new Promise(done => setTimeout(done, 20));
        view.replaceChildren();
      });
    }
    await here.browser.run(() => document.querySelector('#view').append(document.createElement('back-check')));
    await here.card();
    await here.start();
    assert.equal(count('app_bg.wasm'), 1);
    await here.calm();
  });
});
