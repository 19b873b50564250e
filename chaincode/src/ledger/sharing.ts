import { canonicalJson, parseJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { reject } from '../domain/errors';
import { parseAs } from '../domain/vocabulary/parse';
import { Epoch } from '../domain/vocabulary/record';
import { EpochRetirement, SharingChange, type TokenKeyRegister, TokenKeys } from '../domain/vocabulary/tokenKeys';
import { addKeys, addRetokenised, listKeys, planSharing, retireEpoch } from '../domain/vocabulary/tokenSharing';
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
  if (listKeys(present).some((known) => canonicalJson(known) === canonicalJson(keys))) return present;
  const next = addKeys(present, keys);
  await writeTokenKeys(stub, members, next);
  return next;
}

/**
 * Records that all documents of the caller's organisation have tokens under the next keys. Its own gateway knows: a false
 * statement costs its own claims their effect.
 * @throws CONFLICT if these are not the next keys
 */
export async function stateRetokenised(
  { stub, reads, members, caller }: Session,
  epochText: string,
): Promise<TokenKeyRegister> {
  const epoch = parseAs(Epoch, parseJson(epochText), '/epoch');
  const next = addRetokenised(await readTokenKeys(reads), caller.msp, epoch);
  await writeTokenKeys(stub, members, next);
  return next;
}

/**
 * Puts the next keys in the place of the present ones. The same again changes nothing.
 * @throws NOT_DUE while a member has not stated that its documents have tokens under them, unless the members have resolved
 * not to wait for it; CONFLICT, NOT_RESOLVED
 */
export async function retireTokenKeys(session: Session, requestText: string): Promise<TokenKeyRegister> {
  const { stub, reads, members, former } = session;
  const { epoch, override } = parseAs(EpochRetirement, parseJson(requestText));
  const present = await readTokenKeys(reads);
  if (present.keys?.epoch === epoch) return present;
  if (override !== undefined) await useResolution(session, requestText, override);
  const without = override?.without ?? [];
  const next = retireEpoch(present, { epoch, makers: [...members, ...former], without });
  await writeTokenKeys(stub, members, next);
  return next;
}
