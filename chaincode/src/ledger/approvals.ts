import { existsSync, readFileSync } from 'node:fs';
import { reject } from '../domain/errors';
import { resolutionHash } from '../domain/vocabulary/resolution';

/** The file in which the operator of this chaincode server lists what it approves: one SHA-256 per line, # for comments. */
const FILE_VARIABLE = 'NARU_RESOLUTIONS_FILE';

/**
 * A request that rests on a resolution of the members is endorsed only if this peer's own operator approves it.
 * Operators may disagree on that only by refusing, so results cannot diverge.
 * @throws NOT_RESOLVED with the hash that the operator would list
 */
export function requireApproved(request: string): void {
  const sha256 = resolutionHash(request);
  if (approvedHashes().has(sha256)) return;
  reject('NOT_RESOLVED', 'The operator of this peer has not approved this request.', { sha256 });
}

function approvedHashes(): Set<string> {
  const { [FILE_VARIABLE]: file } = process.env;
  // An operator that has not listed anything yet may not have made the file either.
  if (file === undefined || !existsSync(file)) return new Set();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Set(lines.map((line) => line.replace(/#.*$/, '').trim()));
}
