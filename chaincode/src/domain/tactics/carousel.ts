import { isEntering } from '../papers/declarations';
import { headingOf, subheadingOf } from '../primitives';
import { isMore } from './conserved';
import type { CustomsFacts, DeclaredFacts, DeclaredGoods, PathStep, TacticFinding } from './facts';
import { takeFollowing } from './following';
import {
  findDays,
  hasSameUnitMass,
  isAbout,
  isWithin,
  listSharedBoxes,
  listSharedSeals,
  meets,
  weighLikeness,
} from './likeness';

/** A carousel turns fast: later returns are ordinary trade in used or unsold goods. */
const MAX_DAYS = 90;
const TURN = { min: 1, max: MAX_DAYS };
/** From these weights on, goods are taken for those that were sold before. */
const REVIEW = 5;
const HIGH = 8;

/**
 * D29: goods come back to somebody who sold them before, and nobody says that they are returned, repaired or processed. It
 * does not matter through how many hands they went, nor in how many parts they come back.
 */
export function findCarousel(subject: DeclaredFacts, facts: CustomsFacts): TacticFinding[] {
  const turns = facts.declarations
    .filter((sale) => comesBack(subject, sale))
    .flatMap((sale) => weighTurn(subject, sale, facts))
    .sort((one, other) => other.weight - one.weight);
  const [turn] = turns;
  if (turn === undefined) return [];
  const days = findDays(turn.sale, subject, TURN) ?? 0;
  return [
    {
      rule: 'CAROUSEL',
      severity: turn.weight >= HIGH ? 'HIGH' : 'REVIEW',
      reason: `Goods come back after ${days} days to who sold them, and nothing says that they are returned, repaired or processed (D29).`,
      path: tellTurn(subject, turn, facts),
    },
  ];
}

/** Whether the buyer of these goods sold some before. Two declarations of one movement are not such a return. */
function comesBack(back: DeclaredFacts, sale: DeclaredFacts): boolean {
  return (
    sale.id !== back.id && isWithin(sale, back, TURN) && meets(back.receivers, sale.senders) && !isSameSale(back, sale)
  );
}

/** Two declarations of one movement. One authority that lets goods out and in again sees two movements, whatever bill or buyer they name. */
const isSameSale = (one: DeclaredFacts, other: DeclaredFacts): boolean =>
  (one.country !== other.country || isEntering(one) === isEntering(other)) &&
  (meets(one.receivers, other.receivers) || (one.bill !== undefined && one.bill === other.bill));

/**
 * The goods that neither a declared return explains, nor approved processing of what came: materials of a principal come back
 * to it as goods. No more comes back than was sold, or made.
 */
function listUnexplained(
  subject: DeclaredFacts,
  sale: DeclaredFacts,
  { declarations, processing }: CustomsFacts,
): readonly DeclaredGoods[] {
  const made = processing
    .filter(({ inputs }) => inputs.some(({ declaration }) => declaration === sale.id))
    .flatMap(({ outputs }) => outputs.map(({ netMassKg }) => Number(netMassKg)));
  if (made.length > 0 && !isMore(sum(subject.goods.map(({ massKg }) => massKg)), sum(made))) return [];
  const isReturn = subject.related.some(({ id, relation }) => id === sale.id && relation === 'RETURN_OF');
  return isReturn ? takeFollowing(subject, { sources: [sale], all: declarations }).beyond : subject.goods;
}

interface Turn {
  readonly sale: DeclaredFacts;
  readonly sold: DeclaredGoods;
  readonly back: DeclaredGoods;
  readonly weight: number;
}

function weighTurn(subject: DeclaredFacts, sale: DeclaredFacts, facts: CustomsFacts): Turn[] {
  const ofBox = listSharedSeals(subject, sale).length > 0 ? 3 : Number(listSharedBoxes(subject, sale).length > 0) * 2;
  return listUnexplained(subject, sale, facts).flatMap((back) =>
    sale.goods.flatMap((sold) => {
      if (headingOf(back) !== headingOf(sold)) return [];
      const weight =
        ofBox +
        Number(subheadingOf(back) === subheadingOf(sold)) +
        Number(back.origin === sold.origin) +
        weighWhole({ subject, back, sale, sold }, facts);
      return weight >= REVIEW ? [{ sale, sold, back, weight }] : [];
    }),
  );
}

/** The likeness of what comes back to what was sold: at once, or in parts of one sender that add up to it. */
function weighWhole({ subject, back, sale, sold }: Compared, { declarations }: CustomsFacts): number {
  const parts = declarations
    .filter((each) => comesBack(each, sale) && meets(each.senders, subject.senders))
    .flatMap(({ goods }) => goods.filter((each) => isPartOf(each, sold)));
  const isInParts = parts.length > 1 && parts.includes(back) && addUp(parts, sold);
  return Math.max(weighLikeness(back, sold), isInParts ? PARTS : 0);
}

interface Compared {
  readonly subject: DeclaredFacts;
  readonly back: DeclaredGoods;
  readonly sale: DeclaredFacts;
  readonly sold: DeclaredGoods;
}

const isPartOf = (part: DeclaredGoods, sold: DeclaredGoods): boolean =>
  headingOf(part) === headingOf(sold) && hasSameUnitMass(part, sold) !== false;

/** Parts that add up to what was sold: as much as the same mass and number. */
const PARTS = 4;
const PARTS_TOLERANCE = 0.015;

function addUp(parts: readonly DeclaredGoods[], sold: DeclaredGoods): boolean {
  const isCounted = parts.every(({ unit }) => unit === sold.unit) && sold.quantity !== undefined;
  return (
    isAbout(sum(parts.map(({ massKg }) => massKg)), sold.massKg, PARTS_TOLERANCE) ||
    (isCounted && isAbout(sum(parts.map(({ quantity }) => quantity)), sold.quantity, PARTS_TOLERANCE))
  );
}

function tellTurn(subject: DeclaredFacts, { sale, sold, back }: Turn, { declarations }: CustomsFacts): PathStep[] {
  const between = declarations.filter(
    (each) =>
      each.date >= sale.date &&
      each.date <= subject.date &&
      ![sale.id, subject.id].includes(each.id) &&
      meets(each.senders, sale.receivers) &&
      each.goods.some((goods) => headingOf(goods) === headingOf(sold) && weighLikeness(goods, sold) > 1),
  );
  return [
    tell(sale, sold, 'The goods are sold.'),
    ...between.map((each) => tell(each, each.goods[0] ?? sold, 'Who bought them sells them on.')),
    tell(subject, back, 'Their first seller gets them.'),
  ];
}

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

const tell = ({ id, date }: DeclaredFacts, { hsCode, massKg }: DeclaredGoods, why: string): PathStep => ({
  type: 'customs-declaration',
  id,
  fact: `${date}: ${hsCode}, ${String(Math.round(massKg))} kg`,
  why,
});
