import { USD } from './credit';
import type { Ask, Desk } from './desk';
import type { User } from './fakeLedger';
import { BANK_A, BANK_B, newId, OTHER_SHIPPER, placeOf, type Result, SHIPPER } from './trade';
import type { Link } from '../../src/domain/vocabulary/record';

/** A collection of the shipper's by bank A, which bank B presents to another party of the exporters' organisation. */

export const PRINCIPAL = SHIPPER;
export const REMITTER = BANK_A;
export const COLLECTOR = BANK_B;
export const DRAWEE = OTHER_SHIPPER;
export const ASKED_MINOR = 100_000_00;
export const MATURITY = '2099-01-31';

export const collectionLink = (id: string): Link => ({ type: 'documentary-collection', id });

/** An instruction; `bills` are those of the ledger. */
export const instruction = (more: object = {}, bills: readonly string[] = []): Record<string, unknown> => ({
  reference: 'COL2026-0001',
  date: '2026-11-24',
  rules: 'URC_522',
  principal: { name: 'HANBIT FOOTWEAR CO., LTD.', addressLines: ['BUSAN'], country: 'KR' },
  drawee: { name: 'NORDLICHT HANDELS GMBH', addressLines: ['HAMBURG'], country: 'DE' },
  amount: USD(ASKED_MINOR),
  documents: [
    { kind: 'COMMERCIAL_INVOICE', number: 'INV-77', originals: 3 },
    ...bills.map((onLedger) => ({ kind: 'BILL_OF_LADING', originals: 1, onLedger })),
  ],
  charges: { for: 'DRAWEE' },
  ...more,
});

export const ON_ACCEPTANCE = { delivery: 'AGAINST_ACCEPTANCE', tenor: { days: 60, after: 'SIGHT' } };
export const PAYMENT = { amount: USD(ASKED_MINOR), paidOn: '2026-11-27' };
export const COLLECTION_INPUT = { remittingBank: REMITTER.msp, collectingBank: COLLECTOR.msp, drawee: placeOf(DRAWEE) };

/** The moves of a collection, each by whoever makes it, in their order. */
const WAY: readonly (readonly [by: User, action: string, details?: object])[] = [
  [REMITTER, 'send'],
  [COLLECTOR, 'acknowledge'],
  [COLLECTOR, 'present'],
];

/** The moves of collections at a desk. */
export class Collections {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  lodge(document: unknown = instruction(), input: object = {}, by: User = PRINCIPAL): Promise<Result> {
    const ask = { id: newId(), document, input: { ...COLLECTION_INPUT, ...input } };
    return this.#desk.act(by, 'documentary-collection', 'lodge', ask);
  }

  step(by: User, action: string, id: string, ask: Ask = {}): Promise<Result> {
    return this.#desk.act(by, 'documentary-collection', action, { ...ask, id });
  }

  /** A collection that has come as far as an action: its id. */
  async until(last: string | undefined, document: unknown = instruction(), input: object = {}): Promise<string> {
    const { record } = await this.lodge(document, input);
    const count = WAY.findIndex(([, action]) => action === last) + 1;
    for (const [by, action, details] of WAY.slice(0, count)) await this.step(by, action, record.id, { details });
    return record.id;
  }
}
