import { chapterOf, DAY_MS } from '../primitives';
import type { Box, DeclaredFacts, DeclaredGoods } from './facts';

/* When goods and documents are alike: each measure is written here, once. */

/** How far masses of the same goods differ: scales and clerks round. */
const MASS_TOLERANCE = 0.02;
/** What such rounding explains where masses are added up. */
export const SUM_TOLERANCE = 0.03;
/** A box goes back to the trade within some weeks; its seal is used once. */
const MAX_DAYS_IN_BOX = 120;

export const countDays = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

type Dated = Pick<DeclaredFacts, 'date' | 'acceptedOn'>;

/** The day by the ledger, which nobody chooses; the oldest records have none. */
export const dayOf = ({ acceptedOn, date }: Dated): string => acceptedOn ?? date;

interface Days {
  readonly min: number;
  readonly max: number;
}

/**
 * How many days one declaration is later than another, if that is within bounds: by the days that they state, or by those of
 * the ledger. Papers of old goods are filed together, and a declarant writes the date that it likes.
 */
export function findDays(from: Dated, to: Dated, { min, max }: Days): number | undefined {
  const days = [countDays(from.date, to.date), countDays(dayOf(from), dayOf(to))];
  return days.find((each) => each >= min && each <= max);
}

export const isWithin = (from: Dated, to: Dated, bounds: Days): boolean => findDays(from, to, bounds) !== undefined;

export const meets = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));

export const isAbout = (one: number, other: number, tolerance = MASS_TOLERANCE): boolean =>
  Math.abs(one - other) <= tolerance * Math.max(one, other);

const isSameNumber = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && one > 0 && one === other;

const isStatedSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;

/** An equal number is seldom chance, unless it is round. */
const ROUND = 10;
function weighNumber(one: DeclaredGoods, other: DeclaredGoods): number {
  if (one.unit !== other.unit || !isSameNumber(one.quantity, other.quantity)) return 0;
  return (one.quantity ?? 0) % ROUND === 0 ? 1 : 2;
}

/** One scale says the same again. */
const CLOSE_TOLERANCE = 0.005;
/** Some goods dry, or are weighed with their wrapping. */
const LOOSE_TOLERANCE = 0.04;
function weighMass({ massKg }: DeclaredGoods, other: DeclaredGoods): number {
  if (isAbout(massKg, other.massKg, CLOSE_TOLERANCE)) return 3;
  if (isAbout(massKg, other.massKg)) return 2;
  return isAbout(massKg, other.massKg, LOOSE_TOLERANCE) ? 1 : 0;
}

/** How much speaks for these being the same goods, beside their HS code: nothing is 0. */
export function weighLikeness(one: DeclaredGoods, other: DeclaredGoods): number {
  return (
    weighMass(one, other) +
    weighNumber(one, other) +
    (isSameNumber(one.packages, other.packages) ? 1 : 0) +
    (isStatedSame(one.model, other.model) ? 2 : 0)
  );
}

/** In the same box, or by the same papers, less speaks for the same goods. */
const LIKE_IF_TIED = 2;
export const isLikeIfTied = (one: DeclaredGoods, other: DeclaredGoods): boolean =>
  chapterOf(one) === chapterOf(other) && weighLikeness(one, other) >= LIKE_IF_TIED;

/** Whether one is a part of the other: a unit of it weighs the same. Undefined if units are not stated. */
export function hasSameUnitMass(one: DeclaredGoods, other: DeclaredGoods): boolean | undefined {
  const [a, b] = [unitMassOf(one), unitMassOf(other)];
  return a === undefined || b === undefined || one.unit !== other.unit ? undefined : isAbout(a, b);
}

const unitMassOf = ({ quantity, massKg, unit }: DeclaredGoods): number | undefined =>
  quantity === undefined || quantity === 0 || unit === 'KGM' ? undefined : massKg / quantity;

/** The boxes that both name while the same goods can be in them. */
export function listSharedBoxes(one: DeclaredFacts, other: DeclaredFacts): string[] {
  if (!isWithin(one, other, { min: -MAX_DAYS_IN_BOX, max: MAX_DAYS_IN_BOX })) return [];
  return one.boxes.map(({ number }) => number).filter((number) => other.boxes.some((box) => box.number === number));
}

/** The seals that both name on the same box: nobody has opened it between the two. */
export function listSharedSeals(one: DeclaredFacts, other: DeclaredFacts): string[] {
  return one.boxes.flatMap(({ number, seals }) => {
    const same = other.boxes.find((box: Box) => box.number === number);
    return same === undefined ? [] : seals.filter((seal) => same.seals.includes(seal));
  });
}
