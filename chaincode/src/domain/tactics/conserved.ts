import { convertToBase, headingOf, MASS, measureOf, writeNumber } from '../primitives';
import type { Book, Leaving, Lot, Tie } from './bond';
import { isLike, isOfStranger, isPart, leavesBond } from './bond';
import type { CustomsFacts, DeclaredFacts, DeclaredGoods, PathStep, TacticFinding } from './facts';
import { isAbout, isLikeIfTied, listSharedBoxes, listSharedSeals, SUM_TOLERANCE } from './likeness';

/*
 * What leaves bond has entered it, as what it is. Goods are added up by heading and origin over all declarations of a book,
 * so that it does not matter whether they leave at once or in parts, early or late.
 */

/** What rounding of masses explains in all, however small the whole is. */
const TOLERANCE_KG = 5;
/** From this share on, more than entered is no error of weighing. */
const GRAVE = 0.1;

const massOf = (goods: readonly { readonly goods: DeclaredGoods }[]): number =>
  goods.reduce((sum, each) => sum + each.goods.massKg, 0);

/** Whether more goes out than came in, in kilograms. */
export const isMore = (out: number, entered: number): boolean =>
  out - entered > Math.max(SUM_TOLERANCE * out, TOLERANCE_KG);

const kg = (mass: number): string => `${String(Math.round(mass))} kg`;

/** The heading under which goods are in bond: a clerk, or a cheat, writes another one when they leave. */
function headingIn({ lots }: Book, goods: DeclaredGoods): string {
  const own = headingOf(goods);
  if (lots.some((lot) => headingOf(lot.goods) === own)) return own;
  const like = lots.find((lot) => isLikeIfTied(lot.goods, goods));
  return like === undefined ? own : headingOf(like.goods);
}

/** The goods of one heading in a book. */
interface Account {
  readonly lots: readonly Lot[];
  readonly leaving: readonly Leaving[];
  /** Those that leave by the declaration that is judged. */
  readonly own: readonly DeclaredGoods[];
}

function listAccounts(book: Book, subject: DeclaredFacts): Account[] {
  const headings = new Set(subject.goods.map((goods) => headingIn(book, goods)));
  return [...headings].map((heading) => {
    const leaving = book.leaving.filter(({ goods }) => headingIn(book, goods) === heading);
    return {
      lots: book.lots.filter(({ goods }) => headingOf(goods) === heading),
      leaving,
      own: leaving.filter(({ out }) => out.id === subject.id).map(({ goods }) => goods),
    };
  });
}

/** More goods leave than entered, and than processing has made. */
export function findSurplus(book: Book, subject: DeclaredFacts): TacticFinding[] {
  if (!leavesBond(subject)) return [];
  return listAccounts(book, subject).flatMap((account): TacticFinding[] => {
    const { lots, leaving } = account;
    const surplus = describeSurplus(account);
    if (lots.length === 0 || surplus === undefined) return [];
    return [
      {
        rule: 'QUANTITY_OUT_EXCEEDS_IN',
        severity: gradeSurplus(book, account),
        reason: `More goods leave bond than entered: ${surplus}.`,
        path: [...tellLots(lots), ...leaving.map((each) => tellLeaving(each, 'They leave by it.'))],
      },
    ];
  });
}

function describeSurplus(account: Account): string | undefined {
  const [out, entered] = [massOf(account.leaving), massOf(account.lots)];
  return isMore(out, entered) ? `${kg(out)} leave bond, and ${kg(entered)} entered` : countSurplus(account);
}

/** If no entry is named, there can be one that nobody has seen. */
function gradeSurplus({ entries }: Book, account: Account): TacticFinding['severity'] {
  const { lots, leaving, own } = account;
  const [out, entered] = [massOf(leaving), massOf(lots)];
  const isTied = entries.some(({ ties }) => ties.includes('RELATION'));
  const isGrave = countSurplus(account) !== undefined || out - entered > GRAVE * entered;
  if (isTied) return isGrave ? 'HIGH' : 'REVIEW';
  const isSameKind = own.some((goods) => lots.some((lot) => isLike(goods, lot.goods) || isPart(goods, lot.goods)));
  return isSameKind ? 'REVIEW' : 'INFO';
}

