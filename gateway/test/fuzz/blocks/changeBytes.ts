import { changeJson } from '../support/hostileJson.js';
import type { Random } from '../support/random.js';
import { type Field, readFields, writeFields } from './wireFields.js';

const BYTE = 256;
const FAR_FIELD = 536_870_911;
const LONG = 8_000;
const NUMBERS = [0n, 1n, 3n, 127n, 2n ** 31n - 1n, 2n ** 31n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n];

/** Bytes that are changed without regard to what they mean. */
export function changeBytes(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  const length = random.below(40);
  switch (random.below(6)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), random.bytes(length), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 3:
      return random.bytes(length);
    case 4:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - length))]);
    default: {
      const changed = Buffer.from(bytes);
      if (at < changed.length) changed[at] = random.below(BYTE);
      return changed;
    }
  }
}

/** A protobuf message that is changed in one of its fields, at any depth. @param donor whose parts may take the place */
export function changeMessage(bytes: Buffer, donor: Buffer, random: Random): Buffer {
  const fields = readFields(bytes);
  if (fields === undefined || fields.length === 0) return changeBytes(bytes, random);
  changeOne(fields, readFields(donor) ?? [], random);
  return writeFields(fields);
}

function changeOne(fields: Field[], donor: readonly Field[], random: Random): void {
  const at = random.below(fields.length);
  const field = fields[at];
  if (field === undefined) return;
  const other = donor.find(({ number }) => number === field.number);
  if (Array.isArray(field.value) && random.chance(85)) {
    changeOne(field.value, Array.isArray(other?.value) ? other.value : [], random);
    return;
  }
  changeField(fields, at, { field, other }, random);
}

function changeField(
  fields: Field[],
  at: number,
  { field, other }: { readonly field: Field; readonly other: Field | undefined },
  random: Random,
): void {
  switch (random.below(8)) {
    case 0:
      fields.splice(at, 1);
      return;
    case 1:
      fields.splice(random.below(fields.length + 1), 0, field);
      return;
    case 2:
      field.number = random.pick([1, 2, 3, 7, 15, 16, 99, FAR_FIELD]);
      return;
    case 3:
      fields.push({ number: random.pick([1, 9, 99, FAR_FIELD]), value: random.bytes(random.below(20)) });
      return;
    case 4:
      field.value = other?.value ?? random.pick(NUMBERS);
      return;
    default:
      field.value = changeValue(field.value, random);
  }
}

function changeValue(value: Field['value'], random: Random): Field['value'] {
  if (typeof value === 'bigint') return random.pick(NUMBERS);
  const bytes = Buffer.isBuffer(value) ? value : writeFields(value);
  const json = parsed(bytes);
  if (json !== undefined && random.chance(70)) return Buffer.from(JSON.stringify(changeJson(json, random)));
  switch (random.below(5)) {
    case 0:
      return Buffer.of();
    case 1:
      return Buffer.from('a\u0000b');
    case 2:
      return Buffer.alloc(LONG, 'x');
    default:
      return changeBytes(bytes, random);
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
