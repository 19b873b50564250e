import type { RelatedChange } from './action';
import type { Facts, Related } from './facts';
import { findPointers } from '../primitives';
import { rejectUnknownLink, requireAuthentic, requireBelievable, requireGenuine } from './guards';
import { type DocumentType, type Link, recordKey, type TradeRecord } from './record';

/** A related document that an action rests on, by the name under which its decision finds it. */
export interface Relation<Asked> {
  /** What it is, as a sentence about it begins: "the credit". */
  readonly what: string;
  /** Finds it: one link, one or undefined if it is optional, or a list of links. */
  readonly find: (asked: Asked) => Link | undefined | readonly Link[];
  /** Its type, if its private document travels along. */
  readonly carries?: DocumentType;
  /** Whether the organisations that must endorse the action see it then, although they are not parties of it. By default they may not. */
  readonly isSeenByEndorsers?: true;
  /** How the action may change it; it may not by default. */
  readonly change?: RelatedChange;
  /** Whether its public record is enough, so that the caller need not be a party of it. */
  readonly isPublic?: true;
}

export type Relations<Asked> = Readonly<Record<string, Relation<Asked>>>;

type Found<Result> = [Result] extends [Link]
  ? Related
  : [Result] extends [readonly Link[]]
    ? readonly Related[]
    : Related | undefined;

/** The related documents as a decision gets them. */
export type RelatedBy<R> = {
  readonly [Name in keyof R]: R[Name] extends { readonly find: (asked: never) => infer Result } ? Found<Result> : never;
};

/** All links of all relations, in their order. */
export function findLinks<Asked>(relations: Relations<Asked>, asked: Asked): Link[] {
  return Object.values(relations).flatMap((relation) => findLinksOfOne(relation, asked));
}

/** The links of the relations whose private documents travel along. */
export function findCarried<Asked>(relations: Relations<Asked>, asked: Asked): Link[] {
  return Object.values(relations)
    .filter(({ carries }) => carries !== undefined)
    .flatMap((relation) => findLinksOfOne(relation, asked));
}

/** Those of them that whoever must endorse may see. */
export function findSeenByEndorsers<Asked>(relations: Relations<Asked>, asked: Asked): Link[] {
  return Object.values(relations)
    .filter(({ isSeenByEndorsers }) => isSeenByEndorsers === true)
    .flatMap((relation) => findLinksOfOne(relation, asked));
}

function findLinksOfOne<Asked>({ find }: Relation<Asked>, asked: Asked): Link[] {
  const found = find(asked);
  if (found === undefined) return [];
  return 'id' in found ? [found] : [...found];
}

/** The related documents by the names of their relations. The ledger has read each of them, or rejected. */
export function relatedBy<Asked, R>(
  relations: Relations<Asked>,
  asked: Asked,
  related: Facts['related'],
): RelatedBy<R> {
  const entries = Object.entries(relations).map(([name, { find }]) => {
    const links = find(asked);
    if (links === undefined) return [name, undefined];
    return [name, 'id' in links ? relatedAt(links, related) : links.map((link) => relatedAt(link, related))];
  });
  // The names and forms are those of the relations, by construction.
  return Object.fromEntries(entries) as RelatedBy<R>;
}

function findRelated(link: Link, related: Facts['related']): Related | undefined {
  return related.find(({ record }) => recordKey(record) === recordKey(link));
}

function relatedAt(link: Link, related: Facts['related']): Related {
  const found = findRelated(link, related);
  if (found === undefined) throw new Error(`${recordKey(link)} was not read before the decision.`);
  return found;
}

/**
 * Each document of a relation must be authentic and genuine, and the caller must be able to see it unless its public
 * record is enough.
 * @throws NOT_FOUND, NOT_AUTHENTIC, NOT_GENUINE
 */
export function requireRelated<Asked>(
  relation: Relation<Asked>,
  asked: Asked,
  {
    caller,
    related,
    input,
    document,
    details,
  }: Pick<Facts, 'caller' | 'related' | 'input' | 'document'> & Partial<Pick<Facts, 'details'>>,
): void {
  for (const link of findLinksOfOne(relation, asked)) {
    const found = findRelated(link, related);
    const rejectIt = (): never => rejectUnknownLink(link, findPointers({ document, input, details }, link.id));
    if (relation.isPublic !== true) requireBelievable(caller, found, rejectIt);
    else if (found === undefined) rejectIt();
    else {
      requireAuthentic(found);
      requireGenuine(found);
    }
  }
}

/** What a relation of a creation finds its documents by. */
export interface CreationAsked<Input> {
  readonly input: Input;
  /** The private document, as it was given: it is checked before. */
  readonly document: unknown;
}

/** What a relation of a step finds its documents by. */
export interface StepAsked<State, Input> {
  readonly input: Input;
  readonly state: State;
  readonly record: TradeRecord;
}
