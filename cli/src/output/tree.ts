import { scalarText } from './plainText.js';

const INDENT = '  ';

/** A value as an indented list of its fields, for people. */
export function formatTree(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return `${INDENT.repeat(depth)}${formatScalar(value)}`;
  return entriesOf(value)
    .map(([name, field]) => formatField(name, field, depth))
    .join('\n');
}

function formatField(name: string, value: unknown, depth: number): string {
  const start = `${INDENT.repeat(depth)}${name}`;
  if (typeof value !== 'object' || value === null) return `${start} ${formatScalar(value)}`;
  const isEmpty = entriesOf(value).length === 0;
  return isEmpty ? `${start} none` : `${start}\n${formatTree(value, depth + 1)}`;
}

/** Items of a list stand behind dashes. */
function entriesOf(value: object): [string, unknown][] {
  return Array.isArray(value)
    ? value.map((item: unknown): [string, unknown] => ['-', item])
    : Object.entries(value).map(([name, field]: [string, unknown]) => [`${name}:`, field]);
}

function formatScalar(value: unknown): string {
  return value === null ? 'none' : scalarText(value);
}
