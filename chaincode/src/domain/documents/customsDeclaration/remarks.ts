import { z } from 'zod';
import { Money } from '../../primitives';

const MAX_REMARKS_CHARS = 1_000;

const remarks = z.string().trim().min(1).max(MAX_REMARKS_CHARS).optional().describe('What the declarant is told.');

const reasoned = <Code extends string>(codes: readonly [Code, ...Code[]], why: string): z.ZodObject<Reasoned<Code>> =>
  z.strictObject({ reasonCode: z.enum(codes).describe(why), remarks });

type Reasoned<Code extends string> = {
  reasonCode: z.ZodEnum<{ [Each in Code]: Each }>;
  remarks: typeof remarks;
};

/** What customs says with each of its decisions; each code is of one of them. Reasons of a hold: ASC X12 code list 157 as far as published, and risk screening. */
export const REMARKS = {
  'check-documents': reasoned(
    ['DOCUMENTS_SELECTED', 'PAPERS_TO_BE_SHOWN', 'PAPERS_CONTRADICT'],
    'Why documents are checked.',
  ),
  inspect: reasoned(['GOODS_SELECTED', 'GOODS_UNCLEAR', 'HIGH_RISK'], 'Why the goods are inspected.'),
  hold: reasoned(
    [
      'INTENSIVE_EXAMINATION',
      'INSUFFICIENT_PAPERWORK',
      'DISCREPANCY_IN_PAPERWORK',
      'DISCREPANCY_IN_PIECE_COUNT',
      'RISK_SCREENING',
    ],
    'Why customs holds the goods.',
  ),
  'notify-payment': z.strictObject({
    duties: Money.describe('Duties and taxes that are to be paid.'),
    remarks,
  }),
  release: reasoned(['DOCUMENTS_IN_ORDER', 'EXAMINED', 'CORRECTED'], 'Why customs releases the goods.'),
  reject: reasoned(['WRONG_PROCEDURE', 'NOT_THE_GOODS', 'DECLARED_TWICE', 'PAPERS_MISSING'], 'Why it is rejected.'),
  cancel: reasoned(['DECLARANTS_REQUEST', 'NOT_SHIPPED', 'RELEASED_IN_ERROR'], 'Why the declaration is cancelled.'),
  seize: reasoned(['PROHIBITED_GOODS', 'FALSE_DECLARATION', 'SMUGGLING'], 'Why the goods are seized.'),
} as const;
