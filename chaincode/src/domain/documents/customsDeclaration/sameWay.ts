import { isEntering, type Procedure } from '../../papers/declarations';
import { addDecimals, compareDecimals, convertToBase, subheadingOf } from '../../primitives';
import { type LineView, viewDeclaration, viewLines } from './declarationContent';
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

/** What is compared to see where there are more of the same goods: masses can be equal while numbers are not. */
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

/** By which relation, and from a declaration of which procedure, goods that enter by one follow. */
const FOLLOWS: Readonly<Partial<Record<string, readonly Procedure[]>>> = {
  TRANSIT_OF: ['TRANSIT'],
  ENTRY_INTO_BOND: ['TRANSIT', 'IMPORT'],
};

/** What follows from what: by what one names, if the goods can still be there, or from a transit under the same bill. */
const follows: Follows = (later, earlier) => {
  const { procedure } = viewDeclaration(earlier.document);
  const isNamed = viewDeclaration(later.document).relations.some(
    ({ id, relation }) => id === earlier.id && FOLLOWS[relation]?.includes(procedure) === true,
  );
  return isNamed ? !isCleared(earlier) : isCarriedOn(later, earlier);
};

/** What is named, by whatever relation, or a transit under the same bill. */
const canFollow: Follows = (later, earlier) =>
  viewDeclaration(later.document).relatedDeclarations.includes(earlier.id) || isCarriedOn(later, earlier);

function isCarriedOn(later: Identified, earlier: Identified): boolean {
  const [its, before] = [later, earlier].map(({ document }) => viewDeclaration(document).procedure);
  const own = listBills(earlier);
  return (
    its !== 'TRANSIT' &&
    before === 'TRANSIT' &&
    (later.billsOfGoods ?? listBills(later)).some((bill) => own.includes(bill))
  );
}

/** Whether customs has let the goods go for good: nobody declares them once more to enter. */
function isCleared({ state }: Identified): boolean {
  const { leaving, leftBy, releasedAt } = DeclarationState.safeParse(state).data ?? {};
  return leaving === 'CLEARED' && (releasedAt !== undefined || leftBy !== undefined);
}

const listBills = ({ bills, document }: Identified): readonly string[] =>
  bills ?? [viewDeclaration(document).billOfLading].flatMap((bill) => bill ?? []);

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

/** Of each kind of goods, those with which they came, or those of one stage that followed: whichever are more. */
function pickGoods(chain: readonly Identified[], measure: Measure): Counted[] {
  const stages = listStages(chain).map((stage) =>
    stage.map(({ id, document }) => ({ id, lines: viewLines(document) })),
  );
  const kinds = new Set(stages.flat().flatMap(({ lines }) => lines.map(kindOf)));
  const picked = [...kinds].flatMap((kind) => {
    const [most = []] = stages
      .map((stage) => stage.map(({ id, lines }) => ({ id, lines: lines.filter((line) => kindOf(line) === kind) })))
      .sort((one, other) => compareDecimals(sumOf(other, measure), sumOf(one, measure)));
    return most;
  });
  return chain.map(({ id }) => ({ id, lines: picked.filter((each) => each.id === id).flatMap(({ lines }) => lines) }));
}

/** Goods that certificates tell apart. */
const kindOf = (line: LineView): string => `${subheadingOf(line)} ${line.countryOfOrigin}`;

/** What came first, what followed last, and each between. Declarations that name each other in a ring follow from nothing. */
function listStages(chain: readonly Identified[]): (readonly Identified[])[] {
  const [first, last] = listEnds(chain, follows);
  if (first.length === 0 || last.length === 0) return [chain];
  const between = chain.filter((each) => !first.includes(each) && !last.includes(each));
  return [first, last, ...between.map((each) => [each])];
}

const sumOf = (stage: readonly Counted[], measure: Measure): string =>
  addDecimals(
    stage.flatMap(({ lines }) =>
      lines.map(({ netMassKg, quantity }) => (measure === 'MASS' ? netMassKg : convertToBase(quantity))),
    ),
  );
