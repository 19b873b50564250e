import { foldCharacters } from './foldCharacters';

/** Folds a sub-reference: V2, v2 and V 2 are one. What it has beside letters and digits counts, because 1.1 is not 11. */
export function foldSubReference(text: string): string {
  return foldCharacters(text).replaceAll(/\s+/gu, '');
}
