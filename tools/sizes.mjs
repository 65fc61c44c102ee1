// Sizes of dist/ beside their targets. `--check` fails when a fixed limit is passed.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const DIST = 'dist';
/** What a reader downloads up to the first question: file, target and whether it is a limit, in gzip bytes. */
const PARTS = [
  ['page', /^(index\.html|page\.(css|js))$/, 2_500],
  ['loader', /^back-check\.js$/, 3_000, 'limit'],
  ['runner', /^run\.js$/, 2_500],
  ['script', /^app\.js$/, 5_000],
  ['module', /^app_bg\.wasm$/, 78_000],
  ['styles', /^back-check\.css$/, 4_500],
];
const TOTAL = 90_000;
/** What comes right after the first screen: tests, result, plan, figures, and their words. */
const LATER = [
  ['2nd script', /^(later|motion|told)\.js$/, 3_500],
  ['clock', /^instruments\.js$/, 2_800],
  ['level', /^tilt\.js$/, 1_000],
  ['2nd module', /^later_bg\.wasm$/, 44_000],
  ['2nd styles', /^later\.css$/, 4_000],
];
const EVERYTHING = 140_000;
/** What the stand-alone page fetches after that: the worker, the offer of a newer version, the app's name and icon. */
const PAGE = ['page later', /^(update\.(js|css)|sw\.js|app\.webmanifest|icon\.svg)$/, 4_000];
/** What comes when a reader opens a file or a link; its listener (`carry.js`) comes with the second half. */
const FILES = ['files', /^(carry\.js|files\.js|files_bg\.wasm)$/, 130_000];

const files = readdirSync(DIST, { recursive: true }).map(String).filter(name => statSync(join(DIST, name)).isFile());
const measure = name => {
  const bytes = readFileSync(join(DIST, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, { params }).length];
};
const add = (a, b) => a.map((n, i) => n + b[i]);
const row = (...cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(11) : String(cell).padEnd(10))).join(''));

let total = [0, 0, 0];
const over = [];
row('bytes', 'raw', 'gzip -9', 'brotli', 'target gz');
for (const [name, pattern, target, limit] of PARTS) {
  const sizes = files.filter(file => pattern.test(file)).map(measure).reduce(add, [0, 0, 0]);
  total = add(total, sizes);
  if (limit && sizes[1] > target) over.push(`${name}: ${sizes[1]} > ${target}`);
  row(name, ...sizes, `${target}${sizes[1] > target ? ' !' : ''}`);
}
row('to 1st', ...total, `${TOTAL}${total[1] > TOTAL ? ' !' : ''}`);
if (total[1] > TOTAL) over.push(`total to the first question: ${total[1]} > ${TOTAL}`);
let all = total;
for (const [name, pattern, target] of [...LATER, PAGE]) {
  const sizes = files.filter(file => pattern.test(file)).map(measure).reduce(add, [0, 0, 0]);
  all = add(all, sizes);
  row(name, ...sizes, `${target}${sizes[1] > target ? ' !' : ''}`);
}
row('everything', ...all, `${EVERYTHING}${all[1] > EVERYTHING ? ' !' : ''}`);
row(FILES[0], ...files.filter(file => FILES[1].test(file)).map(measure).reduce(add, [0, 0, 0]), `${FILES[2]}`);
for (const line of over) console.log(`over the limit, gzip: ${line}`);
if (over.length && process.argv.includes('--check')) process.exit(1);
