import { BillState } from '../../src/domain/documents/billOfLading/billState';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { CARRIER, SHIPPER } from './cast';
import { Desk } from './desk';
import type { User } from './fakeLedger';
import { f1, newId, placeOf, Trade, transportDocument } from './trade';

export const NUMBER = [f1('number')];
const BILL = 'bill-of-lading';

/** A document of the same goods and number in another version. */
export const versionOf = (name: string, more: object = {}): object => ({
  ...transportDocument(),
  transportDocumentSubReference: name,
  ...more,
});

interface Replacement {
  readonly siblings?: string[];
  readonly tokens?: typeof NUMBER;
  readonly issueTo?: User;
  readonly endorsee?: User;
  readonly titleMode?: string | undefined;
}

/** The bills above those that a new one replaces, as its carrier names them. */
export const listNamedAncestors = (trade: Trade, replaces: readonly string[]): string[] => [
  ...new Set(replaces.flatMap((id) => BillState.parse(trade.recordOf({ type: BILL, id }).state).ancestors ?? [])),
];

/** A trade in which bills are surrendered for amendment, and others are issued in their place. */
export class Replacing {
  readonly trade: Trade;
  readonly desk: Desk;

  constructor(trade: Trade, desk = new Desk(trade)) {
    this.trade = trade;
    this.desk = desk;
  }

  static async start(): Promise<Replacing> {
    return new Replacing(await Trade.start());
  }

  async issue(tokens = NUMBER, document: object = transportDocument(), input: object = {}): Promise<string> {
    return (await this.trade.issue(newId(), { tokens, document: { ...document }, input })).record.id;
  }

  /** The holder surrenders a bill for amendment, and the carrier accepts. */
  async surrender(id: string, by: User = SHIPPER, input: object = {}): Promise<void> {
    await this.desk.act(by, BILL, 'surrender-for-amendment', { id, input, details: {} });
    await this.trade.bill(CARRIER, 'acceptSurrender', id);
  }

  async replace(
    replaces: string[],
    document: object,
    { siblings = [], tokens = NUMBER, issueTo = SHIPPER, endorsee, titleMode }: Replacement = {},
  ): Promise<TradeRecord> {
    const named = { ...(endorsee && { endorsee: placeOf(endorsee) }), ...(titleMode && { titleMode }) };
    const ancestors = listNamedAncestors(this.trade, replaces);
    const input = { issueTo: placeOf(issueTo), replaces, siblings, ancestors, ...named };
    return (await this.desk.act(CARRIER, BILL, 'issue', { document, tokens, input })).record;
  }

  /** A bill as its carrier reads it. */
  async read(id: string): Promise<TradeRecord> {
    return (await this.desk.read(CARRIER, { type: BILL, id })).record;
  }
}
