import type { SecurityPaper } from '@naru/local';

export type Of<Kind extends SecurityPaper['kind']> = Extract<SecurityPaper, { readonly kind: Kind }>;
/** A paper that can be divided, as it is named without a part of it. */
export type Whole<Kind extends 'INVOICE' | 'PURCHASE_ORDER' | 'DRAWING' | 'EXPORT_DECLARATION'> = Omit<
  Of<Kind>,
  'financed'
>;
type Party = Of<'INVOICE'>['seller'] & { readonly name: string };
type Goods = Required<
  Pick<
    Of<'PAPER_BILL'>,
    | 'issueDate'
    | 'shipper'
    | 'portOfLoading'
    | 'portOfDischarge'
    | 'voyage'
    | 'packages'
    | 'grossMassKg'
    | 'containers'
    | 'load'
  >
>;
type Money = Of<'INVOICE'>['value'];

export const usd = (amountMinor: number): Money => ({ currency: 'USD', amountMinor });
const WHOLE_MINOR = 25_000_000;

/** Consonants that sound different, none twice in a row: two trades of such names are told apart by ear. */
const SYLLABLES = ['ba', 'ko', 'di', 'lu', 'me', 'sa'];
const NAME_SYLLABLES = 4;
const SERIAL_DIGITS = 3;
const BOX_DIGITS = 7;
const NAMES = SYLLABLES.length * (SYLLABLES.length - 1) ** (NAME_SYLLABLES - 1);

function makeName(serial: number): string {
  const choices = SYLLABLES.length - 1;
  let last = serial % SYLLABLES.length;
  let rest = Math.floor(serial / SYLLABLES.length);
  let name = SYLLABLES[last] ?? '';
  for (let count = 1; count < NAME_SYLLABLES; count++) {
    last = (last + 1 + (rest % choices)) % SYLLABLES.length;
    rest = Math.floor(rest / choices);
    name += SYLLABLES[last] ?? '';
  }
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** One trade in all its papers, as an honest clerk types them. No two trades have a name, number or container in common. */
export class TradePapers {
  readonly name: string;
  readonly seller: Party;
  readonly buyer: Party;
  /** Three digits that stand in every number of this trade. */
  readonly serial: string;
  readonly billNumber: string;
  readonly invoiceNumber: string;
  readonly box: string;

  constructor(serial: number) {
    if (serial >= NAMES) throw new Error(`There are ${NAMES} names of trades.`);
    this.name = makeName(serial);
    this.seller = { name: `${this.name} Electronics Co., Ltd.` };
    this.buyer = { name: `${this.name} Handels GmbH` };
    this.serial = String(serial).padStart(SERIAL_DIGITS, '0');
    this.billNumber = `230517${this.serial}`;
    this.invoiceNumber = `INV-2026-${this.serial}01`;
    this.box = `MSKU${this.serial.padStart(BOX_DIGITS, '1')}`;
  }

  /** The container of another load. */
  boxOf(load: number): string {
    return `TCNU${String(load)}${this.serial.padStart(BOX_DIGITS - 1, '3')}`;
  }

  bill(changes: Partial<Of<'PAPER_BILL'>> = {}): Of<'PAPER_BILL'> {
    return {
      kind: 'PAPER_BILL',
      carrierCode: 'MAEU',
      number: this.billNumber,
      ...this.#goods(),
      ...changes,
    };
  }

  /** The bill of the seller's next load. */
  nextBill(changes: Partial<Of<'PAPER_BILL'>> = {}): Of<'PAPER_BILL'> {
    return this.bill({
      number: `230518${this.serial}`,
      containers: [{ number: `TCLU${this.serial.padStart(BOX_DIGITS, '4')}`, seals: [`KR90${this.serial}`] }],
      grossMassKg: '17120',
      packages: 455,
      ...changes,
    });
  }

  houseBill(): Of<'HOUSE_BILL'> {
    const issuer = { name: `${this.name} Forwarding Co., Ltd.` };
    return { kind: 'HOUSE_BILL', issuer, number: `PFC2603${this.serial}`, ...this.#goods() };
  }

  /** The goods and their way, as each transport document states them. */
  #goods(): Goods {
    return {
      issueDate: '2026-03-05',
      shipper: this.seller,
      portOfLoading: 'KRPUS',
      portOfDischarge: 'DEHAM',
      voyage: '026W',
      packages: 480,
      grossMassKg: '18400.5',
      containers: [{ number: this.box, seals: [`KR77${this.serial}`] }],
      load: 'FCL',
    };
  }

  invoice(changes: Partial<Whole<'INVOICE'>> = {}): Whole<'INVOICE'> {
    return {
      kind: 'INVOICE',
      seller: this.seller,
      buyer: this.buyer,
      number: this.invoiceNumber,
      date: '2026-03-02',
      value: usd(WHOLE_MINOR),
      ...changes,
    };
  }

  order(): Whole<'PURCHASE_ORDER'> {
    const { buyer, seller } = this;
    const number = `PO-77${this.serial}`;
    return { kind: 'PURCHASE_ORDER', buyer, seller, number, date: '2026-01-15', value: usd(WHOLE_MINOR) };
  }

  receipt(changes: Partial<Of<'WAREHOUSE_RECEIPT'>> = {}): Of<'WAREHOUSE_RECEIPT'> {
    return {
      kind: 'WAREHOUSE_RECEIPT',
      warehouse: { name: `${this.name} Bonded Warehouse Co., Ltd.` },
      depositor: this.seller,
      number: `WR-26-${this.serial}`,
      date: '2026-02-20',
      packages: 480,
      grossMassKg: '18400.5',
      ...changes,
    };
  }

  drawing(changes: Partial<Whole<'DRAWING'>> = {}): Whole<'DRAWING'> {
    return {
      kind: 'DRAWING',
      issuingBank: 'DEUTDEFF',
      creditNumber: `LC2026O${this.serial}`,
      presentation: 1,
      value: usd(WHOLE_MINOR),
      ...changes,
    };
  }

  declaration(): Whole<'EXPORT_DECLARATION'> {
    return {
      kind: 'EXPORT_DECLARATION',
      country: 'KR',
      number: `12345-26-123${this.serial}X`,
      date: '2026-03-03',
      exporter: this.seller,
      value: usd(WHOLE_MINOR),
      grossMassKg: '18400.5',
      packages: 480,
      containers: [{ number: this.box }],
    };
  }
}

/** A part of a paper that can be divided; the whole if nothing is said. */
export function part<T extends Whole<'INVOICE'> | Whole<'PURCHASE_ORDER'> | Whole<'DRAWING'>>(
  paper: T,
  amountMinor = paper.value.amountMinor,
): T & { financed: Money } {
  return { ...paper, financed: { currency: paper.value.currency, amountMinor } };
}
