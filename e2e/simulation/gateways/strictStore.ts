/** The largest value of PostgreSQL's type integer. */
const MAX_INTEGER = 2_147_483_647;
/** PostgreSQL refuses a longer entry of an index. */
const MAX_INDEXED_BYTES = 2_700;

/** A value of a row: `index` is a text in an index, `json` a text that holds JSON. */
export type Column =
  | { readonly integer: number }
  | { readonly bigint: number }
  | { readonly index: string }
  | { readonly text: string }
  | { readonly json: unknown };

/**
 * Takes a row as PostgreSQL takes it, and keeps nothing. A gateway's read model stops at a block whose rows its database
 * refuses.
 * @throws Error that says which column cannot be stored
 */
export function requireStorable(table: string, row: Readonly<Record<string, Column>>): void {
  for (const [name, column] of Object.entries(row)) {
    const fault = findFault(column);
    if (fault !== undefined) throw new Error(`${table}.${name} ${fault}`);
  }
}

function findFault(column: Column): string | undefined {
  if ('integer' in column)
    return Number.isInteger(column.integer) && Math.abs(column.integer) <= MAX_INTEGER
      ? undefined
      : 'is out of the range of integer';
  if ('bigint' in column) return Number.isSafeInteger(column.bigint) ? undefined : 'is out of the range of bigint';
  if ('json' in column) return findTextFault(JSON.stringify(column.json).replaceAll('\\u0000', '\0'));
  if ('index' in column && Buffer.byteLength(column.index) > MAX_INDEXED_BYTES) return 'is too long for an index';
  return findTextFault('index' in column ? column.index : column.text);
}

function findTextFault(text: string): string | undefined {
  if (text.includes('\0')) return 'has the character NUL';
  return text.isWellFormed() ? undefined : 'has half of a surrogate pair';
}
