import { entriesFault, writeEntries } from './envelope/blocks.js';
import {
  applicationHeaderFault,
  basicHeaderFault,
  readApplicationHeader,
  readBasicHeader,
  writeApplicationHeader,
  writeBasicHeader,
} from './envelope/headers.js';
import type { BasicHeader, MtEnvelope, TaggedValue } from './envelope/mtEnvelope.js';
import { LINE_END, lengthFaults, TEXT_BLOCK_END, TEXT_BLOCK_START } from './envelope/layout.js';
import { type MtFault, rejectFaults } from './messages/fault.js';
import { labelOf, type MtField, type MtMessage, type MtType } from './messages/mtMessage.js';
import { validateFields } from './messages/validateFields.js';

/** The text begins in the second line: all headers are in the first. */
const FIRST_LINE = 2;

function block(id: string, entries: readonly TaggedValue[] | undefined): string {
  return entries === undefined ? '' : `{${id}:${writeEntries(entries)}}`;
}

/** Whether two headers agree in all parts: a header whose parts are cut elsewhere would not be read again as it is. */
function agree(a: object, b: object): boolean {
  const [ofA, ofB] = [Object.entries(a), new Map(Object.entries(b))];
  return ofA.length === ofB.size && ofA.every(([name, value]) => ofB.get(name) === value);
}

function basicFault(header: BasicHeader): string | undefined {
  const text = writeBasicHeader(header);
  return (
    basicHeaderFault(text) ?? (agree(header, readBasicHeader(text)) ? undefined : 'has a part of the wrong length')
  );
}

function applicationFault(type: MtType, header: MtEnvelope['applicationHeader']): string | undefined {
  const text = writeApplicationHeader(type, header);
  const isSame = agree(header, readApplicationHeader(text));
  return applicationHeaderFault(text) ?? (isSame ? undefined : 'has a part of the wrong length');
}

function envelopeFaults(type: MtType, envelope: MtEnvelope): MtFault[] {
  const { basicHeader, applicationHeader, userHeader, trailers, systemTrailers } = envelope;
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['1', basicFault(basicHeader)],
    ['2', applicationFault(type, applicationHeader)],
    ['3', userHeader && entriesFault(userHeader)],
    ['5', trailers && entriesFault(trailers)],
    ['S', systemTrailers && entriesFault(systemTrailers)],
  ];
  return texts.flatMap(([id, text]) =>
    text === undefined ? [] : [{ where: `block${id}`, line: 1, messageLine: 1, text }],
  );
}

function writeField(field: MtField): string {
  return `:${labelOf(field)}:${field.lines.join(LINE_END)}${LINE_END}`;
}

/** A message as FIN has it, right or wrong: what `writeMt` writes once it has checked it. */
export function textOfMt({ type, envelope, fields }: MtMessage): string {
  const text = `${TEXT_BLOCK_START}${LINE_END}${fields.map(writeField).join('')}${TEXT_BLOCK_END}`;
  if (envelope === undefined) return text;
  const { basicHeader, applicationHeader, userHeader, trailers, systemTrailers } = envelope;
  const head = `{1:${writeBasicHeader(basicHeader)}}{2:${writeApplicationHeader(type, applicationHeader)}}`;
  return `${head}${block('3', userHeader)}${text}${block('5', trailers)}${block('S', systemTrailers)}`;
}

/**
 * Writes a message as FIN has it: the headers in one line, each line ended with CrLf. A message without an envelope is
 * its text block. `parseMt` reads the same message from it.
 *
 * @throws TradeError INVALID with an issue for every fault, as `parseMt` does: nothing is written that cannot be read.
 */
export function writeMt(message: MtMessage): string {
  const { type, envelope, fields } = message;
  rejectFaults(`The MT ${type}`, [
    ...(envelope === undefined ? [] : envelopeFaults(type, envelope)),
    ...validateFields(type, fields, FIRST_LINE),
  ]);
  const text = textOfMt(message);
  rejectFaults(`The MT ${type}`, lengthFaults(text));
  return text;
}
