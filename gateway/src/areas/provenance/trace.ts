import { Link, recordKey, TradeError } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Documents } from '../../documents/documents.js';
import { DocumentView, showView } from '../../documents/documentView.js';
import type { User } from '../../identity/users.js';
import { type DocumentQueries, VersionSummary } from '../../readModel/documentQueries.js';
import type { SearchTerm } from '../../readModel/search.js';

/** A vessel carries the goods of many bills, so that nothing is followed through its events. */
export const EVENT = 'transport-event';

/** What one answer holds at most. */
const MAX_DOCUMENTS = 200;

/** A document of a trade: what it says as far as the reader has it, what it is worth, and its history. */
export const TracedDocument = DocumentView.extend({
  ...Link.shape,
  links: z.array(Link).describe('The documents of this answer that it links to.'),
  history: z.array(VersionSummary).describe('Who did what when, the oldest first.'),
});
export type TracedDocument = z.infer<typeof TracedDocument>;

/** What a trace reads. */
interface Sources {
  readonly documents: Documents;
  readonly documentQueries: DocumentQueries;
}

/** Follows the links between documents, in both directions, through what one reader may see and nothing else. */
export class Trace {
  readonly #documents: Documents;
  readonly #queries: DocumentQueries;
  readonly #user: User;

  constructor({ documents, documentQueries }: Sources, user: User) {
    this.#documents = documents;
    this.#queries = documentQueries;
    this.#user = user;
  }

  /** A document and all that belongs to it. @throws TradeError NOT_FOUND; LedgerFailure */
  async fromDocument(root: Link): Promise<TracedDocument[]> {
    const view = await this.#documents.read(this.#user.name, root);
    return this.#describe(await this.#reach([root]), new Map([[recordKey(root), view]]));
  }

  /** The documents that a term finds, and all that belongs to them. @throws LedgerFailure */
  async fromTerm(term: SearchTerm): Promise<TracedDocument[]> {
    const roots = await this.#queries.withTerm(this.#user, term, MAX_DOCUMENTS);
    return this.#describe(await this.#reach(roots), new Map());
  }

  /** Another document of a root's own type is another trade, so nothing is followed through it. */
  async #reach(roots: readonly Link[]): Promise<Link[]> {
    const types = new Set(roots.map(({ type }) => type));
    const found = new Map(roots.map((root) => [recordKey(root), root]));
    let frontier: readonly Link[] = roots;
    while (frontier.length > 0 && found.size < MAX_DOCUMENTS) {
      const next = await this.#queries.neighbours(this.#user, frontier, MAX_DOCUMENTS - found.size + frontier.length);
      const fresh = next.filter((link) => !found.has(recordKey(link)));
      for (const link of fresh) found.set(recordKey(link), link);
      frontier = fresh.filter(({ type }) => !types.has(type) && type !== EVENT);
    }
    return [...found.values()].slice(0, MAX_DOCUMENTS);
  }

  async #describe(links: readonly Link[], known: ReadonlyMap<string, DocumentView>): Promise<TracedDocument[]> {
    const reached = new Set(links.map(recordKey));
    const described: TracedDocument[] = [];
    for (const link of links) {
      const view = known.get(recordKey(link)) ?? (await this.#readIfVisible(link));
      if (view === undefined) continue;
      const history = await this.#queries.versions(link);
      const visibleLinks = view.record.links.filter((to) => reached.has(recordKey(to)));
      // A link that the reader may not follow would say that its document exists.
      const record = { ...view.record, links: visibleLinks };
      described.push({ ...link, ...showView(view), record, links: visibleLinks, history });
    }
    return described;
  }

  async #readIfVisible(link: Link): Promise<DocumentView | undefined> {
    try {
      return await this.#documents.read(this.#user.name, link);
    } catch (error) {
      if (error instanceof TradeError && error.code === 'NOT_FOUND') return undefined;
      throw error;
    }
  }
}
