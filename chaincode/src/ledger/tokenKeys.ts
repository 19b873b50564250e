import { canonicalJson, parseJson } from '../domain/encoding/canonicalJson';
import { listMspIds, type Members } from '../domain/vocabulary/members';
import { parseAs } from '../domain/vocabulary/parse';
import { readEpochs, type TokenEpochs } from '../domain/vocabulary/tokenEpochs';
import { TOKEN_KEYS_KEY, TokenKeyRegister } from '../domain/vocabulary/tokenKeys';
import { majorityPolicy } from './policies';
import type { Reads } from './reads';
import type { Stub } from './stub';

/** What the ledger says of token keys. */
export async function readTokenKeys(reads: Reads): Promise<TokenKeyRegister> {
  const bytes = await reads.state(TOKEN_KEYS_KEY);
  return bytes.length === 0 ? {} : parseAs(TokenKeyRegister, parseJson(bytes));
}

/**
 * Under which keys documents have tokens. What is decided by it is decided anew if they change before it is committed, so
 * that nothing slips through at the switch.
 */
export async function readTokenEpochs(reads: Reads): Promise<TokenEpochs> {
  return readEpochs(await readTokenKeys(reads));
}

/** Writes the register of token keys under the policy of a majority of the members. */
export async function writeTokenKeys(stub: Stub, members: Members, register: TokenKeyRegister): Promise<void> {
  await stub.putState(TOKEN_KEYS_KEY, Buffer.from(canonicalJson(register)));
  await stub.setStateValidationParameter(TOKEN_KEYS_KEY, majorityPolicy(listMspIds(members)));
}
