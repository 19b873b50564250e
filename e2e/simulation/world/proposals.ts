import { common, peer } from '@hyperledger/fabric-protos';
import { computeTransactionId, parseProposal, type Proposal, type Signer } from '@naru/test-network/parts';
import timestampProtos from 'google-protobuf/google/protobuf/timestamp_pb.js';

const NONCE_BYTES = 24;

/** What a client asks its peers to run. */
export interface Request {
  readonly transaction: string;
  readonly arguments: readonly string[];
  readonly transient: Readonly<Record<string, string>>;
}

/** How a proposal is made: where, by whom, when. */
export interface Making {
  readonly channel: string;
  readonly chaincode: string;
  readonly signer: Signer;
  readonly timeMs: number;
  /** Makes the transaction's id. */
  readonly nonce: (bytes: number) => Uint8Array;
}

/** Makes and signs a proposal, as a Fabric client does. */
export function makeProposal(request: Request, making: Making): Proposal {
  const { signer } = making;
  const signatureHeader = new common.SignatureHeader();
  signatureHeader.setCreator(signer.serialized);
  signatureHeader.setNonce(making.nonce(NONCE_BYTES));
  const header = new common.Header();
  header.setChannelHeader(makeChannelHeader(computeTransactionId(signatureHeader), making).serializeBinary());
  header.setSignatureHeader(signatureHeader.serializeBinary());
  const proposal = new peer.Proposal();
  proposal.setHeader(header.serializeBinary());
  proposal.setPayload(makePayload(request, making.chaincode).serializeBinary());
  const signed = new peer.SignedProposal();
  signed.setProposalBytes(proposal.serializeBinary());
  signed.setSignature(signer.sign(signed.getProposalBytes_asU8()));
  return parseProposal(signed);
}

export function makeChannelHeader(
  transactionId: string,
  { channel, chaincode, timeMs }: Pick<Making, 'channel' | 'chaincode' | 'timeMs'>,
): common.ChannelHeader {
  const name = new peer.ChaincodeID();
  name.setName(chaincode);
  const extension = new peer.ChaincodeHeaderExtension();
  extension.setChaincodeId(name);
  const header = new common.ChannelHeader();
  header.setType(common.HeaderType.ENDORSER_TRANSACTION);
  header.setChannelId(channel);
  header.setTxId(transactionId);
  header.setTimestamp(timestampProtos.Timestamp.fromDate(new Date(timeMs)));
  header.setExtension$(extension.serializeBinary());
  return header;
}

function makePayload(
  { transaction, arguments: args, transient }: Request,
  chaincode: string,
): peer.ChaincodeProposalPayload {
  const input = new peer.ChaincodeInput();
  input.setArgsList([transaction, ...args].map((text) => Buffer.from(text)));
  const name = new peer.ChaincodeID();
  name.setName(chaincode);
  const spec = new peer.ChaincodeSpec();
  spec.setChaincodeId(name);
  spec.setInput(input);
  const invocation = new peer.ChaincodeInvocationSpec();
  invocation.setChaincodeSpec(spec);
  const payload = new peer.ChaincodeProposalPayload();
  payload.setInput(invocation.serializeBinary());
  for (const [key, text] of Object.entries(transient)) payload.getTransientmapMap().set(key, Buffer.from(text));
  return payload;
}
