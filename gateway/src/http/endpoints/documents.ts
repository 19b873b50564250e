import { DEFINITIONS, type DocumentDefinition, HistoryEntry, TradeRecord, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import { DocumentView, showView } from '../../documents/documentView.js';
import { isListedFor, listTerms, type Search } from '../../readModel/search.js';
import { cutPage } from '../endpoint/cutPage.js';
import { answer, nextPage } from '../endpoint/components.js';
import { type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { DocumentId } from '../endpoint/parameters.js';
import { ASKING } from '../problemCodes.js';
import { actionEndpoints } from './actions.js';
import { References, referencesOf } from './references.js';
import { version } from './versions.js';

const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

const Document = answer('Document', { ...DocumentView.shape, references: References });
const History = answer('History', { items: z.array(HistoryEntry) });
const Page = answer('Page', {
  items: z.array(z.strictObject({ record: TradeRecord, authentic: z.boolean(), references: References })),
  next: nextPage('/v1/shipments?limit=20&after=01KAE5TZ3TC7H3N5QG8Y0E2XVM'),
});

/** The same endpoints for every type of document. */
export function documentEndpoints(searches: readonly Search[]): Endpoint[] {
  return Object.values(DEFINITIONS).flatMap((definition) => {
    const { creation, actions } = actionEndpoints(definition);
    return [
      list(definition, searches),
      read(definition),
      creation,
      history(definition),
      version(definition),
      ...actions,
    ];
  });
}

function list({ type, path, title, statuses }: DocumentDefinition, all: readonly Search[]): Endpoint {
  const searches = all.filter((search) => isListedFor(search, type));
  const query = z.strictObject({
    status: z.enum(Object.keys(statuses)).optional(),
    ...Object.fromEntries(searches.map(({ kind, schema }) => [kind, schema.optional()])),
    after: Ulid.optional().describe('The id after which the page starts. The newest document comes first.'),
    limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(DEFAULT_PAGE),
  });
  return endpoint({
    method: 'get',
    path: `/${path}`,
    query,
    tag: title,
    summary: `${title}: lists those that the caller may see`,
    answer: Page,
    handle: async ({ query: { status, after, limit, ...given }, user }, { documentQueries }) => {
      const rest: Readonly<Record<string, unknown>> = given;
      const asked = searches.flatMap((search) => {
        const value = rest[search.kind];
        return typeof value === 'string' ? [{ search, value }] : [];
      });
      const terms = asked.flatMap(({ search, value }) => listTerms(search, value));
      const rows = await documentQueries.page(user, { type, status, terms, after, limit });
      const { items: found, last } = cutPage(rows, limit);
      const referencesIn = await referencesOf(
        documentQueries,
        user,
        found.map(({ record }) => record),
      );
      const items = found.map((item) => ({ ...item, references: referencesIn(item.record) }));
      if (last === undefined) return { items, next: null };
      const next = new URLSearchParams(status === undefined ? {} : { status });
      for (const { search, value } of asked) next.set(search.kind, value);
      next.set('limit', String(limit));
      next.set('after', last.record.id);
      return { items, next: `/v1/${path}?${next.toString()}` };
    },
  });
}

function read({ type, path, title }: DocumentDefinition): Endpoint {
  return endpoint({
    method: 'get',
    path: `/${path}/{id}`,
    params: { id: DocumentId },
    tag: title,
    summary: `${title}: reads one`,
    answer: Document,
    problems: ASKING,
    version: ({ record }) => record.version,
    handle: async ({ params, user }, { documents, documentQueries }) => {
      const view = await documents.read(user.name, { type, id: params.id });
      const referencesIn = await referencesOf(documentQueries, user, [view.record]);
      return { ...showView(view), references: referencesIn(view.record) };
    },
  });
}

function history({ type, path, title }: DocumentDefinition): Endpoint {
  return endpoint({
    method: 'get',
    path: `/${path}/{id}/history`,
    params: { id: DocumentId },
    tag: title,
    summary: 'Every version, newest first',
    answer: History,
    problems: ASKING,
    handle: async ({ params, user }, { documents }) => ({
      items: await documents.history(user.name, { type, id: params.id }),
    }),
  });
}
