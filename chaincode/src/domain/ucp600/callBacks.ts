import { canonicalJson } from '../encoding/canonicalJson';
import type { CreditTerms } from '../papers/creditTerms';

/** What of the beneficiary a fraudster changes to be paid in its place. */
const WHO_IS_PAID = ['name', 'addressLines', 'country'] as const;

/**
 * Lists what an amendment changes of the beneficiary, as paths of the terms. The bank that advises calls the beneficiary back,
 * by a number that it knows from before, and holds the amendment until it has.
 */
export function findCallBacks(before: CreditTerms, after: CreditTerms): string[] {
  const [old, changed] = [before.beneficiary, after.beneficiary];
  return WHO_IS_PAID.filter((name) => canonicalJson(old[name] ?? null) !== canonicalJson(changed[name] ?? null)).map(
    (name) => `beneficiary.${name}`,
  );
}
