import { BILLS_ABOVE, BILLS_BELOW } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tables } from '../readModel/alertRule.js';
import { BILL } from './documentTypes.js';

/**
 * How many steps from a named bill to another one are followed: more than a carrier makes of one cargo. Whoever asks is told if
 * there are more.
 */
const MAX_STEPS = 16_384;

/** The fields of a bill in which it names others that are followed: those above it, and those below it. */
export interface Ways {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** All bills of the goods. */
const ALL: Ways = { above: BILLS_ABOVE, below: BILLS_BELOW };

/** Those that stand in the place of others, and these: of the same goods, whole or in part, and not under a master bill. */
export const REPLACED: Ways = { above: ['replaces'], below: ['replacedBy'] };

/** How bills are followed. */
interface Following {
  /**
   * Whether the named bills are of the same goods: if one of them has goods of another one now, those are meant, and none that
   * the other one has elsewhere.
   */
  readonly ofLowest?: boolean;
  readonly ways?: Ways;
}

/** A bill of the goods of a named one: that one itself, or another. */
interface FoundBill {
  readonly named: string;
  readonly id: string;
}

/** The bills of some goods. */
export interface BillsOfGoods {
  readonly found: readonly FoundBill[];
  /** False if there are more than were followed. */
  readonly isWhole: boolean;
}

/**
 * The bills that have the goods of the named ones now, and those that had them before, as their master bills have: all the way
 * up, and all the way down, since two house bills of one master are of other goods.
 */
export async function followBills(
  tables: Tables,
  named: readonly string[],
  { ofLowest = false, ways: { above, below } = ALL }: Following = {},
): Promise<BillsOfGoods> {
  if (named.length === 0) return { found: [], isWhole: true };
  const start = sql`select id, id from unnest(${named}::text[]) as named (id)`;
  const steps = await tables
    .selectFrom(
      sql<FoundBill & { is_below: boolean }>`(
        with recursive
        above (named, id) as (${start} union ${selectNext(sql`above`, above)}),
        below (named, id) as (${start} union ${selectNext(sql`below`, below)})
        (select named, id, false as is_below from above limit ${MAX_STEPS + 1})
        union all
        (select named, id, true from below limit ${MAX_STEPS + 1}))`.as('steps'),
    )
    .select(['named', 'id', 'is_below'])
    .execute();
  const others = new Set(named);
  const isHigher = ({ named: name, id, is_below }: (typeof steps)[number]): boolean =>
    is_below && id !== name && others.has(id);
  const higher = new Set(ofLowest ? steps.filter(isHigher).map((step) => step.named) : []);
  const found = steps.filter((step) => !step.is_below || !higher.has(step.named));
  return { found, isWhole: steps.length <= MAX_STEPS };
}

/** The bills one step from those that are reached. Each is looked up by its key, however many bills there are. */
const selectNext = (steps: RawBuilder<unknown>, fields: readonly string[]): RawBuilder<unknown> => sql`
  select steps.named, next.id #>> '{}'
  from ${steps} as steps
  cross join lateral (
    select record -> 'state' as state from documents where type = ${BILL} and id = steps.id and authentic limit 1) as bill
  cross join unnest(${fields}::text[]) as field
  cross join lateral jsonb_path_query(bill.state -> field, '$[*]') as next (id)`;
