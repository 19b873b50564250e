import { z } from 'zod';
import { reject } from '../../errors';
import type { Facts, Finding, Related } from '../../vocabulary/facts';
import { requireKnownParty } from '../../vocabulary/knownParty';
import { type OrganizationRole, requireOneOfRoles } from '../../vocabulary/members';
import { distinctUlids, Ulid } from '../../primitives';
import { oncePerObject } from '../../vocabulary/once';
import { parseAs } from '../../vocabulary/parse';
import { Party } from '../../vocabulary/record';
import { hasFinding, requireSets } from '../../ruleSets';
import { type CreationAsked, type Relations, requireRelated } from '../../vocabulary/relations';
import { bill } from '../billOfLading/bill';
import { assess } from './assess';
import { isPassedOn, type Security } from './security';
import { Linked, LINKED, requireLinked } from './linkedBills';
import { listPapers } from '../../fingerprints/prints';
import { securityTokens } from './securityTokens';
import { findPledgedLink, listNamedBills, requireOwnNumbers } from './billsOnLedger';
import { CONSENT, CONSENTED, requireNamedConsent, useConsent } from './consenting';
import { claim, claimLink, parseClaim, requireTokensOf } from './claim';
import { listUnanswered, requireOwnRefusals } from './refusals';
import { startReview } from './reviewing';
import { requireSealedShares } from './tokenedPapers';
import { type ClaimState, endReservation, listFunctions, MAX_REFUSALS_NAMED } from './claimState';
import { pledge, requirePledgeOffer, requireSeenVersion } from './pledging';
import { readReplaced, REPLACED, Replaces, REPLACING, stateReplaced } from './replacing';
import { KNOWN_LENDERS, stateLenders } from './syndicating';

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
  /** The applicant's consent to the papers. */
  consent: Ulid.optional(),
  /** The claim in whose place the new one is to stand: an own one, or one that another bank has offered. */
  replaces: Replaces,
});
type ReserveInput = z.infer<typeof ReserveInput>;

/** What a claim is weighed by. */
type Weighed = 'id' | 'caller' | 'document' | 'tokens' | 'holdings' | 'met' | 'shareKeys' | 'ruleSets';

interface Brought extends Pick<Facts, Weighed> {
  readonly input: ReserveInput;
  readonly pledged: Related | undefined;
  readonly linked: readonly Related[];
  /** Refused claims of the bank, with claims that were not opened to it. */
  readonly refusals: readonly Related[];
  readonly replaced: Related | undefined;
}

/** The documents of a request, and what is known of them. */
function gatherSecurity({
  caller,
  input,
  document,
  pledged,
  refusals,
  replaced,
  ruleSets,
  ...brought
}: Brought): Security {
  return {
    ...brought,
    ruleSets: requireSets(ruleSets),
    claimant: caller.msp,
    applicant: input.applicant,
    papers: parseClaim(document),
    bill: pledged && { record: pledged.record, state: bill.stateOf(pledged.record) },
    unanswered: refusals.flatMap(({ record }) => listUnanswered(record)),
    replaced: readReplaced(replaced, caller.msp),
  };
}

interface ReserveFacts extends Omit<Brought, 'pledged' | 'linked' | 'refusals' | 'replaced'> {
  readonly related: Pick<Brought, 'pledged' | 'linked' | 'refusals' | 'replaced'>;
}

const weigh = oncePerObject(({ related, ...facts }: ReserveFacts) => {
  const security = gatherSecurity({ ...facts, ...related });
  const findings = assess(security);
  return { security, findings, isRefused: hasFinding(findings, 'BLOCK') };
});

