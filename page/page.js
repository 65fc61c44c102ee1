/**
 * The stand-alone page's own script: nothing of it is in the way of the first question.
 *
 * Once the second half is here, and the page has a moment, it hands over to `update.js`, which sees
 * to the worker. Until then a worker that takes over from an older one could pair this version's
 * first half with the next one's second, so the page loads again; answers so far are kept.
 */
const { serviceWorker } = navigator;
if (serviceWorker) {
  serviceWorker.oncontrollerchange = () => location.reload();
  const arrivals = new PerformanceObserver(list => {
    if (!list.getEntries().some(({ name }) => name.includes('/later_bg.wasm'))) return;
    arrivals.disconnect();
    (window.requestIdleCallback ?? setTimeout)(() => import('./update.js'));
  });
  arrivals.observe({ type: 'resource', buffered: true });
}
