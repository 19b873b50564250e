// Installs the packages if they are missing, and builds. If it cannot, it says what is wrong and what to do.
// It uses only Node, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Holds this while it installs and builds: two at once would take away each other's packages. */
const LOCK = join(ROOT, '.naru-preparing');
const LOCK_POLL_MS = 200;

/** Waits until no other command installs or builds here, and keeps others away until `work` is done. */
function alone(work) {
  let told = false;
  while (!takeLock()) {
    if (!told) console.log(`Another command installs or builds here. Waiting until it removes ${LOCK} …`);
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL_MS);
  }
  const release = () => rmSync(LOCK, { force: true });
  process.once('exit', release);
  work();
  process.off('exit', release);
  release();
}

/** Takes the lock over if its process is gone. */
function takeLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') stop(`${LOCK} cannot be written: ${error.message}`);
    if (!isHolderGone()) return false;
    rmSync(LOCK, { force: true });
    return takeLock();
  }
}

function isHolderGone() {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    // It is not written yet, or was just removed.
    if (!Number.isInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

export function prepare() {
  requireNode();
  alone(() => {
    install();
    build();
  });
}
