import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Desk } from './desk';
import type { User } from './fakeLedger';
import { BANK_A, BANK_B, type Claimed, inHours, MEMBERS, newId, type Result, Trade, weighedIn } from './trade';

const CLAIM = 'financing-claim';
export const BANK_C: User = { ...BANK_B, msp: 'BankCMSP', party: newId() };
export const ALL_MEMBERS = [...MEMBERS, { mspId: BANK_C.msp, roles: ['BANK' as const], carrierCodes: [], bics: [] }];

/** A trade with several banks, whose claims take the place of others. */
export class ClaimsInPlace {
  readonly trade: Trade;
  readonly desk: Desk;

  private constructor(trade: Trade) {
    this.trade = trade;
    this.desk = new Desk(trade);
  }

  static async start(): Promise<ClaimsInPlace> {
    return new ClaimsInPlace(await Trade.start(ALL_MEMBERS));
  }

  act(by: User, { id }: { readonly id: string }, action: string, input: object = {}): Promise<Result> {
    return this.desk.act(by, CLAIM, action, { id, input });
  }

  record(id: string): TradeRecord {
    return JSON.parse(this.trade.ledger.state(`${CLAIM}/${id}`) ?? 'null') as TradeRecord;
  }

  async reserved(by: User, tokens: readonly Claimed[], input: object = {}): Promise<TradeRecord> {
    return (await this.trade.reserve(by, newId(), { tokens, input })).record;
  }

  async financed(by: User, tokens: readonly Claimed[]): Promise<TradeRecord> {
    return (await this.act(by, await this.reserved(by, tokens), 'finance')).record;
  }

  async offered(by: User, tokens: readonly Claimed[], to = BANK_B, kind = 'TAKE_OVER'): Promise<TradeRecord> {
    return this.offer(by, await this.financed(by, tokens), to, kind);
  }

  async offer(by: User, claim: TradeRecord, to = BANK_B, kind = 'TAKE_OVER', hours = 24): Promise<TradeRecord> {
    return (await this.act(by, claim, 'offer-transfer', { kind, to: to.msp, expires: inHours(hours) })).record;
  }

  /** A claim in the place of another, as that one is. */
  async inPlaceOf(
    { id, version }: TradeRecord,
    by: User,
    tokens: readonly Claimed[],
    more: object = {},
  ): Promise<Result> {
    return this.trade.reserve(by, newId(), { tokens, ...more, input: { replaces: { claim: id, version } } });
  }

  /** What becomes of a claim, and why. */
  async outcome(reserving: Promise<Result>, by: User): Promise<string[]> {
    const result = await reserving;
    return [result.record.status, ...weighedIn(result, by)];
  }

  /** The status of a claim on papers that a bank asks for. */
  async ask(by: User, tokens: readonly Claimed[]): Promise<string> {
    return (await this.reserved(by, tokens)).status;
  }
}

export { BANK_A, BANK_B };
