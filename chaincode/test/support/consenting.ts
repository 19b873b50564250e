import type { SecurityPaper } from '../../src/domain/papers/financed';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Desk } from './desk';
import type { User } from './fakeLedger';
import { invoice, usd } from './financing/papers';
import { printWhole } from './financing/printedClaim';
import { Rewriting } from './rewriting';
import { BANK_A, MEMBERS, newId, placeOf, type Result, SHIPPER, Trade } from './trade';

export const FINANCED = usd(25_000_000);
/** An invoice of which all is financed. */
export const taken = (more: object = {}): SecurityPaper => ({ ...invoice(more), financed: FINANCED });
/** What an applicant consents to: one paper. */
export const consentTo = (number: string, kind = 'INVOICE'): object => ({ papers: [{ kind, number }] });
export const { number: NUMBER } = invoice();

/** What a claim is of, and whose. */
interface Reserving {
  readonly by?: User;
  readonly applicant?: User;
  readonly security?: readonly SecurityPaper[];
  readonly input?: object;
}

/** A trade with consents, and claims that name them or do not. */
export class Consenting {
  readonly trade: Trade;
  readonly desk: Desk;
  readonly rewriting: Rewriting;

  private constructor(trade: Trade) {
    this.trade = trade;
    this.desk = new Desk(trade);
    this.rewriting = new Rewriting(trade.ledger, MEMBERS);
  }

  static async start(): Promise<Consenting> {
    return new Consenting(await Trade.start());
  }

  /** The shipper's consent to one invoice for bank A, unless another is given. */
  async give(document: object = consentTo(NUMBER), by = SHIPPER, to = BANK_A): Promise<string> {
    return (await this.trade.consent(by, to, document)).record.id;
  }

  /** Bank A's claim for the shipper on one invoice, unless others are given. */
  reserve(consent: string | undefined, reserving: Reserving = {}): Promise<Result> {
    const { by = BANK_A, applicant = SHIPPER, security = [taken()], input: more } = reserving;
    const id = newId();
    const input = { ...more, ...(consent !== undefined && { consent }) };
    return this.desk.act(by, 'financing-claim', 'reserve', {
      ...{ id, input },
      ...printWhole(id, { security: [...security] }, {}, placeOf(applicant)),
    });
  }

  withdraw(consent: string, by = SHIPPER): Promise<Result> {
    return this.desk.act(by, 'financing-consent', 'withdraw', { id: consent });
  }

  read(id: string): TradeRecord {
    return this.rewriting.record({ type: 'financing-consent', id });
  }
}
