import { parseJson } from '../domain/codec';
import { type Action, type DocumentDefinition, parseAs } from '../domain/document/definition';
import type { Change, Decision, Facts, Found } from '../domain/document/facts';
import {
  requireGenuine,
  requireAuthentic,
  requireRole,
  requireVersion,
  requireVisible,
} from '../domain/document/guards';
import { ActionRequest, Link, recordKey, type TradeRecord } from '../domain/document/record';
import { reject } from '../domain/errors';
import { type PrivateInput, readPrivateInput, requireSameContent } from './content';
import { endorsersOf } from './endorsers';
import { findRecord } from './records';
import type { Session } from './session';
import { readSurroundings } from './surroundings';
import { commit, type RecordWrite, type Writes } from './writes';

/** What an action comes to: the record that is there already, or what is to be written. */
export type Outcome =
  | { readonly unchanged: TradeRecord; readonly writes?: never }
  | { readonly unchanged?: never; readonly writes: Writes };

/** Takes an action and returns the record that results. The one way in which documents change. */
export async function act(
  session: Session,
  definition: DocumentDefinition,
  action: string,
  id: string,
  request: string,
): Promise<TradeRecord> {
  const { unchanged, writes } = await prepare(session, definition, action, id, request);
  if (unchanged !== undefined) return unchanged;
  return commit(session, writes);
}

/** Who must endorse an action, found by preparing it: nothing is written. */
export async function plan(
  session: Session,
  definition: DocumentDefinition,
  action: string,
  id: string,
  request: string,
): Promise<{ endorsers: string[]; unchanged: TradeRecord | null }> {
  const { unchanged, writes } = await prepare(session, definition, action, id, request);
  if (unchanged !== undefined) return { endorsers: [], unchanged };
  return { endorsers: endorsersOf(session, writes), unchanged: null };
}

/** Reads the facts, decides, and lays out what is to be written. Every rejection happens here. */
async function prepare(
  session: Session,
  definition: DocumentDefinition,
  name: string,
  id: string,
  requestText: string,
): Promise<Outcome> {
  const { caller, members, stub } = session;
  const action =
    definition.actions[name] ?? reject('INVALID', `A ${definition.type} has no action ${name}.`, { action: name });
  const link = parseLink(definition, id);
  const request = parseAs(ActionRequest, parseJson(requestText));
  parseAs(action.input, request.input, '/input');
  requireRole(caller, members, action);
  const found = await findRecord(stub, members, link);
  const input = readPrivateInput(stub, definition, action);
  if (action.from.length === 0 && found !== undefined)
    return { unchanged: requireSameCreation(session, definition, found, input) };
  if (action.from.length > 0) requireReady(session, found, id, request.expectedVersion, input);
  const facts = await readFacts(session, action, link, request, found, input);
  return { writes: layOut(session, definition, action, facts, action.decide(facts), input) };
}

function parseLink({ type }: DocumentDefinition, id: string): Link {
  return parseAs(Link, { type, id });
}

/**
 * The same id with the same content of the same creator is the same request; otherwise it is another document. The
 * record must hold: whoever else knows the content could have put one there first.
 * @throws NOT_AUTHENTIC, NOT_GENUINE, CONFLICT
 */
function requireSameCreation(
  { caller }: Session,
  definition: DocumentDefinition,
  found: Found,
  { content }: PrivateInput,
): TradeRecord {
  const { record } = found;
  requireAuthentic(found);
  requireGenuine(found);
  if (definition.creator(record) !== caller.msp || record.content.hash !== content?.hash) {
    reject('CONFLICT', 'Another document has this id.', { id: record.id });
  }
  return record;
}

function requireReady(
  { caller }: Session,
  found: Found | undefined,
  id: string,
  expectedVersion: number | undefined,
  { content }: PrivateInput,
): void {
  const visible = requireVisible(caller, found, id);
  requireAuthentic(visible);
  requireGenuine(visible);
  requireVersion(visible.record, expectedVersion);
  if (content !== undefined) requireSameContent(visible.record, content.hash);
}

async function readFacts(
  session: Session,
  action: Action,
  link: Link,
  request: ActionRequest,
  found: Found | undefined,
  { content }: PrivateInput,
): Promise<Facts> {
  const { caller, members, time } = session;
  const { input, tokens } = request;
  const surroundings = await readSurroundings(session, action, request, { link, record: found?.record });
  return { caller, members, time, id: link.id, found, input, tokens, document: content?.document, ...surroundings };
}

function layOut(
  session: Session,
  definition: DocumentDefinition,
  action: Action,
  facts: Facts,
  decision: Decision,
  input: PrivateInput,
): Writes {
  const before = facts.found?.record;
  const link = { type: definition.type, id: facts.id };
  const own: RecordWrite = { before, after: nextRecord(session, action.name, link, before, decision.change, input) };
  const others = (decision.others ?? []).map(({ record, change }): RecordWrite => {
    return {
      before: record,
      after: nextRecord(session, action.name, record, record, change, { content: undefined, details: undefined }),
    };
  });
  return {
    records: [own, ...others],
    content: input.content,
    details: input.details,
    findings: decision.findings ?? [],
  };
}

/** The record's next version: what the change names, and everything else as it was. */
function nextRecord(
  { caller, time }: Session,
  action: string,
  link: Link,
  before: TradeRecord | undefined,
  change: Change,
  { content, details }: PrivateInput,
): TradeRecord {
  const { version, ...kept } = before ?? firstRecord(link, content);
  return {
    ...kept,
    status: change.status,
    version: version + 1,
    action,
    author: { msp: caller.msp, party: caller.party },
    time,
    parties: [...(change.parties ?? kept.parties)],
    details: details?.hash,
    links: [...(change.links ?? kept.links)],
    tokens: [...(change.tokens ?? kept.tokens)],
    state: { ...change.state },
  };
}

/** What a record starts from, before its first action. */
function firstRecord(
  { type, id }: Link,
  content: PrivateInput['content'],
): Omit<TradeRecord, 'status' | 'action' | 'author' | 'time' | 'state'> {
  if (content === undefined) throw new Error(`A creation of ${recordKey({ type, id })} brought no content.`);
  return { type, id, version: 0, parties: [], content: { version: 1, hash: content.hash }, links: [], tokens: [] };
}
