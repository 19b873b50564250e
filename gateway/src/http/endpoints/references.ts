import { Link, recordKey, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { User } from '../../identity/users.js';
import type { DocumentQueries } from '../../readModel/documentQueries.js';

/** A document that another one cites. None is left out, whoever asks. */
const Reference = Link.extend({
  isVisible: z.boolean().describe('Whether the asker may read it; if not, it is there and not shown.'),
});
export const References = z.array(Reference).describe('The documents that this one cites, each of which exists.');
type References = z.infer<typeof References>;

/** Marks for each of some records which of the documents that it cites a user may read. */
export async function referencesOf(
  queries: DocumentQueries,
  user: User,
  records: readonly TradeRecord[],
): Promise<(record: TradeRecord) => References> {
  const visible = await queries.visibleOf(
    user,
    records.flatMap(({ links }) => links),
  );
  return ({ links }) => links.map(({ type, id }) => ({ type, id, isVisible: visible.has(recordKey({ type, id })) }));
}
