import type { Finding } from '../../vocabulary/facts';
import { isCaller } from '../../vocabulary/guards';
import { type BillState, isNegotiable } from '../billOfLading/billState';
import { listUnreleased } from '../billOfLading/holds';
import { isPassedOn, type Security, type SecurityBill } from './security';

export const finding = (
  rule: string,
  severity: Finding['severity'],
  reason: string,
  evidence: Finding['evidence'],
): Finding => ({ rule, severity, reason, evidence });

/** What stands against the bills on the ledger that a claim takes as security; each finding says of which bill it is. */
export function findBillFindings(security: Security): Finding[] {
  return security.bills.flatMap((each) =>
    judgeBill(each, security).map((found) => ({ ...found, evidence: { ...found.evidence, bill: each.record.id } })),
  );
}

/**
 * D1, D2: a bill is security for one claim at a time. D13: only the holder of a bill made out to order can pledge it
 * (DCSA eBL 3.0.4, isToOrder; UCP 600 art. 20(a)(iv), sole original). D14: a surrendered bill no longer represents
 * the goods (DCSA eBL 3.0.4, SURRENDERED_FOR_DELIVERY; PINT 3.0.0, SACC is terminal).
 */
function judgeBill(bill: SecurityBill, security: Security): Finding[] {
  const { papers, claimant } = security;
  const { record, state } = bill;
  const isOurs = isPassedOn(bill, security);
  // The pledge stands on the bills in its place by now, which are looked at when it passes on.
  if (isOurs && state.replacedBy !== undefined) return [];
  const found: Finding[] = [];
  if (record.status !== 'ISSUED') {
    found.push(
      finding('D14', 'BLOCK', 'The bill is surrendered, or its surrender is pending.', { status: record.status }),
    );
  }
  found.push(...findFormFindings(state));
  if (isNegotiable(state.form) && ![state.possessor, state.titleHolder].every((of) => isCaller(of, papers.applicant)))
    found.push(finding('D13', 'BLOCK', 'The applicant is not the holder of the bill.', {}));
  if (state.isPaper === true)
    found.push(finding('D12', 'BLOCK', 'The original of the bill is of paper.', { kind: 'paper' }));
  return [...found, ...findEncumbrances(state), ...findHolds(state), ...(isOurs ? [] : findPledge(state, claimant))];
}

/** D14: goods that customs holds, inspects or has seized are not their holder's to give yet: a second officer decides. */
const findHolds = (state: BillState): Finding[] =>
  listUnreleased(state).length === 0
    ? []
    : [finding('D14', 'HIGH', 'Customs holds the goods of the bill.', { kind: 'hold' })];

/**
 * D11: the drawee of a collection pays for its documents to the bank that collects. Whoever finances another paper of the deal
 * is not paid from that.
 */
export function findCollected({ named, claimant }: Pick<Security, 'named' | 'claimant'>): Finding[] {
  const reason = 'A bill that is named is with another bank for collection, which gets what the drawee pays.';
  const isElsewhere = ({ presentation }: BillState): boolean =>
    presentation?.remittingBank !== undefined && presentation.remittingBank !== claimant;
  return named.flatMap(({ record, state }) =>
    isElsewhere(state) ? [finding('D11', 'HIGH', reason, { kind: 'collection', bill: record.id })] : [],
  );
}

/** A check says of which bills nothing can come yet: a claim on them needs their holder's offer to this bank. */
export function findNotOffered({ bills, claimant }: Security): Finding[] {
  const reason = 'Whether its holder gives the bill as security cannot be judged. Missing: an offer to this bank.';
  const isOffered = ({ offer, pledge }: BillState): boolean =>
    pledge !== undefined || (offer?.kind === 'PLEDGE' && offer.to === claimant);
  return bills.flatMap(({ record, state }) =>
    isOffered(state) ? [] : [finding('D13', 'NOT_EVALUATED', reason, { bill: record.id })],
  );
}

/** D1, D2: by another bank, or by another desk of the same. */
function findPledge({ pledge }: BillState, claimant: string): Finding[] {
  if (pledge === undefined) return [];
  const rule = pledge.pledgee === claimant ? 'D2' : 'D1';
  return [finding(rule, 'BLOCK', 'The bill is pledged already.', { kind: 'pledge' })];
}

/** D13: a straight bill and a sea waybill are no security, on paper either. */
export function findFormFindings({ form }: BillState): Finding[] {
  return isNegotiable(form)
    ? []
    : [finding('D13', 'BLOCK', 'The bill is not made out to order, so it is not a security.', { form })];
}

/** What somebody is promised with the bill: a bank that examines it or has honoured it, or the drawee of a collection. */
function judgePresentation({ honouredFor, remittingBank }: NonNullable<BillState['presentation']>): Finding {
  if (remittingBank !== undefined) {
    const reason = 'The bill is with a bank for collection, which delivers it to the drawee.';
    return finding('D14', 'BLOCK', reason, { kind: 'collection' });
  }
  const reason =
    honouredFor !== undefined
      ? 'The bill was honoured under a credit, and is no security any more.'
      : 'The bill is presented under a credit, and is the bank’s to which it was presented.';
  return finding('D14', 'BLOCK', reason, { kind: 'presentation' });
}

/**
 * D14: a bill that is presented, or that a bank has honoured under a credit (UCP 600 art. 7), is that bank's security. D18:
 * goods that left without their bill do not stand behind it.
 */
export function findEncumbrances(state: BillState): Finding[] {
  const found: Finding[] = [];
  if (state.presentation !== undefined) found.push(judgePresentation(state.presentation));
  if (state.indemnity !== undefined)
    found.push(finding('D18', 'BLOCK', 'The goods were delivered without the bill.', { kind: 'indemnity' }));
  return found;
}
