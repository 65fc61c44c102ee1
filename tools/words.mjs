// Writes words and colours into the files around the check, which name them in double braces: the
// id of a message in locales/, or of a colour in styles/tokens.css (`{{bc-ink}}`, `{{bc-ink dark}}`).
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Messages of one text, by id. Of Fluent it knows plain text, on one line or indented on several. */
function messages(text) {
  const found = new Map();
  let id = null;
  for (const line of text.split('\n')) {
    const [, name, words] = line.match(/^([a-z][\w-]*) *=(.*)$/) ?? [];
    if (name) found.set(id = name, words.trim());
    else if (id && /^ +[^ .]/.test(line)) found.set(id, `${found.get(id)} ${line.trim()}`.trim());
    else id = null;
  }
  return found;
}

/** The light and the dark value of each colour. */
function colours(text) {
  const pairs = text.matchAll(/--(bc-[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map([...pairs].flatMap(([, name, light, dark]) => [[name, light], [`${name} dark`, dark]]));
}

const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/**
 * A function that fills a text: `html` escapes, `code` (scripts, JSON) replaces the quotes around
 * a placeholder too, `plain` writes as it is. What isn't known stops the build.
 */
export async function filler(source, language = 'en') {
  const folder = join(source, 'locales', language);
  const files = (await readdir(folder)).filter(name => name.endsWith('.ftl'));
  const texts = await Promise.all(files.map(name => readFile(join(folder, name), 'utf8')));
  const known = new Map(texts.flatMap(text => [...messages(text)]));
  for (const [name, value] of colours(await readFile(join(source, 'styles', 'tokens.css'), 'utf8'))) known.set(name, value);
  const get = name => {
    const words = known.get(name);
    if (!words || /[{}]/.test(words)) throw new Error(`{{${name}}}: ${words ? 'more than plain text' : 'no such word or colour'}`);
    return words;
  };
  const kinds = {
    html: text => text.replace(/\{\{([a-z][\w -]*)\}\}/g, (_, name) => escaped(get(name))),
    code: text => text.replace(/(['"])\{\{([a-z][\w -]*)\}\}\1/g, (_, quote, name) => JSON.stringify(get(name))),
    plain: text => text.replace(/\{\{([a-z][\w -]*)\}\}/g, (_, name) => get(name)),
  };
  return (text, kind) => kinds[kind](text);
}
