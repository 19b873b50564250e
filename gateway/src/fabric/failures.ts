import { CommitError, GatewayError } from '@hyperledger/fabric-gateway';
import { status } from '@grpc/grpc-js';
import type { TradeError } from '@naru/chaincode/domain';
import { LedgerFailure } from './ledgerFailure.js';
import { rejectionIn } from './rejection.js';

/** ENDORSEMENT_POLICY_FAILURE, MVCC_READ_CONFLICT, PHANTOM_READ_CONFLICT: what a transaction that lost a race gets. */
const RACE_CODES: readonly number[] = [10, 11, 12];

const DEADLINE: number = status.DEADLINE_EXCEEDED;
const UNREACHED: readonly number[] = [status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.CANCELLED];
const MISMATCH = 'ProposalResponsePayloads do not match';
const OVERLOADED = 'too many requests';
/** How a gateway peer tells that it did not reach another one: the whole is then ABORTED. */
const PEER_UNREACHED = 'code = Unavailable';

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

/** What an error of sending an endorsed transaction means: where the time ran out, it may have been ordered. */
export function ofSubmission(error: unknown, transactionId: string): LedgerFailure {
  const isUnanswered = error instanceof GatewayError && error.code === DEADLINE;
  if (isUnanswered) return commitUnknown(error, transactionId);
  return new LedgerFailure('UNAVAILABLE', 'The ordering service did not take the transaction.', {
    cause: error,
    transactionId,
  });
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
