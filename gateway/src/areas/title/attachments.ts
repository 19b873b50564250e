import { createHash } from 'node:crypto';
import { BillState, DEFINITIONS, reject, Sha256 } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Database } from '../../database/openDatabase.js';
import { answer } from '../../http/endpoint/components.js';
import { fileEndpoint } from '../../http/endpoint/fileEndpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { uploadEndpoint } from '../../http/endpoint/uploadEndpoint.js';
import { ASKING } from '../../http/problemCodes.js';
import type { Services } from '../../http/services.js';
import type { User } from '../../identity/users.js';

const BILL = DEFINITIONS['bill-of-lading'];
const MAX_FILE_BYTES = 10 * 1024 * 1024;

const PLACE = {
  path: `/${BILL.path}/{id}/attachments/{sha256}`,
  params: { id: DocumentId, sha256: Sha256.describe('SHA-256 of the file, as the bill names it.') },
  tag: 'Queries',
} as const;

type Attachments = NonNullable<z.infer<typeof BillState>['attachments']>;

interface Asked {
  readonly params: { readonly id: string; readonly sha256: string };
  readonly user: User;
}

/** What the bill says of the file. @throws TradeError NOT_FOUND, NOT_AUTHENTIC */
async function findAttachment(
  { params: { id, sha256 }, user }: Asked,
  { documents }: Pick<Services, 'documents'>,
): Promise<Attachments[number]> {
  const { record, authentic } = await documents.read(user.name, { type: BILL.type, id });
  if (!authentic) return reject('NOT_AUTHENTIC', 'The author of the bill’s record does not confirm it.', { id });
  const found = BillState.parse(record.state).attachments?.find((each) => each.sha256 === sha256);
  return found ?? reject('NOT_FOUND', 'The bill names no such file. Attach its hash to the bill first.', { sha256 });
}

/** Keeps a file of a bill at the own organisation’s gateway, if it is the one that the ledger names. */
export const keepAttachment = uploadEndpoint({
  ...PLACE,
  summary: 'Checks a file against the hash that the bill names, and keeps it for the own organisation',
  maxBytes: MAX_FILE_BYTES,
  answer: answer('KeptAttachment', { sha256: Sha256, bytes: z.int().min(0) }),
  problems: [...ASKING, 'INVALID', 'NOT_FOUND', 'NOT_AUTHENTIC'],
  admit: async (asked, services) => {
    await findAttachment(asked, services);
  },
  handle: async ({ params: { id, sha256 }, bytes }, { db }) => {
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256)
      reject('INVALID', 'This is another file than the one that the bill names.', { field: '/body', sha256: found });
    await put(db, id, sha256, bytes);
    return { sha256, bytes: bytes.length };
  },
});

/** A file under the bill that names it: whoever attaches the same hash to another bill gets nothing by it. */
async function put(db: Database, bill: string, sha256: string, bytes: Uint8Array): Promise<void> {
  await db
    .insertInto('attachments')
    .values({ bill, sha256, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A file of a bill, if the own organisation keeps it. */
export const readAttachment = fileEndpoint({
  ...PLACE,
  summary: 'A file of a bill, if the own organisation’s gateway keeps it',
  mediaType: 'application/octet-stream',
  problems: [...ASKING, 'NOT_AUTHENTIC'],
  handle: async (asked, services) => {
    const { id, sha256 } = asked.params;
    const { mediaType } = await findAttachment(asked, services);
    const row = await services.db
      .selectFrom('attachments')
      .select('bytes')
      .where('bill', '=', id)
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    if (row === undefined)
      return reject(
        'NOT_FOUND',
        'Your organisation does not keep this file. Ask for it whoever attached it, and PUT it here.',
        {
          sha256,
        },
      );
    return { name: `${sha256}.${mediaType.slice(mediaType.indexOf('/') + 1)}`, bytes: row.bytes };
  },
});
