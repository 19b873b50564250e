import { type DocumentType, isSameParty, type Party, type TradeRecord, type UserRole } from '@naru/chaincode/domain';
import type { Listed } from '../gateways/reader.js';
import type { LedgerView } from '../invariants/ledgerView.js';
import type { Random } from '../world/random.js';
import type { User } from '../world/world.js';

/** What an officer sends with an action. */
export interface Body {
  readonly document?: unknown;
  readonly input?: object;
  readonly details?: object;
  readonly expectedVersion?: number;
}

/** An officer at work: what they see, and the generator of their choices. */
export interface Desk {
  readonly me: User;
  readonly random: Random;
  readonly nowMs: number;
  readonly records: ReadonlyMap<string, Listed>;
  /** What the officer's organisation holds. */
  readonly view: LedgerView;
}

/** One thing that officers do: on which documents, and with what request. */
export interface Deed {
  readonly type: DocumentType;
  readonly action: string;
  readonly roles: readonly UserRole[];
  readonly weight: number;
  /** The documents on which it can be done; a new one if undefined is among them. */
  find(desk: Desk): readonly (TradeRecord | undefined)[];
  body(desk: Desk, record: TradeRecord | undefined, id: string): Body;
}

const HOUR_MS = 3_600_000;

export const inHours = ({ nowMs }: Desk, hours: number): string => new Date(nowMs + hours * HOUR_MS).toISOString();
export const partyOf = ({ msp, party }: User): { msp: string; party: string } => ({ msp, party });

/** Something new. */
export const anew = (): readonly undefined[] => [undefined];

/** The documents of a type in some statuses that are the officer's to act on. */
export function findRecords(
  { records }: Desk,
  type: DocumentType,
  statuses: readonly string[],
  isMine: (record: TradeRecord) => boolean,
): TradeRecord[] {
  const found: TradeRecord[] = [];
  for (const { record, authentic } of records.values())
    if (authentic && record.type === type && statuses.includes(record.status) && isMine(record)) found.push(record);
  return found;
}

/** Whether the officer is that party, or of that organisation if no party is named. */
export function isMe({ me }: Desk, { msp, party }: Party): boolean {
  return party === undefined ? msp === me.msp : isSameParty({ msp, party }, partyOf(me));
}

/** Whether the officer's organisation is a party of a document. */
export const isOurs = ({ me }: Desk, { parties }: TradeRecord): boolean => parties.some(({ msp }) => msp === me.msp);

/** The document that a step is of. @throws Error if there is none */
export function present(record: TradeRecord | undefined): TradeRecord {
  if (record === undefined) throw new Error('A step has a document.');
  return record;
}
