import { readFileSync } from 'node:fs';
import type { DocumentType, Link } from '@naru/chaincode/domain';
import { z } from 'zod';
import { newId } from '../records.js';
import { newContainerNumber } from '../containerNumbers.js';
import { type Actor, BANK_A, BANK_B, CARRIER, CUSTOMS, placeOf, SHIPPER } from './cast.js';
import { AMOUNT_MINOR, ledgerClaim, paperClaim, usd } from './claimPapers.js';
import { listConsented } from './consents.js';
import { declarationDocument } from './declarations.js';
import type { TestConsortium } from './consortium.js';
import { type ActionParts, recordIn } from './httpUser.js';

const EXAMPLE = new URL('../../../../../chaincode/standards/dcsa/examples/ebl-issuance-request.json', import.meta.url);
const EXAMPLE_CONTAINER = 'NARU3472484';
const HOUR_MS = 3_600_000;
const LAST_RULE = 27;
/** The version of a bill that is issued, shown and offered. */
export const OFFERED_VERSION = 3;

const Parties = z.looseObject({ consignee: z.unknown() });
const Example = z.object({ document: z.looseObject({ documentParties: Parties }) });

export const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();

let made = 0;
const newNumber = (): string => `NARU${String(++made).padStart(6, '0')}`;

/** The transport document of DCSA's own example, made out to order, under a number that no other call gives. */
export function transportDocument(more: object = {}): Record<string, unknown> {
  const { document } = Example.parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
  const { consignee: _, ...documentParties } = document.documentParties;
  return { ...document, transportDocumentReference: newNumber(), isToOrder: true, documentParties, ...more };
}

/** The same document, of goods in a container that no other bill names. */
export function containedDocument(container = newContainerNumber()): Record<string, unknown> {
  const text = JSON.stringify(transportDocument()).replaceAll(EXAMPLE_CONTAINER, container);
  return z.looseObject({}).parse(JSON.parse(text));
}

export const RECEIVED_ON = '2020-12-12';

/** A bill that says that the goods were received, and not that they are on board. */
export function receivedDocument(): Record<string, unknown> {
  const { shippedOnBoardDate: _, ...document } = transportDocument();
  return { ...document, isShippedOnBoardType: false, receivedForShipmentDate: RECEIVED_ON };
}

export const shipmentDocument = (more: object = {}): object => ({
  ucr: `6KR${newId()}`,
  seller: 'Hanbit Footwear Co., Ltd.',
  buyer: 'Nordlicht Handels GmbH',
  descriptionOfGoods: 'Shoes - black, 400 boxes',
  ...more,
});

/** What is left of the 16 characters of a credit's number. */
const CREDIT_NUMBER_CHARS = 14;

export const creditTerms = (more: object = {}): object => ({
  creditNumber: `LC${newId().slice(-CREDIT_NUMBER_CHARS)}`,
  form: 'IRREVOCABLE',
  applicableRules: 'UCP_LATEST_VERSION',
  issueDate: '2026-11-02',
  expiryDate: '2059-03-31',
  expiryPlace: { text: 'BUSAN', calendar: 'KR' },
  applicant: { name: 'NORDLICHT HANDELS GMBH' },
  beneficiary: { name: 'HANBIT FOOTWEAR CO., LTD.' },
  issuingBank: { bic: 'NARUKRSBXXX' },
  amount: usd(AMOUNT_MINOR),
  availableWith: {},
  availableBy: 'NEGOTIATION',
  goods: { description: ['SHOES - BLACK, 400 BOXES'] },
  documentsRequired: [],
  confirmation: 'MAY_ADD',
  ...more,
});

/** An amendment that changes one date of these terms. */
export const amendedTerms = (terms: object, more: object = {}): object => {
  const changed = { ...terms, latestShipmentDate: '2058-01-10' };
  return { number: 1, date: '2026-11-20', basis: 0, terms: changed, ...more };
};

