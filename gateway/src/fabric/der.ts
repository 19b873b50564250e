const SEQUENCE = 0x30;
const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const SIGN_BIT = 0x80;

/** One value, as X.690 wants it. All values here are shorter than 128 bytes, so that one byte tells the length. */
const der = (tag: number, value: Uint8Array): Buffer => Buffer.concat([Buffer.from([tag, value.length]), value]);

export const derSequence = (...values: readonly Uint8Array[]): Buffer => der(SEQUENCE, Buffer.concat(values));

export const derOctetString = (value: Uint8Array): Buffer => der(OCTET_STRING, value);

/** A number of big-endian bytes: no needless leading zero, and never negative. */
export function derInteger(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const significant = bytes.subarray(first);
  const isNegative = (significant[0] ?? 0) >= SIGN_BIT;
  return der(INTEGER, isNegative ? Buffer.concat([Buffer.from([0]), significant]) : significant);
}
