// The element as scripts of a page see it: attributes, properties, methods, events.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CHECK, CHILDREN, FIRST, SECOND, inEach } from './lib.mjs';

const KEPT = () => localStorage.getItem('back-check');

/** Notes what is printed instead of asking for paper: the words of the page itself, or of a frame in it. */
const PRINTER = `window.printed = [];
const inside = node => [...(node.shadowRoot ?? node).childNodes].map(child => child.nodeType === 3 ? child.data : inside(child)).join(' ');
window.print = () => { printed.push(inside(document.body)); };
const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get() {
  const view = get.call(this);
  view.print = () => { printed.push(inside(view.document.body)); view.dispatchEvent(new Event('afterprint')); };
  return view;
} });`;

inEach(here => {
  const heard = () => here.browser.run(() => watch.heard);
  /** What readers see of an element's colours: of the paper, and of the words on it. */
  const colours = () => here.browser.look(eyes => {
    const light = colour => {
      const [r, g, b] = colour.match(/[\d.]+/g).map(Number);
      return (r * 3 + g * 6 + b) / 10 / 255;
    };
    let paper = eyes.find('heading', 'Where should you start?');
    const words = light(getComputedStyle(paper).color);
    const clear = colour => colour === 'transparent' || /, 0\)$/.test(colour);
    while (paper && clear(getComputedStyle(paper).backgroundColor)) paper = paper.parentElement ?? paper.getRootNode().host;
    return { words, paper: paper ? light(getComputedStyle(paper).backgroundColor) : 1 };
  });

  test('properties and attributes say the same, and nonsense is the default', async () => {
    await here.visit();
    await here.card();
    const said = await here.browser.run(() => {
      const check = document.querySelector('back-check');
      const defaults = { theme: check.theme, units: check.units, edition: check.edition, headingLevel: check.headingLevel, storage: check.storage, open: check.open };
      Object.assign(check, { theme: 'dark', units: 'in', edition: 'full', headingLevel: 3, storage: 'none', label: 'Go', emergencyRegion: 'US', shareResult: true });
      const names = ['theme', 'units', 'edition', 'heading-level', 'storage', 'label', 'emergency-region'];
      const written = names.map(name => check.getAttribute(name));
      const shared = check.hasAttribute('share-result');
      for (const [name, value] of Object.entries({ theme: 'light', units: 'cm', edition: 'core', 'heading-level': '5', storage: 'device', label: 'Start here', 'emergency-region': 'IE' })) check.setAttribute(name, value);
      check.removeAttribute('share-result');
      const read = [check.theme, check.units, check.edition, check.headingLevel, check.storage, check.label, check.emergencyRegion, check.shareResult];
      for (const name of names) check.setAttribute(name, 'nonsense');
      const nonsense = [check.theme, check.units, check.edition, check.headingLevel, check.storage];
      return { defaults, written, shared, read, nonsense };
    });
    assert.deepEqual(said, {
      defaults: { theme: 'auto', units: 'auto', edition: 'core', headingLevel: 2, storage: 'device', open: false },
      written: ['dark', 'in', 'full', '3', 'none', 'Go', 'US'],
      shared: true,
      read: ['light', 'cm', 'core', 5, 'device', 'Start here', 'IE', false],
      nonsense: ['auto', 'auto', 'core', 2, 'device'],
    });
    await here.calm();
  });

  test('a flag that is set to nothing is off, words that are set to nothing are none', async () => {
    await here.visit();
    await here.card();
    const said = await here.browser.run(() => {
      const check = document.querySelector('back-check');
      check.shareResult = undefined;
      check.open = undefined;
      check.label = undefined;
      check.emergencyRegion = null;
      return [check.shareResult, check.open, check.label, check.emergencyRegion];
    });
    assert.deepEqual(said, [false, false, '', '']);
    await here.card('Start');
  });

  test('what is set before the script has come is taken over', async () => {
    await here.visit(CHECK, { loader: '' });
    await here.browser.run(() => {
      Object.assign(document.querySelector('back-check'), { label: 'Off we go', headingLevel: 4, theme: 'dark' });
      document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '/back-check.js' }));
    });
    await here.card('Off we go');
    const said = await here.browser.look(eyes => {
      const check = document.querySelector('back-check');
      return [check.getAttribute('label'), check.getAttribute('heading-level'), check.theme, eyes.find('heading', 'Where should you start?').localName];
    });
    assert.deepEqual(said, ['Off we go', '4', 'dark', 'h4']);
  });

  test('the theme is the page’s choice, and can change at any time', async () => {
    await here.visit('<back-check theme="dark"></back-check>');
    await here.card();
    const dark = await colours();
    assert.ok(dark.paper < 0.3 && dark.words > 0.7, `dark: ${JSON.stringify(dark)}`);
    await here.shot('card-dark');
    await here.browser.run(() => { document.querySelector('back-check').theme = 'light'; });
    const light = await colours();
    assert.ok(light.paper > 0.7 && light.words < 0.3, `light: ${JSON.stringify(light)}`);
    await here.start();
    await here.browser.run(() => { document.querySelector('back-check').theme = 'dark'; });
    await here.shot('question-dark');
    await here.browser.run(() => { document.querySelector('back-check').open = false; });
    await here.card();
    assert.ok((await colours()).paper < 0.3);
    await here.calm();
  });

  test('start, open and running', async () => {
    await here.visit();
    await here.card();
    const check = body => here.browser.run(`() => { const check = document.querySelector('back-check'); ${body} }`);
    assert.equal(await check('return check.running;'), false);
    await check('check.start();');
    await here.question();
    assert.deepEqual(await check('return [check.running, check.open, check.hasAttribute("open")];'), [true, true, true]);
    await check('check.open = false;');
    await here.card();
    assert.deepEqual(await check('return [check.running, check.open];'), [false, false]);
    await check('check.open = true;');
    await here.browser.until(() => document.querySelector('back-check').running);
    await here.calm();
  });

  test('reset clears what was answered and what the device has kept', async () => {
    await here.visit();
    await here.start();
    await here.answer();
    await here.question(SECOND);
    await here.browser.until(() => localStorage.getItem('back-check'));
    await here.browser.run(() => document.querySelector('back-check').reset());
    await here.card();
    assert.equal(await here.browser.run(KEPT), null);
    await here.start();
    const ticked = await here.browser.look(eyes => [...eyes.all()].some(node => node.checked));
    assert.equal(ticked, false, 'nothing is answered any more');
    await here.calm();
  });

  test('print prints the check alone, not the page around it', async () => {
    await here.visit(CHECK, { early: '<script src="/early.js"></script>', pages: { '/early.js': { type: 'text/javascript', body: PRINTER } } });
    await here.card();
    await here.browser.run(() => document.querySelector('back-check').print());
    assert.deepEqual(await here.browser.run(() => printed), [], 'there is nothing to print yet');
    await here.start();
    await here.browser.run(() => document.querySelector('back-check').print());
    await here.browser.until(() => printed.length);
    const [words, ...others] = await here.browser.run(() => printed);
    assert.deepEqual(others, []);
    assert.ok(words.includes(FIRST) && !words.includes('An article about backs'), words);
    await here.browser.until(() => !document.querySelector('iframe'));
    await here.calm();
  });

  test('storage="none" leaves nothing on the device', async () => {
    await here.visit(`<back-check storage="none">${CHILDREN}</back-check>`);
    await here.start();
    await here.answer();
    await here.question(SECOND);
    assert.equal(await here.browser.run(() => localStorage.length + sessionStorage.length), 0);
    assert.equal(await here.browser.look(eyes => /kept on this device only/.test(eyes.text(document.body))), false);
    await here.calm();
  });

  test('storage="none" erases nothing that another check has kept', async () => {
    const { shortest } = JSON.parse(await readFile(new URL('../e2e/prints.json', import.meta.url), 'utf8'));
    await here.visit(`<back-check storage="none">${CHILDREN}</back-check>`);
    await here.browser.run(kept => localStorage.setItem('back-check', kept), shortest.kept);
    await here.start();
    await here.whole();
    await here.answer();
    await here.browser.press('button', 'Erase my answers');
    await here.browser.press('button', 'Erase everything');
    await here.card();
    assert.equal(await here.browser.run(KEPT), shortest.kept);
    await here.calm();
  });

  test('emergency-region says whose number is shown', async () => {
    await here.visit('<back-check emergency-region="US"></back-check>');
    await here.start();
    await here.answer();
    await here.question(SECOND);
    await here.answer('Yes, at least one');
    await here.browser.see('heading', 'Which ones?');
    await here.browser.press('checkbox', 'Chest pain');
    await here.browser.press('button', 'Continue');
    await here.browser.until(eyes => /\b911\b/.test(eyes.text(document.body)));
    assert.equal(await here.browser.look(eyes => /\b999\b/.test(eyes.text(document.body))), false);
    await here.shot('stop');
  });

  test('events tell the page how far readers are, never what they say', async () => {
    // The element stands in another shadow root: the events have to get out of it.
    await here.visit('<div id="box"></div>', { loader: '' });
    await here.browser.run(() => {
      const root = document.querySelector('#box').attachShadow({ mode: 'open' });
      root.append(document.createElement('back-check'));
      document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '/back-check.js' }));
    });
    await here.start();
    await here.answer();
    await here.question(SECOND);
    await here.answer("I'm not sure");
    await here.browser.see('heading', 'How to tell');
    const all = await heard();
    const types = all.map(({ type }) => type.replace('back-check-', ''));
    assert.ok(types.includes('ready') && types.includes('start'), `heard ${types}`);
    assert.equal(types.filter(type => type === 'ready').length, 1);
    assert.equal(types.filter(type => type === 'start').length, 1);
    assert.ok(types.filter(type => type === 'step').length >= 2, `a step for each screen: ${types}`);
    assert.ok(!types.includes('complete') && !types.includes('error'), `heard ${types}`);
    assert.ok(all.every(({ composed, on }) => composed && on === 'box'));
    assert.doesNotMatch(JSON.stringify(all.map(({ detail }) => detail)), /unsure|not sure|none of|"(yes|no)"/i);
    await here.calm();
  });

  test('a reader who comes back with a result is told to nobody', async () => {
    const { shortest } = JSON.parse(await readFile(new URL('../e2e/prints.json', import.meta.url), 'utf8'));
    await here.visit('<back-check share-result></back-check>');
    await here.browser.run(kept => localStorage.setItem('back-check', kept), shortest.kept);
    await here.browser.press('button', 'Start');
    await here.whole();
    await here.browser.press('button', 'Your data');
    await here.browser.until(() => watch.heard.some(({ type }) => type === 'back-check-step'));
    assert.equal((await heard()).filter(({ type }) => type === 'back-check-complete').length, 0);
  });
});
