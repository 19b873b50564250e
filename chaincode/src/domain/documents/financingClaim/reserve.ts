import { listPapers } from '../../fingerprints/prints';
import { rejectField } from '../../errors';
import type { Facts, Finding } from '../../vocabulary/facts';
import { type OrganizationRole, requireOneOfRoles } from '../../vocabulary/members';
import { parseAs } from '../../vocabulary/parse';
import { hideParty } from '../../vocabulary/privateParty';
import { type CreationAsked, type Relations, requireRelated } from '../../vocabulary/relations';
import { bill } from '../billOfLading/bill';
import { assess } from './assess';
import { findNotOffered } from './billFindings';
import { listNamedBills, listPledgedLinks, requireOwnNumbers } from './billsOnLedger';
import { claim, claimLink, listDeclarationLinks, parseClaim, requireTokensOf } from './claim';
import { type ClaimState, endReservation, listFunctions } from './claimState';
import { CONSENT, CONSENTED, requireNamedConsent, useConsent } from './consenting';
import { LINKED, requireLinked } from './linkedBills';
import { pledge, requirePledgeOffer, requireSeenVersions } from './pledging';
import { requireOwnRefusals, requireSameRequest } from './refusals';
import { REPLACED, REPLACING, stateReplaced } from './replacing';
import { DECLARED, DECLARING, SEEN_BY_LENDERS, SEEN_DECLARATIONS, stateRestedOn } from './declarationsOnLedger';
import { stateClaim } from './declaredPapers';
import { ReserveInput } from './reserveInput';
import { startReview } from './reviewing';
import { isPassedOn } from './security';
import { securityTokens } from './securityTokens';
import { KNOWN_LENDERS, stateLenders } from './syndicating';
import { requireSealedShares } from './tokenedPapers';
import { gatherSecurity, weigh, type Weighed } from './weighing';

/** Whose users can hold what is financed. */
const HOLDERS: readonly OrganizationRole[] = ['EXPORTER', 'BANK'];

