import { z } from 'zod';
import { LAST_POSITION } from '../../readModel/eventQueries.js';
import { Alert } from '../../readModel/events.js';
import { answer, components } from '../endpoint/components.js';
import { endpoint } from '../endpoint/endpoint.js';

const MAX_ALERTS = 100;

Alert.register(components, { id: 'Alert' });

const AlertParameters = z.strictObject({
  before: z.coerce.number().int().min(0).optional().describe('The block before which the page ends.'),
  limit: z.coerce.number().int().min(1).max(MAX_ALERTS).default(MAX_ALERTS),
});

export const alerts = endpoint({
  method: 'get',
  path: '/alerts',
  query: AlertParameters,
  tag: 'Queries',
  summary: 'What officers must know of, the latest first',
  answer: answer('Alerts', { items: z.array(Alert) }),
  handle: async ({ query: { before, limit }, user }, { eventQueries }) => {
    const olderThan =
      before === undefined
        ? { block: Number.MAX_SAFE_INTEGER, position: LAST_POSITION }
        : { block: before, position: 0 };
    return { items: await eventQueries.latestAlerts(user, limit, olderThan) };
  },
});
