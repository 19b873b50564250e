import { parseAs, reject, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import { requireRole } from '../../documents/requireRole.js';
import { documentOf, inputOf } from '../../imports/checkRows.js';
import { creationOf, type ImportDesk, NEEDS_FOUR_EYES } from '../../imports/importJob.js';
import type { Import } from '../../imports/imports.js';
import { type ImportRow, type Progress, RowFaults } from '../../imports/importRows.js';
import { ImportSettings, ImportStatus, MAX_PART_BYTES, MAX_ROWS, RowStatus } from '../../imports/settings.js';
import { answer, components, nextPage } from '../endpoint/components.js';
import { cutPage } from '../endpoint/cutPage.js';
import { type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { uploadEndpoint } from '../endpoint/uploadEndpoint.js';
import { pageLimit } from '../endpoint/parameters.js';

const TAG = 'Imports';
const EXAMPLE_ID = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const MAX_LISTED_ROWS = 1_000;
/** The number of a part. */
const PartNumber = z
  .string()
  .regex(/^\d{1,6}$/, 'is not the number of a part')
  .meta({ examples: ['0'], description: 'Counted from 0.' })
  .transform(Number);

const Counts = z
  .strictObject({
    total: z.int().describe('How many rows have come.'),
    waiting: z.int().describe('Not looked at yet.'),
    sent: z.int().describe('On their way to the ledger.'),
    made: z.int().describe('Documents that were made.'),
    valid: z.int().describe('Of a dry run: rows of which documents could be made.'),
    faulty: z.int().describe('Rows of which no document can be made.'),
    duplicate: z.int().describe('Rows of whose client id a document was made before.'),
  })
  .register(components, { id: 'ImportCounts' });

const Shown = z
  .strictObject({
    id: Ulid,
    status: ImportStatus.describe('RECEIVING until it is started.'),
    reason: z.string().nullable().describe('Why it is paused, if nobody has paused it.'),
    settings: ImportSettings,
    parts: z.int().describe('How many parts of the file have come: the number of the next one.'),
    madeAt: z.string(),
    rows: Counts,
  })
  .register(components, { id: 'Import' });

const params = { id: Ulid.describe('The id of the import.').meta({ examples: [EXAMPLE_ID] }) };
const OF = { tag: TAG, problems: ['FORBIDDEN', 'NOT_FOUND', 'CONFLICT'] } as const;

function countsOf({ WAITING, PLANNED, DONE, VALID, FAULTY, DUPLICATE }: Progress): z.infer<typeof Counts> {
  const counts = { waiting: WAITING, sent: PLANNED, made: DONE, valid: VALID, faulty: FAULTY, duplicate: DUPLICATE };
  return { total: Object.values(counts).reduce((sum, count) => sum + count, 0), ...counts };
}

async function show(desk: ImportDesk, { user: _, ...found }: Import): Promise<z.infer<typeof Shown>> {
  return { ...found, rows: countsOf(await desk.imports.progress(found.id)) };
}

const One = answer('ImportState', { import: Shown });

const add = endpoint({
  ...OF,
  method: 'post',
  path: '/imports',
  summary: 'Begins an import: says what is made of the rows of a file',
  description: `Then send the file in parts, and start it. It has at most ${MAX_ROWS} rows. Every row is checked as a request of its own would be. Customs declarations and shipments are made many in one transaction; others one by one.`,
  body: ImportSettings.extend({
    id: Ulid.optional().describe('The id, if the client makes it: then the request cannot begin two imports.'),
  }),
  answer: One,
  isNew: () => true,
  handle: async ({ newId, body: { id = newId, ...settings }, user }, { imports, fourEyes }) => {
    const action = creationOf(settings.type);
    requireRole(user, action);
    parseAs(action.input, settings.input, '/input');
    if (!settings.dryRun && (await fourEyes.isNeeded({ type: settings.type, action: action.name })))
      reject('CONFLICT', NEEDS_FOUR_EYES, { type: settings.type });
    return { import: await show(imports, await imports.imports.add(user, id, settings)) };
  },
});

const list = endpoint({
  ...OF,
  method: 'get',
  path: '/imports',
  summary: 'The imports of the caller, the latest first',
  answer: answer('Imports', { items: z.array(Shown) }),
  handle: async ({ user }, { imports }) => {
    const items = [];
    for (const each of await imports.imports.list(user)) items.push(await show(imports, each));
    return { items };
  },
});

const read = endpoint({
  ...OF,
  method: 'get',
  path: '/imports/{id}',
  params,
  summary: 'An import, and how many of its rows are done',
  answer: One,
  handle: async ({ params: { id }, user }, { imports }) => ({
    import: await show(imports, await imports.imports.find(user, id)),
  }),
});

const part = uploadEndpoint({
  tag: TAG,
  path: '/imports/{id}/parts/{part}',
  params: {
    ...params,
    part: PartNumber,
  },
  summary: 'Takes the next part of the file; to send one again changes nothing',
  description: 'The file can be cut anywhere, in the middle of a row, too.',
  maxBytes: MAX_PART_BYTES,
  answer: One,
  problems: ['NOT_FOUND', 'CONFLICT', 'INVALID'],
  admit: async ({ params: { id }, user }, { imports }) => {
    await imports.imports.find(user, id);
  },
  handle: async ({ params: { id, part: number }, user, bytes }, { imports }) => {
    await imports.imports.receive(id, number, bytes);
    return { import: await show(imports, await imports.imports.find(user, id)) };
  },
});

/** Something that is done with an import of the caller. */
function step(name: string, summary: string, take: (id: string, desk: ImportDesk) => Promise<void>): Endpoint {
  return endpoint({
    ...OF,
    method: 'post',
    path: `/imports/{id}/${name}`,
    params,
    summary,
    body: z.strictObject({}),
    answer: One,
    handle: async ({ params: { id }, user }, { imports: desk }) => {
      await desk.imports.find(user, id);
      await take(id, desk);
      desk.wake();
      return { import: await show(desk, await desk.imports.find(user, id)) };
    },
  });
}

const start = step('start', 'Ends the file, and makes the documents', (id, { imports }) => imports.start(id));
const pause = step('pause', 'Sends nothing more until it is resumed', (id, { imports }) =>
  imports.setStatus(id, ['RUNNING'], 'PAUSED', null),
);
const resume = step('resume', 'Goes on where it was paused', (id, { imports }) =>
  imports.setStatus(id, ['PAUSED'], 'RUNNING', null),
);
const cancel = step('cancel', 'Ends it: what was made stays, and nothing more is made', (id, { imports }) =>
  imports.setStatus(id, ['RECEIVING', 'RUNNING', 'PAUSED'], 'STOPPED', null),
);

const ShownRow = z
  .strictObject({
    number: z.int().describe('Its place in the file, counted from 1, without the header.'),
    clientId: z.string().describe('What tells it from others; without a client id, the import and its place.'),
    documentId: z.string().nullable().describe('The document that was made of it, or before it of the same client id.'),
    faults: RowFaults,
    document: z
      .unknown()
      .describe(
        'The document as it was read, of a row of which none was made yet; null otherwise. Cells have the types of their fields.',
      ),
    input: z.unknown().describe('The input of its own; null if it has none.'),
  })
  .register(components, { id: 'ImportRow' });

const rows = endpoint({
  ...OF,
  method: 'get',
  path: '/imports/{id}/rows',
  params,
  summary: 'The rows of an import of which one thing became, in the order of the file',
  description: 'With `status=FAULTY`: which rows were rejected, with the field and the reason.',
  query: z.strictObject({
    status: RowStatus.default('FAULTY').describe('What became of them.'),
    after: z.coerce.number().int().min(0).max(MAX_ROWS).default(0).describe('The row behind which the page starts.'),
    limit: pageLimit(MAX_LISTED_ROWS),
  }),
  answer: answer('ImportRows', {
    items: z.array(ShownRow),
    next: nextPage(`/v1/imports/${EXAMPLE_ID}/rows?status=FAULTY&after=1000&limit=1000`),
  }),
  handle: async ({ params: { id }, query, user }, { imports: desk }) => {
    const { settings } = await desk.imports.find(user, id);
    const found = await desk.imports.rows(id, { ...query, limit: query.limit + 1 });
    const { items, last } = cutPage(found, query.limit);
    const next = new URLSearchParams({
      status: query.status,
      after: String(last?.number ?? 0),
      limit: String(query.limit),
    });
    return {
      items: items.map((row) => showRow(row, settings)),
      next: last === undefined ? null : `/v1/imports/${id}/rows?${next.toString()}`,
    };
  },
});

function showRow(row: ImportRow, settings: ImportSettings): z.infer<typeof ShownRow> {
  const { number, clientId, documentId, faults } = row;
  const read = { document: documentOf(row, settings), input: inputOf(row) ?? null };
  return { number, clientId, documentId, faults: [...faults], ...read };
}

export const importEndpoints = [add, list, read, part, start, pause, resume, cancel, rows];
