// Pages that make it hard: style sheets for everything, strict policies, frames without storage,
// right to left, other sizes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { pause } from './driver.mjs';
import { CHECK, CHILDREN, FIRST, NONE, SECOND, TITLE, connection, inEach, page as write } from './lib.mjs';

const sheet = body => ({ head: '<link rel="stylesheet" href="/page.css">', files: { '/page.css': { type: 'text/css', body } } });
const STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'";

inEach(here => {
  /** How what readers see is drawn: of each heading, button, choice and paragraph of the check. */
  const drawn = () => here.browser.look(eyes => {
    const roles = ['heading', 'button', 'radio', 'paragraph'];
    return roles.flatMap(role => eyes.every(role).filter(node => node.getRootNode().host?.localName === 'back-check')).map(node => {
      const { color, backgroundColor, float, display, boxSizing, textTransform, whiteSpace, fontStyle, fontWeight, textIndent, wordSpacing, ...rest } = getComputedStyle(node);
      const em = Number.parseFloat(rest.fontSize);
      const letters = Math.round((Number.parseFloat(rest.letterSpacing) || 0) / em * 1000);
      return { name: eyes.name(node).slice(0, 40), color, backgroundColor, float, display, boxSizing, letters, textTransform, whiteSpace, fontStyle, fontWeight, textIndent, wordSpacing };
    });
  });
  /** Where it stands: of each of them, inside the check. */
  const placed = () => here.browser.look(eyes => {
    const check = document.querySelector('back-check');
    const origin = check.getBoundingClientRect();
    const roles = ['heading', 'button', 'radio', 'paragraph'];
    const own = roles.flatMap(role => eyes.every(role).filter(node => node.getRootNode().host === check));
    return [['check', 0, 0, origin.width, origin.height], ...own.map(node => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return [eyes.name(node).slice(0, 40), left - origin.left, top - origin.top, width, height];
    })].map(([name, ...numbers]) => [name, ...numbers.map(number => Math.round(number * 2) / 2)]);
  });
  /** Nothing is wider than the page, nothing of the check sticks out of it. */
  const fits = async () => {
    const out = await here.browser.look(eyes => {
      const check = document.querySelector('back-check');
      const { left, right } = check.getBoundingClientRect();
      const wide = [...eyes.all(check)].filter(node => eyes.shown(node) && !node.closest?.('svg'))
        .filter(node => node.getBoundingClientRect().right > right + 1 || node.getBoundingClientRect().left < left - 1);
      const { clientWidth, scrollWidth } = document.documentElement;
      return [scrollWidth <= clientWidth, ...wide.map(node => `${node.localName}.${node.className} “${eyes.name(node).slice(0, 30)}”`)];
    });
    assert.deepEqual(out, [true], 'it fits');
  };

  const HOSTILE = {
    'everything reverted and overruled': `* { all: revert !important }
* { box-sizing: content-box !important; font: 30px serif !important; color: red !important; float: left }
p, button, h2, label, input { margin: 40px !important; padding: 0 !important; background: yellow !important; text-transform: uppercase !important }`,
    'a reset, wide letters, large buttons': `*, ::before, ::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; letter-spacing: 3px }
html { line-height: 1; text-transform: uppercase; text-align: center; word-spacing: 5px; text-indent: 30px; white-space: pre; color: #eee; background: #222 }
button { width: 100%; height: 90px; background: hotpink; color: lime } main { display: flex; flex-direction: column; align-items: stretch; cursor: wait; font-style: italic; font-weight: 900 }`,
  };
  for (const [what, css] of Object.entries(HOSTILE)) {
    test(`${what}: it looks as it does on a plain page`, async () => {
      const page = async options => {
        // Light or dark as asked: by itself it follows the page's ground.
        await here.visit(CHECK.replace('>', ' theme="light">'), { ...connection('2g'), ...options, pages: connection('2g').pages });
        await here.card();
        const card = await drawn();
        if (options.files) {
          await here.shot(`hostile-${what.split(' ')[0]}-card`);
          await fits();
        }
        await here.start();
        await here.whole();
        if (options.files) {
          await here.shot(`hostile-${what.split(' ')[0]}-question`);
          await fits();
        }
        return { card, question: await drawn() };
      };
      const plain = await page({});
      assert.ok(plain.card.length >= 3 && plain.question.length >= 5);
      assert.deepEqual(await page(sheet(css)), plain);
      const width = await here.browser.run(() => document.querySelector('back-check').getBoundingClientRect().width / document.querySelector('main').getBoundingClientRect().width);
      assert.ok(width > 0.9, `it takes the width there is, not ${width} of it`);
      await here.answer();
      await here.question(SECOND);
      await here.calm();
    });
  }

  test('a strict policy with trusted types is enough, for the whole way', async () => {
    await here.visit(CHECK, { headers: { 'content-security-policy': STRICT } });
    await here.card();
    await here.shot('strict-card');
    await here.start();
    await here.answer();
    await here.question(SECOND);
    await here.askedFor('later.css');
    await here.shot('strict-question');
    await here.calm();
  });

  test('a sandboxed frame without storage', async () => {
    // A frame without an origin: everything it asks for is asked for from elsewhere.
    await here.visit('<iframe title="Check" sandbox="allow-scripts" src="/page-framed" width="560" height="640"></iframe>', {
      loader: '',
      pages: { '/page-framed': write(CHECK) },
      everywhere: { 'access-control-allow-origin': '*' },
    });
    await here.browser.frame('iframe');
    await here.card();
    await here.start();
    await here.answer();
    await here.question(SECOND);
    assert.equal(await here.browser.look(eyes => /kept on this device only/.test(eyes.text(document.body))), false, 'no promise it can’t keep');
    const errors = await here.browser.run(() => [...watch.errors, ...watch.troubles]);
    await here.browser.frame();
    await here.shot('sandbox');
    assert.deepEqual(errors, []);
  });

  test('leaving the page and coming back is no step', async () => {
    await here.visit();
    await here.start();
    await here.answer();
    await here.question(SECOND);
    const steps = () => here.browser.run(() => watch.heard.filter(({ type }) => type === 'back-check-step').length);
    const before = await steps();
    // Of the three it is Firefox that takes the focus from its windows here.
    await here.browser.leaveAndReturn();
    await pause(300);
    assert.equal(await steps(), before);
    await here.browser.press('button', 'Back');
    await here.browser.until((eyes, before) => watch.heard.filter(({ type }) => type === 'back-check-step').length > before, before);
    await here.calm();
  });

  test('right to left it mirrors, on the card and behind it', async () => {
    const where = (role, name) => here.browser.look((eyes, role, name) => {
      const node = eyes.find(role, name);
      const box = node.getBoundingClientRect();
      const check = document.querySelector('back-check').getBoundingClientRect();
      return { start: box.left - check.left, end: check.right - box.right };
    }, role, name);
    const both = {};
    for (const dir of ['ltr', 'rtl']) {
      await here.visit(CHECK, { attributes: `lang="en" dir="${dir}"` });
      await here.card();
      await here.shot(`${dir}-card`);
      both[dir] = { direction: await here.browser.look((eyes, title) => getComputedStyle(eyes.find('heading', title)).direction, TITLE) };
      await here.start();
      await here.answer();
      await here.question(SECOND);
      both[dir].back = await where('button', 'Back');
      both[dir].dot = await here.browser.look((eyes, none) => {
        const label = eyes.find('radio', none);
        const [box, dot] = [label, label.querySelector('input') ?? label.control].map(node => node.getBoundingClientRect());
        return Math.round((dot.left + dot.width / 2 - box.left) / box.width * 10) / 10;
      }, NONE);
      await here.shot(`${dir}-question`);
      await fits();
    }
    assert.equal(both.ltr.direction, 'ltr');
    assert.equal(both.rtl.direction, 'rtl');
    assert.ok(both.ltr.back.start < 40 && both.rtl.back.end < 40, `Back is where reading begins: ${JSON.stringify(both)}`);
    assert.ok(Math.abs(both.ltr.back.start - both.rtl.back.end) <= 2, `mirrored: ${JSON.stringify(both)}`);
    if (both.ltr.dot < 0.4) assert.ok(both.rtl.dot > 0.6, `the choice's circle too: ${JSON.stringify(both)}`);
  });

  test('right to left the figures and the numbers stay as they are: a left leg, 2 × 30 s', async () => {
    const { shortest } = JSON.parse(await readFile(new URL('../e2e/prints.json', import.meta.url), 'utf8'));
    const figures = {};
    for (const dir of ['ltr', 'rtl']) {
      await here.visit(CHECK, { attributes: `lang="en" dir="${dir}"`, ...sheet('main { max-width: 560px }') });
      await here.browser.run(kept => localStorage.setItem('back-check', kept), shortest.kept);
      await here.browser.press('button', 'Start');
      await here.browser.see('heading', 'Your first session');
      // How it is drawn, and whether anything around it turns it round.
      figures[dir] = await here.browser.until(eyes => {
        const svg = [...eyes.all()].find(node => node.localName === 'svg' && node.dataset.draw && node.childElementCount);
        return svg && { drawn: svg.innerHTML, way: Math.sign(svg.getScreenCTM().a) };
      });
      // "2 × 30 s" must not read "s 30 × 2": where its letters are, from left to right.
      const dose = await here.browser.look(eyes => {
        const words = node => [...node.childNodes].filter(child => child.nodeType === Node.TEXT_NODE && /^\d+ × \d+ s/.test(child.data.trim()));
        const [text] = [...eyes.all()].flatMap(words);
        const at = index => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          return range.getBoundingClientRect().left;
        };
        return [at(0), at(text.data.indexOf('×')), at(text.data.indexOf('s'))];
      });
      assert.deepEqual(dose, [...dose].sort((a, b) => a - b), `${dir}: the dose reads from left to right`);
      await here.shot(`${dir}-plan`);
    }
    assert.equal(figures.ltr.way, 1);
    assert.deepEqual(figures.rtl, figures.ltr);
  });

  test('root sizes of 10 and 20 px change nothing', async () => {
    const at = {};
    for (const size of [10, 16, 20]) {
      await here.visit(CHECK, sheet(`html { font-size: ${size}px } body { font-size: 16px; margin: 8px } h1, p { font-size: 16px; margin: 16px 0 }`));
      await here.card();
      const card = await placed();
      await here.start();
      await here.whole();
      at[size] = { card, question: await placed() };
    }
    assert.deepEqual(at[10], at[16]);
    assert.deepEqual(at[20], at[16]);
  });

  test('a phone’s width, and the narrowest', async () => {
    try {
      for (const width of [390, 280]) {
        // What a window can't be made as narrow as, a frame or a column can.
        await here.visit(CHECK, sheet(`main { width: ${width - 16}px; overflow: hidden }`));
        await here.card();
        await fits();
        await here.shot(`card-${width}`);
        await here.start();
        await fits();
        await here.shot(`question-${width}`);
      }
    } finally {
      await here.browser.size(600, 800);
    }
  });

  test('in a closed part of the page it waits until it is opened', async () => {
    await here.visit(`<details><summary>Check your back</summary>${CHECK}</details>`);
    assert.equal(await here.browser.sees('button', 'Start'), false);
    await here.browser.run(() => { document.querySelector('details').open = true; });
    await here.card();
    await here.start();
    assert.equal(await here.browser.sees('heading', FIRST), true);
    await here.calm();
  });
});
