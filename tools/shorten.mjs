// Shortens the names a module and the script around it share. wasm-bindgen names each import and
// export in full, with a hash, in both files; hashes don't compress, and a reader's phone pays for
// every one of them.
import { createHash } from 'node:crypto';

/** Names that the script uses for something else too, or that say what they are in an error. */
const KEPT = new Set(['memory', 'main', '__wbindgen_start']);
const SECTION = { import: 2, export: 7 };

/** Reads a module's bytes from `at`. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    return this.bytes[this.at++];
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  take(length) {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  text() {
    return Buffer.from(this.take(this.number())).toString('utf8');
  }

  /** Passes over limits of a memory or a table. */
  limits() {
    const flags = this.byte();
    this.number();
    if (flags & 1) this.number();
  }

  /** Passes over what an import is. */
  kind() {
    const kind = this.byte();
    if (kind === 0) this.number();
    else if (kind === 1) (this.byte(), this.limits());
    else if (kind === 2) this.limits();
    else if (kind === 3) this.take(2);
    else throw new Error(`an import of kind ${kind}`);
  }
}

function number(value) {
  const bytes = [];
  do {
    const rest = Math.floor(value / 128);
    bytes.push((value % 128) | (rest ? 128 : 0));
    value = rest;
  } while (value);
  return Buffer.from(bytes);
}
const text = words => Buffer.concat([number(Buffer.byteLength(words)), Buffer.from(words)]);

/** A module with the names of its imports and exports changed. */
function renamed(bytes, rename) {
  const parts = [bytes.subarray(0, 8)];
  const reader = new Reader(bytes, 8);
  while (reader.at < bytes.length) {
    const start = reader.at;
    const id = reader.byte();
    const length = reader.number();
    const end = reader.at + length;
    if (id !== SECTION.import && id !== SECTION.export) {
      reader.at = end;
      parts.push(bytes.subarray(start, end));
      continue;
    }
    const count = reader.number();
    const body = [number(count)];
    for (let i = 0; i < count; i += 1) {
      if (id === SECTION.import) body.push(text(reader.text()));
      body.push(text(rename(reader.text())));
      const from = reader.at;
      if (id === SECTION.import) reader.kind();
      else (reader.byte(), reader.number());
      body.push(bytes.subarray(from, reader.at));
    }
    const whole = Buffer.concat(body);
    parts.push(Buffer.from([id]), number(whole.length), whole);
  }
  return Buffer.concat(parts);
}

/**
 * A module's bytes and its script's text, with short names for what they share. The first import is
 * named after the two: short names alone would fit any build, and a cache may mix two builds. So a
 * module refuses a script that isn't its own.
 */
export function shorten(bytes, script) {
  const module = new WebAssembly.Module(bytes);
  const names = new Set([...WebAssembly.Module.imports(module), ...WebAssembly.Module.exports(module)].map(({ name }) => name));
  const build = BigInt(`0x${createHash('sha256').update(bytes).update(script).digest('hex')}`).toString(36).slice(-5);
  const short = new Map();
  for (const name of names) if (!KEPT.has(name) && /^(__|wasm_bindgen)/.test(name)) short.set(name, `$${short.size ? short.size.toString(36) : build}`);
  if (/\$[0-9a-z]/.test(script)) throw new Error('the script around a module has names of this kind already');
  const rename = name => short.get(name) ?? name;
  // The script names them as identifiers alone; one pass, so that no short name is taken for a long one.
  const words = script.replace(/[A-Za-z_$][\w$]*/g, rename);
  return [renamed(bytes, rename), words];
}
