import { CARGO, DECLARATION } from './declaration';
import { type Ask, numberOfDeclaration } from './desk';
import type { User } from './fakeLedger';
import { AGENT, FORWARDER_CODE, Forwarding } from './forwarding';
import { listNamedAncestors } from './replacing';
import { CARRIER, CUSTOMS, f1, newId, placeOf, type Result, SHIPPER, transportDocument } from './trade';

/** Goods of a master bill and its house bills on their way through customs. */

const DECLARED = 'customs-declaration';
const BILL = 'bill-of-lading';
const REPORT = 'cargo-report';
const AT = { at: '2026-11-03T00:00:00.000Z' };

/** What a house bill has of the goods of its master bill. */
export const ofPackages = (packages: number): object => ({
  consignmentItems: transportDocument({ packages })['consignmentItems'],
});

export class ForwardedGoods {
  readonly forwarding: Forwarding;

  private constructor(forwarding: Forwarding) {
    this.forwarding = forwarding;
  }

  static async start(): Promise<ForwardedGoods> {
    return new ForwardedGoods(await Forwarding.start());
  }

  /** A house bill that is attached. */
  async attached(master: string, packages: number): Promise<string> {
    const house = await this.forwarding.issueHouse(ofPackages(packages));
    await this.forwarding.attach(master, house);
    return house;
  }

  /** The forwarder has a house bill back to amend it. */
  async returned(house: string, input: object = {}): Promise<void> {
    await this.forwarding.desk.act(SHIPPER, BILL, 'surrender-for-amendment', { id: house, input, details: {} });
    await this.forwarding.trade.bill(AGENT, 'acceptSurrender', house);
  }

  /** The bill in the place of a house bill. */
  async replace(house: string, packages: number, more: object = {}): Promise<string> {
    const reference = newId().slice(-10);
    const document = { ...transportDocument({ carrierCode: FORWARDER_CODE, reference }), ...ofPackages(packages) };
    const ancestors = listNamedAncestors(this.forwarding.trade, [house]);
    const input = { issueTo: placeOf(SHIPPER), replaces: [house], ancestors, ...more };
    const ask = { document, tokens: [f1(reference)], input };
    return (await this.forwarding.desk.act(AGENT, BILL, 'issue', ask)).record.id;
  }

  async surrendered(id: string, holder = SHIPPER, carrier = AGENT): Promise<void> {
    await this.forwarding.trade.bill(holder, 'surrenderForDelivery', id);
    await this.forwarding.trade.bill(carrier, 'acceptSurrender', id);
  }

  deliver(id: string, carrier = AGENT, input: object = {}): Promise<Result> {
    return this.forwarding.desk.act(carrier, BILL, 'deliver', { id, input });
  }

  onDeclaration(action: string, id: string, ask: Ask): Promise<Result> {
    return this.forwarding.desk.act(CUSTOMS, DECLARED, action, { id, ...ask });
  }

  async accepted(billOfLading: string, declarant = SHIPPER, links: readonly object[] = []): Promise<string> {
    const ask = { document: { ...DECLARATION, billOfLading }, input: { customs: CUSTOMS.msp, links } };
    const { id } = (await this.forwarding.desk.act(declarant, DECLARED, 'file', ask)).record;
    await this.onDeclaration('accept', id, { input: { channel: 'GREEN' }, tokens: [numberOfDeclaration(id)] });
    return id;
  }

  async released(billOfLading: string, declarant = SHIPPER): Promise<string> {
    const id = await this.accepted(billOfLading, declarant);
    await this.onDeclaration('release', id, { details: { reasonCode: 'EXAMINED' } });
    return id;
  }

  onBill(action: string, id: string, input: object): Promise<Result> {
    return this.forwarding.desk.act(CUSTOMS, BILL, action, { id, input });
  }

  /** Customs holds what is declared under a bill. */
  async stopped(billOfLading: string, declarant = SHIPPER, links: readonly object[] = []): Promise<string> {
    const declaration = await this.accepted(billOfLading, declarant, links);
    await this.onDeclaration('hold', declaration, { details: { reasonCode: 'RISK_SCREENING' } });
    return declaration;
  }

  /** Customs holds the goods of the declared bill. */
  async held(billOfLading: string, declarant = SHIPPER): Promise<string> {
    const declaration = await this.stopped(billOfLading, declarant);
    await this.onBill('hold-goods', billOfLading, { declaration });
    return declaration;
  }

  /** Customs lets goods go that it has held. */
  async free(bill: string, declaration: string): Promise<void> {
    await this.onDeclaration('release', declaration, { details: { reasonCode: 'EXAMINED' } });
    await this.onBill('release-goods', bill, { declaration });
  }

  /** A report of goods that are unloaded. */
  async unloaded(billOfLading: string, packages: number, by: User = CARRIER): Promise<string> {
    const ask = { document: { ...CARGO, packages }, input: { customs: CUSTOMS.msp, billOfLading } };
    const { id } = (await this.forwarding.desk.act(by, REPORT, 'report', ask)).record;
    for (const action of ['arrive', 'unload']) await this.forwarding.desk.act(by, REPORT, action, { id, details: AT });
    return id;
  }

  async carryOut(id: string, input: object, by: User = CARRIER): Promise<string> {
    return (await this.forwarding.desk.act(by, REPORT, 'carry-out', { id, input })).record.status;
  }
}
