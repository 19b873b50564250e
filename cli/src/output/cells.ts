import { formatAmount } from './amount.js';
import { scalarText } from './plainText.js';

/** A row of a table: the text under each heading. */
export type Row = ReadonlyMap<string, string>;

/** Hashes, and what only programs read. `--json` shows all. */
const LEFT_OUT = [
  ...['content', 'input', 'details', 'fact', 'tokens', 'links', 'references', 'authentic'],
  ...['position', 'signature', 'transactionId', 'unreached', 'state', 'containerCount'],
];
/** Objects whose fields stand as columns of their own. */
const OPENED = ['record', 'summary', 'user', 'organization', 'entry'];
const MAX_CELL_CHARACTERS = 40;

/** An item of a list as a row. What has no short form is left out. */
export function toRow(item: unknown): Row {
  const row = new Map<string, string>();
  fill(row, item);
  return row;
}

function fill(row: Map<string, string>, item: unknown): void {
  for (const [name, value] of entriesOf(item)) {
    if (LEFT_OUT.includes(name)) continue;
    if (OPENED.includes(name)) fill(row, value);
    else {
      const text = toCell(value);
      if (text !== undefined && !row.has(name)) row.set(name, shorten(text));
    }
  }
}

/** Undefined for what has no short form. */
function toCell(value: unknown): string | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value !== 'object') return scalarText(value).replaceAll(/\s+/g, ' ');
  if (Array.isArray(value)) {
    const cells = value.map(toCell).filter((cell) => cell !== undefined);
    return cells.length === 0 ? undefined : cells.join(', ');
  }
  return ofObject(new Map(entriesOf(value)));
}

/** Amounts, links and parties have short forms. */
function ofObject(fields: ReadonlyMap<string, unknown>): string | undefined {
  const [currency, minor] = [fields.get('currency'), fields.get('amountMinor')];
  if (typeof currency === 'string' && typeof minor === 'number') return formatAmount(currency, minor);
  const [type, id, name, msp] = ['type', 'id', 'name', 'msp'].map((field) => fields.get(field));
  if (typeof type === 'string' && typeof id === 'string') return `${type} ${id}`;
  return [name, msp].find((text) => typeof text === 'string');
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** A text of so many characters at most. */
export function shorten(text: string, max = MAX_CELL_CHARACTERS): string {
  // By code points: half a character would not be one.
  const characters = Array.from(text);
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : text;
}
