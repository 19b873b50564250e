// `node scripts/reproduce.mjs <fault>…`: shows safety faults that were found here, each on the commit before it was mended.
// It checks that commit out into a temporary folder, puts the tests of the mend on it, installs, builds and runs one test,
// which must fail. Ends with 0 if all fail, and prints how. Without a name it lists the faults.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAULTS } from './faults.mjs';
import { ROOT, stop } from './prepare.mjs';

const TEST_MS = '120000';
const INSTALL = ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];

function run(command, args, cwd, { env = {}, isNeeded = true } = {}) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', isNeeded ? 'inherit' : 'ignore'],
    env: { ...process.env, ...env },
  });
  if (isNeeded && status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.`);
}

/** The trees that were made in the folder: what is installed, and what is built. */
const made = { installed: '', built: '' };

/** Makes the commit before a mend, with the tests of the mend, and builds it. What is there already is kept. */
function build({ before, tests, paths, workspace }, folder) {
  const tree = [before, tests, workspace].join(' ');
  if (made.built === tree) return;
  made.built = '';
  run('git', ['checkout', '--quiet', '--force', '--detach', before], folder);
  run('git', ['clean', '--quiet', '-fdx', '--exclude', 'node_modules'], folder);
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (wanted !== made.installed) run('npm', INSTALL, folder);
  run('git', ['checkout', '--quiet', tests, '--', ...paths], folder);
  // What the tests know of the mend does not compile here; the compiler writes its output all the same.
  const compile = ['node_modules/typescript/bin/tsc', '--build', workspace];
  run(process.execPath, compile, folder, { isNeeded: false });
  Object.assign(made, { installed: wanted, built: tree });
}

/** Runs the test of a fault. @returns what mocha reports of it */
function runTest({ workspace, file, title, env }, folder) {
  const report = join(folder, 'report.json');
  const mocha = join(folder, 'node_modules/mocha/bin/mocha.js');
  const test = join('dist/test', `${file}.test.js`);
  const args = [mocha, '--no-config', '--exit', '--timeout', TEST_MS, '--fgrep', title];
  args.push('--reporter', 'json', '--reporter-option', `output=${report}`, test);
  // A test that cannot even start leaves none, and the one before must not be taken for its own.
  rmSync(report, { force: true });
  run(process.execPath, args, join(folder, workspace), { env, isNeeded: false });
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** Whether a fault shows on the commit before its mend. */
function isReproduced(fault, folder) {
  build(fault, folder);
  const { stats, failures } = runTest(fault, folder);
  for (const { fullTitle, err } of failures) console.log(`failed: ${fullTitle}\n  ${err.message?.split('\n')[0]}`);
  console.log(`At ${fault.before}: ${stats.failures} of ${stats.tests} tests failed.`);
  return stats.failures > 0;
}

/** Shows the mend of a fault whose test does not run on the commit before. */
function showMend({ mend, files }) {
  console.log(
    `Its test asks for what only the mend has. This is the mend: git show -m --first-parent ${mend} -- ${files.join(' ')}`,
  );
  spawnSync('git', ['--no-pager', 'show', '-m', '--first-parent', mend, '--', ...files], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

const names = process.argv.slice(2);
if (names.length === 0) {
  console.log(Object.keys(FAULTS).join('\n'));
  process.exit();
}
const faults = names.map((name) => FAULTS[name] ?? stop(`There is no fault "${name}".`));
if (!process.env.FABRIC_HOME && faults.some(({ needsFabric }) => needsFabric))
  stop('This fault shows on Hyperledger Fabric alone: set FABRIC_HOME. See docs/operators/real-fabric.md.');
const head = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
const folder = mkdtempSync(join(tmpdir(), 'naru-fault-'));
run('git', ['worktree', 'add', '--quiet', '--detach', folder, 'HEAD'], ROOT);
try {
  for (const [index, fault] of faults.entries()) {
    console.log(`\n── ${names[index]}`);
    try {
      if (fault.mend !== undefined) showMend(fault);
      else if (!isReproduced({ tests: head, ...fault }, folder)) process.exitCode = 1;
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
    }
  }
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', folder], { cwd: ROOT });
  rmSync(folder, { recursive: true, force: true });
}
