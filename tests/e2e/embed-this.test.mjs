// The page that hands out snippets: what it says is pasted into pages and tried.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { axe, fits, heading, launch, shot } from './lib.mjs';
import { GROUPS } from './walk.mjs';

let site;
before(async () => { site = await launch(); });
after(() => site.close());

const open = settings => site.openPage({ path: 'embed-this.html', wait: false, ...settings });
const choose = (page, label, option) => page.getByRole('combobox', { name: new RegExp(`^${label.replace('?', '[?]')}`) }).selectOption({ label: option });
const codes = page => page.getByRole('group', { name: 'Code to copy' }).allTextContents();
/** A page with a snippet pasted into it, as the site would serve it. */
async function paste(snippet) {
  site.server.pages['/pasted'] = `<!doctype html><html lang="en"><head><title>A blog</title><link rel="icon" href="data:,"></head><body><p>Before</p>${snippet}<p>After</p></body></html>`;
  return site.openPage({ path: 'pasted', wait: false });
}
const HOSTS = ['Plain HTML', 'WordPress, as a block', 'WordPress, as a plugin', 'Ghost', 'Hugo', 'Jekyll', 'Astro or MDX', 'A host that takes out scripts', 'Substack, Medium, a newsletter'];

test('the plain snippet works as it stands, with everything chosen', async () => {
  const page = await open();
  await choose(page, 'Colours', 'Always dark');
  await choose(page, 'Tests', '16 tests');
  await choose(page, 'Level of its first heading', '3');
  await page.getByLabel('Words on the start button').fill('Begin "now"');
  const [snippet] = await codes(page);
  const blog = await paste(snippet);
  await blog.getByRole('heading', { name: 'Where should you start?', level: 3 }).waitFor();
  await blog.getByRole('button', { name: 'Begin "now"' }).click();
  await heading(blog, GROUPS.nerves);
  assert.equal(await blog.evaluate(() => document.querySelector('back-check').edition), 'full');
  blog.calm();
  page.calm();
});

test('a fixed version loads with its hash, and not with another', async () => {
  const page = await open();
  await choose(page, 'Version', 'This one for good, checked by its hash');
  const [snippet] = await codes(page);
  const hash = createHash('sha384').update(await readFile('dist/back-check.js')).digest('base64');
  assert.ok(snippet.includes(`integrity="sha384-${hash}"`), snippet);
  const blog = await paste(snippet);
  await blog.getByRole('button', { name: 'Start' }).click();
  await heading(blog, GROUPS.nerves);
  blog.calm();
  const other = await paste(snippet.replace(/sha384-.{8}/, 'sha384-AAAAAAAA'));
  await other.getByRole('link', { name: 'Open the check on a page of its own' }).waitFor();
  assert.equal(await other.getByRole('button', { name: 'Start' }).count(), 0);
});

