import { compileFormat } from '../format/format.js';
import { MT_TYPES, type MtType } from '../message/mtMessage.js';
import type { BasicHeader, InputHeader, OutputHeader } from '../message/outerBlocks.js';

const TERMINAL = '4!a2!a2!c1!c3!c';

/*
 * Source: the layout of the FIN headers – general knowledge (SWIFT FIN operations, "message structure").
 */
const BASIC = compileFormat(`1!a2!n${TERMINAL}4!n6!n`);
const INPUT = compileFormat(`1!a3!n${TERMINAL}[1!a[1!n[3!n]]]`);
const OUTPUT = compileFormat(`1!a3!n4!n6!n${TERMINAL}4!n6!n6!n4!n[1!a]`);

/** What is wrong with block 1, in words. */
export function checkBasicHeader(block: string): string | undefined {
  return BASIC.check([block])[0]?.text;
}

/** What is wrong with block 2, in words. */
export function checkApplicationHeader(block: string): string | undefined {
  if (block.startsWith('I')) return INPUT.check([block])[0]?.text;
  if (block.startsWith('O')) return OUTPUT.check([block])[0]?.text;
  return 'begins with neither I (input) nor O (output)';
}

/** Cuts a text into pieces of the given lengths; the rest is the last piece. */
function cut(text: string, ...lengths: readonly number[]): string[] {
  let at = 0;
  const pieces = lengths.map((length) => text.slice(at, (at += length)));
  return [...pieces, text.slice(at)];
}

export function readBasicHeader(block: string): BasicHeader {
  const [applicationId = '', serviceId = '', logicalTerminal = '', sessionNumber = '', sequenceNumber = ''] = cut(
    block,
    ...[1, 2, 12, 4],
  );
  return { applicationId, serviceId, logicalTerminal, sessionNumber, sequenceNumber };
}

export function readApplicationHeader(block: string): InputHeader | OutputHeader {
  if (block.startsWith('I')) {
    const [, , receiver = '', delivery = ''] = cut(block, 1, 3, 12);
    return { direction: 'I', receiver, delivery };
  }
  const [, , inputTime = '', messageInputReference = '', outputTime = '', priority = ''] = cut(block, 1, 3, 4, 28, 10);
  return { direction: 'O', inputTime, messageInputReference, outputTime, priority };
}

/** The type of message that block 2 names; undefined if that type is not read here. */
export function readType(block: string): MtType | undefined {
  return MT_TYPES.find((type) => type === block.slice(1, 4));
}

export function writeBasicHeader(header: BasicHeader): string {
  const { applicationId, serviceId, logicalTerminal, sessionNumber, sequenceNumber } = header;
  return applicationId + serviceId + logicalTerminal + sessionNumber + sequenceNumber;
}

export function writeApplicationHeader(type: MtType, header: InputHeader | OutputHeader): string {
  if (header.direction === 'I') return `I${type}${header.receiver}${header.delivery}`;
  const { inputTime, messageInputReference, outputTime, priority } = header;
  return `O${type}${inputTime}${messageInputReference}${outputTime}${priority}`;
}