/**
 * What is too much by count, if all is counted in one measure: masses can be made to fit. An amount in kilograms is no count: it is
 * the mass once more, gross or rounded, as a clerk has it.
 */
function countSurplus({ lots, leaving }: Account): string | undefined {
  const all = [...lots, ...leaving].map(({ goods }) => goods);
  const [measure = MASS] = all.map(({ unit = MASS }) => measureOf({ unit }));
  const isCounted = ({ unit, quantity }: DeclaredGoods): boolean =>
    unit !== undefined && quantity !== undefined && measureOf({ unit }) === measure;
  if (measure === MASS || !all.every(isCounted)) return undefined;
  const [out, entered] = [leaving, lots].map((some) => addCounts(some.map(({ goods }) => goods)));
  const isSurplus = out !== undefined && entered !== undefined && out > entered * (1 + SUM_TOLERANCE);
  return isSurplus ? `${out} ${measure} leave bond, and ${entered} entered` : undefined;
}

const addCounts = (goods: readonly DeclaredGoods[]): number =>
  goods.reduce(
    (sum, { unit = '', quantity = 0 }) => sum + Number(convertToBase({ value: writeNumber(quantity), unit })),
    0,
  );

/** Goods leave with an origin that neither entered with enough goods nor was given by processing. */
export function findChangedOrigin(book: Book, subject: DeclaredFacts, { processing }: CustomsFacts): TacticFinding[] {
  return listAccounts(book, subject).flatMap((account): TacticFinding[] => {
    const origins = new Set(account.own.map(({ origin }) => origin));
    const changed = [...origins].flatMap((origin) => findTaken(book, account, origin) ?? []);
    return changed.map((taken): TacticFinding => ({
      rule: 'ORIGIN_CHANGED_IN_BOND',
      severity: isProven(taken) ? 'HIGH' : 'REVIEW',
      reason: `Goods that entered bond as of ${taken.from.goods.origin} leave it as of ${taken.origin}, and no approved processing gives them that origin.`,
      path: tellChange(book, { ...taken, subject }, processing),
    }));
  });
}

interface Taken {
  readonly origin: string;
  readonly goods: DeclaredGoods;
  readonly from: Lot;
  readonly ties: readonly Tie[];
  /** Whether goods of a stranger that the declaration names are as many: they can have been bought in bond. */
  readonly isBought: boolean;
}

/** The goods of another origin that leave under this one, if there are some. */
function findTaken(book: Book, { lots, leaving, own }: Account, origin: string): Taken | undefined {
  const ofOrigin = (some: readonly { readonly goods: DeclaredGoods }[], of: string): number =>
    massOf(some.filter(({ goods }) => goods.origin === of));
  const claimed = ofOrigin(leaving, origin);
  // An unknown origin (ZZ) is one of its own: what entered with it leaves with it, and gets no better one on the way.
  const ofStrangers = lots.filter((lot) => isOfStranger(tiesOf(book, lot)));
  const backed = ofOrigin(lots, origin) - ofOrigin(ofStrangers, origin);
  const goods = own.find((each) => each.origin === origin);
  if (goods === undefined || !isMore(claimed, backed)) return undefined;
  const isBought = !isMore(claimed, ofOrigin(lots, origin));
  const others = lots.filter((lot) => lot.goods.origin !== origin);
  const free =
    massOf(others) - massOf(leaving.filter((each) => others.some((lot) => lot.goods.origin === each.goods.origin)));
  const candidates = others
    .map((from): Taken => ({ origin, goods, from, ties: tiesOf(book, from), isBought }))
    .filter((taken) => isPlausible(taken, free) || (!isBought && isAbout(claimed - backed, free, SUM_TOLERANCE)))
    .sort((one, other) => rank(other) - rank(one));
  return candidates[0];
}

