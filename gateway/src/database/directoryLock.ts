import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The directories that this process holds. Its number alone does not tell a second opening from a restart. */
const held = new Set<string>();

/**
 * Locks a directory for this process, since two processes that open one embedded database destroy it. A lock whose
 * process is gone is taken over.
 *
 * @returns a function that gives the lock back
 * @throws Error if a running process holds it
 */
export function lockDirectory(directory: string): () => void {
  const file = join(directory, 'gateway.pid');
  if (held.has(file) || isHeldByAnother(file)) {
    throw new Error(`Another gateway uses ${directory}; stop it first, or use DATABASE_URL (lock: ${file}).`);
  }
  writeFileSync(file, String(process.pid));
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

function isHeldByAnother(file: string): boolean {
  const pid = Number(readOrUndefined(file));
  // In a container a restarted process often has the number it had before.
  return Number.isSafeInteger(pid) && pid > 0 && pid !== process.pid && isRunning(pid);
}

function readOrUndefined(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
