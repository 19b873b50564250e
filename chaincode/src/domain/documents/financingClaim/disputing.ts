import { reject, rejectField } from '../../errors';
import { rejectUnknownLink } from '../../vocabulary/guards';
import { addParty } from '../../vocabulary/parties';
import type { TradeRecord } from '../../vocabulary/record';
import { addOpened, ANSWERABLE, CLAIM_AT, ClaimInput, publicClaim } from './challenge';
import { claim, CLAIMANT, claimLink } from './claim';
import { type ClaimState, isOpenedTo, listFunctions, WEIGHED_CLAIM_STATUSES } from './claimState';
import { compareDocuments } from './comparing';
import { findDispute, MAX_DISPUTES, putDispute } from './disputes';
import { judgeRival } from './rivals';

/*
 * Two banks whose claims meet can show each other their documents, and have both compared anew. Each agrees by a `dispute`
 * of its own claim with the other's, or by opening it after that: before both have, neither learns anything. The bank whose
 * claim stood settles, so that its own record, which it alone can change, says that it need not stand against the other.
 */

/** Whether by the public tokens of two claims one of them stands against the other, or is like it. */
function meets(one: TradeRecord, other: TradeRecord): boolean {
  if (claim.stateOf(one).claimant === claim.stateOf(other).claimant) return false;
  return [
    [one, other],
    [other, one],
  ].some(([rival = one, held = other]) => {
    const found = WEIGHED_CLAIM_STATUSES.includes(held.status) ? judgeRival(rival, held) : undefined;
    return found?.severity === 'BLOCK' || found?.severity === 'HIGH';
  });
}

/** A requirement of both actions: nobody learns of claims that have nothing to do with an own one. */
const MEETS = {
  sentence: 'the other claim is of another bank, and meets this one by a rule that refuses or needs a second officer',
  guard: ({
    record,
    related: { other },
  }: {
    readonly record: TradeRecord;
    readonly related: { readonly other: { readonly record: TradeRecord } };
  }): void => {
    if (!meets(record, other.record)) rejectUnknownLink(other.record, [CLAIM_AT]);
  },
};

/** Whoever must endorse sees the other bank's document. */
const ALONE = {
  sentence: 'this bank is the only lender',
  guard: ({ state: { lenders } }: { readonly state: ClaimState }): void => {
    if (lenders !== undefined)
      reject('FORBIDDEN', 'Other lenders rely on the claim, and would see the document of the other bank.', {
        lenders: lenders.map(({ msp }) => msp),
      });
  },
};

/** A bank agrees to exchange documents about a claim that meets its own. */
export const dispute = claim.step('dispute', {
  summary:
    'Agrees to compare this claim with one of another bank by the documents of both: when that bank has opened its claim to this one, `settle` compares them.',
  from: ANSWERABLE,
  to: ANSWERABLE,
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: ClaimInput,
  relations: { other: publicClaim('the other claim') },
  requirements: [
    MEETS,
    ALONE,
    {
      sentence: 'this claim does not dispute that one yet',
      guard: ({ state, input }) => {
        if (findDispute(state, input.claim) !== undefined)
          reject('CONFLICT', 'This claim disputes that claim already.', { claim: input.claim });
      },
    },
    {
      sentence: `this claim disputes fewer than ${MAX_DISPUTES} claims`,
      guard: ({ state: { disputes = [] } }) => {
        if (disputes.length >= MAX_DISPUTES)
          rejectField('/input/claim', `A claim disputes ${MAX_DISPUTES} claims at most.`);
      },
    },
  ],
  decide: ({ record, state, input, related: { other } }) => {
    const { claimant } = claim.stateOf(other.record);
    const disputes = putDispute(state, { claim: input.claim, claimant });
    return { change: claim.changeTo(record.status, { ...state, disputes }) };
  },
});

/** The claim that was opened to this bank, with its document. */
const OPENED = {
  other: {
    what: 'the other claim',
    find: ({ input }: { readonly input: ClaimInput }) => claimLink(input.claim),
    carries: 'financing-claim',
  },
} as const;

/** Compares both documents, and shows the own one to the other bank. */
export const settle = claim.step('settle', {
  summary:
    'Shows this claim to the bank of a disputed one that was opened to this bank, and compares both by their documents; both banks get the findings.',
  from: ANSWERABLE,
  to: ANSWERABLE,
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: ClaimInput,
  content: 'carried',
  relations: OPENED,
  requirements: [
    ALONE,
    {
      sentence: 'this claim disputes that one, and nothing has come of it yet',
      guard: ({ state, input }) => {
        const found = findDispute(state, input.claim);
        if (found === undefined) rejectUnknownLink(claimLink(input.claim), [CLAIM_AT]);
        if (found.outcome !== undefined)
          reject('CONFLICT', 'The dispute with that claim is settled.', { outcome: found.outcome });
      },
    },
    {
      sentence: 'that claim was opened to this bank',
      guard: ({ state, related: { other } }) => {
        if (!isOpenedTo(claim.stateOf(other.record), state.claimant))
          reject('NOT_DISCLOSED', 'The other bank has not opened its claim to this bank yet.', {
            claim: other.record.id,
          });
      },
    },
  ],
  decide: ({ record, state, members, input, document, related: { other } }) => {
    const { claimant: msp } = claim.stateOf(other.record);
    const { outcome, findings } = compareDocuments({ record, document }, other, members);
    const disputes = putDispute(state, { claim: input.claim, claimant: msp, outcome });
    const settled = { ...state, disputes, openedTo: addOpened(state, msp, members) };
    const parties = addParty(record.parties, { msp }, listFunctions(state));
    return { change: claim.changeTo(record.status, settled, { parties }), findings, told: [msp] };
  },
});
