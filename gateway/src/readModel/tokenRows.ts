import {
  DEFINITIONS,
  HELD_STATUSES,
  LIVE_CLAIM_STATUSES,
  type TradeRecord,
  WEIGHED_CLAIM_STATUSES,
} from '@naru/chaincode/domain';
import type { Insertable } from 'kysely';
import type { Schema } from '../database/schema.js';

/** How much a document weighs against others that have its token: what weighs more is found first. */
export const TOKEN_RANK = { LIVE: 0, ENDED: 1, NOTHING: 2 } as const;

/** The tokens of a proven record: nobody but its maker can make it, so that nobody hides what others made. */
export function tokenRows(record: TradeRecord): Insertable<Schema['tokens']>[] {
  const { type, id, tokens } = record;
  const maker = DEFINITIONS[type].lister(record);
  const rank = rankOf(record);
  return tokens.map(({ kind, token }) => ({ type, id, kind, token, maker, rank }));
}

/** Claims are weighed, and so are presentations that a bank has, or has taken up. */
function rankOf({ status }: TradeRecord): number {
  if (LIVE_CLAIM_STATUSES.includes(status) || HELD_STATUSES.includes(status)) return TOKEN_RANK.LIVE;
  return WEIGHED_CLAIM_STATUSES.includes(status) ? TOKEN_RANK.ENDED : TOKEN_RANK.NOTHING;
}
