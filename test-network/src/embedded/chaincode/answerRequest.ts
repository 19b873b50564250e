import { peer } from '@hyperledger/fabric-protos';
import type { Simulator } from '../simulation/simulator.js';
import type { InvocationContext } from './invocation.js';
import { nameOf, Type } from './message.js';
import { answerHistory, answerRange } from './queryRequests.js';
import {
  answerDelete,
  answerGet,
  answerGetHash,
  answerGetMetadata,
  answerPurge,
  answerPut,
  answerPutMetadata,
} from './stateRequests.js';

type StateAnswer = (payload: Uint8Array, simulator: Simulator) => Uint8Array;

const STATE_ANSWERS: ReadonlyMap<number, StateAnswer> = new Map<number, StateAnswer>([
  [Type.GET_STATE, answerGet],
  [Type.GET_PRIVATE_DATA_HASH, answerGetHash],
  [Type.GET_STATE_METADATA, answerGetMetadata],
  [Type.PUT_STATE, answerPut],
  [Type.DEL_STATE, answerDelete],
  [Type.PURGE_PRIVATE_DATA, answerPurge],
  [Type.PUT_STATE_METADATA, answerPutMetadata],
]);

/**
 * Answers one request of a running chaincode.
 * @throws Error whose message is sent back to the chaincode.
 */
export function answerRequest(type: number, payload: Uint8Array, context: InvocationContext): Uint8Array {
  const stateAnswer = STATE_ANSWERS.get(type);
  if (stateAnswer) return stateAnswer(payload, context.simulator);
  switch (type) {
    case Type.GET_STATE_BY_RANGE:
      return answerRange(payload, context);
    case Type.GET_HISTORY_FOR_KEY:
      return answerHistory(payload, context);
    case Type.QUERY_STATE_NEXT:
      return context.queries.next(peer.QueryStateNext.deserializeBinary(payload).getId()).serializeBinary();
    case Type.QUERY_STATE_CLOSE:
      return context.queries.close(peer.QueryStateClose.deserializeBinary(payload).getId()).serializeBinary();
    case Type.GET_QUERY_RESULT:
      throw new Error('ExecuteQuery not supported for leveldb');
    default:
      throw new Error(`${nameOf(type)} is not supported by the embedded network`);
  }
}
