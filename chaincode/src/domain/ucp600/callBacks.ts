import { canonicalJson } from '../encoding/canonicalJson';
import type { CreditTerms } from '../papers/creditTerms';

/** What of the beneficiary a fraudster changes to be paid in its place. */
const WHO_IS_PAID = ['name', 'addressLines', 'country'] as const;

/** An amendment: the whole terms as they would be, and whether its message states an account. */
interface Amended {
  readonly terms: CreditTerms;
  readonly statesAccount?: true | undefined;
}

/**
 * Lists what an amendment changes of the beneficiary, as paths of the terms, which hold no account. The bank that advises calls
 * the beneficiary back, by a number that it knows from before. Until then the amendment is held.
 */
export function findCallBacks(before: CreditTerms, { terms, statesAccount }: Amended): string[] {
  const [old, changed] = [before.beneficiary, terms.beneficiary];
  const names = WHO_IS_PAID.filter((name) => canonicalJson(old[name] ?? null) !== canonicalJson(changed[name] ?? null));
  return [...names, ...(statesAccount ? ['account'] : [])].map((name) => `beneficiary.${name}`);
}
