import { common, gateway, peer } from '@hyperledger/fabric-protos';
import { LedgerFailure } from './ledgerFailure.js';
import type { Statement } from './wire.js';

/**
 * Fabric's Gateway service endorses at the organisations that a request names, and returns the transaction. So that the
 * answer of the first organisation can name the others, the same signed proposal is sent to these, and the two
 * transactions are made one.
 */

/** A signed proposal (Fabric's gateway.ProposedTransaction), to be endorsed by these organisations instead. */
export function addressedTo(organizations: readonly string[], proposed: Uint8Array): Uint8Array {
  const message = gateway.ProposedTransaction.deserializeBinary(proposed);
  message.setEndorsingOrganizationsList([...organizations]);
  return message.serializeBinary();
}

/**
 * One transaction (Fabric's gateway.PreparedTransaction, unsigned) with the endorsements of both.
 * @throws LedgerFailure DISAGREEMENT if they endorse different results
 */
export function mergedEndorsements(first: Uint8Array, second: Uint8Array): Uint8Array {
  const [into, from] = [new Opened(first), new Opened(second)];
  if (!into.proposalResponse.equals(from.proposalResponse))
    throw new LedgerFailure('DISAGREEMENT', 'The endorsers came to different results.');
  return into.with(from.endorsements);
}

/** What the peers of a transaction (Fabric's gateway.PreparedTransaction) signed. */
export function statementIn(prepared: Uint8Array): Omit<Statement, 'result'> {
  const { proposalResponse: payload, endorsements } = new Opened(prepared);
  const signatures = endorsements.map((endorsement) => ({
    endorser: endorsement.getEndorser_asU8(),
    signature: endorsement.getSignature_asU8(),
  }));
  return { payload, signatures };
}

type Action = InstanceType<typeof peer.ChaincodeEndorsedAction>;

/** A prepared transaction, opened down to its endorsed action: each layer is the serialised content of the one around it. */
class Opened {
  readonly #prepared: InstanceType<typeof gateway.PreparedTransaction>;
  readonly #envelope: InstanceType<typeof common.Envelope>;
  readonly #payload: InstanceType<typeof common.Payload>;
  readonly #transaction: InstanceType<typeof peer.Transaction>;
  readonly #transactionAction: InstanceType<typeof peer.TransactionAction>;
  readonly #actionPayload: InstanceType<typeof peer.ChaincodeActionPayload>;
  readonly #action: Action;

  constructor(bytes: Uint8Array) {
    this.#prepared = gateway.PreparedTransaction.deserializeBinary(bytes);
    this.#envelope = present(this.#prepared.getEnvelope());
    this.#payload = common.Payload.deserializeBinary(this.#envelope.getPayload_asU8());
    this.#transaction = peer.Transaction.deserializeBinary(this.#payload.getData_asU8());
    this.#transactionAction = present(this.#transaction.getActionsList()[0]);
    this.#actionPayload = peer.ChaincodeActionPayload.deserializeBinary(this.#transactionAction.getPayload_asU8());
    this.#action = present(this.#actionPayload.getAction());
  }

  get proposalResponse(): Buffer {
    return Buffer.from(this.#action.getProposalResponsePayload_asU8());
  }

  get endorsements(): ReturnType<Action['getEndorsementsList']> {
    return this.#action.getEndorsementsList();
  }

  /** The transaction with further endorsements. */
  with(endorsements: ReturnType<Action['getEndorsementsList']>): Uint8Array {
    this.#action.setEndorsementsList([...this.endorsements, ...endorsements]);
    this.#transactionAction.setPayload(this.#actionPayload.serializeBinary());
    this.#payload.setData(this.#transaction.serializeBinary());
    this.#envelope.setPayload(this.#payload.serializeBinary());
    return this.#prepared.serializeBinary();
  }
}

function present<T>(part: T | undefined): T {
  if (part === undefined) throw new LedgerFailure('OTHER', 'The peer gave back no endorsed transaction.');
  return part;
}
