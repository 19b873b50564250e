import { z } from 'zod';
import { type BillState, billStateOf, withoutOffer } from '../billOfLading/billState';
import { canonicalJson, sha256Hex } from '../../encoding/canonicalJson';
import { changeTo, creation } from '../../vocabulary/action';
import { parseAs, type Request } from '../../vocabulary/definition';
import { type Decision, type Facts, type Finding, type Found, type Holding } from '../../vocabulary/facts';
import { Party, type Token } from '../../vocabulary/record';
import { reject } from '../../errors';
import { requireMember } from '../../vocabulary/members';
import { Ulid } from '../../primitives';
import { assess, type Security } from './assess';
import { type ClaimState, reservationEnd } from './claimState';

const ReserveInput = z.strictObject({
  /** Who is to be financed. */
  applicant: Party.required({ party: true }),
  /** The bill on this ledger that is the security. */
  billOfLading: Ulid.optional(),
});
type ReserveInput = z.infer<typeof ReserveInput>;

/** Stands for a set of documents as they were brought to a bank, which records one refusal for each set. */
function refusalToken(msp: string, own: readonly Token[], bill: string | undefined): Token {
  const set = own.map(({ kind, token }) => `${kind}:${token}`).sort();
  return { kind: 'REFUSED', token: sha256Hex(canonicalJson([msp, bill ?? null, ...set])) };
}

/** The tokens of a claim: those of the request, and those of the bill on the ledger, which it takes as they are. */
function claimTokens(own: readonly Token[], bill: Found | undefined): Token[] {
  const inherited = bill?.record.tokens ?? [];
  return [...own.filter(({ token }) => !inherited.some((known) => known.token === token)), ...inherited];
}

/** The tokens whose holders stand against financing: those of the request, and those of the bill on the ledger. */
export function securityTokens({ tokens, related }: Request): Token[] {
  return [...tokens, ...related.flatMap((bill) => bill.tokens)];
}

type Bill = Found & { readonly state: BillState };

/** The holder must have offered the pledge to this bank for this claim. @throws NO_OFFER, OFFER_LAPSED */
function requirePledgeOffer({ state: { offer } }: Bill, claimant: string, claim: string, time: string): void {
  if (offer?.kind !== 'PLEDGE' || offer.to !== claimant || offer.claim !== claim) {
    reject('NO_OFFER', 'The holder has not offered this bill as security for this claim.', { claim });
  }
  if (offer.expires < time)
    reject('OFFER_LAPSED', 'The offer of the pledge has lapsed.', { expires: offer.expires, time });
}

/** @throws ALREADY_REFUSED where this bank has a refusal for this set of documents */
function requireFirstRefusal(holdings: readonly Holding[], claimant: string): void {
  const earlier = holdings.find(
    ({ token, found }) => token.kind === 'REFUSED' && found?.authentic === true && found.record.author.msp === claimant,
  );
  if (earlier !== undefined) {
    reject('ALREADY_REFUSED', 'A claim on these documents was refused to this bank before.', {
      claim: earlier.owner.id,
    });
  }
}

/**
 * Reserves the documents of a claim, and pledges the bill in the same transaction; or records that it was refused.
 * A refusal is a result, committed like a success: two banks that race end with one claim and one refusal.
 */
export const reserve = creation('reserve', {
  summary: 'Locks documents for financing: reserves them and pledges the bill, or records the refusal.',
  to: ['RESERVED', 'REFUSED'],
  roles: ['bank-officer'],
  requirements: [
    'the applicant is of a member organisation',
    'a bill on the ledger is disclosed to the bank, authentic and genuine',
    'the documents carry no live claim that excludes this one; otherwise the claim is REFUSED',
    'the holder has offered the bill to this bank for this claim',
  ],
  input: ReserveInput,
  related: ({ billOfLading }) => (billOfLading === undefined ? [] : [{ type: 'bill-of-lading', id: billOfLading }]),
  tokens: (request) => [
    ...securityTokens(request),
    refusalToken(request.caller, request.tokens, request.related[0]?.id),
  ],
  decide: (facts) => {
    const { id, caller, time, input, holdings, tokens: own } = facts;
    const { bill, tokens, security } = weigh(facts);
    const findings = assess(security);
    const parties = [{ msp: caller.msp }, input.applicant];
    const state = claimState(caller.msp, input);
    if (findings.some(({ severity }) => severity === 'BLOCK')) {
      requireFirstRefusal(holdings, caller.msp);
      const refused = [...tokens, refusalToken(caller.msp, own, bill?.record.id)];
      return { change: changeTo('REFUSED', state, { parties, tokens: refused, links: linksOf(bill) }), findings };
    }
    if (bill !== undefined) requirePledgeOffer(bill, caller.msp, id, time);
    const change = changeTo(
      'RESERVED',
      { ...state, reservedUntil: reservationEnd(time) },
      { parties, tokens, links: linksOf(bill) },
    );
    return { change, others: bill === undefined ? [] : [pledged(bill, caller.msp, id)], findings };
  },
});

type Weighed = Pick<Facts, 'caller' | 'members' | 'tokens' | 'holdings' | 'related'> & { readonly input: ReserveInput };

/** The documents of a request with what is known of them. @throws NOT_A_MEMBER, INVALID */
function weigh({ caller, members, input, tokens: own, holdings, related }: Weighed): {
  bill: Bill | undefined;
  tokens: Token[];
  security: Security;
} {
  requireMember(members, input.applicant.msp);
  const bill = billOf(related[0]);
  const tokens = claimTokens(own, bill);
  if (tokens.length === 0) reject('INVALID', 'The claim names no document.', {});
  return {
    bill,
    tokens,
    security: { claimant: caller.msp, applicant: input.applicant, tokens, holdings, members, bill },
  };
}

/** What stands against a request, without making it. */
export function assessRequest(facts: Omit<Weighed, 'input'> & Pick<Facts, 'input'>): Finding[] {
  return assess(weigh({ ...facts, input: parseAs(ReserveInput, facts.input, '/input') }).security);
}

function billOf(found: Found | undefined): Bill | undefined {
  return found && { ...found, state: billStateOf(found.record) };
}

const linksOf = (bill: Bill | undefined): { type: 'bill-of-lading'; id: string }[] =>
  bill === undefined ? [] : [{ type: 'bill-of-lading', id: bill.record.id }];

function claimState(claimant: string, { applicant, billOfLading }: ReserveInput): ClaimState {
  return { claimant, applicant, extended: false, ...(billOfLading !== undefined && { bill: billOfLading }) };
}

function pledged({ record, state }: Bill, pledgee: string, claim: string): NonNullable<Decision['others']>[number] {
  return { record, change: changeTo(record.status, { ...withoutOffer(state), pledge: { pledgee, claim } }) };
}
