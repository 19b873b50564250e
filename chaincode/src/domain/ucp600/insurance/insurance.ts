import type { PresentedInsurance } from '../../papers/presentedDocuments';
import type { CreditPlace, CreditTerms } from '../../papers/creditTerms';
import { samePlace } from '../compare/samePlace';
import { nameOf, ofKind } from '../documents';
import { complies, discrepant, type Finding, needsAPerson, notApplicable, ruleOf, shown } from '../finding';
import type { CalendarDate } from '../../primitives';
import type { Examination } from '../rule';
import { shipmentDateOf } from '../shipment';
import { insuredFinding } from './insuredAmount';

/**
 * U17: an insurance document is a policy, certificate or declaration, not a cover note; it is signed; all originals are
 * presented; it is dated no later than shipment, unless cover is effective from then; it is in the currency of the
 * credit, for at least 110 per cent of the CIF or CIP value; and it covers from the place of shipment to that of
 * discharge or destination. Risks and exclusions are for a person. Source: UCP 600 art. 28.
 */
export const insurance = ruleOf('U17', 'UCP 600 art. 28', (examination) => {
  const documents = ofKind(examination, 'INSURANCE_DOCUMENT');
  if (documents.length === 0) return [notApplicable('NO INSURANCE DOCUMENT IS PRESENTED')];
  const findings = documents.flatMap((document) => [
    formFinding(document),
    signatureFinding(document),
    originalsFinding(document),
    dateFinding(document, examination),
    ...coverFindings(document, examination.credit),
  ]);
  return [insuredFinding(examination, documents), ...findings];
});

function formFinding(document: PresentedInsurance): Finding {
  const { form } = document;
  const name = nameOf(document);
  return form === 'COVER_NOTE'
    ? discrepant(`${name} IS A COVER NOTE`, 'Obtain a policy, certificate or declaration.', { document: name, form })
    : complies(`${name} IS A ${form}`, { document: name, form });
}

function signatureFinding(document: PresentedInsurance): Finding {
  const name = nameOf(document);
  const compared = { document: name, isSigned: document.isSigned };
  return document.isSigned
    ? complies(`${name} IS SIGNED`, compared)
    : discrepant(`${name} IS NOT SIGNED`, 'Have the insurer, underwriter, agent or proxy sign it.', compared);
}

function originalsFinding(document: PresentedInsurance): Finding {
  const { originalsIssued, originalsPresented } = document;
  const name = nameOf(document);
  const compared = { document: name, originalsIssued, originalsPresented };
  return originalsPresented > 0 && originalsPresented >= originalsIssued
    ? complies(`${name}: ALL ORIGINALS PRESENTED`, compared)
    : discrepant(
        `${name}: ${originalsPresented} OF ${originalsIssued} ORIGINALS PRESENTED`,
        'Present every original that the document says was issued.',
        compared,
      );
}

/** Each shipment must be covered from its date on: the earliest bill counts. Undefined where a bill has no date. */
function earliestShipmentOf(examination: Examination): CalendarDate | undefined {
  const dates = ofKind(examination, 'BILL_OF_LADING').map(shipmentDateOf);
  const stated = dates.filter((date) => date !== undefined).sort();
  return stated.length === dates.length ? stated[0] : undefined;
}

/** What the document says of the day from which it covers goes before its own date. */
function dateFinding(document: PresentedInsurance, examination: Examination): Finding {
  const name = nameOf(document);
  const shippedOn = earliestShipmentOf(examination);
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

/** Cover from taking in charge or shipment to discharge or final destination (28(f)(iii)). */
function coverFindings(document: PresentedInsurance, credit: CreditTerms): Finding[] {
  const from = credit.placeOfReceipt ?? credit.portOfLoading;
  const to = credit.placeOfDelivery ?? credit.portOfDischarge;
  return [
    ...placeFinding(document, 'FROM', from, document.coverFrom),
    ...placeFinding(document, 'TO', to, document.coverTo),
  ];
}

function placeFinding(
  document: PresentedInsurance,
  end: 'FROM' | 'TO',
  asked: CreditPlace | undefined,
  stated: CreditPlace | undefined,
): Finding[] {
  if (asked === undefined) return [];
  const name = nameOf(document);
  const place = shown(asked.name);
  const compared = { document: name, credit: asked.name, stated: stated?.name };
  const remedy = `Have cover stated ${end.toLowerCase()} the place of the credit.`;
  if (stated === undefined) return [discrepant(`${name} DOES NOT STATE COVER ${end} ${place}`, remedy, compared)];
  if (samePlace(asked, stated) === 'SAME') return [complies(`${name} COVERS ${end} ${place}`, compared)];
  // Cover may begin before the port and end beyond it, so another place is not plainly too little.
  return [needsAPerson(`${name} COVERS ${end} ${shown(stated.name)}, CREDIT ${place}`, compared)];
}
