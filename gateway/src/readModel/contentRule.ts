import type { Link, TradeRecord } from '@naru/chaincode/domain';
import type { RaisedAlert, Tables } from './alertRule.js';
import type { DocumentQueries } from './documentQueries.js';

/** A document that this organisation can read, in a version that it could not read before. */
export interface ReadableDocument {
  readonly record: TradeRecord;
  readonly document: unknown;
}

/** How a rule reads on: all that its organisation may see. */
export interface OrganizationReading {
  readonly mspId: string;
  readonly queries: DocumentQueries;
  readonly tables: Tables;
  /** The private document of a record, as it is or as a transaction left it; undefined if this organisation does not hold it. */
  readonly read: (link: Link, transactionId?: string) => Promise<unknown>;
}

/** What a document means for the documents of an organisation, as soon as the organisation can read it. */
export type ContentRule = (readable: ReadableDocument, reading: OrganizationReading) => Promise<readonly RaisedAlert[]>;
