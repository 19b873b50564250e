import type { Random } from '../../simulation/world/random.js';
import {
  CARRIERS,
  DISCHARGE_PORTS,
  FORMS,
  FORWARDERS,
  KOREAN_ROOTS,
  KOREAN_TRADES,
  LOADING_PORTS,
  WORLD_ROOTS,
  WORLD_TRADES,
} from './names.js';

/** What is true, whatever clerks type. */
export interface Company {
  readonly base: string;
  readonly korean: string | undefined;
  readonly forms: readonly string[];
  readonly country: string;
  readonly lei: string | undefined;
  readonly taxId: string;
  readonly series: Series;
  /** The companies that it sells to. */
  readonly customers: number;
}

/** How a company numbers its invoices. */
interface Series {
  readonly style: 'YEARLY' | 'SLASHED' | 'PLAIN' | 'MONTHLY' | 'SHORT';
  /** The next serial of each year; a plain series goes on. */
  readonly next: Map<number, number>;
  readonly start: number;
}

export interface TrueInvoice {
  readonly number: string;
  readonly day: number;
  readonly currency: 'USD' | 'EUR' | 'KRW';
  readonly amountMinor: number;
}

export interface Shipment {
  readonly codes: readonly string[];
  readonly billNumber: string;
  readonly day: number;
  readonly voyage: string;
  readonly portOfLoading: string;
  readonly portOfDischarge: string;
  readonly packages: number;
  readonly grossMassKg: string;
  readonly containers: readonly { readonly number: string; readonly seal: string }[];
  readonly load: 'FCL' | 'LCL';
  readonly forwarder: string;
  readonly houseNumber: string;
}

export interface Trade {
  readonly seller: Company;
  readonly buyer: Company;
  readonly order: { readonly number: string; readonly day: number };
  readonly invoice: TrueInvoice;
  readonly shipment: Shipment;
  readonly declarationNumber: string;
}

const FIRST_DAY = Date.UTC(2025, 0, 6);
const DAY_MS = 86_400_000;
export const dateOfDay = (day: number): string => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
/** The same day of another year. */
export function shiftYears(day: number, years: number): number {
  const date = new Date(FIRST_DAY + day * DAY_MS);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return Math.round((date.getTime() - FIRST_DAY) / DAY_MS);
}

const yearOfDay = (day: number): number => Number(dateOfDay(day).slice(0, 4));

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';

/** Fills a shape: # is a digit, @ a letter. */
export const fill = (random: Random, shape: string): string =>
  shape.replaceAll('#', () => String(random.below(10))).replaceAll('@', () => random.pick(Array.from(LETTERS)));

const leiOf = (random: Random): string => {
  const body = fill(random, '####00@@@@@@@@####');
  const digits = Array.from(`${body}00`, (character) => Number.parseInt(character, 36)).join('');
  const remainder = Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
  return body + String(98 - remainder).padStart(2, '0');
};

/** Most roots and trades are those of several companies, which add letters of their own. */
const ADDED_LETTERS = 0.8;

function makeCompany(random: Random, isSeller: boolean): Company {
  const isKorean = isSeller && random.chance(0.8);
  const country = isKorean ? 'KR' : random.pick(Object.keys(FORMS));
  const [[korean, latin], [koreanTrade, trade]] = [random.pick(KOREAN_ROOTS), random.pick(KOREAN_TRADES)];
  const suffix = random.chance(ADDED_LETTERS) ? ` ${fill(random, '@@')}` : '';
  const base = isKorean
    ? `${latin}${suffix} ${trade}`
    : `${random.pick(WORLD_ROOTS)}${suffix} ${random.pick(WORLD_TRADES)}`;
  return {
    base,
    korean: isKorean && suffix === '' ? `${korean}${koreanTrade}` : undefined,
    forms: random.pick(FORMS[country] ?? [['Ltd']]),
    country,
    lei: random.chance(0.6) ? leiOf(random) : undefined,
    taxId: isKorean ? fill(random, '###-##-#####') : fill(random, '#########'),
    series: {
      style: random.pick(['YEARLY', 'SLASHED', 'PLAIN', 'MONTHLY', 'SHORT'] as const),
      next: new Map(),
      start: 1 + random.below(400),
    },
    customers: 1 + random.below(6),
  };
}

