import { z } from 'zod';
import { Instant } from '../primitives';

/*
 * By which rules claims are weighed, and how much each rule weighs.
 */

/**
 * A rule of which each finding is certain: one paper twice, a copy, a bill that is nobody's security. No set switches it
 * off, nor weakens it, nor tries it, so that no majority can let one paper be financed twice in silence.
 */
const Refusing = z.strictObject({ severity: z.literal('BLOCK') });

/**
 * A rule whose findings a person weighs. Its findings weigh at most so much; none refuses, because what is only like
 * another can be honest. In shadow it is recorded and decides nothing.
 */
const Weighing = z.strictObject({ severity: z.enum(['HIGH', 'INFO']), shadow: z.boolean() });

/** Every rule by which a claim is weighed. A set names each, so that nothing is switched off by being left out. */
const RuleWeights = z.strictObject({
  D1: Refusing,
  D2: Refusing,
  D3: Weighing,
  D4: Weighing,
  D5: Weighing,
  D7: Refusing,
  D8: Weighing,
  D9: Weighing,
  D10: Weighing,
  D11: Weighing,
  D12: Refusing,
  D13: Refusing,
  D14: Refusing,
  D17: Weighing,
  D18: Refusing,
  D24: Weighing,
});

/** Nothing is ever more than twice its value by tolerance. */
const MAX_TOLERANCE_PERCENT = 100;

/** The figures of the rules. How near is near is part of the tokens, and no figure of a set: other tokens would not meet. */
const Thresholds = z.strictObject({
  /** How much more than the declared or ordered value an invoice may be (D24). */
  valueTolerancePercent: z.int().min(0).max(MAX_TOLERANCE_PERCENT),
});
export type Thresholds = z.infer<typeof Thresholds>;

const MAX_VERSION = 1_000_000;

export const RuleSet = z.strictObject({
  /** Counts the sets of this channel, those on trial included, from 1. */
  version: z.int().min(1).max(MAX_VERSION),
  activeFrom: Instant,
  thresholds: Thresholds,
  rules: RuleWeights,
});
export type RuleSet = z.infer<typeof RuleSet>;

const HIGH = { severity: 'HIGH', shadow: false } as const;
const BLOCK = { severity: 'BLOCK' } as const;

/**
 * The set that is written when the members are recorded. Its tolerance leaves room for freight, insurance and about ten per
 * cent (UCP 600 art. 30).
 */
export const FIRST_RULE_SET: RuleSet = {
  version: 1,
  activeFrom: '1970-01-01T00:00:00.000Z',
  thresholds: { valueTolerancePercent: 10 },
  rules: {
    ...{ D1: BLOCK, D2: BLOCK, D3: HIGH, D4: HIGH, D5: HIGH, D7: BLOCK, D8: HIGH, D9: HIGH, D10: HIGH, D11: HIGH },
    ...{ D12: BLOCK, D13: BLOCK, D14: BLOCK, D17: HIGH, D18: BLOCK, D24: HIGH },
  },
};

/** By what a claim is judged. */
export interface JudgingSets {
  readonly inForce: RuleSet;
  readonly trial: RuleSet | undefined;
}

/** The ledger reads the sets for every action that is judged. */
export function requireSets(sets: JudgingSets | undefined): JudgingSets {
  if (sets === undefined) throw new Error('The rule sets were not read before the decision.');
  return sets;
}
