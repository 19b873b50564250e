import { draftOf, FEEDBACKS, Instructing, shippingInstructions } from '../../support/instructions';
import { BANK_A, CARRIER, newId, placeOf, SHIPPER, transportDocument } from '../../support/trade';
import { NOBODYS_PARTY, type Scenario, type Scenarios } from './situation';

const submit: Scenario = (_, broken) => {
  const reader = broken('each reader is of an exporter or a bank') ? NOBODYS_PARTY : placeOf(BANK_A);
  const carrier = broken('the organisation addressed is a carrier') ? BANK_A.msp : CARRIER.msp;
  const document = { instructions: shippingInstructions() };
  return Promise.resolve({ by: SHIPPER, ask: { id: newId(), document, input: { carrier, readers: [reader] } } });
};

const answer: Scenario = async ({ credits }) => {
  const { record } = await new Instructing(credits).submit();
  return { by: CARRIER, ask: { id: record.id, details: FEEDBACKS } };
};

const submitUpdate: Scenario = async ({ credits }, broken) => {
  const { record } = await new Instructing(credits).submit();
  const isFaulty = broken('the updated instructions are valid by DCSA’s schema');
  const instructions = isFaulty ? {} : shippingInstructions();
  return { by: SHIPPER, ask: { id: record.id, details: { instructions } } };
};

const publishDraft: Scenario = async ({ credits }, broken) => {
  const { record } = await new Instructing(credits).submit();
  const isForeign = broken('the carrier code of the draft is one of the caller’s organisation');
  const document = transportDocument(isForeign ? { carrierCode: 'MAEU' } : {});
  const isFaulty = broken('the draft is a valid transport document by DCSA, with the status DRAFT');
  return { by: CARRIER, ask: { id: record.id, details: { draft: isFaulty ? document : draftOf(document) } } };
};

const approveDraft: Scenario = async ({ credits }, broken) => {
  const instructing = new Instructing(credits);
  const { record } = await instructing.submit();
  await instructing.publish(record.id);
  const { version } = (await credits.read(SHIPPER, record)).record;
  const isOther = broken('the request names the version of the record in which the shipper has read the draft');
  return { by: SHIPPER, ask: { id: record.id, input: { draftVersion: isOther ? version - 1 : version } } };
};

const cancel: Scenario = async ({ credits }) => {
  const { record } = await new Instructing(credits).submit();
  return { by: SHIPPER, ask: { id: record.id } };
};

/** Shipping instructions. */
export const INSTRUCTIONS_SCENARIOS: Scenarios = {
  'shipping-instructions': {
    submit,
    'request-update': answer,
    'submit-update': submitUpdate,
    'publish-draft': publishDraft,
    'approve-draft': approveDraft,
    decline: answer,
    cancel,
  },
};
