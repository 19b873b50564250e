import { DEFINITIONS } from '@naru/chaincode/domain';
import { z } from 'zod';
import { type Answer, answer } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import type { Area } from '../area.js';
import { containerSearch, MAX_CONTAINER_CHARS } from './containerSearch.js';
import { listTimeline, TimelineEvent } from './timeline.js';
import { Trace, TracedDocument } from './trace.js';

const SHIPMENT = DEFINITIONS.shipment;

const Provenance = answer('Provenance', {
  documents: z.array(TracedDocument),
  transportEvents: z.array(TimelineEvent).describe('The transport events among the documents, the earliest first.'),
});

const withTimeline = (
  documents: TracedDocument[],
): Pick<Answer<typeof Provenance>, 'documents' | 'transportEvents'> => ({
  documents,
  transportEvents: listTimeline(documents),
});

const shipmentProvenance = endpoint({
  method: 'get',
  path: `/${SHIPMENT.path}/{id}/provenance`,
  params: { id: DocumentId },
  tag: 'Queries',
  summary: 'A shipment with all that belongs to it',
  answer: Provenance,
  problems: ASKING,
  handle: async ({ params, user }, services) =>
    withTimeline(await new Trace(services, user).fromDocument({ type: SHIPMENT.type, id: params.id })),
});

const containerProvenance = endpoint({
  method: 'get',
  path: '/containers/{number}/provenance',
  params: { number: z.string().describe('The container’s number (ISO 6346).') },
  tag: 'Queries',
  summary: 'The documents in which a container stands, with all that belongs to them',
  answer: Provenance,
  problems: ASKING,
  handle: async ({ params, user }, services) => {
    // A longer number is never found, and need not be looked up whole.
    const value = params.number.slice(0, MAX_CONTAINER_CHARS + 1);
    return withTimeline(await new Trace(services, user).fromTerm({ kind: containerSearch.kind, value }));
  },
});

/** Where goods and papers came from. */
export const provenance: Area = { endpoints: [shipmentProvenance, containerProvenance], searches: [containerSearch] };
