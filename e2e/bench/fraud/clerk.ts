import type { FinancedPaper, Invoice, PaperBill, TradeParty } from '@naru/chaincode/domain';
import type { Random } from '../../simulation/world/random.js';
import { type Company, dateOfDay, type Shipment, type Trade, type TrueInvoice } from './world.js';

/** What the clerks of a bank are used to type, as probabilities, and how often a hand slips. */
export interface Habits {
  readonly lei: number;
  readonly taxId: number;
  readonly countryBeforeTaxId: number;
  readonly koreanName: number;
  readonly capitals: number;
  readonly otherLegalForm: number;
  readonly smdgCode: number;
  readonly scacBeforeNumber: number;
  readonly spacedNumber: number;
  readonly lowerCaseNumber: number;
  readonly wordBeforeNumber: number;
  readonly containers: number;
  readonly seals: number;
  readonly voyage: number;
  readonly orders: number;
  readonly declaration: number;
  readonly load: number;
  readonly roundedWeight: number;
  readonly noName: number;
  readonly noShipper: number;
  readonly noWeight: number;
  readonly yearAlone: number;
  readonly slipInName: number;
  readonly slipInNumber: number;
  readonly slipInDate: number;
}

const USUAL: Habits = {
  lei: 0.3,
  taxId: 0.4,
  countryBeforeTaxId: 0.3,
  koreanName: 0.06,
  capitals: 0.3,
  otherLegalForm: 0.3,
  smdgCode: 0.25,
  scacBeforeNumber: 0.2,
  spacedNumber: 0.12,
  lowerCaseNumber: 0.05,
  wordBeforeNumber: 0.08,
  containers: 0.9,
  seals: 0.75,
  voyage: 0.8,
  orders: 0.45,
  declaration: 0.2,
  load: 0.7,
  roundedWeight: 0.08,
  noName: 0.03,
  noShipper: 0.05,
  noWeight: 0.04,
  yearAlone: 0.02,
  slipInName: 0.012,
  slipInNumber: 0.004,
  slipInDate: 0.004,
};

/** Four banks with clerks of four kinds. */
export const BANKS: Readonly<Record<string, Habits>> = {
  BankA: USUAL,
  BankB: { ...USUAL, lei: 0.75, taxId: 0.1, koreanName: 0.01, seals: 0.9, orders: 0.7 },
  BankC: {
    ...USUAL,
    noName: 0.1,
    lei: 0.05,
    taxId: 0.9,
    koreanName: 0.25,
    countryBeforeTaxId: 0.6,
    containers: 0.8,
    seals: 0.5,
  },
  BankD: {
    ...USUAL,
    lei: 0.02,
    taxId: 0.05,
    capitals: 0.7,
    otherLegalForm: 0.5,
    voyage: 0.6,
    orders: 0.2,
    slipInName: 0.03,
  },
};

