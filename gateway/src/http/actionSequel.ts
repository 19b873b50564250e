import { type DocumentType, Link, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Tables } from '../readModel/alertRule.js';

/** An action on another document, without which one that was taken has not its whole effect. */
export const Remaining = z.strictObject({
  ...Link.shape,
  action: z.string().describe('The action that is still to be taken on it.'),
});
export type Remaining = z.infer<typeof Remaining>;

/** What remains to be done once a document is as its record says, by what the own organisation's read model shows. */
export interface ActionSequel {
  readonly type: DocumentType;
  readonly list: (record: TradeRecord, tables: Tables) => Promise<readonly Remaining[]>;
}
