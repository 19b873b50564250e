/** Where a value is wrong: an RFC 6901 pointer into what was sent, and what is wrong with it. */
export interface Issue {
  readonly pointer: string;
  readonly message: string;
}

/** Every way in which the ledger rejects. A rejection writes nothing. */
export const TRADE_ERROR_CODES = [
  'INVALID',
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'VERSION_MISMATCH',
  'WRONG_STATUS',
  'NOT_AUTHENTIC',
  'NOT_GENUINE',
  'NOT_A_MEMBER',
  'UNKNOWN_PARTY',
  'NOT_YOUR_CODE',
  'DUPLICATE_NUMBER',
  'NOT_NEGOTIABLE',
  'ALREADY_DISCLOSED',
  'NOT_DISCLOSED',
  'OFFER_OPEN',
  'NO_OFFER',
  'NO_CONSENT',
  'OFFER_LAPSED',
  'PLEDGED',
  'PRESENTED',
  'NOT_ELECTRONIC',
  'ALREADY_TAKEN',
  'NOT_CONSERVED',
  'HELD',
  'ALREADY_EXTENDED',
  'NOT_DUE',
  'NOT_APPROVED',
  'NOT_RESOLVED',
  'EXCEEDS_CREDIT',
  'OPEN_PRESENTATION',
  'NOT_REQUESTED',
  'ALREADY_CONSENTED',
  'NOT_JOINED',
  'LISTS_NEEDED',
  'TOKENS_OUTDATED',
  'CLOCK_SKEW',
] as const;

export type TradeErrorCode = (typeof TRADE_ERROR_CODES)[number];

/** What of a rejection travels: the offending values are data, so that nobody matches on English. */
export interface Rejection {
  readonly code: TradeErrorCode;
  readonly message: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly issues?: readonly Issue[];
}

/**
 * A rejection by a rule. Only `message` of an error leaves a chaincode, so it is the rejection as JSON there
 * (see {@link TradeError.toWire}).
 */
export class TradeError extends Error {
  readonly code: TradeErrorCode;
  readonly values: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];

  constructor({ code, message, values, issues }: Rejection) {
    super(message);
    this.name = TradeError.name;
    this.code = code;
    this.values = values;
    this.issues = issues ?? [];
  }

  /** The rejection as one line of JSON. */
  toWire(): string {
    const { code, message, values, issues } = this;
    return JSON.stringify({ code, message, values, ...(issues.length > 0 && { issues }) });
  }
}

/** Rejects a request with every fault in it, as INVALID unless another code says more. */
export function rejectIssues(
  issues: readonly Issue[],
  { code = 'INVALID', message = 'The request is not valid.', values = {} }: Partial<Omit<Rejection, 'issues'>> = {},
): never {
  throw new TradeError({ code, message, values, issues });
}

/** Rejects a request for one field of it, which the pointer names: as INVALID, unless the field is right and not allowed. */
export function rejectField(
  pointer: string,
  message: string,
  values: Readonly<Record<string, unknown>> = {},
  code: TradeErrorCode = 'INVALID',
): never {
  throw new TradeError({ code, message, values, issues: [{ pointer, message }] });
}

/** Rejects with a code, a sentence and the offending values. */
export function reject(code: TradeErrorCode, message: string, values: Readonly<Record<string, unknown>> = {}): never {
  throw new TradeError({ code, message, values });
}
