import { mayHaveWritten } from '../domain/documents/authorship';
import { DEFINITIONS } from '../domain/documents/registry';
import type { Action } from '../domain/vocabulary/action';
import type { DocumentDefinition } from '../domain/vocabulary/definition';
import type { Change, Facts } from '../domain/vocabulary/facts';
import type { Members } from '../domain/vocabulary/members';
import { type Link, recordKey, type TradeRecord } from '../domain/vocabulary/record';
import { hashFact, proveFact } from '../domain/vocabulary/sealing';
import { type KeptContent, type PrivateInput, revise, type SealedContent } from './privateContent';
import { hashInput } from './sameCreation';
import type { Session } from './session';
import type { Surrounding } from './surroundings';
import { listCarried, listUnseeing } from './travelling';
import type { RecordWrite, Writes } from './writes';

/** What a request brings, and whom that does not reach. */
export interface Brought extends PrivateInput {
  readonly unreached: readonly string[];
}

/** What an action comes to, as it is written. */
export function layOut(
  session: Session,
  definition: DocumentDefinition,
  action: Action,
  facts: Omit<Facts, 'related'> & { readonly related: readonly Surrounding[] },
  input: Brought,
): Writes {
  const { change, others = [], findings = [], told } = action.decide(facts);
  const { content, details } = input;
  const of = { session, action: action.name };
  const before = facts.found?.record;
  const link = {
    type: definition.type,
    id: facts.id,
    ...(before === undefined && { input: hashInput(action, facts) }),
  };
  const { detailsHash, absence } = facts;
  const related = others.map(({ record, change: its }) => {
    const content = facts.related.find((each) => recordKey(each.record) === recordKey(record))?.content;
    return layOutWrite(of, record, record, its, { content, unreached: [], detailsHash: undefined });
  });
  const carried = listCarried(facts.related, related);
  const by = { record: before, caller: session.caller.msp };
  const unreached = [...new Set([...input.unreached, ...listUnseeing(action, by, change, carried)])].sort();
  const own = layOutWrite(of, link, before, change, { content, unreached, detailsHash });
  for (const { after } of [own, ...related]) assertBelievable(after, session.members);
  return {
    records: [own, ...related],
    details,
    findings,
    told,
    absent: [...(absence?.organizations ?? []), ...unreached],
    carried,
    isPrivate: change.isPublic !== true && (doesTravel(input) || action.carries.length > 0),
  };
}

/** Whether the private parts of a request travel: what is kept does not. */
function doesTravel({ content, details }: PrivateInput): boolean {
  return content?.sealed !== undefined || details !== undefined;
}

/** Nobody would believe a version that its author could not have written: then the action is defined wrongly. */
function assertBelievable(record: TradeRecord, members: Members): void {
  if (!mayHaveWritten(record, members))
    throw new Error(
      `${record.author.msp} cannot be the author of ${recordKey(record)} by the action ${record.action}.`,
    );
}

/** One record's change: what the change names, and everything else as it was. */
function layOutWrite(
  { session: { caller, time, stub }, action }: { readonly session: Session; readonly action: string },
  link: Origin,
  before: TradeRecord | undefined,
  change: Change,
  { content, unreached, detailsHash }: Pick<Brought, 'content' | 'unreached'> & Pick<Facts, 'detailsHash'>,
): RecordWrite {
  const { version, ...kept } = before ?? firstRecord(link);
  const next = change.document === undefined ? content : revise(stub, kept, content, change.document);
  const present = next === undefined ? kept.content : nextContentVersion(kept.content, next);
  const after = {
    ...kept,
    status: change.status,
    version: version + 1,
    action,
    author: { msp: caller.msp, party: caller.party },
    time,
    parties: [...(change.parties ?? kept.parties)],
    content: present,
    unreached: listUnreached(kept, present, change, unreached),
    details: detailsHash,
    fact: next === undefined ? kept.fact : hashFactOf(link, next),
    links: [...(change.links ?? kept.links)],
    tokens: [...(change.tokens ?? kept.tokens)],
    state: { ...change.state },
  };
  return { before, after, content: next?.sealed };
}

/** Who lacks the document: of a new version those whom it does not reach, else those who lacked it, unless it is shown to them. */
function listUnreached(
  before: Pick<TradeRecord, 'content' | 'unreached'>,
  present: TradeRecord['content'],
  change: Change,
  unreached: readonly string[],
): string[] | undefined {
  const isNew = present.version !== before.content.version;
  const lacking = isNew ? unreached : (change.unreached ?? before.unreached ?? []);
  return lacking.length === 0 ? undefined : [...lacking];
}

/** The hash of the provable fact of a document; undefined if its type has none. */
function hashFactOf({ type }: Link, { document, sealed }: SealedContent | KeptContent): string | undefined {
  if (sealed === undefined) return undefined;
  const value = DEFINITIONS[type].fact(document);
  return value === undefined ? undefined : hashFact(proveFact(value, sealed));
}

function nextContentVersion(
  { version, hash }: TradeRecord['content'],
  next: SealedContent | KeptContent,
): TradeRecord['content'] {
  return { version: next.hash === hash ? version : version + 1, hash: next.hash };
}

/** A document, and the hash of the input with which it is made if it is new. */
type Origin = Link & Pick<TradeRecord, 'input'>;

/** What a record starts from, before its first action. */
function firstRecord({
  type,
  id,
  input,
}: Origin): Omit<TradeRecord, 'status' | 'action' | 'author' | 'time' | 'state' | 'details'> {
  return { type, id, input, version: 0, parties: [], content: { version: 0, hash: '' }, links: [], tokens: [] };
}
