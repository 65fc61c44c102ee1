// What the loader's start card is made of: its style sheet, and the figure of the app's own start
// screen as `cargo test --test card` keeps it in src/embed/card.txt.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** Fills the card's two placeholders in the loader. `fill` writes words and colours. */
export async function card(source, fill) {
  const css = fill(await readFile(join(source, 'styles', 'card.css'), 'utf8'), 'plain');
  const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8' });
  const figure = (await readFile(join(source, 'src', 'embed', 'card.txt'), 'utf8')).trim().split('\n').join(';');
  const parts = { 'card-style': code.trim(), 'card-figure': figure };
  return text => text.replace(/'\{\{(card-\w+)\}\}'/g, (_, name) => JSON.stringify(parts[name]));
}
