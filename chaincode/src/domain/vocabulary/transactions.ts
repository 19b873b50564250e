import { z } from 'zod';
import { Finding } from './facts';
import { Link, TradeRecord } from './record';
import { Instant, MspId } from '../primitives';
import type { DocumentDefinition } from './definition';

/** The one event that a transaction sets: which documents it changed, and to what. */
export const EVENT_NAME = 'naru.changed';
export const TradeEvent = z.strictObject({
  changes: z.array(Link.extend({ version: z.int().min(1), status: z.string() })).min(1),
});
export type TradeEvent = z.infer<typeof TradeEvent>;

/** What `documents:read` returns. The private parts are the caller's own organisation's, or null. */
export const ReadResult = z.strictObject({
  record: TradeRecord,
  authentic: z.boolean(),
  genuine: z.boolean(),
  /** The sealed document, exactly as stored; null if nothing is stored, or another document than the record's. */
  content: z.string().nullable(),
  /** The sealed remarks of the record's present version. */
  details: z.string().nullable(),
  /** What rules found when the record was made, sealed. */
  findings: z.string().nullable(),
});
export type ReadResult = z.infer<typeof ReadResult>;

/** What `documents:readVersion` returns: the same of the version that one transaction wrote, and that transaction's time. */
export const VersionResult = ReadResult.extend({ time: Instant });
export type VersionResult = z.infer<typeof VersionResult>;

/**
 * What every action returns: the record as it then is, and the organisations that must endorse, as MSP ids in order.
 * None if the record existed already and nothing is written.
 */
export const ActionResult = z.strictObject({ record: TradeRecord, endorsers: z.array(MspId) });
export type ActionResult = z.infer<typeof ActionResult>;

/** What `documents:keep` returns: whether there is something to write. */
export const KeepResult = z.strictObject({ isNew: z.boolean() });
export type KeepResult = z.infer<typeof KeepResult>;

export const HistoryEntry = z.strictObject({
  transactionId: z.string(),
  time: Instant,
  record: TradeRecord,
  /** The remarks that came with the version, sealed, if there are some and they are for the caller. */
  details: z.string().nullable().optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** How many versions a statement names: the first one, and the latest. */
export const MAX_STATED_VERSIONS = 256;
/** No other answer of the chaincode begins so: whoever has the signature of a peer knows what was signed. */
export const STATE_STATEMENT = 'naru.document-state';

/** One version of a record, as a statement names it. */
const StatedVersion = z.strictObject({
  ...TradeRecord.pick({ version: true, status: true, action: true, author: true, time: true }).shape,
  transactionId: z.string(),
});

/**
 * What `documents:state` returns: a statement on a document at a time, for peers to sign and for somebody outside to
 * believe. It has what every peer knows, and nothing private.
 */
export const DocumentState = z.strictObject({
  statement: z.literal(STATE_STATEMENT),
  channel: z.string(),
  time: Instant,
  ...ReadResult.pick({ record: true, authentic: true, genuine: true }).shape,
  /** Newest first, and last the first one. */
  versions: z.array(StatedVersion).min(1).max(MAX_STATED_VERSIONS),
  /** How many versions between them are not named. */
  versionsLeftOut: z.int().min(0),
});
export type DocumentState = z.infer<typeof DocumentState>;

/** What `financingClaims:check` returns. */
export const CheckResult = z.strictObject({ findings: z.array(Finding) });
export type CheckResult = z.infer<typeof CheckResult>;

/** The transaction of an action: `billsOfLading:offerPledge` for `offer-pledge`. */
export function transactionName({ contract }: DocumentDefinition, action: string): string {
  return `${contract}:${action.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}
