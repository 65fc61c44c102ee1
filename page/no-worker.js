/**
 * In place of `sw.js`: takes the worker and its files off a reader's device. Pages that are open
 * go on; the next visit comes from the network. Builds for `./dev serve` have it too, so that a
 * release once served at the same address doesn't hide what is being worked on.
 */
const OWN = `back-check ${new URL(registration.scope).pathname} `;

addEventListener('install', event => event.waitUntil(skipWaiting()));
addEventListener('activate', event => event.waitUntil(leave()));

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(OWN)).map(name => caches.delete(name)));
  await registration.unregister();
}
