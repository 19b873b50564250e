import { listConsented } from '../../support/financing/consented';
import { BANK_A, CARRIER, gatewayOf, inHours, newId, OTHER_SHIPPER, placeOf, SHIPPER } from '../../support/trade';
import { type Broken, PAST, type Scenario, type Scenarios, type Situation } from './situation';

/** A consent of the shipper whose papers do not matter. */
export const CONSENTED = { applicant: placeOf(SHIPPER), papers: [{ kind: 'INVOICE', number: 'INV-1' }] };

/** The shipper's consent to the papers of a claim of bank A. */
export async function giveConsent(
  { credits: { trade }, rewriting }: Situation,
  broken: Broken,
  document: object,
  more: readonly object[] = [],
): Promise<{ consent?: string }> {
  const others = [{ kind: 'INVOICE', number: 'another' }];
  const isOther = broken('the consent is to each paper that the claim takes as security, and to the amount');
  const applicant = broken('the consent is of the applicant, to this bank') ? OTHER_SHIPPER : SHIPPER;
  const { record } = await trade.consent(applicant, BANK_A, {
    papers: isOther ? others : [...listConsented(document), ...more],
  });
  if (broken('the consent is OPEN')) rewriting.rewrite(record, () => ({ status: 'WITHDRAWN' }));
  if (broken('the consent has not lapsed')) rewriting.rewriteState(record, { expires: PAST });
  return broken(CONSENT_NAMED) ? {} : { consent: record.id };
}

const CONSENT_NAMED =
  'the claim names a consent if it takes papers as security, and none if it takes only bills on the ledger';

const give: Scenario = (_, broken) => {
  const isNoBank = broken('the organisation to which it is given is a bank');
  const user = broken('that bank is another organisation than the applicant’s') ? BANK_A : SHIPPER;
  const isUser = broken(
    'the gateway of the applicant’s organisation signs, so that no certificate says who the applicant is',
  );
  const applicant = placeOf(broken('the applicant is of that organisation') ? CARRIER : user);
  const bank = isNoBank ? CARRIER.msp : BANK_A.msp;
  const expires = broken('it lapses in the future, within 90 days') ? PAST : inHours(1);
  const ask = { id: newId(), document: { ...CONSENTED, applicant }, input: { bank, expires } };
  return Promise.resolve({ by: isUser ? user : gatewayOf(user), ask });
};

const withdraw: Scenario = async ({ credits: { trade } }) => {
  const { record } = await trade.consent(SHIPPER, BANK_A, CONSENTED);
  return { by: gatewayOf(SHIPPER), ask: { id: record.id } };
};

/** Consents to claims. */
export const CONSENT_SCENARIOS: Scenarios = { 'financing-consent': { give, withdraw } };
