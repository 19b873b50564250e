import { isDeepStrictEqual } from 'node:util';
import { BroughtNote, type KeptNote, MAX_NOTES, Notebook } from '../domain/documents/customsDeclaration/notes';
import { canonicalJson, parseJson } from '../domain/encoding/canonicalJson';
import { reject } from '../domain/errors';
import { pointerOf } from '../domain/primitives';
import { requireRole } from '../domain/vocabulary/guards';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';
import { requireOrganizationRole, type UserRole } from '../domain/vocabulary/members';
import { parseAs } from '../domain/vocabulary/parse';
import { Sha256 } from '../domain/vocabulary/record';
import { TRANSIENT } from '../domain/vocabulary/sealing';
import { readPrivate, writePrivate } from './privateContent';
import type { Session } from './session';

/*
 * A note is written to the collection of the caller's own organisation and nowhere else, so that its own peer endorses
 * alone and nothing travels to others. The record is not read, and the key is one that only the organisation's gateway can
 * make: a block tells nobody which document a note is about.
 */

const WRITERS: readonly UserRole[] = ['customs-officer'];
/** The gateway exports what its organisation has. */
const READERS: readonly UserRole[] = ['customs-officer', 'auditor', 'gateway'];

/** Adds a note to those on a document. The same note again changes nothing. @throws INVALID, FORBIDDEN, CONFLICT */
export async function writeNote(session: Session): Promise<Record<string, never>> {
  requireCustoms(session, WRITERS);
  const { stub, caller, time } = session;
  const brought = parseAs(BroughtNote, readTransient(session, TRANSIENT.note), pointerOf([TRANSIENT.note]));
  const key = notebookKey(session);
  const notes = await readNotebook(session, key);
  const known = notes.find(({ id }) => id === brought.id);
  if (known !== undefined) return requireSame(known, brought);
  if (notes.length >= MAX_NOTES) reject('INVALID', `A document has no more than ${MAX_NOTES} notes.`, {});
  const { about, id, note, salt } = brought;
  const kept: KeptNote = { id, time, officer: caller.party, note };
  await writePrivate(stub, [caller.msp], key, canonicalJson({ about, notes: [...notes, kept], salt }));
  return {};
}

/** The notes on a document, the oldest first. @throws INVALID, FORBIDDEN */
export async function readNotes(session: Session): Promise<readonly KeptNote[]> {
  requireCustoms(session, READERS);
  return readNotebook(session, notebookKey(session));
}

function requireCustoms({ caller, members }: Session, roles: readonly UserRole[]): void {
  requireRole(caller, members, { name: 'note', roles, actorMayBePrivate: false });
  requireOrganizationRole(members, caller.msp, 'CUSTOMS');
}

function requireSame({ note, id }: KeptNote, brought: BroughtNote): Record<string, never> {
  if (!isDeepStrictEqual(note, brought.note)) reject('CONFLICT', 'Another note has this id.', { id });
  return {};
}

/** @throws NOT_FOUND if this peer lacks notes that are there: to write then would lose them */
async function readNotebook({ stub, reads, caller }: Session, key: string): Promise<Notebook['notes']> {
  const text = await readPrivate(stub, caller.msp, key);
  if (text !== null) return parseAs(Notebook, parseJson(text)).notes;
  if ((await reads.privateHash(implicitCollection(caller.msp), key)) !== '')
    reject(
      'NOT_FOUND',
      'There are notes that this peer does not hold. Ask the peer of the authority when it has them.',
      {},
    );
  return [];
}

function notebookKey(session: Session): string {
  const name = parseAs(Sha256, readTransient(session, TRANSIENT.notebook), pointerOf([TRANSIENT.notebook]));
  return `notes/${name}`;
}

function readTransient({ stub }: Session, name: string): unknown {
  const bytes = stub.getTransient().get(name) ?? reject('INVALID', `The transient data lacks ${name}.`, {});
  return parseJson(bytes);
}
