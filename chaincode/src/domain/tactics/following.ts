import { areUnderControl, isEntering } from '../papers/declarations';
import { chapterOf, subheadingOf } from '../primitives';
import type { DeclaredFacts, DeclaredGoods } from './facts';
import { dayOf, hasSameUnitMass, isLikeIfTied, SUM_TOLERANCE } from './likeness';

/* Whether goods are those of a declaration that another one names. That it names it is only what its declarant says. */

/** A mass in whole kilograms is rounded by at most so much. */
const ROUNDING_KG = 0.5;

/** The goods of a declaration: those that were declared before by what it names, and those beyond. */
export interface Following {
  readonly followed: readonly DeclaredGoods[];
  readonly beyond: readonly DeclaredGoods[];
}

export type IsSameGoods = (goods: DeclaredGoods, other: DeclaredGoods) => boolean;

/** What goods can follow from. */
export interface Sources {
  readonly sources: readonly DeclaredFacts[];
  /** All declarations that are seen: what earlier ones took of the same sources is no longer there. */
  readonly all: readonly DeclaredFacts[];
  readonly isSame?: IsSameGoods;
}

/** What is left of the goods of a source. */
interface Stock {
  readonly source: DeclaredFacts;
  readonly goods: DeclaredGoods;
  massKg: number;
}

/**
 * Which goods were declared before: what is named is accepted, is earlier by the ledger, and can be what the relation says;
 * it has such goods, and others have left as much of them as is said to follow.
 */
export function takeFollowing(declared: DeclaredFacts, { sources, all, isSame }: Sources): Following {
  const named = sources.filter((source) => isFollowing(declared, source));
  const nothing = { followed: [], beyond: declared.goods };
  if (named.length === 0) return nothing;
  const others = all.filter((each) => each.isAccepted && precedes(each, declared));
  return takeInTurn([...others, declared], named, isSame).get(declared.id) ?? nothing;
}

/** What each declaration that names some sources has of their goods, in the order of the ledger; by its id. */
export function takeInTurn(
  all: readonly DeclaredFacts[],
  sources: readonly DeclaredFacts[],
  isSame: IsSameGoods = isSameKind,
): ReadonlyMap<string, Following> {
  const stocks = sources.flatMap((source) =>
    source.goods.map((goods): Stock => ({ source, goods, massKg: withRounding(goods) })),
  );
  const naming = all.filter((each) => sources.some((source) => isFollowing(each, source)));
  const inTurn = naming.sort((one, other) => (precedes(one, other) ? -1 : 1));
  return new Map(inTurn.map((each) => [each.id, take(each, stocks, isSame)]));
}

function take(declared: DeclaredFacts, stocks: readonly Stock[], isSame: IsSameGoods): Following {
  const own = stocks.filter(({ source }) => isFollowing(declared, source));
  const followed: DeclaredGoods[] = [];
  const beyond: DeclaredGoods[] = [];
  for (const goods of declared.goods) {
    const stock = own.find((each) => isSame(goods, each.goods) && goods.massKg <= each.massKg);
    if (stock !== undefined) stock.massKg -= goods.massKg;
    (stock === undefined ? beyond : followed).push(goods);
  }
  return { followed, beyond };
}

const withRounding = ({ massKg }: DeclaredGoods): number => massKg + Math.max(SUM_TOLERANCE * massKg, ROUNDING_KG);

/** The same goods are declared again only while they stay under customs' control, or when they cross a border again. */
const isFollowing = (declared: DeclaredFacts, source: DeclaredFacts): boolean =>
  declared.related.some(({ id, relation }) => id === source.id && canFollow(declared, relation, source)) &&
  source.isAccepted &&
  dayOf(source) <= dayOf(declared);

const canFollow = (declared: DeclaredFacts, relation: string, source: DeclaredFacts): boolean =>
  areUnderControl(relation, source) || (OVER_A_BORDER.has(relation) && isEntering(source) !== isEntering(declared));

const OVER_A_BORDER: ReadonlySet<string> = new Set(['RETURN_OF', 'EXPORT_OF_IMPORT']);

/** Of two declarations of one day, one comes first: they cannot both have taken the same goods. */
const precedes = (one: DeclaredFacts, other: DeclaredFacts): boolean =>
  dayOf(one) === dayOf(other) ? one.id < other.id : dayOf(one) < dayOf(other);

/** Goods of one chapter that are alike, or of one subheading of which these are a part. */
function isSameKind(goods: DeclaredGoods, other: DeclaredGoods): boolean {
  if (chapterOf(goods) === chapterOf(other) && isLikeIfTied(goods, other)) return true;
  return subheadingOf(goods) === subheadingOf(other) && hasSameUnitMass(goods, other) !== false;
}

export const isSameKindAndOrigin: IsSameGoods = (goods, other) =>
  goods.origin === other.origin && isSameKind(goods, other);