/** Terms that ask for a document which {@link presentedDocuments} are not. */
export const termsWithBill = (): object =>
  creditTerms({
    documentsRequired: [
      {
        kind: 'BILL_OF_LADING',
        text: 'FULL SET OF BILLS OF LADING',
        originals: 'FULL_SET',
        copies: 0,
        isUnderstood: true,
      },
    ],
  });

export const presentedDocuments = (more: object = {}): object => ({
  number: 1,
  amount: usd(AMOUNT_MINOR),
  presentedOn: '2026-11-23',
  medium: 'PAPER',
  documents: [{ kind: 'OTHER', title: 'Certificate', isSigned: true }],
  ...more,
});

/** An entry of the directory that bank B sees, too. */
export const entryParts = (): ActionParts => ({
  document: { partyName: 'Hanbit Footwear Co., Ltd.' },
  input: { showTo: [{ msp: BANK_B.msp }] },
});

/** What a bank's officer finds of a presentation, whatever the rules find. */
export function judgements(determination: 'COMPLYING' | 'DISCREPANT'): { judgements: object[] } {
  const verdict = determination === 'COMPLYING' ? 'COMPLIES' : 'DISCREPANT';
  const rules = Array.from({ length: LAST_RULE }, (_, index) => `U${index + 1}`);
  return { judgements: rules.map((rule) => ({ rule, verdict, reason: 'The officer has looked at it.' })) };
}

/** The moves of a trade, each made by HTTP at the gateway of whoever makes it. */
export class Scenes {
  readonly consortium: TestConsortium;

  constructor(consortium: TestConsortium) {
    this.consortium = consortium;
  }

  async create(by: Actor, type: DocumentType, parts: ActionParts, id = newId()): Promise<Link> {
    const user = await this.consortium.as(by);
    await recordIn(user.create(type, id, parts));
    return { type, id };
  }

  async act(by: Actor, link: Link, action: string, parts: ActionParts = {}): Promise<Link> {
    const user = await this.consortium.as(by);
    await recordIn(user.act(link, action, parts));
    return link;
  }

  /** A party of bank A in the directory, which bank B sees, too. */
  entry(): Promise<Link> {
    return this.create(BANK_A, 'party', entryParts());
  }

  /** A shipment that the shipper shares with bank A and the carrier. */
  shipment(more: object = {}): Promise<Link> {
    const input = { parties: [{ msp: BANK_A.msp }, { msp: CARRIER.msp }] };
    return this.create(SHIPPER, 'shipment', { document: shipmentDocument(more), input });
  }

  /** A bill to order that the carrier issued to the shipper. */
  bill(document: object = transportDocument(), input: object = {}): Promise<Link> {
    return this.create(CARRIER, 'bill-of-lading', { document, input: { issueTo: placeOf(SHIPPER), ...input } });
  }

  /** A bill that the shipper has shown to a bank. */
  async disclosed(to: Actor = BANK_A, document: object = transportDocument()): Promise<Link> {
    return this.act(SHIPPER, await this.bill(document), 'disclose', { input: { to: { msp: to.msp } } });
  }

  /** A bill that is offered to a bank as security, and the claim that the bank is about to make. */
  async offered(to: Actor = BANK_A, terms: object = {}): Promise<{ bill: Link; claim: Link }> {
    const bill = await this.disclosed(to, containedDocument());
    await this.act(SHIPPER, bill, 'offer-pledge', { input: { to: to.msp, expires: inHours(24), ...terms } });
    return { bill, claim: { type: 'financing-claim', id: newId() } };
  }

  /** A bill that is pledged to a bank for a claim, which is reserved. */
  async pledged(to: Actor = BANK_A, terms: object = {}): Promise<{ bill: Link; claim: Link }> {
    const { bill, claim } = await this.offered(to, terms);
    const input = { billVersions: { [bill.id]: OFFERED_VERSION } };
    await this.create(to, 'financing-claim', { document: ledgerClaim(bill.id), input }, claim.id);
    return { bill, claim };
  }

