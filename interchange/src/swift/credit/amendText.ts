import type { TextChange } from './amendmentOfMt707.js';
import { flowing } from './lines.js';

/** Where lines stand in a text: from which on, and how many; their words decide, not where they break. */
function placeOf(text: readonly string[], deleted: readonly string[]): { start: number; count: number } | undefined {
  const wanted = flowing(deleted);
  for (let start = 0; start < text.length; start += 1) {
    for (let count = 1; start + count <= text.length; count += 1) {
      const found = flowing(text.slice(start, start + count));
      if (found === wanted) return { start, count };
      if (found.length > wanted.length) break;
    }
  }
  return undefined;
}

/** Does changes to lines; `missing` are deletions of what they do not say. */
export function amendLines(
  text: readonly string[],
  changes: readonly TextChange[],
): { readonly lines: readonly string[]; readonly missing: readonly string[] } {
  const missing: string[] = [];
  let lines = text;
  for (const { code, lines: changed } of changes) {
    const stated = changed.filter((line) => line !== '');
    const place = code === 'DELETE' ? placeOf(lines, stated) : undefined;
    if (code === 'REPALL') lines = stated;
    else if (code === 'ADD') lines = [...lines, ...stated];
    else if (place === undefined) missing.push(flowing(stated));
    else lines = lines.toSpliced(place.start, place.count);
  }
  return { lines, missing };
}

/** Which clauses of a list a field is about, and how its lines are read as such. */
export interface ClauseKind<Clause> {
  isOfField(text: string): boolean;
  textsOf(lines: readonly string[]): readonly string[];
  clausesOf(texts: readonly string[]): readonly Clause[];
}

/** Does changes to the clauses that a field is about; all others stay. A clause is deleted by its words. */
export function amendClauses<Clause extends { readonly text: string }>(
  before: readonly Clause[],
  changes: readonly TextChange[],
  kind: ClauseKind<Clause>,
): { readonly clauses: readonly Clause[]; readonly missing: readonly string[] } {
  const missing: string[] = [];
  let clauses = before;
  for (const { code, lines } of changes) {
    const texts = kind.textsOf(lines);
    if (code === 'DELETE') {
      const present = new Set(clauses.map(({ text }) => flowing([text])));
      missing.push(...texts.filter((text) => !present.has(text)));
      clauses = clauses.filter(({ text }) => !texts.includes(flowing([text])));
    } else {
      const kept = code === 'ADD' ? clauses : clauses.filter(({ text }) => !kind.isOfField(text));
      clauses = [...kept, ...kind.clausesOf(texts)];
    }
  }
  return { clauses, missing };
}
