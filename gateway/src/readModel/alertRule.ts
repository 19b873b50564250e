import type { Finding, Link, TradeRecord } from '@naru/chaincode/domain';
import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';

/** Something that an organisation must know of one of its own documents. */
export interface RaisedAlert extends Pick<Finding, 'rule' | 'severity' | 'reason'> {
  readonly about: Link;
  /** Whose attempt it is, if all attempts of one organisation on one document are counted in one alert. */
  readonly counted?: string;
}

/** The tables of the read model, to be read. */
export type Tables = Pick<Transaction<Schema>, 'selectFrom'>;

/** What a new version of a record means for the documents of an organisation. The record is authentic. */
export type AlertRule = (tables: Tables, record: TradeRecord, mspId: string) => Promise<readonly RaisedAlert[]>;
