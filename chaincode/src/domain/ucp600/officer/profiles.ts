import type { RuleResult, Verdict } from '../examination/examination';

/*
 * How much a bank minds what the rules find. A profile orders results for an officer. It never changes what was found: the
 * verdict, the sentence and what was compared are the same in each profile.
 */

/** The consequence of a result, the gravest first. */
export const SEVERITIES = ['GRAVE', 'SERIOUS', 'MINOR', 'NONE'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const PROFILE_NAMES = ['STRICT', 'USUAL'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** The version of these data. It goes with every view that was ordered by them. */
export const PROFILES_VERSION = '2026-12';

type Weights = Readonly<Record<Verdict, Severity>>;

interface Profile {
  readonly weights: Weights;
  /** The rules that weigh differently. */
  readonly rules: Readonly<Record<string, Weights>>;
}

const NOTHING = { COMPLIES: 'NONE', NOT_APPLICABLE: 'NONE' } as const;
const STRICT: Weights = { ...NOTHING, DISCREPANT: 'GRAVE', NEEDS_A_PERSON: 'SERIOUS' };
/** What a corrected document cures, or an applicant often waives: a datum, an address, a certificate, a count. */
const CURABLE: Weights = { ...NOTHING, DISCREPANT: 'SERIOUS', NEEDS_A_PERSON: 'MINOR' };
/** What the credit calls for. A doubt may be a missing document, or a clause that nobody has read: it is no smaller than what is found. */
const CALLED_FOR: Weights = { ...NOTHING, DISCREPANT: 'SERIOUS', NEEDS_A_PERSON: 'SERIOUS' };

const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  STRICT: { weights: STRICT, rules: {} },
  // Time, title and money stay grave.
  USUAL: { weights: STRICT, rules: { U18: CURABLE, U19: CALLED_FOR, U20: CURABLE, U26: CALLED_FOR, U27: CURABLE } },
};

/** How grave a result is to a bank with a profile. */
export function weighResult({ rule, verdict }: RuleResult, name: ProfileName): Severity {
  const { weights, rules } = PROFILES[name];
  return (rules[rule] ?? weights)[verdict];
}
