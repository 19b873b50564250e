import type { Issue } from '../errors';
import type { LenientDocument } from './lenientDocument';

/** A rule between parts of a transport document that its JSON Schema does not state. */
export interface Invariant {
  /** Who states it: a definition of DCSA eBL 3.0.4 with its property, or one of the sources below. */
  readonly source: string;
  /** What is stated there. */
  readonly sentence: string;
  /** Finds what breaks the rule. */
  readonly find: (document: LenientDocument) => readonly Issue[];
}

/** The source of rules that DCSA's suite checks and its text does not state. */
export const CONFORMANCE_CHECKS = 'DCSA conformance checks';

/** The source of rules of the same kind that are this ledger's own. */
export const NOTHING_TWICE = 'nothing is stated twice';

/** The items of a list that are objects, each with its pointer. */
export function locate<Item>(items: readonly (Item | undefined)[] | undefined, parent: string): [Item, string][] {
  return (items ?? []).flatMap((item, index): [Item, string][] =>
    item === undefined ? [] : [[item, `${parent}/${index}`]],
  );
}

/** What of an object is present, with its pointer. */
export function locateIn<Part>(parts: Readonly<Record<string, Part | undefined>>, parent: string): [Part, string][] {
  return Object.entries(parts).flatMap(([name, part]): [Part, string][] =>
    part === undefined ? [] : [[part, `${parent}/${name}`]],
  );
}
