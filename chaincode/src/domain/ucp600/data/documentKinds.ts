import type { DocumentKind } from '../../papers/documentKind';
import { readTitle } from '../../papers/documentNames';
import type { PresentedDocument } from '../../papers/presentedDocuments';

/** The kinds that a document can be: by its form, or else by its title. */
export function listKinds(document: PresentedDocument): readonly DocumentKind[] {
  if (document.kind === 'OTHER') return readTitle(document.title);
  if (document.kind !== 'BILL_OF_LADING') return [document.kind];
  const { isCharterParty, isToOrder } = document;
  return [
    'BILL_OF_LADING',
    'MULTIMODAL_TRANSPORT_DOCUMENT',
    ...(isCharterParty ? (['CHARTER_PARTY_BILL_OF_LADING'] as const) : []),
    ...(isToOrder ? [] : (['SEA_WAYBILL'] as const)),
  ];
}
