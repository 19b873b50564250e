import { type Link, listNamed, nameLink, recordKey } from '@naru/chaincode/domain';
import type { User } from '../../identity/users.js';
import { type FoundLink, GraphQueries } from '../../readModel/graphQueries.js';
import { type PlacedDocument, PlacedDocuments } from '../../readModel/placedDocuments.js';
import type { FoundShared } from '../../readModel/sharedNumberQueries.js';
import type { Database } from '../../database/openDatabase.js';

/** Why two documents belong together: the first names the second, or both have the same number. */
export interface Edge {
  readonly from: Link;
  readonly to: Link;
  readonly reason: string;
}

/** Whether an edge is one document's naming another, which has a direction. */
export const isNaming = ({ reason }: Pick<Edge, 'reason'>): boolean => !reason.startsWith('SAME_');

/** What is next to some documents. */
export interface Neighbours {
  readonly edges: readonly Edge[];
  /** The documents at the other ends, by their keys. */
  readonly found: ReadonlyMap<string, PlacedDocument>;
  /** Whether a document that was asked about so far has more neighbours than are read. */
  readonly isCut: boolean;
}

/**
 * The documents of the ledger as one user sees them, now or as they were at a time, and what joins them. Numbers that
 * documents share are those of their present content. One question asks about the same documents again and again, so that
 * what was read for it is kept, and read once.
 */
export class Neighbourhood {
  readonly #queries: GraphQueries;
  readonly #placed: PlacedDocuments;
  readonly #user: User;
  readonly #asOf: string | undefined;
  /** The documents that were read, by their keys; undefined for one that is not there. */
  readonly #known = new Map<string, PlacedDocument | undefined>();
  /** The edges of each document that was asked about, and of what is next to it, by the document's key and their names. */
  readonly #edges = new Map<string, Map<string, Edge>>();
  readonly #asked = new Set<string>();
  #isCut = false;

  /** @param asOf an instant, in UTC with milliseconds; now if it is absent */
  constructor(db: Database, user: User, asOf?: string) {
    this.#queries = new GraphQueries(db);
    this.#placed = new PlacedDocuments(db, asOf);
    this.#user = user;
    this.#asOf = asOf;
  }

  /** Those of some documents that were there, by their keys. */
  async place(links: readonly Link[]): Promise<Map<string, PlacedDocument>> {
    const keyed = new Map(links.map((link) => [recordKey(link), link]));
    const unknown = [...keyed].filter(([key]) => !this.#known.has(key));
    for (const [key] of unknown) this.#known.set(key, undefined);
    const placed = await this.#placed.place(unknown.map(([, link]) => link));
    for (const each of placed) this.#known.set(recordKey(each.record), each);
    const found = [...keyed.keys()].flatMap((key) => this.#known.get(key) ?? []);
    return new Map(found.map((each) => [recordKey(each.record), each]));
  }

  /** What is next to documents that the user sees, each edge once, with its reason. */
  async neighbours(nodes: readonly PlacedDocument[]): Promise<Neighbours> {
    await this.#ask(nodes.filter(({ record }) => !this.#asked.has(recordKey(record))));
    const keys = new Set(nodes.map(({ record }) => recordKey(record)));
    const edges = new Map([...keys].flatMap((key) => [...(this.#edges.get(key) ?? [])]));
    const ends = [...edges.values()].flatMap(({ from, to }) => [recordKey(from), recordKey(to)]);
    const found = new Map<string, PlacedDocument>();
    for (const key of ends) {
      const other = keys.has(key) ? undefined : this.#known.get(key);
      if (other !== undefined) found.set(key, other);
    }
    return { edges: [...edges.values()], found, isCut: this.#isCut };
  }

  async #ask(nodes: readonly PlacedDocument[]): Promise<void> {
    const { links, shared, isCut } = await this.#queries.around(this.#user, nodes.map(linkOf));
    for (const { record } of nodes) this.#asked.add(recordKey(record));
    this.#isCut ||= isCut;
    await this.place([...links, ...shared].flatMap(({ from, to }) => [from, to]));
    const at = (link: Link): PlacedDocument | undefined => this.#known.get(recordKey(link));
    for (const link of links) this.#keep(readEdge(link, at(link.from), at(link.to)));
    for (const pair of shared) if (at(pair.from) !== undefined && at(pair.to) !== undefined) this.#keep(readPair(pair));
  }

  #keep(edge: Edge | undefined): void {
    if (edge === undefined) return;
    const [from, to] = [recordKey(edge.from), recordKey(edge.to)];
    for (const key of [from, to]) {
      const edges = this.#edges.get(key) ?? new Map<string, Edge>();
      this.#edges.set(key, edges.set(`${from} ${to} ${edge.reason}`, edge));
    }
  }

  /** The documents next to these that the user may not see, by the keys of these. */
  async hidden(nodes: readonly PlacedDocument[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const known = new Map(nodes.map((node) => [recordKey(node.record), node]));
    const hidden = new Map(nodes.map((node) => [recordKey(node.record), new Set<string>()]));
    for (const pair of await this.#queries.hidden(this.#user, nodes.map(linkOf), this.#asOf)) {
      const near = known.get(recordKey(pair.near));
      const isNow = pair.isNamed ? near !== undefined && names(near, pair.hidden) : true;
      if (isNow) hidden.get(recordKey(pair.near))?.add(recordKey(pair.hidden));
    }
    return hidden;
  }
}

export const linkOf = ({ record: { type, id } }: Pick<PlacedDocument, 'record'>): Link => ({ type, id });

const names = ({ record }: PlacedDocument, to: Link): boolean =>
  listNamed(record).some((named) => recordKey(named) === recordKey(to));

/** Links of now that the record did not have then are left out. */
function readEdge(
  { from, to, reason }: FoundLink,
  naming: PlacedDocument | undefined,
  named: PlacedDocument | undefined,
): Edge | undefined {
  if (naming === undefined || named === undefined || !names(naming, to)) return undefined;
  return { from, to, reason: nameLink(naming.record, to, reason) };
}

/** What two documents share has no direction: the edge is the same from both ends. */
function readPair({ from, to, reason }: FoundShared): Edge {
  return recordKey(from) < recordKey(to) ? { from, to, reason } : { from: to, to: from, reason };
}
