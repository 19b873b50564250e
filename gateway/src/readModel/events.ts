import { DocumentType, Finding, Link, TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';

const position = {
  block: z.int().min(0),
  position: z.int().min(0).describe('The number of the transaction in its block.'),
};

/** A place on the ledger: a transaction of a block. */
export const Position = z.strictObject(position);
export type Position = z.infer<typeof Position>;

/** A document that changed. */
export const ChangeEvent = z.strictObject({
  type: DocumentType,
  ...TradeRecord.pick({ id: true, version: true, status: true, action: true, time: true }).shape,
  ...position,
});
export type ChangeEvent = z.infer<typeof ChangeEvent>;

/** Something that an officer must know of. */
export const Alert = z.strictObject({
  id: z.string(),
  rule: z.string().describe('The number of the rule in the catalogue of duplicate-financing rules.'),
  severity: Finding.shape.severity,
  reason: z.string(),
  document: Link.describe('The own document that it is about.'),
  time: z.string(),
  ...position,
});
export type Alert = z.infer<typeof Alert>;

export type LedgerEvent =
  { readonly kind: 'document'; readonly data: ChangeEvent } | { readonly kind: 'alert'; readonly data: Alert };
