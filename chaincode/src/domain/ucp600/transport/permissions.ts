import type { CreditTerms } from '../../papers/creditTerms';
import { fold } from '../compare/foldings';
import { findPermissions } from '../examination/permissions';
import type { TransportDocument, TransportKind } from './transportDocuments';

const FORWARDERS = /\b(?:FORWARDER|FORWARDERS|FORWARDER'S|FORWARDERS'|FORWARDING|FCR|HOUSE)\b/u;
const OF_TRANSPORT = /\b(?:B\/?LS?|BILLS?|AWBS?|WAYBILLS?|DOCUMENTS?|TRANSPORT)\b/u;
const PERMITTED = /\b(?:ACCEPTABLE|ACCEPTED|ALLOWED|PERMITTED|PERMISSIBLE)\b/u;
const REFUSED = /\b(?:NOT|UNACCEPTABLE|PROHIBITED|FORBIDDEN|NO|EXCEPT|UNLESS|IF|PROVIDED)\b/u;

/** Whether a clause allows transport documents of a kind that a freight forwarder issues: as data, or in plain words. */
export function allowsForwarders(credit: CreditTerms, kind: TransportKind): boolean {
  return (
    findPermissions(credit, kind, 'signedAs').includes('FORWARDER') ||
    [...credit.documentsRequired, ...credit.additionalConditions].some(({ text }) => isPermission(fold(text)))
  );
}

const isPermission = (words: string): boolean =>
  FORWARDERS.test(words) && OF_TRANSPORT.test(words) && PERMITTED.test(words) && !REFUSED.test(words);

/** Whether the credit allows a bill that is subject to a charter party, which article 22 then governs. */
export function allowsCharterParty(credit: CreditTerms): boolean {
  return findPermissions(credit, 'BILL_OF_LADING', 'isCharterParty').includes('true');
}

/** The kind whose article governs a document: that of charter party bills for a bill subject to one that the credit allows. */
export function findGoverningKind(document: TransportDocument, credit: CreditTerms): TransportKind {
  const isAllowed = document.kind === 'BILL_OF_LADING' && document.isCharterParty && allowsCharterParty(credit);
  return isAllowed ? 'CHARTER_PARTY_BILL_OF_LADING' : document.kind;
}
