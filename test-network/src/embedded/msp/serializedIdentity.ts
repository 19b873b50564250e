import { msp } from '@hyperledger/fabric-protos';
import { asBuffer } from '../bytes/bytes.js';

/** Serializes an identity: MSP id and PEM certificate. */
export function serializeIdentity(mspId: string, certificatePem: string): Buffer {
  const identity = new msp.SerializedIdentity();
  identity.setMspid(mspId);
  identity.setIdBytes(Buffer.from(certificatePem));
  return asBuffer(identity.serializeBinary());
}

/** The MSP that an identity names. It is not checked. */
export function readClaimedMspId(serialized: Uint8Array): string {
  return msp.SerializedIdentity.deserializeBinary(serialized).getMspid();
}
