import {
  ACCEPTED_DECLARATION_STATUSES,
  CountryCode,
  DEFINITIONS,
  HsPrefix,
  LIVE_DECLARATION_STATUSES,
  Procedure,
} from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';

/* By what declarations are counted, and which of them. */

const { statuses: STATUSES } = DEFINITIONS['customs-declaration'];
const MAX_DIMENSIONS = 6;
const MAX_KEY_CHARS = 400;

/** What lines can be grouped by. */
const DIMENSIONS = {
  hs2: sql<string>`left(lines.hs_code, 2)`,
  hs4: sql<string>`left(lines.hs_code, 4)`,
  hs6: sql<string>`left(lines.hs_code, 6)`,
  departure: sql<string>`lines.departure`,
  destination: sql<string>`lines.destination`,
  origin: sql<string>`lines.origin`,
  exporter: sql<string>`lines.exporter`,
  importer: sql<string>`lines.importer`,
  declarant: sql<string>`lines.declarant`,
  month: sql<string>`lines.month`,
  procedure: sql<string>`lines.procedure`,
  status: sql<string>`outcomes.status`,
} as const;
type Dimension = keyof typeof DIMENSIONS;

const isDimension = (name: string): name is Dimension => Object.hasOwn(DIMENSIONS, name);
const EXPECTED = `names what is not one of ${Object.keys(DIMENSIONS).join(', ')}, or one twice, or more than ${MAX_DIMENSIONS}`;

/** Amounts in different currencies are never added. */
const CURRENCIES = [sql`lines.currency`, sql`lines.customs_currency`, sql`lines.duties_currency`];

/** A month of declaring. */
export const Month = z
  .string()
  // What is no month is compared with no other one.
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'is not a month such as 2026-11', abort: true });
/** No table holds NUL or half a character. */
const WITHOUT_ODD_CHARACTERS = /^[^\0\p{Cs}]*$/u;
export const isKey = (text: string): boolean => text.length <= MAX_KEY_CHARS && WITHOUT_ODD_CHARACTERS.test(text);
const Key = z.string().min(1).refine(isKey, 'is not the key of a group').optional();

const By = z
  .string()
  .refine((text) => {
    const names = text.split(',');
    return names.length <= MAX_DIMENSIONS && new Set(names).size === names.length && names.every(isDimension);
  }, EXPECTED)
  .describe('What to group by, with commas between: ' + Object.keys(DIMENSIONS).join(', ') + '.')
  .default('hs2');

const FILTER = {
  by: By,
  hs: HsPrefix.optional().describe('The first 2, 4, 6 or more digits of the HS code.'),
  departure: CountryCode.optional().describe('The country of departure.'),
  destination: CountryCode.optional().describe('The country of destination.'),
  origin: CountryCode.optional().describe('The country of origin.'),
  exporter: Key.describe('The key of the exporter, as a group of exporters names it.'),
  importer: Key.describe('The key of the importer.'),
  declarant: Key.describe('The declarant: its organisation, a slash and its party.'),
  procedure: Procedure.optional().describe('The procedure.'),
  status: z
    .enum(Object.keys(STATUSES))
    .optional()
    .describe(
      'The status of the declarations now. By default those count that customs has accepted and that are in force.',
    ),
  from: Month.optional().describe('The first month of declaring.'),
  to: Month.optional().describe('The last month of declaring.'),
} as const;

/** Which lines are counted, and by what they are grouped. */
export const StatisticsFilter = z
  .strictObject(FILTER)
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'is before `from`',
  });
export type StatisticsFilter = z.infer<typeof StatisticsFilter>;

/**
 * Which of the declarations of `documents` count: those that customs has accepted and that are in force (`isAccepted` of the
 * ledger). If the question is about statuses, all that it asks for.
 */
export function countedBy(filter: StatisticsFilter): RawBuilder<boolean> {
  if (filter.status !== undefined || listDimensions(filter).includes('status')) return sql<boolean>`true`;
  const isSelected = sql`record -> 'state' -> 'selection' is not null`;
  return sql<boolean>`(status in (${sql.join(LIVE_DECLARATION_STATUSES)})
    and (status in (${sql.join(ACCEPTED_DECLARATION_STATUSES)}) or ${isSelected}))`;
}

/** The names of the dimensions that a request asks for, in its order. */
export const listDimensions = ({ by }: Pick<StatisticsFilter, 'by'>): Dimension[] => by.split(',').filter(isDimension);

/** The keys of a group as SQL: the dimensions, then the currencies. */
export const groupKeys = (names: readonly Dimension[]): RawBuilder<unknown>[] => [
  ...names.map((name) => DIMENSIONS[name]),
  ...CURRENCIES,
];

const EQUAL = [
  'departure',
  'destination',
  'origin',
  'exporter',
  'importer',
  'declarant',
  'procedure',
  'status',
] as const;

/** The condition of a filter. */
export function conditionOf(filter: StatisticsFilter): RawBuilder<boolean> {
  const { hs, from, to } = filter;
  const conditions = EQUAL.flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [sql`${DIMENSIONS[name]} = ${value}`];
  });
  if (hs !== undefined) conditions.push(sql`lines.hs_code like ${`${hs}%`}`);
  if (from !== undefined) conditions.push(sql`lines.month >= ${from}`);
  if (to !== undefined) conditions.push(sql`lines.month <= ${to}`);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
