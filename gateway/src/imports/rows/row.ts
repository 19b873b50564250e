import { canonicalJson, type Issue, TradeError } from '@naru/chaincode/domain';

/** A row as it was read: what a document is to be made of, or what is wrong with it. */
export interface ReadRow {
  /** The document, and the input if the row has one of its own. As JSON. */
  readonly body: string;
  readonly clientId: string | undefined;
  /** Canonical JSON; empty if the row has none of its own. */
  readonly input: string;
  readonly faults: readonly Issue[];
}

/** What was read of a file so far, and the bytes behind the last row that is whole. */
export interface ReadPart {
  readonly rows: readonly ReadRow[];
  readonly rest: Buffer;
  /** The names of the columns, once they are known. */
  readonly columns?: readonly string[] | undefined;
}

/** A row that cannot be read. The text is kept as it came, as far as a database can hold it. */
export function unreadable(text: string, message: string, pointer = ''): ReadRow {
  return { body: JSON.stringify(text.toWellFormed()), clientId: undefined, input: '', faults: [{ pointer, message }] };
}

/** A row of a document. */
export function rowOf(document: unknown, { clientId, input }: { clientId?: unknown; input?: unknown }): ReadRow {
  const body = JSON.stringify(document);
  try {
    const name = typeof clientId === 'string' || typeof clientId === 'number' ? String(clientId) : undefined;
    return { body, clientId: name, input: input === undefined ? '' : canonicalJson(input), faults: [] };
  } catch (error) {
    if (error instanceof TradeError) return unreadable(body, error.message);
    throw error;
  }
}

/** The value at a pointer; undefined if there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    document,
  );
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The names in a pointer (RFC 6901). */
export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
