import {
  addScalars,
  at,
  combine,
  type Element,
  invertScalar,
  isSame,
  multiplyBase,
  multiplyScalars,
  randomScalar,
  type Scalar,
  scalarOf,
  subtractScalars,
  sum,
} from './group.js';

/*
 * Shamir's sharing with Feldman's commitments: the secret is a polynomial's value at 0, the share of a holder its value
 * at the holder's index. As many holders as the polynomial has coefficients know the secret, fewer know nothing of it.
 */

/** The coefficients, the constant first. Whoever has them has the secret. */
export type Polynomial = readonly Scalar[];
/** The multiples of the generator by the coefficients. The first is the public key; there are as many as it takes holders. */
export type Commitments = readonly Element[];

export function makePolynomial(threshold: number, secret: Scalar = randomScalar()): Polynomial {
  return [secret, ...Array.from({ length: threshold - 1 }, () => randomScalar())];
}

export const commit = (polynomial: Polynomial): Commitments => polynomial.map(multiplyBase);

/** The share of the holder with an index from 1. */
export function shareOf(polynomial: Polynomial, index: number): Scalar {
  const x = scalarOf(index);
  return polynomial.reduceRight((value, coefficient) => addScalars(multiplyScalars(value, x), coefficient));
}

/** Public shares by commitments and index: every reply of a holder is compared with its own. */
const known = new WeakMap<Commitments, Map<number, Element>>();

/** The multiple of the generator by a holder's share, which everybody can compute. */
export function publicShare(commitments: Commitments, index: number): Element {
  const shares = known.get(commitments) ?? new Map<number, Element>();
  known.set(commitments, shares);
  const share = shares.get(index) ?? computeShare(commitments, index);
  shares.set(index, share);
  return share;
}

function computeShare(commitments: Commitments, index: number): Element {
  const x = scalarOf(index);
  let power = scalarOf(1);
  const powers = commitments.map(() => {
    const present = power;
    power = multiplyScalars(power, x);
    return present;
  });
  return combine(powers, commitments);
}

/** Whether a share is the one that the commitments promise to a holder. */
export const isShareOf = (commitments: Commitments, index: number, share: Scalar): boolean =>
  isSame(multiplyBase(share), publicShare(commitments, index));

/**
 * What a holder's share counts if those of some holders are added up to the secret (Lagrange).
 * @throws RangeError if the indexes are not different integers from 1, or do not have this one
 */
export function weightOf(index: number, among: readonly number[]): Scalar {
  const isList = new Set(among).size === among.length && among.every((other) => Number.isInteger(other) && other > 0);
  if (!isList || !among.includes(index)) throw new RangeError(`${among.join(', ')} are not holders with ${index}.`);
  const x = scalarOf(index);
  const others = among.filter((other) => other !== index).map(scalarOf);
  const above = others.reduce(multiplyScalars, scalarOf(1));
  const below = others.map((other) => subtractScalars(other, x)).reduce(multiplyScalars, scalarOf(1));
  return multiplyScalars(above, invertScalar(below));
}

/** What shares make together: the secret if they are as many as it takes, else a number that says nothing of it. */
export function joinShares(shares: readonly { readonly index: number; readonly share: Scalar }[]): Scalar {
  const among = shares.map(({ index }) => index);
  return shares.map(({ index, share }) => multiplyScalars(weightOf(index, among), share)).reduce(addScalars);
}

/** The sum of several polynomials' commitments, each of the same number. */
export function addCommitments(all: readonly Commitments[]): Commitments {
  return at(all, 0).map((_, degree) => sum(all.map((each) => at(each, degree))));
}
