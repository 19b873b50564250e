import type { RequiredDocument } from '../../papers/creditClauses';
import type { DocumentKind } from '../../papers/documentKind';
import type { PresentedDocument } from '../../papers/presentedDocuments';
import { listKinds } from '../examination/documentKinds';

/** Kinds that can fulfil each other's function (UCP 600 art. 14(f)): a person compares what they say. */
const SAME_FUNCTION: readonly (readonly DocumentKind[])[] = [
  ['PACKING_LIST', 'WEIGHT_LIST', 'WEIGHT_CERTIFICATE'],
  [
    'INSPECTION_CERTIFICATE',
    'QUALITY_CERTIFICATE',
    'QUANTITY_CERTIFICATE',
    'ANALYSIS_CERTIFICATE',
    'CONFORMITY_CERTIFICATE',
  ],
  ['INSPECTION_CERTIFICATE', 'WEIGHT_CERTIFICATE', 'QUANTITY_CERTIFICATE'],
  ['BENEFICIARY_CERTIFICATE', 'MANUFACTURER_CERTIFICATE', 'SHIPMENT_ADVICE'],
  ['COURIER_RECEIPT', 'BENEFICIARY_CERTIFICATE'],
];

/** Whether a document may be the one that a clause calls for, under another name. */
export function mayFulfil(clause: RequiredDocument, document: PresentedDocument): boolean {
  const kinds = listKinds(document);
  if (document.kind === 'OTHER' && kinds.length === 0) return true;
  return haveOneFunction(clause.kind, kinds);
}

/** Whether a document of one of some kinds can have the function of a kind. */
export function haveOneFunction(kind: DocumentKind, kinds: readonly DocumentKind[]): boolean {
  return SAME_FUNCTION.some((group) => group.includes(kind) && kinds.some((each) => group.includes(each)));
}
