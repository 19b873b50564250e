import { isSameUse, Link, parseAs, recordKey, SAME_USE_DAYS, SHARED_NUMBERS } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { documentKeys, isOneOf } from '../database/documentKeys.js';
import type { Database } from '../database/openDatabase.js';
import type { User } from '../identity/users.js';
import { visibleTo } from './visibility.js';

/** How many of the numbers of one document are looked up. */
const MAX_NUMBERS = 200;
/** How many documents one number joins with another one. */
const MAX_SHARING = 32;

const NumberedRow = z.object({
  type: z.string(),
  id: z.string(),
  kind: z.string(),
  value: z.string(),
  day: z.string().nullable(),
});
const SharingRow = NumberedRow.extend({ asked: z.string() });

/** Two documents in which the same number stands. */
export interface FoundShared {
  readonly from: Link;
  readonly to: Link;
  readonly reason: string;
}

/** A document with a number, and the day that it states with it. */
interface Numbered {
  readonly link: Link;
  readonly key: string;
  readonly day: string;
}

/** A number that is looked up, for a document that states some day. */
interface AskedNumber {
  readonly kind: string;
  readonly value: string;
  /** Empty for a number that is used once: of it, every day will do. */
  readonly day: string;
}

/** A document, and those in which one of its numbers stands, too. */
interface Sharing {
  readonly kind: string;
  readonly near: Numbered;
  readonly others: readonly Numbered[];
}

/**
 * Reads which documents share a number. All documents of one box are pairs of each other, so that what is asked of the
 * database, and parsed, is each number once and each document in which it stands, never each pair.
 */
export class SharedNumberQueries {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The pairs of one of these documents with one that the user sees, and whether a number has more than are read. */
  async around(user: User, nodes: readonly Link[]): Promise<{ shared: readonly FoundShared[]; isCut: boolean }> {
    const own = await this.#numbersOf(nodes);
    const sharing = await this.#sharing(user, own);
    const pairs = own.map(({ near, asked }): Sharing => {
      const others = (sharing.get(nameNumber(asked)) ?? []).filter(({ key }) => key !== near.key);
      return { kind: asked.kind, near, others: others.slice(0, MAX_SHARING + 1) };
    });
    const isCut = pairs.some(({ others }) => others.length > MAX_SHARING);
    return { shared: await this.#keepSameUse(pairs), isCut };
  }

  async #numbersOf(nodes: readonly Link[]): Promise<{ near: Numbered; asked: AskedNumber }[]> {
    const { rows } = await sql`
      select near.type, near.id, own.* from ${documentKeys(nodes)} as near (type, id)
      cross join lateral (
        select kind, value, day from terms
        where terms.type = near.type and terms.id = near.id and kind = any(${Object.keys(SHARED_NUMBERS)}::text[])
        order by kind, value limit ${MAX_NUMBERS}) as own`.execute(this.#db);
    return rows.flatMap((row) => {
      const { kind, value, day, ...link } = NumberedRow.parse(row);
      if (isReused(kind) && day === null) return [];
      return [{ near: numbered(link, day), asked: { kind, value, day: isReused(kind) ? (day ?? '') : '' } }];
    });
  }

  /** Those with a number, by its name: one more than are joined, and the one that asks. Days are compared as texts. */
  async #sharing(
    user: User,
    own: readonly { asked: AskedNumber }[],
  ): Promise<ReadonlyMap<string, readonly Numbered[]>> {
    const found = new Map<string, Numbered[]>();
    const asked = [...new Map(own.map((each) => [nameNumber(each.asked), each.asked])).values()];
    if (asked.length === 0) return found;
    const [kinds, values, days] = [pick(asked, 'kind'), pick(asked, 'value'), pick(asked, 'day')];
    const { rows } = await sql`
      select number.kind, number.value, number.asked, other.*
      from (
        select kind, value, asked,
          case when asked = '' then '' else (asked::date - ${SAME_USE_DAYS}::int)::text end as since,
          case when asked = '' then '~' else (asked::date + ${SAME_USE_DAYS}::int)::text end as until
        from unnest(${kinds}::text[], ${values}::text[], ${days}::text[]) as each (kind, value, asked)) as number
      cross join lateral (
        select terms.type, terms.id, terms.day from terms
        where terms.kind = number.kind and terms.value = number.value and terms.day between number.since and number.until
          and ${visibleTo(user, 'terms')}
        order by terms.day, terms.type, terms.id
        limit ${MAX_SHARING + 2}) as other`.execute(this.#db);
    for (const row of rows) {
      const { kind, value, asked: day, day: stated, ...link } = SharingRow.parse(row);
      const name = nameNumber({ kind, value, day });
      const documents = found.get(name) ?? [];
      documents.push(numbered(link, stated));
      found.set(name, documents);
    }
    return found;
  }

  /** A box that is used again joins only documents of one use of it. */
  async #keepSameUse(pairs: readonly Sharing[]): Promise<FoundShared[]> {
    const boxed = pairs.filter(({ kind, others }) => isReused(kind) && others.length > 0);
    const voyages = await this.#voyages(boxed.flatMap(({ near, others }) => [near, ...others]));
    const useOf = ({ key, day }: Numbered): Parameters<typeof isSameUse>[0] => ({
      day,
      voyages: voyages.get(key) ?? [],
    });
    return pairs.flatMap(({ kind, near, others }) => {
      const number = SHARED_NUMBERS[kind];
      if (number === undefined) return [];
      const joined = number.isReused ? others.filter((other) => isSameUse(useOf(near), useOf(other))) : others;
      return joined.map((other) => ({ from: near.link, to: other.link, reason: number.reason }));
    });
  }

  async #voyages(documents: readonly Numbered[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, string[]>();
    const links = [...new Map(documents.map(({ key, link }) => [key, link])).values()];
    if (links.length === 0) return found;
    const rows = await this.#db
      .selectFrom('terms')
      .select(['type', 'id', 'value'])
      .where('kind', '=', 'voyage')
      .where(isOneOf(links))
      .execute();
    for (const { value, ...row } of rows) {
      const key = recordKey(parseAs(Link, row));
      found.set(key, [...(found.get(key) ?? []), value]);
    }
    return found;
  }
}

const isReused = (kind: string): boolean => SHARED_NUMBERS[kind]?.isReused === true;

const nameNumber = ({ kind, value, day }: AskedNumber): string => JSON.stringify([kind, value, day]);

const pick = (asked: readonly AskedNumber[], field: keyof AskedNumber): string[] => asked.map((each) => each[field]);

function numbered(row: { type: string; id: string }, day: string | null): Numbered {
  const link = parseAs(Link, row);
  return { link, key: recordKey(link), day: day ?? '' };
}
