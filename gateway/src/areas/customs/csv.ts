/* CSV as RFC 4180 has it. */

const CRLF = '\r\n';

/** One line. What is null is empty. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  cells.map((cell) => quote(String(cell ?? ''))).join(',') + CRLF;

/** A key of a party can hold any letter, so that a cell is quoted if a program could read something else into it. */
const quote = (text: string): string => (/^[\w.:/-]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`);
