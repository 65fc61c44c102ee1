/* What a reader perceives of a page, through open shadow roots and slots. One expression: the
   driver writes it into every script that looks (driver.mjs), so no page has to load it. */
(() => {
  const ROLES = {
    button: 'button, [role=button], input[type=button], input[type=submit]',
    heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
    radio: 'input[type=radio], [role=radio]',
    checkbox: 'input[type=checkbox], [role=checkbox]',
    link: 'a[href], [role=link]',
    alert: '[role=alert]',
    paragraph: 'p',
  };
  const tidy = text => text.replace(/\s+/g, ' ').trim();

  /** What stands where a node stands: a shadow tree for its host, what is slotted for a slot. */
  const inside = node => {
    if (node.shadowRoot) return [...node.shadowRoot.childNodes];
    if (node.nodeName !== 'SLOT') return [...node.childNodes];
    const put = node.assignedNodes();
    return put.length ? put : [...node.childNodes];
  };
  /** Whether something is on the page to be seen; where it is scrolled to doesn't matter. */
  const shown = node => {
    const box = node.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  /** Everything that is part of what is shown, in reading order. */
  function* all(node = document.documentElement) {
    for (const child of inside(node)) {
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      yield child;
      yield* all(child);
    }
  }
  /** The words that are seen, as one line. */
  const words = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(node.nodeName)) return '';
    const { display } = getComputedStyle(node);
    // Words for screen readers alone count: they are part of a name. What is `contents` has no box of its own.
    if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return '';
    const said = inside(node).map(words).join('');
    return /^inline|contents/.test(display) ? said : ` ${said} `;
  };
  const text = node => (node && (node === document.body || shown(node)) ? tidy(words(node)) : '');
  const label = node => (node.matches('input, select, textarea') ? node.labels?.[0] : null);
  const name = node => {
    const said = node.getAttribute('aria-label');
    if (said) return tidy(said);
    const by = node.getAttribute('aria-labelledby');
    if (by) return tidy(by.split(/\s+/).map(id => node.getRootNode().getElementById?.(id)?.textContent ?? '').join(' '));
    return tidy(words(label(node) ?? node));
  };
  /** Everything of this role that is seen, as what can be pressed: a choice's label stands for it. */
  const every = role => [...all()].filter(node => node.matches(ROLES[role])).filter(node => shown(label(node) ?? node));
  /** The first of this role and name. Of a choice the beginning of its name is enough: what follows is its second line. */
  const find = (role, wanted = null) => {
    const fits = said => wanted === null || said === wanted || (['radio', 'checkbox'].includes(role) && said.startsWith(wanted));
    const found = every(role).find(node => fits(name(node)));
    return found ? label(found) ?? found : null;
  };
  /** What has the focus, inside shadow roots too. */
  const focus = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  /** The names of everything of a role. */
  const names = role => every(role).map(name);
  return { all, every, find, focus, name, names, shown, text };
})()
