/**
 * Figures. The views name a still picture; this paints it shortly before it comes into sight, a moment
 * after the screen itself is there. Over those that move it paints the frames the second half works out,
 * so that nothing else on the screen is drawn again. One repetition takes four seconds, a press on
 * the button stops it, and a figure out of sight costs nothing. A reader who asked for less motion
 * gets the two ends of the movement side by side. What is printed is painted first, in sight or not.
 */
const REPETITION = 4000;
const FRAME = 1000 / 24;
const SVG = 'http://www.w3.org/2000/svg';

/** Calls once what is on screen now has had its frame. An observer tells it, not the page's timers: these wait for nobody. */
export function afterFrame(element, call) {
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = call;
    port2.postMessage(0);
  });
  observer.observe(element);
}

/** Presses one of the page's own unseen buttons. The check hears it, the article around it doesn't. */
export const press = button => button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));

/** A picture of its own in a figure's box; the views' tree knows nothing of it. */
function canvas(into) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'fig');
  svg.setAttribute('aria-hidden', 'true');
  into.append(svg);
  return svg;
}

/** Paints a frame: a view box, then a class and a path a line. Elements are used again. */
function paint(svg, text) {
  const [box, ...parts] = text.split('\n');
  if (svg.getAttribute('viewBox') !== box) svg.setAttribute('viewBox', box);
  while (svg.childElementCount > parts.length) svg.lastChild.remove();
  parts.forEach((part, at) => {
    const [name, d] = part.split('\t');
    const path = svg.children[at] ?? svg.appendChild(document.createElementNS(SVG, 'path'));
    if (path.getAttribute('class') !== name) path.setAttribute('class', name);
    path.setAttribute('d', d);
  });
}

/** Sets the figures inside `host` going; gives a function that stops them for good. */
export function animate(host, { frame, moments, still }) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const figures = new Map();
  const seen = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      const figure = figures.get(target);
      if (figure) figure.visible = isIntersecting;
    }
    wake();
  });
  let painting = 0;
  let last = 0;

  function start(box) {
    const figure = { code: Number(box.dataset.figure), mirrored: box.dataset.mirrored === '1', since: 0, visible: false, paused: false };
    const layer = document.createElement('div');
    layer.className = 'moving';
    box.append(layer);
    if (calm.matches) {
      const both = moments(figure.code);
      for (const t of [both >>> 16, both & 0xffff]) paint(canvas(layer), frame(figure.code, figure.mirrored, t));
    } else {
      figure.svg = canvas(layer);
      paint(figure.svg, frame(figure.code, figure.mirrored, 0));
      figure.button = box.querySelector('.pause');
      figure.button.hidden = false;
      figure.press = () => {
        figure.paused = !figure.paused;
        figure.button.setAttribute('aria-pressed', String(figure.paused));
        wake();
      };
      figure.button.addEventListener('click', figure.press);
      seen.observe(box);
    }
    figure.layer = layer;
    box.classList.add('plays');
    figures.set(box, figure);
  }

  function stop(box) {
    const figure = figures.get(box);
    figures.delete(box);
    seen.unobserve(box);
    figure.button?.removeEventListener('click', figure.press);
    figure.layer.remove();
    box.classList.remove('plays');
  }

  /** About a screen ahead of a thumb that scrolls; what nobody comes to see is never painted. */
  const near = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) draw(target);
  }, { rootMargin: '800px' });

  /** A still picture as its name says: number, mirrored, thumbnail. */
  function draw(svg) {
    near.unobserve(svg);
    const name = svg.dataset.draw;
    if (!name || svg.drawn === name) return;
    svg.drawn = name;
    paint(svg, still(Number.parseInt(name, 10), name.includes('m'), name.includes('t')));
  }

  const drawAll = () => host.querySelectorAll('[data-draw]').forEach(draw);

  /** What is on screen now, against what was. A box whose figure has changed starts anew. */
  function look() {
    for (const [box, figure] of figures) {
      const same = Number(box.dataset.figure) === figure.code && (box.dataset.mirrored === '1') === figure.mirrored;
      if (!box.isConnected || !same) stop(box);
    }
    for (const svg of host.querySelectorAll('[data-draw]')) if (svg.drawn !== svg.dataset.draw) near.observe(svg);
    for (const box of host.querySelectorAll('[data-figure]')) if (!figures.has(box)) start(box);
    wake();
  }

  /** The screen comes first, what is on it after its first frame. */
  let waiting = false;
  let over = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    afterFrame(host, () => {
      waiting = false;
      if (!over) look();
    });
  };

  const moving = () => [...figures.values()].filter(figure => figure.svg && figure.visible && !figure.paused);

  function wake() {
    if (!painting && moving().length) painting = requestAnimationFrame(step);
  }

  function step(now) {
    painting = 0;
    if (now - last >= FRAME - 1) {
      const passed = Math.min(now - last, 100);
      last = now;
      for (const figure of moving()) {
        figure.since = (figure.since + passed) % REPETITION;
        paint(figure.svg, frame(figure.code, figure.mirrored, Math.round((figure.since / REPETITION) * 1000)));
      }
    }
    wake();
  }

  const changes = new MutationObserver(later);
  changes.observe(host, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-draw', 'data-figure', 'data-mirrored'] });
  addEventListener('beforeprint', drawAll);
  const again = () => {
    for (const box of [...figures.keys()]) stop(box);
    look();
  };
  calm.addEventListener('change', again);
  look();
  return () => {
    changes.disconnect();
    seen.disconnect();
    near.disconnect();
    removeEventListener('beforeprint', drawAll);
    over = true;
    calm.removeEventListener('change', again);
    cancelAnimationFrame(painting);
    for (const box of [...figures.keys()]) stop(box);
  };
}
