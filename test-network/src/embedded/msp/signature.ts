import { sign, verify, type KeyObject } from 'node:crypto';

/** The order of P-256's group. Two values of s are valid; Fabric accepts only the lower one. */
const GROUP_ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
const COORDINATE_BYTES = 32;
const HALF_ORDER = toBytes(GROUP_ORDER >> 1n);
const DER_SEQUENCE = 0x30;
const DER_INTEGER = 0x02;
const SIGN_BIT = 0x80;
const SHORTEST_SIGNATURE = 8;

/** Signs with ECDSA on P-256 over SHA-256, in DER, with the lower s. */
export function signLowS(key: KeyObject, data: Uint8Array): Buffer {
  const raw = sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' });
  const r = raw.subarray(0, COORDINATE_BYTES);
  const s = chooseLower(raw.subarray(COORDINATE_BYTES));
  const body = Buffer.concat([encodeDerInteger(r), encodeDerInteger(s)]);
  return Buffer.concat([Buffer.from([DER_SEQUENCE, body.length]), body]);
}

/** Whether a signature is valid and has the lower s, as Fabric requires. */
export function verifyLowS(key: KeyObject, data: Uint8Array, signature: Uint8Array): boolean {
  return hasLowS(signature) && verify('sha256', data, key, signature);
}

/** Whether the second integer of a DER signature is in the lower half of the group order. */
function hasLowS(signature: Uint8Array): boolean {
  if (signature.length < SHORTEST_SIGNATURE || signature[0] !== DER_SEQUENCE || signature[2] !== DER_INTEGER)
    return false;
  const at = 4 + (signature[3] ?? 0);
  if (signature[at] !== DER_INTEGER) return false;
  const s = withoutLeadingZeros(signature.subarray(at + 2, at + 2 + (signature[at + 1] ?? 0)));
  if (s.length !== COORDINATE_BYTES) return s.length < COORDINATE_BYTES;
  return Buffer.compare(s, HALF_ORDER) <= 0;
}

function chooseLower(s: Buffer): Buffer {
  return Buffer.compare(s, HALF_ORDER) > 0 ? toBytes(GROUP_ORDER - BigInt(`0x${s.toString('hex')}`)) : s;
}

function toBytes(number: bigint): Buffer {
  return Buffer.from(number.toString(16).padStart(2 * COORDINATE_BYTES, '0'), 'hex');
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  return bytes.subarray(start);
}

function encodeDerInteger(unsigned: Uint8Array): Buffer {
  const value = withoutLeadingZeros(unsigned);
  const padding = (value[0] ?? 0) & SIGN_BIT ? [0] : [];
  return Buffer.concat([Buffer.from([DER_INTEGER, value.length + padding.length, ...padding]), value]);
}
