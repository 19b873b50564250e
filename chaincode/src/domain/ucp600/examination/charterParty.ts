import type { PresentedDocument } from '../../papers/presentedDocuments';
import { joinWords } from '../compare/words';

const CHARTER_PARTY = /\bCHARTER ?PART(?:Y|IES)\b/u;
const DENIED = /\b(?:NO|NOT|WITHOUT)\b/u;

/** Whether a transport document refers to a charter party anywhere: FREIGHT PAYABLE AS PER CHARTER PARTY. */
export function refersToCharterParty(document: PresentedDocument): boolean {
  const clauses = 'defectClauses' in document ? document.defectClauses : [];
  const texts = [...clauses, ...Object.values(document.fields), document.title ?? ''].map(joinWords);
  return texts.some((text) => CHARTER_PARTY.test(text) && !DENIED.test(text));
}
