import { type MtFault, rejectFaults } from '../message/fault.js';
import { labelOf, type MtField, type MtMessage, type MtType } from '../message/mtMessage.js';
import type { BasicHeader, OuterBlocks, TaggedValue } from '../message/outerBlocks.js';
import { FIRST_FIELD_LINE, validateFields } from '../validation/validateFields.js';
import { checkEntries, writeEntries } from './blocks.js';
import { checkLength, LINE_END, TEXT_BLOCK_END, TEXT_BLOCK_START } from './cutMessage.js';
import {
  checkApplicationHeader,
  checkBasicHeader,
  readApplicationHeader,
  readBasicHeader,
  writeApplicationHeader,
  writeBasicHeader,
} from './headers.js';

function writeBlock(id: string, entries: readonly TaggedValue[] | undefined): string {
  return entries === undefined ? '' : `{${id}:${writeEntries(entries)}}`;
}

function haveSameParts(a: object, b: object): boolean {
  const [ofA, ofB] = [Object.entries(a), new Map(Object.entries(b))];
  return ofA.length === ofB.size && ofA.every(([name, value]) => ofB.get(name) === value);
}

/** A header has no separators, so that a part of the wrong length would move into the next part when it is read. */
function checkBasicHeaderParts(header: BasicHeader): string | undefined {
  const text = writeBasicHeader(header);
  const isSame = haveSameParts(header, readBasicHeader(text));
  return checkBasicHeader(text) ?? (isSame ? undefined : 'has a part of the wrong length');
}

function checkApplicationHeaderParts(type: MtType, header: OuterBlocks['applicationHeader']): string | undefined {
  const text = writeApplicationHeader(type, header);
  const isSame = haveSameParts(header, readApplicationHeader(text));
  return checkApplicationHeader(text) ?? (isSame ? undefined : 'has a part of the wrong length');
}

function checkOuterBlocks(type: MtType, outerBlocks: OuterBlocks): MtFault[] {
  const { basicHeader, applicationHeader, userHeader, trailers, systemTrailers } = outerBlocks;
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['1', checkBasicHeaderParts(basicHeader)],
    ['2', checkApplicationHeaderParts(type, applicationHeader)],
    ['3', userHeader && checkEntries(userHeader)],
    ['5', trailers && checkEntries(trailers)],
    ['S', systemTrailers && checkEntries(systemTrailers)],
  ];
  return texts.flatMap(([id, text]) =>
    text === undefined ? [] : [{ where: `block${id}`, line: 1, messageLine: 1, text }],
  );
}

function writeField(field: MtField): string {
  return `:${labelOf(field)}:${field.lines.join(LINE_END)}${LINE_END}`;
}

/** The text of a message, without any check. */
export function composeMt({ type, outerBlocks, fields }: MtMessage): string {
  const text = `${TEXT_BLOCK_START}${LINE_END}${fields.map(writeField).join('')}${TEXT_BLOCK_END}`;
  if (outerBlocks === undefined) return text;
  const { basicHeader, applicationHeader, userHeader, trailers, systemTrailers } = outerBlocks;
  const head = `{1:${writeBasicHeader(basicHeader)}}{2:${writeApplicationHeader(type, applicationHeader)}}`;
  return `${head}${writeBlock('3', userHeader)}${text}${writeBlock('5', trailers)}${writeBlock('S', systemTrailers)}`;
}

/**
 * Writes a message as FIN carries it: the headers in one line, each line ended with CrLf. A message without outer blocks
 * becomes its text block. `parseMt` reads the same message from it.
 *
 * @throws TradeError INVALID with one issue per fault, as `parseMt` does: nothing is written that cannot be read
 * @example
 * writeMt(parseMt(text)) === text;
 */
export function writeMt(message: MtMessage): string {
  const { type, outerBlocks, fields } = message;
  rejectFaults(`The MT ${type}`, [
    ...(outerBlocks === undefined ? [] : checkOuterBlocks(type, outerBlocks)),
    ...validateFields(type, fields, FIRST_FIELD_LINE),
  ]);
  const text = composeMt(message);
  rejectFaults(`The MT ${type}`, checkLength(text));
  return text;
}
