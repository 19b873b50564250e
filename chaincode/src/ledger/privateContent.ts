import type { Stub } from './stub';
import { JSON_LIMITS, LARGEST_DOCUMENT_BYTES, parseCanonicalJson, sha256Hex } from '../domain/encoding/canonicalJson';
import type { Action } from '../domain/vocabulary/action';
import type { DocumentDefinition } from '../domain/vocabulary/definition';
import { parseAs } from '../domain/vocabulary/parse';
import { Sha256, type TradeRecord } from '../domain/vocabulary/record';
import { deriveSalt, openContent, openDetails, SEAL_BYTES, sealContent, TRANSIENT } from '../domain/vocabulary/sealing';
import { reject, rejectIssues } from '../domain/errors';
import { pointerOf } from '../domain/primitives';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';

/** A private document and the bytes under which it is stored. */
export interface SealedContent {
  readonly sealed: string;
  readonly hash: string;
  readonly document: unknown;
}

/** The hash of a private document that an organisation has put into its own collection, and that nobody else sees. */
export interface KeptContent {
  readonly hash: string;
  readonly sealed?: never;
  readonly document?: never;
}

/** The private bytes of a request: they came as transient data and never stand in a block. */
export interface PrivateInput {
  /** The sealed document, for an action that brings, carries or revises one; its hash, if it is kept already. */
  readonly content: SealedContent | KeptContent | undefined;
  /** The sealed remarks, for an action that has some. */
  readonly details: { readonly sealed: string; readonly hash: string; readonly value: unknown } | undefined;
}

/** Reads and checks the private bytes that an action needs. @throws INVALID with every fault of the document */
export function readPrivateInput(stub: Stub, definition: DocumentDefinition, action: Action): PrivateInput {
  const isCarried = action.content !== 'none' && action.content !== 'kept';
  return {
    content: isCarried ? readDocument(stub, definition) : undefined,
    details: readDetails(stub.getTransient(), action),
  };
}

/** The document that travels with a request. @throws INVALID with every fault of it */
export function readDocument(stub: Stub, definition: DocumentDefinition): SealedContent {
  const content = openSealed(stub.getTransient(), TRANSIENT.content, definition.content.limits.bytes);
  requireValid(definition, content.document);
  return content;
}

/** The document of another record, which travels along. @throws INVALID if it is not that record's */
export function readCarried(stub: Stub, record: TradeRecord): SealedContent {
  const content = openSealed(stub.getTransient(), TRANSIENT.contentOf(record), LARGEST_DOCUMENT_BYTES);
  requireSameContent(record, content.hash);
  return content;
}

/** The next version of a record's document. @throws INVALID if the request brings no seed */
export function revise(
  stub: Stub,
  { type, id, content: { version } }: Pick<TradeRecord, 'type' | 'id' | 'content'>,
  present: PrivateInput['content'],
  document: unknown,
): SealedContent {
  if (present?.sealed === undefined) throw new Error(`An action revises ${type}/${id} without carrying it.`);
  const salt = deriveSalt(readSeed(stub), 'content', { type, id }, version + 1);
  const sealed = sealContent(document, salt);
  return { sealed, hash: sha256Hex(sealed), document };
}

/** What the salts are made of that the ledger needs itself. @throws INVALID */
export function readSeed(stub: Stub): string {
  const bytes = stub.getTransient().get(TRANSIENT.seed) ?? reject('INVALID', 'The transient data lacks a seed.', {});
  return parseAs(Sha256, Buffer.from(bytes).toString('utf8'), pointerOf([TRANSIENT.seed]));
}

/** @throws INVALID with every fault of the document */
export function requireValid({ content, title }: DocumentDefinition, document: unknown): void {
  const issues = content.check(document).map(({ pointer, message }) => ({ pointer: `/document${pointer}`, message }));
  if (issues.length > 0) rejectIssues(issues, { message: `The ${title.toLowerCase()} is not valid.` });
}

function openSealed(transient: Map<string, Uint8Array>, name: string, documentBytes: number): SealedContent {
  const { sealed, value } = readSealed(transient, name, documentBytes + SEAL_BYTES);
  const { document } = openContent(value);
  return { sealed, hash: sha256Hex(sealed), document };
}

function readDetails(transient: Map<string, Uint8Array>, action: Action): PrivateInput['details'] {
  if (action.details === undefined) return undefined;
  const { sealed, value } = readSealed(transient, TRANSIENT.details, JSON_LIMITS.maxBytes);
  const { details } = openDetails(value);
  return { sealed, hash: sha256Hex(sealed), value: details };
}

/** Takes canonical bytes only, so that the same document has the same hash everywhere. */
function readSealed(
  transient: Map<string, Uint8Array>,
  name: string,
  maxBytes: number,
): { sealed: string; value: unknown } {
  const bytes = transient.get(name);
  if (bytes === undefined) reject('INVALID', `The transient data lacks ${name}.`, { missing: name });
  const sealed = Buffer.from(bytes).toString('utf8');
  return { sealed, value: parseCanonicalJson(sealed, pointerOf([name]), maxBytes) };
}

/** What is handed on must be the document of the record. @throws INVALID */
export function requireSameContent(record: TradeRecord, hash: string): void {
  if (record.content.hash !== hash) {
    reject('INVALID', 'The content handed on is not the content of this document.', {
      expected: record.content.hash,
      actual: hash,
    });
  }
}

/**
 * Writes private bytes to the collection of each of the organisations.
 * @param policyOf the key's policy in the collection of an organisation; none by default
 */
export async function writePrivate(
  stub: Stub,
  organizations: Iterable<string>,
  key: string,
  text: string,
  policyOf?: (organization: string) => Uint8Array,
): Promise<void> {
  for (const organization of organizations) {
    const collection = implicitCollection(organization);
    await stub.putPrivateData(collection, key, Buffer.from(text));
    if (policyOf !== undefined) await stub.setPrivateDataValidationParameter(collection, key, policyOf(organization));
  }
}

/**
 * Reads from the collection of the caller's own organisation, whatever peer this runs on; null if it is not
 * there. Another organisation's peer does not hold it and answers with an error, which here means the same.
 */
export async function readPrivate(stub: Stub, organization: string, key: string): Promise<string | null> {
  try {
    const bytes = await stub.getPrivateData(implicitCollection(organization), key);
    return bytes.length === 0 ? null : Buffer.from(bytes).toString('utf8');
  } catch {
    return null;
  }
}
