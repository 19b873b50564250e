import type { Finding, Holding } from '../../vocabulary/facts';
import type { TradeRecord } from '../../vocabulary/record';
import { LIVE } from '../customsDeclaration/words';
import { bill } from '../billOfLading/bill';
import type { BillState } from '../billOfLading/billState';
import { findIssuedBills } from '../billOfLading/numbering';
import { finding, findEncumbrances, findFormFindings } from './billFindings';
import { isOfSecurityOnPaper, type Security } from './security';

/**
 * D12: whoever brings a paper bill whose number an electronic bill has does not bring the original: an electronic
 * transferable record is the one record (MLETR art. 10), and its medium changes only by replacement (arts. 17, 18). If
 * the ledger knows that the original is of paper, the paper is judged by what the ledger knows of it. A paper that is only
 * named says what the goods are, and need not be the original.
 */
export function findOriginalFindings(security: Security): Finding[] {
  const issued = findIssuedBills(security.holdings).filter(({ token }) => isOfSecurityOnPaper(security, token));
  return issued.flatMap((holding) => judge(holding, issued));
}

function judge({ token, found }: Holding, issued: readonly Holding[]): Finding[] {
  const copy = finding(
    'D12',
    'BLOCK',
    'An electronic bill with this number is on the ledger; another copy is not its original.',
    { kind: token.kind },
  );
  if (found?.authentic !== true || !found.genuine) return [copy];
  const { record } = found;
  const state = bill.stateOf(record);
  if (isOver(record, state, issued)) return findEncumbrances(state);
  return record.status === 'PAPER' || state.isPaper === true ? findPaperFindings(record, state) : [copy];
}

/** A bill that was recalled has left its number; one that was replaced has left it to a bill of the same number. */
function isOver(
  { status }: TradeRecord,
  { voidReason, replacedBy = [] }: BillState,
  issued: readonly Holding[],
): boolean {
  return (
    status === 'VOIDED' && (voidReason !== undefined || issued.some(({ owner }) => replacedBy.includes(owner.id ?? '')))
  );
}

/** D14: a paper bill whose goods are delivered is spent. What rested on the electronic bill before rests on the paper. */
function findPaperFindings({ status }: TradeRecord, state: BillState): Finding[] {
  const spent = finding('D14', 'BLOCK', 'The goods of the bill are delivered.', { status });
  return [...(status === 'ACCOMPLISHED' ? [spent] : []), ...findFormFindings(state), ...findEncumbrances(state)];
}

/**
 * D12, D14: a certificate of a declaration that is on the ledger is a copy: its value can be altered, and what customs has
 * decided since does not stand in it. The list of customs is its own statement that the number is of a declaration here.
 */
export function findDeclaredOriginals(security: Security): Finding[] {
  const listed = security.holdings.filter(
    ({ owner, token }) => owner.type === 'customs-declaration' && isOfSecurityOnPaper(security, token),
  );
  if (listed.length === 0) return [];
  const kind = 'DECLARATION';
  return listed.every(isEnded)
    ? [finding('D14', 'BLOCK', 'The export declaration with this number is not in force any more.', { kind })]
    : [
        finding('D12', 'BLOCK', 'The export declaration with this number is on the ledger; its paper is a copy.', {
          kind,
        }),
      ];
}

/** Whoever is not believed ends nothing. */
function isEnded({ found }: Holding): boolean {
  return found?.authentic === true && !LIVE.some((status) => status === found.record.status);
}
