import {
  BASIS_POINTS_IN_WHOLE,
  BillState,
  isNegotiable,
  isSameParty,
  type Party,
  type Token,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { LiveClaims } from './claims.js';

/** A claim that an honest bank is about to make. */
export interface Wanted {
  readonly claimant: string;
  readonly applicant: Party;
  readonly tokens: readonly Token[];
  readonly bill: TradeRecord | undefined;
  readonly time: string;
}

/** What stands in public of papers, besides claims that honest members made. */
export interface Surroundings {
  readonly live: LiveClaims;
  /** Whether somebody else holds a token, as far as anybody may hold it. */
  readonly isHeldByOthers: (token: Token) => Promise<boolean>;
  /** Whether a carrier lists a bill under a token. */
  readonly isNumberOfBill: (token: Token) => boolean;
}

/** Whether nothing stands against a claim, so that the bank must get it. */
export async function isFree(
  { claimant, applicant, tokens, bill, time }: Wanted,
  around: Surroundings,
): Promise<boolean> {
  const names = tokens.map(({ kind, token }) => `${kind}/${token}`);
  if (new Set(names).size < names.length) return false;
  for (const token of tokens) if (!(await isFreePaper(token, around))) return false;
  return bill === undefined || isFreeBill(bill, { claimant, applicant, time });
}

async function isFreePaper(wanted: Token, { live, isHeldByOthers, isNumberOfBill }: Surroundings): Promise<boolean> {
  if (await isHeldByOthers(wanted)) return false;
  const parts = live.on(wanted);
  if (wanted.shareBasisPoints === undefined) return parts.length === 0 && !isNumberOfBill(wanted);
  // A claim on no share of a paper says nothing of it.
  if (parts.some(({ share, face }) => share !== 0 && face !== wanted.face)) return false;
  const taken = parts.reduce((sum, { share }) => sum + Math.max(1, share ?? BASIS_POINTS_IN_WHOLE), 0);
  return taken + wanted.shareBasisPoints <= BASIS_POINTS_IN_WHOLE;
}

function isFreeBill(
  { status, state }: TradeRecord,
  { claimant, applicant, time }: Omit<Wanted, 'tokens' | 'bill'>,
): boolean {
  const { form, possessor, titleHolder, pledge, offer, indemnity } = BillState.parse(state);
  const isHeld = [possessor, titleHolder].every((holder) => isSameParty(holder, applicant));
  const isOffered = offer?.kind === 'PLEDGE' && offer.to === claimant && offer.expires >= time;
  const isUncharged = pledge === undefined && indemnity === undefined;
  return status === 'ISSUED' && isNegotiable(form) && isHeld && isUncharged && isOffered;
}
