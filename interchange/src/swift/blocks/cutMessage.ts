import type { MtFault } from '../message/fault.js';

/** The longest message that FIN takes. Source: maximum input length of MT 700 to 710, Oracle Banking Trade Finance. */
export const MESSAGE_CHARS_MAX = 10_000;

/** Ends each line of a message. */
export const LINE_END = '\r\n';

export const TEXT_BLOCK_START = '{4:';
export const TEXT_BLOCK_END = '-}';

/** A message, cut into what stands before its text block, the lines of the text block, and what stands after it. */
export interface MessageCut {
  readonly head: string;
  readonly lines: readonly string[];
  /** The line of the message in which the text begins. */
  readonly firstLine: number;
  readonly tail: string;
  readonly tailLine: number;
  readonly faults: readonly MtFault[];
}

/** Lines end with CrLf, or with Lf as in files of many systems. */
function splitLines(text: string): string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

function toFault(messageLine: number, text: string): MtFault {
  return { where: 'block4', line: 1, messageLine, text };
}

/** The message without the line ends around it, which files often have. */
function trimLineEnds(text: string): { readonly body: string; readonly leadingLines: number } {
  const isLineEnd = (at: number): boolean => text[at] === '\n' || text[at] === '\r';
  let [start, end] = [0, text.length];
  while (start < end && isLineEnd(start)) start += 1;
  while (end > start && isLineEnd(end - 1)) end -= 1;
  return { body: text.slice(start, end), leadingLines: text.slice(0, start).split('\n').length - 1 };
}

/** Cuts a text block that stands alone and without its braces. Its last line may be the end of the text. */
function cutBareText(lines: readonly string[], firstLine: number): MessageCut {
  const hasEnd = lines.at(-1) === '-' || lines.at(-1) === TEXT_BLOCK_END;
  const text = hasEnd ? lines.slice(0, -1) : lines;
  return { head: '', lines: text, firstLine, tail: '', tailLine: firstLine + lines.length, faults: [] };
}

/** Cuts a message at the beginning and the end of its text block. */
export function cutMessage(text: string): MessageCut {
  const { body, leadingLines } = trimLineEnds(text);
  const messageLine = leadingLines + 1;
  if (!body.startsWith('{')) return cutBareText(splitLines(body), messageLine);
  const start = body.indexOf(TEXT_BLOCK_START);
  if (start === -1) {
    const faults = [toFault(messageLine, 'is missing: {4: … -}')];
    return { head: body, lines: [], firstLine: messageLine, tail: '', tailLine: messageLine, faults };
  }
  const head = body.slice(0, start);
  const startLine = messageLine + head.split('\n').length - 1;
  const [rest = '', ...lines] = splitLines(body.slice(start + TEXT_BLOCK_START.length));
  const end = lines.findIndex((line) => line.startsWith(TEXT_BLOCK_END));
  const tailLine = startLine + (end === -1 ? lines.length : end + 1);
  const faults = [
    ...(rest === '' ? [] : [toFault(startLine, 'has text in the line of {4:, which a line end must follow')]),
    ...(end === -1 ? [toFault(tailLine, 'does not end: no line begins with -}')] : []),
  ];
  const tail = end === -1 ? '' : [lines[end]?.slice(TEXT_BLOCK_END.length), ...lines.slice(end + 1)].join('\n');
  return { head, lines: end === -1 ? lines : lines.slice(0, end), firstLine: startLine + 1, tail, tailLine, faults };
}

/** Checks the length of a message. The fault is at the line that exceeds the limit. Line ends count as CrLf. */
export function checkLength(text: string): MtFault[] {
  const { body, leadingLines } = trimLineEnds(text);
  let length = -LINE_END.length;
  const exceeding = splitLines(body).findIndex((line) => (length += line.length + LINE_END.length) > MESSAGE_CHARS_MAX);
  const messageLine = leadingLines + exceeding + 1;
  return exceeding === -1
    ? []
    : [toFault(messageLine, `exceeds the limit of ${MESSAGE_CHARS_MAX} characters per message`)];
}
