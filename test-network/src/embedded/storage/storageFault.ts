import { messageOf } from '../../shared/messageOf.js';

const NO_SPACE: readonly string[] = ['ENOSPC', 'EDQUOT'];

/** A file of the ledger cannot be written. What was acknowledged before is safe, and the same write can be tried again. */
export class StorageFault extends Error {
  constructor(path: string, cause: unknown) {
    super(`${path} cannot be written: ${messageOf(cause)}. ${findRemedy(cause)}`, { cause });
    this.name = StorageFault.name;
  }
}

/** Data that was acknowledged is damaged or missing. */
export class DamagedFile extends Error {
  constructor(path: string, what: string) {
    super(
      `${path} ${what.replace(/\.$/, '')}. Restore the network's whole directory from a copy, or remove that directory to begin a new ledger.`,
    );
    this.name = DamagedFile.name;
  }
}

function findRemedy(cause: unknown): string {
  const isFull = cause instanceof Error && 'code' in cause && NO_SPACE.includes(String(cause.code));
  return isFull ? 'Free space on its disk.' : 'Check its disk.';
}
