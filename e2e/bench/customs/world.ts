import type { CustomsFacts } from '@naru/chaincode/domain';
import type { Random } from '../../simulation/world/random.js';
import { FORMS, WORLD_ROOTS, WORLD_TRADES } from '../fraud/names.js';

/* What is true, and how clerks write it down. */

export interface Firm {
  readonly base: string;
  readonly forms: readonly string[];
  readonly country: string;
  readonly taxId: string;
}

/** Goods as they are. */
export interface Goods {
  readonly hs: string;
  readonly what: string;
  readonly origin: string;
  readonly unit: string;
  readonly count: number;
  readonly unitKg: number;
  readonly model: string;
  readonly priceMinor: number;
}

export interface Box {
  readonly number: string;
  readonly seal: string;
}

const START = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;
export const DAYS = 330;
export const dateOf = (day: number): string => new Date(START + Math.round(day) * DAY_MS).toISOString().slice(0, 10);
export const timeOf = (day: number): number => START + Math.round(day) * DAY_MS;

const COUNTRIES = ['CN', 'VN', 'DE', 'US', 'IN', 'TH'] as const;
const PORTS: Readonly<Record<string, readonly string[]>> = {
  CN: ['CNSHA', 'CNNGB', 'CNSHK'],
  VN: ['VNSGN', 'VNHPH'],
  DE: ['DEHAM'],
  US: ['USLAX', 'USNYC'],
  IN: ['INNSA'],
  TH: ['THLCH'],
  KR: ['KRPUS', 'KRINC'],
  SG: ['SGSIN'],
  HK: ['HKHKG'],
};

/** Kinds of goods: code, words, unit, mass of a unit, price of a unit in cents. */
// prettier-ignore
const KINDS: readonly (readonly [string, string, string, number, number])[] = [
  ['640399', 'LEATHER SHOES', 'NPR', 1.4, 4_100], ['640411', 'SPORTS SHOES', 'NPR', 0.9, 2_900], ['610910', 'COTTON T-SHIRTS', 'NMB', 0.2, 450],
  ['850440', 'CHARGERS', 'NMB', 0.31, 1_250], ['851762', 'ROUTERS', 'NMB', 0.62, 3_900], ['392690', 'PLASTIC PARTS', 'NMB', 0.08, 95],
  ['730890', 'STEEL STRUCTURES', 'NMB', 48, 11_000], ['722990', 'ALLOY WIRE', 'KGM', 1, 210], ['871200', 'BICYCLES', 'NMB', 13.5, 18_000],
  ['940360', 'WOODEN FURNITURE', 'NMB', 24, 15_500], ['200819', 'ROASTED NUTS', 'KGM', 1, 720], ['711319', 'GOLD JEWELLERY', 'NMB', 0.011, 61_000],
];

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const CHECK = '0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ';

/** A number by ISO 6346. */
function makeBoxNumber(random: Random): string {
  const bare = `${random.pick(['NARU', 'MSKU', 'TCLU', 'HLXU'])}${String(random.below(1_000_000)).padStart(6, '0')}`;
  const sum = Array.from(bare).reduce((total, char, place) => total + CHECK.indexOf(char) * 2 ** place, 0);
  return `${bare}${(sum % 11) % 10}`;
}

export class World {
  readonly random: Random;
  readonly koreans: readonly Firm[];
  readonly foreigners: readonly Firm[];

  constructor(random: Random) {
    this.random = random;
    this.koreans = Array.from({ length: 160 }, () => makeFirm(random, 'KR'));
    this.foreigners = Array.from({ length: 240 }, () => makeFirm(random, random.pick([...COUNTRIES])));
  }

  korean(): Firm {
    return this.random.pick(this.koreans);
  }

  foreigner(country?: string): Firm {
    const own = this.foreigners.filter((firm) => country === undefined || firm.country === country);
    return this.random.pick(own);
  }

  origin(...not: readonly string[]): string {
    return this.random.pick(COUNTRIES.filter((country) => !not.includes(country)));
  }

