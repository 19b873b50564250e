import { BillState, type ClaimState, type TradeRecord } from '@naru/chaincode/domain';
import type { AlertRule, RaisedAlert } from '../../readModel/alertRule.js';
import { BILL, CLAIM } from '../documentTypes.js';
import { findClaimsWith, readClaimState } from './ownClaims.js';

type Kind = ClaimState['papers'][number]['kind'];
type Told = Pick<RaisedAlert, 'rule' | 'severity' | 'reason'>;

/** What a change of a bill means for whoever finances on a paper with its number. */
type Meaning = (state: BillState, mspId: string) => Told | undefined;

const issued: Meaning = () => ({
  rule: 'D12',
  severity: 'HIGH',
  reason:
    'The carrier has issued an electronic bill with the number of a paper bill of this claim. One of the two is no original: ask the carrier.',
});

const onPaper: Meaning = () => ({
  rule: 'D12',
  severity: 'REVIEW',
  reason: 'The bill that this claim names was replaced by one of paper: see where the paper original is.',
});

const presented: Meaning = ({ possessor }, mspId) =>
  possessor.msp === mspId
    ? undefined
    : {
        rule: 'D11',
        severity: 'REVIEW',
        reason:
          'The bill that this claim names was presented under a credit of another bank: find out who is paid from which proceeds.',
      };

const voided: Meaning = ({ replacedBy }) =>
  replacedBy === undefined
    ? {
        rule: 'D14',
        severity: 'HIGH',
        reason: 'The carrier has made the bill that this claim names void, and issued none in its place.',
      }
    : undefined;

const held: Meaning = () => ({
  rule: 'D14',
  severity: 'HIGH',
  reason: 'Customs holds goods of the bill that this claim names: ask the applicant why, and when they are released.',
});

/** What is told of an electronic bill, by the action and by the paper that a claim names. */
const MEANINGS: Readonly<Record<string, Readonly<Partial<Record<Kind, Meaning>>>>> = {
  issue: { PAPER_BILL: issued },
  'convert-to-paper': { BILL_ON_LEDGER: onPaper },
  present: { BILL_ON_LEDGER: presented, PAPER_BILL: presented },
  void: { BILL_ON_LEDGER: voided },
  'hold-goods': { BILL_ON_LEDGER: held, PAPER_BILL: held },
};

/**
 * A later fact about the transport document of a live claim. A pledged bill is not changed without its bank; this is of
 * those that a claim only names, or holds on paper.
 */
export const changedBill: AlertRule = async (tables, record, mspId) => {
  const meanings = record.type === BILL ? MEANINGS[record.action] : undefined;
  const state = BillState.safeParse(record.state).data;
  if (meanings === undefined || state === undefined) return [];
  const numbers = record.tokens.filter(({ kind }) => kind === 'BILL').map(({ token }) => token);
  const claims = await findClaimsWith(tables, numbers, mspId);
  return claims.flatMap((claim) =>
    listKinds(claim, numbers).flatMap((kind) => {
      const told = meanings[kind]?.(state, mspId);
      return told === undefined ? [] : [{ ...told, about: { type: CLAIM, id: claim.id } as const }];
    }),
  );
};

/** Of which kinds the papers of a claim are that have one of these numbers. */
function listKinds(claim: TradeRecord, numbers: readonly string[]): Kind[] {
  const papers = readClaimState(claim)?.papers ?? [];
  const places = claim.tokens.filter(({ token }) => numbers.includes(token)).map(({ paper = -1 }) => paper);
  return [...new Set(places.flatMap((place) => papers[place]?.kind ?? []))];
}
