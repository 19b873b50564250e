import type { ProcessingRecord, Procedure } from '../papers/declarations';
import type { RecordedEvent } from '../transportEvents';

/*
 * What the rules about customs tactics read. Masses and quantities are compared within tolerances, because people round
 * them: ordinary numbers are exact enough.
 */

/** One kind of goods of a declaration. */
export interface DeclaredGoods {
  readonly hsCode: string;
  readonly origin: string;
  readonly hasCriterion: boolean;
  readonly unit: string | undefined;
  readonly quantity: number | undefined;
  readonly massKg: number;
  readonly packages: number | undefined;
  /** Model, specification or mark, folded. */
  readonly model: string | undefined;
}

export interface Box {
  readonly number: string;
  readonly seals: readonly string[];
}

/** A declaration, as far as it counts: neither rejected nor cancelled. */
export interface DeclaredFacts {
  readonly id: string;
  readonly status: string;
  /** Whether customs has accepted it, and it is in force. */
  readonly isAccepted: boolean;
  readonly procedure: Procedure;
  /** The day that it states, which its declarant chooses. */
  readonly date: string;
  /** The days on which customs accepted it and released the goods, by the ledger; before that, when it was filed. */
  readonly acceptedOn?: string | undefined;
  readonly releasedOn?: string | undefined;
  readonly country: string;
  /** The keys of who sends the goods, and of who gets them (`listPartyKeys`). */
  readonly senders: readonly string[];
  readonly receivers: readonly string[];
  readonly goods: readonly DeclaredGoods[];
  readonly boxes: readonly Box[];
  readonly grossMassKg: number;
  readonly departure: string;
  readonly portOfLoading: string | undefined;
  readonly vessel: string | undefined;
  readonly voyage: string | undefined;
  /** The id of the bill on the ledger. */
  readonly bill: string | undefined;
  readonly masterBill: string | undefined;
  readonly houseBill: string | undefined;
  readonly related: readonly { readonly id: string; readonly relation: string }[];
}

/** A bill of lading of the goods. */
export interface BillOfGoods {
  readonly id: string;
  readonly status: string;
  /** The master bill of a house bill. */
  readonly master: string | undefined;
  readonly onBoardDate: string | undefined;
  readonly portOfLoading: string | undefined;
  readonly placeOfReceipt: string | undefined;
  readonly boxes: readonly string[];
  /** The keys of its shipper, and what it carries, as far as it states them. */
  readonly shippers?: readonly string[];
  readonly packages?: number | undefined;
  readonly grossMassKg?: number | undefined;
  /** Whether house bills are attached to it: its shipper is then a forwarder. */
  readonly isMaster?: boolean;
}

/** What a carrier has reported of the goods of a bill. */
export interface ReportedCargo {
  readonly id: string;
  readonly status: string;
  readonly bill: string;
  readonly arrivalDate: string;
  readonly boxes: readonly string[];
  readonly packages?: number;
  readonly grossMassKg?: number;
}

/** A record of processing that customs has approved. */
export interface ApprovedProcessing extends Pick<ProcessingRecord, 'inputs' | 'outputs' | 'finishedOn' | 'operations'> {
  readonly id: string;
}

/** A certificate that says where goods come from. */
export interface OriginCertificate {
  readonly id: string;
  readonly origin: string;
  readonly hsCodes: readonly string[];
  /** The documents of the goods for which it was issued. */
  readonly of: readonly string[];
}

/** All that an authority can see beside one declaration. */
export interface CustomsFacts {
  /** Today, by the calendar of the authority. */
  readonly today: string;
  readonly declarations: readonly DeclaredFacts[];
  readonly bills: readonly BillOfGoods[];
  readonly cargo: readonly ReportedCargo[];
  readonly events: readonly RecordedEvent[];
  readonly processing: readonly ApprovedProcessing[];
  readonly certificates: readonly OriginCertificate[];
}

export const TACTICS = [
  'ORIGIN_CHANGED_IN_BOND',
  'ORIGIN_AGAINST_ROUTE',
  'QUANTITY_OUT_EXCEEDS_IN',
  'CAROUSEL',
  'EXPORT_NEVER_LOADED',
  'ONE_BOX_TWICE',
] as const;
export type Tactic = (typeof TACTICS)[number];

/** One document on the path that shows a finding. */
export interface PathStep {
  readonly type:
    'customs-declaration' | 'processing-record' | 'bill-of-lading' | 'cargo-report' | 'transport-event' | 'none';
  /** Its id; undefined for a document that should be there, and is not. */
  readonly id: string | undefined;
  /** What it says. */
  readonly fact: string;
  /** Why it follows the step before. */
  readonly why: string;
}

/** HIGH: the facts can hardly be honest. REVIEW: an officer should look. INFO: it was looked for, and proves nothing. */
export type TacticSeverity = 'HIGH' | 'REVIEW' | 'INFO';

export interface TacticFinding {
  readonly rule: Tactic;
  readonly severity: TacticSeverity;
  readonly reason: string;
  readonly path: readonly PathStep[];
}
