import { DEFINITIONS, MspId, PartyEntry, PartyId, TradeError, TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Documents } from '../../documents/documents.js';
import { answer, nextPage } from '../../http/endpoint/components.js';
import { cutPage } from '../../http/endpoint/cutPage.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { ASKING } from '../../http/problemCodes.js';
import { findEntries } from './directoryQueries.js';
import { DIRECTORY_SEARCHES, foldName } from './directorySearches.js';
import { pageLimit } from '../../http/endpoint/parameters.js';

const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;
const { type, path, title, statuses } = DEFINITIONS.party;
const { name, lei, code, bic } = DIRECTORY_SEARCHES;

const Entry = z.strictObject({
  record: TradeRecord,
  authentic: z.boolean(),
  organization: MspId,
  entry: PartyEntry.nullable().describe('null if this organisation does not hold the entry (yet).'),
});

/** `GET /v1/parties`: who the parties are that documents name. */
export const parties = endpoint({
  method: 'get',
  path: `/${path}`,
  query: z.strictObject({
    name: name.schema.optional(),
    lei: lei.schema.optional(),
    code: code.schema.optional(),
    bic: bic.schema.optional(),
    organization: MspId.optional().describe('Only the parties of this organisation.'),
    status: z.enum(Object.keys(statuses)).optional().describe('Only entries of this status.'),
    after: PartyId.optional().describe('The id after which the page starts. The newest entry comes first.'),
    limit: pageLimit(MAX_PAGE, DEFAULT_PAGE),
  }),
  tag: title,
  summary: 'The directory: entries that are published, or shown to the caller’s organisation',
  answer: answer('Parties', {
    items: z.array(Entry),
    next: nextPage('/v1/parties?name=hankang&limit=20&after=01KAE5TZ3TC7H3N5QG8Y0E2XVM'),
  }),
  problems: ASKING,
  handle: async ({ query, user }, { db, documents }) => {
    const { organization, status, after, limit } = query;
    const rows = await findEntries(db, user, { terms: listTerms(query), organization, status, after, limit });
    const { items, last } = cutPage(rows, limit);
    const found = await Promise.all(items.map((record) => describeEntry(documents, user.name, record)));
    return { items: found, next: last === undefined ? null : nextPath(query, last.id) };
  },
});

type Asked = Readonly<Partial<Record<keyof typeof DIRECTORY_SEARCHES, string | undefined>>>;

function listTerms(query: Asked): { kind: string; value: string }[] {
  const asked = [
    { kind: name.kind, value: query.name === undefined ? undefined : foldName(query.name) },
    { kind: lei.kind, value: query.lei },
    { kind: code.kind, value: query.code },
    { kind: bic.kind, value: query.bic },
  ];
  return asked.flatMap(({ kind, value }) => (value === undefined ? [] : [{ kind, value }]));
}

function nextPath(query: Readonly<Record<string, string | number | undefined>>, after: string): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) parameters.set(key, String(value));
  parameters.set('after', after);
  return `/v1/${path}?${parameters.toString()}`;
}

/** An entry that is not published is read from the own peer. */
async function describeEntry(documents: Documents, user: string, record: TradeRecord): Promise<z.infer<typeof Entry>> {
  const published = DEFINITIONS.party.publicDocument(record);
  const document = published ?? (await readDocument(documents, user, record.id));
  return {
    record,
    authentic: true,
    organization: DEFINITIONS.party.creator(record).msp,
    entry: PartyEntry.safeParse(document).data ?? null,
  };
}

/** The own peer checks who asks. It may have a later version than this gateway has read, which the user does not see. */
async function readDocument(documents: Documents, user: string, id: string): Promise<unknown> {
  try {
    return (await documents.read(user, { type, id })).document;
  } catch (error) {
    if (error instanceof TradeError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
