const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const SEQUENCE = 0x30;
const SET = 0x31;
const NO_ATTRIBUTES = 0xa0;
const SIGN_BIT = 0x80;
/** From this length on, the length itself has a length. */
const LONG_FORM = 0x80;

/** One value, as X.690 wants it. */
function der(tag: number, value: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([tag]), derLength(value.length), value]);
}

function derLength(length: number): Buffer {
  if (length < LONG_FORM) return Buffer.from([length]);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return Buffer.concat([Buffer.from([LONG_FORM | bytes.length]), bytes]);
}

export const derSequence = (...values: readonly Uint8Array[]): Buffer => der(SEQUENCE, Buffer.concat(values));

export const derSet = (...values: readonly Uint8Array[]): Buffer => der(SET, Buffer.concat(values));

export const derOctetString = (value: Uint8Array): Buffer => der(OCTET_STRING, value);

/** Whole bytes: no bit of the last one is unused. */
export const derBitString = (value: Uint8Array): Buffer => der(BIT_STRING, Buffer.concat([Buffer.from([0]), value]));

export const derText = (text: string): Buffer => der(UTF8_STRING, Buffer.from(text, 'utf8'));

/** @param content the arcs as X.690 encodes them, in hexadecimal */
export const derObjectIdentifier = (content: string): Buffer => der(OBJECT_IDENTIFIER, Buffer.from(content, 'hex'));

/** The empty attributes of a certificate request. */
export const derNoAttributes = (): Buffer => der(NO_ATTRIBUTES, Buffer.alloc(0));

/** A number of big-endian bytes: no needless leading zero, and never negative. */
export function derInteger(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const significant = bytes.subarray(first);
  const isNegative = (significant[0] ?? 0) >= SIGN_BIT;
  return der(INTEGER, isNegative ? Buffer.concat([Buffer.from([0]), significant]) : significant);
}
