import { reject, rejectField, TradeError } from '../../errors';
import type { Facts, OtherChange, Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import { listCarrierCodes } from '../../vocabulary/members';
import { isSameParty } from '../../vocabulary/record';
import { type CreationAsked } from '../../vocabulary/relations';
import { consent, consentLink, MAX_LAPSES, parseConsent } from '../financingConsent/consent';
import { parseClaim } from './claim';
import type { ClaimState } from './claimState';
import { findUnconsented } from './consentedPapers';
import { stateClaim } from './declaredPapers';

/*
 * A bank locks nobody's papers without the applicant: each claim on papers rests on a consent that the applicant gave to
 * this bank before, by a transaction of its own. A bill on the ledger needs none: its holder offers the pledge.
 */

interface Consenting {
  readonly consent?: string | undefined;
}

/** The consent on which a claim rests. Bank and applicant hold it. Each lender of a syndicate endorses the claim, and sees the consent then. */
export const CONSENT = {
  consented: {
    what: 'the consent, if one is named,',
    find: ({ input }: CreationAsked<Consenting>) => findConsentLink(input),
    carries: 'financing-consent',
    isSeenByEndorsers: true,
    change: consent.changedTo(['USED'], ({ bank }) => [{ msp: bank }]),
  },
} as const;

function findConsentLink({ consent: id }: Pick<Consenting, 'consent'>): ReturnType<typeof consentLink> | undefined {
  return id === undefined ? undefined : consentLink(id);
}

/** The same consent when the claim ends. Its public record is enough. */
export const USED_CONSENT = {
  consented: {
    what: 'the consent on which the claim rests, if there is one,',
    find: ({ state }: { readonly state: ClaimState }) => findConsentLink(state),
    isPublic: true,
    change: consent.changedTo(['OPEN', 'ENDED'], ({ bank, applicant }) => [{ msp: bank }, { msp: applicant.msp }]),
  },
} as const;

/** What a claim is, and the consent that it names. */
export interface Consented extends Pick<Facts, 'caller' | 'members' | 'time' | 'document'> {
  readonly input: Consenting;
  readonly related: { readonly consented: Related | undefined; readonly declared: readonly Related[] };
}

/** What must hold of the consent that a claim names. */
const NAMED_CONSENT = [
  {
    sentence: 'the consent is of the applicant, to this bank',
    guard: ({ document, caller, related: { consented } }: Consented): void => {
      if (consented === undefined) return;
      const { applicant } = parseConsent(consented.document);
      const isGiven = consent.stateOf(consented.record).bank === caller.msp;
      if (!isGiven || !isSameParty(applicant, parseClaim(document).applicant))
        rejectField('/input/consent', 'The consent is of another applicant, or to another bank.', {}, 'NO_CONSENT');
    },
  },
  {
    sentence: 'the consent is OPEN',
    guard: ({ related: { consented } }: Consented): void => {
      if (consented !== undefined) requireStatus(consented.record, ['OPEN']);
    },
  },
  {
    sentence: 'the consent has not lapsed',
    guard: ({ time, related: { consented } }: Consented): void => {
      const expires = consented && consent.stateOf(consented.record).expires;
      if (expires !== undefined && expires < time)
        reject('NO_CONSENT', 'The consent has lapsed. Ask the applicant for another one.', { expires, time });
    },
  },
  {
    sentence: 'the consent is to each paper that the claim takes as security, and to the amount',
    guard: ({ document, members, related: { consented, declared } }: Consented): void => {
      if (consented === undefined) return;
      const issues = findUnconsented(
        stateClaim(document, declared),
        parseConsent(consented.document),
        listCarrierCodes(members),
      );
      if (issues.length > 0)
        throw new TradeError({
          ...{ code: 'NO_CONSENT', values: {}, issues },
          message: 'The applicant has not consented to this.',
        });
    },
  },
];

/** What must hold before a bank takes papers as security. */
export const CONSENTED = [
  {
    sentence: 'the claim names a consent if it takes papers as security, and none if it takes only bills on the ledger',
    guard: ({ input, document }: Consented): void => {
      const isNeeded = parseClaim(document).security.some((paper) => paper.kind !== 'BILL_ON_LEDGER');
      const isNamed = input.consent !== undefined;
      if (isNeeded && !isNamed)
        rejectField('/input/consent', 'The claim names no consent of the applicant to its papers.', {}, 'NO_CONSENT');
      if (isNamed && !isNeeded)
        rejectField('/input/consent', 'A claim on bills on the ledger alone rests on their offers, and on no consent.');
    },
  },
  ...NAMED_CONSENT,
];

/** The same for what is only checked, which locks nothing: a consent that is named is looked at. */
export function requireNamedConsent(facts: Consented): void {
  for (const { guard } of NAMED_CONSENT) guard(facts);
}

/** One consent is good for one claim. */
export function useConsent(consented: Related | undefined, claimId: string): OtherChange[] {
  if (consented === undefined) return [];
  const state = { ...consent.stateOf(consented.record), claim: claimId };
  return [consent.changeRelated(consented, { status: 'USED', state })];
}

interface Ended extends Pick<Facts, 'id' | 'absence'> {
  readonly related: { readonly consented: Related | undefined };
}

/**
 * A reservation that was given up, or lapsed, opens its consent again, once: nobody is bound by a bank that does not decide.
 * If somebody is absent, the consent stays as it is: the end of a claim needs no signature for it.
 */
export function reopenConsent({ id, absence, related: { consented } }: Ended): OtherChange[] {
  if (consented === undefined || absence !== undefined) return [];
  const { claim, ...rest } = consent.stateOf(consented.record);
  if (claim !== id) return [];
  const lapses = rest.lapses + 1;
  if (lapses >= MAX_LAPSES)
    return [consent.changeRelated(consented, { status: 'ENDED', state: { ...rest, lapses, claim } })];
  return [consent.changeRelated(consented, { status: 'OPEN', state: { ...rest, lapses } })];
}
