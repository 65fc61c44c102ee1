// Times one assessment: the whole command, process start included, on a recorded person.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const TARGET_MS = 50;
const [command] = process.argv.slice(2);
const record = readdirSync('tests', { recursive: true }).map(name => `tests/${name}`)
  .find(name => name.endsWith('.json') && spawnSync(command, [name]).status === 0);
if (!record) {
  console.log('assess: no record under tests/ to time');
  process.exit(0);
}
const times = Array.from({ length: 21 }, () => {
  const start = performance.now();
  spawnSync(command, [record]);
  return performance.now() - start;
}).sort((a, b) => a - b);
const median = times[10];
console.log(`assess: ${median.toFixed(1)} ms median of 21, target ${TARGET_MS} ms (${record})`);
if (median > TARGET_MS) process.exit(1);
