import type { MtFault } from '../message/fault.js';

/*
 * How SWIFT interfaces hand messages over in files: with a byte order mark, as DOS-PCC between SOH and ETX with padding to
 * full sectors, as RJE with a dollar sign between messages, after the acknowledgement of the network.
 */

const MARK = '\uFEFF';
const SEPARATOR = '$';
const ACKNOWLEDGEMENT = '{1:F21';
const MESSAGE = '{1:F01';
/** Field 451 of an acknowledgement: 0 accepted, 1 rejected. */
const REJECTED = '{451:1}';
const isAround = (char: string | undefined): boolean =>
  char !== undefined && ('\u0001\u0003\0\u001A \n\r\t'.includes(char) || char === MARK || char === SEPARATOR);

/** A dollar sign after the end of a message, or ETX. */
const BETWEEN = /(?<=\})\s*\$|\u0003/u;

/** Divides a file into its messages. A text without separators is one message. */
export function splitFile(text: string): string[] {
  const messages = text.split(BETWEEN).filter((part) => Array.from(part).some((char) => !isAround(char)));
  return messages.length === 0 ? [text] : messages;
}

/** Takes away what stands around a message. Line ends stay, so that faults name the lines of the file. */
export function unwrapFile(text: string): { readonly message: string; readonly faults: readonly MtFault[] } {
  let [start, end] = [0, text.length];
  while (start < end && isAround(text[start]) && text[start] !== '\n' && text[start] !== '\r') start += 1;
  while (end > start && isAround(text[end - 1])) end -= 1;
  const body = text.slice(start, end);
  const at = body.trimStart().startsWith(ACKNOWLEDGEMENT) ? body.indexOf(MESSAGE) : -1;
  if (at < 0) return { message: body, faults: [] };
  const isRejected = body.slice(0, at).includes(REJECTED);
  const fault = {
    where: 'block4',
    line: 1,
    messageLine: 1,
    text: 'was rejected by the network (451:1), so that it was not sent',
  };
  return { message: body.slice(at), faults: isRejected ? [fault] : [] };
}
