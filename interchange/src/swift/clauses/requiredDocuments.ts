import { type ClauseCondition, type DocumentKind, type RequiredDocument, wordsOf } from '@naru/chaincode/domain';
import { countsOf } from './counts.js';
import { Scanning } from './scanning.js';
import { BEFORE_KIND, DOCUMENT_WORDINGS, FILLERS, KIND_WORDINGS } from './wordings.js';

/**
 * The documents that clauses of field 46A call for, one a clause, with its text as it is. A common wording becomes a
 * kind, a number of originals and copies, and conditions; a clause with any other word in it is not understood, and is
 * left to a person.
 */
export function requiredDocumentsOf(clauses: readonly string[]): RequiredDocument[] {
  return clauses.map(requiredDocumentOf);
}

function requiredDocumentOf(text: string): RequiredDocument {
  const scanning = new Scanning(wordsOf(text));
  const kind = kindOf(scanning);
  if (kind === undefined) return { kind: 'OTHER', originals: 1, copies: 0, text, conditions: [], isUnderstood: false };
  const conditions = [...percentOf(scanning, kind), ...conditionsOf(scanning, kind)];
  const counts = countsOf(scanning);
  const isUnderstood = scanning.rest().every((word) => FILLERS.has(word));
  return { kind, ...counts, text, conditions, isUnderstood };
}

/**
 * The kind that is named first; its name is understood. Only words that may stand before it do: a "certificate stating
 * that the invoice …" is no invoice.
 */
function kindOf(scanning: Scanning): DocumentKind | undefined {
  const [first] = KIND_WORDINGS.map((known) => ({ ...known, at: scanning.find(known.words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length);
  const before = scanning.words.slice(0, first?.at);
  if (first === undefined || !before.every((word) => BEFORE_KIND.has(word) || /^\d{1,2}$/u.test(word)))
    return undefined;
  scanning.takeFrom(first.at, first.words.length);
  return first.kind;
}

/** The conditions of the wordings that a clause has, each field once. */
function conditionsOf(scanning: Scanning, document: DocumentKind): ClauseCondition[] {
  const conditions = new Map<string, ClauseCondition>();
  for (const { words, only, condition } of DOCUMENT_WORDINGS) {
    if ((only !== undefined && only !== document) || !scanning.take(words) || condition === undefined) continue;
    conditions.set(`${condition.field} ${condition.value ?? ''}`, { document, ...condition });
  }
  return [...conditions.values()];
}

const PERCENT = /^1\d\d$/u;
/** What may follow a percentage; a price of the goods is their value. */
const OF_VALUE = ['PERCENT|PCT', 'PER CENT', 'FULL|GROSS', 'CIF|CIP|INVOICE', 'VALUE'];

/** "For 110 percent of the CIF or invoice value": rule U17 takes the percentage from this condition. */
function percentOf(scanning: Scanning, document: DocumentKind): ClauseCondition[] {
  if (document !== 'INSURANCE_DOCUMENT') return [];
  const at = scanning.words.findIndex((word) => PERCENT.test(word));
  const value = scanning.words[at];
  if (value === undefined) return [];
  scanning.takeFrom(at, 1);
  for (const text of OF_VALUE) scanning.take(text.split(' '));
  return [{ document, field: 'insuredPercent', operator: 'GTE', value }];
}
