/**
 * Hands out snippets: what is chosen becomes attributes, shown at once in a sample article, and the
 * text to paste for each kind of host. The addresses are those this page was opened from.
 */
const BASE = new URL('./', location.href).href;
const ORIGIN = location.origin;
/** The build writes in the version and the loader's hash. */
const VERSION = '{{version}}';
const HASH = '{{loader-hash}}';
const WORDS = {
  about: '{{page-about}}',
  own: '{{frame-own}}',
  brand: '{{brand}}',
  sentence: '{{embed-card-sentence}}',
  code: '{{embed-code}}',
  copy: '{{embed-copy}}',
  copied: '{{embed-copied}}',
  uncopied: '{{embed-uncopied}}',
  plain: '{{embed-how-plain}}',
  block: '{{embed-how-block}}',
  plugin: '{{embed-how-plugin}}',
  ghost: '{{embed-how-ghost}}',
  hugo: '{{embed-how-hugo}}',
  jekyll: '{{embed-how-jekyll}}',
  astro: '{{embed-how-astro}}',
  frame: '{{embed-how-frame}}',
  card: '{{embed-how-card}}',
};
/** What a frame may use, if the page around lets it: sensor, wake lock, sound, saving, the whole screen. */
const ALLOW = 'accelerometer; gyroscope; screen-wake-lock; autoplay; clipboard-write; fullscreen';
/** Heights of the start card, in a column under 600 px and in a wider one. */
const ROOM = 'back-check:where(:not([hidden])){display:block;min-height:780px}@media(min-width:600px){back-check{min-height:416px}}';

const find = id => document.getElementById(id);
const choices = find('choices');
const looks = find('looks');
const host = find('host');
/** Brackets too: WordPress ends a shortcode with one. */
const quoted = text => text.replace(/[&"<>[\]]/g, sign => `&#${sign.charCodeAt(0)};`);

/** The attributes chosen, by name; what is the default is left out. */
const chosen = () => [...new FormData(choices)].filter(([name, value]) => name !== 'version' && String(value).trim());

function element(indent = '') {
  const attributes = chosen().map(([name, value]) => ` ${name}="${quoted(value.trim())}"`).join('');
  return `${indent}<back-check${attributes}>\n${indent}  <p>${WORDS.about} <a href="${BASE}">${WORDS.own}</a></p>\n${indent}</back-check>`;
}

function loader(extra = '') {
  const pinned = choices.elements.version.value === 'pinned';
  const source = `${BASE}${pinned ? `${VERSION}/` : ''}back-check.js`;
  const check = pinned ? ` integrity="${HASH}" crossorigin="anonymous"` : '';
  return `<script${extra} type="module" src="${source}"${check}></script>`;
}

const plain = () => `<style>${ROOM}</style>\n${loader()}\n${element()}`;
/** In .mdx braces are code, in a style sheet too; as a text they stand in .astro as well. */
const astro = () => `<style is:inline set:html={\`${ROOM}\`} />\n${loader(' is:inline')}\n${element()}`;
/** What a frame's address may carry; words on the button and where answers go among them. */
const query = () => new URLSearchParams(chosen()).toString();

/** Texts to copy, by host. */
const SNIPPETS = {
  plain: () => [plain()],
  block: () => [plain()],
  plugin: () => [`[back-check${chosen().map(([name, value]) => ` ${name}="${quoted(value.trim())}"`).join('')}]`],
  ghost: () => [plain()],
  hugo: () => [plain(), '{{' + '< back-check >' + '}}'],
  jekyll: () => [plain(), '{% include back-check.html %}'],
  astro: () => [astro()],
  frame: () => {
    const address = quoted(`${BASE}embed.html${query() && `?${query()}`}`);
    return [`<iframe data-back-check src="${address}" title="${WORDS.brand}" width="100%" height="780" frameborder="0" loading="lazy" allow="${ALLOW}"></iframe>\n<script src="${BASE}frame.js" async></script>`];
  },
  card: () => [BASE, WORDS.sentence],
};

/** A text with a button that copies it. */
function code(text) {
  const box = document.createElement('div');
  box.className = 'code';
  const shown = box.appendChild(document.createElement('pre'));
  shown.textContent = text;
  shown.tabIndex = 0;
  shown.setAttribute('aria-label', WORDS.code);
  shown.setAttribute('role', 'group');
  const button = box.appendChild(document.createElement('button'));
  button.type = 'button';
  button.textContent = WORDS.copy;
  const said = box.appendChild(document.createElement('span'));
  said.setAttribute('role', 'status');
  button.onclick = async () => {
    const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
    said.textContent = copied ? WORDS.copied : WORDS.uncopied;
    if (copied) return;
    getSelection().selectAllChildren(shown);
  };
  return box;
}

function show() {
  const kind = host.value;
  find('how').textContent = WORDS[kind];
  find('file').hidden = kind !== 'plugin';
  find('picture').hidden = kind !== 'card';
  find('snippets').replaceChildren(...SNIPPETS[kind]().map(code));
  const sample = find('sample').contentWindow;
  const asked = new URLSearchParams([...chosen(), ...new FormData(looks)]).toString();
  sample?.postMessage(asked, ORIGIN);
}

find('policy-lines').append(
  code(`script-src ${ORIGIN} 'wasm-unsafe-eval';\nconnect-src ${ORIGIN};`),
);
/** The frame is as tall as the article in it, as long as that is no longer than two phones. */
const tall = new ResizeObserver(([{ target }]) => {
  find('sample').style.height = `${Math.min(target.offsetHeight + 2, 1600)}px`;
});
find('sample').addEventListener('load', ({ target }) => {
  tall.disconnect();
  tall.observe(target.contentDocument.body);
  show();
});
for (const form of [choices, looks]) {
  form.addEventListener('input', show);
  form.addEventListener('submit', event => event.preventDefault());
}
host.addEventListener('change', show);
show();
