import { canonicalJson } from '../encoding/canonicalJson';
import type { CreditTerms } from '../papers/creditTerms';
import { saysWhoIsPaid } from './whoIsPaid';

/** What of the beneficiary a fraudster changes to be paid in its place. */
const WHO_IS_PAID = ['name', 'addressLines', 'country'] as const;

/** An amendment: the whole terms as they would be, what is told with it, and whether its message states an account. */
interface Amended {
  readonly terms: CreditTerms;
  readonly narrative?: string | undefined;
  readonly statesAccount?: true | undefined;
  readonly account?: string | undefined;
}

/**
 * Lists what an amendment changes of who is paid, as paths of it: of the beneficiary, whose account the terms do not hold, and
 * clauses that come or go and say where the payment goes. The bank that advises calls the beneficiary back, by a number that it
 * knows from before. Until then the amendment is held.
 */
export function findCallBacks(
  { beneficiary: old, ...before }: CreditTerms,
  { terms: { beneficiary, ...terms }, narrative, statesAccount, account: stated }: Amended,
): string[] {
  const names = WHO_IS_PAID.filter((name) => isChanged(old[name], beneficiary[name]));
  const account = statesAccount || stated !== undefined ? ['account'] : [];
  const fields = new Map<string, unknown>(Object.entries(before));
  const amended = new Map<string, unknown>([...Object.entries(terms), ['narrative', narrative]]);
  const banks = [before.issuingBank, before.advisingBank, before.availableWith, before.confirmingBank].flatMap(
    (bank) => bank?.bic ?? [],
  );
  const clauses = [...new Set([...fields.keys(), ...amended.keys()])].filter((name) =>
    listChanged(fields.get(name), amended.get(name)).some((text) => saysWhoIsPaid(text, banks)),
  );
  return [...[...names, ...account].map((name) => `beneficiary.${name}`), ...clauses];
}

function isChanged(before: unknown, after: unknown): boolean {
  return canonicalJson(before ?? null) !== canonicalJson(after ?? null);
}

/** The texts that come or go with a change of a field. */
function listChanged(before: unknown, after: unknown): string[] {
  const [old, changed] = [new Set(listTexts(before)), new Set(listTexts(after))];
  return [...[...old].filter((text) => !changed.has(text)), ...[...changed].filter((text) => !old.has(text))];
}

/** The texts within a value. Lines that follow one another are one text. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const parts: unknown[] = Object.values(value);
  return parts.every((part) => typeof part === 'string') ? [parts.join(' ')] : parts.flatMap(listTexts);
}