export function habitsOf(bank: string): Habits {
  return BANKS[bank] ?? USUAL;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The goods as a clerk types them. */
type TypedGoods = Omit<PaperBill, 'kind' | 'carrierCode' | 'number' | 'fileHashes' | 'issueDate' | 'year'> & {
  readonly issueDate: string;
};

/** Types what is true, with habits and slips. */
export class Clerk {
  readonly #random: Random;
  readonly #habits: Habits;

  constructor(random: Random, habits: Habits) {
    this.#random = random;
    this.#habits = habits;
  }

  does(habit: keyof Habits): boolean {
    return this.#random.chance(this.#habits[habit]);
  }

  party(company: Company): TradeParty {
    const { lei, taxId, country } = company;
    const identifiers = {
      ...(lei !== undefined && this.does('lei') && { lei }),
      ...(this.does('taxId') && {
        taxId: this.does('countryBeforeTaxId') ? `${country}${taxId.replaceAll('-', '')}` : taxId,
      }),
    };
    const isNamed = Object.keys(identifiers).length === 0 || !this.does('noName');
    return {
      ...(isNamed && { name: this.#name(company) }),
      ...identifiers,
      ...(this.#random.chance(0.3) && { country }),
    };
  }

  #name({ base, korean, forms }: Company): string {
    if (korean !== undefined && this.does('koreanName'))
      return this.#random.pick([`${korean} 주식회사`, `(주)${korean}`, `㈜${korean}`]);
    const form = this.does('otherLegalForm') ? this.#random.pick(forms) : (forms[0] ?? '');
    const name = `${this.does('slipInName') ? slip(this.#random, base) : base} ${form}`.replace(' ,', ',');
    return this.does('capitals') ? name.toUpperCase() : name;
  }

  number(number: string): string {
    const typed = this.does('slipInNumber') ? slipDigit(this.#random, number) : number;
    const spaced = this.does('spacedNumber') ? typed.replaceAll(/[-/]/g, ' ') : typed;
    const cased = this.does('lowerCaseNumber') ? spaced.toLowerCase() : spaced;
    return this.does('wordBeforeNumber') ? `${this.#random.pick(['No. ', 'Invoice ', '#'])}${cased}` : cased;
  }

  date(day: number): string {
    return dateOfDay(this.does('slipInDate') ? day + this.#random.pick([-1, 1, 9, 30]) : day);
  }

  invoice({ seller, buyer, order }: Trade, { number, day, currency, amountMinor }: TrueInvoice): Invoice {
    return {
      kind: 'INVOICE',
      seller: this.party(seller),
      buyer: this.party(buyer),
      number: this.number(number),
      date: this.date(day),
      value: { currency, amountMinor },
      orderNumbers: this.does('orders') ? [this.number(order.number)] : [],
      creditNotes: [],
      fileHashes: [],
    };
  }

  bill(shipper: Company, shipment: Shipment): PaperBill {
    const { codes, billNumber } = shipment;
    const [scac = ''] = codes;
    const typed = this.does('slipInNumber') ? slipDigit(this.#random, billNumber) : billNumber;
    const { issueDate, ...goods } = this.goods(shipper, shipment);
    return {
      kind: 'PAPER_BILL',
      carrierCode: this.does('smdgCode') ? this.#random.pick(codes) : scac,
      number: this.does('scacBeforeNumber') && !typed.startsWith(scac) ? `${scac}${typed}` : typed,
      ...(this.does('yearAlone') ? { year: Number(issueDate.slice(0, 4)) } : { issueDate }),
      ...goods,
      fileHashes: [],
    };
  }

  /** What every paper of the goods says. */
  goods(shipper: Company, shipment: Shipment): TypedGoods {
    const { containers, grossMassKg, packages, load, voyage, portOfLoading, portOfDischarge, day } = shipment;
    return {
      issueDate: this.date(day),
      ...(!this.does('noShipper') && { shipper: this.party(shipper) }),
      portOfLoading,
      portOfDischarge,
      ...(this.does('voyage') && { voyage: this.#random.chance(0.1) ? `V.${voyage}` : voyage }),
      ...(!this.does('noWeight') && { packages, grossMassKg: this.#weight(grossMassKg) }),
      containers: this.does('containers')
        ? containers.map(({ number, seal }) => ({ number, seals: this.does('seals') ? [seal] : [] }))
        : [],
      ...(this.does('load') && { load }),
    };
  }

  #weight(kg: string): string {
    return this.does('roundedWeight') ? String(Math.round(Number(kg) / 10) * 10) : kg;
  }

  /** The papers beside the transport document that the clerk names. */
  beside({
    seller,
    shipment,
    declarationNumber,
    invoice: { currency, amountMinor },
  }: Trade): Extract<FinancedPaper, { kind: 'EXPORT_DECLARATION' }>[] {
    if (!this.does('declaration')) return [];
    return [
      {
        kind: 'EXPORT_DECLARATION',
        country: 'KR',
        number: declarationNumber,
        date: this.date(shipment.day - 1),
        exporter: this.party(seller),
        value: { currency, amountMinor },
        packages: shipment.packages,
        grossMassKg: shipment.grossMassKg,
        containers: shipment.containers.map(({ number }) => ({ number, seals: [] })),
      },
    ];
  }
}

/** One letter of a text is another. */
export function slip(random: Random, text: string): string {
  const at = 1 + random.below(Math.max(1, text.length - 2));
  return text.slice(0, at) + random.pick(Array.from(LETTERS)) + text.slice(at + 1);
}

/** One digit of a number is another. */
export function slipDigit(random: Random, number: string): string {
  const places = [...number.matchAll(/\d/g)].map(({ index }) => index);
  if (places.length === 0) return number;
  const at = random.pick(places);
  const digit = (Number(number[at]) + 1 + random.below(9)) % 10;
  return number.slice(0, at) + String(digit) + number.slice(at + 1);
}
