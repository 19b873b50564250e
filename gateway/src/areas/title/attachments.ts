import { createHash } from 'node:crypto';
import { DEFINITIONS, reject, rejectField, Sha256, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import { answer } from '../../http/endpoint/components.js';
import { fileEndpoint } from '../../http/endpoint/fileEndpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { uploadEndpoint } from '../../http/endpoint/uploadEndpoint.js';
import { ASKING } from '../../http/problemCodes.js';
import type { Services } from '../../http/services.js';
import type { User } from '../../identity/users.js';
import { type Attachment, fetchFile, listAttachments } from './attachmentExchange.js';
import { findFile, keepFile, MAX_FILE_BYTES } from './attachmentFiles.js';

const BILL = DEFINITIONS['bill-of-lading'];

const PLACE = {
  path: `/${BILL.path}/{id}/attachments/{sha256}`,
  params: { id: DocumentId, sha256: Sha256.describe('SHA-256 of the file, as the bill names it.') },
  tag: 'Queries',
} as const;

interface Asked {
  readonly params: { readonly id: string; readonly sha256: string };
  readonly user: User;
}

/** The bill, and what it says of the file. @throws TradeError NOT_FOUND, NOT_AUTHENTIC */
async function findAttachment(
  { params: { id, sha256 }, user }: Asked,
  { documents }: Pick<Services, 'documents'>,
): Promise<{ record: TradeRecord; attachment: Attachment }> {
  const { record, authentic } = await documents.read(user.name, { type: BILL.type, id });
  if (!authentic) return reject('NOT_AUTHENTIC', 'The author of the bill’s record does not confirm it.', { id });
  const attachment = listAttachments(record).find((each) => each.sha256 === sha256);
  if (attachment !== undefined) return { record, attachment };
  return reject('NOT_FOUND', 'The bill names no such file. Attach its hash to the bill first.', { sha256 });
}

/** Keeps a file of a bill at the own organisation’s gateway, if it is the one that the ledger names. */
export const keepAttachment = uploadEndpoint({
  ...PLACE,
  summary: 'Checks a file against the hash that the bill names, and keeps it for the parties of the bill',
  maxBytes: MAX_FILE_BYTES,
  answer: answer('KeptAttachment', { sha256: Sha256, bytes: z.int().min(0) }),
  problems: [...ASKING, 'INVALID', 'NOT_FOUND', 'NOT_AUTHENTIC'],
  admit: async (asked, services) => {
    await findAttachment(asked, services);
  },
  handle: async ({ params: { id, sha256 }, bytes }, { db }) => {
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256)
      rejectField('/sha256', 'This is another file than the one that the bill names.', { sha256: found });
    await keepFile(db, id, sha256, bytes);
    return { sha256, bytes: bytes.length };
  },
});

/** A file of a bill: what the own gateway does not have, it gets from that of another party, and keeps. */
export const readAttachment = fileEndpoint({
  ...PLACE,
  summary: 'A file of a bill, from the gateway of the own organisation or of another party',
  mediaType: 'application/octet-stream',
  problems: [...ASKING, 'NOT_AUTHENTIC', 'MEMBER_UNAVAILABLE'],
  handle: async (asked, services) => {
    const { id, sha256 } = asked.params;
    const { record, attachment } = await findAttachment(asked, services);
    const { mediaType } = attachment;
    const name = `${sha256}.${mediaType.slice(mediaType.indexOf('/') + 1)}`;
    const kept = await findFile(services.db, id, sha256);
    if (kept !== undefined) return { name, bytes: kept };
    const bytes = await fetchFile(services, asked.user.msp, record, attachment);
    await keepFile(services.db, id, sha256, bytes);
    return { name, bytes };
  },
});
