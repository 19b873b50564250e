import { areUnderControl, isEntering } from '../../papers/declarations';
import { addDecimals, convertToBase, subheadingOf } from '../../primitives';
import { type LineView, viewDeclaration, viewLines } from './declarationContent';
import { pickHeaviestApart } from './heaviestApart';
import { DeclarationState } from './words';

/** A declaration, by its id, and what it says. */
export interface Identified {
  readonly id: string;
  readonly document: unknown;
  /** What the ledger says of it. */
  readonly state?: unknown;
  /** The bills that it names; the one of its document by default. */
  readonly bills?: readonly string[];
  /** All bills that are of the goods of those: in their place, above and below them. The same ones by default. */
  readonly billsOfGoods?: readonly string[];
}

/** The lines of a declaration that are added up. */
export interface Counted {
  readonly id: string;
  readonly lines: readonly LineView[];
}

/** How goods are added up. Both are tried: two declarations can have the same mass and not the same number. */
export type Measure = 'MASS' | 'NUMBER';

/**
 * The goods that are added up with those of one declaration: of all by which goods move in its direction, into the country or
 * out of it, whatever their procedure. The same goods are declared twice if they are in transit, or enter bond, first: then of
 * each kind of goods what was declared first counts, or what followed from it if that is more.
 * @throws INVALID if a document is not a declaration
 */
export function listSameWay(
  subject: Identified,
  others: readonly Identified[],
  measure: Measure = 'MASS',
): readonly Counted[] {
  const counted = listChains(takeSameWay(subject, others), follows).flatMap((chain) => pickGoods(chain, measure));
  return counted.filter(({ lines }) => lines.length > 0);
}

/**
 * The declarations of the same goods as one of them, that one among them, and what there can be of these goods: what one
 * of them declares, or those together with which they came, or those that followed last. Whatever one names can be of its goods.
 * @throws INVALID if a document is not a declaration
 */
export function listSameGoods(
  subject: Identified,
  others: readonly Identified[],
): { readonly same: readonly Identified[]; readonly wholes: readonly (readonly Identified[])[] } {
  const chains = listChains(takeSameWay(subject, others), canFollow);
  const same = chains.find((chain) => chain.includes(subject)) ?? [subject];
  return { same, wholes: [...listEnds(same, canFollow), ...same.map((each) => [each])] };
}

function takeSameWay(subject: Identified, others: readonly Identified[]): Identified[] {
  const way = isEntering(viewDeclaration(subject.document));
  return [subject, ...others.filter(({ document }) => isEntering(viewDeclaration(document)) === way)];
}

type Follows = (later: Identified, earlier: Identified) => boolean;

/** What follows from what: by what one names, if the goods can still be there, or from a transit under the same bill. */
const follows: Follows = (later, earlier) => {
  const before = viewDeclaration(earlier.document);
  const isNamed = viewDeclaration(later.document).relations.some(
    ({ id, relation }) => id === earlier.id && areUnderControl(relation, before),
  );
  return isNamed ? !isCleared(earlier) : isCarriedOn(later, earlier);
};

/** What is named, by whatever relation, or a transit under the same bill. */
const canFollow: Follows = (later, earlier) =>
  viewDeclaration(later.document).relatedDeclarations.includes(earlier.id) || isCarriedOn(later, earlier);

function isCarriedOn(later: Identified, earlier: Identified): boolean {
  const [its, before] = [later, earlier].map(({ document }) => viewDeclaration(document).procedure);
  const own = listBills(earlier);
  return its !== 'TRANSIT' && before === 'TRANSIT' && listBillsOfGoods(later).some((bill) => own.includes(bill));
}

/** Whether the goods have left for good: nobody declares them once more to enter. What is only released is in bond. */
function isCleared({ state }: Identified): boolean {
  const { leaving, leftBy } = DeclarationState.safeParse(state).data ?? {};
  // By an exception goods in transit leave for good, too.
  return leftBy !== undefined && (leftBy.leaving ?? leaving) === 'CLEARED';
}

/** The bills that a declaration names. */
export const listBills = ({ bills, document }: Identified): readonly string[] =>
  bills ?? [viewDeclaration(document).billOfLading].flatMap((bill) => bill ?? []);

/** The bills that are of its goods. */
export const listBillsOfGoods = (each: Identified): readonly string[] => each.billsOfGoods ?? listBills(each);

/** Declarations that belong together by what follows from what. */
function listChains(all: readonly Identified[], isAfter: Follows): Identified[][] {
  const chains: Identified[][] = [];
  for (const each of all) {
    const own = chains.filter((chain) => chain.some((other) => isAfter(each, other) || isAfter(other, each)));
    for (const chain of own) chains.splice(chains.indexOf(chain), 1);
    chains.push([...own.flat(), each]);
  }
  return chains;
}

/** Those that follow from none of the others, and those from which none follows. */
function listEnds(
  chain: readonly Identified[],
  isAfter: Follows,
): readonly [readonly Identified[], readonly Identified[]] {
  return [
    chain.filter((each) => !chain.some((other) => other !== each && isAfter(each, other))),
    chain.filter((each) => !chain.some((other) => other !== each && isAfter(other, each))),
  ];
}

/** Of each kind of goods, the most that was declared side by side: those with which they came, or those that followed. */
function pickGoods(chain: readonly Identified[], measure: Measure): Counted[] {
  const isBefore = orderByFollowing(chain);
  const picked = [...listKinds(chain)].flatMap(([, items]) =>
    pickHeaviestApart({ items, weigh: (each) => sumOf(each, measure), isBefore }),
  );
  return chain.map(({ id }) => ({ id, lines: picked.filter((each) => each.id === id).flatMap(({ lines }) => lines) }));
}

/** By each kind of goods that certificates tell apart, the declarations that have such, with their lines of it. */
function listKinds(chain: readonly Identified[]): ReadonlyMap<string, Counted[]> {
  const kinds = new Map<string, { id: string; lines: LineView[] }[]>();
  for (const { id, document } of chain)
    for (const line of viewLines(document)) {
      const kind = kindOf(line);
      const items = kinds.get(kind) ?? [];
      const last = items.at(-1);
      if (last?.id === id) last.lines.push(line);
      else kinds.set(kind, [...items, { id, lines: [line] }]);
    }
  return kinds;
}

const kindOf = (line: LineView): string => `${subheadingOf(line)} ${line.countryOfOrigin}`;

type IsBefore = (one: { readonly id: string }, other: { readonly id: string }) => boolean;

/** Which comes before which, by however many steps. Those that name each other in a ring follow from nothing. */
function orderByFollowing(chain: readonly Identified[]): IsBefore {
  const next = new Map(chain.map((each) => [each.id, chain.filter((later) => follows(later, each))]));
  const followers = new Map(chain.map(({ id }) => [id, listReached(id, next)]));
  return (one, other) => followers.get(one.id)?.has(other.id) === true && followers.get(other.id)?.has(one.id) !== true;
}

function listReached(start: string, next: ReadonlyMap<string, readonly Identified[]>): ReadonlySet<string> {
  const reached = new Set(next.get(start)?.map(({ id }) => id));
  for (const id of reached) for (const later of next.get(id) ?? []) reached.add(later.id);
  return reached;
}

const sumOf = ({ lines }: Counted, measure: Measure): number =>
  Number(
    addDecimals(lines.map(({ netMassKg, quantity }) => (measure === 'MASS' ? netMassKg : convertToBase(quantity)))),
  );
