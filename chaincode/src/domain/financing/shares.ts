import type { Share } from '../fingerprints/prints';

/** An exact fraction. */
interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

const add = (one: Fraction, other: Fraction): Fraction => ({
  numerator: one.numerator * other.denominator + other.numerator * one.denominator,
  denominator: one.denominator * other.denominator,
});

const toFraction = ({ part, whole }: Share): Fraction => ({
  numerator: BigInt(part.amountMinor),
  denominator: BigInt(whole.amountMinor),
});

/** Whether parts of one paper are more than the whole, exactly. Each part is of the value that its claim states. */
export function exceedWhole(shares: readonly Share[]): boolean {
  const { numerator, denominator } = shares.map(toFraction).reduce(add, NOTHING);
  return numerator > denominator;
}
