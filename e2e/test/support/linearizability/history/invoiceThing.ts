import { makeClaim, makeInvoice } from '@naru/local';
import { ulid } from 'ulid';
import { apply, type Applying } from '../../http/consents.js';
import { INVOICE, type InvoiceAnswer, type InvoiceCall } from '../models/invoice.js';
import { isLinearizable } from '../check/isLinearizable.js';
import type { Random } from '../../../../simulation/world/random.js';
import { Claims, seeInTheEnd } from './claims.js';
import { Recorder } from './recorder.js';
import type { Thing } from './thing.js';
import { BANKS, TRADERS, type Traders } from './traders.js';

const FACE_MINOR = 25_000_000;
const WHOLE_BASIS_POINTS = 10_000;
/** Two of them may fit, or three. */
const SHARES_BASIS_POINTS = [3_000, 4_000, 6_000] as const;

/** One invoice, of which two banks finance parts. */
export class InvoiceThing implements Thing {
  readonly name: string;
  readonly recorder = new Recorder<InvoiceCall, InvoiceAnswer>();
  readonly #traders: Traders;
  readonly #claims: Claims;

  constructor(traders: Traders, name: string) {
    this.#traders = traders;
    this.#claims = new Claims(traders);
    this.name = name;
  }

  async act(random: Random): Promise<void> {
    const { open } = this.#claims;
    if (open.length > 0 && random.below(2) === 0) await this.#claims.cancel(this.recorder, random.pick(open));
    else await this.#reserve(random.pick(BANKS), random.pick(SHARES_BASIS_POINTS));
  }

  async close(): Promise<void> {
    const statuses = await this.#claims.readStatuses();
    this.recorder.settle(seeInTheEnd(statuses, this.recorder.operations));
    const claims = [...statuses].filter(([, status]) => status === 'RESERVED').map(([claim]) => claim);
    this.recorder.note({ kind: 'read' }, { kind: 'LIVE', claims: claims.toSorted() });
  }

  isLinearizable(): boolean {
    return isLinearizable(INVOICE, this.recorder.operations);
  }

  /** The shipper consents to a claim; undefined if a gateway does not answer. */
  #apply(bank: (typeof BANKS)[number], claim: ReturnType<typeof makeClaim>): Promise<Applying | undefined> {
    const { shipper, [bank]: officer } = this.#traders;
    return apply({ shipper, bank: officer, to: TRADERS[bank].msp }, claim).catch(() => undefined);
  }

  async #reserve(bank: (typeof BANKS)[number], basisPoints: number): Promise<void> {
    const claim = ulid();
    const financed = (FACE_MINOR * basisPoints) / WHOLE_BASIS_POINTS;
    const document = makeClaim([makeInvoice(this.name, financed)]);
    const input = await this.#apply(bank, document);
    // While a gateway is away, nobody consents.
    if (input === undefined) return;
    const body = { document, input };
    await this.#claims.reserve(this.recorder, { kind: 'reserve', claim, basisPoints }, bank, body);
  }
}
