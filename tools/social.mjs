// Draws page/card.png, the picture for hosts that allow neither scripts nor frames: the start card of
// a built `dist/`, 1200 by 630. `node tools/social.mjs` after `./dev build`.
import { launch } from '../tests/e2e/lib.mjs';

const page = `<!doctype html><html lang="en"><head><title>Card</title><link rel="icon" href="data:,"><style>
body{margin:0;overflow:hidden;background:#faf6ee;font:17px/1.4 "DejaVu Sans",sans-serif}
back-check{display:block;min-height:420px}
back-check::part(card){border:0;border-radius:0;padding:14px 40px 24px}
</style><script type="module" src="/back-check.js"></script></head><body><back-check></back-check></body></html>`;
const site = await launch({ pages: { '/social': page } });
const context = await site.browser.newContext({ viewport: { width: 800, height: 420 }, deviceScaleFactor: 1.5 });
const view = await context.newPage();
await view.goto(`${site.url}social`);
await view.getByRole('button', { name: 'Start' }).waitFor();
await view.screenshot({ path: 'page/card.png' });
await site.close();
