import { Link, recordKey, rejectUnknown, TradeError } from '@naru/chaincode/domain';
import { z } from 'zod';
import { DocumentView, showView } from '../../documents/documentView.js';
import type { Services } from '../../http/services.js';
import type { User } from '../../identity/users.js';
import { VersionSummary } from '../../readModel/documentQueries.js';
import { GraphQueries } from '../../readModel/graphQueries.js';
import { PlacedDocuments } from '../../readModel/placedDocuments.js';
import { type Edge, isNaming, linkOf, Neighbourhood } from './neighbourhood.js';
import { readStep, type Start, type WalkQuery } from './provenanceQuery.js';
import { type Cut, type Reached, type Step, stepOf, walk, type Walked } from './walk.js';

/** How many documents that have a number are taken as a start: those that state the latest days. */
const MAX_ROOTS = 50;
/** How many documents are read from the peer at one time. */
const AT_ONCE = 16;

/** A document of a trade: what it says as far as the reader has it, what it is worth, and its history. */
export const TracedDocument = DocumentView.extend({
  ...Link.shape,
  depth: z.int().min(0).describe('Over how many steps it was reached; 0 for what was asked for.'),
  block: z.int().min(0).describe('The block that has this version.'),
  links: z.array(Link).describe('The documents that it names and that the reader may see.'),
  hidden: z.int().min(0).describe('How many documents it names, or name it, that the reader may not see.'),
  history: z.array(VersionSummary).describe('Who did what when, the oldest first.'),
});
export type TracedDocument = z.infer<typeof TracedDocument>;

/** A page of what belongs to a start. */
export interface Traced {
  readonly documents: readonly TracedDocument[];
  readonly edges: readonly Edge[];
  /** How many different documents are hidden around those of the page. */
  readonly hidden: number;
  readonly truncated: readonly Cut[];
  /** The place of the last document, if another page follows. */
  readonly last: Step | undefined;
}

type Sources = Pick<Services, 'db' | 'documents'>;

/** What belongs to a start, as one user sees it. @throws TradeError NOT_FOUND; LedgerFailure */
export async function trace(sources: Sources, user: User, start: Start, query: WalkQuery): Promise<Traced> {
  const { asOf, after, ...asked } = query;
  const { roots, isCut } = await findRoots(sources, user, start);
  const walked = await walk(new Neighbourhood(sources.db, user, asOf), { ...asked, roots, after: readStep(after) });
  const documents = await new Reader(sources, user, asOf).describe(walked);
  const shown = new Set(documents.map(recordKey));
  const isShown = (link: Link): boolean =>
    shown.has(recordKey(link)) || !walked.nodes.some((node) => recordKey(node.record) === recordKey(link));
  const last = walked.nodes.at(-1);
  return {
    documents,
    edges: walked.edges.filter(({ from, to }) => isShown(from) && isShown(to)),
    hidden: new Set([...walked.hidden.values()].flatMap((keys) => [...keys])).size,
    truncated: [...(isCut ? (['ROOTS'] as const) : []), ...walked.cuts],
    last: walked.isLast || last === undefined ? undefined : stepOf(last),
  };
}

/** A document that is named must be there for the user, and have the terms that are named beside it. */
async function findRoots(
  { db, documents }: Sources,
  user: User,
  { document, terms }: Start,
): Promise<{ roots: readonly Link[]; isCut: boolean }> {
  if (document !== undefined) await documents.read(user.name, document);
  if (document !== undefined && terms.length === 0) return { roots: [document], isCut: false };
  const found = await new GraphQueries(db).withTerms(user, { terms, of: document }, MAX_ROOTS + 1);
  if (document !== undefined && found.length === 0) rejectUnknown({ id: document.id });
  return { roots: found.slice(0, MAX_ROOTS), isCut: found.length > MAX_ROOTS };
}

/** Reads documents from the own peer, which says what they are worth. */
class Reader {
  readonly #documents: Sources['documents'];
  readonly #placed: PlacedDocuments;
  readonly #user: User;
  readonly #asOf: string | undefined;

  constructor({ db, documents }: Sources, user: User, asOf: string | undefined) {
    this.#documents = documents;
    this.#placed = new PlacedDocuments(db, asOf);
    this.#user = user;
    this.#asOf = asOf;
  }

  /** The documents of a page. One that the peer no longer shows is left out. */
  async describe({ nodes, edges, hidden }: Walked): Promise<TracedDocument[]> {
    const histories = await this.#placed.histories(nodes.map(linkOf));
    const named = groupByFrom(edges);
    const described: TracedDocument[] = [];
    for (let start = 0; start < nodes.length; start += AT_ONCE) {
      const some = nodes.slice(start, start + AT_ONCE);
      const views = await Promise.all(some.map((node) => this.#readIfVisible(node)));
      for (const [index, node] of some.entries()) {
        const view = views[index];
        if (view === undefined) continue;
        const [link, key] = [linkOf(node), recordKey(node.record)];
        const links = named.get(key) ?? [];
        // A link that the reader may not follow would say that its document exists.
        const record = { ...view.record, links };
        const around = { links, hidden: hidden.get(key)?.size ?? 0, history: [...(histories.get(key) ?? [])] };
        described.push({ ...link, ...showView(view), record, depth: node.depth, block: node.block, ...around });
      }
    }
    return described;
  }

  async #readIfVisible(node: Reached): Promise<DocumentView | undefined> {
    const [name, link] = [this.#user.name, linkOf(node)];
    try {
      return await (this.#asOf === undefined
        ? this.#documents.read(name, link)
        : this.#documents.readVersion(name, link, node.transactionId));
    } catch (error) {
      if (error instanceof TradeError && error.code === 'NOT_FOUND') return undefined;
      throw error;
    }
  }
}

function groupByFrom(edges: readonly Edge[]): ReadonlyMap<string, Link[]> {
  const named = new Map<string, Link[]>();
  for (const { from, to } of edges.filter(isNaming)) {
    const key = recordKey(from);
    named.set(key, [...(named.get(key) ?? []), to]);
  }
  return named;
}
