import { DEFINITIONS } from '../domain/documents/registry';
import type { Lookup } from '../domain/vocabulary/action';
import type { Found, Holding, Met } from '../domain/vocabulary/facts';
import { parseJson } from '../domain/encoding/canonicalJson';
import { parseAs } from '../domain/vocabulary/parse';
import { isSameToken, type Link, recordKey, type TradeRecord } from '../domain/vocabulary/record';
import { reject, TradeError } from '../domain/errors';
import {
  addToList,
  type BroughtLists,
  hashList,
  HOLDERS,
  type ListName,
  listKey,
  listName,
  MAX_HOLDING,
  MetClaims,
  openBroughtLists,
  sealList,
  ShareKeys,
  type TokenList,
} from '../domain/vocabulary/tokenLists';
import { oncePerObject } from '../domain/vocabulary/once';
import { TRANSIENT } from '../domain/vocabulary/sealing';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';
import { listMspIds } from '../domain/vocabulary/members';
import { holdsContent } from './batchReading';
import { recordPolicy } from './policies';
import { findRecord } from './records';
import type { Session } from './session';
import { listOrganizations } from './signatories';
import type { Stub } from './stub';

/** A list as the ledger has it. It is closed if the request says that nobody but its member can open it. */
interface FoundList {
  readonly name: ListName;
  readonly ids: TokenList | undefined;
}

/**
 * Every document that holds one of the tokens, but the request's own. What is read is a fixed number of keys for each
 * token, whatever others write; each read is checked again when the transaction is validated.
 * @throws LISTS_NEEDED with the names of the lists that the request must bring
 */
export async function findHoldings(session: Session, tokens: readonly Lookup[], except: Link): Promise<Holding[]> {
  const lists: FoundList[] = [];
  const missing: string[] = [];
  for (const name of tokens.flatMap((token) => nameLists(session, token))) {
    const list = await readList(session, name);
    if (list === 'MISSING') missing.push(listName(name));
    else if (list !== undefined) lists.push(list);
  }
  if (missing.length > 0) reject('LISTS_NEEDED', 'The request must bring these lists.', { lists: missing });
  const holdings: Holding[] = [];
  for (const list of lists) holdings.push(...(await readHoldings(session, list, except)));
  return holdings;
}

/** The lists in which a token can stand: of every member, present and former, whose role may hold its kind. */
function nameLists({ members, former }: Session, { kind, token, type: only, listedBy }: Lookup): ListName[] {
  return (HOLDERS[kind] ?? [])
    .filter(({ type }) => only === undefined || type === only)
    .flatMap(({ type, role }) =>
      [...members, ...former]
        .filter(({ roles, mspId }) => roles.includes(role) && listedBy?.includes(mspId) !== false)
        .map(({ mspId: msp }) => ({ msp, type, kind, token })),
    );
}

async function readList(session: Session, name: ListName): Promise<FoundList | 'MISSING' | undefined> {
  const hash = await session.reads.privateHash(implicitCollection(name.msp), listKey(name));
  if (hash.length === 0) return undefined;
  const ids = broughtLists(session.stub)[listName(name)];
  if (ids === null) return { name, ids: undefined };
  if (ids === undefined || hashList(ids) !== hash) return 'MISSING';
  return { name, ids };
}

/** The lists that the request brings, parsed once for a transaction. */
const broughtLists = oncePerObject((stub: Stub): BroughtLists => {
  const bytes = stub.getTransient().get(TRANSIENT.lists);
  return bytes === undefined ? {} : openBroughtLists(bytes);
});

async function readHoldings(session: Session, { name, ids }: FoundList, except: Link): Promise<Holding[]> {
  const { msp, type, kind, token } = name;
  const unnamed = { token: { kind, token }, holder: msp, found: undefined, shared: false };
  if (ids === undefined) return [{ ...unnamed, owner: { type, id: undefined } }];
  const holdings: Holding[] = [];
  for (const id of ids) {
    const owner = { type, id };
    if (recordKey(owner) === recordKey(except)) continue;
    const found = await findOwner(session, owner, name);
    const named = found?.record.tokens.find((held) => isSameToken(held, { kind, token }));
    if (found === undefined || named === undefined) holdings.push({ ...unnamed, owner });
    else holdings.push({ ...unnamed, owner, token: named, found, shared: await isShared(session, found.record) });
  }
  return holdings;
}

