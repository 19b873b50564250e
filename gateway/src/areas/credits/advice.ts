import { CreditContent, DEFINITIONS, findSoftClauses, parseAs, SOFTNESSES } from '@naru/chaincode/domain';
import { z } from 'zod';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';

const CREDIT = DEFINITIONS['letter-of-credit'];

const SoftClause = z.strictObject({
  field: z.enum(['46A', '47A']),
  text: text('INSPECTION CERTIFICATE ISSUED BY THE APPLICANT', 'The clause.'),
  words: text('ISSUED BY THE APPLICANT', 'The words that make it soft.'),
  softness: z.enum(SOFTNESSES),
  reason: text('the applicant issues, signs or countersigns a document, and can withhold it'),
});

/** What a bank tells the beneficiary with a credit. */
export const creditAdvice = endpoint({
  method: 'get',
  path: `/${CREDIT.path}/{id}/advice`,
  params: { id: DocumentId },
  tag: CREDIT.title,
  summary: 'What to tell the beneficiary with a credit: clauses that put the payment into the applicant’s hands',
  answer: answer('CreditAdvice', {
    softClauses: z
      .array(SoftClause)
      .describe('Valid clauses by which the beneficiary may never be paid. Have them amended.'),
  }),
  problems: [...ASKING, 'INVALID'],
  handle: async ({ params, user }, { documents }) => {
    const { document } = await documents.read(user.name, { type: CREDIT.type, id: params.id });
    const { terms } = parseAs(CreditContent, document, '/document');
    return { softClauses: findSoftClauses(terms) };
  },
});
