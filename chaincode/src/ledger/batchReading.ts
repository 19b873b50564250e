import {
  type Batch,
  batchContentKey,
  batchKey,
  batchProofKey,
  hashProofOfBatch,
  isInBatch,
  readBatch,
} from '../domain/vocabulary/batch';
import { batchIdOf, isBatchedId, positionOf } from '../domain/vocabulary/batchIds';
import { unpackDocument } from '../domain/vocabulary/batchPack';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';
import { FIRST_VERSION, type Link, type TradeRecord } from '../domain/vocabulary/record';
import { contentKey } from './keys';
import { readPrivate } from './privateContent';
import type { Reads } from './reads';
import type { Stub } from './stub';

/* What a batch has for all of its documents: the proof of their first version, and their private content. */

/** The batch under an id, if its author's own collection, which nobody else can write, proves it. */
export async function findProvenBatch(reads: Reads, id: string): Promise<Batch | undefined> {
  const bytes = await reads.state(batchKey(id));
  const batch = bytes.length === 0 ? undefined : readBatch(bytes, id);
  if (batch === undefined) return undefined;
  const proof = await reads.privateHash(implicitCollection(batch.header.author.msp), batchProofKey(id));
  return proof === hashProofOfBatch(batch) ? batch : undefined;
}

/** The batch in which an organisation has made a document; undefined if it has made it in none. */
export async function findBatch(reads: Reads, link: Link, author: string): Promise<Batch | undefined> {
  const batch = await findProvenBatch(reads, batchIdOf(link.id));
  return batch?.header.author.msp === author && isInBatch(batch, link) ? batch : undefined;
}

const isPacked = ({ id, content }: Pick<TradeRecord, 'id' | 'content'>): boolean =>
  isBatchedId(id) && content.version === FIRST_VERSION;

/** Whether an organisation's own collection, to which nobody else can write, holds the present content of a document. */
export async function holdsContent(reads: Reads, organization: string, record: TradeRecord): Promise<boolean> {
  const hashOf = (key: string): Promise<string> => reads.privateHash(implicitCollection(organization), key);
  if ((await hashOf(contentKey(record, record.content.version))) === record.content.hash) return true;
  if (!isPacked(record)) return false;
  const batch = await findProvenBatch(reads, batchIdOf(record.id));
  if (batch === undefined || !isInBatch(batch, record)) return false;
  return (await hashOf(batchContentKey(batch.header.id))) === batch.header.content;
}

/** What the collection of an organisation has as the present content of a document; null if it has none. */
export async function readStored(stub: Stub, organization: string, record: TradeRecord): Promise<string | null> {
  const own = await readPrivate(stub, organization, contentKey(record, record.content.version));
  if (own !== null || !isPacked(record)) return own;
  const pack = await readPrivate(stub, organization, batchContentKey(batchIdOf(record.id)));
  return pack === null ? null : (unpackDocument(pack, positionOf(record.id)) ?? null);
}
