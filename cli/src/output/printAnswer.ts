import { toRow } from './cells.js';
import { formatTable } from './table.js';
import { formatTree } from './tree.js';

/** How an answer is shown. */
export interface Shown {
  readonly json: boolean;
  /** In cells; unlimited if the output is not a terminal. */
  readonly width: number;
}

/** An answer as text: JSON, a table of a list, or the fields of anything else. */
export function formatAnswer(body: unknown, { json, width }: Shown): string {
  if (json) return JSON.stringify(body, undefined, 2);
  const items = itemsOf(body);
  if (items === undefined) return formatTree(body);
  const table = items.length === 0 ? 'Nothing.' : formatTable(items.map(toRow), width);
  return `${table}${formatRest(body)}`;
}

/** The list in an answer; undefined if it is not a list. */
export function itemsOf(body: unknown): readonly unknown[] | undefined {
  const items = fieldOf(body, 'items');
  return Array.isArray(items) ? items : undefined;
}

/** The path of the next page; undefined if there is none. */
export function nextOf(body: unknown): string | undefined {
  const next = fieldOf(body, 'next');
  return typeof next === 'string' ? next : undefined;
}

/** What a page says beside its items: how many there are, and whether there are more. */
function formatRest(body: unknown): string {
  const total = fieldOf(fieldOf(body, 'count'), 'total');
  const next = nextOf(body);
  const after = next === undefined ? undefined : new URLSearchParams(next.split('?')[1]).get('after');
  const lines = [
    ...(typeof total === 'number' ? [`${total} in all.`] : []),
    ...(next === undefined ? [] : [`There are more: --all, or --after ${after ?? ''}`]),
  ];
  return lines.length === 0 ? '' : `\n\n${lines.join('\n')}`;
}

export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
}
