import { canonicalJson, parseJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { reject } from '../domain/errors';
import { parseAs } from '../domain/vocabulary/parse';
import { addRuleSet, RuleSetChange, type RuleSetRegister } from '../domain/vocabulary/ruleSets';
import { useResolution } from './resolutions';
import { readRuleSets, writeRuleSets } from './ruleSets';
import type { Session } from './session';

/**
 * Records a rule set, in force or on trial, as the members have resolved.
 * @throws NOT_RESOLVED, INVALID, CONFLICT if the register is not the one that the change starts from
 */
export async function changeRuleSet(session: Session, requestText: string): Promise<RuleSetRegister> {
  const { stub, reads, members, time } = session;
  const change = parseAs(RuleSetChange, parseJson(requestText));
  await useResolution(session, requestText, change);
  const present = await readRuleSets(reads);
  if (sha256Hex(canonicalJson(present)) !== change.basis)
    reject('CONFLICT', 'The register of rule sets was changed since the resolution.', { basis: change.basis });
  const next = addRuleSet(present, change, time);
  await writeRuleSets(stub, members, next);
  return next;
}
