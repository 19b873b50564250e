import { type Issue, rejectIssues } from '../../errors';
import type { CreditTerms } from '../../papers/creditTerms';
import { isSameInstitution } from '../../primitives';
import { findMemberByBic, type Members } from '../../vocabulary/members';
import type { CreditState } from './creditState';

/** A bank in the terms, and the member that has its function in the credit. */
interface NamedBank {
  readonly field: 'issuingBank' | 'advisingBank' | 'confirmingBank';
  readonly mspId: string;
}

/**
 * The terms name the banks that the credit is between. The advising bank is the one that can confirm it.
 * @throws INVALID with each BIC that is of another bank
 */
export function requireBanksInTerms(
  members: Members,
  terms: CreditTerms,
  { issuingBank, advisingBank }: Pick<CreditState, 'issuingBank' | 'advisingBank'>,
): void {
  const named: readonly NamedBank[] = [
    { field: 'issuingBank', mspId: issuingBank },
    { field: 'advisingBank', mspId: advisingBank },
    { field: 'confirmingBank', mspId: advisingBank },
  ];
  const issues = named.flatMap(({ field, mspId }) => findIssue(members, field, terms[field]?.bic, mspId));
  if (issues.length > 0) rejectIssues(issues, { message: 'The terms name other banks than the request.' });
}

function findIssue(members: Members, field: string, bic: string | undefined, mspId: string): Issue[] {
  if (bic === undefined || isOf(members, bic, mspId)) return [];
  return [{ pointer: `/document/terms/${field}/bic`, message: `is not a BIC of ${mspId}, which the request names` }];
}

/** A bank whose BICs are not recorded can be named by any BIC that is not another member's. */
function isOf(members: Members, bic: string, mspId: string): boolean {
  const own = members.find((member) => member.mspId === mspId)?.bics ?? [];
  if (own.length > 0) return own.some((each) => isSameInstitution(each, bic));
  return findMemberByBic(members, bic) === undefined;
}
