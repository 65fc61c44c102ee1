/**
 * The stand-alone page's worker: after the first visit the check needs no network.
 *
 * The build writes it as `sw.js` with FILES, the address and hash of every file it made, and BUILD,
 * a hash of them all and of this text. A version is fetched whole, each file checked against its
 * hash, or not at all; it is answered with from one cache, and it waits until every page of the
 * older version is closed or a reader asks for it.
 */
const { scope } = registration;
/** Caches are shared by the whole origin: only those of this folder are its own. */
const OWN = `back-check ${new URL(scope).pathname} `;
const CACHE = OWN + BUILD;
const addresses = new Set(FILES.map(([name]) => new URL(name, scope).href));

addEventListener('install', event => event.waitUntil(fetchAll()));
addEventListener('activate', event => event.waitUntil(tidy()));
addEventListener('message', ({ data }) => data === 'update' && skipWaiting());

addEventListener('fetch', event => {
  const { method, mode, url } = event.request;
  if (method !== 'GET') return;
  const address = new URL(url);
  address.search = address.hash = '';
  if (mode === 'navigate' && address.href === `${scope}index.html`) address.href = scope;
  if (addresses.has(address.href)) event.respondWith(answer(address.href, event.request));
});

async function fetchAll() {
  const cache = await caches.open(CACHE);
  try {
    // `no-cache` asks the server whether what the page has just fetched is still right.
    await cache.addAll(FILES.map(([name, integrity]) => new Request(new URL(name, scope), { cache: 'no-cache', integrity })));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(OWN) && name !== CACHE).map(name => caches.delete(name)));
}

async function answer(address, request) {
  return (await caches.match(address, { cacheName: CACHE })) ?? fetch(request);
}
