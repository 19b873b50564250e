import type { MtFault } from '../messages/fault.js';

/** FIN takes no longer message. Source: the maximum input length of MT 700 to 710, Oracle Banking Trade Finance. */
export const MESSAGE_CHARS_MAX = 10_000;

/** Ends each line of a message. */
export const LINE_END = '\r\n';

export const TEXT_BLOCK_START = '{4:';
export const TEXT_BLOCK_END = '-}';

/** A message cut into what stands before its text, the lines of the text, and what stands after it. */
export interface Layout {
  readonly head: string;
  readonly lines: readonly string[];
  /** The line of the message in which the text begins. */
  readonly firstLine: number;
  readonly tail: string;
  readonly tailLine: number;
  readonly faults: readonly MtFault[];
}

/** Lines end with CrLf, or with Lf as files on many systems have them. */
function linesOfText(text: string): string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

function fault(messageLine: number, text: string): MtFault {
  return { where: 'block4', line: 1, messageLine, text };
}

/** Where the line ends around a message begin and end: files often have some. */
function bodyOf(text: string): { readonly body: string; readonly leadingLines: number } {
  const isLineEnd = (at: number): boolean => text[at] === '\n' || text[at] === '\r';
  let [start, end] = [0, text.length];
  while (start < end && isLineEnd(start)) start += 1;
  while (end > start && isLineEnd(end - 1)) end -= 1;
  return { body: text.slice(start, end), leadingLines: text.slice(0, start).split('\n').length - 1 };
}

/** A text block alone, without its braces; a line with the end of the text may follow. */
function bareLayout(lines: readonly string[], firstLine: number): Layout {
  const hasEnd = lines.at(-1) === '-' || lines.at(-1) === TEXT_BLOCK_END;
  const text = hasEnd ? lines.slice(0, -1) : lines;
  return { head: '', lines: text, firstLine, tail: '', tailLine: firstLine + lines.length, faults: [] };
}

/** Cuts a message at the beginning and the end of its text block. */
export function layoutOf(text: string): Layout {
  const { body, leadingLines } = bodyOf(text);
  const messageLine = leadingLines + 1;
  if (!body.startsWith('{')) return bareLayout(linesOfText(body), messageLine);
  const start = body.indexOf(TEXT_BLOCK_START);
  if (start === -1) {
    const faults = [fault(messageLine, 'is missing: {4: … -}')];
    return { head: body, lines: [], firstLine: messageLine, tail: '', tailLine: messageLine, faults };
  }
  const head = body.slice(0, start);
  const startLine = messageLine + head.split('\n').length - 1;
  const [rest = '', ...lines] = linesOfText(body.slice(start + TEXT_BLOCK_START.length));
  const end = lines.findIndex((line) => line.startsWith(TEXT_BLOCK_END));
  const tailLine = startLine + (end === -1 ? lines.length : end + 1);
  const faults = [
    ...(rest === '' ? [] : [fault(startLine, 'has text in the line of {4:, which a line end must follow')]),
    ...(end === -1 ? [fault(tailLine, 'does not end: no line begins with -}')] : []),
  ];
  const tail = end === -1 ? '' : [lines[end]?.slice(TEXT_BLOCK_END.length), ...lines.slice(end + 1)].join('\n');
  return { head, lines: end === -1 ? lines : lines.slice(0, end), firstLine: startLine + 1, tail, tailLine, faults };
}

/** A message that is longer than the limit, told at the line that passes it. Line ends count as CrLf. */
export function lengthFaults(text: string): MtFault[] {
  const { body, leadingLines } = bodyOf(text);
  let length = -LINE_END.length;
  const passing = linesOfText(body).findIndex((line) => (length += line.length + LINE_END.length) > MESSAGE_CHARS_MAX);
  const messageLine = leadingLines + passing + 1;
  return passing === -1 ? [] : [fault(messageLine, `passes the limit of ${MESSAGE_CHARS_MAX} characters a message`)];
}
