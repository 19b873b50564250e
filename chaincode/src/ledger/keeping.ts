import { DEFINITIONS } from '../domain/documents/registry';
import { parseJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { reject } from '../domain/errors';
import { type Action, isCreation } from '../domain/vocabulary/action';
import type { Facts, Found } from '../domain/vocabulary/facts';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';
import { parseAs } from '../domain/vocabulary/parse';
import { ActionRequest, FIRST_VERSION, Link, type TradeRecord } from '../domain/vocabulary/record';
import { openKept } from '../domain/vocabulary/sealing';
import type { KeepResult } from '../domain/vocabulary/transactions';
import { contentKey } from './keys';
import { type KeptContent, readDocument, readPrivate, writePrivate } from './privateContent';
import { findRecord } from './records';
import type { Session } from './session';
import { readContent } from './sight';

/*
 * Every change of a record needs the endorsement of two organisations, and whoever endorses private bytes sees them. What an
 * organisation keeps for itself is therefore put into its own collection before, in a transaction that its own peer alone
 * endorses. The action that follows finds its hash there, as every peer can: nobody else can have put it there.
 */

/** A document is kept before anything else is read. */
const NOTHING_ELSE = {
  tokens: [],
  details: undefined,
  detailsHash: undefined,
  absence: undefined,
  related: [],
  holdings: [],
  met: [],
  shareKeys: {},
} as const satisfies Partial<Facts>;

/** The version of the document that an action brings. */
function nextVersion(action: Action, record: TradeRecord | undefined): number {
  return isCreation(action) || record === undefined ? FIRST_VERSION : record.content.version + 1;
}

/**
 * Keeps the document of an action in the collection of the caller's own organisation. Nothing is written if the action was
 * taken with the same document before.
 * @throws CONFLICT if it was taken with another one; INVALID, FORBIDDEN, NOT_FOUND as the action
 */
export async function keep(
  session: Session,
  type: string,
  id: string,
  name: string,
  requestText: string,
): Promise<KeepResult> {
  const { caller, members, stub, time } = session;
  const link = parseAs(Link, { type, id });
  const definition = DEFINITIONS[link.type];
  const { [name]: action } = definition.actions;
  requireKeeping(action);
  const { input, expectedVersion } = parseAs(ActionRequest, parseJson(requestText));
  const found = await findRecord(session, link);
  const asked = { caller, members, time, id: link.id, found, input };
  action.admit({ ...asked, expectedVersion });
  const { sealed, hash, document } = readDocument(stub, definition);
  const key = contentKey(link, nextVersion(action, found?.record));
  if (isCreation(action) && found !== undefined) {
    const first = await readPrivate(stub, caller.msp, key);
    if (first === null || sha256Hex(first) !== hash) reject('CONFLICT', 'Another document has this id.', { id });
    return { isNew: false };
  }
  const facts = { ...asked, ...NOTHING_ELSE, document, before: await readBefore(session, found) };
  for (const { guard } of action.keeping) guard(facts);
  await writePrivate(stub, [caller.msp], key, sealed);
  return { isNew: true };
}

/** @throws INVALID */
function requireKeeping(action: Action | undefined): asserts action is Action {
  if (action?.content !== 'kept') reject('INVALID', 'This action brings no document that is kept.', {});
}

/** The document as the caller's organisation has it; undefined if it is new, or not there. */
async function readBefore(session: Session, found: Found | undefined): Promise<unknown> {
  const before = found === undefined ? null : await readContent(session, found.record);
  return before === null ? undefined : openKept(before);
}

/**
 * The document that the caller's organisation has kept for an action. All of its users keep under one key, so that the
 * request says which document is meant.
 * @throws INVALID if it has kept none; CONFLICT if it has kept another one
 */
export async function findKept(
  { caller, reads }: Session,
  action: Action,
  {
    link,
    record,
    kept,
  }: { readonly link: Link; readonly record: TradeRecord | undefined } & Pick<ActionRequest, 'kept'>,
): Promise<KeptContent> {
  const key = contentKey(link, nextVersion(action, record));
  const hash = await reads.privateHash(implicitCollection(caller.msp), key);
  if (hash === '') reject('INVALID', 'Keep the document in the own collection first.', { id: link.id });
  if (hash !== kept)
    reject('CONFLICT', 'Another document is kept for this action. Keep yours, and name it by its hash.', {
      id: link.id,
    });
  return { hash };
}
