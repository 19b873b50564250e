import { formatAmount, type Incoterm } from '../primitives';
import type { Sum } from './sums';
import type { Step } from './words';

/*
 * What a price includes by each rule of Incoterms 2020 (ICC publication 723E), and how it is brought to a customs value:
 * with freight and insurance up to the port of import (CIF) or without them (FOB). Article 8.2 of the WTO Agreement on
 * Customs Valuation lets each member choose; exports are valued FOB (UN IMTS 2010, paragraph 4.8).
 */

/** A part of a price is in it or not. */
interface PriceParts {
  /** The costs up to the ship: carriage to the port, export formalities, loading. */
  readonly toShip: boolean;
  readonly freight: boolean;
  readonly insurance: boolean;
  /** The costs after the port of import. */
  readonly onward: boolean;
  /** Duties and taxes of the import. */
  readonly duties: boolean;
}

const NOTHING = { toShip: false, freight: false, insurance: false, onward: false, duties: false };
const ON_SHIP = { ...NOTHING, toShip: true };
const CARRIED = { ...ON_SHIP, freight: true };
const INSURED = { ...CARRIED, insurance: true };
const DELIVERED = { ...INSURED, onward: true };

/**
 * Under FCA the carrier gets the goods: what is between there and the ship is part of its freight. Under the D rules the
 * seller bears the risk up to the place of delivery: its price covers it, whether or not it is insured.
 */
const PRICE_PARTS: Readonly<Record<Incoterm, PriceParts>> = {
  EXW: NOTHING,
  FAS: NOTHING,
  FCA: ON_SHIP,
  FOB: ON_SHIP,
  CFR: CARRIED,
  CPT: CARRIED,
  CIF: INSURED,
  CIP: INSURED,
  DAP: DELIVERED,
  DPU: DELIVERED,
  DDP: { ...DELIVERED, duties: true },
};

export type Basis = 'CIF' | 'FOB';

/** The importing countries that value FOB (WTO Valuation art. 8.2; WCO, Compendium on customs valuation). */
const FOB_IMPORTERS: readonly string[] = ['AU', 'BW', 'CA', 'LS', 'NA', 'NZ', 'SZ', 'US', 'ZA'];

/** The basis on which a country values: imports with freight and insurance, unless it values FOB; exports always FOB. */
export function findBasis(side: 'IMPORT' | 'EXPORT', country: string): Basis {
  return side === 'EXPORT' || FOB_IMPORTERS.includes(country) ? 'FOB' : 'CIF';
}

/** The amounts of a declaration by which its prices are adjusted. */
export interface Amounts {
  readonly freight?: Sum | undefined;
  readonly insurance?: Sum | undefined;
  readonly additions?: Sum | undefined;
  readonly deductions?: Sum | undefined;
  readonly duties?: Sum | undefined;
}

/** A price on a basis, and how it came about; or what is missing for that. */
export type Adjusted =
  | { readonly total: Sum; readonly steps: readonly Step[] }
  | { readonly missing: readonly string[]; readonly steps: readonly Step[] };

interface Change {
  readonly part: keyof Amounts;
  readonly sign: '+' | '-';
  readonly isNeeded: boolean;
}

const WHAT: Readonly<Record<keyof Amounts, string>> = {
  freight: 'freight to the port of import',
  insurance: 'insurance',
  additions: 'additions',
  deductions: 'deductions',
  duties: 'duties and taxes of the import',
};

function listChanges(incoterm: Incoterm, basis: Basis): Change[] {
  const { toShip, freight, insurance, onward, duties } = PRICE_PARTS[incoterm];
  const isWithout = basis === 'FOB';
  const changes: (Change | false)[] = [
    { part: 'additions', sign: '+', isNeeded: !toShip },
    freight === isWithout && { part: 'freight', sign: isWithout ? '-' : '+', isNeeded: true },
    insurance === isWithout && { part: 'insurance', sign: isWithout ? '-' : '+', isNeeded: true },
    { part: 'deductions', sign: '-', isNeeded: onward },
    duties && { part: 'duties', sign: '-', isNeeded: true },
  ];
  return changes.filter((change) => change !== false);
}

/**
 * Brings a price to a basis, step by step. An amount that is needed and not stated, or is in another currency, is missing:
 * no rate is assumed. A declaration says zero where there is nothing.
 */
export function adjustPrice(price: Sum, incoterm: Incoterm, basis: Basis, amounts: Amounts): Adjusted {
  const { currency } = price;
  const steps = [step('=', `price ${incoterm}`, price)];
  const missing: string[] = [];
  let total = price;
  for (const { part, sign, isNeeded } of listChanges(incoterm, basis)) {
    const amount = amounts[part];
    if (amount === undefined) {
      if (isNeeded) missing.push(WHAT[part]);
    } else if (amount.currency === currency) {
      total = { currency, minor: sign === '+' ? total.minor + amount.minor : total.minor - amount.minor };
      steps.push(step(sign, WHAT[part], amount));
    } else if (amount.minor > 0n) missing.push(`${WHAT[part]} in ${currency}: no rate is stated`);
  }
  if (missing.length === 0 && total.minor <= 0n) missing.push('amounts that are less than the price');
  if (missing.length > 0) return { missing, steps };
  return { total, steps: [...steps, step('=', `value ${basis}`, total)] };
}

function step(sign: Step['sign'], what: string, { currency, minor }: Sum): Step {
  return { sign, what, amount: formatAmount(currency, minor), currency };
}
