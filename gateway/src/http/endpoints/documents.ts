import { DEFINITIONS, type DocumentDefinition, HistoryEntry, rejectUnknown } from '@naru/chaincode/domain';
import { z } from 'zod';
import { DocumentView, openRemarks, showView } from '../../documents/documentView.js';
import type { Search } from '../../readModel/search.js';
import { answer } from '../endpoint/components.js';
import { type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { contentName } from '../endpoint/jsonSchema.js';
import { DocumentId } from '../endpoint/parameters.js';
import { ASKING } from '../problemCodes.js';
import { actionEndpoints } from './actions.js';
import { evidence } from './evidence.js';
import { list } from './lists.js';
import { Maker, makersOf } from './makers.js';
import { References, referencesOf } from './references.js';
import { readVersion, version, VersionNumber } from './versions.js';

const Document = answer('Document', { ...DocumentView.shape, references: References });
const History = answer('History', {
  items: z.array(
    z.strictObject({
      ...HistoryEntry.omit({ details: true }).shape,
      details: z.unknown().describe('The remarks that came with the version; null if there are none for the reader.'),
      by: Maker.describe('Who made the version.'),
    }),
  ),
});

/** The same endpoints for every type of document. */
export function documentEndpoints(searches: readonly Search[]): Endpoint[] {
  return Object.values(DEFINITIONS).flatMap((definition) => {
    const { creations, actions } = actionEndpoints(definition);
    return [
      list(definition, searches),
      read(definition),
      ...creations,
      history(definition),
      version(definition),
      evidence(definition),
      ...actions,
    ];
  });
}

function read(definition: DocumentDefinition): Endpoint {
  const { type, path, title } = definition;
  return endpoint({
    method: 'get',
    path: `/${path}/{id}`,
    params: { id: DocumentId },
    tag: title,
    operationId: `get${contentName(definition)}`,
    query: z.strictObject({
      version: VersionNumber.optional().describe('The version to read; by default the present one.'),
    }),
    summary: `${title}: reads one`,
    answer: Document,
    problems: ASKING,
    version: ({ record }) => record.version,
    handle: async ({ params: { id }, query, user }, services) => {
      const { documents, documentQueries } = services;
      const link = { type, id };
      const view =
        query.version === undefined
          ? await documents.read(user.name, link)
          : ((await readVersion(services, user, link, query.version)) ?? rejectUnknown({ id, version: query.version }));
      const referencesIn = await referencesOf(documentQueries, user, [view.record]);
      return { ...showView(view), references: referencesIn(view.record) };
    },
  });
}

function history(definition: DocumentDefinition): Endpoint {
  const { type, path, title } = definition;
  return endpoint({
    method: 'get',
    path: `/${path}/{id}/history`,
    params: { id: DocumentId },
    tag: title,
    operationId: `get${contentName(definition)}History`,
    summary: 'Every version with who made it and why, newest first',
    answer: History,
    problems: ASKING,
    handle: async ({ params, user }, services) => {
      const entries = await services.documents.history(user.name, { type, id: params.id });
      const makerOf = await makersOf(services, user, entries);
      return {
        items: entries.map((entry) => ({ ...entry, details: openRemarks(entry), by: makerOf(entry) })),
      };
    },
  });
}
