import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Credits } from './credit';
import { entryDeclaration, processingRecord } from './declaration';
import { numberOfDeclaration } from './desk';
import { CUSTOMS, SHIPPER } from './trade';

const TYPE = 'processing-record';
const ENTRY = 'customs-declaration';

/** Goods that entered bond by one declaration, and what their operator does with them. */
export class Bond {
  readonly desk: Credits;
  /** The declaration by which they entered. */
  entry = '';

  private constructor(desk: Credits) {
    this.desk = desk;
  }

  static async start(): Promise<Bond> {
    const bond = new Bond(await Credits.start());
    bond.entry = await bond.released(entryDeclaration());
    return bond;
  }

  async declare(document: object): Promise<string> {
    return (await this.desk.act(SHIPPER, ENTRY, 'file', { document, input: { customs: CUSTOMS.msp } })).record.id;
  }

  decide(id: string, action: string, ask: object): Promise<unknown> {
    return this.desk.act(CUSTOMS, ENTRY, action, { id, ...ask });
  }

  release(id: string): Promise<unknown> {
    return this.decide(id, 'release', { details: { reasonCode: 'DOCUMENTS_IN_ORDER' } });
  }

  async released(document: object): Promise<string> {
    const id = await this.declare(document);
    await this.decide(id, 'accept', { input: { channel: 'GREEN' }, tokens: [numberOfDeclaration(id)] });
    await this.release(id);
    return id;
  }

  async file(more: object = {}, by = SHIPPER): Promise<string> {
    const ask = { document: processingRecord(this.entry, more), input: { customs: CUSTOMS.msp } };
    return (await this.desk.act(by, TYPE, 'file', ask)).record.id;
  }

  /** How much of the goods is used. */
  using(value: string, netMassKg = '600', more: object = {}): object {
    return { inputs: [{ declaration: this.entry, line: 1, quantity: { value, unit: 'NPR' }, netMassKg, ...more }] };
  }

  async approve(id: string, ...earlier: string[]): Promise<TradeRecord> {
    return (await this.desk.act(CUSTOMS, TYPE, 'approve', { id, input: { earlier } })).record;
  }

  async statusOf(id: string): Promise<string> {
    return (await this.desk.read(SHIPPER, { type: TYPE, id })).record.status;
  }
}
