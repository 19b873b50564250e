/** Why a call of the ledger failed although no rule of the trade rejected it. */
export type LedgerFailureKind =
  /** The peer, an endorser or the orderer could not be reached; nothing was written. */
  | 'UNAVAILABLE'
  /** The peer, or what waits for it, has as much to do as it takes; nothing was written. */
  | 'BUSY'
  /** Endorsers disagreed, or only some refused, as when a peer lags. */
  | 'DISAGREEMENT'
  /** The transaction was ordered and found invalid: somebody else was faster. */
  | 'LOST_RACE'
  /** The transaction was ordered and found invalid for another reason. */
  | 'INVALIDATED'
  /** It was sent, and whether it was committed is not known. */
  | 'COMMIT_UNKNOWN'
  /** Anything else. */
  | 'OTHER';

/** A failure of the ledger, with what is known of it. */
export class LedgerFailure extends Error {
  readonly kind: LedgerFailureKind;
  readonly transactionId: string | undefined;
  /** Fabric's TxValidationCode, if the transaction was found invalid. */
  readonly validationCode: number | undefined;
  /** Whether the ordering service was away, or had no leader: the same transaction may be sent again. */
  readonly mayBeSentAgain: boolean;
  /** The organisations whose peers did not endorse, if it is known which. */
  readonly organizations: readonly string[] | undefined;

  constructor(
    kind: LedgerFailureKind,
    message: string,
    rest: {
      cause?: unknown;
      transactionId?: string;
      validationCode?: number;
      mayBeSentAgain?: boolean;
      organizations?: readonly string[];
    } = {},
  ) {
    super(message, { cause: rest.cause });
    this.name = LedgerFailure.name;
    this.kind = kind;
    this.transactionId = rest.transactionId;
    this.validationCode = rest.validationCode;
    this.mayBeSentAgain = rest.mayBeSentAgain ?? false;
    this.organizations = rest.organizations;
  }
}