  goods(more: Partial<Goods> = {}): Goods {
    const { random } = this;
    const [hs, what, unit, unitKg, price] = random.pick([...KINDS]);
    const massKg = 800 + random.below(14_000);
    const made = { hs, what, unit, unitKg: unitKg * (0.8 + random.below(50) / 100), origin: this.origin() };
    const model = `${LETTERS[random.below(LETTERS.length)] ?? 'A'}${LETTERS[random.below(LETTERS.length)] ?? 'B'}-${100 + random.below(900)}`;
    const goods = { ...made, model, count: Math.max(10, Math.round(massKg / made.unitKg)), priceMinor: price, ...more };
    return { ...goods, priceMinor: Math.max(1, Math.round(goods.priceMinor * (0.7 + random.below(60) / 100))) };
  }

  /** A box with a number that no other one has, until boxes are shared out. */
  box(): Box {
    return { number: makeBoxNumber(this.random), seal: this.seal() };
  }

  seal(): string {
    return `SL${String(this.random.below(10_000_000)).padStart(7, '0')}`;
  }

  ship(): { readonly vessel: string; readonly voyage: string } {
    const { random } = this;
    return {
      vessel: `${random.pick([...WORLD_ROOTS])} ${random.pick(['STAR', 'PIONEER', 'BRIDGE', 'GLORY'])}`.toUpperCase(),
      voyage: `${10 + random.below(80)}${random.pick(['E', 'W'])}`,
    };
  }

  port(country: string): string {
    return this.random.pick([...(PORTS[country] ?? ['SGSIN'])]);
  }

  id(): string {
    return this.random.ulid();
  }
}

function makeFirm(random: Random, country: string): Firm {
  const forms = random.pick([...(FORMS[country] ?? [['Ltd.', 'Limited', 'LTD']])]);
  const base = [WORLD_ROOTS, WORLD_ROOTS, WORLD_TRADES].map((words) => random.pick(words)).join(' ');
  return { base, forms, country, taxId: String(100_000_000 + random.below(900_000_000)) };
}

/** Of a hundred names: those in which a letter is missing. */
const TYPOS = 0.02;
const dropLetter = (random: Random, text: string): string => {
  const at = 1 + random.below(text.length - 1);
  return text.slice(0, at) + text.slice(at + 1);
};

/** How a clerk writes a firm: in one of its forms, in some case, sometimes with its number. */
export function writeFirm(random: Random, { base, forms, country, taxId }: Firm): object {
  const spelled = random.chance(TYPOS) ? dropLetter(random, base) : base;
  const written = `${spelled} ${random.pick([...forms])}`;
  const name = random.below(3) === 0 ? written.toUpperCase() : written;
  return { name, country, ...(random.below(10) < 4 && { taxId }) };
}

/** How a clerk writes a mass: exact, to whole kilos, or to tens, and off by what scales are. */
export function writeMass(random: Random, massKg: number): string {
  // Most scales agree to some grams a kilo; some goods dry, or are weighed with their wrapping.
  const spread = random.chance(0.05) ? 25 : 4;
  const weighed = massKg * (1 + (random.below(2 * spread + 1) - spread) / 1_000);
  const style = random.below(4);
  if (style === 0) return weighed.toFixed(1);
  if (style === 1 && weighed > 2_000) return String(Math.round(weighed / 10) * 10);
  return String(Math.max(1, Math.round(weighed)));
}

/** What happened in the world, as it came to the authority. */
export interface Case {
  readonly kind: string;
  readonly isFraud: boolean;
  /** Set for what the papers cannot show; it is counted apart. */
  readonly isOutOfSight?: true;
  readonly declarations: readonly { readonly id: string; readonly status: string; readonly document: unknown }[];
  readonly bills?: CustomsFacts['bills'];
  readonly cargo?: CustomsFacts['cargo'];
  readonly events?: CustomsFacts['events'];
  readonly processing?: CustomsFacts['processing'];
  readonly certificates?: CustomsFacts['certificates'];
}
