import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';
import type { ReadableDocument } from './contentRule.js';

/** Fills tables of an area with what documents say, in the transaction in which they count as indexed. */
export type ContentIndex = (
  db: Transaction<Schema>,
  readable: readonly ReadableDocument[],
  mspId: string,
) => Promise<void>;