/** The documents that a claim rests on. */
const BROUGHT = {
  pledged: {
    what: 'each bill on the ledger that is security',
    find: ({ document }: CreationAsked<ReserveInput>) => listPledgedLinks(document),
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
  cleared: {
    what: 'each refused claim that a dispute has cleared',
    find: ({ input }: CreationAsked<ReserveInput>) => input.cleared.map(claimLink),
    carries: 'financing-claim',
  },
  ...DECLARED,
  ...LINKED,
  ...REPLACED,
  ...CONSENT,
} as const;

/**
 * Reserves the documents of a claim, and pledges its bills in the same transaction; or records that it was refused.
 * A refusal is a result, committed like a success: two banks that race end with one claim and one refusal.
 */
export const reserve = claim.creation('reserve', {
  summary:
    'Locks documents for financing: reserves them and pledges all bills among them, or records the refusal if a live claim excludes one.',
  to: ['RESERVED', 'REFUSED'],
  roles: ['bank-officer'],
  authors: ({ claimant }) => [{ msp: claimant }],
  input: ReserveInput,
  relations: BROUGHT,
  tokens: securityTokens,
  isJudged: true,
  requirements: [
    {
      sentence: 'the applicant is of an exporter or a bank',
      guard: ({ members, document }) => {
        requireOneOfRoles(members, parseClaim(document).applicant.msp, HOLDERS);
      },
    },
    {
      sentence: 'nothing is repaid yet',
      guard: ({ document }) => {
        if (parseClaim(document).repaid !== undefined)
          rejectField('/document/repaid', 'What is repaid is recorded by repay, after the financing.');
      },
    },
    {
      sentence: 'the request names the version in which each bill that is security is offered, and no other bill',
      guard: ({ related: { pledged }, input }) => {
        requireSeenVersions(pledged, input.billVersions);
      },
    },
    SEEN_DECLARATIONS,
    ...DECLARING,
    {
      sentence: 'the master and house bills of these bills are named, but for those that are security themselves',
      guard: ({ related: { pledged }, input }) => {
        requireLinked(pledged, input);
      },
    },
    {
      sentence: 'each refused claim that is named is of this bank',
      guard: ({ related: { refusals, cleared }, caller }) => {
        requireOwnRefusals([...refusals, ...cleared], caller.msp);
      },
    },
    {
      sentence: 'each refused claim that a dispute has cleared has the same document',
      guard: ({ related: { cleared }, document }) => {
        requireSameRequest(cleared, document);
      },
    },
    ...CONSENTED,
    {
      sentence: 'the tokens of each bill and declaration on the ledger are those of its own record',
      guard: ({ document, related: { pledged, named, declared }, tokens }) => {
        requireOwnNumbers(document, [...pledged, ...named, ...declared], tokens);
      },
    },
    {
      sentence: 'each part of a paper is sealed as the document states it',
      guard: ({ document, related: { declared }, ...facts }) => {
        requireSealedShares(stateClaim(document, declared), facts);
      },
    },
    KNOWN_LENDERS,
    SEEN_BY_LENDERS,
    ...REPLACING,
    {
      sentence:
        'the holder has offered each bill to this bank, and the offer has not lapsed, unless its pledge passes on',
      guard: (facts) => {
        const { security, isRefused } = weigh(facts);
        const taken = isRefused ? [] : security.bills.filter((each) => !isPassedOn(each, security));
        for (const each of taken) requirePledgeOffer(each, facts.caller.msp, facts.time);
      },
    },
  ],
  decide: (facts) => {
    const { id, caller, time, input, tokens, document, related } = facts;
    const { security, findings, isRefused } = weigh(facts);
    const refusals = new Set([...input.unanswered, ...input.cleared]);
    const links = [...listPledgedLinks(document), ...listDeclarationLinks(document), ...[...refusals].map(claimLink)];
    const state = { ...claimState(caller.msp, document), ruleSet: security.ruleSets.inForce.version };
    if (isRefused)
      return { change: claim.changeTo('REFUSED', state, { parties: listFunctions(state), tokens, links }), findings };
    const { consent } = input;
    const reserved = {
      ...{ ...state, ...startReview(findings, caller), reservedUntil: endReservation(time) },
      ...(consent !== undefined && { consent }),
      ...stateRestedOn(related.declared),
      ...stateLenders(document, caller.msp),
      ...stateReplaced(related.replaced, caller.msp),
    };
    const passesOn = security.bills.map((each) => isPassedOn(each, security));
    const pledges = related.pledged.filter((_, place) => !passesOn[place]).map((each) => pledge(each, caller.msp, id));
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
    requireRelated(relation, { input: parsed, document }, { caller: facts.caller, related, input, document });
  requireOneOfRoles(facts.members, parseClaim(document).applicant.msp, HOLDERS);
  const refusals = related.filter(({ record }) => parsed.unanswered.includes(record.id));
  const cleared = related.filter(({ record }) => parsed.cleared.includes(record.id));
  requireOwnRefusals([...refusals, ...cleared], facts.caller.msp);
  requireSameRequest(cleared, document);
  const bills = listPledgedLinks(document).map((link) => link.id);
  const pledged = related.filter(({ record }) => bills.includes(record.id));
  requireLinked(pledged, parsed);
  const consented = related.find(({ record }) => record.id === parsed.consent);
  const declarations = listDeclarationLinks(document).map((link) => link.id);
  const declared = related.filter(({ record }) => declarations.includes(record.id));
  for (const { guard } of DECLARING) guard({ ...facts, document, related: { declared } });
  requireNamedConsent({ ...facts, input: parsed, document, related: { consented, declared } });
  const linked = related.filter(({ record }) => parsed.linked.includes(record.id));
  requireOwnNumbers(
    document,
    [...related.filter(({ record }) => record.type === 'bill-of-lading'), ...declared],
    facts.tokens,
  );
  const replaced = related.find(({ record }) => record.id === parsed.replaces?.claim);
  for (const { guard } of [KNOWN_LENDERS, SEEN_BY_LENDERS, ...REPLACING])
    guard({ ...facts, document, input: parsed, related: { replaced, declared } });
  const underlying = listNamedBills(document).map((link) => link.id);
  const named = related.filter(({ record }) => underlying.includes(record.id));
  const papers = { pledged, named, declared, linked };
  const security = gatherSecurity({ ...facts, document, input: parsed, ...papers, refusals, replaced });
  return [...assess(security), ...findNotOffered(security)];
}

function claimState(claimant: string, document: unknown): ClaimState {
  const content = parseClaim(document);
  const applicant = hideParty(content.applicant);
  const bills = listPledgedLinks(document).map(({ id }) => id);
  const papers = listPapers(content).map(({ kind, role }) => ({ kind, role }));
  return { claimant, applicant, papers, extended: false, ...(bills.length > 0 && { bills }) };
}
