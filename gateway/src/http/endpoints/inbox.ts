import { DocumentType, reject } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { User } from '../../identity/users.js';
import { EntryId, InboxEntry, InboxMark, type InboxPlace, Shown } from '../../readModel/inbox.js';
import { answer, components, nextPage } from '../endpoint/components.js';
import { cutPage } from '../endpoint/cutPage.js';
import { endpoint } from '../endpoint/endpoint.js';
import { pageLimit } from '../endpoint/parameters.js';

const MAX_ENTRIES = 100;
const DEFAULT_ENTRIES = 20;
const SEPARATOR = '~';

InboxEntry.register(components, { id: 'InboxEntry' });

const writePlace = ({ due, block, position, entry }: InboxPlace): string =>
  [due, block, position, entry].join(SEPARATOR);

const Parts = z.tuple([z.string(), z.coerce.number().int().min(0), z.coerce.number().int().min(0), EntryId]);

const Place = z
  .string()
  .transform((text, context): InboxPlace => {
    const read = Parts.safeParse(text.split(SEPARATOR));
    if (read.success) {
      const [due, block, position, entry] = read.data;
      return { due, block, position, entry };
    }
    context.addIssue('is not the place of a page: follow `next`');
    return z.NEVER;
  })
  .describe('The place after which the page starts: follow `next`.');

const list = endpoint({
  method: 'get',
  path: '/inbox',
  tag: 'Queries',
  summary: 'What waits for the caller: the most urgent first, then the newest',
  description:
    'What the documents say that this party or organisation is to do next, as far as the caller’s role can, and alerts that nobody has seen to.',
  query: z.strictObject({
    show: Shown.default('open').describe(
      'What the caller has not marked as done; only what it has not read; or what it has marked as done and still waits.',
    ),
    type: DocumentType.optional().describe('Only what is about documents of this type.'),
    after: Place.optional(),
    limit: pageLimit(MAX_ENTRIES, DEFAULT_ENTRIES),
  }),
  answer: answer('Inbox', {
    items: z.array(InboxEntry),
    next: nextPage('/v1/inbox?limit=20&after=2026-12-08~41~0~presentation-01KAE5TZ3TC7H3N5QG8Y0E2XVM-2-0'),
  }),
  authorise: requireActing,
  handle: async ({ query: { show, type, after, limit }, user }, { inbox }) => {
    const rows = await inbox.page(user, { limit, after, type, show });
    const { items, last } = cutPage(rows, limit);
    const next = new URLSearchParams({ show, ...(type && { type }), limit: String(limit) });
    if (last !== undefined) next.set('after', writePlace(last.place));
    return { items: items.map(({ entry }) => entry), next: last === undefined ? null : `/v1/inbox?${next.toString()}` };
  },
});

const mark = endpoint({
  method: 'post',
  path: '/inbox/{entry}/mark',
  params: {
    entry: EntryId.describe('The id of the entry.').meta({ examples: ['presentation-01KAE5TZ3TC7H3N5QG8Y0E2XVM-2-0'] }),
  },
  tag: 'Queries',
  summary: 'Marks an entry as read or done, for the caller alone',
  description: 'It says nothing to anybody else, and does nothing with the document.',
  body: z.strictObject({ mark: InboxMark }),
  answer: answer('InboxMarked', { mark: InboxMark }),
  problems: ['FORBIDDEN', 'NOT_FOUND'],
  authorise: requireActing,
  handle: async ({ params: { entry }, body, user }, { inbox }) => {
    await inbox.mark(user, entry, body.mark);
    return { mark: body.mark };
  },
});

/** Nothing waits for an auditor. @throws TradeError FORBIDDEN */
function requireActing({ role }: User): void {
  if (role === 'auditor') reject('FORBIDDEN', 'An auditor reads: nothing waits for it.', { role });
}

export const inboxEndpoints = [list, mark];
