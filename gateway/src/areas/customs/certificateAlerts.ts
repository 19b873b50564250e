import {
  DeclarationState,
  type DocumentType,
  findContradictions,
  findOverdrawn,
  FIRST_VERSION,
  type Link,
  LIVE_DECLARATION_STATUSES,
  recordKey,
  TradeError,
  type TradeRecord,
  viewDeclaration,
} from '@naru/chaincode/domain';
import type { AlertRule, RaisedAlert } from '../../readModel/alertRule.js';
import { readLinking } from '../../readModel/authenticRecords.js';
import type { ContentRule, OrganizationReading, ReadableDocument } from '../../readModel/contentRule.js';
import { DECLARATION } from './customsFacts.js';

export const CERTIFICATE = 'certificate-of-origin' satisfies DocumentType;
/** How many declarations that cite one certificate are told of its end. */
const MAX_CITING = 1_000;
/** How many declarations that cite one certificate are compared with it, and added up: each is read whole. */
const MAX_JUDGED = 64;
export const MAX_ADDED = 32;

/** What is read beside a document. */
interface Reading extends Pick<OrganizationReading, 'mspId' | 'queries'> {
  readonly read: (link: Link) => Promise<unknown>;
}

const stateOf = ({ state }: TradeRecord): DeclarationState | undefined => DeclarationState.safeParse(state).data;
const isTo = (record: TradeRecord, mspId: string): boolean => stateOf(record)?.customs === mspId;
export const isAccepted = (record: TradeRecord): boolean => stateOf(record)?.selection !== undefined;

/** How a certificate ends, by the action; what is done with it after that ends nothing. */
const ENDINGS: Readonly<Record<string, { readonly status: string; readonly how: string }>> = {
  revoke: { status: 'REVOKED', how: 'was revoked by its issuer' },
  issue: { status: 'REPLACED', how: 'was replaced by another one' },
};

/** A certificate ends on which this authority has accepted declarations. */
export const endedCertificate: AlertRule = async (tables, record, mspId) => {
  const ending = record.type === CERTIFICATE ? ENDINGS[record.action] : undefined;
  if (ending?.status !== record.status) return [];
  const citing = await readLinking(tables, DECLARATION, linkOf(record), MAX_CITING, LIVE_DECLARATION_STATUSES);
  return citing
    .filter((each) => isTo(each, mspId) && isAccepted(each))
    .map(({ id }) => ({
      rule: 'CERTIFICATE_ENDED',
      severity: 'HIGH',
      reason: `Certificate of origin ${record.id}, which declaration ${id} cites, ${ending.how} after the declaration was accepted.`,
      about: { type: DECLARATION, id },
    }));
};

/** A certificate is amended, and does not say any more what accepted declarations that cite it say. */
export const amendedCertificate: ContentRule = async ({ record }, reading) => {
  if (record.type !== CERTIFICATE || record.content.version === FIRST_VERSION) return [];
  const citing = (await readCiting(record, reading)).filter(isAccepted);
  const raised = citing.slice(MAX_JUDGED).map((each) => tellAmended(record, each, UNREAD));
  for (const each of citing.slice(0, MAX_JUDGED)) {
    const declared = await reading.read(linkOf(each));
    const cited = await readAll(listCited(each), reading);
    const [first] = tolerate(() => findContradictions(declared, cited)) ?? [];
    if (first !== undefined) raised.push(tellAmended(record, each, `${first.pointer} ${first.message}`));
  }
  return raised;
};

const UNREAD = 'too many declarations cite it to compare them all';

const tellAmended = ({ id: certificate }: TradeRecord, { id }: TradeRecord, what: string): RaisedAlert => ({
  rule: 'CERTIFICATE_AMENDED',
  severity: what === UNREAD ? 'REVIEW' : 'HIGH',
  reason: `Certificate of origin ${certificate} was amended after declaration ${id} was accepted, which cites it: ${what}.`,
  about: { type: DECLARATION, id },
  counted: certificate,
});

/**
 * Declarations of one procedure that are in force declare together more than the certificates that they cite certify. What
 * is exported with a certificate is imported with it, too.
 */
export const overdrawnCertificate: ContentRule = async (readable, reading) => {
  if (readable.record.type !== DECLARATION || !isTo(readable.record, reading.mspId)) return [];
  const raised: RaisedAlert[] = [];
  for (const certificate of listCited(readable.record)) {
    const others = (await readCiting(certificate, reading)).filter(({ id }) => id !== readable.record.id);
    const what = others.length > MAX_ADDED ? UNADDED : await addUp(readable, others, reading);
    if (what !== undefined) raised.push(tellOverdrawn(readable.record, certificate, what));
  }
  return raised;
};

const UNADDED = 'Too many declarations in force cite it to be added up';

const tellOverdrawn = ({ id }: TradeRecord, { id: certificate }: Link, what: string): RaisedAlert => ({
  rule: 'CERTIFICATE_OVERDRAWN',
  severity: what === UNADDED ? 'REVIEW' : 'HIGH',
  reason: `Declaration ${id} is not the only one that cites certificate of origin ${certificate}. ${what}.`,
  about: { type: DECLARATION, id },
  counted: certificate,
});

/** What declarations declare together beyond what is certified; undefined if nothing. */
export async function addUp(
  { record, document }: ReadableDocument,
  others: readonly TradeRecord[],
  reading: Reading,
): Promise<string | undefined> {
  const procedure = tolerate(() => viewDeclaration(document).procedure);
  const cited = new Map(listCited(record).map((link) => [recordKey(link), link]));
  const documents = [document];
  for (const other of others) {
    const its = await reading.read(linkOf(other));
    if (tolerate(() => viewDeclaration(its).procedure) !== procedure) continue;
    documents.push(its);
    for (const link of listCited(other)) cited.set(recordKey(link), link);
  }
  if (procedure === undefined || documents.length === 1) return undefined;
  const certificates = await readAll([...cited.values()], reading);
  const [first] = tolerate(() => findOverdrawn(documents, certificates)) ?? [];
  return first === undefined ? undefined : `Together they declare more than is certified: ${first}`;
}

const linkOf = ({ type, id }: Link): Link => ({ type, id });
export const listCited = ({ links }: TradeRecord): Link[] => links.filter(({ type }) => type === CERTIFICATE);

/** What a judgement says; undefined if what it is of cannot be read. Whoever wrote a document may have written anything. */
function tolerate<T>(judgeDocuments: () => T): T | undefined {
  try {
    return judgeDocuments();
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

/** What this authority holds of some documents. */
async function readAll(links: readonly Link[], { read }: Reading): Promise<unknown[]> {
  const documents: unknown[] = [];
  for (const link of links) documents.push(await read(link));
  return documents.filter((document) => document !== undefined);
}

/** The declarations in force to this authority that cite a certificate. */
export async function readCiting(certificate: Link, { queries, mspId }: Reading): Promise<TradeRecord[]> {
  const citing = await queries.linking(DECLARATION, linkOf(certificate), MAX_CITING, LIVE_DECLARATION_STATUSES);
  return citing.filter((record) => isTo(record, mspId));
}
