import { rejectUnknown, type TradeRecord } from '@naru/chaincode/domain';
import type { FakeWire } from './fakeWire.js';
import { readResult } from './records.js';

/** A document that the ledger answers with; genuine by default. */
export interface HeldDocument {
  readonly record: TradeRecord;
  readonly document: unknown;
  readonly genuine?: boolean;
}

/** Has the ledger answer with the documents that a test puts here, by id. */
export function heldDocuments(wire: FakeWire): Map<string, HeldDocument> {
  const documents = new Map<string, HeldDocument>();
  wire.answers('documents:read', ({ arguments: [, id = ''] }) => {
    const found = documents.get(id) ?? rejectUnknown();
    return { ...readResult(found.record, found.document), genuine: found.genuine ?? true };
  });
  return documents;
}
