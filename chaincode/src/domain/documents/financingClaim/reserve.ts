import { z } from 'zod';
import { reject } from '../../errors';
import type { Caller, Facts, Finding, Holding, Related } from '../../vocabulary/facts';
import { requireKnownParty } from '../../vocabulary/knownParty';
import { type OrganizationRole, requireOneOfRoles } from '../../vocabulary/members';
import { distinctUlids } from '../../primitives';
import { oncePerObject } from '../../vocabulary/once';
import { parseAs } from '../../vocabulary/parse';
import { type Link, Party, type Token, type TradeRecord } from '../../vocabulary/record';
import { requireTokensOf } from '../../vocabulary/tokens';
import { type CreationAsked, type Relations, requireRelated } from '../../vocabulary/relations';
import { bill, billLink } from '../billOfLading/bill';
import { assess } from './assess';
import type { Security } from './security';
import { Linked, LINKED, requireLinked } from './linkedBills';
import { claimTokens, findBill, refusalToken, securityTokens } from './securityTokens';
import { claim, claimLink, fingerprintPapers, parseClaim } from './claim';
import { type ClaimState, endReservation, MAX_REFUSALS_NAMED } from './claimState';
import { pledge, requirePledgeOffer, requireSeenVersion } from './pledging';

/** Whose users can hold what is financed. */
const HOLDERS: readonly OrganizationRole[] = ['EXPORTER', 'BANK'];

const ReserveInput = z.strictObject({
  /** Who is to be financed. */
  applicant: Party.required({ party: true }),
  /** The version in which the bank saw the bill that the claim's document names. */
  billVersion: z.int().min(1).optional(),
  /** Refused claims of this bank: the claims that they challenged, and that were not opened in time, do not exclude it. */
  unanswered: distinctUlids(MAX_REFUSALS_NAMED).default([]),
  linked: Linked,
});
type ReserveInput = z.infer<typeof ReserveInput>;

/** What a claim is weighed by. */
interface Brought {
  readonly caller: Caller;
  readonly input: ReserveInput;
  readonly tokens: readonly Token[];
  readonly holdings: readonly Holding[];
  readonly pledged: Related | undefined;
  readonly linked: readonly Related[];
  /** Refused claims of the bank, with claims that were not opened to it. */
  readonly refusals: readonly Related[];
}

/** The documents of a request, and what is known of them. */
function gatherSecurity({ caller, input, tokens, holdings, pledged, linked, refusals }: Brought): Security {
  return {
    claimant: caller.msp,
    applicant: input.applicant,
    tokens: claimTokens(tokens, pledged),
    holdings,
    bill: pledged && { record: pledged.record, state: bill.stateOf(pledged.record) },
    linked,
    unanswered: refusals.flatMap(({ record }) => listUnanswered(record)),
  };
}

/** The banks that did not open their claims on the papers of a refused claim in time. */
function listUnanswered(refusal: TradeRecord): Security['unanswered'] {
  const { challenges = [] } = claim.stateOf(refusal);
  const { tokens } = refusal;
  return challenges.filter(({ unanswered }) => unanswered === true).map(({ claimant }) => ({ claimant, tokens }));
}

/** @throws FORBIDDEN if one of them is another bank's: what was not opened to another bank still excludes this one */
function requireOwnRefusals(refusals: readonly Related[], msp: string): void {
  for (const { record } of refusals)
    if (claim.stateOf(record).claimant !== msp)
      reject('FORBIDDEN', 'A refused claim that the request names is of another bank.', { claim: record.id });
}

/** @throws ALREADY_REFUSED if this bank has a refusal for this set of documents */
function requireFirstRefusal(holdings: readonly Holding[], claimant: string): void {
  const earlier = holdings.find(
    ({ token, found }) => token.kind === 'REFUSED' && found?.authentic === true && found.record.author.msp === claimant,
  );
  if (earlier !== undefined) {
    const values = { claim: earlier.owner.id };
    reject('ALREADY_REFUSED', 'A claim on these documents was refused to this bank before.', values);
  }
}

interface ReserveFacts extends Omit<Brought, 'pledged' | 'linked' | 'refusals'> {
  readonly related: Pick<Brought, 'pledged' | 'linked' | 'refusals'>;
}

const weigh = oncePerObject(({ related, ...facts }: ReserveFacts) => {
  const security = gatherSecurity({ ...facts, ...related });
  const findings = assess(security);
  return { security, findings, isRefused: findings.some(({ severity }) => severity === 'BLOCK') };
});

/** The documents that a claim rests on. */
const BROUGHT = {
  pledged: {
    what: 'the bill on the ledger, if one is named,',
    find: ({ document }: CreationAsked<ReserveInput>) => findPledgedLink(document),
    change: bill.changedTo(['ISSUED'], ({ pledge }) => (pledge === undefined ? [] : [{ msp: pledge.pledgee }])),
  },
  refusals: {
    what: 'each refused claim that is named',
    find: ({ input }: CreationAsked<ReserveInput>) => input.unanswered.map(claimLink),
  },
  ...LINKED,
} as const;

