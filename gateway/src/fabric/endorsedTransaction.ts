import type { Gateway, Proposal, Transaction } from '@hyperledger/fabric-gateway';
import { addressedTo, mergedEndorsements, statementIn } from './endorsements.js';
import { ofCode, ofCommit, ofProposal, ofSubmission } from './failures.js';
import { asking } from '../keys/userSigning.js';
import { decodeText } from './text.js';
import type { Committed, Endorsed, Statement } from './wire.js';

/** A proposal of this process with the endorsements that it has so far. */
export class EndorsedTransaction implements Endorsed {
  readonly result: string;
  readonly #gateway: Gateway;
  readonly #proposal: Proposal;
  readonly #transaction: Transaction;

  private constructor(gateway: Gateway, proposal: Proposal, transaction: Transaction) {
    this.#gateway = gateway;
    this.#proposal = proposal;
    this.#transaction = transaction;
    this.result = decodeText(transaction.getResult());
  }

  /** Has a proposal endorsed by the organisations that it names. @throws TradeError, LedgerFailure */
  static async of(gateway: Gateway, proposal: Proposal): Promise<EndorsedTransaction> {
    return new EndorsedTransaction(gateway, proposal, await endorse(proposal));
  }

  /** What the peers signed. */
  get statement(): Statement {
    return { ...statementIn(this.#transaction.getBytes()), result: this.result };
  }

  async alsoBy(organizations: readonly string[]): Promise<EndorsedTransaction> {
    const proposal = this.#gateway.newProposal(addressedTo(organizations, this.#proposal.getBytes()));
    const further = await endorse(proposal);
    const merged = mergedEndorsements(this.#transaction.getBytes(), further.getBytes());
    return new EndorsedTransaction(this.#gateway, this.#proposal, this.#gateway.newTransaction(merged));
  }

  async submit(): Promise<Committed> {
    const transactionId = this.#transaction.getTransactionId();
    const submitted = await asking('TRANSACTION', () => this.#transaction.submit()).catch((error: unknown) => {
      throw ofSubmission(error, transactionId);
    });
    const status = await asking('COMMIT', () => submitted.getStatus()).catch((error: unknown) => {
      throw ofCommit(error, transactionId);
    });
    if (!status.successful) throw ofCode(status.code, transactionId);
    return { transactionId, block: Number(status.blockNumber), result: this.result };
  }
}

async function endorse(proposal: Proposal): Promise<Transaction> {
  return asking('PROPOSAL', () => proposal.endorse()).catch((error: unknown) => {
    throw ofProposal(error);
  });
}
