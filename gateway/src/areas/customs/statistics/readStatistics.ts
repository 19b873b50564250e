import { sql } from 'kysely';
import { z } from 'zod';
import { text } from '../../../http/endpoint/components.js';
import type { Database } from '../../../database/openDatabase.js';
import { DECLARATION } from '../../documentTypes.js';
import { conditionOf, countedBy, groupKeys, listDimensions, type StatisticsFilter } from './grouping.js';

const BASIS_POINTS = 10_000;

const Outcome = z.strictObject({
  declarations: z.int().min(0),
  basisPoints: z
    .int()
    .min(0)
    .max(BASIS_POINTS)
    .describe('Of all that were declared in the group, in hundredths of a percent.'),
});

const amount = (what: string): z.ZodNullable<z.ZodString> =>
  text(
    '4000000',
    `${what}, in minor units of its currency, as a whole number of any length; null if it is not stated.`,
  ).nullable();

/** What declarations of one group come to. */
export const Statistic = z.strictObject({
  group: z
    .record(z.string(), z.string().nullable())
    .describe('The value of each dimension; null if the declarations do not state it.'),
  declared: z.int().min(0).describe('All declarations of the group, whatever became of them.'),
  declarations: z
    .int()
    .min(0)
    .describe(
      'Those that count: accepted by customs and in force, or of the statuses that the question is about. What follows is of these, but for the outcomes.',
    ),
  lines: z.int().min(0),
  currency: text('USD', 'null if the lines of the group state no value.').nullable(),
  valueMinor: amount('The declared value'),
  customsCurrency: text('KRW').nullable(),
  customsValueMinor: amount('The customs value'),
  dutiesCurrency: text('KRW').nullable(),
  dutiesMinor: amount('Duties and taxes'),
  netMassKg: text('24000.5'),
  inspected: Outcome.describe('Those whose goods customs inspects, or did.'),
  held: Outcome.describe('Those that customs holds, or held.'),
  rejected: Outcome,
});
export type Statistic = z.infer<typeof Statistic>;

const Row = z.object({
  keys: z.array(z.string()),
  declared: z.coerce.number(),
  declarations: z.coerce.number(),
  lines: z.coerce.number(),
  value: z.string(),
  customs_value: z.string(),
  duties: z.string(),
  net_mass: z.string(),
  inspected: z.coerce.number(),
  held: z.coerce.number(),
  rejected: z.coerce.number(),
});

/** A group, and the keys after which the next one comes. */
interface GroupRow {
  readonly keys: readonly string[];
  readonly statistic: Statistic;
}

/** Groups in the order of their keys, after those keys. */
export async function readStatistics(
  db: Database,
  filter: StatisticsFilter,
  { after, limit }: { readonly after: readonly string[] | undefined; readonly limit: number },
): Promise<GroupRow[]> {
  const names = listDimensions(filter);
  const keys = sql.join(groupKeys(names));
  const isAfter = after === undefined ? sql`true` : sql`(${keys}) > (${sql.join([...after])})`;
  const { rows } = await sql`
    with outcomes as (
      select id, status, ${countedBy(filter)} as is_counted, status = 'REJECTED' as is_rejected,
        coalesce(record -> 'state' -> 'selection' ->> 'channel', '') = 'INSPECTION' as is_inspected,
        exists (
          select 1 from versions
          where versions.type = documents.type and versions.id = documents.id and versions.authentic
            and versions.record ->> 'status' = 'HELD') as is_held
      from documents where type = ${DECLARATION} and authentic)
    select json_build_array(${keys}) as keys, count(distinct lines.id) as declared,
      count(distinct lines.id) filter (where is_counted) as declarations,
      count(*) filter (where is_counted) as lines,
      coalesce(sum(lines.value_minor) filter (where is_counted), 0)::text as value,
      coalesce(sum(lines.customs_value_minor) filter (where is_counted), 0)::text as customs_value,
      coalesce(sum(lines.duties_minor) filter (where is_counted), 0)::text as duties,
      coalesce(sum(lines.net_mass_kg) filter (where is_counted), 0)::text as net_mass,
      count(distinct lines.id) filter (where is_inspected) as inspected,
      count(distinct lines.id) filter (where is_held) as held,
      count(distinct lines.id) filter (where is_rejected) as rejected
    from declared_lines as lines join outcomes on outcomes.id = lines.id
    where ${conditionOf(filter)} and ${isAfter}
    group by ${keys} order by ${keys} limit ${limit}`.execute(db);
  return rows.map((row) => {
    const parsed = Row.parse(row);
    return { keys: parsed.keys, statistic: statisticOf(names, parsed) };
  });
}

function statisticOf(names: readonly string[], row: z.infer<typeof Row>): Statistic {
  const { declared, declarations, lines } = row;
  const share = (count: number): z.infer<typeof Outcome> => ({
    declarations: count,
    basisPoints: Math.round((count * BASIS_POINTS) / Math.max(1, declared)),
  });
  // What is not stated has an empty key.
  const keys = row.keys.map((key) => (key === '' ? null : key));
  const [currency = null, customsCurrency = null, dutiesCurrency = null] = keys.slice(names.length);
  return {
    group: Object.fromEntries(names.map((name, index) => [name, keys[index] ?? null])),
    ...{ declared, declarations, lines, netMassKg: row.net_mass },
    ...{ currency, valueMinor: currency && row.value },
    ...{ customsCurrency, customsValueMinor: customsCurrency && row.customs_value },
    ...{ dutiesCurrency, dutiesMinor: dutiesCurrency && row.duties },
    ...{ inspected: share(row.inspected), held: share(row.held), rejected: share(row.rejected) },
  };
}

/** How many declarations to this authority are not counted, because their documents were not read yet. */
export async function countUnread(db: Database, mspId: string): Promise<number> {
  const { count } = await db
    .selectFrom('documents')
    .select((expression) => expression.fn.countAll<string | number>().as('count'))
    .where('type', '=', DECLARATION)
    .where('authentic', '=', true)
    .where(sql<boolean>`record -> 'state' ->> 'customs' = ${mspId}`)
    .whereRef('indexed_content', '<', 'content_version')
    .executeTakeFirstOrThrow();
  return Number(count);
}
