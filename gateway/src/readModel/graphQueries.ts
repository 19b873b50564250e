import { Link, parseAs } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { documentKeys } from '../database/documentKeys.js';
import type { Database } from '../database/openDatabase.js';
import { isStorableJson } from '../database/storable.js';
import type { User } from '../identity/users.js';
import type { SearchTerm } from './search.js';
import { type FoundShared, SharedNumberQueries } from './sharedNumberQueries.js';
import { visibleTo } from './visibility.js';

/** How many neighbours of one document are followed, of each way in which it has them. */
export const MAX_NEIGHBOURS = 100;

const LinkRow = z.object({
  near_type: z.string(),
  near_id: z.string(),
  type: z.string(),
  id: z.string(),
  way: z.enum(['OUT', 'IN']),
  reason: z.string().nullable(),
});

/** A document that names another. The reason is what its private document says. */
export interface FoundLink {
  readonly from: Link;
  readonly to: Link;
  readonly reason: string | undefined;
}

/** A document that the user may not see, and one next to it. */
export interface FoundHidden {
  readonly near: Link;
  readonly hidden: Link;
  /** Whether the visible document names the hidden one; else it is the other way round. */
  readonly isNamed: boolean;
}

/** What is around some documents, as far as a user may see it. */
export interface Around {
  readonly links: readonly FoundLink[];
  readonly shared: readonly FoundShared[];
  /** Whether a document has more neighbours than are read. */
  readonly isCut: boolean;
}

/** Reads what joins documents: what they name, and the numbers that they share. */
export class GraphQueries {
  readonly #db: Database;
  readonly #numbers: SharedNumberQueries;

  constructor(db: Database) {
    this.#db = db;
    this.#numbers = new SharedNumberQueries(db);
  }

  /** The visible neighbours of documents that the user sees. */
  async around(user: User, nodes: readonly Link[]): Promise<Around> {
    if (nodes.length === 0) return { links: [], shared: [], isCut: false };
    const [links, { shared, isCut }] = await Promise.all([this.#links(user, nodes), this.#numbers.around(user, nodes)]);
    return { links: links.map(readLinkRow), shared, isCut: isCut || hasMore(links) };
  }

  /** The documents in each of which all of these terms stand, those that state the latest day first. */
  async withTerms(
    user: User,
    { terms: [first, ...others], of }: { readonly terms: readonly SearchTerm[]; readonly of: Link | undefined },
    limit: number,
  ): Promise<Link[]> {
    if (first === undefined || !isStorableJson([first, others])) return [];
    let query = this.#db
      .selectFrom('terms')
      .select(['type', 'id'])
      .where('kind', '=', first.kind)
      .where('value', '=', first.value)
      .where(visibleTo(user, 'terms'))
      .orderBy('day', 'desc')
      .orderBy('type', 'desc')
      .orderBy('id', 'desc')
      .limit(limit);
    if (of !== undefined) query = query.where('type', '=', of.type).where('id', '=', of.id);
    for (const { kind, value } of others)
      query = query.where(
        sql<boolean>`exists (select 1 from terms as also where also.type = terms.type and also.id = terms.id
          and also.kind = ${kind} and also.value = ${value})`,
      );
    return (await query.execute()).map((row) => parseAs(Link, row));
  }

  /**
   * The documents next to these that the user may not see: those that they name, and those of which a record that counts
   * names them. Only public records say so; what stands in private documents is not compared.
   * @returns pairs of a document and a hidden one, at most {@link MAX_NEIGHBOURS} and one of each way
   */
  async hidden(user: User, nodes: readonly Link[], asOf: string | undefined): Promise<FoundHidden[]> {
    if (nodes.length === 0) return [];
    const { rows } = await sql`
      select near.type as near_type, near.id as near_id, found.*, null as reason
      from ${documentKeys(nodes)} as near (type, id)
      cross join lateral (
        (select 'OUT' as way, other.type, other.id from (${namedBy}) as other where not ${visibleTo(user, 'other')}
          limit ${MAX_NEIGHBOURS + 1})
        union all
        (${selectHidden(sql`not ours`, asOf)})
        union all
        (${selectHidden(sql`ours and not ${visibleTo(user, 'links')}`, asOf)})
      ) as found`.execute(this.#db);
    return rows.map((row) => {
      const read = LinkRow.parse(row);
      return { near: nearOf(read), hidden: otherOf(read), isNamed: read.way === 'OUT' };
    });
  }

  async #links(user: User, nodes: readonly Link[]): Promise<z.infer<typeof LinkRow>[]> {
    const { rows } = await sql`
      select near.type as near_type, near.id as near_id, found.*
      from ${documentKeys(nodes)} as near (type, id)
      cross join lateral (
        (select 'OUT' as way, other.type, other.id, reasons.reason
          from (${namedBy}) as other left join reasons
            on (reasons.type, reasons.id, reasons.to_type, reasons.to_id) = (near.type, near.id, other.type, other.id)
          where ${visibleTo(user, 'other')}
          limit ${MAX_NEIGHBOURS + 1})
        union all
        (select 'IN' as way, links.type, links.id, reasons.reason
          from links left join reasons
            on (reasons.type, reasons.id, reasons.to_type, reasons.to_id) = (links.type, links.id, near.type, near.id)
          where links.to_type = near.type and links.to_id = near.id and links.ours and ${visibleTo(user, 'links')}
          order by links.type, links.id
          limit ${MAX_NEIGHBOURS + 1})
      ) as found`.execute(this.#db);
    return rows.map((row) => LinkRow.parse(row));
  }
}

/** What the document `near` names. */
const namedBy = sql`select to_type as type, to_id as id from links where links.type = near.type and links.id = near.id`;

/** Records that count and name the document `near`. */
function selectHidden(which: RawBuilder<unknown>, asOf: string | undefined): RawBuilder<unknown> {
  const counted =
    asOf === undefined
      ? sql`select 1 from documents as d where d.type = links.type and d.id = links.id and d.authentic`
      : sql`select 1 from versions as v where v.type = links.type and v.id = links.id and v.authentic
          and (v.record ->> 'time') collate "C" <= ${asOf}
          and (v.record -> 'links' @> jsonb_build_array(jsonb_build_object('type', near.type, 'id', near.id))
            or v.record -> 'state' ->> 'master' = near.id)`;
  return sql`select 'IN' as way, links.type, links.id from links
    where links.to_type = near.type and links.to_id = near.id and ${which} and exists (${counted})
    order by links.type, links.id limit ${MAX_NEIGHBOURS + 1}`;
}

const nearOf = (row: { near_type: string; near_id: string }): Link =>
  parseAs(Link, { type: row.near_type, id: row.near_id });
const otherOf = ({ type, id }: { type: string; id: string }): Link => parseAs(Link, { type, id });

function readLinkRow(row: z.infer<typeof LinkRow>): FoundLink {
  const [near, other] = [nearOf(row), otherOf(row)];
  const ends = row.way === 'OUT' ? { from: near, to: other } : { from: other, to: near };
  return { ...ends, reason: row.reason ?? undefined };
}

const nameNear = (row: z.infer<typeof LinkRow>): string => `${row.way} ${row.near_type}/${row.near_id}`;

/** Whether one document has more neighbours of one way than are read. */
function hasMore(rows: readonly z.infer<typeof LinkRow>[]): boolean {
  const counts = new Map<string, number>();
  for (const name of rows.map(nameNear)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()].some((count) => count > MAX_NEIGHBOURS);
}
