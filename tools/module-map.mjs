// Where the module's bytes come from: code by room of this crate and by dependency, before
// wasm-opt drops the names. Part of ./dev bench; read it when the module has grown.
import { readFileSync } from 'node:fs';

const bytes = readFileSync('target/wasm-bindgen/release/app_bg.wasm');
let at = 8;
const number = () => {
  let value = 0, shift = 0, byte;
  do {
    byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    shift += 7;
  } while (byte & 128);
  return value;
};
const text = () => {
  const length = number();
  at += length;
  return bytes.toString('utf8', at - length, at);
};
const limits = () => { const flags = number(); number(); if (flags & 1) number(); };

let imported = 0, data = 0;
const sizes = [], names = [];
while (at < bytes.length) {
  const id = bytes[at++];
  const end = number() + at;
  if (id === 2) {
    for (let left = number(); left > 0; left -= 1) {
      text();
      text();
      const kind = bytes[at++];
      if (kind === 0) { number(); imported += 1; }
      else if (kind === 1) { at += 1; limits(); }
      else if (kind === 2) limits();
      else at += 2;
    }
  } else if (id === 10) {
    for (let left = number(); left > 0; left -= 1) {
      const size = number();
      sizes.push(size);
      at += size;
    }
  } else if (id === 11) data = end - at;
  else if (id === 0 && text() === 'name') {
    while (at < end) {
      const kind = bytes[at++];
      const stop = number() + at;
      if (kind === 1) for (let left = number(); left > 0; left -= 1) { const index = number(); names[index] = text(); }
      at = stop;
    }
  }
  at = end;
}

const rows = sizes.map((size, index) => [size, (names[index + imported] ?? '?').replace(/\[[0-9a-f]+\]/g, '')]);
/** `back_check::view::choices`, or the first crate a name mentions. Generic code counts where it is used. */
function home(name) {
  const [, room] = name.match(/back_check::(\w+(?:::\w+)?)/) ?? [];
  return room ? room.split('::').slice(0, 2).join('::') : `(${name.match(/[a-z_0-9]+(?=::)/)?.[0] ?? 'other'})`;
}
const sums = new Map();
for (const [size, name] of rows) sums.set(home(name), (sums.get(home(name)) ?? 0) + size);
const print = (list, count) => list.sort((a, b) => b[0] - a[0]).slice(0, count)
  .forEach(([size, name]) => console.log(`${String(size).padStart(8)}  ${name.slice(0, 120)}`));
console.log('code by place, bytes before wasm-opt');
print([...sums].map(([name, size]) => [size, name]), 30);
console.log(`${String(data).padStart(8)}  data: words, tables, poses`);
console.log('largest functions');
print(rows, 15);