/** The number of the company's next invoice. Short series begin anew each year. */
export function numberInvoice({ series }: Company, day: number): string {
  const year = yearOfDay(day);
  const run = series.style === 'PLAIN' ? 0 : year;
  const serial = series.next.get(run) ?? series.start;
  series.next.set(run, serial + 1);
  const padded = String(serial).padStart(4, '0');
  return {
    YEARLY: `INV-${year}-${padded}`,
    SLASHED: `${year}/${dateOfDay(day).slice(5, 7)}-${serial}`,
    PLAIN: String(100_000 + serial),
    MONTHLY: `EX${dateOfDay(day).slice(2, 7).replace('-', '')}-${padded}`,
    SHORT: String(serial).padStart(3, '0'),
  }[series.style];
}

const CURRENCIES = [
  { weight: 70, currency: 'USD', unit: 100 },
  { weight: 18, currency: 'EUR', unit: 100 },
  { weight: 12, currency: 'KRW', unit: 1_300 },
] as const;

export function makeAmount(random: Random): Pick<TrueInvoice, 'currency' | 'amountMinor'> {
  const { currency, unit } = random.weighted(CURRENCIES);
  const units = Math.exp(9 + random.below(10_000) / 2_000);
  const isRound = random.chance(0.25);
  const amountMinor = isRound
    ? Math.max(1, Math.round(units / 1_000)) * 1_000 * unit
    : Math.round(units * unit) + random.below(unit);
  return { currency, amountMinor };
}

const WEIGHTS = [18_000, 20_000, 22_500, 24_000];

export function makeShipment(random: Random, day: number): Shipment {
  const { codes, shape } = random.pick(CARRIERS);
  const count = random.weighted([
    { weight: 62, count: 1 },
    { weight: 20, count: 2 },
    { weight: 10, count: 5 },
    { weight: 8, count: 0 },
  ]).count;
  const isUniform = random.chance(0.08);
  const kg = isUniform ? random.pick(WEIGHTS) : 2_000 + random.below(22_000);
  return {
    codes,
    billNumber: fill(random, shape),
    day,
    voyage: fill(random, '0##W'),
    portOfLoading: random.pick(LOADING_PORTS),
    portOfDischarge: random.pick(DISCHARGE_PORTS),
    packages: isUniform ? kg / 50 : 20 + random.below(900),
    grossMassKg: isUniform || random.chance(0.5) ? String(kg * Math.max(1, count)) : `${kg}.${1 + random.below(9)}`,
    containers: Array.from({ length: count }, () => ({
      number: fill(random, '@@@U#######'),
      seal: fill(random, '@@######'),
    })),
    load: count === 1 && random.chance(0.1) ? 'LCL' : 'FCL',
    forwarder: random.pick(FORWARDERS),
    houseNumber: fill(random, '@@@#######'),
  };
}

export interface World {
  readonly sellers: readonly Company[];
  readonly buyers: readonly Company[];
}

const SELLERS = 1_400;
const BUYERS = 1_800;

export function makeWorld(random: Random): World {
  return {
    sellers: Array.from({ length: SELLERS }, () => makeCompany(random, true)),
    buyers: Array.from({ length: BUYERS }, () => makeCompany(random, false)),
  };
}

/** One trade of a seller with one of its customers. */
export function makeTrade(
  random: Random,
  { sellers, buyers }: World,
  day: number,
  seller = random.pick(sellers),
): Trade {
  const buyer =
    buyers[(sellers.indexOf(seller) * 7 + random.below(seller.customers)) % buyers.length] ?? random.pick(buyers);
  const invoiceDay = day - random.below(6);
  return {
    seller,
    buyer,
    order: {
      number: fill(random, random.pick(['PO-#####', '45########', 'P#####'])),
      day: invoiceDay - 20 - random.below(40),
    },
    invoice: { number: numberInvoice(seller, invoiceDay), day: invoiceDay, ...makeAmount(random) },
    shipment: makeShipment(random, invoiceDay + random.below(6)),
    declarationNumber: fill(random, '#####-26-######X'),
  };
}
