import { DocumentType, Instant, reject, Ulid, type UserRole } from '@naru/chaincode/domain';
import { z } from 'zod';
import { AuditEntry, AuditEvent, AuditOutcome } from '../../audit/auditEntry.js';
import { isStorableText } from '../../database/storable.js';
import type { User } from '../../identity/users.js';
import { answer, components, nextPage } from '../endpoint/components.js';
import { cutPage } from '../endpoint/cutPage.js';
import { downloadEndpoint } from '../endpoint/downloadEndpoint.js';
import { endpoint } from '../endpoint/endpoint.js';
import { pageLimit } from '../endpoint/parameters.js';

const MAX_ENTRIES = 100;
const MAX_NAME_CHARS = 200;
const HEAD = 'Audit-Head';
const TAG = 'Audit log';
/** Who reads it: it says what each of the organisation's users did. */
const READERS: readonly UserRole[] = ['administrator', 'auditor'];

/** @throws TradeError FORBIDDEN */
function requireReader({ role }: User): void {
  if (!READERS.includes(role))
    reject('FORBIDDEN', 'Only an administrator or an auditor of the organisation reads the audit log.', { role });
}

const Entry = AuditEntry.register(components, { id: 'AuditEntry' });
const EntryNumber = z
  .string()
  .regex(/^\d{1,15}$/, 'is not the number of an entry')
  .transform(Number);

const list = endpoint({
  method: 'get',
  path: '/audit-log',
  tag: TAG,
  summary: 'Who did what at this gateway, the latest first',
  description:
    'Sign-ins, reads, actions, refusals and administration of the own organisation’s users. An entry never changes, and has the hash of the one before.',
  query: z.strictObject({
    user: z
      .string()
      .max(MAX_NAME_CHARS)
      .refine(isStorableText, 'is not the name of a user')
      .optional()
      .describe('Only what this user did.'),
    event: AuditEvent.optional().describe('Only events of this kind.'),
    outcome: AuditOutcome.optional().describe('Only events with this outcome.'),
    type: DocumentType.optional().describe('Only what was about documents of this type.'),
    id: Ulid.optional().describe('Only what was about the document of this id.'),
    from: Instant.optional().describe('Only what happened then or later.'),
    until: Instant.optional().describe('Only what happened before.'),
    before: EntryNumber.optional().describe('The number of the entry before which the page starts: follow `next`.'),
    limit: pageLimit(MAX_ENTRIES),
  }),
  answer: answer('AuditLog', {
    items: z.array(Entry),
    next: nextPage('/v1/audit-log?event=SIGN_IN&limit=100&before=812'),
  }),
  problems: ['FORBIDDEN'],
  authorise: requireReader,
  handle: async ({ query: { limit, ...filter } }, { auditQueries }) => {
    const { items, last } = cutPage(await auditQueries.page({ ...filter, limit: limit + 1 }), limit);
    if (last === undefined) return { items, next: null };
    const stated = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, limit, before: last.number }))
      if (value !== undefined) stated.set(name, String(value));
    return { items, next: `/v1/audit-log?${stated.toString()}` };
  },
});

const download = downloadEndpoint({
  path: '/audit-log/export',
  tag: TAG,
  summary: 'The audit log as NDJSON: one entry in a line, in their order',
  description: `\`naru-gateway audit-log verify\` finds any entry that was altered, removed or moved. The header \`${HEAD}\` has number and hash of the last entry: note it down elsewhere.`,
  query: z.strictObject({
    after: EntryNumber.default(0).describe(
      'The number of the entry after which the file starts: the last one of the file before.',
    ),
  }),
  mediaType: 'application/x-ndjson',
  headers: [HEAD],
  problems: ['FORBIDDEN'],
  authorise: requireReader,
  handle: async ({ query: { after } }, { auditQueries }) => {
    const head = await auditQueries.head();
    return {
      name: 'audit-log.ndjson',
      chunks: auditQueries.lines(after, head),
      headers: { [HEAD]: `${head.number}:${head.hash}` },
    };
  },
});

export const auditEndpoints = [list, download];
