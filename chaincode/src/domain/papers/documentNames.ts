import { DocumentKind } from './documentKind';
import { OTHER_NAMES } from './otherNames';
import { readTokens, type TextToken } from './tokens';
import { TRANSPORT_NAMES } from './transportNames';
import { compileWording, listFirstWords, matchWording, type Wording } from './wording';

/*
 * The names of documents, as banks write them in credits and as documents call themselves. The reader of clauses and the
 * examiner both use this table.
 */

type NamedKind = Exclude<DocumentKind, 'OTHER'>;

const NAMES: Readonly<Record<NamedKind, readonly string[]>> = { ...TRANSPORT_NAMES, ...OTHER_NAMES };

interface Name {
  readonly kind: NamedKind;
  readonly wording: Wording;
}

/** The names by the word with which they can begin, so that few are tried at one place. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Name[]> = indexNames();

function isNamedKind(kind: DocumentKind): kind is NamedKind {
  return kind !== 'OTHER';
}

function indexNames(): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  for (const kind of DocumentKind.options.filter(isNamedKind))
    for (const text of NAMES[kind]) {
      const wording = compileWording(text);
      for (const word of listFirstWords(wording) ?? [])
        index.set(word, [...(index.get(word) ?? []), { kind, wording }]);
    }
  return index;
}

/** The name of a document that stands at a place. */
export interface FoundName {
  readonly kind: NamedKind;
  /** The place after its last word. */
  readonly end: number;
}

/** Finds the longest name of a document that begins at a place. */
export function findDocumentName(tokens: readonly TextToken[], at: number): FoundName | undefined {
  let longest: FoundName | undefined;
  for (const { kind, wording } of BY_FIRST_WORD.get(tokens[at]?.word ?? '') ?? []) {
    const match = matchWording(wording, tokens, at);
    if (match !== undefined && match.end > (longest?.end ?? at)) longest = { kind, end: match.end };
  }
  return longest;
}

/**
 * Reads what a document is from its title: "NON-NEGOTIABLE SEA WAYBILL", "PACKING LIST AND WEIGHT LIST". A title can name
 * several kinds, and none that is known.
 */
export function readTitle(title: string): DocumentKind[] {
  const tokens = readTokens(title);
  const kinds = new Set<DocumentKind>();
  for (let at = 0; at < tokens.length;) {
    const name = findDocumentName(tokens, at);
    if (name !== undefined) kinds.add(name.kind);
    at = name?.end ?? at + 1;
  }
  return [...kinds];
}
