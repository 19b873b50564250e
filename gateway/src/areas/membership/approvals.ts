import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { Instant } from '@naru/chaincode/domain';
import type { Logger } from 'pino';
import type { TransactionBlock } from '../../fabric/parseBlock.js';

/** How long after a look at the file it is looked at again, for approvals whose time is over. */
const LOOK_AGAIN_MS = 3_600_000;
/** The operator may write the file while it is written here. */
const MAX_ATTEMPTS = 5;
const MODE_BITS = 0o777;
const LINE = /^\s*([0-9a-f]{64})\s*(?:#.*?\bexpires (\S+))?/;

/**
 * Passes blocks on, and removes what they have used up from the file in which the operator approves resolutions: the
 * approvals of resolutions that were carried out, and those whose line says that their time is over.
 */
export async function* tidyApprovals(
  blocks: AsyncIterable<TransactionBlock>,
  file: string,
  log: Logger,
): AsyncGenerator<TransactionBlock> {
  let lookedAt = 0;
  for await (const block of blocks) {
    // Whoever follows has taken the block in when it asks for the next one.
    yield block;
    const used = block.transactions.flatMap(({ resolution }) => resolution ?? []);
    if (used.length === 0 && Date.now() - lookedAt < LOOK_AGAIN_MS) continue;
    lookedAt = Date.now();
    try {
      removeApprovals(file, (sha256, expires) => used.includes(sha256) || isOver(expires));
    } catch (error) {
      log.warn(
        { err: error, file },
        'Used approvals could not be removed: remove their lines, or let this account write',
      );
    }
  }
}

function isOver(expires: string | undefined): boolean {
  return Instant.safeParse(expires).success && Date.parse(expires ?? '') < Date.now();
}

/** Removes the lines of some approvals. The file is there whole at every moment, with the mode that it had. */
function removeApprovals(named: string, isDone: (sha256: string, expires: string | undefined) => boolean): void {
  if (!existsSync(named)) return;
  const file = realpathSync(named);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const text = readFileSync(file, 'utf8');
    const kept = text.split('\n').filter((line) => {
      const [, sha256, expires] = LINE.exec(line) ?? [];
      return sha256 === undefined || !isDone(sha256, expires);
    });
    if (kept.join('\n') === text || replaceFile(file, text, kept.join('\n'))) return;
  }
}

/** Puts another text in the place of a file. @returns false if it is no longer what it was */
function replaceFile(file: string, before: string, after: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, after, { flag: 'wx', flush: true });
    chmodSync(draft, statSync(file).mode & MODE_BITS);
    if (readFileSync(file, 'utf8') !== before) return false;
    renameSync(draft, file);
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}
