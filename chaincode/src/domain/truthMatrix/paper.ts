import type { Incoterm } from '../primitives';
import type { TradeRecord } from '../vocabulary/record';
import type { Amounts } from './incoterms';
import type { Sum } from './sums';
import type { Column, Row, Source } from './words';

/** A document that is at hand: its record, what that is worth, and what it says. */
export interface AtHand {
  readonly record: TradeRecord;
  readonly authentic: boolean;
  readonly genuine: boolean;
  /** Null or undefined if it cannot be read. */
  readonly document: unknown;
}

/** What a paper says of one row. An HS code is one fact for the four rows that cut it. */
export interface Fact {
  readonly row: Exclude<Row, `HS_${string}`> | 'HS';
  readonly value: string;
  readonly asWritten: string;
  /** Within the paper. */
  readonly pointer: string;
  /** By what it is compared, if that is more than its value: `kind:value`. Empty if it cannot be compared. */
  readonly keys?: readonly string[];
  /** Of a port that is named by its code. */
  readonly country?: string;
  /** Of what is added up. */
  readonly amount?: { readonly value: string; readonly unit: string };
}

/** What a paper says of a price. */
export interface Pricing {
  /** Undefined if it is stated without a currency. */
  readonly price: Sum | undefined;
  readonly incoterm: Incoterm | undefined;
  /** Of a declaration. */
  readonly declared?: {
    readonly side: 'IMPORT' | 'EXPORT';
    readonly country: string;
    readonly amounts: Amounts;
    /** The value on which duties are computed, if all lines state it. */
    readonly customsValue: Sum | undefined;
    /** The numbers of its invoices, folded. */
    readonly invoices: readonly string[];
  };
  /** Of a credit: what it allows above its amount, in per cent. */
  readonly plusPercent?: number;
}

/** What a reader makes of a paper. */
export interface ReadPaper {
  /** Which column it is in; a declaration’s depends on the side from which the matrix is seen. */
  readonly column: Exclude<Column, 'DECLARATION' | 'COUNTERPART_DECLARATION'> | 'IMPORT' | 'EXPORT';
  readonly paper: string;
  /** Where it stands in the document. */
  readonly pointer: string;
  readonly number: string | undefined;
  /** The bills on the ledger of whose goods it is, if the paper itself says so. */
  readonly bills?: readonly string[];
  /** Of a declaration: goods in transit are declared once more when they enter, and are the same goods. */
  readonly isTransit?: true;
  /** Of a declaration: the declarations of the export of its goods. */
  readonly exports?: readonly string[];
  /** Of a declaration: the certificates of the origin of its goods. */
  readonly certificates?: readonly string[];
  readonly facts: readonly Fact[];
  /** The rows that some of its lines state, and not all. */
  readonly incomplete?: readonly Fact['row'][];
  readonly pricing?: Pricing;
  /** Of a declaration: by what means of transport, and when; for the rules on papers that must be there. */
  readonly transport?: { readonly isBySea: boolean; readonly date: string; readonly paperBills: readonly string[] };
}

/** A paper in its place in the matrix. */
export interface Paper extends Omit<ReadPaper, 'column' | 'pointer' | 'paper' | 'number' | 'bills'> {
  readonly source: Source;
  /** Its place in the list of sources. */
  readonly place: number;
  /** Its number, folded. */
  readonly number: string | undefined;
  /** The bills on the ledger of whose goods it is; none if it does not say. */
  readonly bills: readonly string[];
  /** Of a declaration. */
  readonly side: 'IMPORT' | 'EXPORT' | undefined;
}