/**
 * The claims that the request says it meets by tokens that are not listed. They weigh against the claim that is asked for,
 * so that to leave one out serves nobody but whoever cheats the asker.
 */
export async function readMet(session: Session): Promise<Met[]> {
  const bytes = session.stub.getTransient().get(TRANSIENT.met);
  const ids = bytes === undefined ? [] : parseAs(MetClaims, parseJson(bytes), '/met');
  const met: Met[] = [];
  for (const id of ids) {
    const found = await findReadable(session, { type: 'financing-claim', id });
    if (found !== undefined) met.push({ found, shared: await isShared(session, found.record) });
  }
  return met;
}

/** The keys of shares that the request brings. */
export function readShareKeys({ stub }: Session): ShareKeys {
  const bytes = stub.getTransient().get(TRANSIENT.shareKeys);
  return bytes === undefined ? {} : parseAs(ShareKeys, parseJson(bytes), '/shareKeys');
}

/** A member's list names documents that this member made, or gave their number. */
async function findOwner(session: Session, owner: Link, { msp }: ListName): Promise<Found | undefined> {
  const found = await findReadable(session, owner);
  return found !== undefined && DEFINITIONS[owner.type].lister(found.record) === msp ? found : undefined;
}

/** A key without a readable record is somebody's litter; it must not stop an honest claim. */
async function findReadable(session: Session, link: Link): Promise<Found | undefined> {
  try {
    return await findRecord(session, link);
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

/** A party's own collection, to which nobody else can write, holds the hash of the document. */
async function isShared({ reads }: Session, record: TradeRecord): Promise<boolean> {
  for (const organization of listOrganizations(record)) {
    if (!(await holdsContent(reads, organization, record))) return false;
  }
  return true;
}

/**
 * Adds a record to the lists of the tokens that are new in this version, in its lister's collection, under a policy of the
 * lister and one other.
 * @throws LISTS_NEEDED with the lists that were not looked up for the decision, and that the request must bring
 */
export async function writeTokens(
  session: Session,
  before: TradeRecord | undefined,
  record: TradeRecord,
): Promise<void> {
  const { stub, members } = session;
  const definition = DEFINITIONS[record.type];
  const known = before === undefined ? [] : definition.listed(before);
  const listed = definition.listed(record).filter((token) => !known.some((each) => isSameToken(each, token)));
  if (listed.length === 0) return;
  const msp = definition.lister(record);
  const policy = recordPolicy({ named: [msp], andOther: true }, listMspIds(members));
  const names = listed.map(({ kind, token }) => ({ msp, type: record.type, kind, token }));
  for (const { name, ids } of await readOwnLists(session, names)) {
    const [collection, key] = [implicitCollection(msp), listKey(name)];
    await stub.putPrivateData(collection, key, Buffer.from(sealList(addToList(ids, record.id))));
    await stub.setPrivateDataValidationParameter(collection, key, policy);
  }
}

interface OwnList {
  readonly name: ListName;
  readonly ids: TokenList;
}

async function readOwnLists(session: Session, names: readonly ListName[]): Promise<OwnList[]> {
  const lists: OwnList[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const list = await readList(session, name);
    if (list === 'MISSING') missing.push(listName(name));
    else lists.push({ name, ids: list === undefined ? [] : requireRoom(list) });
  }
  if (missing.length > 0) reject('LISTS_NEEDED', 'The request must bring these lists.', { lists: missing });
  return lists;
}

/** @throws INVALID if the list is full, or cannot be opened */
function requireRoom({ name: { kind }, ids }: FoundList): TokenList {
  if (ids === undefined) reject('INVALID', 'The own list of a paper cannot be opened.', { kind });
  if (ids.length >= MAX_HOLDING)
    reject('INVALID', `One organisation makes at most ${MAX_HOLDING} documents on one paper.`, { kind });
  return ids;
}