test('every kind of host gets its words and its code, and the frame works as it stands', async () => {
  const page = await open();
  for (const host of HOSTS) {
    await choose(page, 'Where is your article?', host);
    const all = await codes(page);
    assert.ok(all.length > 1, `${host}: code besides the policy`);
    for (const text of all) assert.ok(!/undefined|\[object|\{\{(?!<)/.test(text), `${host}: ${text}`);
    assert.ok((await page.locator('#how').textContent()).length > 20, host);
  }
  await choose(page, 'Where is your article?', 'A host that takes out scripts');
  const blog = await paste((await codes(page))[0]);
  await blog.frameLocator('iframe').getByRole('button', { name: 'Start' }).click();
  await blog.frameLocator('iframe').getByRole('heading', { name: GROUPS.nerves }).waitFor();
  blog.calm();
  await choose(page, 'Where is your article?', 'Substack, Medium, a newsletter');
  await page.getByRole('img', { name: 'Picture for the card' }).waitFor();
  page.calm();
});

test('the policy it names is enough', async () => {
  const page = await open();
  const policy = (await codes(page)).at(-1).replace(/\s+/g, ' ');
  const [snippet] = await codes(page);
  // The style line is for pages that allow it; under a policy it belongs into a sheet.
  site.server.pages['/pasted'] = {
    body: `<!doctype html><html lang="en"><head><title>A blog</title></head><body>${snippet.replace(/<style>.*<\/style>/, '')}</body></html>`,
    headers: { 'content-security-policy': `default-src 'none'; img-src data: 'self'; ${policy}` },
  };
  const blog = await site.openPage({ path: 'pasted', wait: false });
  await blog.getByRole('button', { name: 'Start' }).click();
  await heading(blog, GROUPS.nerves);
});

test('whoever writes the element keeps the same place free for it', async () => {
  const page = await open();
  const [room] = (await codes(page))[0].match(/<style>.*<\/style>/);
  const files = ['hugo/layouts/shortcodes/back-check.html', 'jekyll/_includes/back-check.html', 'astro/BackCheck.astro', 'wordpress/back-check.php'];
  for (const path of [...files.map(name => `dist/hosts/${name}`), 'docs/embedding.md', 'docs/hosts.md']) {
    assert.ok((await readFile(path, 'utf8')).replace(' is:inline', '').includes(room), path);
  }
  await choose(page, 'Where is your article?', 'WordPress, as a plugin');
  await choose(page, 'Level of its first heading', '3');
  assert.equal((await codes(page))[0], '[back-check heading-level="3"]');
  await page.getByLabel('Words on the start button').fill('Go [now]');
  assert.equal((await codes(page))[0], '[back-check heading-level="3" label="Go &#91;now&#93;"]');
});

test('what is pasted into Astro has no braces that MDX would take for code', async () => {
  const page = await open();
  const [room] = (await codes(page))[0].match(/back-check:where.*(?=<\/style>)/);
  await choose(page, 'Where is your article?', 'Astro or MDX');
  const [snippet] = await codes(page);
  assert.ok(snippet.includes(`set:html={\`${room}\`}`), snippet);
  assert.doesNotMatch(snippet.replace(/\{`[^`]*`\}/, ''), /[{}]/);
});

test('the sample follows what is chosen', async () => {
  const page = await open({ width: 1100 });
  const sample = page.frameLocator('#sample');
  await sample.getByRole('button', { name: 'Start' }).waitFor();
  await page.getByLabel('Words on the start button').fill('Go');
  await sample.getByRole('button', { name: 'Go' }).waitFor();
  const ground = () => sample.locator('back-check').evaluate(element => getComputedStyle(element.shadowRoot.firstElementChild).backgroundColor);
  const light = await ground();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.waitForFunction(before => {
    const check = document.querySelector('#sample').contentDocument.querySelector('back-check');
    return getComputedStyle(check.shadowRoot.firstElementChild).backgroundColor !== before;
  }, light);
  await page.getByRole('radio', { name: 'Serif', exact: true }).check();
  await page.getByRole('radio', { name: 'Narrow' }).check();
  page.calm();
});

test('it reads and looks right', async () => {
  for (const dark of [false, true]) {
    const page = await open({ dark });
    await page.frameLocator('#sample').getByRole('button', { name: 'Start' }).waitFor();
    await fits(page);
    await axe(page);
    if (!dark) await shot(page, 'embed-this');
    page.calm();
  }
});

test('a copy button copies', async () => {
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await page.getByText('Copied').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await codes(page))[0]);
});

test('the package says of the element what the element has', async () => {
  const [manifest, pack, types] = await Promise.all(['custom-elements.json', 'package.json', 'back-check.d.ts'].map(name => readFile(`dist/${name}`, 'utf8')));
  const [declared] = JSON.parse(manifest).modules[0].declarations;
  const page = await site.openPage();
  const fields = declared.members.filter(({ kind }) => kind === 'field').map(({ name }) => name);
  const own = await page.evaluate(() => Object.getOwnPropertyNames(customElements.get('back-check').prototype).filter(name => name !== 'constructor'));
  for (const { name } of declared.members) assert.ok(own.includes(name), `${name} is there`);
  for (const { name, default: value } of declared.members.filter(one => one.attribute)) {
    const found = await page.evaluate(key => String(document.createElement('back-check')[key]), name);
    assert.equal(found, value, name);
  }
  for (const name of [...fields, ...declared.events.map(event => event.name)]) assert.ok(types.includes(name), `${name} has a type`);
  const docs = await readFile('docs/embedding.md', 'utf8');
  for (const { name } of [...declared.attributes, ...declared.events, ...declared.cssProperties, ...declared.cssParts]) assert.ok(docs.includes(`\`${name}\``), `docs/embedding.md names ${name}`);
  for (const name of JSON.parse(pack).files) await readFile(`dist/${name}`);
  assert.equal(JSON.parse(pack).version, (await readFile('Cargo.toml', 'utf8')).match(/^version = "(.+)"/m)[1]);
});
