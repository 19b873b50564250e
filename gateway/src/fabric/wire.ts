import type { common } from '@hyperledger/fabric-protos';
import type { TransactionBlock } from './parseBlock.js';

/** A call of one transaction of the chaincode. */
export interface Call {
  readonly transaction: string;
  readonly arguments: readonly string[];
  /** Private bytes. They reach the endorsers and are never in a block. */
  readonly transient?: Readonly<Record<string, string>>;
  /** Whose peers run it, by MSP id. */
  readonly endorsers: readonly string[];
}

/** A transaction that organisations have endorsed, but that was not sent to be ordered. */
export interface Endorsed {
  readonly result: string;
  /** Endorses the same proposal at further organisations' peers. @throws TradeError; LedgerFailure if they come to another result */
  alsoBy(organizations: readonly string[]): Promise<Endorsed>;
  /** Has it ordered and waits for the commit. @throws LedgerFailure */
  submit(): Promise<Committed>;
}

/** A transaction that is committed and valid. */
export interface Committed {
  readonly transactionId: string;
  readonly block: number;
  readonly result: string;
}

/** A query of one transaction, which changes nothing. */
export type Query = Pick<Call, 'transaction' | 'arguments'>;

/**
 * The ledger as it is reached over the network: one attempt per call, in the name of one user. Everything above does
 * not know what is below, so tests replace this and nothing else.
 */
export interface Wire {
  /** @throws TradeError if the chaincode rejects; LedgerFailure otherwise */
  evaluate(user: string, call: Call): Promise<string>;
  /** Endorses at each of the call's endorsers. @throws TradeError if one rejects; LedgerFailure */
  endorse(user: string, call: Call): Promise<Endorsed>;
  /** Blocks from a number on, in order, as they come; ends when the signal aborts. @throws LedgerFailure */
  blocks(user: string, from: number, signal: AbortSignal): AsyncIterable<TransactionBlock>;
  /** How many blocks the own peer has. @throws LedgerFailure */
  height(user: string): Promise<number>;
  close(): void;
}

/** The chain of blocks itself, as the own peer has it. */
export interface Chain extends Pick<Wire, 'height'> {
  /** Whole blocks from a number on, in order, as they come; ends when the signal aborts. @throws LedgerFailure */
  wholeBlocks(user: string, from: number, signal: AbortSignal): AsyncIterable<common.Block>;
}

/** A query that somebody signed, and its answer. */
export interface AnsweredQuery {
  readonly id: string;
  readonly result: string;
}

/** How one member's gateway proves to another's who it is: by a query that it signs, and that the other's peer answers. */
export interface QuerySigner {
  /** Signs a query in the name of a user, for whoever has its own peer answer it. */
  sign(user: string, query: Query): Promise<Uint8Array>;
  /**
   * Has the endorsers' peers answer a query that somebody signed, and gives the id of it, of which no two queries have the
   * same. The peers judge signature, certificate and revocation.
   * @throws TradeError FORBIDDEN if it is another query, or as the chaincode rejects; LedgerFailure, also for bytes that are no
   * signed query of this chaincode
   */
  answerSigned(user: string, signed: Uint8Array, expected: Query, endorsers: readonly string[]): Promise<AnsweredQuery>;
}