/** The documents that a claim rests on. */
const BROUGHT = {
  pledged: {
    what: 'the bill on the ledger, if one is named,',
    find: ({ document }: CreationAsked<ReserveInput>) => findPledgedLink(document),
    change: bill.changedTo(['ISSUED'], ({ pledge }) => (pledge === undefined ? [] : [{ msp: pledge.pledgee }])),
  },
  named: {
    what: 'each bill on the ledger that is only named',
    find: ({ document }: CreationAsked<ReserveInput>) => listNamedBills(document),
  },
  refusals: {
    what: 'each refused claim that is named',
    find: ({ input }: CreationAsked<ReserveInput>) => input.unanswered.map(claimLink),
  },
  ...LINKED,
  ...REPLACED,
  ...CONSENT,
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
  tokens: securityTokens,
  isJudged: true,
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
    ...CONSENTED,
    {
      sentence: 'the tokens of each bill on the ledger are those of its own record',
      guard: ({ document, related: { pledged, named }, tokens }) => {
        requireOwnNumbers(document, pledged === undefined ? named : [pledged, ...named], tokens);
      },
    },
    {
      sentence: 'each part of a paper is sealed as the document states it',
      guard: requireSealedShares,
    },
    KNOWN_LENDERS,
    ...REPLACING,
    {
      sentence:
        'the holder has offered the bill to this bank, and the offer has not lapsed, unless its pledge passes on',
      guard: (facts) => {
        const { security, isRefused } = weigh(facts);
        if (security.bill !== undefined && !isRefused && !isPassedOn(security))
          requirePledgeOffer(security.bill.state, facts.caller.msp, facts.time);
      },
    },
  ],
  decide: (facts) => {
    const { id, caller, time, input, tokens, document, related } = facts;
    const pledgedLink = findPledgedLink(document);
    const { security, findings, isRefused } = weigh(facts);
    const parties = [{ msp: caller.msp }, input.applicant];
    const links = [...(pledgedLink === undefined ? [] : [pledgedLink]), ...input.unanswered.map(claimLink)];
    const state = { ...claimState(caller.msp, input, document), ruleSet: security.ruleSets.inForce.version };
    if (isRefused) return { change: claim.changeTo('REFUSED', state, { parties, tokens, links }), findings };
    const { consent } = input;
    const reserved = {
      ...{ ...state, ...startReview(findings, caller), reservedUntil: endReservation(time) },
      ...(consent !== undefined && { consent }),
      ...stateLenders(document, caller.msp),
      ...stateReplaced(related.replaced, caller.msp),
    };
    const isPledged = related.pledged !== undefined && !isPassedOn(security);
    const pledges = isPledged ? [pledge(related.pledged, caller.msp, id)] : [];
    return {
      change: claim.changeTo('RESERVED', reserved, { parties: listFunctions(reserved), tokens, links }),
      others: [...pledges, ...useConsent(related.consented, id)],
      findings,
    };
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
}: Pick<Facts, Weighed | 'members' | 'time' | 'related' | 'input'>): Finding[] {
  requireTokensOf(document, facts.tokens);
  const parsed = parseAs(ReserveInput, input, '/input');
  const relations: Relations<CreationAsked<ReserveInput>> = BROUGHT;
  for (const relation of Object.values(relations))
    requireRelated(relation, { input: parsed, document }, { caller: facts.caller, related });
  requireOneOfRoles(facts.members, parsed.applicant.msp, HOLDERS);
  requireKnownParty(parsed.applicant, related);
  const refusals = related.filter(({ record }) => parsed.unanswered.includes(record.id));
  requireOwnRefusals(refusals, facts.caller.msp);
  const link = findPledgedLink(document);
  const pledged = related.find(({ record }) => record.id === link?.id);
  requireLinked(pledged, parsed);
  const consented = related.find(({ record }) => record.id === parsed.consent);
  requireNamedConsent({ ...facts, input: parsed, document, related: { consented } });
  const linked = related.filter(({ record }) => parsed.linked.includes(record.id));
  requireOwnNumbers(
    document,
    related.filter(({ record }) => record.type === 'bill-of-lading'),
    facts.tokens,
  );
  const replaced = related.find(({ record }) => record.id === parsed.replaces?.claim);
  for (const { guard } of [KNOWN_LENDERS, ...REPLACING])
    guard({ ...facts, document, input: parsed, related: { replaced } });
  return assess(gatherSecurity({ ...facts, document, input: parsed, pledged, linked, refusals, replaced }));
}

function claimState(claimant: string, { applicant }: ReserveInput, document: unknown): ClaimState {
  const pledgedLink = findPledgedLink(document);
  const papers = listPapers(parseClaim(document)).map(({ kind, role }) => ({ kind, role }));
  return { claimant, applicant, papers, extended: false, ...(pledgedLink && { bill: pledgedLink.id }) };
}
