import { type Issue, rejectIssues } from '@naru/chaincode/domain';
import type { Services } from '../../http/services.js';
import type { User } from '../../identity/users.js';

/**
 * Whom a resolution names must be members, each named once: nobody else has a peer that could be asked.
 * @param at Where the request names them
 * @throws TradeError NOT_A_MEMBER, INVALID; LedgerFailure
 */
export async function requireMembers(
  { ledger }: Pick<Services, 'ledger'>,
  { name }: User,
  named: readonly string[],
  at: string,
): Promise<void> {
  const members = new Set((await ledger.members(name)).map(({ mspId }) => mspId));
  const unknown = listIssues(at, named, 'is not a member of this channel', (msp) => !members.has(msp));
  const again = listIssues(at, named, 'is named before', (msp, index) => named.indexOf(msp) < index);
  const issues = [...unknown, ...again];
  if (issues.length > 0)
    rejectIssues(issues, {
      ...(unknown.length > 0 && { code: 'NOT_A_MEMBER' }),
      message: 'The request names whom it cannot ask.',
    });
}

function listIssues(
  at: string,
  named: readonly string[],
  message: string,
  isWrong: (msp: string, index: number) => boolean,
): Issue[] {
  return named.flatMap((msp, index) => (isWrong(msp, index) ? [{ pointer: `${at}/${index}`, message }] : []));
}
