import { canonicalJson, parseJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { reject } from '../domain/errors';
import { parseAs } from '../domain/vocabulary/parse';
import { addKeys, planSharing, SharingChange, type TokenKeyRegister, TokenKeys } from '../domain/vocabulary/tokenKeys';
import { useResolution } from './resolutions';
import type { Session } from './session';
import { readTokenKeys, writeTokenKeys } from './tokenKeys';

/**
 * Plans who is to hold shares, as the members have resolved.
 * @throws NOT_RESOLVED, INVALID, CONFLICT if the register is not the one that the change starts from
 */
export async function changeSharing(session: Session, requestText: string): Promise<TokenKeyRegister> {
  const { stub, reads, members } = session;
  const change = parseAs(SharingChange, parseJson(requestText));
  await useResolution(session, requestText, change);
  const present = await readTokenKeys(reads);
  if (sha256Hex(canonicalJson(present)) !== change.basis)
    reject('CONFLICT', 'The register of token keys was changed since the resolution.', { basis: change.basis });
  const next = planSharing(present, change.plan);
  await writeTokenKeys(stub, members, next);
  return next;
}

/**
 * Records the commitments of a sharing that was planned. The same again changes nothing.
 * @throws CONFLICT if it was not planned, or does not go on from the present keys
 */
export async function recordTokenKeys({ stub, reads, members }: Session, text: string): Promise<TokenKeyRegister> {
  const keys = parseAs(TokenKeys, parseJson(text));
  const present = await readTokenKeys(reads);
  if (present.keys !== undefined && canonicalJson(present.keys) === canonicalJson(keys)) return present;
  const next = addKeys(present, keys);
  await writeTokenKeys(stub, members, next);
  return next;
}
