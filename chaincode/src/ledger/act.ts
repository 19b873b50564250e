import { parseJson } from '../domain/encoding/canonicalJson';
import { reject, rejectField } from '../domain/errors';
import { isBatchedId } from '../domain/vocabulary/batchIds';
import { parseAs } from '../domain/vocabulary/parse';
import { type Action, isCreation } from '../domain/vocabulary/action';
import type { DocumentDefinition } from '../domain/vocabulary/definition';
import type { Facts, Found } from '../domain/vocabulary/facts';
import { requireVersion } from '../domain/vocabulary/guards';
import { type Absence, ActionRequest, Link, type TradeRecord } from '../domain/vocabulary/record';
import type { ActionResult } from '../domain/vocabulary/transactions';
import { type PrivateInput, readPrivateInput, requireSameContent } from './privateContent';
import { applyAbsence, requireUnreached } from './absence';
import { chooseEndorsers } from './endorsers';
import { findKept } from './keeping';
import { findRecord } from './records';
import { layOut } from './layOut';
import { requireSameCreation } from './sameCreation';
import type { Session } from './session';
import { readSurroundings } from './surroundings';
import { commit, type Writes } from './writes';

/** What an action comes to: the record that is there already, or what is to be written. */
export type Outcome =
  | { readonly unchanged: TradeRecord; readonly writes?: never }
  | { readonly unchanged?: never; readonly writes: Writes };

/** Takes an action: the record that results, and who must endorse it. The one way in which documents change. */
export async function act(
  session: Session,
  definition: DocumentDefinition,
  action: string,
  id: string,
  request: string,
): Promise<ActionResult> {
  const { unchanged, writes } = await prepare(session, definition, action, id, request);
  if (unchanged !== undefined) return { record: unchanged, endorsers: [] };
  return { record: await commit(session, writes), endorsers: await chooseEndorsers(session, writes) };
}

/** Reads the facts, decides, and lays out what is to be written. Every rejection happens here. */
async function prepare(
  session: Session,
  definition: DocumentDefinition,
  name: string,
  id: string,
  requestText: string,
): Promise<Outcome> {
  const { caller, members, stub, time } = session;
  const named = findAction(definition, name);
  const link = parseLink(definition, id);
  const request = parseAs(ActionRequest, parseJson(requestText));
  requireOwnId(named, link.id);
  const found = await findRecord(session, link);
  const { tokens, absence, expectedVersion } = request;
  named.admit({ caller, members, id, found, input: request.input, expectedVersion });
  requireUnseen(found, expectedVersion);
  const action = applyAbsence(named, absence, caller.msp, found?.record);
  const unreached = requireUnreached(action, request, caller.msp, found);
  const own = readPrivateInput(stub, definition, action);
  const ofKept = { link, record: found?.record, kept: request.kept };
  const kept = action.content === 'kept' ? await findKept(session, action, ofKept) : undefined;
  const input = kept === undefined ? own : { ...own, content: kept };
  if (found !== undefined) {
    const sent = { action, request, content: input.content };
    if (isCreation(action)) return { unchanged: await requireSameCreation(session, definition, found, sent) };
    requireReady(found.record, expectedVersion, input);
  }
  const document = input.content?.document;
  const surroundings = await readSurroundings(session, action, request, { link, record: found?.record, document });
  const asked = { caller, members, time, id: link.id, found, input: request.input, tokens };
  const facts = { ...asked, ...surroundings, document, ...readRemarks(input, absence) };
  return { writes: layOut(session, definition, action, facts, { ...input, unreached }) };
}

/** The remarks, or their hash alone if they do not travel. */
function readRemarks(
  { details }: PrivateInput,
  absence: Absence | undefined,
): Pick<Facts, 'details' | 'detailsHash' | 'absence'> {
  return { details: details?.value, detailsHash: details?.hash ?? absence?.details, absence };
}

/** @throws INVALID if a document that is made alone has the id of one that a batch makes */
function requireOwnId(action: Action, id: string): void {
  if (isCreation(action) && isBatchedId(id))
    rejectField('/id', 'is one of those that only documents of a batch have. Make another one.', { id });
}

/** @throws VERSION_MISMATCH if the caller says that it saw a version of a document that is not there */
function requireUnseen(found: Found | undefined, expectedVersion: number | undefined): void {
  if (found === undefined && expectedVersion !== undefined)
    reject('VERSION_MISMATCH', 'There is no such document yet: make it without a version.', {
      expected: expectedVersion,
    });
}

/** Contracts name their own type's actions only. */
function findAction({ type, actions }: DocumentDefinition, name: string): Action {
  const { [name]: action } = actions;
  if (action === undefined) throw new Error(`A ${type} has no action ${name}.`);
  return action;
}

function parseLink({ type }: DocumentDefinition, id: string): Link {
  return parseAs(Link, { type, id });
}

/** A step is of the version that the caller saw, and of the document that it hands on. @throws VERSION_MISMATCH, INVALID */
function requireReady(record: TradeRecord, expectedVersion: number | undefined, { content }: PrivateInput): void {
  requireVersion(record, expectedVersion);
  if (content?.sealed !== undefined) requireSameContent(record, content.hash);
}
