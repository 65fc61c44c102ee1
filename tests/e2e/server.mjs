// Serves dist/ the way a plain host would: right types, gzip, no caching.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ftl': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ics': 'text/calendar',
};

/**
 * Starts a server on a free port.
 *
 * `pages` maps a path to HTML, for pages that embed the widget, or to how a path is answered:
 * `{ body, status, type, headers, delay, drop }`; without `body` the folder's file is sent, `delay`
 * is in milliseconds, `drop` ends the connection without an answer. It may change while the server
 * runs. `folders` maps a path that ends in `/` to another folder; `headers` go with every answer.
 * `asked` gathers the paths asked for.
 */
export async function serve({ root = resolve('dist'), pages = {}, folders = {}, headers = {} } = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(request.url);
    const page = typeof pages[pathname] === 'string' ? { body: pages[pathname], type: TYPES['.html'] } : pages[pathname] ?? {};
    const [mount, base] = Object.entries(folders).find(([path]) => pathname.startsWith(path)) ?? ['/', root];
    const path = pathname.slice(mount.length - 1);
    const file = resolve(base, `.${normalize(decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path))}`);
    try {
      if (page.delay) await new Promise(done => setTimeout(done, page.delay));
      if (page.drop) return void request.socket.destroy();
      if (page.body === undefined && !file.startsWith(base + sep)) throw new Error('outside');
      const type = page.type ?? (page.body === undefined ? TYPES[extname(file)] ?? 'application/octet-stream' : TYPES['.html']);
      const body = gzipSync(page.body ?? (await readFile(file)));
      const all = { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store', ...headers, ...page.headers };
      response.writeHead(page.status ?? 200, all).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    pages,
    asked,
    close: () => new Promise(done => {
      server.closeAllConnections();
      server.close(done);
    }),
  };
}
