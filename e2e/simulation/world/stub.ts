import type { Stub } from '@naru/chaincode';
import { DocumentType } from '@naru/chaincode/domain';
import { type Ledger, readKeyPolicy, type Simulator, VALIDATION_PARAMETER } from '@naru/test-network/parts';

/** What a transaction has beside the state. */
export interface StubRequest {
  readonly timeMs: number;
  readonly transient: ReadonlyMap<string, Uint8Array>;
  readonly setEvent: (name: string, payload: Uint8Array) => void;
  /** Called for each record that is read. */
  readonly onRecordRead: (key: string) => void;
}

const EMPTY = new Uint8Array();

/** A chaincode's stub straight on a peer's simulation: what Fabric sends as messages is a call here. */
export function makeStub(ledger: Ledger, simulator: Simulator, request: StubRequest): Stub {
  const policyEntry = (policy: Uint8Array): [[string, Uint8Array]] => [[VALIDATION_PARAMETER, policy]];
  return {
    getChannelID: () => ledger.channel,
    getDateTimestamp: () => new Date(request.timeMs),
    getTransient: () => new Map(request.transient),
    getState: (key) => {
      if (isRecord(key)) request.onRecordRead(key);
      return soon(() => simulator.getState(key)?.value ?? EMPTY);
    },
    putState: (key, value) =>
      soon(() => {
        simulator.putState(key, value);
      }),
    getStateValidationParameter: (key) => soon(() => readKeyPolicy(simulator.getState(key)) ?? EMPTY),
    setStateValidationParameter: (key, policy) =>
      soon(() => {
        simulator.putMetadata(key, policyEntry(policy));
      }),
    getHistoryForKey: (key) => readHistory(ledger, simulator, key),
    getPrivateData: (collection, key) => soon(() => simulator.getPrivate(collection, key) ?? EMPTY),
    getPrivateDataHash: (collection, key) => soon(() => simulator.getPrivateHash(collection, key)?.value ?? EMPTY),
    putPrivateData: (collection, key, value) =>
      soon(() => {
        simulator.putPrivate(collection, key, value);
      }),
    getPrivateDataValidationParameter: (collection, key) =>
      soon(() => readKeyPolicy(simulator.getPrivateHash(collection, key)) ?? EMPTY),
    setPrivateDataValidationParameter: (collection, key, policy) =>
      soon(() => {
        simulator.putPrivateMetadata(collection, key, policyEntry(policy));
      }),
    setEvent: request.setEvent,
  };
}

const isRecord = (key: string): boolean => DocumentType.options.some((type) => key.startsWith(`${type}/`));

/** The stub's calls are asynchronous, and fail as rejected promises. */
function soon<T>(call: () => T): Promise<T> {
  try {
    return Promise.resolve(call());
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

function readHistory(ledger: Ledger, simulator: Simulator, key: string): ReturnType<Stub['getHistoryForKey']> {
  const versions = simulator.history(key).map((version) => {
    const transaction = ledger.chain.transactions(version.block)[version.tx];
    return {
      txId: transaction?.transactionId ?? '',
      value: version.value ?? EMPTY,
      isDelete: version.value === null,
      timestamp: transaction?.timestamp ?? { seconds: 0, nanos: 0 },
    };
  });
  return iterate(versions) as ReturnType<Stub['getHistoryForKey']>;
}

function iterate<T>(values: readonly T[]): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]: () => {
      const each = values.values();
      return { next: () => Promise.resolve(each.next()) };
    },
  };
}
