import { isEntering } from '../../papers/declarations';
import { addDecimals, compareDecimals } from '../../primitives';
import { viewDeclaration, viewLines } from './declarationContent';

/** A declaration, by its id, and what it says. */
export interface Identified {
  readonly id: string;
  readonly document: unknown;
  /** The bills that it names; the one of its document by default. */
  readonly bills?: readonly string[];
  /** All bills that are of the goods of those: in their place, above and below them. The same ones by default. */
  readonly billsOfGoods?: readonly string[];
}

/**
 * The declarations whose goods are added up with those of one: all by which goods move in its direction, into the country
 * or out of it, whatever their procedure. The same goods are declared twice if they are in transit, or enter bond, first: then
 * what was declared first counts, or what followed from it if that is more.
 * @throws INVALID if one is no declaration
 */
export function listSameWay(subject: Identified, others: readonly Identified[]): Identified[] {
  const way = isEntering(viewDeclaration(subject.document));
  const all = [subject, ...others.filter(({ document }) => isEntering(viewDeclaration(document)) === way)];
  return listChains(all).flatMap(pickWhole);
}

/**
 * The declarations of the same goods as one of them, that one among them, and what there can be of these goods: what one
 * of them declares, or those together with which they came, or those that followed last.
 * @throws INVALID if one is no declaration
 */
export function listSameGoods(
  subject: Identified,
  others: readonly Identified[],
): { readonly same: readonly Identified[]; readonly wholes: readonly (readonly Identified[])[] } {
  const way = isEntering(viewDeclaration(subject.document));
  const all = [subject, ...others.filter(({ document }) => isEntering(viewDeclaration(document)) === way)];
  const same = listChains(all).find((chain) => chain.includes(subject)) ?? [subject];
  return { same, wholes: [...listEnds(same), ...same.map((each) => [each])] };
}

/** What follows from what: by the declarations that one names, or from a transit under the same bill. */
function follows(later: Identified, earlier: Identified): boolean {
  const [its, before] = [viewDeclaration(later.document), viewDeclaration(earlier.document)];
  if (its.relatedDeclarations.includes(earlier.id)) return true;
  const isCarriedOn = its.procedure !== 'TRANSIT' && before.procedure === 'TRANSIT';
  const own = listBills(earlier);
  return isCarriedOn && (later.billsOfGoods ?? listBills(later)).some((bill) => own.includes(bill));
}

const listBills = ({ bills, document }: Identified): readonly string[] =>
  bills ?? [viewDeclaration(document).billOfLading].flatMap((bill) => bill ?? []);

/** Declarations that belong together by what follows from what. */
function listChains(all: readonly Identified[]): Identified[][] {
  const chains: Identified[][] = [];
  for (const each of all) {
    const own = chains.filter((chain) => chain.some((other) => follows(each, other) || follows(other, each)));
    for (const chain of own) chains.splice(chains.indexOf(chain), 1);
    chains.push([...own.flat(), each]);
  }
  return chains;
}

/** Of the same goods, those with which they came, or those that followed last: whichever are more. */
function pickWhole(chain: readonly Identified[]): readonly Identified[] {
  const [first, last] = listEnds(chain);
  // Declarations that name each other in a ring follow from nothing.
  if (first.length === 0 || last.length === 0) return chain;
  return compareDecimals(massOf(first), massOf(last)) >= 0 ? first : last;
}

/** Those that follow from none of the others, and those from which none follows. */
function listEnds(chain: readonly Identified[]): readonly [readonly Identified[], readonly Identified[]] {
  return [
    chain.filter((each) => !chain.some((other) => other !== each && follows(each, other))),
    chain.filter((each) => !chain.some((other) => other !== each && follows(other, each))),
  ];
}

const massOf = (declarations: readonly Identified[]): string =>
  addDecimals(declarations.flatMap(({ document }) => viewLines(document).map(({ netMassKg }) => netMassKg)));
