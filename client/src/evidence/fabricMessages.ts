import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { EvidenceError } from './evidenceFile.js';

/* The few messages of Fabric that evidence has, by the numbers of their fields (fabric-protos). */

/** ProposalResponsePayload: what peers sign. */
const EXTENSION = 2;
/** ChaincodeAction. */
const RESPONSE = 3;
const CHAINCODE_ID = 4;
/** Response. */
const PAYLOAD = 3;
/** ChaincodeID. */
const NAME = 2;
/** SerializedIdentity. */
const MSP_ID = 1;
const ID_BYTES = 2;

/** What a chaincode answered. */
export interface SignedAnswer {
  readonly chaincode: string;
  /** As it is in the signed bytes. */
  readonly text: string;
}

/** Reads what peers signed. @throws EvidenceError if it is no answer of a chaincode */
export function readSignedAnswer(payload: Uint8Array): SignedAnswer {
  const action = fieldOf(payload, EXTENSION);
  return {
    chaincode: toText(fieldOf(fieldOf(action, CHAINCODE_ID), NAME)),
    text: toText(fieldOf(fieldOf(action, RESPONSE), PAYLOAD)),
  };
}

/** Who signed: an MSP id, and a certificate in PEM. @throws EvidenceError */
export function readIdentity(endorser: Uint8Array): { readonly msp: string; readonly certificate: string } {
  return { msp: toText(fieldOf(endorser, MSP_ID)), certificate: toText(fieldOf(endorser, ID_BYTES)) };
}

/** A field of bytes, text or a message: the last one counts, as protobuf has it. */
function fieldOf(message: Uint8Array, number: number): Uint8Array {
  let found: Uint8Array | undefined;
  try {
    const reader = new BinaryReader(message);
    while (reader.pos < reader.len) {
      const [field, type] = reader.tag();
      if (field === number && type === WireType.LengthDelimited) found = reader.bytes();
      else reader.skip(type, field);
    }
  } catch (cause) {
    throw new EvidenceError('What the peers signed cannot be read.', { cause });
  }
  if (found === undefined) throw new EvidenceError('What the peers signed is not the answer of a chaincode.');
  return found;
}

function toText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new EvidenceError('What the peers signed is not text.', { cause });
  }
}
