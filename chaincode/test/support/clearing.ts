import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Credits } from './credit';
import { CARGO, DECLARATION, entryDeclaration } from './declaration';
import type { Ask } from './desk';
import type { User } from './fakeLedger';
import { Replacing } from './replacing';
import { Rewriting } from './rewriting';
import { CARRIER, CUSTOMS, f1, MEMBERS, newId, type Result, SHIPPER, transportDocument } from './trade';

/** Goods of one bill on their way through customs, by an authority with two officers; there is another authority. */

const TYPE = 'cargo-report';
const DECLARED = 'customs-declaration';
const BILL = 'bill-of-lading';
export const AT = { at: '2026-11-03T00:00:00.000Z' };
export const SECOND: User = { ...CUSTOMS, party: newId() };
export const OTHER_CUSTOMS: User = { ...CUSTOMS, msp: 'OtherCustomsMSP' };
const ALL_MEMBERS = [...MEMBERS, { mspId: OTHER_CUSTOMS.msp, roles: ['CUSTOMS' as const], carrierCodes: [], bics: [] }];
export const RELEASE = { details: { reasonCode: 'EXAMINED' } };
export const HOLD = { details: { reasonCode: 'RISK_SCREENING' } };
export const SEIZE = { details: { reasonCode: 'SMUGGLING' } };
export const INSPECT = { details: { reasonCode: 'HIGH_RISK' } };

/** The input of what names declarations. */
export const by = (...declarations: string[]): { declarations: string[] } => ({ declarations });

/** What a request names: declarations, and the other bills of the goods. */
interface Named {
  readonly declarations?: readonly string[];
  readonly bills?: readonly string[];
}

/** So few goods that a bill has several such reports. */
const PART = { ...CARGO, packages: 20 };

export class Clearing {
  readonly #reported: string[] = [];
  readonly desk: Credits;
  readonly bill: string;
  readonly rewriting: Rewriting;

  private constructor(desk: Credits, bill: string) {
    this.desk = desk;
    this.bill = bill;
    this.rewriting = new Rewriting(desk.trade.ledger, ALL_MEMBERS);
  }

  static async start(): Promise<Clearing> {
    const desk = await Credits.start(ALL_MEMBERS);
    return new Clearing(desk, (await desk.trade.issue()).record.id);
  }

  /** Reports goods of the bill, beside those that are reported. */
  async report(document: object = CARGO, more: object = {}): Promise<TradeRecord> {
    const input = { customs: CUSTOMS.msp, billOfLading: this.bill, earlier: [...this.#reported], ...more };
    const { record } = await this.desk.act(CARRIER, TYPE, 'report', { document, input });
    if (!('billOfLading' in more)) this.#reported.push(record.id);
    return record;
  }

  /** A report of goods that are unloaded. */
  async unloaded(more: object = {}): Promise<string> {
    const { id } = await this.report(PART, more);
    for (const action of ['arrive', 'unload']) await this.desk.act(CARRIER, TYPE, action, { id, details: AT });
    return id;
  }

  async file(more: object = {}, declarant = SHIPPER, customs = CUSTOMS): Promise<string> {
    const form = 'procedure' in more ? entryDeclaration() : DECLARATION;
    const document = { ...form, billOfLading: this.bill, ...more };
    const ask = { document, input: { customs: customs.msp } };
    return (await this.desk.act(declarant, DECLARED, 'file', ask)).record.id;
  }

  /** A step of a declaration. */
  async decide(id: string, action: string, ask: Ask = {}, officer = CUSTOMS): Promise<string> {
    return (await this.desk.act(officer, DECLARED, action, { id, ...ask })).record.status;
  }

  async accepted(more: object = {}, channel = 'GREEN', declarant = SHIPPER): Promise<string> {
    const id = await this.file(more, declarant);
    await this.decide(id, 'accept', { input: { channel } });
    return id;
  }

  async released(more: object = {}, declarant = SHIPPER): Promise<string> {
    const id = await this.accepted(more, 'GREEN', declarant);
    await this.decide(id, 'release', RELEASE);
    return id;
  }

  /** A step of a report. */
  onReport(id: string, action: string, ask: Ask = {}, who = CUSTOMS): Promise<Result> {
    return this.desk.act(who, TYPE, action, { id, ...ask });
  }

  async leave(id: string, input: object = {}, action = 'carry-out'): Promise<string> {
    return (await this.onReport(id, action, { input }, CARRIER)).record.status;
  }

  allow(id: string, input: Named = {}, who = CUSTOMS): Promise<Result> {
    const details = { reasonCode: 'PERISHABLE' };
    return this.onReport(id, 'allow-carry-out', { input: this.#read(input), details }, who);
  }

  approve(id: string, input: Named = {}, who = CUSTOMS): Promise<Result> {
    return this.onReport(id, 'approve-carry-out', { input: this.#read(input) }, who);
  }

  versionOf(id: string): number {
    return this.desk.trade.versionOf({ type: DECLARED, id });
  }

  /** What an officer names who has just read the declarations. */
  #read({ declarations = [], ...input }: Named): object {
    return { ...input, declarations: declarations.map((id) => ({ id, version: this.versionOf(id) })) };
  }

  /** What customs says of a bill by a declaration. */
  onBill(action: string, declaration: string, more: object = {}, id = this.bill, who = CUSTOMS): Promise<Result> {
    const version = action === 'allow-delivery' && { version: this.versionOf(declaration) };
    return this.desk.act(who, BILL, action, { id, input: { declaration, ...version, ...more } });
  }

  /** The bills in the place of the bill, each of which has a part of its goods. */
  async split(): Promise<[string, string]> {
    const replacing = new Replacing(this.desk.trade, this.desk);
    await replacing.surrender(this.bill);
    const part = async (reference: string, packages: number, siblings: string[]): Promise<string> => {
      const document = transportDocument({ reference, packages });
      return (await replacing.replace([this.bill], document, { tokens: [f1(reference)], siblings })).id;
    };
    const first = await part('NARU0002', 150, []);
    return [first, await part('NARU0003', 250, [first])];
  }

  async surrendered(): Promise<void> {
    await this.desk.trade.bill(SHIPPER, 'surrenderForDelivery', this.bill);
    await this.desk.trade.bill(CARRIER, 'acceptSurrender', this.bill);
  }

  deliver(): Promise<Result> {
    return this.desk.trade.bill(CARRIER, 'deliver', this.bill);
  }
}
