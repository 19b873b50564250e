import { CommitError, GatewayError } from '@hyperledger/fabric-gateway';
import { status } from '@grpc/grpc-js';
import { TradeError } from '@naru/chaincode/domain';
import { LedgerFailure } from './ledgerFailure.js';
import { rejectionIn } from './rejection.js';
import { TokenFailure } from '../keys/tokenFailure.js';
import { UserSignatureLacking } from '../keys/userSigning.js';

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
/**
 * What a peer says if one orderer is enough (Raft) and each that it tried failed. Its details name the orderers that
 * were not reached; those that have no leader are not among them, and if nothing else failed there are no details.
 */
const NONE_SUCCEEDED = 'no orderers could successfully process transaction';
/** What a peer says if most orderers are needed (SmartBFT) and too few took the transaction. */
const TOO_FEW_SUCCEEDED = 'insufficient number of orderers could successfully process transaction';
/** What a peer says if its ordering service is away, or has no leader: both pass. */
const ORDERING_IS_AWAY: readonly string[] = [NONE_SUCCEEDED, TOO_FEW_SUCCEEDED, 'no orderer nodes available'];
/** How an orderer failed that has nothing of the transaction. */
const NOT_REACHED = 'Error while dialing';
/** Orderers refuse for what is in the transaction: the client errors among Fabric's `common.Status`. */
const REFUSED = /status=(BAD_REQUEST|FORBIDDEN|NOT_FOUND|REQUEST_ENTITY_TOO_LARGE)/;

/** What an error of an evaluation or endorsement means. Nothing was written. */
export function ofProposal(error: unknown): TradeError | LedgerFailure {
  if (error instanceof TokenFailure) return unsigned(error);
  if (error instanceof UserSignatureLacking)
    return new TradeError({ code: 'FORBIDDEN', message: error.message, values: {} });
  if (!(error instanceof GatewayError))
    return new LedgerFailure('OTHER', 'The ledger could not be asked.', { cause: error });
  const messages = [...error.details.map(({ message }) => message), error.message];
  const rejection = messages.map(rejectionIn).find((found) => found !== undefined);
  if (rejection !== undefined) return rejection;
  const says = (text: string): boolean => messages.some((message) => message.includes(text));
  if (says(MISMATCH)) {
    return new LedgerFailure('DISAGREEMENT', 'The endorsers came to different results.', { cause: error });
  }
  if (error.message.includes(OVERLOADED)) {
    return new LedgerFailure('BUSY', 'The peer has as much to do as it takes. Nothing was written.', { cause: error });
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
  if (error instanceof TokenFailure) return unsigned(error, transactionId);
  if (error instanceof UserSignatureLacking)
    return new LedgerFailure('UNAVAILABLE', `${error.message} Nothing was written.`, { cause: error, transactionId });
  const mayBeSentAgain = error instanceof GatewayError && isOrderingAway(error);
  if (error instanceof GatewayError && mayBeOrdered(error)) return commitUnknown(error, transactionId, mayBeSentAgain);
  return new LedgerFailure('UNAVAILABLE', 'The ordering service did not take the transaction.', {
    cause: error,
    transactionId,
    mayBeSentAgain,
  });
}

/** Nothing was sent. What the token says is for the operator: the log has it, and readiness. */
function unsigned(cause: TokenFailure, transactionId?: string): LedgerFailure {
  const message = 'The gateway cannot use the private keys now. Nothing was written.';
  return new LedgerFailure('UNAVAILABLE', message, { cause, ...(transactionId !== undefined && { transactionId }) });
}

function mayBeOrdered(error: GatewayError): boolean {
  const { code, message, details } = error;
  if (!UNSETTLED.includes(code) || NOT_SENT.some((text) => message.includes(text))) return false;
  if (details.length === 0) return true;
  if (isRefused(error)) return false;
  return !(message.includes(NONE_SUCCEEDED) && details.every((detail) => detail.message.includes(NOT_REACHED)));
}

function isOrderingAway(error: GatewayError): boolean {
  return ORDERING_IS_AWAY.some((text) => error.message.includes(text)) && !isRefused(error);
}

/** With SmartBFT these are more orderers than may be faulty: one of them is right, and the right ones agree. */
function isRefused({ details }: GatewayError): boolean {
  return details.length > 0 && details.every((detail) => REFUSED.test(detail.message));
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

function commitUnknown(cause: unknown, transactionId: string, mayBeSentAgain = false): LedgerFailure {
  const message = 'It is not known yet whether the transaction was committed.';
  return new LedgerFailure('COMMIT_UNKNOWN', message, { cause, transactionId, mayBeSentAgain });
}
