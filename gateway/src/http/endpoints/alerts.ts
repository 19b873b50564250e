import { z } from 'zod';
import { Alert, AlertId } from '../../readModel/events.js';
import { cutPage } from '../endpoint/cutPage.js';
import { answer, components, nextPage } from '../endpoint/components.js';
import { endpoint } from '../endpoint/endpoint.js';

const MAX_ALERTS = 100;

Alert.register(components, { id: 'Alert' });

const AlertParameters = z.strictObject({
  after: AlertId.optional().describe('The id of the alert after which the page starts. The latest alert comes first.'),
  limit: z.coerce.number().int().min(1).max(MAX_ALERTS).default(MAX_ALERTS),
});

export const alerts = endpoint({
  method: 'get',
  path: '/alerts',
  query: AlertParameters,
  tag: 'Queries',
  summary: 'What officers must know of, the latest first',
  answer: answer('Alerts', {
    items: z.array(Alert),
    next: nextPage('/v1/alerts?limit=20&after=41-0-D1-financing-claim-01KAE5TZ3TC7H3N5QG8Y0E2XVM'),
  }),
  handle: async ({ query: { after, limit }, user }, { eventQueries }) => {
    const alerts = await eventQueries.latestAlerts(user, limit + 1, after);
    const { items, last } = cutPage(alerts, limit);
    return { items, next: last === undefined ? null : `/v1/alerts?limit=${limit}&after=${last.id}` };
  },
});
