// The start card: there at once from the loader alone, asking for nothing until somebody wants it,
// and leading straight to the first question.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHECK, CHILDREN, NONE, SECOND, TITLE, connection, inEach } from './lib.mjs';
import { pause } from './driver.mjs';

/** Long enough for something that is fetched in an idle moment. */
const WHILE = 700;
const MODULE = /\.wasm|app\.js|later|\.css/;
const slow = connection('2g');
const low = '<p class="tall">More of the article.</p>';
const tall = { head: '<link rel="stylesheet" href="/page.css">' };
const tallPage = { '/page.css': { type: 'text/css', body: '.tall { height: 6000px; margin: 0 }' } };

inEach(here => {
  test('the card comes from the loader alone, and the children wait behind it', async () => {
    await here.visit(CHECK, slow);
    await here.card();
    const words = await here.browser.look(eyes => eyes.text(document.querySelector('back-check')));
    assert.match(words, /safety|emergency/i, 'a line about safety');
    assert.equal(await here.browser.sees('link', 'a page of its own'), false, 'the children are the fallback');
    await pause(WHILE);
    assert.deepEqual(here.asked(), ['/back-check.js']);
    assert.equal(await here.browser.run(() => document.querySelector('back-check').running), false);
    await here.shot('card');
    await here.calm();
  });

  test('until the script has run the children show, and for good when it never does', async () => {
    await here.visit(CHECK, { loader: '' });
    await here.browser.see('link', 'a page of its own');
    await here.browser.run(() => {
      document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '/back-check.js' }));
    });
    await here.card();
    await here.visit(CHECK, { files: { '/back-check.js': { status: 404, body: '' } } });
    await pause(WHILE);
    await here.browser.see('link', 'a page of its own');
    assert.equal(await here.browser.sees('button', 'Start'), false);
  });

  test('a pointer over it fetches the module ahead of the press', async () => {
    await here.visit(CHECK, slow);
    const button = await here.card();
    assert.deepEqual(here.asked(), ['/back-check.js']);
    await here.browser.hover(button);
    await here.askedFor('app_bg.wasm');
    await here.card();
  });

  test('so does the focus', async () => {
    await here.visit(CHECK, slow);
    await here.card();
    await here.browser.keys('Tab');
    assert.equal(await here.browser.look(eyes => eyes.name(eyes.focus())), 'Start');
    await here.askedFor('app_bg.wasm');
    await here.card();
  });

  test('coming near it fetches the module on a good connection, and not before', async () => {
    await here.visit(low + CHECK, { ...tall, ...connection('4g'), pages: { ...tallPage, ...connection('4g').pages } });
    await pause(WHILE);
    assert.ok(!here.asked().some(path => MODULE.test(path) && path !== '/page.css'), `far away: ${here.asked()}`);
    await here.browser.run(() => scrollTo(0, 5300));
    await here.askedFor('app_bg.wasm');
  });

  test('on a slow connection, or one that saves data, coming near fetches nothing', async () => {
    for (const line of [connection('3g'), connection('2g'), connection('4g', true)]) {
      await here.visit(CHECK, line);
      await here.card();
      await pause(WHILE);
      assert.deepEqual(here.asked(), ['/back-check.js']);
    }
  });

  test('where data is saved not even a pointer fetches, but a press does', async () => {
    await here.visit(CHECK, connection('4g', true));
    await here.browser.hover(await here.card());
    await here.browser.keys('Tab');
    await pause(WHILE);
    assert.deepEqual(here.asked(), ['/back-check.js']);
    await here.start();
  });

  test('Start leads straight to the first safety question, and back', async () => {
    await here.visit();
    await here.card();
    assert.equal(await here.browser.run(() => document.querySelector('back-check').hasAttribute('open')), false);
    await here.start();
    const state = () => here.browser.look(eyes => {
      const check = document.querySelector('back-check');
      return { open: check.hasAttribute('open'), running: check.running, inside: document.activeElement === check };
    });
    assert.deepEqual(await state(), { open: true, running: true, inside: true });
    assert.equal(await here.browser.sees('heading', TITLE), false);
    assert.equal(await here.browser.sees('link', 'a page of its own'), false);
    await here.shot('question');
    await here.browser.run(() => document.querySelector('back-check').removeAttribute('open'));
    await here.card();
    assert.equal((await state()).running, false);
    await here.start();
    await here.calm();
  });

  test('Start works from the keyboard, and while the module is slow in coming', async () => {
    await here.visit(CHECK, { ...slow, files: { '/app_bg.wasm': { delay: 1500 } } });
    await here.card();
    const before = await here.browser.run(() => document.querySelector('back-check').getBoundingClientRect().height);
    await here.browser.keys('Tab', 'Enter');
    await pause(300);
    const waiting = await here.browser.look(eyes => {
      const check = document.querySelector('back-check');
      return { words: eyes.text(check), height: check.getBoundingClientRect().height, inside: document.activeElement === check };
    });
    assert.ok(waiting.words.length > 10, 'something is there while it is fetched');
    assert.ok(waiting.height > before * 0.7, `nothing collapses: ${before} to ${waiting.height}`);
    assert.ok(waiting.inside, 'the focus is not lost');
    await here.question();
    await here.calm();
  });

  test('with `open` it starts at once, with the check’s own start screen', async () => {
    await here.visit(`<back-check open>${CHILDREN}</back-check>`);
    await here.browser.until(() => document.querySelector('back-check').running);
    await here.card();
    assert.equal(await here.browser.sees('link', 'a page of its own'), false);
    assert.notEqual(await here.browser.run(() => document.activeElement.localName), 'back-check', 'nobody asked for the focus');
    await here.start();
    await here.calm();
  });

  test('the page stays as it was: focus, place, title, address, history, head, cookies', async () => {
    const state = () => here.browser.run(() => ({
      title: document.title,
      head: document.head.innerHTML,
      html: document.documentElement.cloneNode(false).outerHTML + document.body.cloneNode(false).outerHTML,
      length: history.length,
      calls: watch.history,
      place: scrollY,
      address: location.href,
      globals: Object.keys(window).sort().join(),
    }));
    const form = '<p><input id="field" aria-label="A field"></p>';
    await here.visit(`${form}${low}${CHECK}${low}`, { ...tall, pages: tallPage, loader: '' });
    await here.browser.run(() => {
      document.querySelector('#field').focus({ preventScroll: true });
      scrollTo(0, 5600);
    });
    const before = await state();
    await here.browser.run(() => {
      document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '/back-check.js' }));
    });
    await here.card();
    await pause(WHILE);
    assert.deepEqual(await state(), before);
    assert.equal(await here.browser.run(() => document.activeElement.id), 'field', 'the focus stays where it was');
    await here.start();
    await here.answer();
    await here.browser.see('heading', SECOND);
    const { place, ...rest } = await state();
    const { place: _, ...was } = before;
    assert.deepEqual(rest, was);
    assert.deepEqual(await here.browser.cookies(), []);
    const top = await here.browser.look((eyes, name) => eyes.find('heading', name).getBoundingClientRect().top, SECOND);
    assert.ok(top >= 0 && top < 800, `the question is in sight, at ${top}, the page at ${place}`);
    await here.calm();
  });

  test('what is pressed on the keyboard inside the check does not reach the page', async () => {
    await here.visit();
    await here.card();
    await here.browser.keys('Tab', 'Enter');
    await here.question();
    await here.browser.run(() => { watch.keys.length = 0; });
    await here.browser.press('radio', NONE);
    await here.browser.keys('j', 'k', '/', 'Escape', 'ArrowUp');
    assert.deepEqual(await here.browser.run(() => watch.keys), []);
    await here.question();
  });

  test('its words on the button, its heading level', async () => {
    await here.visit('<back-check label="Check your back" heading-level="3"></back-check>');
    await here.card('Check your back');
    assert.deepEqual(await here.browser.look(eyes => eyes.every('heading').map(heading => heading.localName)), ['h1', 'h3']);
    await here.browser.run(() => document.querySelector('back-check').setAttribute('label', 'Go'));
    await here.card('Go');
  });

  test('nothing on the page moves until Start where the snippet keeps its height', async () => {
    // The height a page keeps for it: what the card takes, which is known once it has been there.
    await here.visit();
    await here.card();
    const height = await here.browser.run(() => document.querySelector('back-check').getBoundingClientRect().height);
    const keeps = { head: '<link rel="stylesheet" href="/page.css">', files: { '/page.css': { type: 'text/css', body: `back-check { display: block; min-height: ${Math.ceil(height)}px; }` } } };
    await here.visit(CHECK, { ...keeps, loader: '' });
    const top = () => here.browser.run(() => document.querySelector('#after').getBoundingClientRect().top);
    const before = await top();
    await here.browser.run(() => {
      document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '/back-check.js' }));
    });
    await here.card();
    await pause(WHILE);
    assert.equal(await top(), before, 'the next paragraph stays where it is');
    // Only Chromium measures layout shifts; in the others the paragraph has to do.
    if (here.engine === 'chromium') assert.equal(await here.browser.run(() => watch.shift), 0);
  });
});
