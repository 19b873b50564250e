import { DEFINITIONS } from '@naru/chaincode/domain';
import { AREA_ENDPOINTS, REMINDERS, SEARCHES } from './areas/areas.js';
import { SWIFT_TAG } from './areas/credits/swiftMessages.js';
import { SAMPLES } from './areas/samples.js';
import type { Endpoint } from './http/endpoint/endpoint.js';
import { alertEndpoints } from './http/endpoints/alerts.js';
import { authorities } from './http/endpoints/evidence.js';
import { auditEndpoints } from './http/endpoints/auditLog.js';
import { documentEndpoints } from './http/endpoints/documents.js';
import { events } from './http/endpoints/events.js';
import { importEndpoints } from './http/endpoints/imports.js';
import { inboxEndpoints } from './http/endpoints/inbox.js';
import { offlineEndpoints } from './http/endpoints/offlineActions.js';
import { policyEndpoints } from './http/endpoints/policies.js';
import { proposalEndpoints } from './http/endpoints/proposals.js';
import { search } from './http/endpoints/search.js';
import { secondFactorEndpoints } from './http/endpoints/secondFactor.js';
import { sessionEndpoints } from './http/endpoints/sessions.js';
import { streamTickets } from './http/endpoints/streamTickets.js';
import { refresh, tokens } from './http/endpoints/tokens.js';
import { transactions } from './http/endpoints/transactions.js';
import { unreadableTransactions } from './http/endpoints/unreadableTransactions.js';
import { userEndpoints } from './http/endpoints/users.js';
import { webhookEndpoints } from './http/endpoints/webhooks.js';
import { describeEndpoints } from './http/openApi/describeEndpoints.js';

const keyOf = ({ method, path }: Endpoint): string => `${method} ${path}`;
const OF_AREAS = new Set(AREA_ENDPOINTS.map(keyOf));

/** Every endpoint of the gateway. An area can answer in its own way what is asked of every type of document. */
export const ENDPOINTS: readonly Endpoint[] = [
  tokens,
  refresh,
  streamTickets,
  ...sessionEndpoints,
  ...secondFactorEndpoints,
  ...userEndpoints,
  ...policyEndpoints,
  // Of two paths that match, the first one answers: `{id}.pdf` stands before `{id}`.
  ...AREA_ENDPOINTS,
  ...documentEndpoints(SEARCHES).filter((endpoint) => !OF_AREAS.has(keyOf(endpoint))),
  search(SEARCHES),
  ...inboxEndpoints,
  ...proposalEndpoints,
  ...webhookEndpoints,
  ...importEndpoints,
  ...offlineEndpoints,
  ...alertEndpoints,
  authorities,
  ...auditEndpoints,
  transactions,
  unreadableTransactions,
  events(REMINDERS),
];

/** The groups of endpoints that are not about one type of document. */
const TAGS: Readonly<Record<string, string>> = {
  Identity: 'Who the caller is.',
  Administration: 'The users of the organisation, and its policies: for its administrators.',
  Queries: 'What the caller may see across documents: checks, provenance, alerts, events, transactions and members.',
  Proposals: 'Actions that one user asks for and another approves, as the member’s policy says.',
  'Audit log': 'Who did what at this gateway.',
  Webhooks: 'Where events are posted.',
  'Offline signing': 'Actions that users sign with private keys of their own.',
  Imports: 'Many documents out of one file.',
  Resolutions: 'What the members decide together: who is a member, and interventions in a record.',
  [SWIFT_TAG]: 'SWIFT MT messages, read into credits and drafted from them.',
};

/**
 * The OpenAPI 3.1 document of the gateway, as `GET /v1/openapi.json` answers it.
 *
 * @example writeFileSync('openapi.json', JSON.stringify(openApi()));
 */
export function openApi(): Record<string, unknown> {
  return describeEndpoints(ENDPOINTS, Object.values(DEFINITIONS), { samples: SAMPLES, tags: TAGS });
}
