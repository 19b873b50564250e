import { CreditContent, CreditState, DEFINITIONS, findSoftClauses } from '@naru/chaincode/domain';
import type { ContentRule } from '../../readModel/contentRule.js';

const { type } = DEFINITIONS['letter-of-credit'];
/** The statuses in which a credit has just come to the bank that advises it, or to its beneficiary. */
const NEW_STATUSES: readonly string[] = ['ISSUED', 'ADVISED'];

/**
 * Tells the bank that advises a credit, and the beneficiary as soon as it can read it, that clauses put the payment into the
 * applicant's hands. Terms that an accepted amendment has changed are looked at again: such a clause may have come or gone.
 */
export const softClauses: ContentRule = ({ record, document }, { mspId }) => {
  const state = record.type === type ? CreditState.safeParse(record.state).data : undefined;
  const isTold = state?.advisingBank === mspId || state?.beneficiary.msp === mspId;
  if (!isTold || !NEW_STATUSES.includes(record.status)) return Promise.resolve([]);
  const content = CreditContent.safeParse(document).data;
  const found = content === undefined ? [] : findSoftClauses(content.terms);
  if (found.length === 0) return Promise.resolve([]);
  const told = {
    rule: 'SOFT_CLAUSES',
    severity: 'REVIEW' as const,
    about: { type, id: record.id },
    reason: `By ${found.length} of its clauses the applicant can keep the beneficiary from being paid. The advice of the credit names them: have them amended before shipment.`,
  };
  return Promise.resolve([told]);
};
