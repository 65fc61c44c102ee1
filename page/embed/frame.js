/**
 * Gives frames of Back Check the height of what is in them: once on a page, for all
 * `<iframe data-back-check src="…/embed.html">` on it, whenever they come.
 *
 * The frame may be slow, or load again: it is greeted until it answers. An answer counts only from
 * the frame's own window and origin, and only as a number. The page is scrolled in one case: the
 * reader has pressed a button in the frame, and the new screen begins above what they see.
 */
(() => {
  const KEY = 'back-check';
  const MOST = 20_000;
  const met = new WeakSet();
  const frames = () => document.querySelectorAll(`iframe[data-${KEY}]`);
  /** A sandbox without an origin of its own says `null`. */
  const origin = frame => (frame.sandbox.length && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(frame.src, location).origin);

  function greet(frame, wait) {
    if (met.has(frame) || !frame.isConnected || wait > 60_000) return;
    const to = origin(frame);
    try {
      frame.contentWindow.postMessage({ [KEY]: 'hello' }, to === 'null' ? '*' : to);
    } catch {
      // Not there yet.
    }
    setTimeout(greet, wait, frame, wait * 2);
  }

  function meet() {
    for (const frame of frames()) {
      if (frame.bcSeen) continue;
      frame.bcSeen = true;
      frame.addEventListener('load', () => (met.delete(frame), greet(frame, 50)));
      greet(frame, 50);
    }
  }

  addEventListener('message', ({ source, origin: from, data }) => {
    const { height, step } = data?.[KEY] ?? {};
    if (!(height > 0 && height < MOST)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source || origin(frame) !== from) continue;
      met.add(frame);
      // A page's style sheet may count a frame's border into its height.
      const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = `${height + border}px`;
      if (step && document.activeElement === frame && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    }
  });
  new MutationObserver(meet).observe(document, { childList: true, subtree: true });
  meet();
})();
