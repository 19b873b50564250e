import { z } from 'zod';
import { rejectField } from '../errors';
import { FIRST_RULE_SET, type JudgingSets, RuleSet } from '../ruleSets';
import { Sha256 } from './record';
import { RESOLUTION } from './resolution';

/*
 * By which rules claims are weighed, and how much each rule weighs. The members resolve it together: a new set comes into
 * force at a time, or is tried first. What a set on trial finds is recorded beside what decides, and decides nothing.
 */

/** How many sets the register keeps. Earlier ones are in the ledger's blocks. */
const MAX_SETS = 16;

const isInOrder = (sets: readonly RuleSet[]): boolean =>
  sets.every(({ version, activeFrom }, place) => {
    const before = sets[place - 1];
    return before === undefined || (before.version < version && before.activeFrom <= activeFrom);
  });

/** All that the ledger says of rule sets. */
export const RuleSetRegister = z.strictObject({
  /** Those that were in force, the one that is, and one that will be. */
  sets: z.array(RuleSet).min(1).max(MAX_SETS).refine(isInOrder, 'are not in the order of versions and times'),
  /** The set that is tried. */
  trial: RuleSet.optional(),
});
export type RuleSetRegister = z.infer<typeof RuleSetRegister>;

/** The one key of all this on the ledger, under a majority policy. */
export const RULE_SETS_KEY = 'register/rule-sets';

export const FIRST_RULE_SETS: RuleSetRegister = { sets: [FIRST_RULE_SET] };

/** The sets by which a claim is judged at a time. */
export function findSetsAt({ sets, trial }: RuleSetRegister, time: string): JudgingSets {
  const hasBegun = ({ activeFrom }: RuleSet): boolean => activeFrom <= time;
  const inForce = sets.findLast(hasBegun) ?? FIRST_RULE_SET;
  return { inForce, trial: trial !== undefined && hasBegun(trial) ? trial : undefined };
}

/** A set that the members have resolved, to be in force or to be tried. */
export const RuleSetChange = z.strictObject({
  ...RESOLUTION,
  /** SHA-256 of the register that the change starts from. */
  basis: Sha256,
  set: RuleSet,
  isTrial: z.boolean(),
});
export type RuleSetChange = z.infer<typeof RuleSetChange>;

/**
 * The register with a new set. One that is to be in force ends the trial, and takes the place of one that has not begun.
 * @throws INVALID if it is not the next version, or begins before it is resolved
 */
export function addRuleSet(
  register: RuleSetRegister,
  { set, isTrial }: Pick<RuleSetChange, 'set' | 'isTrial'>,
  time: string,
): RuleSetRegister {
  const { sets, trial } = register;
  const next = Math.max(...[...sets, ...(trial === undefined ? [] : [trial])].map(({ version }) => version)) + 1;
  if (set.version !== next) rejectField('/set/version', `The next rule set is version ${next}.`, { next });
  if (set.activeFrom < time)
    rejectField('/set/activeFrom', 'A rule set does not begin before the transaction that records it.', { time });
  if (isTrial) return { sets, trial: set };
  const begun = sets.filter(({ activeFrom }) => activeFrom <= time);
  return { sets: [...begun, set].slice(-MAX_SETS) };
}
