import { CommitError, GatewayError } from '@hyperledger/fabric-gateway';
import { status } from '@grpc/grpc-js';
import type { TradeError } from '@naru/chaincode/domain';
import { LedgerFailure } from './ledgerFailure.js';
import { rejectionIn } from './rejection.js';

/** ENDORSEMENT_POLICY_FAILURE, MVCC_READ_CONFLICT, PHANTOM_READ_CONFLICT: what a transaction that lost a race gets. */
const RACE_CODES: readonly number[] = [10, 11, 12];

const UNREACHED: readonly number[] = [status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.CANCELLED];
const MISMATCH = 'ProposalResponsePayloads do not match';
const OVERLOADED = 'too many requests';
/** How a gateway peer tells that it did not reach another peer. The call is then ABORTED. */
const PEER_UNREACHED = 'code = Unavailable';

/** Codes that leave open whether the peer had sent the transaction on. With any other code it was refused. */
const UNSETTLED: readonly number[] = [...UNREACHED, status.UNKNOWN, status.INTERNAL];
/** What is said if a call never left this process, or never left the peer. */
const NOT_SENT: readonly string[] = ['No connection established', 'no orderer nodes available', OVERLOADED];
/** What a peer says if one orderer is enough (Raft) and each that it tried failed. The details say how. */
const NONE_SUCCEEDED = 'no orderers could successfully process transaction';
/** The failures of an orderer that did not get the transaction. */
const NOT_TAKEN = ['Error while dialing', 'info=no Raft leader'] as const;
/** An orderer refuses a transaction for its content: the client errors among Fabric's `common.Status`. */
const REFUSED = /status=(BAD_REQUEST|FORBIDDEN|NOT_FOUND|REQUEST_ENTITY_TOO_LARGE)/;

/** What an error of an evaluation or endorsement means. Nothing was written. */
export function ofProposal(error: unknown): TradeError | LedgerFailure {
  if (!(error instanceof GatewayError))
    return new LedgerFailure('OTHER', 'The ledger could not be asked.', { cause: error });
  const messages = [...error.details.map(({ message }) => message), error.message];
  const rejection = messages.map(rejectionIn).find((found) => found !== undefined);
  if (rejection !== undefined) return rejection;
  const says = (text: string): boolean => messages.some((message) => message.includes(text));
  if (says(MISMATCH)) {
    return new LedgerFailure('DISAGREEMENT', 'The endorsers came to different results.', { cause: error });
  }
  if (UNREACHED.includes(error.code) || says(OVERLOADED) || says(PEER_UNREACHED)) {
    const message = 'The peer, or one whose endorsement is needed, cannot be reached.';
    return new LedgerFailure('UNAVAILABLE', message, { cause: error });
  }
  return new LedgerFailure('OTHER', `The peers answered: ${messages.join('; ')}`, { cause: error });
}

/**
 * What an error of sending an endorsed transaction means. An orderer that did not answer may have taken it, and if too
 * few of several orderers answered, so may those that were not heard. Only if it is certain that no orderer has taken it
 * does the failure say so.
 */
export function ofSubmission(error: unknown, transactionId: string): LedgerFailure {
  if (error instanceof GatewayError && mayBeOrdered(error)) return commitUnknown(error, transactionId);
  return new LedgerFailure('UNAVAILABLE', 'The ordering service did not take the transaction.', {
    cause: error,
    transactionId,
  });
}

function mayBeOrdered({ code, message, details }: GatewayError): boolean {
  if (!UNSETTLED.includes(code) || NOT_SENT.some((text) => message.includes(text))) return false;
  if (details.length === 0) return true;
  const isEach = (test: (said: string) => boolean): boolean => details.every((detail) => test(detail.message));
  // With SmartBFT these are more nodes than may be faulty: at least one of them is right, and the right ones agree.
  if (isEach((said) => REFUSED.test(said))) return false;
  return !(message.includes(NONE_SUCCEEDED) && isEach((said) => NOT_TAKEN.some((text) => said.includes(text))));
}

/** What an error of waiting for a commit means. */
export function ofCommit(error: unknown, transactionId: string): LedgerFailure {
  return error instanceof CommitError ? ofCode(error.code, transactionId) : commitUnknown(error, transactionId);
}

/** What a validation code other than VALID means. */
export function ofCode(validationCode: number, transactionId: string): LedgerFailure {
  const kind = RACE_CODES.includes(validationCode) ? 'LOST_RACE' : 'INVALIDATED';
  return new LedgerFailure(kind, `The transaction was found invalid with code ${validationCode}.`, {
    transactionId,
    validationCode,
  });
}

function commitUnknown(cause: unknown, transactionId: string): LedgerFailure {
  const message = 'It is not known yet whether the transaction was committed.';
  return new LedgerFailure('COMMIT_UNKNOWN', message, { cause, transactionId });
}
