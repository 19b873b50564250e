import { reject } from '@naru/chaincode/domain';
import { z } from 'zod';
import { positionId, PositionId, readPosition } from '../../readModel/events.js';
import { listUnreadable, UnreadableTransaction } from '../../readModel/unreadable.js';
import { cutPage } from '../endpoint/cutPage.js';
import { answer, components, nextPage } from '../endpoint/components.js';
import { endpoint } from '../endpoint/endpoint.js';
import { pageLimit } from '../endpoint/parameters.js';

const MAX_PAGE = 100;

UnreadableTransaction.register(components, { id: 'UnreadableTransaction' });

const Query = z.strictObject({
  after: PositionId.optional().describe(
    'The position after which the page starts. The latest transaction comes first.',
  ),
  limit: pageLimit(MAX_PAGE),
});

export const unreadableTransactions = endpoint({
  method: 'get',
  path: '/unreadable-transactions',
  query: Query,
  tag: 'Queries',
  summary: 'Transactions of the ledger of which something cannot be read',
  description:
    'Whoever may submit to the ordering service can put any bytes into a block. This gateway names them here and reads ' +
    'everything else. For auditors.',
  answer: answer('UnreadableTransactions', {
    items: z.array(UnreadableTransaction),
    next: nextPage('/v1/unreadable-transactions?limit=20&after=41-0'),
  }),
  problems: ['FORBIDDEN'],
  authorise: ({ role }) => {
    if (role !== 'auditor') reject('FORBIDDEN', 'Only an auditor sees what cannot be read.', { role });
  },
  handle: async ({ query: { after, limit } }, { db }) => {
    const found = await listUnreadable(db, limit + 1, after === undefined ? undefined : readPosition(after));
    const { items, last } = cutPage(found, limit);
    const next = last && `/v1/unreadable-transactions?limit=${limit}&after=${positionId(last)}`;
    return { items, next: next ?? null };
  },
});
