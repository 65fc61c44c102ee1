// The first script of every test page: notes what the check does to a page that isn't its own.
// A file, not inline, so that strict policies let it be.
window.watch = { troubles: [], errors: [], heard: [], keys: [], focus: [], shift: 0, history: 0 };

for (const type of ['error', 'warn']) {
  const said = console[type];
  console[type] = (...words) => {
    const text = words.map(word => (word instanceof Error ? word.message : String(word))).join(' ');
    (type === 'error' ? watch.errors : watch.troubles).push(text);
    said.apply(console, words);
  };
}
// The capture phase hears resources that could not be loaded, too.
addEventListener('error', event => {
  watch.troubles.push(`error: ${event.message ?? event.target?.src ?? event.target?.href}`);
}, true);
addEventListener('unhandledrejection', event => watch.troubles.push(`rejection: ${event.reason}`));
addEventListener('securitypolicyviolation', event => watch.troubles.push(`policy: ${event.effectiveDirective} ${event.blockedURI}`));

for (const what of ['ready', 'start', 'step', 'complete', 'error']) {
  document.addEventListener(`back-check-${what}`, event => {
    watch.heard.push({ type: event.type, detail: event.detail, on: event.target.id || event.target.localName, composed: event.composed });
  });
}
for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, event => watch.keys.push(`${type} ${event.key}`));
document.addEventListener('focusin', event => watch.focus.push(event.target.localName));
for (const name of ['pushState', 'replaceState']) {
  const own = history[name];
  history[name] = function (...args) {
    watch.history += 1;
    return own.apply(this, args);
  };
}
if (window.PerformanceObserver?.supportedEntryTypes?.includes('layout-shift')) {
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) watch.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Reports a trap as a browser does that came out of a module. Here, because a driver's scripts have classes of their own. */
watch.trap = path => {
  const error = new WebAssembly.RuntimeError('unreachable');
  Object.defineProperty(error, 'stack', { value: `RuntimeError: unreachable\n    at ${new URL(path, location.href)}:wasm-function[1]:0x1` });
  dispatchEvent(new ErrorEvent('error', { error }));
};
