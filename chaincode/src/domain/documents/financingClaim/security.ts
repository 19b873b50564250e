import type { Caller, Holding, Related } from '../../vocabulary/facts';
import type { Token, TradeRecord } from '../../vocabulary/record';
import type { BillState } from '../billOfLading/billState';

/** What is known of the documents that a bank is asked to finance on. */
export interface Security {
  readonly claimant: string;
  readonly applicant: Pick<Caller, 'msp' | 'party'>;
  readonly tokens: readonly Token[];
  readonly holdings: readonly Holding[];
  readonly bill: { readonly record: TradeRecord; readonly state: BillState } | undefined;
  /** The master or house bills of the bill. */
  readonly linked: readonly Related[];
  /** The banks that did not open their claims in time when the claimant challenged one, each with the papers. */
  readonly unanswered: readonly { readonly claimant: string; readonly tokens: readonly Token[] }[];
}

/** Whether a token is the number of a bill on the ledger. */
export function isOfBill(bill: Security['bill'], { token }: Token): boolean {
  return bill?.record.tokens.some((own) => own.token === token) === true;
}
