import { planRun, runScript } from './runSeed.js';

const [, , seed = '1', steps = '600', runs = '1'] = process.argv;
const started = performance.now();
let transactions = 0;
for (let run = 0; run < Number(runs); run++) {
  const script = planRun(`${seed}${Number(runs) > 1 ? `.${run}` : ''}`, Number(steps));
  const result = await runScript(script).catch((error: unknown) => { console.log(error); process.exit(1); });
  transactions += result.transactions;
  if (process.env['TRACE'] !== undefined) console.log(result.lines.join('\n'));
  console.log(script.seed, JSON.stringify(script.cast), result.transactions, result.digest.slice(0, 12), result.violation?.invariant, result.violation?.message);
  if (result.violation !== undefined) break;
}
const seconds = (performance.now() - started) / 1000;
console.log(`${transactions} transactions in ${seconds.toFixed(1)} s: ${Math.round(transactions / seconds)} per second`);
