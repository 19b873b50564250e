import { peer } from '@hyperledger/fabric-protos';

export const { Type } = peer.ChaincodeMessage;
export type MessageType = peer.ChaincodeMessage.TypeMap[keyof peer.ChaincodeMessage.TypeMap];

const NAMES = new Map<number, string>(Object.entries(Type).map(([name, type]) => [type, name]));

/** Makes a message of the chaincode protocol. */
export function newMessage(
  type: MessageType,
  payload: Uint8Array,
  channel = '',
  transactionId = '',
): peer.ChaincodeMessage {
  const message = new peer.ChaincodeMessage();
  message.setType(type);
  message.setPayload(payload);
  message.setChannelId(channel);
  message.setTxid(transactionId);
  return message;
}

/** The name of a message type, such as GET_STATE. */
export function nameOf(type: number): string {
  return NAMES.get(type) ?? String(type);
}
