import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { Ulid } from '../../primitives';
import { rejectUnknownLink, requireStatus } from '../../vocabulary/guards';
import { isMember, type Members } from '../../vocabulary/members';
import { addParty } from '../../vocabulary/parties';
import { isSameToken, type Link, type Token, type TradeRecord } from '../../vocabulary/record';
import { findBillAt } from './billsOnLedger';
import { claim, CLAIMANT, claimLink, listSecurityNumbers } from './claim';
import {
  type ClaimState,
  CHALLENGE_HOURS,
  endChallenge,
  findChallenge,
  isOpenedTo,
  listFunctions,
  LIVE_CLAIM_STATUSES,
  MAX_CHALLENGES,
  WEIGHED_STATUSES,
} from './claimState';
import { findDispute } from './disputes';

/*
 * A token is public, and says little of the claim that holds it. A bank that is refused can challenge such a claim: its
 * bank shows the document to the challenger in time, or its claims on that paper no longer exclude the challenger: a new
 * claim in the place of the challenged one wins no time. They go on to exclude all others, so that a challenger that plays
 * along with an applicant frees nothing for a third bank.
 */

/** What names a claim of another bank. */
export const ClaimInput = z.strictObject({ claim: Ulid.describe('The other claim, as a finding names it.') });
export type ClaimInput = z.infer<typeof ClaimInput>;
/** The pointer of that claim within a request. */
export const CLAIM_AT = '/input/claim';

/** A claim of another bank. The caller is not a party of it: its public record is enough. */
interface PublicClaim {
  readonly what: string;
  readonly find: (asked: { readonly input: ClaimInput }) => Link;
  readonly isPublic: true;
}

export function publicClaim(what: string): PublicClaim {
  return { what, find: ({ input }) => claimLink(input.claim), isPublic: true };
}

const CHALLENGED = { challenged: publicClaim('the challenged claim') };

/**
 * Whether a claim can stand against a refused one: both take a paper of one number as security. A pledge stands by the
 * record of its bill, and not by a claim; what else agrees refuses nothing, and opens no document.
 */
function standsAgainst(refused: TradeRecord, challenged: TradeRecord): boolean {
  const [own, other] = [claim.stateOf(refused), claim.stateOf(challenged)];
  if (own.claimant === other.claimant) return false;
  const isPledge = ({ paper: held = -1 }: Token, { paper: brought = -1 }: Token): boolean => {
    const bill = findBillAt(other, held);
    return bill !== undefined && bill === findBillAt(own, brought);
  };
  const brought = listSecurityNumbers(refused);
  return listSecurityNumbers(challenged).some((held) =>
    brought.some((token) => isSameToken(held, token) && !isPledge(held, token)),
  );
}

/** @throws ALREADY_DISCLOSED */
function requireUnopened(challenged: TradeRecord, challenger: string): void {
  if (isOpenedTo(claim.stateOf(challenged), challenger))
    reject('ALREADY_DISCLOSED', 'The challenged claim is open to this bank: read its document.', {
      claim: challenged.id,
    });
}

