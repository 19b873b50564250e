import { type ClauseCondition, type DocumentKind, readWords, type RequiredDocument } from '@naru/chaincode/domain';
import { takeCounts } from './readCounts.js';
import { Scanning } from './scanning.js';
import { BEFORE_KIND, DOCUMENT_WORDINGS, FILLERS, KIND_WORDINGS } from './wordings.js';

/**
 * Reads the documents that the clauses of field 46A call for, one per clause, with its text unchanged. A common wording
 * becomes a kind, a number of originals and copies, and conditions. A clause with any other word is not understood, and
 * is left to a person.
 */
export function readRequiredDocuments(clauses: readonly string[]): RequiredDocument[] {
  return clauses.map(readRequiredDocument);
}

function readRequiredDocument(text: string): RequiredDocument {
  const scanning = new Scanning(readWords(text));
  const kind = takeKind(scanning);
  if (kind === undefined) return { kind: 'OTHER', originals: 1, copies: 0, text, conditions: [], isUnderstood: false };
  const conditions = [...takePercent(scanning, kind), ...takeConditions(scanning, kind)];
  const counts = takeCounts(scanning);
  const isUnderstood = scanning.listNotUnderstood().every((word) => FILLERS.has(word));
  return { kind, ...counts, text, conditions, isUnderstood };
}

/**
 * Takes the kind that the clause names first. Only certain words may stand before it: a "certificate stating that the
 * invoice …" does not call for an invoice.
 */
function takeKind(scanning: Scanning): DocumentKind | undefined {
  const [first] = KIND_WORDINGS.map((known) => ({ ...known, at: scanning.find(known.words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length);
  const before = scanning.words.slice(0, first?.at);
  if (first === undefined || !before.every((word) => BEFORE_KIND.has(word) || /^\d{1,2}$/u.test(word)))
    return undefined;
  scanning.takeFrom(first.at, first.words.length);
  return first.kind;
}

/** Takes the conditions of the wordings that a clause has, each condition once. */
function takeConditions(scanning: Scanning, document: DocumentKind): ClauseCondition[] {
  const conditions = new Map<string, ClauseCondition>();
  for (const { words, only, condition } of DOCUMENT_WORDINGS) {
    if ((only !== undefined && only !== document) || !scanning.take(words) || condition === undefined) continue;
    conditions.set(`${condition.field} ${condition.value ?? ''}`, { document, ...condition });
  }
  return [...conditions.values()];
}

const PERCENT = /^1\d\d$/u;
/** Phrases that may follow a percentage; a price of the goods is their value. */
const VALUE_PHRASES = ['PERCENT|PCT', 'PER CENT', 'FULL|GROSS', 'CIF|CIP|INVOICE', 'VALUE'];

/** Takes "for 110 percent of the CIF or invoice value" as a condition, from which rule U17 takes the percentage. */
function takePercent(scanning: Scanning, document: DocumentKind): ClauseCondition[] {
  if (document !== 'INSURANCE_DOCUMENT') return [];
  const at = scanning.words.findIndex((word) => PERCENT.test(word));
  const value = scanning.words[at];
  if (value === undefined) return [];
  scanning.takeFrom(at, 1);
  for (const text of VALUE_PHRASES) scanning.take(text.split(' '));
  return [{ document, field: 'insuredPercent', operator: 'GTE', value }];
}
