import type { DocumentType } from '@naru/chaincode/domain';
import type { z } from 'zod';

/** A kind of term by which documents are found. Lists of documents take it as a parameter of the same name. */
export interface Search {
  readonly kind: string;
  readonly schema: z.ZodType<string>;
  /** The types of documents that are found by it; all by default. */
  readonly types?: readonly DocumentType[];
  /** The types whose lists take it as a parameter; by default, all that are found by it. */
  readonly listed?: readonly DocumentType[];
  /** The terms of this kind in a document. */
  readonly termsIn: (document: unknown) => readonly string[];
  /** Set if the value is not a term of the document but the id of a linked document, which is of this type. */
  readonly linkedType?: DocumentType;
  /** The terms for which a given value asks, each of which must be there; the value itself by default. */
  readonly split?: (value: string) => readonly string[];
  /** Set if the term may also be in a document of this type that is linked and that the asker sees. */
  readonly through?: DocumentType;
}

/** Whether documents of a type are found by a kind of term. */
export function isOfType({ types }: Search, type: DocumentType): boolean {
  return types?.includes(type) ?? true;
}

/** Whether the list of a type takes a kind of term as a parameter. */
export function isListedFor(search: Search, type: DocumentType): boolean {
  return isOfType(search, type) && (search.listed?.includes(type) ?? true);
}

/** A term by which documents are found. */
export interface SearchTerm {
  readonly kind: string;
  readonly value: string;
  /** The type of a linked document, if the value is its id. */
  readonly linkedType?: DocumentType | undefined;
  /** The type of linked documents in which the term may be. */
  readonly through?: DocumentType | undefined;
}

/** The terms for which a value asks. */
export function listTerms({ kind, linkedType, through, split }: Search, value: string): SearchTerm[] {
  const values = split === undefined ? [value] : split(value);
  return values.map((each) => ({ kind, value: each, linkedType, through }));
}

/** What a text can be, by each kind of term that stands in documents as a whole. */
export function listGuesses(searches: readonly Search[], text: string): SearchTerm[] {
  return searches
    .filter(({ linkedType, split }) => linkedType === undefined && split === undefined)
    .flatMap((search) => {
      const value = search.schema.safeParse(text).data;
      return value === undefined ? [] : [{ kind: search.kind, value }];
    });
}
