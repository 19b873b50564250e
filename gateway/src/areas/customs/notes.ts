import { DEFINITIONS, KeptNote, OfficerNote, requireOfDeclaration, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import { answer } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING, SENDING } from '../../http/problemCodes.js';
import { requireCustoms, requireCustomsOfficer } from './requireCustoms.js';

const DECLARATION = DEFINITIONS['customs-declaration'];
const PATH = `/${DECLARATION.path}/{id}/notes`;
const Notes = answer('CustomsNotes', { items: z.array(KeptNote) });

/** What officers note for their authority alone: why a channel was chosen, and what an examination found. */
const readNotes = endpoint({
  method: 'get',
  path: PATH,
  params: { id: DocumentId },
  tag: DECLARATION.title,
  summary: 'The notes of this authority on the declaration, the oldest first; nobody else reads them',
  answer: Notes,
  problems: [...ASKING, 'FORBIDDEN'],
  authorise: requireCustoms,
  handle: async ({ params: { id }, user }, { documents }) => {
    const link = { type: DECLARATION.type, id };
    await documents.read(user.name, link);
    return { items: await documents.notes.read(user.name, link) };
  },
});

const writeNote = endpoint({
  method: 'post',
  path: PATH,
  params: { id: DocumentId },
  body: z.strictObject({
    id: Ulid.describe('Made by the client (ULID). To repeat a request changes nothing.'),
    note: OfficerNote.describe('Why a channel was chosen, or what an examination found.'),
  }),
  tag: DECLARATION.title,
  summary: 'Notes for this authority alone why a channel was chosen, or what an examination found',
  description: 'Kept in the private collection of the authority. No other member learns of which declaration it is.',
  answer: Notes,
  problems: SENDING,
  authorise: requireCustomsOfficer,
  handle: async ({ params: { id }, body, user }, { documents }) => {
    const link = { type: DECLARATION.type, id };
    const { document } = await documents.read(user.name, link);
    if (document !== null) requireOfDeclaration(body.note, document, '/note');
    await documents.notes.write(user.name, link, body);
    return { items: await documents.notes.read(user.name, link) };
  },
});

export const noteEndpoints = [readNotes, writeNote];
