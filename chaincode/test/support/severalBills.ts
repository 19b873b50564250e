import { ALL_MEMBERS, BANK_A, ClaimsInPlace } from './claimsInPlace';
import { billLink } from './pledges';
import { Rewriting } from './rewriting';
import { newId, type Result } from './trade';

/** Claims of BankA on several bills on the ledger. */
export class SeveralBills {
  readonly claims: ClaimsInPlace;
  readonly rewriting: Rewriting;

  private constructor(claims: ClaimsInPlace) {
    this.claims = claims;
    this.rewriting = new Rewriting(claims.trade.ledger, ALL_MEMBERS);
  }

  static async start(): Promise<SeveralBills> {
    return new SeveralBills(await ClaimsInPlace.start());
  }

  stateOf(bill: string): Record<string, unknown> {
    return this.rewriting.record(billLink(bill)).state;
  }

  pledgesOf(bills: readonly string[]): unknown[] {
    return bills.map((bill) => this.stateOf(bill)['pledge']);
  }

  reserve(bills: readonly string[], more: object = {}): Promise<Result> {
    return this.claims.trade.reserve(BANK_A, newId(), { bills, ...more });
  }
}

/** The pledges of three bills that are free. */
export const NONE = [undefined, undefined, undefined];
