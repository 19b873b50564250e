import type { Link } from '@naru/chaincode/domain';

/** A document of a provenance, as far as its reader has it. */
export interface GraphDocument extends Link {
  readonly status: string;
  /** When its last version was made. */
  readonly time: string;
  readonly links: readonly Link[];
  /** The public facts of the type. */
  readonly state: unknown;
  /** The private document; null if the reader does not have it. */
  readonly document: unknown;
}

interface Quantity {
  readonly epcClass: string;
  readonly quantity?: number;
  readonly uom?: string;
}

interface Transaction {
  readonly type: string;
  readonly bizTransaction: string;
}

/** The dimensions of every event: when, where, why. */
export interface Dimensions {
  readonly eventID: string;
  readonly eventTime: string;
  readonly eventTimeZoneOffset: string;
  readonly bizStep: string;
  readonly disposition?: string;
  readonly readPoint?: { readonly id: string };
  readonly bizLocation?: { readonly id: string };
  readonly bizTransactionList?: readonly Transaction[];
}

/** An event of EPCIS 2.0, in the words of CBV 2.0. */
export type EpcisEvent = Dimensions &
  (
    | { readonly type: 'ObjectEvent'; readonly action: 'OBSERVE'; readonly epcList: readonly string[] }
    | {
        readonly type: 'AggregationEvent' | 'AssociationEvent';
        readonly action: 'ADD';
        readonly parentID: string;
        readonly childEPCs?: readonly string[];
        readonly childQuantityList?: readonly Quantity[];
      }
    | {
        readonly type: 'TransactionEvent';
        readonly action: 'ADD';
        readonly bizTransactionList: readonly Transaction[];
        readonly epcList: readonly string[];
      }
    | {
        readonly type: 'TransformationEvent';
        readonly inputQuantityList: readonly Quantity[];
        readonly outputQuantityList: readonly Quantity[];
      }
  );

const OFFSET = /(Z|[+-]\d{2}:\d{2})$/;
const UTC = '+00:00';
const FARTHEST = 14;
const HOUR_AT = 1;
const HOUR_CHARS = 3;

/** When something happened: in the zone of its place if the text says which. A day without a time is taken in UTC. */
export function timeOf(text: string): Pick<Dimensions, 'eventTime' | 'eventTimeZoneOffset'> {
  const eventTime = text.includes('T') ? text : `${text}T00:00:00Z`;
  const offset = OFFSET.exec(eventTime)?.[1] ?? UTC;
  const isKnown = offset !== 'Z' && Number(offset.slice(HOUR_AT, HOUR_CHARS)) < FARTHEST;
  return { eventTime, eventTimeZoneOffset: isKnown ? offset : UTC };
}
