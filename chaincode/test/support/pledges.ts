import type { Link, TradeRecord } from '../../src/domain/vocabulary/record';
import { type Ask, Desk } from './desk';
import type { User } from './fakeLedger';
import { Rewriting } from './rewriting';
import { BANK_A, inHours, MEMBERS, placeOf, type Result, Trade } from './trade';

/** Days of notice, in terms that say nothing else. */
export const NOTICE_DAYS = 10;
/** A day that was over when this was written. */
const MATURITY = '2026-01-31';

export const billLink = (id: string): Link => ({ type: 'bill-of-lading', id });
export const claimLink = (id: string): Link => ({ type: 'financing-claim', id });
export const termsWith = (more: object = {}): object => ({
  enforcement: { maturity: MATURITY, noticeDays: NOTICE_DAYS, remedies: ['SELL', 'SURRENDER'], ...more },
});
export const offerTo = (to: User, more: object = {}): Ask => ({
  input: { to: placeOf(to), expires: inHours(1), ...more },
});

/** A bill, and the claim for which it is pledged. */
export interface Pledged {
  readonly bill: string;
  readonly claim: string;
}

/** A trade with a pledge that comes to its enforcement. */
export class Pledges {
  readonly trade: Trade;
  readonly desk: Desk;
  readonly rewriting: Rewriting;

  private constructor(trade: Trade) {
    this.trade = trade;
    this.desk = new Desk(trade);
    this.rewriting = new Rewriting(trade.ledger, MEMBERS);
  }

  static async start(): Promise<Pledges> {
    return new Pledges(await Trade.start());
  }

  /** A financed claim whose bill is pledged with terms. */
  async financed(terms = termsWith()): Promise<Pledged> {
    const pledged = await this.trade.pledged(BANK_A, terms);
    await this.trade.claim(BANK_A, 'finance', pledged.claim);
    return pledged;
  }

  act(by: User, { type, id }: Link, action: string, ask: Ask = {}): Promise<Result> {
    return this.desk.act(by, type, action, { ...ask, id });
  }

  declare(claim: string, ask: Ask = {}): Promise<Result> {
    return this.act(BANK_A, claimLink(claim), 'declare-default', ask);
  }

  enforce(bill: string, ask: Ask = {}, by = BANK_A): Promise<Result> {
    return this.act(by, billLink(bill), 'enforce', ask);
  }

  release(claim: string, bills: string[] = []): Promise<Result> {
    return this.act(BANK_A, claimLink(claim), 'release', { input: { reasonCode: 'REPAID', bills } });
  }

  letNoticePass(claim: string): void {
    this.rewriting.rewriteState(claimLink(claim), { defaultNoticeUntil: inHours(-1) });
  }

  /** A bill that the bank has taken. */
  async taken(terms = termsWith()): Promise<Pledged & { readonly record: TradeRecord }> {
    const pledged = await this.financed(terms);
    await this.declare(pledged.claim);
    this.letNoticePass(pledged.claim);
    return { ...pledged, record: (await this.enforce(pledged.bill)).record };
  }
}
