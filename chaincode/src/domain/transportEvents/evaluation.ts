import type { Finding } from '../vocabulary/facts';
import type { BillFacts } from './billFacts';
import type { TransportEventView } from './eventView';

/** The rules about the transport of the goods of a bill. */
export const TRANSPORT_RULES = ['D6', 'D20', 'D21', 'D22', 'D23'] as const;
export type TransportRule = (typeof TRANSPORT_RULES)[number];

/** An event that counts, by the id of its record. */
export interface RecordedEvent extends TransportEventView {
  readonly id: string;
}

/** What is known of a bill and its transport. Events that are retracted or replaced are not among them. */
export interface TransportFacts {
  readonly bill: BillFacts;
  /** The events that belong to this bill, as far as the reader has them. */
  readonly events: readonly RecordedEvent[];
  /** The equipment events of the bill's containers, of whatever bill, as far as the reader has them. */
  readonly sightings: readonly RecordedEvent[];
  /** How many events of the bill the ledger has, that the reader does not have. */
  readonly hiddenEvents: number;
  /** The present moment, RFC 3339 in UTC. */
  readonly now: string;
}

/** What one rule comes to. */
export interface Evaluation {
  readonly rule: TransportRule;
  readonly findings: readonly Finding[];
  /** What the rule needed and did not have, as sentences. */
  readonly missing: readonly string[];
}

/** The actual events of some kinds, in the order of time. */
export function listActual(
  events: readonly RecordedEvent[],
  ...codes: readonly TransportEventView['code'][]
): RecordedEvent[] {
  return events
    .filter(({ isActual, code }) => isActual && codes.includes(code))
    .sort((one, other) => one.timeMs - other.timeMs || (one.id < other.id ? -1 : 1));
}

/** Says that events are not there to be read; nothing if all are. */
export function describeHidden(hiddenEvents: number): string[] {
  if (hiddenEvents === 0) return [];
  return [
    `${hiddenEvents} transport events of this bill are not shown to this organisation; ask the carrier or the holder to disclose them.`,
  ];
}
