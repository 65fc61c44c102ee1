// Two steps of ./dev cover: name the test binaries for llvm-cov, and judge what it found.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [step, file, minimum] = process.argv.slice(2);

if (step === 'objects') {
  const built = readFileSync(file, 'utf8').split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line));
  const binaries = [...new Set(built.map(({ executable }) => executable).filter(Boolean))];
  console.log(binaries.map((path, i) => (i ? `--object ${path}` : path)).join(' '));
}

/** The core: the rooms that run without a browser. What only tests compile is no part of them. */
const ROOMS = ['protocol', 'record', 'plan', 'screening', 'training', 'figure', 'i18n', 'app', 'view'];
const inCore = name => ROOMS.some(room => name.startsWith(`src/${room}/`)) && !/\/tests(\.rs|\/)|^src\/protocol\/check\.rs$/.test(name);

/** The first line of a file's own tests, which stand at its end. */
function testsFrom(name) {
  const lines = readFileSync(name, 'utf8').split('\n');
  const at = lines.findIndex((line, i) => line === '#[cfg(test)]' && lines[i + 1]?.startsWith('mod tests {'));
  return at < 0 ? Infinity : at + 1;
}

/** Each file of the core with its lines: how many can run, and which of them did not. */
function readLcov(text) {
  const files = [];
  for (const record of text.split('end_of_record')) {
    const name = relative(process.cwd(), /^SF:(.*)$/m.exec(record)?.[1] ?? '');
    if (!inCore(name)) continue;
    const end = testsFrom(name);
    const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)].map(([, line, count]) => [Number(line), Number(count)]).filter(([line]) => line < end);
    files.push({ name, count: lines.length, missed: lines.filter(([, count]) => !count).map(([line]) => line) });
  }
  return files;
}

/** `3, 7-9` for 3, 7, 8, 9. */
function ranges(lines) {
  const out = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else out.push([line, line]);
  }
  return out.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(', ');
}

if (step === 'report') {
  const files = readLcov(readFileSync(file, 'utf8'));
  const row = (part, note) => {
    const count = part.reduce((sum, one) => sum + one.count, 0);
    const covered = count - part.reduce((sum, one) => sum + one.missed.length, 0);
    const percent = count ? (100 * covered) / count : 100;
    console.log(`${percent.toFixed(1).padStart(6)} %  ${String(covered).padStart(5)}/${String(count).padEnd(5)} ${note}`);
    return percent;
  };
  for (const one of files.filter(({ missed }) => missed.length)) row([one], `${one.name}: not run ${ranges(one.missed)}`);
  console.log();
  for (const room of ROOMS) row(files.filter(({ name }) => name.startsWith(`src/${room}/`)), room);
  const percent = row(files, `the core; at least ${minimum} % wanted`);
  if (!(percent >= Number(minimum)) || !files.length) {
    console.error(`✗ coverage is ${percent.toFixed(1)} %, ${minimum} % is wanted`);
    process.exit(1);
  }
}
