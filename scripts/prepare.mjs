// Installs the packages if they are missing, and builds. If it cannot, it says what is wrong and what to do.
// It uses only Node, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];
const INSTALLED_MARK = join(ROOT, 'node_modules', '.naru-installed');

/** Ends the process with a sentence instead of a stack trace. */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(
    `Naru needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
}

/** Runs a command and shows its output. `what` names the step in messages. */
function run(what, command, args) {
  const started = Date.now();
  console.log(`${what} …`);
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) stop(`${what} failed: ${error.message}`);
  if (status !== 0)
    stop(`${what} failed (exit ${status}). The lines above say why. Fix it, then run the same command again.`);
  console.log(`${what}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Installs what the lock file names, unless exactly that is installed. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(INSTALLED_MARK) && readFileSync(INSTALLED_MARK, 'utf8') === lock) return;
  run('Installing packages', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(INSTALLED_MARK, lock);
}

export function build() {
  run('Building', process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--build']);
}

export function prepare() {
  requireNode();
  install();
  build();
}
