import { type Link, TradeError, type TradeRecord } from '@naru/chaincode/domain';
import type { DocumentView } from '../../documents/documentView.js';
import type { Documents } from '../../documents/documents.js';
import type { User } from '../../identity/users.js';
import type { DocumentQueries, VersionSummary } from '../../readModel/documentQueries.js';

/** What one answer holds at most. */
const MAX_DOCUMENTS = 200;

/** A document of a trade: what it says as far as the reader has it, what it is worth, and its story. */
export interface ProvenanceDocument extends DocumentView {
  readonly type: TradeRecord['type'];
  readonly id: string;
  /** The documents of this answer that it links to. */
  readonly links: readonly Link[];
  readonly history: readonly VersionSummary[];
}

/** Follows the links between documents, in both directions, through what the reader may see and nothing else. */
export class Provenance {
  readonly #documents: Documents;
  readonly #queries: DocumentQueries;

  constructor(documents: Documents, queries: DocumentQueries) {
    this.#documents = documents;
    this.#queries = queries;
  }

  /** A document and all that belongs to it. @throws TradeError NOT_FOUND, LedgerFailure */
  async of(user: User, root: Link): Promise<ProvenanceDocument[]> {
    const view = await this.#documents.read(user.name, root);
    const found = await this.#reach(user, [root]);
    return this.#describe(user, found, new Map([[keyOf(root), view]]));
  }

  /** The documents in which a container number stands, and all that belongs to them. */
  async ofContainer(user: User, container: string): Promise<ProvenanceDocument[]> {
    const roots = await this.#queries.withContainer(user, container, MAX_DOCUMENTS);
    return this.#describe(user, await this.#reach(user, roots), new Map());
  }

  /** Another document of a root's own type is another trade, so nothing is followed through it. */
  async #reach(user: User, roots: readonly Link[]): Promise<Link[]> {
    const types = new Set(roots.map(({ type }) => type));
    const found = new Map(roots.map((root) => [keyOf(root), root]));
    let frontier: readonly Link[] = roots;
    while (frontier.length > 0 && found.size < MAX_DOCUMENTS) {
      const next = await this.#queries.neighbours(user, frontier, MAX_DOCUMENTS - found.size + frontier.length);
      const fresh = next.filter((link) => !found.has(keyOf(link)));
      for (const link of fresh) found.set(keyOf(link), link);
      frontier = fresh.filter(({ type }) => !types.has(type));
    }
    return [...found.values()].slice(0, MAX_DOCUMENTS);
  }

  async #describe(
    user: User,
    links: readonly Link[],
    known: ReadonlyMap<string, DocumentView>,
  ): Promise<ProvenanceDocument[]> {
    const present = new Set(links.map(keyOf));
    const described: ProvenanceDocument[] = [];
    for (const link of links) {
      const view = known.get(keyOf(link)) ?? (await this.#readOrUndefined(user, link));
      if (view === undefined) continue;
      const history = await this.#queries.versions(link);
      const visibleLinks = view.record.links.filter((to) => present.has(keyOf(to)));
      // A link that the reader may not follow would say that its document exists.
      const record = { ...view.record, links: visibleLinks };
      described.push({ ...link, ...view, record, links: visibleLinks, history });
    }
    return described;
  }

  async #readOrUndefined(user: User, link: Link): Promise<DocumentView | undefined> {
    try {
      return await this.#documents.read(user.name, link);
    } catch (error) {
      if (error instanceof TradeError && error.code === 'NOT_FOUND') return undefined;
      throw error;
    }
  }
}

function keyOf({ type, id }: Link): string {
  return `${type}/${id}`;
}
