import { hasFinding, requireSets } from '../../ruleSets';
import type { Facts, Related } from '../../vocabulary/facts';
import { oncePerObject } from '../../vocabulary/once';
import { bill } from '../billOfLading/bill';
import { assess } from './assess';
import { stateClaim } from './declaredPapers';
import { listUnanswered } from './refusals';
import { readReplaced } from './replacing';
import type { ReserveInput } from './reserveInput';
import type { Security, SecurityBill } from './security';

/** What a claim is weighed by. */
export type Weighed = 'id' | 'caller' | 'document' | 'tokens' | 'holdings' | 'met' | 'shareKeys' | 'ruleSets';

interface Brought extends Pick<Facts, Weighed> {
  readonly input: ReserveInput;
  readonly pledged: readonly Related[];
  readonly named: readonly Related[];
  /** The export declarations on the ledger, with their documents. */
  readonly declared: readonly Related[];
  readonly linked: readonly Related[];
  /** Refused claims of the bank, with claims that were not opened to it. */
  readonly refusals: readonly Related[];
  readonly replaced: Related | undefined;
}

const readBill = ({ record }: Related): SecurityBill => ({ record, state: bill.stateOf(record) });

/** The documents of a request, and what is known of them. */
export function gatherSecurity({
  caller,
  input,
  document,
  pledged,
  named,
  declared,
  refusals,
  replaced,
  ruleSets,
  ...brought
}: Brought): Security {
  return {
    ...brought,
    ruleSets: requireSets(ruleSets),
    claimant: caller.msp,
    papers: stateClaim(document, declared),
    declared: declared.map(({ record }) => record),
    bills: pledged.map(readBill),
    named: named.map(readBill),
    cleared: input.cleared,
    unanswered: refusals.flatMap(({ record }) => listUnanswered(record)),
    replaced: readReplaced(replaced, caller.msp),
  };
}

type RelatedOf = 'pledged' | 'named' | 'declared' | 'linked' | 'refusals' | 'replaced';

interface ReserveFacts extends Omit<Brought, RelatedOf> {
  readonly related: Pick<Brought, RelatedOf>;
}

/** Weighs a request, once. */
export const weigh = oncePerObject(({ related, ...facts }: ReserveFacts) => {
  const security = gatherSecurity({ ...facts, ...related });
  const findings = assess(security);
  return { security, findings, isRefused: hasFinding(findings, 'BLOCK') };
});
