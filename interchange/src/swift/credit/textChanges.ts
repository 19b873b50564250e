import { dropSign } from '../clauses/bullets.js';
import { joinLines } from '../fields/wordLines.js';
import { AMENDING_CODES } from '../standard/codeWords.js';
import { readCodeInSlashes } from '../standard/fieldChecks.js';

export type AmendingCode = (typeof AMENDING_CODES)[number];

/** A change of a text: its lines are added (ADD), deleted (DELETE), or replace all of the text (REPALL). */
export interface TextChange {
  readonly code: AmendingCode;
  readonly lines: readonly string[];
}

/** Reads the changes of a text. Each begins with its code, `/ADD/`, and goes on to the next code. */
export function readTextChanges(lines: readonly string[]): TextChange[] {
  const changes: { code: AmendingCode; lines: string[] }[] = [];
  for (const line of lines) {
    const code = AMENDING_CODES.find((known) => known === readCodeInSlashes(line));
    if (code === undefined) changes.at(-1)?.lines.push(line);
    else changes.push({ code, lines: [line.slice(code.length + '//'.length)] });
  }
  return changes;
}

/** Finds deleted lines in a text: from which line on, and how many. Words are compared, not where lines break. */
function findPlace(text: readonly string[], deleted: readonly string[]): { start: number; count: number } | undefined {
  const wanted = joinLines(deleted);
  for (let start = 0; start < text.length; start += 1) {
    for (let count = 1; start + count <= text.length; count += 1) {
      const found = joinLines(text.slice(start, start + count));
      if (found === wanted) return { start, count };
      if (found.length > wanted.length) break;
    }
  }
  return undefined;
}

/** Applies changes to the lines of a text. `missing` lists deletions of what the text does not say. */
export function amendLines(
  text: readonly string[],
  changes: readonly TextChange[],
): { readonly lines: readonly string[]; readonly missing: readonly string[] } {
  const missing: string[] = [];
  let lines = text;
  for (const { code, lines: changed } of changes) {
    const stated = changed.filter((line) => line !== '');
    const place = code === 'DELETE' ? findPlace(lines, stated) : undefined;
    if (code === 'REPALL') lines = stated;
    else if (code === 'ADD') lines = [...lines, ...stated];
    else if (place === undefined) missing.push(joinLines(stated));
    else lines = lines.toSpliced(place.start, place.count);
  }
  return { lines, missing };
}

/** How the lines of a field become clauses, and which clauses of a list are the field's. */
export interface ClauseKind<Clause> {
  isInField(text: string): boolean;
  readTexts(lines: readonly string[]): readonly string[];
  readClauses(texts: readonly string[]): readonly Clause[];
}

/** The words of a clause, without a sign that its text may have kept. */
const readWords = (text: string): string => dropSign(joinLines([text]));

/** Applies changes to the clauses of a field; all others stay. A clause is deleted by its words. */
export function amendClauses<Clause extends { readonly text: string }>(
  before: readonly Clause[],
  changes: readonly TextChange[],
  kind: ClauseKind<Clause>,
): { readonly clauses: readonly Clause[]; readonly missing: readonly string[] } {
  const missing: string[] = [];
  let clauses = before;
  for (const { code, lines } of changes) {
    const texts = kind.readTexts(lines);
    if (code === 'DELETE') {
      const known = new Set(clauses.map(({ text }) => readWords(text)));
      missing.push(...texts.filter((text) => !known.has(text)));
      clauses = clauses.filter(({ text }) => !texts.includes(readWords(text)));
    } else {
      const kept = code === 'ADD' ? clauses : clauses.filter(({ text }) => !kind.isInField(text));
      clauses = [...kept, ...kind.readClauses(texts)];
    }
  }
  return { clauses, missing };
}
