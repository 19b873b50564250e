import type { z } from 'zod';
import { canonicalJson, sha256Hex } from '../domain/encoding/canonicalJson';
import type { DocumentDefinition } from '../domain/vocabulary/definition';
import type { Link, Token, TradeRecord } from '../domain/vocabulary/record';
import { hasRole, isMember, listMspIds, type Members } from '../domain/vocabulary/members';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';
import { issuanceKey } from './keys';
import { isPolicyOf, statementPolicy } from './policies';
import type { Reading } from './session';
import type { Stub } from './stub';

/**
 * What an issuer states in its own collection, once for each version of the content: that it issued this document, with
 * these unchanging terms and tokens.
 */
interface Statement extends Link {
  readonly channel: string;
  readonly issuer: string;
  readonly contentVersion: number;
  readonly contentHash: string;
  readonly terms: z.core.util.JSONType;
  readonly tokens: readonly Pick<Token, 'kind' | 'token'>[];
}

/** The issuer's statement of a record; undefined if its type has no issuer. */
function buildStatement(channel: string, definition: DocumentDefinition, record: TradeRecord): string | undefined {
  const issuer = definition.issuer(record);
  if (issuer === undefined) return undefined;
  const { type, id, content } = record;
  return canonicalJson({
    channel,
    type,
    id,
    issuer,
    contentVersion: content.version,
    contentHash: content.hash,
    terms: definition.terms(record),
    tokens: record.tokens.map(({ kind, token }) => ({ kind, token })),
  } satisfies Statement);
}

/** Writes the issuer's statement, once, under a policy by which the issuer and an accomplice can neither alter nor purge it. */
export async function writeIssuance(
  stub: Stub,
  definition: DocumentDefinition,
  record: TradeRecord,
  members: Members,
): Promise<void> {
  const [issuer, statement] = [definition.issuer(record), buildStatement(stub.getChannelID(), definition, record)];
  if (issuer === undefined || statement === undefined) return;
  const collection = implicitCollection(issuer);
  const key = issuanceKey(record, record.content.version);
  await stub.putPrivateData(collection, key, Buffer.from(statement));
  await stub.setPrivateDataValidationParameter(collection, key, statementPolicy(issuer, listMspIds(members)));
}

/** Whether the issuer named by the record states that it issued it. Works on any peer, by hashes. */
export async function isGenuine(
  reading: Reading,
  definition: DocumentDefinition,
  record: TradeRecord,
): Promise<boolean> {
  const issuer = definition.issuer(record);
  if (issuer === undefined) return true;
  if (!mayIssue([...reading.members, ...reading.former], issuer, definition)) return false;
  const statement = buildStatement(reading.stub.getChannelID(), definition, record) ?? '';
  return isStated(reading, issuer, issuanceKey(record, record.content.version), statement);
}

/** A statement without a policy that protects it does not count: the issuer could take it back. */
async function isStated(
  { reads, sets }: Reading,
  issuer: string,
  key: string,
  statement: string | Uint8Array,
): Promise<boolean> {
  const collection = implicitCollection(issuer);
  if ((await reads.privateHash(collection, key)) !== sha256Hex(statement)) return false;
  const policy = await reads.privatePolicy(collection, key);
  return isPolicyOf(policy, sets, (members) => statementPolicy(issuer, members));
}

/** An organisation with another role can state what it likes in its own collection; it is not an issuer. */
function mayIssue(members: Members, issuer: string, { issuerRole }: DocumentDefinition): boolean {
  return issuerRole === undefined ? isMember(members, issuer) : hasRole(members, issuer, issuerRole);
}
