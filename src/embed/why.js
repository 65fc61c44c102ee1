/**
 * Why a check can't run, for who put it on the page: cause and cure, on the console. Readers get
 * one plain sentence from the loader instead. docs/embedding.md says the same at length.
 */
const CURES = {
  'no-wasm': 'this browser has no WebAssembly, or it is switched off (a stricter security mode does that). Nothing to mend on the page; readers see what you wrote inside the element.',
  'old-browser': 'this browser has no constructable style sheets (Chrome 99, Firefox 101, Safari 16.4 have). Nothing to mend on the page; readers see what you wrote inside the element.',
  policy: "the page's content security policy forbids it. It needs script-src with the origin of these files and 'wasm-unsafe-eval', and connect-src with that origin. No 'unsafe-inline', no 'unsafe-eval', nothing for style-src.",
  'not-found': 'a file is missing. Put the whole folder on the host, with the names as they are: back-check.js fetches the others from beside itself.',
  'cross-origin': 'the files are on another origin, which does not allow this page to fetch them. Let it send access-control-allow-origin: * with all of them.',
  offline: 'there is no network. The reader can try again.',
  broken: 'a file came, but not as it was built. Upload the folder again, as binary, and switch off what rewrites files on the way (minifiers, optimisers); clear the caches in between.',
  stopped: 'the check ran into a fault of its own and was stopped; answers are kept. Please report it.',
  type: 'the host does not send it as application/wasm. It works, but starts later. Add that type for .wasm on the host.',
};
/** What a reader is told, where it isn't that nothing could be loaded. */
const WORDS = {
  'no-wasm': '{{loader-browser}}',
  'old-browser': '{{loader-browser}}',
  policy: '{{loader-stopped}}',
  'not-found': '{{loader-stopped}}',
  'cross-origin': '{{loader-stopped}}',
  broken: '{{loader-stopped}}',
  stopped: '{{loader-fault}}',
};
const FOLDER = new URL('./', import.meta.url).href;
/** Where the guide is from here; the build knows of folders that have it elsewhere, or not at all (tools/embed.mjs). */
const GUIDE = './embed-this.html';

const say = (name, what) => [`<back-check> ${name}: ${CURES[name]} ${GUIDE && new URL(`${GUIDE}#${name}`, FOLDER)}\n`, what];

/** A module whose type the host names wrongly. */
export const type = url => console.warn(...say('type', url));

/** Says what an error came from; gives its name, and what a reader is told. `refused` is what policies of the page have refused meanwhile. */
export async function error(error, refused = []) {
  const policy = refused.find(ours);
  const name = await reason(error, policy);
  console.error(...say(name, policy ? `${policy.effectiveDirective} refused ${policy.blockedURI}` : error));
  return [name, WORDS[name]];
}

/** Whether a refusal was one of ours: articles have scripts of their own that are refused, and policies that only report. */
const ours = ({ disposition, effectiveDirective, blockedURI }) => disposition === 'enforce'
  && /^(script|connect)/.test(effectiveDirective) && (/eval/.test(blockedURI) || blockedURI.startsWith(FOLDER));

async function reason(error, policy) {
  const Wasm = globalThis.WebAssembly;
  if (!Wasm) return 'no-wasm';
  if (!globalThis.CSSStyleSheet?.prototype.replaceSync) return 'old-browser';
  if (error instanceof Wasm.RuntimeError) return 'stopped';
  if (error.status >= 400) return 'not-found';
  if (policy || /Content.?Security|\bCSP\b|unsafe-eval|embedder/i.test(error.message)) return 'policy';
  if (error.status) return 'broken';
  if (error instanceof Wasm.CompileError || error instanceof Wasm.LinkError) return 'broken';
  if (!navigator.onLine) return 'offline';
  // A fetch or an import that failed without a word: see what the file answers.
  const url = error.url ?? new URL('./run.js', import.meta.url).href;
  const answer = await fetch(url, { cache: 'no-store' }).catch(() => null);
  if (!answer) return new URL(url).origin === location.origin ? 'offline' : 'cross-origin';
  return answer.ok ? 'broken' : 'not-found';
}
