// `npm run check:long`: checks that take longer than the tests, run by hand. docs/engineers/checks.md has the last results.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

const script = (path) => ({ args: [join(ROOT, path)], cwd: ROOT, env: {} });
/** A suite that goes on for as long as it is told to. */
const suite = (workspace, path, env) => ({
  args: [join(ROOT, 'node_modules/mocha/bin/mocha.js'), '--exit', '--spec', `dist/test/${path}.test.js`],
  cwd: join(ROOT, workspace),
  env,
});
/** Twenty histories of 2,000 operations on each network; those on Fabric if FABRIC_HOME is set. */
const HISTORIES = { NARU_HISTORIES: '20', NARU_HISTORY_OPERATIONS: '2000' };
/** So many keys end a range of Fabric in silence. */
const LITTER = { NARU_LITTER_KEYS: '100000', NARU_LITTER_REFUSALS: '300' };

const CHECKS = {
  'a test fails for every guard of the chaincode that is taken away': script('scripts/mutants.mjs'),
  'every damaged SWIFT message is read, or refused with tag and line': script('interchange/scripts/fuzz-mt.mjs'),
  'every mutated clause is read in the time that its length allows': script('interchange/scripts/fuzz-clauses.mjs'),
  'credits written as SWIFT messages are the same when read': script('interchange/scripts/roundtrip-mt.mjs'),
  'one order explains every answer about titles and claims, whatever fails meanwhile': suite(
    'e2e',
    'faults/linearizability',
    HISTORIES,
  ),
  'a plain model of title agrees with the ledger in a thousand histories': suite(
    'chaincode',
    'model/histories/titleHistories',
    { NARU_TITLE_COUNT: '1000' },
  ),
  'no information that is removed makes an examination comply, in 100,000 removals': suite(
    'chaincode',
    'domain/ucp600/removals',
    { NARU_REMOVALS: '100000' },
  ),
  'no ten moves bring a bill two deliveries or two securities, and without any guard some do': suite(
    'chaincode',
    'model/search/titleProtocol',
    { NARU_TITLE_DEPTH: '10' },
  ),
  'read models show or count all that is in a million fuzzed transactions': suite('gateway', 'fuzz/blocks', {
    // On each of two databases.
    NARU_FUZZ_COUNT: '500000',
  }),
  'provenance in a thousand random graphs is what a plain reading of all documents says': suite(
    'gateway',
    'areas/provenance/randomGraphs',
    { NARU_GRAPH_COUNT: '1000' },
  ),
  'gateways answer a million fuzzed requests as they are described': suite('gateway', 'fuzz/http', {
    NARU_FUZZ_COUNT: '1000000',
  }),
  'an invoice is financed once and checked at the same cost, whatever is written under its token': suite(
    'e2e',
    'malice/litter',
    LITTER,
  ),
  'known attempts at a second financing are answered right over HTTP': suite('e2e', 'trade/attempts', {
    NARU_ATTEMPTS: 'all',
  }),
  'banks that reserve at the same moment never finance one paper twice, in 200 rounds of each kind': suite(
    'e2e',
    'trade/races',
    { NARU_RACES: '200' },
  ),
  'no generated adversary breaks the ledger in a million transactions': {
    ...script('e2e/dist/simulation/run/main.js'),
    args: [join(ROOT, 'e2e/dist/simulation/run/main.js'), '--transactions', '1000000'],
  },
  'the simulator finds every known attack if its mend is taken out': script('e2e/simulation/mends/main.mjs'),
};

prepare();
let failed = 0;
for (const [what, { args, cwd, env }] of Object.entries(CHECKS)) {
  const started = Date.now();
  console.log(`\n── ${what}`);
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) failed += 1;
  console.log(`${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`\n${Object.keys(CHECKS).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
