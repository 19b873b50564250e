/** A field of a protobuf message, as it is on the wire. What may be a message within it is one here. */
export interface Field {
  number: number;
  value: bigint | Buffer | Field[];
  /** The bytes of a fixed field, which has no length on the wire: 8 or 4. */
  readonly fixed?: 8 | 4;
}

const VARINT = 0;
const FIXED_64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;
const MAX_VARINT_BYTES = 10;
const BRACE = 0x7b;

/** The fields of a message; undefined if the bytes are not one. */
export function readFields(bytes: Buffer): Field[] | undefined {
  // JSON is not a message, though some of it could be read as one.
  if (bytes.length === 0 || bytes[0] === BRACE) return undefined;
  const fields: Field[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    const tag = readVarint(bytes, offset);
    if (tag === undefined || tag.value >> 3n === 0n) return undefined;
    const read = readValue(bytes, tag.end, Number(tag.value & 7n));
    if (read === undefined) return undefined;
    fields.push({ ...read.field, number: Number(tag.value >> 3n) });
    offset = read.end;
  }
  return fields;
}

type Value = { readonly field: Omit<Field, 'number'>; readonly end: number } | undefined;

function readValue(bytes: Buffer, start: number, type: number): Value {
  if (type === VARINT) {
    const read = readVarint(bytes, start);
    return read && { field: { value: read.value }, end: read.end };
  }
  if (type === LENGTH_DELIMITED) return readInner(bytes, start);
  if (type !== FIXED_64 && type !== FIXED_32) return undefined;
  const fixed = type === FIXED_64 ? 8 : 4;
  const end = start + fixed;
  return end > bytes.length ? undefined : { field: { value: bytes.subarray(start, end), fixed }, end };
}

function readInner(bytes: Buffer, start: number): Value {
  const length = readVarint(bytes, start);
  if (length === undefined || length.value > BigInt(bytes.length - length.end)) return undefined;
  const end = length.end + Number(length.value);
  const inner = bytes.subarray(length.end, end);
  return { field: { value: readFields(inner) ?? inner }, end };
}

function readVarint(bytes: Buffer, start: number): { value: bigint; end: number } | undefined {
  let value = 0n;
  for (let index = 0; index < MAX_VARINT_BYTES; index++) {
    const byte = bytes[start + index];
    if (byte === undefined) return undefined;
    value |= BigInt(byte & 0x7f) << BigInt(7 * index);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  return undefined;
}

export function writeFields(fields: readonly Field[]): Buffer {
  return Buffer.concat(fields.map(writeField));
}

function writeField({ number, value, fixed }: Field): Buffer {
  const tag = (type: number): Buffer => writeVarint((BigInt(number) << 3n) | BigInt(type));
  if (typeof value === 'bigint') return Buffer.concat([tag(VARINT), writeVarint(value)]);
  if (fixed !== undefined && Buffer.isBuffer(value) && value.length === fixed)
    return Buffer.concat([tag(fixed === 8 ? FIXED_64 : FIXED_32), value]);
  const inner = Buffer.isBuffer(value) ? value : writeFields(value);
  return Buffer.concat([tag(LENGTH_DELIMITED), writeVarint(BigInt(inner.length)), inner]);
}

function writeVarint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}
