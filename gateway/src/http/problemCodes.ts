import { TRADE_ERROR_CODES, type TradeErrorCode } from '@naru/chaincode/domain';

/** The codes of rejections by a rule of the ledger. */
const TRADE_STATUS: Readonly<Record<TradeErrorCode, number>> = {
  INVALID: 400,
  FORBIDDEN: 403,
  NOT_A_MEMBER: 403,
  NOT_YOUR_CODE: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  WRONG_STATUS: 409,
  NOT_AUTHENTIC: 409,
  NOT_GENUINE: 409,
  DUPLICATE_NUMBER: 409,
  NOT_NEGOTIABLE: 409,
  ALREADY_DISCLOSED: 409,
  NOT_DISCLOSED: 409,
  OFFER_OPEN: 409,
  NO_OFFER: 409,
  NO_CONSENT: 409,
  OFFER_LAPSED: 409,
  PLEDGED: 409,
  PRESENTED: 409,
  NOT_ELECTRONIC: 409,
  ALREADY_TAKEN: 409,
  NOT_CONSERVED: 409,
  HELD: 409,
  ALREADY_EXTENDED: 409,
  NOT_DUE: 409,
  NOT_APPROVED: 409,
  EXCEEDS_CREDIT: 409,
  OPEN_PRESENTATION: 409,
  NOT_REQUESTED: 409,
  ALREADY_CONSENTED: 409,
  NOT_JOINED: 409,
  NOT_RESOLVED: 409,
  UNKNOWN_PARTY: 409,
  VERSION_MISMATCH: 412,
  // The index of this gateway is behind the ledger.
  LISTS_NEEDED: 503,
  // Keys changed while the request was made, more than once.
  TOKENS_OUTDATED: 409,
  // The clock is this gateway's, or a peer's: the request was right.
  CLOCK_SKEW: 503,
};

/** The codes of what the gateway itself refuses, or cannot do. */
const GATEWAY_STATUS = {
  // A second user decides.
  PROPOSED: 202,
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  WRONG_CREDENTIALS: 401,
  CODE_NEEDED: 401,
  SECOND_FACTOR_NEEDED: 403,
  METHOD_NOT_ALLOWED: 405,
  // Of requests with an Idempotency-Key.
  IN_FLIGHT: 409,
  KEY_REUSED: 422,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  AUTHORITY_UNAVAILABLE: 503,
  BEHIND: 503,
  MEMBER_UNAVAILABLE: 503,
  TOKENS_UNAVAILABLE: 503,
} as const;

/** The codes of failures of the network below. */
const LEDGER_STATUS = {
  COMMIT_UNKNOWN: 202,
  LEDGER_DISAGREEMENT: 409,
  LEDGER_CONTENTION: 409,
  LEDGER_INVALIDATED: 409,
  LEDGER_ERROR: 502,
  LEDGER_UNAVAILABLE: 503,
} as const;

/** Why a request was not answered as asked. A code never changes its meaning. */
export type ProblemCode = TradeErrorCode | keyof typeof GATEWAY_STATUS | keyof typeof LEDGER_STATUS;

/** The HTTP status of each code. */
export const STATUS_OF: Readonly<Record<ProblemCode, number>> = {
  ...TRADE_STATUS,
  ...GATEWAY_STATUS,
  ...LEDGER_STATUS,
};

/** What can go wrong when the own peer is asked: FORBIDDEN is for users whose private keys are not at the gateway. */
export const ASKING: readonly ProblemCode[] = ['FORBIDDEN', 'CLOCK_SKEW', 'LEDGER_ERROR', 'LEDGER_UNAVAILABLE'];

/** What can go wrong when an action is judged and not taken: any rule can reject it. */
export const JUDGING: readonly ProblemCode[] = [...TRADE_ERROR_CODES, ...ASKING];

/** What can go wrong when a transaction is sent: any rule can reject it. */
export const SENDING: readonly ProblemCode[] = [
  ...TRADE_ERROR_CODES,
  'COMMIT_UNKNOWN',
  'LEDGER_DISAGREEMENT',
  'LEDGER_CONTENTION',
  'LEDGER_INVALIDATED',
  'LEDGER_ERROR',
  'LEDGER_UNAVAILABLE',
];
