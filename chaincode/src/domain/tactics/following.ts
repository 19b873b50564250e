import { chapterOf, subheadingOf } from '../primitives';
import type { DeclaredFacts, DeclaredGoods } from './facts';
import { dayOf, hasSameUnitMass, isLikeIfTied } from './likeness';

/* Whether goods are those of a declaration that another one names. That it names it is only what its declarant says. */

/** What rounding of masses explains. */
const TOLERANCE = 0.03;
const TOLERANCE_KG = 5;

/** The goods of a declaration: those that were declared before by what it names, and those beyond. */
export interface Following {
  readonly followed: readonly DeclaredGoods[];
  readonly beyond: readonly DeclaredGoods[];
}

/**
 * Which goods were declared before: what is named is accepted, is earlier by the ledger, and has such goods, and as much of
 * them as is said to follow.
 */
export function takeFollowing(declared: DeclaredFacts, others: readonly DeclaredFacts[]): Following {
  const named = others.filter((other) => isEarlier(other, declared) && isNamedBy(other, declared));
  const left = named.flatMap(({ goods }) => goods.map((each) => ({ goods: each, massKg: each.massKg })));
  const followed: DeclaredGoods[] = [];
  const beyond: DeclaredGoods[] = [];
  for (const goods of declared.goods) {
    const source = left.find((each) => isSame(goods, each.goods) && isEnough(each.massKg, goods.massKg));
    if (source === undefined) beyond.push(goods);
    else {
      source.massKg -= goods.massKg;
      followed.push(goods);
    }
  }
  return { followed, beyond };
}

const isNamedBy = ({ id, isAccepted }: DeclaredFacts, { related }: DeclaredFacts): boolean =>
  isAccepted && related.some((each) => each.id === id);

const isEarlier = (one: DeclaredFacts, other: DeclaredFacts): boolean => dayOf(one) <= dayOf(other);

const isEnough = (there: number, massKg: number): boolean =>
  massKg - there <= Math.max(TOLERANCE * massKg, TOLERANCE_KG);

/** Goods of one chapter that are alike, or of one subheading of which these are a part. */
function isSame(goods: DeclaredGoods, other: DeclaredGoods): boolean {
  if (chapterOf(goods) === chapterOf(other) && isLikeIfTied(goods, other)) return true;
  return subheadingOf(goods) === subheadingOf(other) && hasSameUnitMass(goods, other) !== false;
}
