import { at, type Scalar } from '../../src/group.js';
import { type Ceremony, deal, type KeyShare, type Received, takeShares } from '../../src/keyGeneration.js';
import { shareOf } from '../../src/polynomial.js';

/** Who has which part of a key, by index. */
export type Shares = ReadonlyMap<number, KeyShare>;

export const indexesTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** A part of the key of a holder. */
export function partOf(shares: Shares, index: number): KeyShare {
  const part = shares.get(index);
  if (part === undefined) throw new Error(`${index} has no share.`);
  return part;
}

/** What each dealer sends to each holder. */
export function dealAll(ceremony: Ceremony, holders: readonly number[], present?: Shares): Map<number, Received[]> {
  const dealt = ceremony.dealers.map((dealer) => {
    const share: Scalar | undefined = present && partOf(present, dealer).share;
    return { dealer, ...deal(ceremony, dealer, share) };
  });
  return new Map(
    holders.map((holder) => [
      holder,
      dealt.map(({ dealer, dealing, polynomial }) => ({ dealer, dealing, share: shareOf(polynomial, holder) })),
    ]),
  );
}

/** A whole ceremony in which everybody is honest. */
export function makeKey(ceremony: Ceremony, holders: readonly number[], present?: Shares): Shares {
  const sent = dealAll(ceremony, holders, present);
  return new Map([...sent].map(([holder, received]) => [holder, takeShares(ceremony, holder, received)]));
}

export const newKey = (threshold: number, holders: readonly number[], id = 'one'): Shares =>
  makeKey({ id: Buffer.from(id), threshold, dealers: holders }, holders);

/** The commitments, which all holders have. */
export const commitmentsOf = (shares: Shares): KeyShare['commitments'] => at([...shares.values()], 0).commitments;
