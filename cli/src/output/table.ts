import stringWidth from 'string-width';
import type { Row } from './cells.js';

const GAP = '  ';

/**
 * A table with a heading over each column. Columns that do not fit into the width are left out, the last ones first.
 * @param width in cells of a terminal; a Korean character takes two
 */
export function formatTable(rows: readonly Row[], width = Infinity): string {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const columns = names.map((name) => ({
    name,
    width: Math.max(...[name, ...rows.map((row) => row.get(name) ?? '')].map((text) => stringWidth(text))),
  }));
  const shown = columns.filter((_, index) => index === 0 || widthOf(columns.slice(0, index + 1)) <= width);
  const line = (textOf: (name: string) => string): string =>
    shown
      .map((column) => pad(textOf(column.name), column.width))
      .join(GAP)
      .trimEnd();
  return [line((name) => name.toUpperCase()), ...rows.map((row) => line((name) => row.get(name) ?? ''))].join('\n');
}

function widthOf(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, { width }) => sum + width + GAP.length, -GAP.length);
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
