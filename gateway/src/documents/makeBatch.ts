import {
  type Action,
  batchedId,
  canonicalJson,
  type DocumentDefinition,
  FIRST_VERSION,
  packDocuments,
  sealContent,
  TRANSIENT,
} from '@naru/chaincode/domain';
import type { Ledger } from '../fabric/ledger.js';
import type { Salts } from './salts.js';

/** Documents that are made in one transaction, of one input. */
export interface AskedBatch {
  readonly user: string;
  readonly definition: DocumentDefinition;
  readonly action: Action;
  /** The id of the batch. */
  readonly id: string;
  readonly input: unknown;
  readonly documents: readonly unknown[];
}

/**
 * Makes all documents of a batch, or none. The same batch again has the same bytes, and changes nothing.
 * @throws TradeError INVALID with the faults of each document, by its place; LedgerFailure
 */
export async function makeBatch(
  { ledger, salts }: { readonly ledger: Pick<Ledger, 'actInBatch'>; readonly salts: Salts },
  { user, definition, action, id, input, documents }: AskedBatch,
): Promise<void> {
  const { type } = definition;
  const sealed = documents.map((document, position) =>
    sealContent(document, salts.ofContent({ type, id: batchedId(id, position) }, FIRST_VERSION)),
  );
  await ledger.actInBatch(user, {
    ...{ definition, action: action.name, id, request: canonicalJson({ input }) },
    transient: { [TRANSIENT.content]: packDocuments(sealed) },
  });
}
