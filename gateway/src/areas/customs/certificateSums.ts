import {
  type Counted,
  findOverdrawn,
  type Identified,
  type Link,
  listSameWay,
  parseCertificate,
  recordKey,
  TradeError,
  type TradeRecord,
  viewDeclaration,
} from '@naru/chaincode/domain';
import type { ReadableDocument } from '../../readModel/contentRule.js';
import { linkOf, listCited } from './citing.js';

/* What declarations declare together beside what the certificates certify that they cite. */

/** How many other declarations one is added up with: each is read whole. */
export const MAX_ADDED = 32;

/** How the private documents are read; undefined is what this organisation does not hold. */
export interface Reading {
  readonly read: (link: Link) => Promise<unknown>;
}

/** What they come to. */
export interface Sum {
  /** In words what is beyond what is certified. */
  readonly overdrawn?: string | undefined;
  /** What cannot be read here, or understood, so that nothing can be added up. */
  readonly unread?: Link;
}

/** Adds a declaration up with those others by which goods go the same way. */
export async function addUp(
  { record, document }: ReadableDocument,
  others: readonly TradeRecord[],
  { read }: Reading,
): Promise<Sum> {
  const rest: Identified[] = [];
  for (const { id, type, state } of others) {
    const its = await read({ type, id });
    if (tolerate(() => viewDeclaration(its)) === undefined) return { unread: { type, id } };
    rest.push({ id, document: its, state });
  }
  if (tolerate(() => viewDeclaration(document)) === undefined) return { unread: linkOf(record) };
  const subject = { id: record.id, document, state: record.state };
  // Of the same goods those count that are more, by mass and by number.
  const ways = MEASURES.map((measure) => listSameWay(subject, rest, measure));
  const ids = new Set(ways.flat().map(({ id }) => id));
  if (![...ids].some((id) => id !== record.id)) return {};
  const cited = [record, ...others].filter(({ id }) => ids.has(id)).flatMap(listCited);
  const distinct = [...new Map(cited.map((link) => [recordKey(link), link])).values()];
  const { certificates, unread } = await readCertificates(distinct, { read });
  if (unread !== undefined) return { unread };
  const [first] = ways.flatMap((together) => findOverdrawn(listLines(together), certificates));
  return { overdrawn: first && `Together they declare more than is certified: ${first}` };
}

const MEASURES = ['MASS', 'NUMBER'] as const;
const listLines = (together: readonly Counted[]): Counted['lines'] => together.flatMap(({ lines }) => lines);

/** The certificates of some links, or the first one that cannot be read here or is no certificate. */
export async function readCertificates(
  links: readonly Link[],
  { read }: Reading,
): Promise<{ readonly certificates: unknown[]; readonly unread?: Link }> {
  const certificates: unknown[] = [];
  for (const link of links) {
    const document = await read(link);
    if (tolerate(() => parseCertificate(document)) === undefined) return { certificates, unread: linkOf(link) };
    certificates.push(document);
  }
  return { certificates };
}

/** What a judgement says; undefined if what it is of cannot be understood. Whoever wrote a document may have written anything. */
export function tolerate<T>(judgeDocuments: () => T): T | undefined {
  try {
    return judgeDocuments();
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}
