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
 * `pages` maps a path to HTML, for pages that embed the widget; `headers` go with every answer.
 */
export async function serve({ root = resolve('dist'), pages = {}, headers = {} } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = resolve(root, `.${normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname))}`);
    try {
      if (!file.startsWith(root + sep)) throw new Error('outside');
      const type = pages[pathname] ? TYPES['.html'] : TYPES[extname(file)] ?? 'application/octet-stream';
      const body = gzipSync(pages[pathname] ?? (await readFile(file)));
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store', ...headers }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise(done => {
      server.closeAllConnections();
      server.close(done);
    }),
  };
}
