import { DocumentType, Finding, Link, TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';

const position = {
  block: z.int().min(0),
  position: z.int().min(0).describe('The number of the transaction in its block.'),
};

/** A place on the ledger: a transaction of a block. */
export const Position = z.strictObject(position);
export type Position = z.infer<typeof Position>;

/** After every transaction that a block can hold: PostgreSQL's largest integer. */
export const LAST_POSITION = 2_147_483_647;

/** The id of a position: `<block>-<position>`. */
export const PositionId = z.string().regex(/^\d{1,15}-\d{1,10}$/, 'is not the id of an event');

export const positionId = ({ block, position }: Position): string => `${block}-${position}`;

/** The position with which the id of an event or an alert begins. */
export function readPosition(id: string): Position {
  const [block = '', position = ''] = id.split('-');
  return { block: Number(block), position: Math.min(Number(position), LAST_POSITION) };
}

/** A document that changed. */
export const ChangeEvent = z.strictObject({
  type: DocumentType,
  ...TradeRecord.pick({ id: true, version: true, status: true, action: true, time: true }).shape,
  ...position,
});
export type ChangeEvent = z.infer<typeof ChangeEvent>;

export const AlertStatus = z.enum(['RAISED', 'ACKNOWLEDGED', 'RESOLVED']);

/** Why an alert needs nothing more. */
export const ResolveReason = z.enum([
  'CLEARED_WITH_OTHER_BANK',
  'CLEARED_WITH_ISSUER',
  'CLEARED_WITH_CUSTOMER',
  'FALSE_ALARM',
  'FRAUD_FOUND',
  'REPORTED_TO_AUTHORITY',
]);

const MAX_REMARK_CHARS = 1_024;
export const AlertRemark = z.string().trim().min(1).max(MAX_REMARK_CHARS);

/** What an officer did about an alert. */
export const AlertStep = z.strictObject({
  status: AlertStatus.exclude(['RAISED']),
  user: z.string().describe('The user of the own organisation who did it.'),
  time: z.string(),
  reasonCode: ResolveReason.optional(),
  remark: AlertRemark.optional(),
});
export type AlertStep = z.infer<typeof AlertStep>;

/** The id of an alert begins with its position. */
export const AlertId = z.string().regex(/^\d{1,15}-\d{1,10}-[\w-]{1,100}$/, 'is not the id of an alert');

/** Something that an officer must know of. */
export const Alert = z.strictObject({
  id: z.string(),
  rule: z.string().describe('The number of the rule in the catalogue of duplicate-financing rules.'),
  severity: Finding.shape.severity,
  reason: z.string(),
  document: Link.describe('The own document that it is about.'),
  attempts: z
    .int()
    .min(1)
    .describe('How often the same organisation has caused it. Position, time and id are those of the last time.'),
  time: z.string(),
  ...position,
});
export type Alert = z.infer<typeof Alert>;

/** An alert, and how far officers are with it. */
export const HandledAlert = Alert.extend({
  status: AlertStatus.describe('RAISED until an officer acknowledges it, and again if it is caused once more.'),
  lastStep: AlertStep.optional().describe('What an officer of the own organisation did about it last.'),
});
export type HandledAlert = z.infer<typeof HandledAlert>;

export type LedgerEvent =
  { readonly kind: 'document'; readonly data: ChangeEvent } | { readonly kind: 'alert'; readonly data: Alert };
