// `npm run check:long`: what takes longer than the suite, run by hand. Its last results are in docs/engineers/checks.md.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

const CHECKS = {
  'every guard of the chaincode is missed by a test when it is taken away': [join(ROOT, 'scripts/mutants.mjs')],
  'damaged SWIFT messages are read or refused with tag and line': [join(ROOT, 'interchange/scripts/fuzz-mt.mjs')],
  'credits written as SWIFT messages are the same when read': [join(ROOT, 'interchange/scripts/roundtrip-mt.mjs')],
};

prepare();
let failed = 0;
for (const [what, args] of Object.entries(CHECKS)) {
  const started = Date.now();
  console.log(`\n── ${what}`);
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) failed += 1;
  console.log(`${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`\n${Object.keys(CHECKS).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
