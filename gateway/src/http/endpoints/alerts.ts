import { reject } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { User } from '../../identity/users.js';
import { Alert, AlertId, AlertRemark, AlertStatus, HandledAlert, ResolveReason } from '../../readModel/events.js';
import { answer, components, nextPage } from '../endpoint/components.js';
import { cutPage } from '../endpoint/cutPage.js';
import { endpoint } from '../endpoint/endpoint.js';
import { pageLimit } from '../endpoint/parameters.js';

const MAX_ALERTS = 100;
const EXAMPLE = '41-0-D1-financing-claim-01KAE5TZ3TC7H3N5QG8Y0E2XVM';

Alert.register(components, { id: 'Alert' });
HandledAlert.register(components, { id: 'HandledAlert' });

const AlertParameters = z.strictObject({
  status: AlertStatus.optional().describe('Only alerts of this status.'),
  after: AlertId.optional().describe('The id of the alert after which the page starts. The latest alert comes first.'),
  limit: pageLimit(MAX_ALERTS),
});

const list = endpoint({
  method: 'get',
  path: '/alerts',
  query: AlertParameters,
  tag: 'Queries',
  summary: 'What officers must know of, the latest first',
  answer: answer('Alerts', {
    items: z.array(HandledAlert),
    next: nextPage(`/v1/alerts?limit=20&after=${EXAMPLE}`),
  }),
  handle: async ({ query: { limit, ...which }, user }, { alerts }) => {
    const { items, last } = cutPage(await alerts.page(user, { ...which, limit: limit + 1 }), limit);
    const next = { ...(which.status && { status: which.status }), limit: String(limit), after: last?.id ?? '' };
    return { items, next: last === undefined ? null : `/v1/alerts?${new URLSearchParams(next).toString()}` };
  },
});

const params = { alert: AlertId.describe('The id of the alert.').meta({ examples: [EXAMPLE] }) };
const Handled = answer('AlertStep', { alert: HandledAlert });

/** An auditor reads, and does nothing. @throws TradeError FORBIDDEN */
function requireActing({ role }: User): void {
  if (role === 'auditor') reject('FORBIDDEN', 'An auditor reads alerts, and leaves them to officers.', { role });
}

const acknowledge = endpoint({
  method: 'post',
  path: '/alerts/{alert}/acknowledge',
  params,
  tag: 'Queries',
  summary: 'Says that an officer sees to an alert',
  answer: Handled,
  problems: ['FORBIDDEN', 'NOT_FOUND', 'WRONG_STATUS', 'CONFLICT'],
  authorise: requireActing,
  handle: async ({ params: { alert: id }, user }, { alerts }) => ({
    alert: await alerts.take(user, id, { status: 'ACKNOWLEDGED' }),
  }),
});

const resolve = endpoint({
  method: 'post',
  path: '/alerts/{alert}/resolve',
  params,
  tag: 'Queries',
  summary: 'Says why an alert needs nothing more',
  description: 'If the same organisation causes it once more, it is raised again.',
  body: z.strictObject({ reasonCode: ResolveReason, remark: AlertRemark.optional() }),
  answer: Handled,
  problems: ['FORBIDDEN', 'NOT_FOUND', 'WRONG_STATUS', 'CONFLICT'],
  authorise: requireActing,
  handle: async ({ params: { alert: id }, user, body }, { alerts }) => ({
    alert: await alerts.take(user, id, { status: 'RESOLVED', ...body }),
  }),
});

export const alertEndpoints = [list, acknowledge, resolve];
