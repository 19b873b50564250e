import { type Link, listNamed, nameLink, recordKey } from '@naru/chaincode/domain';
import type { User } from '../../identity/users.js';
import { type FoundLink, GraphQueries } from '../../readModel/graphQueries.js';
import { type PlacedDocument, PlacedDocuments } from '../../readModel/placedDocuments.js';
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
  /** Whether a document has more neighbours than are read. */
  readonly isCut: boolean;
}

/**
 * The documents of the ledger as one user sees them, now or as they were at a time, and what joins them. Numbers that
 * documents share are those of their present content.
 */
export class Neighbourhood {
  readonly #queries: GraphQueries;
  readonly #placed: PlacedDocuments;
  readonly #user: User;
  readonly #asOf: string | undefined;

  /** @param asOf an instant, in UTC with milliseconds; now if it is absent */
  constructor(db: Database, user: User, asOf?: string) {
    this.#queries = new GraphQueries(db);
    this.#placed = new PlacedDocuments(db, asOf);
    this.#user = user;
    this.#asOf = asOf;
  }

  /** Those of some documents that were there, by their keys. */
  async place(links: readonly Link[]): Promise<Map<string, PlacedDocument>> {
    const placed = await this.#placed.place(links);
    return new Map(placed.map((each) => [recordKey(each.record), each]));
  }

  /** What is next to documents that the user sees, each edge once, with its reason. */
  async neighbours(nodes: readonly PlacedDocument[]): Promise<Neighbours> {
    const around = await this.#queries.around(this.#user, nodes.map(linkOf));
    const known = new Map(nodes.map((node) => [recordKey(node.record), node]));
    const ends = [...around.links, ...around.shared].flatMap(({ from, to }) => [from, to]);
    const others = new Map(ends.filter((end) => !known.has(recordKey(end))).map((end) => [recordKey(end), end]));
    const found = await this.place([...others.values()]);
    const at = (link: Link): PlacedDocument | undefined => known.get(recordKey(link)) ?? found.get(recordKey(link));
    const named = around.links.flatMap((link) => readEdge(link, at(link.from), at(link.to)) ?? []);
    const shared = around.shared
      .filter(({ from, to }) => at(from) !== undefined && at(to) !== undefined)
      .map(({ from, to, reason }) =>
        recordKey(from) < recordKey(to) ? { from, to, reason } : { from: to, to: from, reason },
      );
    const edges = new Map([...named, ...shared].map((edge) => [nameEdge(edge), edge]));
    return { edges: [...edges.values()], found, isCut: around.isCut };
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

const nameEdge = ({ from, to, reason }: Edge): string => `${recordKey(from)} ${recordKey(to)} ${reason}`;

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
