/**
 * Prints a check alone. `window.print()` prints the whole page, and a check stands in the middle of
 * somebody's article; so a copy of what is on screen goes into a frame nobody sees.
 */

/** Prints what is in `host`, dressed by `sheets`. */
export function print(host, sheets) {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Through the object model: a policy may forbid the attribute.
  Object.assign(frame.style, { position: 'absolute', width: '0', height: '0', border: '0', visibility: 'hidden' });
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  page.documentElement.lang = host.closest('[lang]')?.lang || document.documentElement.lang;
  page.title = document.title;
  const outer = page.body.appendChild(page.createElement('div'));
  const root = outer.attachShadow({ mode: 'open' });
  // A sheet belongs to its document: these are copies.
  root.adoptedStyleSheets = sheets.map(sheet => {
    const copy = new view.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(rule => rule.cssText).join('\n'));
    return copy;
  });
  root.append(page.importNode(host, true));
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.focus();
  view.print();
  // Browsers that say nothing afterwards have taken their copy by then.
  setTimeout(() => frame.remove(), 60_000);
}
