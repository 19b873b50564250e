import { z } from 'zod';
import { Money } from '../../primitives';
import { reasoned, remarks } from '../../vocabulary/reasonedRemarks';

const TOLD = 'What the declarant is told.';

/** What customs says with each of its decisions; each code is of one of them. Reasons of a hold: ASC X12 code list 157 as far as published, and risk screening. */
export const REMARKS = {
  'check-documents': reasoned(
    ['DOCUMENTS_SELECTED', 'PAPERS_TO_BE_SHOWN', 'PAPERS_CONTRADICT'],
    'Why documents are checked.',
    TOLD,
  ),
  inspect: reasoned(['GOODS_SELECTED', 'GOODS_UNCLEAR', 'HIGH_RISK'], 'Why the goods are inspected.', TOLD),
  hold: reasoned(
    [
      'INTENSIVE_EXAMINATION',
      'INSUFFICIENT_PAPERWORK',
      'DISCREPANCY_IN_PAPERWORK',
      'DISCREPANCY_IN_PIECE_COUNT',
      'RISK_SCREENING',
    ],
    'Why customs holds the goods.',
    TOLD,
  ),
  'notify-payment': z.strictObject({
    duties: Money.describe('Duties and taxes that are to be paid.'),
    remarks: remarks(TOLD),
  }),
  release: reasoned(['DOCUMENTS_IN_ORDER', 'EXAMINED', 'CORRECTED'], 'Why customs releases the goods.', TOLD),
  reject: reasoned(
    ['WRONG_PROCEDURE', 'NOT_THE_GOODS', 'DECLARED_TWICE', 'PAPERS_MISSING'],
    'Why it is rejected.',
    TOLD,
  ),
  cancel: reasoned(
    ['DECLARANTS_REQUEST', 'NOT_SHIPPED', 'RELEASED_IN_ERROR'],
    'Why the declaration is cancelled.',
    TOLD,
  ),
  'lift-seizure': reasoned(['COURT_ORDER', 'SEIZED_IN_ERROR', 'SETTLED'], 'Why the seizure is lifted.', TOLD),
  seize: reasoned(['PROHIBITED_GOODS', 'FALSE_DECLARATION', 'SMUGGLING'], 'Why the goods are seized.', TOLD),
} as const;
