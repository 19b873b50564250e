import {
  BillState,
  ClaimState,
  isListed,
  isNegotiable,
  isSameParty,
  type Party,
  type Token,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { LiveClaims } from './claims.js';
import { exceedWhole, type HoldingRecord, listParts, type Part } from './parts.js';
import type { Known } from './truth.js';

/** A claim that an honest bank is about to make. */
export interface Wanted {
  /** The claim as its record would be. */
  readonly claim: HoldingRecord;
  readonly known: Known;
  readonly bill: TradeRecord | undefined;
  /** Who is to be financed. */
  readonly applicant: Party;
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
export async function isFree({ claim, known, bill, applicant, time }: Wanted, around: Surroundings): Promise<boolean> {
  const numbers = claim.tokens.filter(isListed);
  if (new Set(numbers.map(({ token }) => token)).size < numbers.length) return false;
  for (const number of numbers) if (await around.isHeldByOthers(number)) return false;
  if (!listParts(claim, known, []).every((part) => isFreePart(part, numbers, around))) return false;
  const { claimant } = ClaimState.parse(claim.state);
  return bill === undefined || isFreeBill(bill, { claimant, applicant, time }, around.live);
}

function isFreePart(wanted: Part, numbers: readonly Token[], { live, isNumberOfBill }: Surroundings): boolean {
  const own = numbers.filter(({ kind, token }) => wanted.numbers.includes(`${kind}/${token}`));
  const held = [...new Set(own.flatMap((number) => live.on(number)))];
  // What is held by false tokens can stand for any paper.
  if (held.some(({ isTrue }) => !isTrue)) return false;
  if (wanted.share === 'WHOLE') return held.length === 0 && !own.some(isNumberOfBill);
  return !exceedWhole([wanted, ...held].map(({ share }) => share));
}

function isFreeBill(
  { status, state, tokens }: TradeRecord,
  { claimant, applicant, time }: { readonly claimant: string; readonly applicant: Party; readonly time: string },
  live: LiveClaims,
): boolean {
  const { form, possessor, titleHolder, pledge, offer, indemnity } = BillState.parse(state);
  const isHeld = [possessor, titleHolder].every((holder) => isSameParty(holder, applicant));
  const isOffered = offer?.kind === 'PLEDGE' && offer.to === claimant && offer.expires >= time;
  const isUncharged = pledge === undefined && indemnity === undefined;
  // A paper bill of its number was financed before it was issued.
  const isOnPaper = tokens.some((token) => live.on(token).length > 0);
  return status === 'ISSUED' && isNegotiable(form) && isHeld && isUncharged && isOffered && !isOnPaper;
}
