import { canonicalJson, parseJson } from '../domain/encoding/canonicalJson';
import { listMspIds, type Members } from '../domain/vocabulary/members';
import { parseAs } from '../domain/vocabulary/parse';
import { FIRST_RULE_SETS, RULE_SETS_KEY, RuleSetRegister } from '../domain/vocabulary/ruleSets';
import { majorityPolicy } from './policies';
import type { Reads } from './reads';
import type { Stub } from './stub';

/** What the ledger says of rule sets; the first one on a channel that was begun before there were sets. */
export async function readRuleSets(reads: Reads): Promise<RuleSetRegister> {
  const bytes = await reads.state(RULE_SETS_KEY);
  return bytes.length === 0 ? FIRST_RULE_SETS : parseAs(RuleSetRegister, parseJson(bytes));
}

/** Writes the register of rule sets under the policy of a majority of the members. */
export async function writeRuleSets(stub: Stub, members: Members, register: RuleSetRegister): Promise<void> {
  await stub.putState(RULE_SETS_KEY, Buffer.from(canonicalJson(register)));
  await stub.setStateValidationParameter(RULE_SETS_KEY, majorityPolicy(listMspIds(members)));
}