/** The declaration's own ties, or those of the goods of which processing has made something. */
function tiesOf({ entries }: Book, { source, id }: Lot): readonly Tie[] {
  if (source === 'processing-record') return ['OWNER'];
  return entries.find(({ entry }) => entry.id === id)?.ties ?? [];
}

/** Goods that stayed in bond can be what leaves: a tie between the papers says so, or their likeness. */
function isPlausible(taken: Taken, freeKg: number): boolean {
  const { goods, from, isBought } = taken;
  if (freeKg <= TOLERANCE_KG) return false;
  return isTied(taken) || isLike(goods, from.goods) || (!isBought && isPart(goods, from.goods));
}

const isProven = (taken: Taken): boolean => isTied(taken) || (!taken.isBought && isLike(taken.from.goods, taken.goods));

/** Whether more than the owner ties the two. If the goods can have been bought in bond, that they are named proves nothing: only their box does. */
const isTied = ({ ties, isBought }: Taken): boolean =>
  ties.some((tie) => tie === 'SEAL' || tie === 'BOX' || (tie === 'RELATION' && !isBought));

const WEIGHT: Readonly<Record<Tie, number>> = { RELATION: 8, SEAL: 4, BOX: 2, OWNER: 1 };
const rank = ({ ties, goods, from }: Taken): number =>
  ties.reduce((sum, tie) => sum + WEIGHT[tie], isLike(goods, from.goods) ? 2 : 0);

/* The path: each document with what it says, and why it follows. */

const describe = ({ hsCode, origin, massKg, packages }: DeclaredGoods): string =>
  `${hsCode} of ${origin}, ${kg(massKg)}${packages === undefined ? '' : `, ${packages} packages`}`;

const tellLots = (lots: readonly Lot[]): PathStep[] =>
  lots.map(({ source, id, goods }) => ({
    type: source,
    id,
    fact: describe(goods),
    why: source === 'processing-record' ? 'Processing has made these goods.' : 'These goods are in bond by it.',
  }));

const tellLeaving = ({ out, goods }: Leaving, why: string): PathStep => ({
  type: 'customs-declaration',
  id: out.id,
  fact: `${out.date}: ${describe(goods)}`,
  why,
});

function tellChange(
  { entries }: Book,
  { subject, from, goods, ties }: Taken & { readonly subject: DeclaredFacts },
  processing: CustomsFacts['processing'],
): PathStep[] {
  const entry = entries.find((each) => each.entry.id === from.id)?.entry;
  const records = processing.filter(({ inputs }) => inputs.some(({ declaration }) => declaration === from.id));
  const [begin] = tellLots([from]);
  return [
    ...(begin === undefined ? [] : [begin]),
    ...(records.length === 0 ? [NOT_PROCESSED] : records.map(tellProcessing)),
    tellLeaving({ out: subject, goods }, tellTies(ties, subject, entry)),
  ];
}

const NOT_PROCESSED: PathStep = {
  type: 'none',
  id: undefined,
  fact: 'no approved record of processing',
  why: 'Only processing that customs has approved gives goods in bond another origin.',
};

const tellProcessing = ({ id, operations, outputs }: CustomsFacts['processing'][number]): PathStep => ({
  type: 'processing-record',
  id,
  fact: `${operations.join(', ')}: ${outputs.map(({ hsCode, countryOfOrigin, netMassKg }) => `${hsCode} of ${countryOfOrigin}, ${netMassKg} kg`).join('; ')}`,
  why: 'It accounts for other goods, or for less of them.',
});

function tellTies(ties: readonly Tie[], out: DeclaredFacts, entry: DeclaredFacts | undefined): string {
  const told: Readonly<Record<Tie, () => string>> = {
    RELATION: () => 'It names that declaration.',
    SEAL: () => `The box has the same seal, ${entry === undefined ? '' : listSharedSeals(out, entry).join(', ')}.`,
    BOX: () => `The box is the same, ${entry === undefined ? '' : listSharedBoxes(out, entry).join(', ')}.`,
    OWNER: () => 'The owner is the same.',
  };
  return ties.map((tie) => told[tie]()).join(' ');
}
