import { DEFINITIONS } from '../domain/documents/registry';
import { canonicalJson, parseCanonicalJson, parseJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { type Issue, reject, rejectField, rejectIssues, TradeError } from '../domain/errors';
import { type Action, isCreation } from '../domain/vocabulary/action';
import {
  batchContentKey,
  type BatchContent,
  type BatchHeader,
  batchKey,
  batchProofKey,
  BatchRequest,
  type BatchResult,
  isMadeInBatches,
  makeBatch,
  proofOfBatch,
} from '../domain/vocabulary/batch';
import { batchedId, BatchId } from '../domain/vocabulary/batchIds';
import { MAX_BATCH_BYTES, MAX_BATCH_DOCUMENTS } from '../domain/vocabulary/batchPack';
import type { DocumentDefinition } from '../domain/vocabulary/definition';
import { isActor, seesWholeOrganization } from '../domain/vocabulary/guards';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';
import { listMspIds } from '../domain/vocabulary/members';
import { parseAs } from '../domain/vocabulary/parse';
import { DocumentType, type TradeRecord } from '../domain/vocabulary/record';
import { openContent, SEAL_BYTES, TRANSIENT } from '../domain/vocabulary/sealing';
import { findProvenBatch } from './batchReading';
import { chooseEndorsers } from './endorsers';
import { layOut } from './layOut';
import { statementPolicy } from './policies';
import { readPrivate, requireValid, type SealedContent, writePrivate } from './privateContent';
import { encodeRecord, writeRecordAlone } from './records';
import { hashInput } from './sameCreation';
import type { Session } from './session';
import { listOrganizations } from './signatories';
import { readSurroundings } from './surroundings';
import { type RecordWrite, setChangeEvent, type Writes } from './writes';

/** What is asked for: documents that one action makes of one input. */
interface Asked {
  readonly id: string;
  readonly definition: DocumentDefinition;
  readonly action: Action;
  readonly input: unknown;
}

/**
 * Makes many documents of one author for the same parties: all of them, or none. The same batch again changes nothing.
 * @throws INVALID with every fault of every document; CONFLICT if another batch has this id; as the action
 */
export async function createBatch(
  session: Session,
  type: string,
  name: string,
  id: string,
  requestText: string,
): Promise<BatchResult> {
  const asked = readAsked(type, name, id, requestText);
  const { caller, members, reads } = session;
  const { action, input } = asked;
  action.admit({ caller, members, id: asked.id, found: undefined, input });
  const pack = readPack(session);
  const content = sha256Hex(pack.text);
  if ((await reads.state(batchKey(asked.id))).length > 0)
    return { header: await requireSameBatch(session, asked, content), endorsers: [] };
  const writes = joinWrites(await layOutAll(session, asked, pack.contents));
  const header = await commitBatch(session, asked, writes.records, { text: pack.text, hash: content });
  return { header, endorsers: await chooseEndorsers(session, writes) };
}

/** A batch, and the sealed documents that the caller's organisation has. @throws NOT_FOUND */
export async function readBatchContent(session: Session, id: string): Promise<BatchContent> {
  const { stub, reads, caller } = session;
  const batch = await findProvenBatch(reads, parseAs(BatchId, id));
  // The documents can be of several parties of one organisation.
  if (batch === undefined || !seesWholeOrganization(caller.role))
    return reject('NOT_FOUND', 'There is no such batch.', { id });
  const { header } = batch;
  const stored = await readPrivate(stub, caller.msp, batchContentKey(id));
  return { header, content: stored !== null && sha256Hex(stored) === header.content ? stored : null };
}

function readAsked(type: string, name: string, id: string, requestText: string): Asked {
  const definition = DEFINITIONS[parseAs(DocumentType, type, '/type')];
  const { [name]: action } = definition.actions;
  if (!isMadeInBatches(definition.type) || action === undefined || !isCreation(action))
    return rejectField('/type', 'is made one by one, and not in batches.', { type, action: name });
  const { input } = parseAs(BatchRequest, parseJson(requestText));
  return { id: parseAs(BatchId, id, '/id'), definition, action, input };
}

/** The sealed documents, and the canonical bytes of all of them. @throws INVALID */
function readPack({ stub }: Session): { text: string; contents: SealedContent[] } {
  const bytes = stub.getTransient().get(TRANSIENT.content);
  if (bytes === undefined) return reject('INVALID', 'The transient data lacks the documents.', {});
  const text = Buffer.from(bytes).toString('utf8');
  const items = parseCanonicalJson(text, '/documents', MAX_BATCH_BYTES);
  if (!Array.isArray(items) || items.length === 0 || items.length > MAX_BATCH_DOCUMENTS)
    return rejectField('/documents', `are 1 to ${MAX_BATCH_DOCUMENTS} in a batch.`);
  return { text, contents: items.map((item: unknown) => openItem(item)) };
}

function openItem(item: unknown): SealedContent {
  const sealed = canonicalJson(item);
  return { sealed, hash: sha256Hex(sealed), document: openContent(item).document };
}

/** @throws CONFLICT if it is another batch, or somebody else's */
async function requireSameBatch(
  { reads, caller }: Session,
  { id, definition, action, input }: Asked,
  content: string,
): Promise<BatchHeader> {
  const header = (await findProvenBatch(reads, id))?.header;
  const isSame =
    header?.type === definition.type &&
    header.action === action.name &&
    header.content === content &&
    header.input === hashInput(action, { input }) &&
    isActor(caller, header.author);
  if (!isSame) return reject('CONFLICT', 'Another batch has this id.', { id });
  return header;
}

/** Lays out every document. @throws INVALID with the faults of all of them, each by its place */
async function layOutAll(session: Session, asked: Asked, contents: readonly SealedContent[]): Promise<Writes[]> {
  const laidOut: Writes[] = [];
  const issues: Issue[] = [];
  for (const [position, content] of contents.entries()) {
    try {
      laidOut.push(await layOutOne(session, asked, batchedId(asked.id, position), content));
    } catch (error) {
      if (!(error instanceof TradeError)) throw error;
      issues.push(...placeIssues(error, position));
    }
  }
  if (issues.length > 0) rejectIssues(issues, { message: 'Documents of the batch are not valid.' });
  return laidOut;
}

/** The faults of one document of the batch, as faults of the batch. */
function placeIssues({ code, message, issues }: TradeError, position: number): Issue[] {
  const place = `/documents/${position}`;
  if (issues.length === 0) return [{ pointer: place, message: `${code}: ${message}` }];
  return issues.map((issue) => ({ pointer: `${place}${issue.pointer}`, message: issue.message }));
}

async function layOutOne(session: Session, asked: Asked, id: string, content: SealedContent): Promise<Writes> {
  const { definition, action, input } = asked;
  const { caller, members, time } = session;
  const { document, sealed } = content;
  if (Buffer.byteLength(sealed) > definition.content.limits.bytes + SEAL_BYTES)
    rejectField('/document', 'is too large.');
  requireValid(definition, document);
  const link = { type: definition.type, id };
  if (action.carried({ input, record: undefined, document }).length > 0)
    rejectField('/document', 'names a document whose content travels with it. Such a document is made alone.');
  const of = { link, record: undefined, document };
  const surroundings = await readSurroundings(session, action, { input, tokens: [] }, of);
  const own = { caller, members, time, id, found: undefined, input, tokens: [], document };
  const facts = { ...own, details: undefined, detailsHash: undefined, absence: undefined, ...surroundings };
  return requirePlain(
    layOut(session, definition, action, facts, { content, details: undefined, unreached: [] }),
    definition,
  );
}

/** A batch writes records and contents, and nothing else. The types that are made in batches need nothing else. */
function requirePlain(writes: Writes, definition: DocumentDefinition): Writes {
  const [{ after }] = writes.records;
  const isPlain =
    writes.records.length === 1 &&
    writes.findings.length === 0 &&
    after.tokens.length === 0 &&
    definition.issuer(after) === undefined;
  if (!isPlain) throw new Error(`A ${definition.type} cannot be made in a batch.`);
  return writes;
}

/** The writes of all documents as those of one transaction. @throws INVALID if they are for different parties */
function joinWrites(each: readonly Writes[]): Writes {
  const [first] = each;
  if (first === undefined) throw new Error('A batch without documents.');
  const partiesOf = ({ records: [{ after }] }: Writes): string => canonicalJson(after.parties);
  const other = each.findIndex((writes) => partiesOf(writes) !== partiesOf(first));
  if (other >= 0) rejectField(`/documents/${other}`, 'is for other parties than the first one.');
  const [own, ...rest] = each.flatMap(({ records }) => records);
  return { ...first, records: [own ?? first.records[0], ...rest] };
}

async function commitBatch(
  session: Session,
  { id, definition, action, input }: Asked,
  records: readonly RecordWrite[],
  pack: { readonly text: string; readonly hash: string },
): Promise<BatchHeader> {
  const { stub, caller, members, time } = session;
  const organizations = listMspIds(members);
  const texts: string[] = [];
  for (const { after } of records) {
    const text = encodeRecord(after);
    texts.push(text);
    await writeRecordAlone(stub, organizations, after, text);
  }
  const author = { msp: caller.msp, party: caller.party };
  const of = { id, type: definition.type, action: action.name, author, time };
  const batch = makeBatch({ ...of, input: hashInput(action, { input }), content: pack.hash }, texts);
  const policy = statementPolicy(caller.msp, organizations);
  // What it proves of its documents stands as long as a proof of one: its author and an accomplice cannot take it back.
  await stub.putState(batchKey(id), Buffer.from(canonicalJson(batch)));
  await stub.setStateValidationParameter(batchKey(id), policy);
  const collection = implicitCollection(caller.msp);
  await stub.putPrivateData(collection, batchProofKey(id), Buffer.from(proofOfBatch(batch)));
  await stub.setPrivateDataValidationParameter(collection, batchProofKey(id), policy);
  await writePrivate(stub, listReceiving(records), batchContentKey(id), pack.text);
  setChangeEvent(session, records);
  return batch.header;
}

/** All of them are for the same parties. */
function listReceiving(records: readonly { readonly after: TradeRecord }[]): Set<string> {
  return new Set(records.slice(0, 1).flatMap(({ after }) => [...listOrganizations(after)]));
}
