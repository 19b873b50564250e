import { readToOrderBill, type SecurityPaper } from '@naru/local';
import { UncheckedDocument } from '@naru/client';
import { ulid } from 'ulid';
import { partyOf, SHIPPER } from '../cast.js';
import { disclose, offerPledge } from '../http/offerBill.js';
import type { TestSystem } from '../system/testSystem.js';
import type { Bank } from './case.js';
import type { TradePapers } from './tradePapers.js';

/** The container of DCSA's example of a bill, and its shipper. */
const EXAMPLE_BOX = 'NARU3472484';
const EXAMPLE_SHIPPER = 'SHIPPER_LEGAL_NAME_PLACEHOLDER';

/** The words of bills for other loads of the seller end with their number. */
const OTHER_LOAD = /(?<=^load )[2-9]$/;

/** A bill on the ledger, with the banks to which it was shown. */
interface Issued {
  readonly id: string;
  readonly shownTo: Set<Bank>;
}

/** The bills on the ledger of one trade. */
export class IssuedBills {
  readonly #system: TestSystem;
  readonly #trade: TradePapers;
  readonly #issued = new Map<string, Issued>();

  constructor(system: TestSystem, trade: TradePapers) {
    this.#system = system;
    this.#trade = trade;
  }

  /** A bill by its word: it is issued when it is first named, and offered to the first bank that sees it. */
  async show(word: string, bank: Bank): Promise<string> {
    const shipper = await this.#system.user('Exporters', 'shipper');
    const known = this.#issued.get(word) ?? (await this.#issue(word));
    const { id, shownTo } = known;
    if (shownTo.has(bank)) return id;
    const isFirst = shownTo.size === 0;
    shownTo.add(bank);
    await disclose(shipper, id, `${bank}MSP`);
    if (isFirst) await offerPledge(shipper, id, `${bank}MSP`);
    return id;
  }

  /** Each word has a number of its own. The goods are those of the trade, but for those of other loads. */
  async #issue(word: string): Promise<Issued> {
    const carrier = await this.#system.user('Carrier', 'agent');
    const { billNumber, serial } = this.#trade;
    const [load] = OTHER_LOAD.exec(word) ?? [];
    const known = this.#issued.size === 0 ? billNumber : `HBL${serial}`;
    const number = load === undefined ? known : `${load}77${serial}41${load}`;
    const text = JSON.stringify({ ...readToOrderBill(`MMCU${number}`), issueDate: '2026-03-05' });
    const document: unknown = JSON.parse(
      text
        .replaceAll(EXAMPLE_SHIPPER, this.#trade.seller.name)
        .replaceAll(EXAMPLE_BOX, load === undefined ? this.#trade.box : this.#trade.boxOf(Number(load))),
    );
    const id = ulid();
    const body = { document: new UncheckedDocument(document), input: { issueTo: partyOf(SHIPPER) } };
    await carrier.put('/v1/bills-of-lading/{id}', { path: { id }, body });
    const issued = { id, shownTo: new Set<Bank>() };
    this.#issued.set(word, issued);
    return issued;
  }

  async surrender(paper: SecurityPaper): Promise<void> {
    if (paper.kind !== 'BILL_ON_LEDGER') throw new Error('Only a bill on the ledger is surrendered.');
    const shipper = await this.#system.user('Exporters', 'shipper');
    const { id } = await this.#issue(paper.billOfLading);
    await shipper.post('/v1/bills-of-lading/{id}/surrender-for-delivery', { path: { id } });
  }
}
