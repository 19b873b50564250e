import type { DocumentKind } from '../../papers/documentKind';
import { readTitle } from '../../papers/documentNames';
import type { PresentedBillOfLading, PresentedDocument } from '../../papers/presentedDocuments';

/** What a document in the form of a bill can be, in the order in which it is read as one. Its content decides, not its name. */
const KINDS_OF_A_BILL = [
  { kind: 'CHARTER_PARTY_BILL_OF_LADING', is: ({ isCharterParty }) => isCharterParty },
  { kind: 'BILL_OF_LADING', is: () => true },
  { kind: 'SEA_WAYBILL', is: ({ isToOrder }) => !isToOrder },
  { kind: 'MULTIMODAL_TRANSPORT_DOCUMENT', is: () => true },
] as const satisfies { kind: DocumentKind; is: (bill: PresentedBillOfLading) => boolean }[];
type KindOfABill = (typeof KINDS_OF_A_BILL)[number]['kind'];

/** The kinds that a bill can be. */
export function listKindsOfBill(bill: PresentedBillOfLading): KindOfABill[] {
  return KINDS_OF_A_BILL.filter(({ is }) => is(bill)).map(({ kind }) => kind);
}

/** The kinds that a document can be: by its form, or else by its title. */
export function listKinds(document: PresentedDocument): readonly DocumentKind[] {
  if (document.kind === 'OTHER') return readTitle(document.title);
  return document.kind === 'BILL_OF_LADING' ? listKindsOfBill(document) : [document.kind];
}
