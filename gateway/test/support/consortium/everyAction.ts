import type { DocumentType, Link } from '@naru/chaincode/domain';
import { newId } from '../records.js';
import {
  type Actor,
  BANK_A,
  BANK_A_SECOND,
  BANK_B,
  CARRIER,
  CUSTOMS,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
} from './cast.js';
import { BILL_SCENES, type Scene } from './billScenes.js';
import { CERTIFICATE_SCENES, certificateParts } from './certificates.js';
import { CLAIM_SCENES } from './claimScenes.js';
import { COLLECTION_SCENES, collectionParts } from './collections.js';
import { AMOUNT_MINOR, paperClaim, usd } from './claimPapers.js';
import { CARGO_SCENES, cargoDocument, DECLARATION_SCENES, declarationDocument } from './declarations.js';
import type { ActionParts } from './httpUser.js';
import { INSPECTION_SCENES, inspectionParts } from './inspections.js';
import { INSTRUCTIONS_SCENES, submission } from './instructions.js';
import { PROCESSING_SCENES, processingParts } from './processing.js';
import { SHIPMENT_SCENES } from './shipmentScenes.js';
import { equipmentEvent, TRANSPORT_SCENES } from './transportEvents.js';
import {
  amendedTerms,
  creditTerms,
  entryParts,
  inHours,
  judgements,
  presentedDocuments,
  type Scenes,
  shipmentDocument,
  transportDocument,
} from './scenes.js';

/** How a document comes to be made. */
export interface Creation {
  readonly by: Actor;
  readonly parts: (scenes: Scenes) => Promise<ActionParts> | ActionParts;
  /** What else the input of the same document could say, if `parts` always have the same. */
  readonly otherwise?: object;
}

const CREDIT_PARTIES = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: placeOf(SHIPPER) };
const appliedFor = (scenes: Scenes): Promise<Link> => {
  const parts = { document: { terms: creditTerms() }, input: CREDIT_PARTIES };
  return scenes.create(BANK_B, 'letter-of-credit', parts);
};
const confirmed = async (scenes: Scenes, terms = creditTerms()): Promise<Link> =>
  scenes.act(BANK_A, await scenes.advisedCredit(terms), 'confirm');
const cancelled = async (scenes: Scenes): Promise<Link> => {
  const credit = await scenes.advisedCredit();
  for (const by of [BANK_B, SHIPPER]) await scenes.act(by, credit, 'consent-to-cancel');
  return credit;
};
const discrepant = (scenes: Scenes): Promise<Link> => scenes.examined('DISCREPANT');
/** Found to comply, although a certificate is not signed. */
async function overruled(scenes: Scenes): Promise<Link> {
  const documents = [{ kind: 'BENEFICIARY_CERTIFICATE', isSigned: false }];
  return scenes.examined('COMPLYING', await scenes.presentation(undefined, { documents }));
}

