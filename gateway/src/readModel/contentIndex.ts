import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';
import type { ReadableDocument } from './contentRule.js';

/** Fills tables of an area with what a document says, in the transaction in which the document counts as indexed. */
export type ContentIndex = (db: Transaction<Schema>, readable: ReadableDocument, mspId: string) => Promise<void>;
