import { computeMatrix, dateOf, DEFINITIONS, Link, listCustomsCountries, TRUTH_MATRIX } from '@naru/chaincode/domain';
import { z } from 'zod';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint, type Endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import { MatrixDocuments, MAX_DOCUMENTS } from './matrixDocuments.js';

/** The documents from which a matrix is seen. */
const SUBJECTS = ['customs-declaration', 'bill-of-lading', 'letter-of-credit', 'financing-claim'] as const;

const TruthMatrix = answer('TruthMatrix', {
  subject: Link.describe('The document from which it is seen.'),
  asOf: text('2026-11-24', 'The day by which it is judged whether a paper is due.'),
  limit: z.int().describe('How many documents a matrix reads at most.'),
  isComplete: z.boolean().describe('Whether all documents were read that belong to it and that you may see.'),
  ...TRUTH_MATRIX,
});

/** What all documents of a trade say of the same facts, side by side, and where they differ. */
export const matrices: readonly Endpoint[] = SUBJECTS.map((type) => {
  const { path, title } = DEFINITIONS[type];
  return endpoint({
    method: 'get',
    path: `/${path}/{id}/matrix`,
    params: { id: DocumentId },
    tag: 'Queries',
    summary: `What the documents about the goods of a ${title.toLowerCase()} say, side by side, and where they differ`,
    answer: TruthMatrix,
    problems: ASKING,
    handle: async ({ params, user }, services) => {
      const subject = { type, id: params.id };
      const { isComplete, ...gathered } = await new MatrixDocuments(services, user).gather(subject);
      const asOf = dateOf(new Date().toISOString());
      const customsCountries = listCustomsCountries(await services.ledger.members(user.name));
      const matrix = computeMatrix({ subject, ...gathered, today: asOf, customsCountries });
      return { subject, asOf, limit: MAX_DOCUMENTS, isComplete, ...matrix };
    },
  });
});
