import type { Share } from '../fingerprints/prints';

/** An exact fraction. */
interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The parts of a claim, and those of the claims that are to replace it: they are financed one after the other. */
export interface Alternative {
  readonly replaced: readonly Share[];
  readonly replacing: readonly Share[];
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

const add = (one: Fraction, other: Fraction): Fraction => ({
  numerator: one.numerator * other.denominator + other.numerator * one.denominator,
  denominator: one.denominator * other.denominator,
});

const isMore = (one: Fraction, other: Fraction): boolean =>
  one.numerator * other.denominator > other.numerator * one.denominator;

/**
 * Whether parts of one paper are more than the whole, exactly. Claims may state different wholes, because a credit note was
 * written in between: the smallest one counts, for each currency. Of a claim and those that replace it the larger side counts.
 * @param believed parts whose wholes count in the place of all others of their currency
 */
export function exceedWhole(
  shares: readonly Share[],
  alternatives: readonly Alternative[] = [],
  believed: readonly Share[] = [],
): boolean {
  const all = [...shares, ...alternatives.flatMap(({ replaced, replacing }) => [...replaced, ...replacing])];
  const wholes = new Map([...findSmallestWholes(all), ...findSmallestWholes(believed)]);
  const sum = (parts: readonly Share[]): Fraction =>
    parts
      .map(({ part, whole }) => ({
        numerator: BigInt(part.amountMinor),
        denominator: BigInt(wholes.get(whole.currency) ?? whole.amountMinor),
      }))
      .reduce(add, NOTHING);
  const larger = alternatives.map(({ replaced, replacing }) => {
    const [before, after] = [sum(replaced), sum(replacing)];
    return isMore(before, after) ? before : after;
  });
  return isMore([sum(shares), ...larger].reduce(add), { numerator: 1n, denominator: 1n });
}

function findSmallestWholes(shares: readonly Share[]): ReadonlyMap<string, number> {
  const smallest = new Map<string, number>();
  for (const { whole } of shares)
    smallest.set(whole.currency, Math.min(whole.amountMinor, smallest.get(whole.currency) ?? whole.amountMinor));
  return smallest;
}