/** A refused bank asks for the document of a claim that stands against it. */
export const challenge = claim.step('challenge', {
  summary: `Challenges a claim that stood against this one: its bank opens it within ${CHALLENGE_HOURS} hours, or it no longer excludes the challenger.`,
  from: ['REFUSED', 'CHALLENGED', 'UNANSWERED'],
  to: ['CHALLENGED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: ClaimInput,
  relations: CHALLENGED,
  requirements: [
    {
      sentence: 'the challenged claim is of another bank, and holds a paper of this one',
      guard: ({ record, related: { challenged } }) => {
        if (!standsAgainst(record, challenged.record)) rejectUnknownLink(challenged.record, [CLAIM_AT]);
      },
    },
    {
      sentence: 'the challenged claim is RESERVED, FINANCED or PARTLY_REPAID',
      guard: ({ related: { challenged } }) => {
        requireStatus(challenged.record, LIVE_CLAIM_STATUSES);
      },
    },
    {
      sentence: 'the challenged claim is not open to this bank',
      guard: ({ state, related: { challenged } }) => {
        requireUnopened(challenged.record, state.claimant);
      },
    },
    {
      sentence: 'this claim has not challenged it before',
      guard: ({ state, input }) => {
        if (findChallenge(state, input.claim) !== undefined)
          reject('CONFLICT', 'This claim has challenged that claim already.', { claim: input.claim });
      },
    },
    {
      sentence: `this claim has challenged fewer than ${MAX_CHALLENGES} claims`,
      guard: ({ state: { challenges = [] } }) => {
        if (challenges.length >= MAX_CHALLENGES)
          rejectField(
            '/input/claim',
            `A refused claim challenges ${MAX_CHALLENGES} claims at most; bring fewer papers.`,
          );
      },
    },
  ],
  decide: ({ state, input, time, related: { challenged } }) => {
    const { claimant } = claim.stateOf(challenged.record);
    const challenges = [...(state.challenges ?? []), { claim: input.claim, claimant, openBy: endChallenge(time) }];
    return { change: claim.changeTo('CHALLENGED', { ...state, challenges }) };
  },
});

/**
 * A claim that ends while its challenge runs can be opened: otherwise its bank, which did no wrong, could not answer. One that
 * was refused can be disputed.
 */
export const ANSWERABLE = [...WEIGHED_STATUSES, 'REFUSED', 'CHALLENGED', 'UNANSWERED'] as const;

/** The banks to which a claim is open, with one more. */
export function addOpened({ openedTo = [] }: ClaimState, msp: string, members: Members): string[] {
  return [...openedTo.filter((bank) => bank !== msp && isMember(members, bank)), msp];
}

/** Whether the bank of another claim has asked for the document of this one: by a challenge, or by a dispute. */
function isAskedBy(
  other: TradeRecord,
  { record, state }: { readonly record: TradeRecord; readonly state: ClaimState },
): boolean {
  const asking = claim.stateOf(other);
  if (findDispute(asking, record.id) !== undefined) return true;
  const { challenges = [] } = asking;
  return challenges.some(({ claimant }) => claimant === state.claimant) && standsAgainst(other, record);
}

/** The challenged bank shows its document to the challenger; or a bank whose claim is disputed, to the one that agreed to it. */
export const open = claim.step('open', {
  summary:
    'Opens the claim to a bank that has challenged or disputes it, also after the claim has ended: that bank gets the document, and what is live goes on to exclude it.',
  from: ANSWERABLE,
  to: ANSWERABLE,
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: ClaimInput,
  content: 'carried',
  relations: { other: publicClaim('the other claim') },
  requirements: [
    {
      sentence:
        'the other claim disputes this one, or challenges it, or challenges another one of this bank on the same paper',
      guard: ({ record, state, related: { other } }) => {
        if (!isAskedBy(other.record, { record, state })) rejectUnknownLink(other.record, [CLAIM_AT]);
      },
    },
    {
      sentence: 'this claim is not open to its bank yet',
      guard: ({ record, related: { other } }) => {
        requireUnopened(record, claim.stateOf(other.record).claimant);
      },
    },
  ],
  decide: ({ record, state, members, related: { other } }) => {
    const { claimant: msp } = claim.stateOf(other.record);
    const openedTo = addOpened(state, msp, members);
    const parties = addParty(record.parties, { msp }, listFunctions(state));
    return { change: claim.changeTo(record.status, { ...state, openedTo }, { parties }) };
  },
});

/** The time to open a claim ends by a transaction, not by the clock alone, so that every peer agrees when. */
export const recordUnanswered = claim.step('record-unanswered', {
  summary: 'Records that a challenged claim was not opened in time: it no longer excludes this bank.',
  from: ['CHALLENGED', 'UNANSWERED'],
  to: ['UNANSWERED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: ClaimInput,
  relations: CHALLENGED,
  requirements: [
    {
      sentence: 'this claim has challenged it',
      guard: ({ state, input }) => {
        if (findChallenge(state, input.claim) === undefined) rejectUnknownLink(claimLink(input.claim), [CLAIM_AT]);
      },
    },
    {
      sentence: 'the challenged claim is not open to this bank',
      guard: ({ state, related: { challenged } }) => {
        requireUnopened(challenged.record, state.claimant);
      },
    },
    {
      sentence: 'the time to open it is over',
      guard: ({ state, input, time }) => {
        const openBy = findChallenge(state, input.claim)?.openBy;
        if (openBy === undefined || time <= openBy)
          reject('NOT_DUE', 'The challenged claim can still be opened.', { openBy, time });
      },
    },
  ],
  decide: ({ state, input }) => {
    const others = (state.challenges ?? []).filter((each) => each.claim !== input.claim);
    const own = (state.challenges ?? []).filter((each) => each.claim === input.claim);
    const challenges = [...others, ...own.map((each) => ({ ...each, unanswered: true as const }))];
    return { change: claim.changeTo('UNANSWERED', { ...state, challenges }) };
  },
});
