import { z } from 'zod';
import { reject } from '../../errors';
import { Ulid } from '../../primitives';
import { rejectUnknown, requireStatus } from '../../vocabulary/guards';
import { isMember } from '../../vocabulary/members';
import { addParty } from '../../vocabulary/parties';
import { isSameToken, type Link, type TradeRecord } from '../../vocabulary/record';
import { claim, CLAIMANT, claimLink, listSecurityNumbers } from './claim';
import {
  CHALLENGE_HOURS,
  endChallenge,
  findChallenge,
  isOpenedTo,
  listFunctions,
  LIVE_CLAIM_STATUSES,
  MAX_CHALLENGES,
} from './claimState';

/*
 * A token is public, and says little of the claim that holds it. A bank that is refused can challenge such a claim: its
 * bank shows the document to the challenger in time, or its claims on that paper no longer exclude the challenger: a new
 * claim in the place of the challenged one wins no time. They go on to exclude all others, so that a challenger that plays
 * along with an applicant frees nothing for a third bank.
 */

const ChallengeInput = z.strictObject({ claim: Ulid });
type ChallengeInput = z.infer<typeof ChallengeInput>;
const OpenInput = z.strictObject({ refusal: Ulid });
type OpenInput = z.infer<typeof OpenInput>;

const CHALLENGED = { challenged: publicClaim('the challenged claim', (input: ChallengeInput) => input.claim) };

/** A claim of another bank. The caller is not a party of it: its public record is enough. */
interface PublicClaim<Input> {
  readonly what: string;
  readonly find: (asked: { readonly input: Input }) => Link;
  readonly isPublic: true;
}

function publicClaim<Input>(what: string, readId: (input: Input) => string): PublicClaim<Input> {
  return { what, find: ({ input }) => claimLink(readId(input)), isPublic: true };
}

/**
 * Whether a claim can stand against a refused one: both take a paper of one number as security. A pledge stands by the
 * record of its bill, and not by a claim; what else agrees refuses nothing, and opens no document.
 */
function standsAgainst(refused: TradeRecord, challenged: TradeRecord): boolean {
  const [own, other] = [claim.stateOf(refused), claim.stateOf(challenged)];
  if (own.claimant === other.claimant || (own.bill !== undefined && own.bill === other.bill)) return false;
  const brought = listSecurityNumbers(refused);
  return listSecurityNumbers(challenged).some((held) => brought.some((token) => isSameToken(held, token)));
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
  input: ChallengeInput,
  relations: CHALLENGED,
  requirements: [
    {
      sentence: 'the challenged claim is of another bank, and holds a paper of this one',
      guard: ({ record, related: { challenged } }) => {
        if (!standsAgainst(record, challenged.record)) rejectUnknown({ id: challenged.record.id });
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
          reject('INVALID', `A refused claim challenges ${MAX_CHALLENGES} claims at most; bring fewer papers.`, {});
      },
    },
  ],
  decide: ({ state, input, time, related: { challenged } }) => {
    const { claimant } = claim.stateOf(challenged.record);
    const challenges = [...(state.challenges ?? []), { claim: input.claim, claimant, openBy: endChallenge(time) }];
    return { change: claim.changeTo('CHALLENGED', { ...state, challenges }) };
  },
});

/** A claim that ends while its challenge runs can be opened: otherwise its bank, which did no wrong, could not answer. */
const ANSWERABLE = ['RESERVED', 'FINANCED', 'PARTLY_REPAID', 'RELEASED', 'CANCELLED', 'EXPIRED'] as const;

/** The challenged bank shows its document to the challenger. */
export const open = claim.step('open', {
  summary:
    'Opens the claim to a bank that has challenged it, also after the claim has ended: that bank gets the document, and what is live goes on to exclude it.',
  from: ANSWERABLE,
  to: ANSWERABLE,
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: OpenInput,
  content: 'carried',
  relations: { refusal: publicClaim('the refused claim', (input: OpenInput) => input.refusal) },
  requirements: [
    {
      sentence: 'the refused claim challenges this one, or another one of this bank on the same paper',
      guard: ({ record, state, related: { refusal } }) => {
        const { challenges = [] } = claim.stateOf(refusal.record);
        const isChallenged = challenges.some(({ claimant }) => claimant === state.claimant);
        if (!isChallenged || !standsAgainst(refusal.record, record)) rejectUnknown({ id: refusal.record.id });
      },
    },
    {
      sentence: 'this claim is not open to its bank yet',
      guard: ({ record, related: { refusal } }) => {
        requireUnopened(record, claim.stateOf(refusal.record).claimant);
      },
    },
  ],
  decide: ({ record, state, members, related: { refusal } }) => {
    const { claimant: msp } = claim.stateOf(refusal.record);
    const openedTo = [...(state.openedTo ?? []).filter((bank) => isMember(members, bank)), msp];
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
  input: ChallengeInput,
  relations: CHALLENGED,
  requirements: [
    {
      sentence: 'this claim has challenged it',
      guard: ({ state, input }) => {
        if (findChallenge(state, input.claim) === undefined) rejectUnknown({ id: input.claim });
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
