import type { peer } from '@hyperledger/fabric-protos';
import type { TransactionRecord } from '../ledger/transactionRecord.js';
import type { Simulator } from '../simulation/simulator.js';
import type { Height } from '../storage/table.js';
import type { OpenQueries } from './openQueries.js';

/** A proposal that a chaincode is to run. */
export interface Invocation {
  readonly transactionId: string;
  readonly channel: string;
  readonly input: Uint8Array;
  readonly proposal: peer.SignedProposal;
  readonly simulator: Simulator;
}

/** What a chaincode made of an invocation. */
export interface Outcome {
  readonly response: peer.Response;
  readonly event: peer.ChaincodeEvent | undefined;
}

/** A running invocation as the requests of the chaincode see it. */
export interface InvocationContext {
  readonly simulator: Simulator;
  readonly namespace: string;
  readonly queries: OpenQueries;
  /** The transaction that wrote a version. */
  readonly transactionAt: (height: Height) => TransactionRecord | undefined;
}
