import { z } from 'zod';
import { type ClaimTie, listLeft } from '../../financing';
import { reject, rejectField } from '../../errors';
import { Ulid } from '../../primitives';
import type { Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import { isSameParty, type Link, type Token, type TradeRecord, Version } from '../../vocabulary/record';
import type { CreationAsked } from '../../vocabulary/relations';
import type { ShareKeys } from '../../vocabulary/tokenLists';
import { requireCurrent } from '../billOfLading/guards';
import { claim, claimLink, parseClaim } from './claim';
import { type ClaimState, isWaiting, LIVE_CLAIM_STATUSES } from './claimState';
import { findLastVersion, requireUnchangedSince } from './lastVersion';
import { listJoined } from './lenders';
import type { Security } from './security';
import { readOtherClaim, tokenOwnPapers } from './tokenedPapers';

/*
 * A claim can be reserved in the place of another: of the bank's own, which it amends, or of one that another bank has
 * offered to it. It is weighed as if the other one were not there. That one holds its papers until the new one is financed.
 */

/** The field of a request that names the claim to be replaced, in the version that the bank saw. */
export const Replaces = z
  .strictObject({
    claim: Ulid.describe('The claim.'),
    version: Version.describe('The version in which the bank saw it.'),
  })
  .optional();

interface Replacing {
  readonly replaces?: z.infer<typeof Replaces>;
}

/** The bank must be a party of it: it is its own, or was offered to it. */
export const REPLACED = {
  replaced: {
    what: 'the claim that is replaced, if one is named,',
    find: ({ input: { replaces } }: CreationAsked<Replacing>): Link | undefined =>
      replaces && claimLink(replaces.claim),
    carries: 'financing-claim',
  },
} as const;

/** What a claim that replaces another is judged by. */
interface ReplacingFacts {
  readonly caller: { readonly msp: string };
  readonly time: string;
  readonly input: Replacing;
  readonly tokens: readonly Token[];
  readonly shareKeys: ShareKeys;
  readonly document: unknown;
  readonly related: { readonly replaced: Related | undefined };
}

/** How a bank may replace a claim; undefined if it may not. */
function findTie(state: ClaimState, msp: string): ClaimTie | undefined {
  if (state.claimant === msp) return 'AMENDMENT';
  return state.transfer?.to === msp ? state.transfer.kind : undefined;
}

/** The claim that is replaced, as the rules on duplicates leave it out. */
export function readReplaced(replaced: Related | undefined, msp: string): Security['replaced'] {
  if (replaced === undefined) return undefined;
  const state = claim.stateOf(replaced.record);
  return { id: replaced.record.id, tie: findTie(state, msp), bills: state.bills ?? [] };
}

/** What the new claim says of the one that it replaces. */
export function stateReplaced(replaced: Related | undefined, msp: string): Pick<ClaimState, 'replaces'> {
  if (replaced === undefined) return {};
  const { record } = replaced;
  const state = claim.stateOf(record);
  const kind = findTie(state, msp);
  if (kind === undefined) throw new Error('That the bank may replace the claim was not checked.');
  return { replaces: { claim: record.id, version: record.version, kind, ...(state.bills && { bills: state.bills }) } };
}

/** A requirement of the claim that is replaced, if there is one. */
const ofReplaced = (
  sentence: string,
  check: (replaced: TradeRecord, state: ClaimState, facts: ReplacingFacts) => void,
): { readonly sentence: string; readonly guard: (facts: ReplacingFacts) => void } => ({
  sentence,
  guard: (facts) => {
    const { replaced } = facts.related;
    if (replaced !== undefined) check(replaced.record, claim.stateOf(replaced.record), facts);
  },
});

/** In the order in which they are checked. */
export const REPLACING = [
  ofReplaced('the claim that is replaced is in the version that the request names', (record, state, { input }) => {
    requireUnchangedSince(record, state, input.replaces?.version);
  }),
  ofReplaced('it is RESERVED, FINANCED or PARTLY_REPAID', (record) => {
    requireStatus(record, LIVE_CLAIM_STATUSES);
  }),
  ofReplaced(
    'it is a claim of this bank, or its bank has offered it to this bank in this version',
    (record, state, { caller }) => {
      const { version } = record;
      const { transfer } = state;
      const isOffered = transfer?.to === caller.msp && transfer.version >= findLastVersion(record, state);
      if (state.claimant !== caller.msp && !isOffered)
        reject('NO_OFFER', 'The bank of this claim has not offered it, in this version, to this bank.', { version });
    },
  ),
  ofReplaced('the offer has not lapsed', (_, state, { caller, time }) => {
    if (state.claimant !== caller.msp && state.transfer !== undefined) requireCurrent(state.transfer.expires, time);
  }),
  ofReplaced('it does not wait itself to replace another claim', (record, state) => {
    if (isWaiting(record, state))
      reject('WRONG_STATUS', 'The claim is to replace another one. Finance it first, or cancel it.', {
        claim: record.id,
      });
  }),
  ofReplaced('its applicant is that of the new claim', (_, __, { document, related: { replaced } }) => {
    if (!isSameParty(parseClaim(replaced?.document).applicant, parseClaim(document).applicant))
      rejectField('/document/applicant', 'The claim that is replaced is of another applicant.');
  }),
  ofReplaced('in a take-over or sale, all papers that it takes are taken', (record, state, facts) => {
    if (state.claimant !== facts.caller.msp) requireAllPapers(record, facts);
  }),
  ofReplaced('each lender that has joined it is a lender of the new claim', (_, state, { document }) => {
    const lenders = parseClaim(document).lenders ?? [];
    const left = listJoined(state.lenders).filter((joined) => !lenders.some(({ msp }) => msp === joined));
    if (left.length > 0)
      rejectField(
        '/document/lenders',
        'A lender that relies on the claim which is replaced is not a lender of the new one.',
        { lenders: left },
      );
  }),
];

/** What is not taken would be free, with nobody having been repaid. @throws INVALID with the places of its papers */
function requireAllPapers(replaced: TradeRecord, { document, tokens, shareKeys }: ReplacingFacts): void {
  const papers = listLeft(readOtherClaim(replaced, shareKeys), tokenOwnPapers(parseClaim(document), tokens));
  if (papers.length > 0)
    rejectField(
      '/document/security',
      'The claim does not take all papers of the one that it replaces, as that one states them.',
      { papers },
    );
}
