import { isEntering } from '../papers/declarations';
import { chapterOf, headingOf, subheadingOf } from '../primitives';
import type { CustomsFacts, DeclaredFacts, DeclaredGoods } from './facts';
import { isSameKindAndOrigin, takeFollowing, takeInTurn } from './following';
import {
  hasSameUnitMass,
  isLikeIfTied,
  isWithin,
  listSharedBoxes,
  listSharedSeals,
  meets,
  weighLikeness,
} from './likeness';

/* Which goods entered, which left, and by what the two belong together. */

/** Goods stay in bond for a year, and some weeks until the papers are filed. */
const MAX_DAYS_IN_BOND = 400;
/** From this weight on, goods of one declaration are taken for those of another. */
const LIKE = 4;

const IN_BOND: ReadonlySet<string> = new Set(['ENTRY_INTO_BOND', 'TRANSIT_OF']);

const namesEntry = ({ related }: DeclaredFacts): boolean => related.some(({ relation }) => IN_BOND.has(relation));

/** Whether goods leave bond by it, as it says itself. */
export const leavesBond = (declared: DeclaredFacts): boolean =>
  declared.procedure === 'RE_EXPORT' || namesEntry(declared);

/** By what goods that leave belong to goods that entered, the strongest first. */
export type Tie = 'RELATION' | 'SEAL' | 'BOX' | 'OWNER';

/** Who has the goods in bond: who gets them when they enter, and who sends them when they leave for abroad. */
const ownersOf = (declared: DeclaredFacts): readonly string[] => {
  const { procedure, receivers, senders } = declared;
  if (procedure === 'TRANSIT' && namesEntry(declared)) return [...receivers, ...senders];
  return isEntering(declared) ? receivers : senders;
};

/** All ties between goods that leave and goods that entered before. */
function findTies(out: DeclaredFacts, entry: DeclaredFacts): Tie[] {
  if (out.id === entry.id) return [];
  const isInTime = isWithin(entry, out, { min: -1, max: MAX_DAYS_IN_BOND });
  const ties: [Tie, boolean][] = [
    // Whatever the two say of their days, it says itself that it brings out what entered by the other.
    ['RELATION', out.related.some(({ id }) => id === entry.id)],
    ['SEAL', isInTime && listSharedSeals(out, entry).length > 0],
    ['BOX', isInTime && listSharedBoxes(out, entry).length > 0],
    ['OWNER', isInTime && meets(ownersOf(out), ownersOf(entry))],
  ];
  return ties.flatMap(([tie, holds]) => (holds ? [tie] : []));
}

/** Whether two lines are taken for the same goods. */
export const isLike = (one: DeclaredGoods, other: DeclaredGoods): boolean =>
  chapterOf(one) === chapterOf(other) && weighLikeness(one, other) >= LIKE;

/** Whether one can be a part of the other. */
export const isPart = (one: DeclaredGoods, other: DeclaredGoods): boolean =>
  subheadingOf(one) === subheadingOf(other) && hasSameUnitMass(one, other) === true;

/** Whether goods that share a box are the same. */
const haveLike = (out: DeclaredFacts, entry: DeclaredFacts): boolean =>
  out.goods.some((goods) => entry.goods.some((other) => isLikeIfTied(goods, other)));

/** Goods that are in bond, or were: as they entered, or as processing has made them. */
export interface Lot {
  readonly source: 'customs-declaration' | 'processing-record';
  readonly id: string;
  readonly goods: DeclaredGoods;
}

/** Goods that left bond by a declaration. */
export interface Leaving {
  readonly out: DeclaredFacts;
  readonly goods: DeclaredGoods;
}

/** What entered bond and left it, as far as it can be what a declaration brings out. */
export interface Book {
  readonly entries: readonly { readonly entry: DeclaredFacts; readonly ties: readonly Tie[] }[];
  readonly outs: readonly DeclaredFacts[];
  readonly lots: readonly Lot[];
  readonly leaving: readonly Leaving[];
}

/** Whether goods that are exported as if made in the country are those that entered: a box that nobody has emptied. */
function isDisguised(out: DeclaredFacts, entry: DeclaredFacts): boolean {
  if (out.procedure !== 'EXPORT') return false;
  const ties = findTies(out, entry);
  return (
    (ties.some((tie) => tie !== 'OWNER') && haveLike(out, entry)) || (ties.includes('OWNER') && isIdentical(out, entry))
  );
}

/** All that two clerks would write of the same goods. */
const IDENTICAL = 7;
const isIdentical = (out: DeclaredFacts, entry: DeclaredFacts): boolean =>
  out.goods.some((goods) => entry.goods.some((other) => weighLikeness(goods, other) >= IDENTICAL));

/** The book of the goods that a declaration brings out of bond; undefined if it brings none. */
export function openBook(subject: DeclaredFacts, facts: CustomsFacts): Book | undefined {
  const entering = facts.declarations.filter(isEntering);
  const isLeaving = leavesBond(subject) || entering.some((entry) => isDisguised(subject, entry));
  if (!isLeaving) return undefined;
  const tied = entering
    .map((entry) => ({ entry, ties: findTies(subject, entry) }))
    .filter(({ entry, ties }) => belongs(subject, entry, ties, facts));
  const entries = countOnce(tied, subject, facts);
  const outs = facts.declarations.filter(
    (other) => other.id === subject.id || entries.some(({ entry }) => leftBy(other, entry, { subject, facts })),
  );
  return {
    entries,
    outs,
    lots: listLots(
      entries.map(({ entry }) => entry),
      facts,
    ),
    leaving: outs.flatMap(listLeaving),
  };
}

