// Two steps of ./dev cover: name the test binaries for llvm-cov, and judge what it found.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [step, file, minimum] = process.argv.slice(2);

if (step === 'objects') {
  const built = readFileSync(file, 'utf8').split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line));
  const binaries = [...new Set(built.map(({ executable }) => executable).filter(Boolean))];
  console.log(binaries.map((path, i) => (i ? `--object ${path}` : path)).join(' '));
}

if (step === 'report') {
  /** The core: everything that runs without a browser. */
  const core = name => /^src\//.test(name) && !/^src\/(view|shell|embed|bin|main\.rs)|\/tests(\.rs|\/)/.test(name);
  const { data: [{ files }] } = JSON.parse(readFileSync(file, 'utf8'));
  const rows = files.map(({ filename, summary }) => [relative(process.cwd(), filename), summary.lines]).filter(([name]) => core(name));
  const total = { count: 0, covered: 0 };
  for (const [name, { count, covered, percent }] of rows) {
    total.count += count;
    total.covered += covered;
    console.log(`${percent.toFixed(1).padStart(6)} %  ${String(covered).padStart(5)}/${String(count).padEnd(5)} ${name}`);
  }
  const percent = total.count ? (100 * total.covered) / total.count : 100;
  console.log(`${percent.toFixed(1).padStart(6)} %  of ${total.count} lines in the core; at least ${minimum} % wanted`);
  if (percent < Number(minimum)) process.exit(1);
}