const complying = (scenes: Scenes): Promise<Link> => scenes.examined('COMPLYING');
const refusal = { details: { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' } };
const refused = async (scenes: Scenes): Promise<Link> =>
  scenes.act(BANK_A, await discrepant(scenes), 'refuse', refusal);
const unserved = async (scenes: Scenes): Promise<Link> => {
  const presentation = await discrepant(scenes);
  const refuse = (): Promise<Link> => scenes.act(BANK_A, presentation, 'refuse', refusal);
  return scenes.consortium.channel.whileSilent(SHIPPER.msp, refuse);
};
const payment = (by: string, maturity?: string): ActionParts => ({
  details: { by, amount: usd(AMOUNT_MINOR), ...(maturity !== undefined && { maturity }) },
});
const deferred = async (scenes: Scenes): Promise<Link> => {
  const terms = creditTerms({ availableBy: 'DEFERRED_PAYMENT' });
  const presentation = await scenes.presentation(await scenes.advisedCredit(terms));
  await scenes.examined('COMPLYING', presentation);
  return scenes.act(BANK_A, presentation, 'honour', payment('DEFERRED', '2099-01-31'));
};
const shownEntry = (scenes: Scenes): Promise<Link> => scenes.entry();
const publishedEntry = async (scenes: Scenes): Promise<Link> => scenes.act(BANK_A, await scenes.entry(), 'publish');

/** A scene for every action that changes a document. */
export const SCENES: Readonly<Record<DocumentType, Readonly<Record<string, Scene>>>> = {
  shipment: SHIPMENT_SCENES,
  'bill-of-lading': BILL_SCENES,
  'letter-of-credit': {
    issue: { on: appliedFor, by: BANK_B },
    decline: { on: appliedFor, by: BANK_B, parts: () => ({ details: { reason: 'No limit.' } }) },
    advise: { on: (scenes) => scenes.issuedCredit(), by: BANK_A },
    confirm: { on: (scenes) => scenes.advisedCredit(), by: BANK_A },
    'request-transfer': {
      on: (scenes) => scenes.advisedCredit(creditTerms({ form: 'IRREVOCABLE_TRANSFERABLE' })),
      by: SHIPPER,
      parts: () => ({ input: { to: placeOf(OTHER_SHIPPER) } }),
    },
    'consent-to-cancel': { on: (scenes) => scenes.advisedCredit(), by: BANK_B },
    expire: {
      on: (scenes) => scenes.issuedCredit(creditTerms({ issueDate: '2025-11-02', expiryDate: '2026-01-31' })),
      by: BANK_B,
    },
    close: { on: cancelled, by: BANK_B },
    // The keys of this channel are never changed.
    retokenise: { on: (scenes) => scenes.issuedCredit(), by: BANK_B, refusal: '409 CONFLICT' },
  },
  'credit-amendment': {
    'confirm-call-back': {
      on: (scenes) => scenes.amendment(undefined, undefined, { statesAccount: true }),
      by: BANK_A,
    },
    accept: { on: (scenes) => scenes.amendment(), by: SHIPPER, parts: () => ({ input: { parts: 'ALL' } }) },
    reject: { on: (scenes) => scenes.amendment(), by: SHIPPER },
    'extend-confirmation': {
      on: async (scenes) => {
        const terms = creditTerms();
        return scenes.amendment(terms, await confirmed(scenes, terms));
      },
      by: BANK_A,
    },
  },
  presentation: {
    withdraw: { on: (scenes) => scenes.presentation(), by: SHIPPER },
    examine: {
      on: (scenes) => scenes.presentation(),
      by: BANK_A,
      parts: () => ({ input: { determination: 'COMPLYING' }, details: judgements('COMPLYING') }),
    },
    approve: { on: overruled, by: BANK_A_SECOND },
    forward: { on: complying, by: BANK_A },
    'request-waiver': {
      on: async (scenes) => scenes.examined('DISCREPANT', await scenes.presentationToIssuer(), BANK_B),
      by: BANK_B,
    },
    waive: { on: discrepant, by: BANK_B },
    refuse: { on: discrepant, by: BANK_A, parts: () => refusal },
    'serve-remarks': { on: unserved, by: BANK_A, parts: () => ({ ...refusal, input: { version: 3 } }) },
    'return-documents': { on: refused, by: BANK_A },
    honour: { on: complying, by: BANK_A, parts: () => payment('NEGOTIATION') },
    pay: { on: deferred, by: BANK_A },
    // Its documents have no numbers.
    retokenise: { on: (scenes) => scenes.presentation(), by: BANK_A, refusal: '409 CONFLICT' },
  },
  'documentary-collection': COLLECTION_SCENES,
  'financing-claim': CLAIM_SCENES,
  'financing-consent': { withdraw: { on: (scenes) => scenes.consent(), by: SHIPPER } },
  'customs-declaration': DECLARATION_SCENES,
  'cargo-report': CARGO_SCENES,
  'processing-record': PROCESSING_SCENES,
  'certificate-of-origin': CERTIFICATE_SCENES,
  inspection: INSPECTION_SCENES,
  party: {
    revise: { on: shownEntry, by: BANK_A, parts: () => ({ details: { entry: { partyName: 'Hanbit Shoes' } } }) },
    disclose: { on: shownEntry, by: BANK_A, parts: () => ({ input: { to: { msp: CARRIER.msp } } }) },
    publish: { on: shownEntry, by: BANK_A },
    unpublish: { on: publishedEntry, by: BANK_A },
    close: { on: shownEntry, by: BANK_A },
  },
  'transport-event': TRANSPORT_SCENES,
  'shipping-instructions': INSTRUCTIONS_SCENES,
};

/** How each type of document is made. */
export const CREATIONS: Readonly<Record<DocumentType, Creation>> = {
  shipment: {
    by: SHIPPER,
    parts: () => ({ document: shipmentDocument(), input: { parties: [{ msp: BANK_A.msp }] } }),
    otherwise: { parties: [{ msp: BANK_B.msp }] },
  },
  'bill-of-lading': {
    by: CARRIER,
    parts: () => ({ document: transportDocument(), input: { issueTo: placeOf(SHIPPER) } }),
    otherwise: { consignee: placeOf(OTHER_SHIPPER) },
  },
  'letter-of-credit': {
    by: BANK_B,
    parts: () => ({ document: { terms: creditTerms() }, input: CREDIT_PARTIES }),
    otherwise: { beneficiary: placeOf(OTHER_SHIPPER) },
  },
  'credit-amendment': {
    by: BANK_B,
    parts: async (scenes) => {
      const terms = creditTerms();
      const { id } = await scenes.advisedCredit(terms);
      return { document: amendedTerms(terms), input: { credit: id } };
    },
  },
  presentation: {
    by: SHIPPER,
    parts: async (scenes) => {
      const { id } = await scenes.advisedCredit();
      return { document: presentedDocuments(), input: { credit: id, bank: BANK_A.msp } };
    },
  },
  'documentary-collection': { by: SHIPPER, parts: () => collectionParts(), otherwise: { drawee: undefined } },
  'financing-claim': {
    by: BANK_A,
    parts: async (scenes) => {
      const document = paperClaim();
      return { document, input: await scenes.consentedTo(BANK_A, document) };
    },
  },
  'financing-consent': {
    by: SHIPPER,
    parts: () => ({
      document: { applicant: placeOf(SHIPPER), papers: [{ kind: 'INVOICE', number: 'INV-1' }] },
      input: { bank: BANK_A.msp, expires: inHours(24) },
    }),
  },
  'customs-declaration': {
    by: SHIPPER,
    parts: () => ({ document: declarationDocument(), input: { customs: CUSTOMS.msp } }),
    otherwise: { customs: BANK_A.msp },
  },
  'cargo-report': {
    by: CARRIER,
    parts: async (scenes) => ({
      document: cargoDocument(),
      input: { customs: CUSTOMS.msp, billOfLading: (await scenes.bill()).id },
    }),
  },
  'processing-record': {
    by: SHIPPER,
    parts: async (scenes) => processingParts(await scenes.declaration()),
    otherwise: { customs: BANK_A.msp },
  },
  'certificate-of-origin': {
    by: CUSTOMS,
    parts: () => certificateParts(),
    otherwise: { exporter: placeOf(OTHER_SHIPPER) },
  },
  inspection: {
    by: CUSTOMS,
    parts: () => inspectionParts(),
    otherwise: { subjects: [{ type: 'shipment', id: newId() }] },
  },
  party: { by: BANK_A, parts: entryParts, otherwise: { showTo: [{ msp: CARRIER.msp }] } },
  'transport-event': {
    by: CARRIER,
    parts: async (scenes) => ({ document: equipmentEvent(), input: { bills: [(await scenes.bill()).id] } }),
  },
  'shipping-instructions': { by: SHIPPER, parts: submission, otherwise: { carrier: BANK_A.msp } },
};
