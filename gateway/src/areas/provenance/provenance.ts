import { DEFINITIONS, type Link, Link as LinkSchema, parseAs } from '@naru/chaincode/domain';
import { writeEpcis } from '@naru/interchange';
import { z } from 'zod';
import { type Answer, answer, components, nextPage, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { fileEndpoint } from '../../http/endpoint/fileEndpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import type { Services } from '../../http/services.js';
import type { User } from '../../identity/users.js';
import type { Area } from '../area.js';
import { containerSearch } from './containerSearch.js';
import { numberSearches } from './numberSearches.js';
import { AskedContainer, ProvenanceQuery, readStart, type Start, WalkQuery, writeStep } from './provenanceQuery.js';
import { listTimeline, TimelineEvent } from './timeline.js';
import { trace, TracedDocument } from './traceDocuments.js';
import { ucrTwice } from './ucrTwice.js';
import { type Cut, CUTS } from './walk.js';

const SHIPMENT = DEFINITIONS.shipment;

const CutName = z.enum(Object.keys(CUTS) as [Cut, ...Cut[]]);
const Edge = z
  .strictObject({
    from: LinkSchema,
    to: LinkSchema,
    reason: text(
      'BILL_OF_LADING',
      'The field in which `from` names `to`, with their relation; LINK if no field says more; SAME_… if both have a number.',
    ),
  })
  .register(components, { id: 'ProvenanceEdge' });

const Provenance = answer('Provenance', {
  documents: z.array(TracedDocument).describe('The nearest first.'),
  edges: z.array(Edge).describe('What joins a document of this page with one of it or of an earlier page.'),
  transportEvents: z.array(TimelineEvent).describe('The transport events among the documents, the earliest first.'),
  hidden: z.int().min(0).describe('How many different documents next to these the reader may not see.'),
  depth: z.int().min(0).describe('How many steps were gone at most.'),
  truncated: z.array(CutName).describe(
    Object.entries(CUTS)
      .map(([name, meaning]) => `${name}: ${meaning}`)
      .join(' '),
  ),
  next: nextPage('/v1/provenance?container=CSQU3054383&after=1.bill-of-lading.01KAE5TZ3TC7H3N5QG8Y0E2XVM'),
});

interface Asked {
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>> & WalkQuery;
  readonly user: User;
}

async function answerProvenance(
  { path, query, user }: Asked,
  start: Start,
  services: Services,
): Promise<Answer<typeof Provenance>> {
  const { documents, edges, hidden, truncated, last } = await trace(services, user, start, query);
  const page = { hidden, depth: query.depth, truncated: [...truncated] };
  const lists = { documents: [...documents], edges: [...edges], transportEvents: listTimeline(documents) };
  if (last === undefined) return { ...lists, ...page, next: null };
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, after: writeStep(last) }))
    if (value !== undefined) next.set(name, String(value));
  return { ...lists, ...page, next: `/v1${path}?${next.toString()}` };
}

const DESCRIPTION =
  'Goes from documents to what they name, to what names them, and to documents of the same box, cargo number, bill number or UCR, as far as the caller may see them. Two documents are of the same box only if they state days that are at most 60 days apart, and not voyages that all differ. What the caller may not see is counted and nothing more.';

const OF = { tag: 'Queries', description: DESCRIPTION, answer: Provenance, problems: ASKING } as const;

const provenanceOf = endpoint({
  ...OF,
  method: 'get',
  path: '/provenance',
  query: ProvenanceQuery,
  problems: [...ASKING, 'NOT_FOUND'],
  summary: 'What belongs to a document, or to goods by a number: the documents, and why they belong together',
  handle: ({ query, user }, services) =>
    answerProvenance({ path: '/provenance', query, user }, readStart(query), services),
});

const epcisOf = fileEndpoint({
  tag: 'Queries',
  path: '/provenance/epcis',
  query: ProvenanceQuery,
  mediaType: 'application/ld+json',
  problems: [...ASKING, 'NOT_FOUND'],
  summary: 'A page of a provenance as events of EPCIS 2.0 (GS1), in JSON-LD',
  description:
    'The events of what the caller holds, of documents that their authors confirm and their issuers have issued. Pages are those of `GET /v1/provenance`, which says what is left out.',
  handle: async ({ query, user }, services) => {
    const { documents } = await trace(services, user, readStart(query), query);
    const counted = documents.filter(({ authentic, genuine }) => authentic && genuine);
    const events = counted.map(({ type, id, record: { status, time, state }, links, document }) => ({
      ...{ type, id, status, time, state, links, document },
    }));
    const written = writeEpcis(events, new Date().toISOString());
    return { name: 'provenance.jsonld', bytes: new TextEncoder().encode(JSON.stringify(written)) };
  },
});

const ofDocument = (document: Link): Start => ({ document, terms: [] });

const shipmentProvenance = endpoint({
  ...OF,
  method: 'get',
  path: `/${SHIPMENT.path}/{id}/provenance`,
  params: { id: DocumentId },
  query: WalkQuery,
  summary: 'A shipment with all that belongs to it',
  handle: ({ params: { id }, query, user }, services) =>
    answerProvenance(
      { path: `/${SHIPMENT.path}/${id}/provenance`, query, user },
      ofDocument({ type: SHIPMENT.type, id }),
      services,
    ),
});

const containerProvenance = endpoint({
  ...OF,
  method: 'get',
  path: '/containers/{number}/provenance',
  params: { number: z.string().describe('The container’s number (ISO 6346).') },
  query: WalkQuery,
  summary: 'The documents in which a container stands, with all that belongs to them',
  handle: ({ params, query, user }, services) => {
    const value = parseAs(AskedContainer, params.number, '/path/number');
    const start = { document: undefined, terms: [{ kind: containerSearch.kind, value }] };
    return answerProvenance({ path: `/containers/${value}/provenance`, query, user }, start, services);
  },
});

/** Where goods and papers came from. */
export const provenance: Area = {
  endpoints: [provenanceOf, epcisOf, shipmentProvenance, containerProvenance],
  searches: [containerSearch, ...numberSearches],
  actionGuards: [ucrTwice],
};
