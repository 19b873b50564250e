import { isDeepStrictEqual } from 'node:util';

/** So many differences of two versions are told. */
export const MAX_CHANGES = 1_000;

/** One place in which two versions of a document differ. What is not there is null. */
export interface DocumentChange {
  /** RFC 6901. */
  readonly pointer: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly before: unknown;
  readonly after: unknown;
}

/** The differences of two JSON documents, by the innermost fields and items; those in lists go by their places. */
export function compareDocuments(before: unknown, after: unknown, pointer = ''): DocumentChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after))
    return [{ pointer, ...describe(before, after) }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) =>
    compareDocuments(Reflect.get(before, name), Reflect.get(after, name), `${pointer}/${escapeName(name)}`),
  );
}

function describe(before: unknown, after: unknown): Omit<DocumentChange, 'pointer'> {
  if (before === undefined) return { kind: 'ADDED', before: null, after };
  if (after === undefined) return { kind: 'REMOVED', before, after: null };
  return { kind: 'CHANGED', before, after };
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

const escapeName = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
