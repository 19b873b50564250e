import type { peer } from '@hyperledger/fabric-protos';
import type { TransactionRecord } from '../ledger/transactionRecord.js';
import type { Simulator } from '../simulation/simulator.js';
import type { Height } from '../storage/table.js';
import type { OpenQueries } from './openQueries.js';

/** A proposal for a chaincode. */
export interface Invocation {
  readonly transactionId: string;
  readonly channel: string;
  readonly input: Uint8Array;
  readonly proposal: peer.SignedProposal;
  readonly simulator: Simulator;
}

/** A chaincode's answer to an invocation. */
export interface Outcome {
  readonly response: peer.Response;
  readonly event: peer.ChaincodeEvent | undefined;
}

/** Runs a peer's proposals on its chaincode. */
export interface Runtime {
  /** Connects before the first invocation. */
  connect(): Promise<void>;
  close(): void;
  /** @throws Error if the chaincode cannot be reached, ends, takes too long, or fails outside of a transaction. */
  invoke(invocation: Invocation): Promise<Outcome>;
}

/** What the chaincode's requests need of a running invocation. */
export interface InvocationContext {
  readonly simulator: Simulator;
  readonly namespace: string;
  readonly queries: OpenQueries;
  /** The transaction that wrote a version. */
  readonly transactionAt: (height: Height) => TransactionRecord | undefined;
}
