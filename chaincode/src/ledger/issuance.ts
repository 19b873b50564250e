import type { Stub } from './stub';
import { canonicalJson, sha256Hex } from '../domain/codec';
import type { DocumentDefinition } from '../domain/document/definition';
import type { TradeRecord } from '../domain/document/record';
import type { Members } from '../domain/member/members';
import { implicitCollection, issuanceKey } from './keys';
import { isProtected, statementPolicy } from './policies';

/** What an issuer states in its own collection: that it issued this content, with these unchanging terms. */
function statement(channel: string, definition: DocumentDefinition, record: TradeRecord): string {
  const { type, id, content } = record;
  const terms = definition.terms?.(record) ?? null;
  return canonicalJson({ channel, type, id, contentVersion: content.version, contentHash: content.hash, terms });
}

/** Writes the issuer's statement, once, under a policy by which the issuer and an accomplice can neither alter nor purge it. */
export async function writeIssuance(
  stub: Stub,
  definition: DocumentDefinition,
  record: TradeRecord,
  members: Members,
): Promise<void> {
  const issuer = definition.issuer?.(record);
  if (issuer === undefined) return;
  const collection = implicitCollection(issuer);
  const key = issuanceKey(record, record.content.version);
  await stub.putPrivateData(collection, key, Buffer.from(statement(stub.getChannelID(), definition, record)));
  const policy = statementPolicy(
    issuer,
    members.map(({ mspId }) => mspId),
  );
  await stub.setPrivateDataValidationParameter(collection, key, policy);
}

/**
 * Whether the issuer named by the record states that it issued it. Works on any peer, by hashes.
 * A statement without a policy that protects it does not count: the issuer could take it back.
 */
export async function isGenuine(
  stub: Stub,
  definition: DocumentDefinition,
  record: TradeRecord,
  members: Members,
): Promise<boolean> {
  const issuer = definition.issuer?.(record);
  if (issuer === undefined) return true;
  if (!mayIssue(members, issuer, definition)) return false;
  const collection = implicitCollection(issuer);
  const key = issuanceKey(record, record.content.version);
  const hash = Buffer.from(await stub.getPrivateDataHash(collection, key)).toString('hex');
  if (hash !== sha256Hex(statement(stub.getChannelID(), definition, record))) return false;
  const policy = await stub.getPrivateDataValidationParameter(collection, key);
  return isProtected(
    issuer,
    members.map(({ mspId }) => mspId),
    policy,
  );
}

/** An organisation with another role can state what it likes in its own collection; it is no issuer. */
function mayIssue(members: Members, issuer: string, { issuerRole }: DocumentDefinition): boolean {
  const member = members.find(({ mspId }) => mspId === issuer);
  return member !== undefined && (issuerRole === undefined || member.roles.includes(issuerRole));
}