/** Goods that one declaration has from another count once; those that the subject names count whatever they follow. */
function countOnce(
  tied: Book['entries'],
  subject: DeclaredFacts,
  { declarations: all }: CustomsFacts,
): Book['entries'] {
  const sources = tied.filter(({ ties }) => !isOfStranger(ties)).map(({ entry }) => entry);
  const following = takeInTurn(all, sources, isSameKindAndOrigin);
  return tied.flatMap(({ entry, ties }) => {
    const { beyond: goods } = following.get(entry.id) ?? { beyond: entry.goods };
    if (isNamed(entry, subject)) return [{ entry, ties }];
    return goods.length === 0 ? [] : [{ entry: { ...entry, goods }, ties }];
  });
}

/** Whether nothing but its own word ties a declaration to one that it names: neither owner, box nor seal. */
export const isOfStranger = (ties: readonly Tie[]): boolean =>
  ties.length > 0 && ties.every((tie) => tie === 'RELATION');

const isNamed = ({ id }: DeclaredFacts, { related }: DeclaredFacts): boolean => related.some((each) => each.id === id);

/**
 * Whether goods can have entered by a declaration: one that is named, one whose box holds such goods, and if none is named,
 * those of the owner of such a heading.
 */
function belongs(out: DeclaredFacts, entry: DeclaredFacts, ties: readonly Tie[], facts: CustomsFacts): boolean {
  if (ties.includes('RELATION')) return true;
  if (ties.includes('SEAL') || ties.includes('BOX')) return haveLike(out, entry);
  return ties.includes('OWNER') && listUnnamed(out, facts).some((goods) => mayHold(entry, goods, facts));
}

/** Whether goods of this heading entered, or were made of what entered. */
function mayHold(entry: DeclaredFacts, goods: DeclaredGoods, { processing }: CustomsFacts): boolean {
  const made = processing.filter(({ inputs }) => inputs.some(({ declaration }) => declaration === entry.id));
  const held = [...entry.goods, ...made.flatMap(({ outputs }) => outputs)];
  return (
    held.some((other) => headingOf(goods) === headingOf(other)) || entry.goods.some((other) => isLike(goods, other))
  );
}

/** The goods that cannot have entered by a declaration that is named: to name another one, or a stranger's, hides nothing. */
function listUnnamed(out: DeclaredFacts, facts: CustomsFacts): readonly DeclaredGoods[] {
  const named = facts.declarations.filter(
    (entry) => isEntering(entry) && namesEntry(out) && isNamed(entry, out) && !isOfStranger(findTies(out, entry)),
  );
  return out.goods.filter((goods) => !named.some((entry) => mayHold(entry, goods, facts)));
}

/** The declaration that is judged, and what is seen beside it. */
interface Judged {
  readonly subject: DeclaredFacts;
  readonly facts: CustomsFacts;
}

/** Goods that name their entry left by that one, and those that name none by any of their owner. */
function leftBy(out: DeclaredFacts, entry: DeclaredFacts, { subject, facts }: Judged): boolean {
  if (!leavesBond(out)) return isDisguised(out, entry);
  const ties = findTies(out, entry);
  if (ties.includes('RELATION'))
    return !isEntering(out) || takeFollowing(out, { sources: [entry], all: [] }).followed.length > 0;
  const areUnnamed = [out, subject].every((each) => listUnnamed(each, facts).length > 0);
  return areUnnamed
    ? ties.length > 0 && (ties.includes('OWNER') || haveLike(out, entry))
    : ties.includes('SEAL') && haveLike(out, entry);
}

const listLeaving = (out: DeclaredFacts): Leaving[] => out.goods.map((goods) => ({ out, goods }));

/** What entered, less what processing has used, and what that has made. */
function listLots(entries: readonly DeclaredFacts[], { processing }: CustomsFacts): Lot[] {
  const ids = new Set(entries.map(({ id }) => id));
  const own = processing.filter(({ inputs }) => inputs.some(({ declaration }) => ids.has(declaration)));
  const used = own.flatMap(({ inputs }) => inputs);
  const entered = entries.flatMap(({ id, goods }) =>
    goods.map((each, index): Lot => {
      const taken = used.filter(({ declaration, line }) => declaration === id && line === index + 1);
      return { source: 'customs-declaration', id, goods: without(each, taken) };
    }),
  );
  return [
    ...entered,
    ...own.flatMap(({ id, outputs }) => outputs.map((each): Lot => ({ ...MADE, id, goods: readOutput(each) }))),
  ];
}

const MADE = { source: 'processing-record' } as const;

type Input = CustomsFacts['processing'][number]['inputs'][number];
type Output = CustomsFacts['processing'][number]['outputs'][number];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function without(goods: DeclaredGoods, taken: readonly Input[]): DeclaredGoods {
  const massKg = Math.max(0, goods.massKg - sum(taken.map(({ netMassKg }) => Number(netMassKg))));
  const quantity =
    goods.quantity && Math.max(0, goods.quantity - sum(taken.map((each) => Number(each.quantity.value))));
  return { ...goods, massKg, quantity };
}

const readOutput = ({
  hsCode,
  countryOfOrigin,
  originCriterion,
  quantity,
  netMassKg,
  packages,
}: Output): DeclaredGoods => ({
  ...{ hsCode, packages, origin: countryOfOrigin, model: undefined },
  hasCriterion: originCriterion !== undefined,
  unit: quantity.unit,
  quantity: Number(quantity.value),
  massKg: Number(netMassKg),
});
