import { CalendarDate, type DocumentDefinition, DocumentType, Money, TradeRecord, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { User } from '../../identity/users.js';
import {
  MAX_COUNTED,
  Order,
  type PageCut,
  type PageQuery,
  type Place,
  placeId,
  PlaceId,
} from '../../readModel/pages.js';
import { isListedFor, listTerms, type Search, type SearchTerm } from '../../readModel/search.js';
import { Summary } from '../../readModel/summary.js';
import { hasWord, NO_WORD } from '../../readModel/words.js';
import { cutPage } from '../endpoint/cutPage.js';
import { answer, components, nextPage } from '../endpoint/components.js';
import { type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { BlockNumber, pageLimit } from '../endpoint/parameters.js';
import type { Services } from '../services.js';
import { References, referencesOf } from './references.js';

const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;
export const MAX_QUESTION_CHARS = 200;

Summary.register(components, { id: 'Summary' });

const Count = z
  .strictObject({
    total: z.int().min(0),
    isExact: z.boolean().describe(`False if there are more: at most ${MAX_COUNTED} are counted.`),
    byType: z.partialRecord(DocumentType, z.int().min(1)),
  })
  .describe('How many there are on all pages, if `count=true` asked for it.');

export const Page = answer('Page', {
  items: z.array(
    z.strictObject({
      record: TradeRecord,
      authentic: z.boolean(),
      summary: Summary.nullable().describe('Null if this organisation does not hold the document, or not yet.'),
      references: References,
    }),
  ),
  count: Count.optional(),
  next: nextPage('/v1/shipments?limit=20&after=01KAE5TZ3TC7H3N5QG8Y0E2XVM'),
});

/** What every list takes. */
export const PAGING = {
  after: z
    .union([Ulid, PlaceId])
    .optional()
    .describe('The place after which the page starts, or the id of the document before it: follow `next`.'),
  limit: pageLimit(MAX_PAGE, DEFAULT_PAGE),
  count: z.stringbool().default(false).describe('Whether to count all pages.'),
} as const;

const { currency: Currency, amountMinor: AmountMinor } = Money.shape;
const Amount = z.coerce.number().pipe(AmountMinor);

/** What a list can be narrowed by, whatever its type. */
const FILTERS = {
  q: z
    .string()
    .max(MAX_QUESTION_CHARS)
    .refine(hasWord, NO_WORD)
    .optional()
    .describe('Words that all stand in the document; the last one can be the beginning of a word.'),
  from: CalendarDate.optional().describe('The first day that the document may state.'),
  to: CalendarDate.optional().describe('The last one.'),
  currency: Currency.optional().describe('The currency of its amount.'),
  minAmount: Amount.optional().describe('Its least amount, in minor units of `currency`.'),
  maxAmount: Amount.optional().describe('Its largest amount.'),
  changedSinceBlock: BlockNumber.optional().describe(
    'Only documents that changed after this block, as `block` of an earlier answer.',
  ),
} as const;

type Filters = z.infer<z.ZodObject<typeof FILTERS>>;

function readFilters(given: Filters): Partial<PageQuery> {
  const { q: words, from: fromDay, to: toDay, currency, minAmount, maxAmount, changedSinceBlock } = given;
  return {
    ...{ words, fromDay, toDay, currency, minAmountMinor: minAmount, maxAmountMinor: maxAmount },
    sinceBlock: changedSinceBlock,
  };
}

/** An amount means nothing without its currency. */
function requireCurrency({ currency, minAmount, maxAmount }: Filters): boolean {
  return currency !== undefined || (minAmount === undefined && maxAmount === undefined);
}

/** The list of the documents of a type. */
export function list({ type, path, title, statuses }: DocumentDefinition, all: readonly Search[]): Endpoint {
  const searches = all.filter((search) => isListedFor(search, type));
  const query = z
    .strictObject({
      status: z.enum(Object.keys(statuses)).optional().describe('Only documents of this status.'),
      ...Object.fromEntries(searches.map(({ kind, schema }) => [kind, schema.optional()])),
      ...FILTERS,
      sort: Order.default('made').describe('By when they were made, or last changed: the newest first.'),
      ...PAGING,
    })
    .refine(requireCurrency, { path: ['currency'], message: 'is missing: an amount needs one' });
  return endpoint({
    method: 'get',
    path: `/${path}`,
    query,
    tag: title,
    summary: `${title}: lists those that the caller may see`,
    answer: Page,
    handle: async ({ query: asked, user }, services) => {
      const { status, sort: order, after, limit, count: isCounted, ...given } = asked;
      const filters = readFilters(given);
      const query = {
        ...{ type, status, terms: termsIn(searches, given), ...filters },
        ...{ order, after: placeOf(type, after), limit },
      };
      return readList({ user, path: `/${path}`, asked, query, isCounted }, services);
    },
  });
}

/** The terms for which parameters ask. */
function termsIn(searches: readonly Search[], given: Readonly<Record<string, unknown>>): SearchTerm[] {
  return searches.flatMap((search) => {
    const value = given[search.kind];
    return typeof value === 'string' ? listTerms(search, value) : [];
  });
}

/** A question for a list. */
interface Asking {
  readonly user: User;
  readonly path: string;
  /** The parameters: the address of the next page has them again. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly query: PageQuery & PageCut;
  readonly isCounted: boolean;
}

/** A page of documents, with what its rows need. */
export async function readList(
  { user, path, asked, query, isCounted }: Asking,
  { documentQueries }: Pick<Services, 'documentQueries'>,
): Promise<Omit<z.infer<typeof Page>, 'block'>> {
  const { items: rows, last } = cutPage(await documentQueries.page(user, query), query.limit);
  const records = rows.map(({ record }) => record);
  const referencesIn = await referencesOf(documentQueries, user, records);
  const items = rows.map(({ record, authentic, summary }) => ({
    ...{ record, authentic, summary },
    references: referencesIn(record),
  }));
  return {
    items,
    ...(isCounted && { count: countOf(await documentQueries.count(user, query)) }),
    next: last === undefined ? null : nextOf(path, asked, placeId({ ...last, ...last.record })),
  };
}

function countOf(counts: ReadonlyMap<DocumentType, number>): z.infer<typeof Count> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { total, isExact: total < MAX_COUNTED, byType: Object.fromEntries(counts) };
}

function nextOf(path: string, asked: Readonly<Record<string, unknown>>, after: string): string {
  const next = new URLSearchParams();
  const given: Readonly<Record<string, unknown>> = { ...asked, after };
  for (const [name, value] of Object.entries(given))
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      next.set(name, String(value));
  return `/v1${path}?${next.toString()}`;
}

/** A list by when documents were made can begin after an id. */
const placeOf = (type: DocumentType, after: string | Place | undefined): Place | undefined =>
  typeof after === 'string' ? { type, id: after, block: 0, position: 0 } : after;