  /** A financed claim whose bill is pledged, on terms by which it can be enforced as soon as its default is declared. */
  async financed(): Promise<{ bill: Link; claim: Link }> {
    const enforcement = { maturity: '2026-01-31', noticeDays: 0, remedies: ['SELL'] };
    const { bill, claim } = await this.pledged(BANK_A, { enforcement });
    return { bill, claim: await this.act(BANK_A, claim, 'finance') };
  }

  /** A claim on a bill on paper. */
  async paperClaim(by: Actor = BANK_A, document: object = paperClaim()): Promise<Link> {
    return this.create(by, 'financing-claim', { document, input: await this.consentedTo(by, document) });
  }

  /** The shipper's consent to a bank's claim. */
  consent(bank: Actor = BANK_A, document: object = paperClaim(), more: object = {}): Promise<Link> {
    const input = { bank: bank.msp, expires: inHours(24) };
    const consented = { applicant: placeOf(SHIPPER), papers: listConsented(document), ...more };
    return this.create(SHIPPER, 'financing-consent', { document: consented, input });
  }

  /** The input of a claim that rests on the shipper's consent to its papers. */
  async consentedTo(bank: Actor, document: object): Promise<{ consent: string }> {
    return { consent: (await this.consent(bank, document)).id };
  }

  /** A claim of bank A on a paper that bank B gave up on suspicion, which is found HIGH. */
  async doubted(document: object = paperClaim()): Promise<Link> {
    const given = await this.paperClaim(BANK_B, document);
    await this.act(BANK_B, given, 'cancel', { input: { reasonCode: 'WITHDRAWN_ON_SUSPICION' } });
    return this.paperClaim(BANK_A, document);
  }

  /** A credit that bank B has issued, on behalf of its own customer, for the shipper; bank A is to advise it. */
  async issuedCredit(terms: object = creditTerms()): Promise<Link> {
    const input = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: placeOf(SHIPPER) };
    const credit = await this.create(BANK_B, 'letter-of-credit', { document: { terms }, input });
    return this.act(BANK_B, credit, 'issue');
  }

  async advisedCredit(terms: object = creditTerms()): Promise<Link> {
    return this.act(BANK_A, await this.issuedCredit(terms), 'advise');
  }

  /** Documents that the shipper has presented to bank A. */
  async presentation(credit?: Link, more: object = {}, bank = BANK_A): Promise<Link> {
    const { id } = credit ?? (await this.advisedCredit());
    const input = { credit: id, bank: bank.msp };
    return this.create(SHIPPER, 'presentation', { document: presentedDocuments(more), input });
  }

  /** Documents that the shipper has presented to the issuing bank itself. */
  presentationToIssuer(): Promise<Link> {
    return this.presentation(undefined, {}, BANK_B);
  }

  async examined(determination: 'COMPLYING' | 'DISCREPANT', of?: Link, by = BANK_A): Promise<Link> {
    const parts = { input: { determination }, details: judgements(determination) };
    return this.act(by, of ?? (await this.presentation()), 'examine', parts);
  }

  /** An amendment, offered by the issuing bank, of a credit that is issued on `terms` unless it is given. */
  async amendment(terms: object = creditTerms(), of?: Link, more: object = {}): Promise<Link> {
    const { id } = of ?? (await this.advisedCredit(terms));
    return this.create(BANK_B, 'credit-amendment', { document: amendedTerms(terms, more), input: { credit: id } });
  }

  /** A declaration that the shipper has filed with customs. */
  declaration(links: readonly Link[] = [], more: object = {}): Promise<Link> {
    const parts = { document: declarationDocument(more), input: { customs: CUSTOMS.msp, links } };
    return this.create(SHIPPER, 'customs-declaration', parts);
  }
}