/**
 * Reserves the documents of a claim, and pledges the bill in the same transaction; or records that it was refused.
 * A refusal is a result, committed like a success: two banks that race end with one claim and one refusal.
 */
export const reserve = claim.creation('reserve', {
  summary:
    'Locks documents for financing: reserves them and pledges the bill, or records the refusal if a live claim excludes it.',
  to: ['RESERVED', 'REFUSED'],
  roles: ['bank-officer'],
  authors: ({ claimant }) => [{ msp: claimant }],
  input: ReserveInput,
  names: [{ what: 'the applicant', find: ({ input: { applicant } }) => applicant }],
  relations: BROUGHT,
  tokens: (request) => [
    ...securityTokens(request),
    refusalToken(request.caller, request.tokens, findBill(request.related)?.id),
  ],
  requirements: [
    {
      sentence: 'the applicant is of an exporter or a bank',
      guard: ({ members, input: { applicant } }) => {
        requireOneOfRoles(members, applicant.msp, HOLDERS);
      },
    },
    {
      sentence: 'nothing is repaid yet',
      guard: ({ document }) => {
        if (parseClaim(document).repaid !== undefined)
          reject('INVALID', 'What is repaid is recorded by repay, after the financing.', { field: '/document/repaid' });
      },
    },
    {
      sentence: 'the request names the version of the bill in which it is offered, if the claim names a bill',
      guard: ({ related: { pledged }, input }) => {
        requireSeenVersion(pledged, input.billVersion);
      },
    },
    {
      sentence: 'the master and house bills of the bill are named, if the claim names a bill',
      guard: ({ related: { pledged }, input }) => {
        requireLinked(pledged, input);
      },
    },
    {
      sentence: 'each refused claim that is named is of this bank',
      guard: ({ related: { refusals }, caller }) => {
        requireOwnRefusals(refusals, caller.msp);
      },
    },
    {
      sentence: 'a claim that is to be refused was not refused to this bank for the same documents before',
      guard: (facts) => {
        if (weigh(facts).isRefused) requireFirstRefusal(facts.holdings, facts.caller.msp);
      },
    },
    {
      sentence: 'the holder has offered the bill to this bank, and the offer has not lapsed',
      guard: (facts) => {
        const { security, isRefused } = weigh(facts);
        if (security.bill !== undefined && !isRefused)
          requirePledgeOffer(security.bill.state, facts.caller.msp, facts.time);
      },
    },
  ],
  decide: (facts) => {
    const { id, caller, time, input, tokens: own, related } = facts;
    const pledgedLink = findPledgedLink(facts.document);
    const { security, findings, isRefused } = weigh(facts);
    const { tokens } = security;
    const parties = [{ msp: caller.msp }, input.applicant];
    const links = [...(pledgedLink === undefined ? [] : [pledgedLink]), ...input.unanswered.map(claimLink)];
    const state = claimState(caller.msp, input, pledgedLink);
    if (isRefused) {
      const refused = [...tokens, refusalToken(caller.msp, own, related.pledged?.record.id)];
      return { change: claim.changeTo('REFUSED', state, { parties, tokens: refused, links }), findings };
    }
    const reserved = { ...state, reservedUntil: endReservation(time) };
    const others = related.pledged === undefined ? [] : [pledge(related.pledged, caller.msp, id)];
    return { change: claim.changeTo('RESERVED', reserved, { parties, tokens, links }), others, findings };
  },
});

/**
 * What stands against a request, without making it.
 * @throws NOT_FOUND, NOT_AUTHENTIC, NOT_GENUINE, NOT_A_MEMBER, UNKNOWN_PARTY, INVALID, FORBIDDEN
 */
export function assessRequest({
  input,
  document,
  related,
  ...facts
}: Pick<Facts, 'caller' | 'members' | 'tokens' | 'holdings' | 'related' | 'input' | 'document'>): Finding[] {
  requireTokensOf(fingerprintPapers(document), facts.tokens);
  const parsed = parseAs(ReserveInput, input, '/input');
  const relations: Relations<CreationAsked<ReserveInput>> = BROUGHT;
  for (const relation of Object.values(relations))
    requireRelated(relation, { input: parsed, document }, { caller: facts.caller, related });
  requireOneOfRoles(facts.members, parsed.applicant.msp, HOLDERS);
  requireKnownParty(parsed.applicant, related);
  const refusals = related.filter(({ record }) => record.type === 'financing-claim');
  requireOwnRefusals(refusals, facts.caller.msp);
  const link = findPledgedLink(document);
  const pledged = related.find(({ record }) => record.id === link?.id);
  requireLinked(pledged, parsed);
  const linked = related.filter(({ record }) => parsed.linked.includes(record.id));
  return assess(gatherSecurity({ ...facts, input: parsed, pledged, linked, refusals }));
}

/** The bill that secures the claim is the one that its document names. */
function findPledgedLink(document: unknown): Link | undefined {
  const { billOfLading } = parseClaim(document);
  return billOfLading === undefined ? undefined : billLink(billOfLading);
}

function claimState(claimant: string, { applicant }: ReserveInput, pledgedLink: Link | undefined): ClaimState {
  return { claimant, applicant, extended: false, ...(pledgedLink && { bill: pledgedLink.id }) };
}
