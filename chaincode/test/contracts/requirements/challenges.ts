import type { TradeRecord } from '../../../src/domain/vocabulary/record';
import { BANK_A, BANK_B, bringPapers, CARRIER, f1, inHours, newId } from '../../support/trade';
import { PAST, type Scenario, type Situation } from './situation';

/* Claims that are challenged, and claims that are compared by their documents. */

const MAX_CHALLENGES = 64;
const MAX_DISPUTES = 16;
const ONLY_LENDER = 'this bank is the only lender';
const CHALLENGED_OPEN = 'the challenged claim is not open to this bank';

/** A claim of bank A that was refused, because bank B holds its paper. */
export async function refusedClaim({
  credits: { trade },
}: Situation): Promise<{ record: TradeRecord; held: TradeRecord }> {
  const paper = f1(newId());
  const { record: held } = await trade.reserve(BANK_B, newId(), { tokens: [paper] });
  const { record } = await trade.reserve(BANK_A, newId(), { tokens: [paper] });
  return { record, held };
}

const challengeClaim: Scenario = async (situation, broken) => {
  const { rewriting } = situation;
  const { record, held } = await refusedClaim(situation);
  if (broken('the challenged claim is of another bank, and holds a paper of this one'))
    rewriting.rewrite(held, () => ({ tokens: [{ ...f1('another paper'), paper: 0 }] }));
  if (broken('the challenged claim is RESERVED, FINANCED or PARTLY_REPAID'))
    rewriting.rewrite(held, () => ({ status: 'RELEASED' }));
  if (broken(CHALLENGED_OPEN)) rewriting.rewriteState(held, { openedTo: [BANK_A.msp] });
  const isFull = broken(`this claim has challenged fewer than ${MAX_CHALLENGES} claims`);
  const openBy = inHours(1);
  const challenges = [
    ...(broken('this claim has not challenged it before') ? [{ claim: held.id, claimant: BANK_B.msp, openBy }] : []),
    ...(isFull ? Array.from({ length: MAX_CHALLENGES }, () => ({ claim: newId(), claimant: BANK_B.msp, openBy })) : []),
  ].slice(0, MAX_CHALLENGES);
  rewriting.rewriteState(record, { challenges });
  return { by: BANK_A, ask: { id: record.id, input: { claim: held.id } } };
};

const openClaim: Scenario = async (situation, broken) => {
  const { rewriting } = situation;
  const { record, held } = await refusedClaim(situation);
  const isUnchallenged = broken(
    'the other claim disputes this one, or challenges it, or challenges another one of this bank on the same paper',
  );
  const claimant = isUnchallenged ? CARRIER.msp : BANK_B.msp;
  rewriting.rewriteState(record, { challenges: [{ claim: held.id, claimant, openBy: inHours(1) }] });
  if (broken('this claim is not open to its bank yet')) rewriting.rewriteState(held, { openedTo: [BANK_A.msp] });
  return { by: BANK_B, ask: { id: held.id, input: { claim: record.id } } };
};

const recordUnanswered: Scenario = async (situation, broken) => {
  const { rewriting } = situation;
  const { record, held } = await refusedClaim(situation);
  const claim = broken('this claim has challenged it') ? newId() : held.id;
  const openBy = broken('the time to open it is over') ? inHours(1) : PAST;
  rewriting.rewrite(record, ({ state }) => ({
    status: 'CHALLENGED',
    state: { ...state, challenges: [{ claim, claimant: BANK_B.msp, openBy }] },
  }));
  if (broken(CHALLENGED_OPEN)) rewriting.rewriteState(held, { openedTo: [BANK_A.msp] });
  return { by: BANK_A, ask: { id: record.id, input: { claim: held.id } } };
};

const disputeClaim: Scenario = async (situation, broken) => {
  const { rewriting } = situation;
  const { record, held } = await refusedClaim(situation);
  const meets =
    'the other claim is of another bank, and meets this one by a rule that refuses or needs a second officer';
  if (broken(meets)) rewriting.rewrite(held, () => ({ tokens: [{ ...f1('another paper'), paper: 0 }] }));
  if (broken(ONLY_LENDER)) rewriting.rewriteState(record, { lenders: [{ msp: BANK_B.msp }] });
  const isFull = broken(`this claim disputes fewer than ${MAX_DISPUTES} claims`);
  const disputes = [
    ...(broken('this claim does not dispute that one yet') ? [held.id] : []),
    ...Array.from({ length: isFull ? MAX_DISPUTES : 0 }, newId),
  ].slice(0, MAX_DISPUTES);
  if (disputes.length > 0)
    rewriting.rewriteState(record, { disputes: disputes.map((claim) => ({ claim, claimant: BANK_B.msp })) });
  return { by: BANK_A, ask: { id: record.id, input: { claim: held.id } } };
};

const settleClaim: Scenario = async (situation, broken) => {
  const { rewriting } = situation;
  const { record, held } = await refusedClaim(situation);
  situation.show(held, BANK_A);
  rewriting.rewriteContent(held, bringPapers('', [f1('paper')]).document);
  if (!broken('that claim was opened to this bank')) rewriting.rewriteState(held, { openedTo: [BANK_A.msp] });
  if (broken(ONLY_LENDER)) rewriting.rewriteState(record, { lenders: [{ msp: BANK_B.msp }] });
  const isSettled = broken('this claim disputes that one, and nothing has come of it yet');
  const disputes = [{ claim: held.id, claimant: BANK_B.msp, ...(isSettled && { outcome: 'SAME' }) }];
  rewriting.rewriteState(record, { disputes });
  return { by: BANK_A, ask: { id: record.id, input: { claim: held.id } } };
};

/** What is done with a refused claim and the one that stood against it. */
export const CHALLENGE_SCENARIOS: Readonly<Record<string, Scenario>> = {
  challenge: challengeClaim,
  open: openClaim,
  'record-unanswered': recordUnanswered,
  dispute: disputeClaim,
  settle: settleClaim,
};
