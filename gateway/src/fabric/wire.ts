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
  /** Has the next call of a user use the identity that the wallet has by then. */
  forget?(user: string): void;
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

/** The answer of peers with their signatures, as Fabric makes them: it can be shown to somebody outside of the channel. */
export interface Statement {
  /** A ProposalResponsePayload. */
  readonly payload: Uint8Array;
  /** What the chaincode answered, as the payload has it. */
  readonly result: string;
  readonly signatures: readonly PeerSignature[];
}

export interface PeerSignature {
  /** Who signed: a SerializedIdentity, which has MSP id and certificate. */
  readonly endorser: Uint8Array;
  /** ECDSA over the payload and the endorser. */
  readonly signature: Uint8Array;
}

/** The authorities of a member, as the channel's configuration names them: PEM certificates, and PEM lists of revoked ones. */
export interface Authority {
  readonly msp: string;
  readonly certificates: readonly string[];
  readonly revocations: readonly string[];
}

/** How somebody outside is shown what the ledger says. */
export interface Witnesses {
  /**
   * The answer of the own peer, signed by it and by the peers of those organisations that answer the same. Nothing
   * is submitted.
   * @throws TradeError as the chaincode rejects; LedgerFailure
   */
  state(user: string, query: Query, organizations: readonly string[]): Promise<Statement>;
  /** The authorities of the channel's members, in the order of their MSP ids. @throws LedgerFailure */
  authorities(user: string): Promise<readonly Authority[]>;
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
