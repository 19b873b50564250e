// `npm test`: installs and builds, runs every check and every suite, and ends with one line of counts.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

const bin = (path) => [process.execPath, join(ROOT, 'node_modules', path)];
const CHECKS = {
  'generated code is current': ['npm', 'run', '--silent', 'generate:check', '-w', 'chaincode'],
  'the client is current': ['npm', 'run', '--silent', 'generate:check', '-w', 'client'],
  'docs are current': [process.execPath, join(ROOT, 'scripts/docs.mjs'), '--check'],
  'the collection of requests is current': [process.execPath, join(ROOT, 'scripts/collection.mjs'), '--check'],
  'links are right': [process.execPath, join(ROOT, 'scripts/links.mjs')],
  lint: [...bin('eslint/bin/eslint.js'), '.'],
  format: [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  layers: [process.execPath, join(ROOT, 'scripts/layers.mjs'), '--check'],
  'unused code': ['npm', 'run', '--silent', 'check:unused'],
};
/** The longest begin: what is left then is short, so that neither core waits for the other. */
const LONGEST_SUITES = ['e2e', 'gateway'];
const SUITES = ['network', 'chaincode', 'interchange', 'oprf', 'client', 'cli', 'test-network'];

/** How many suites and checks run side by side: each uses one core. */
const SIDE_BY_SIDE = 2;

/** Runs a command, and returns its exit code and output. */
function run(command, cwd) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command[0], command.slice(1), {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    const take = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** One of the counts with which mocha ends. */
const count = (output, word) => Number(output.match(new RegExp(`^\\s+(\\d+) ${word}`, 'm'))?.[1] ?? 0);

/** What mocha says of the tests that failed: the end of its output, from its count of them. */
const failures = (output) => output.match(/^ {2}\d+ failing\n[^]*/m)?.[0].trimEnd();

const total = { passed: 0, failed: 0, skipped: 0 };
const failed = [];

async function runSuite(suite) {
  const command = [...bin('mocha/bin/mocha.js'), '--exit', 'dist/test/**/*.test.js'];
  const { code, output } = await run(command, join(ROOT, suite));
  console.log(`\n── ${suite}\n${output}`);
  total.passed += count(output, 'passing');
  total.skipped += count(output, 'pending');
  // A suite that ends without its counts has failed, whatever it printed.
  total.failed += count(output, 'failing') || Number(code !== 0);
  if (code !== 0) failed.push(`${suite}\n${failures(output) ?? `  ended with ${code}`}`);
}

async function runCheck(name, command) {
  const { code, output } = await run(command, ROOT);
  console.log(`\n── ${name}\n${output}`);
  total[code === 0 ? 'passed' : 'failed'] += 1;
  console.log(code === 0 ? 'passed' : `${name}: failed`);
  if (code !== 0) failed.push(name);
}

prepare();
console.log(`Checks and suites run ${SIDE_BY_SIDE} at a time. Each is shown when it has ended.`);
const waiting = [
  ...LONGEST_SUITES.map((suite) => () => runSuite(suite)),
  ...Object.entries(CHECKS).map(
    ([name, command]) =>
      () =>
        runCheck(name, command),
  ),
  ...SUITES.map((suite) => () => runSuite(suite)),
];
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
}
await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
// What failed is said again at the end, where whoever reads a long log looks first.
for (const what of failed) console.log(`\n── failed: ${what}`);
if (!process.env.FABRIC_HOME)
  console.log(
    '\nFABRIC_HOME is not set, so the tests on Hyperledger Fabric’s own programs were skipped. See docs/operators/real-fabric.md.',
  );
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
