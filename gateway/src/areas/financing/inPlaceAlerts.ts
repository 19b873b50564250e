import type { AlertRule } from '../../readModel/alertRule.js';
import { CLAIM } from '../documentTypes.js';
import { findOwnClaims, readClaimState } from './ownClaims.js';

/* What banks tell each other of claims that pass on or that several banks lend on. It is no rule on double financing. */

const TRANSFER = 'TRANSFER';
const SYNDICATE = 'SYNDICATE';

/** A claim is offered to this bank. */
export const offeredClaim: AlertRule = (_tables, record, mspId) => {
  const transfer = readClaimState(record)?.transfer;
  if (transfer?.to !== mspId || record.action !== 'offer-transfer') return Promise.resolve([]);
  const what = transfer.kind === 'SALE' ? 'sells you the receivable' : 'lets you take over the loan';
  const reason = `${record.author.msp} ${what} of this claim until ${transfer.expires}. Read its document, and reserve a claim in its place.`;
  const about = { type: CLAIM, id: record.id } as const;
  return Promise.resolve([{ rule: TRANSFER, severity: 'INFO', reason, about }]);
};

/** A claim of this bank has ended, because another one stands in its place. */
export const replacedClaim: AlertRule = async (tables, record, mspId) => {
  const { replacedBy } = readClaimState(record) ?? {};
  if (replacedBy === undefined || replacedBy.claimant === mspId || record.action !== 'finance') return [];
  const [own] = await findOwnClaims(tables, [record.id], mspId);
  if (own === undefined) return [];
  const reason = `${replacedBy.claimant} has paid: its claim ${replacedBy.claim} stands in the place of this one.`;
  return [{ rule: TRANSFER, severity: 'INFO', reason, about: { type: CLAIM, id: record.id } }];
};

/** This bank is to lend a part of a claim that another bank leads; or one of its own lenders has answered. */
export const syndicatedClaim: AlertRule = (_tables, record, mspId) => {
  const { claimant, lenders = [] } = readClaimState(record) ?? {};
  const about = { type: CLAIM, id: record.id } as const;
  const tell = (reason: string): ReturnType<AlertRule> =>
    Promise.resolve([{ rule: SYNDICATE, severity: 'INFO', reason, about }]);
  if (record.action === 'reserve' && lenders.some(({ msp }) => msp === mspId))
    return tell(
      `${record.author.msp} names this bank as a lender of this claim. Read its document, and join or decline.`,
    );
  const isAnswered = record.action === 'join' || record.action === 'decline-share';
  if (!isAnswered || claimant !== mspId) return Promise.resolve([]);
  return tell(
    `${record.author.msp} has ${record.action === 'join' ? 'joined' : 'declined'} as a lender of this claim.`,
  );
};
