import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Desk } from './desk';
import type { User } from './fakeLedger';
import { inHours, MEMBERS, newId, placeOf, type Result, SHIPPER, Trade, transportDocument } from './trade';

const BILL = 'bill-of-lading';
export const FORWARDER_CODE = 'FWDR';
/** A carrier without vessels (NVOCC), which holds master bills and issues house bills. */
export const FORWARDER: User = { msp: 'ForwarderMSP', role: 'shipper', party: newId() };
export const AGENT: User = { msp: 'ForwarderMSP', role: 'carrier-agent', party: newId() };
const FORWARDER_MEMBER = {
  mspId: FORWARDER.msp,
  roles: ['CARRIER' as const, 'EXPORTER' as const],
  carrierCodes: [{ provider: 'NMFTA' as const, code: FORWARDER_CODE }],
  bics: [],
};
export const MEMBERS_AND_FORWARDER = [...MEMBERS, FORWARDER_MEMBER];

/** A trade with a forwarder. */
export class Forwarding {
  readonly trade: Trade;
  readonly desk: Desk;

  private constructor(trade: Trade) {
    this.trade = trade;
    this.desk = new Desk(trade);
  }

  static async start(): Promise<Forwarding> {
    const trade = await Trade.start(MEMBERS_AND_FORWARDER);
    await trade.register(FORWARDER);
    return new Forwarding(trade);
  }

  async issueMaster(): Promise<string> {
    return (await this.trade.issue(newId(), { input: { issueTo: placeOf(FORWARDER) } })).record.id;
  }

  async issueHouse(more: object = {}): Promise<string> {
    const document = { ...transportDocument({ carrierCode: FORWARDER_CODE, reference: newId().slice(-10) }), ...more };
    return (await this.trade.issue(newId(), { by: AGENT, document, input: { issueTo: placeOf(SHIPPER) } })).record.id;
  }

  disclose(by: User, id: string, to: User): Promise<Result> {
    return this.desk.act(by, BILL, 'disclose', { id, input: { to: { msp: to.msp } } });
  }

  attach(id: string, house: string, by: User = AGENT, ancestors: readonly string[] = []): Promise<Result> {
    return this.desk.act(by, BILL, 'attach-house', { id, input: { house, ancestors } });
  }

  detach(id: string, house: string): Promise<Result> {
    return this.desk.act(AGENT, BILL, 'detach-house', { id, input: { house } });
  }

  async read(id: string, by: User = AGENT): Promise<TradeRecord> {
    return (await this.desk.read(by, { type: BILL, id })).record;
  }

  /** A master bill that the holders of house bills see. */
  async disclosedMaster(): Promise<string> {
    const master = await this.issueMaster();
    await this.disclose(FORWARDER, master, SHIPPER);
    return master;
  }

  /** The forwarder takes over a house bill. */
  async take(id: string): Promise<void> {
    const input = { to: placeOf(FORWARDER), endorsement: 'ENDORSE_TO_ORDER', expires: inHours(24) };
    await this.desk.act(SHIPPER, BILL, 'offer-transfer', { id, input });
    await this.desk.act(FORWARDER, BILL, 'accept-transfer', { id });
  }
}
