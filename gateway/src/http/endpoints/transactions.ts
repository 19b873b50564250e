import { reject } from '@naru/chaincode/domain';
import { z } from 'zod';
import { SubmissionState } from '../../readModel/submissions.js';
import { answer } from '../endpoint/components.js';
import { endpoint } from '../endpoint/endpoint.js';

export const transactions = endpoint({
  method: 'get',
  path: '/transactions/{id}',
  params: { id: z.string().describe('Fabric’s transaction id.') },
  tag: 'Queries',
  summary: 'What became of a transaction that was answered with 202',
  answer: answer('Transaction', SubmissionState.shape),
  handle: async ({ params, user }, { submissions }) =>
    (await submissions.find(user.name, params.id)) ?? reject('NOT_FOUND', 'There is no such transaction of yours.'),
});
