import { formatAmount, type Incoterm } from '../../primitives';
import { type Adjusted, adjustPrice, type Basis, findBasis } from '../incoterms';
import type { Paper, Pricing } from '../paper';
import { addUp, type Sum } from '../sums';
import type { Step } from '../words';
import { namePapers } from './outcome';

/* Prices of papers, brought to one basis. */

/** Papers with their price together. */
export interface Priced {
  readonly papers: readonly Paper[];
  readonly pricing: Pricing & { readonly price: Sum };
}

/** A value and how it came about; or what is missing for it. */
export type Valued = { readonly value: Sum; readonly steps: readonly Step[] } | { readonly missing: readonly string[] };

export function priceAlone(paper: Paper): Priced | undefined {
  const { pricing } = paper;
  return pricing?.price === undefined ? undefined : { papers: [paper], pricing: { ...pricing, price: pricing.price } };
}

/**
 * Invoices together; undefined if they are in several currencies, or by several terms.
 * @param otherwise The terms of an invoice that states none.
 */
export function priceTogether(invoices: readonly Paper[], otherwise: Incoterm | undefined): Priced | undefined {
  const prices = invoices.flatMap(({ pricing }) => pricing?.price ?? []);
  const price = prices.length === invoices.length ? addUp(prices) : undefined;
  const terms = new Set(invoices.map(({ pricing }) => pricing?.incoterm ?? otherwise));
  if (price === undefined || terms.size > 1) return undefined;
  return { papers: invoices, pricing: { price, incoterm: [...terms][0] } };
}

/** The basis on which the customs of a declaration values. */
export const basisOf = ({ pricing: { declared } }: Priced): Basis =>
  declared === undefined ? 'FOB' : findBasis(declared.side, declared.country);

/**
 * Two prices on one basis; else, if they are by the same terms and in one currency, as they stand.
 * @param other Adjusted by its own amounts if it is a declaration, else by those of the declared one.
 */
export function bringToOneBasis(declared: Priced, other: Priced, basis: Basis): readonly [Valued, Valued] {
  const own = findValue(declared, declared, basis);
  const theirs = findValue(other, other.pricing.declared === undefined ? declared : other, basis);
  if ('value' in own && 'value' in theirs && own.value.currency === theirs.value.currency) return [own, theirs];
  const [a, b] = [declared.pricing, other.pricing];
  if (a.price.currency !== b.price.currency) return [{ missing: ['a rate between the currencies'] }, theirs];
  const isOfSameTerms = a.incoterm !== undefined && a.incoterm === b.incoterm;
  return isOfSameTerms ? [takeAsItStands(a), takeAsItStands(b)] : [own, theirs];
}

/** The customs value that a declaration states in its currency counts; else it is computed from the price. */
function findValue(priced: Priced, { pricing }: Priced, basis: Basis): Valued {
  const { price, incoterm } = priced.pricing;
  const stated = findStated(priced, basis);
  if (stated !== undefined) return valued(`customs value as declared, ${basis}`, stated);
  if (incoterm === undefined) return { missing: [`the delivery terms of ${namePapers(priced.papers)}`] };
  return toValued(adjustPrice(price, incoterm, basis, pricing.declared?.amounts ?? {}));
}

function findStated(priced: Priced, basis: Basis): Sum | undefined {
  const { price, declared } = priced.pricing;
  const stated = declared?.customsValue;
  return stated?.currency === price.currency && basis === basisOf(priced) ? stated : undefined;
}

const toValued = (adjusted: Adjusted): Valued =>
  'total' in adjusted ? { value: adjusted.total, steps: adjusted.steps } : { missing: adjusted.missing };

const takeAsItStands = ({ price, incoterm }: Priced['pricing']): Valued =>
  valued(`price ${incoterm ?? ''}, by the same terms on both sides: nothing is adjusted`, price);

function valued(what: string, value: Sum): Valued {
  const { currency, minor } = value;
  return { value, steps: [{ sign: '=', what, amount: formatAmount(currency, minor), currency }] };
}
