import type { PresentedInsurance } from '../../papers/presentedDocuments';
import type { PresentedPlace } from '../../papers/presented/common';
import type { CreditPlace, CreditTerms } from '../../papers/creditTerms';
import { compareCover } from '../compare/places/comparePlaces';
import { fold } from '../compare/foldings';
import { findDocuments, nameDocument } from '../examination/examinedDocuments';
import {
  complies,
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
  quote,
} from '../examination/judgement';
import type { CalendarDate } from '../../primitives';
import type { Examination } from '../examination/examination';
import { readShipmentDate } from '../examination/shipmentDates';
import { findTransportDocuments } from '../transport/transportDocuments';
import { judgeInsuredAmount } from './insuredAmount';
import { judgeIssuer } from './insuranceIssuer';

/**
 * U17: an insurance document is a policy, certificate or declaration, not a cover note. It is signed, and all originals are
 * presented. It is dated not later than shipment, unless cover is effective from then. It is in the currency of the credit,
 * for at least 110 per cent of the CIF or CIP value. It covers from the place of shipment to the place of discharge or
 * destination. A person judges risks and exclusions. Source: UCP 600 art. 28.
 */
export const insuranceDocument = defineRule('U17', 'UCP 600 art. 28', (examination) => {
  const documents = findDocuments(examination, 'INSURANCE_DOCUMENT');
  if (documents.length === 0) return [notApplicable('NO INSURANCE DOCUMENT IS PRESENTED')];
  const judgements = documents.flatMap((document) => [
    judgeForm(document, examination.credit),
    judgeSignature(document),
    judgeIssuer(document),
    judgeOriginals(document),
    judgeDate(document, examination),
    ...judgeCover(document, examination.credit),
  ]);
  return [judgeInsuredAmount(examination, documents), ...judgements];
});

function judgeForm(document: PresentedInsurance, credit: CreditTerms): Judgement {
  const { form, title = '' } = document;
  const name = nameDocument(document);
  const compared = { document: name, form };
  if (form === 'COVER_NOTE' || COVER_NOTE.test(fold(title)))
    return discrepant(`${name} IS A COVER NOTE`, 'Obtain a policy, certificate or declaration.', compared);
  if (!asksForPolicy(credit)) return complies(`${name} IS A ${form}`, compared);
  if (form === 'POLICY' && CERTIFICATE.test(fold(title)))
    return needsAPerson(`${name} IS TITLED ${quote(title)}: WHETHER IT IS A POLICY IS TO BE ASCERTAINED`, compared);
  return form === 'POLICY'
    ? complies(`${name} IS A ${form}`, compared)
    : discrepant(`${name} IS A ${form}, THE CREDIT CALLS FOR A POLICY`, 'Obtain a policy.', compared);
}

const COVER_NOTE = /\bCOVER(?:ING)?\s+NOTE\b/u;
const CERTIFICATE = /\bCERTIFICATES?\b/u;
const POLICY = /\bPOLIC(?:Y|IES)\b/u;
const OTHER_FORM = /\bCERTIFICATES?\b|\bDECLARATIONS?\b|\bOPEN\b|\bOR\b|\bDOCUMENTS?\b|\//u;

/** Whether the credit calls for a policy alone. It stands for a certificate, but not the other way round (28(d)). */
function asksForPolicy({ documentsRequired }: CreditTerms): boolean {
  const clauses = documentsRequired.filter(({ kind }) => kind === 'INSURANCE_DOCUMENT').map(({ text }) => fold(text));
  return clauses.length > 0 && clauses.every((text) => POLICY.test(text) && !OTHER_FORM.test(text));
}

function judgeSignature(document: PresentedInsurance): Judgement {
  const name = nameDocument(document);
  const compared = { document: name, isSigned: document.isSigned };
  return document.isSigned
    ? complies(`${name} IS SIGNED`, compared)
    : discrepant(`${name} IS NOT SIGNED`, 'Have the insurer, underwriter, agent or proxy sign it.', compared);
}

function judgeOriginals(document: PresentedInsurance): Judgement {
  const { originalsIssued, originalsPresented } = document;
  const name = nameDocument(document);
  const compared = { document: name, originalsIssued, originalsPresented };
  return originalsPresented > 0 && originalsPresented >= originalsIssued
    ? complies(`${name}: ALL ORIGINALS PRESENTED`, compared)
    : discrepant(
        `${name}: ${originalsPresented} OF ${originalsIssued} ORIGINALS PRESENTED`,
        'Present every original that the document says was issued.',
        compared,
      );
}

/** Every shipment must be covered, so the earliest date counts. Undefined if a bill has no date. */
function findEarliestShipment(examination: Examination): CalendarDate | undefined {
  const dates = findTransportDocuments(examination).map(readShipmentDate);
  const stated = dates.filter((date) => date !== undefined).sort();
  return stated.length === dates.length ? stated[0] : undefined;
}

/** The day from which the document covers counts before its own date. */
function judgeDate(document: PresentedInsurance, examination: Examination): Judgement {
  const name = nameDocument(document);
  const shippedOn = findEarliestShipment(examination);
  const { issueDate, effectiveFrom } = document;
  const compared = { document: name, issueDate, effectiveFrom, shippedOn };
  const coveredFrom = effectiveFrom ?? issueDate;
  if (coveredFrom === undefined) return discrepant(`${name} IS NOT DATED`, 'Have the insurer date it.', compared);
  if (shippedOn === undefined)
    return needsAPerson(`${name} DATED ${coveredFrom}: DATE OF SHIPMENT NOT EVIDENCED`, compared);
  return coveredFrom <= shippedOn
    ? complies(`${name} COVERS FROM ${coveredFrom}, NOT LATER THAN SHIPMENT ${shippedOn}`, compared)
    : discrepant(
        `${name} COVERS FROM ${coveredFrom}, LATER THAN SHIPMENT ${shippedOn}`,
        'Have the insurer state that cover is effective from a date not later than shipment.',
        compared,
      );
}

/** Cover is from taking in charge or shipment to discharge or final destination (28(f)(iii)). */
function judgeCover(document: PresentedInsurance, credit: CreditTerms): Judgement[] {
  const from = credit.placeOfReceipt ?? credit.portOfLoading;
  const to = credit.placeOfDelivery ?? credit.portOfDischarge;
  return [
    ...judgePlace(document, 'FROM', from, document.coverFrom),
    ...judgePlace(document, 'TO', to, document.coverTo),
  ];
}

function judgePlace(
  document: PresentedInsurance,
  end: 'FROM' | 'TO',
  asked: CreditPlace | undefined,
  stated: PresentedPlace | undefined,
): Judgement[] {
  if (asked === undefined) return [];
  const name = nameDocument(document);
  const place = quote(asked.name);
  const compared = { document: name, credit: asked.name, stated: stated?.name };
  const remedy = `Have cover stated ${end.toLowerCase()} the place of the credit.`;
  if (stated === undefined) return [discrepant(`${name} DOES NOT STATE COVER ${end} ${place}`, remedy, compared)];
  if (compareCover(asked, stated) === 'SAME') return [complies(`${name} COVERS ${end} ${place}`, compared)];
  // Cover may begin before the port and end after it, so that another place is not plainly too little.
  return [needsAPerson(`${name} COVERS ${end} ${quote(stated.name)}, CREDIT ${place}`, compared)];
}
