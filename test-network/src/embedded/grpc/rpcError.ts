import { Metadata, type ServiceError, type status } from '@grpc/grpc-js';
import { gateway, google } from '@hyperledger/fabric-protos';
import anyProtos from 'google-protobuf/google/protobuf/any_pb.js';

const DETAIL_TYPE = 'type.googleapis.com/gateway.ErrorDetail';
const STATUS_TRAILER = 'grpc-status-details-bin';

/** What one peer says about a failure. */
export interface ErrorDetail {
  readonly address: string;
  readonly mspId: string;
  readonly message: string;
}

/** A gRPC error in the form of Fabric's gateway: a google.rpc.Status with ErrorDetail entries in a binary trailer. */
export class RpcError extends Error implements ServiceError {
  readonly code: status;
  readonly details: string;
  readonly metadata = new Metadata();

  constructor(code: status, message: string, details: readonly ErrorDetail[] = []) {
    super(message);
    this.name = RpcError.name;
    this.code = code;
    this.details = message;
    if (details.length > 0) this.metadata.set(STATUS_TRAILER, Buffer.from(encodeStatus(code, message, details)));
  }
}

function encodeStatus(code: status, message: string, details: readonly ErrorDetail[]): Uint8Array {
  const status = new google.rpc.Status();
  status.setCode(code);
  status.setMessage(message);
  for (const { address, mspId, message: text } of details) {
    const detail = new gateway.ErrorDetail();
    detail.setAddress(address);
    detail.setMspId(mspId);
    detail.setMessage(text);
    const wrapped = new anyProtos.Any();
    wrapped.setTypeUrl(DETAIL_TYPE);
    wrapped.setValue(detail.serializeBinary());
    status.addDetails(wrapped);
  }
  return status.serializeBinary();
}
