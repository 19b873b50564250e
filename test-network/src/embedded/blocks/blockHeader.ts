import type { common } from '@hyperledger/fabric-protos';
import { sha256 } from '../bytes/bytes.js';

const DER_SEQUENCE = 0x30;
const DER_INTEGER = 0x02;
const DER_OCTET_STRING = 0x04;
const SIGN_BIT = 0x80;

/** The DER bytes of a block's header: SEQUENCE { number, previous hash, data hash }. Their hash links the blocks. */
export function encodeHeader(header: common.BlockHeader): Buffer {
  return encodeDer(
    DER_SEQUENCE,
    Buffer.concat([
      encodeDer(DER_INTEGER, encodeUnsigned(header.getNumber())),
      encodeDer(DER_OCTET_STRING, header.getPreviousHash_asU8()),
      encodeDer(DER_OCTET_STRING, header.getDataHash_asU8()),
    ]),
  );
}

export function hashHeader(header: common.BlockHeader): Buffer {
  return sha256(encodeHeader(header));
}

/** All values here are shorter than 128 bytes, so that one byte holds the length. */
function encodeDer(tag: number, value: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([tag, value.length]), value]);
}

function encodeUnsigned(number: number): Buffer {
  const digits = number.toString(16);
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  return (bytes[0] ?? 0) & SIGN_BIT ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
}
