import type { MtFault } from '../message/fault.js';
import type { MtField } from '../message/mtMessage.js';

/** The fields of a text block, and faults for the lines that belong to none of them. */
export interface TextBlock {
  readonly fields: readonly MtField[];
  readonly faults: readonly MtFault[];
}

const TAG_CHARS = 2;

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isCapital(char: string): boolean {
  return char >= 'A' && char <= 'Z';
}

/** Reads `:32B:USD100,` or `:20:REF` as the beginning of a field; undefined for any other line. */
function readBeginning(line: string): MtField | undefined {
  if (!line.startsWith(':') || !isDigit(line.charAt(1)) || !isDigit(line.charAt(2))) return undefined;
  const option = isCapital(line.charAt(3)) ? line.charAt(3) : '';
  const colon = 1 + TAG_CHARS + option.length;
  if (line.charAt(colon) !== ':') return undefined;
  return { tag: line.slice(1, 1 + TAG_CHARS), option, lines: [line.slice(colon + 1)] };
}

/**
 * Divides the lines of a text block into fields. A line that does not begin a field belongs to the field before it.
 *
 * @param firstLine the line of the message in which the block's text begins
 */
export function readTextBlock(lines: readonly string[], firstLine: number): TextBlock {
  const fields: { tag: string; option: string; lines: string[] }[] = [];
  const faults: MtFault[] = [];
  for (const [index, line] of lines.entries()) {
    const beginning = readBeginning(line);
    const last = fields.at(-1);
    if (beginning !== undefined) fields.push({ ...beginning, lines: [...beginning.lines] });
    else if (last !== undefined) last.lines.push(line);
    else {
      const text = 'has a line before its first field, :NN: or :NNa:';
      faults.push({ where: 'block4', line: index + 1, messageLine: firstLine + index, text });
    }
  }
  return { fields, faults };
}
