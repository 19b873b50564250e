import type { Stub } from './stub';
import { z } from 'zod';
import { canonicalJson, parseJson, sha256Hex } from '../domain/codec';
import { DEFINITIONS } from '../domain/definitions';
import type { Found, Holding } from '../domain/document/facts';
import { Link, recordKey, type Token, type TradeRecord } from '../domain/document/record';
import { TradeError } from '../domain/errors';
import type { Members } from '../domain/member/members';
import { MspId } from '../domain/primitives';
import { implicitCollection, TOKEN_OBJECT, tokenKey } from './keys';
import { isProtected, recordPolicy, statementPolicy } from './policies';
import { findRecord } from './records';

/**
 * Tokens are composite keys of kind, token and owner, so nobody can sit on another's. An entry is only an index:
 * a claim's counts where the claim's record is authentic and names the token; a bill's counts where the issuer
 * keeps the same bytes in its own collection, so that no later holder of the bill can undo it.
 */
const TokenEntry = z.strictObject({ issuer: MspId.optional() });

type BareToken = Pick<Token, 'kind' | 'token'>;

/** Every entry under the tokens but the document's own. The ranges are checked again when the transaction is validated. */
export async function findHoldings(
  stub: Stub,
  members: Members,
  tokens: readonly Token[],
  except: Link,
): Promise<Holding[]> {
  const holdings: Holding[] = [];
  for (const { kind, token } of tokens) {
    for await (const { key, value } of stub.getStateByPartialCompositeKey(TOKEN_OBJECT, [kind, token])) {
      const [, , type, id] = stub.splitCompositeKey(key).attributes;
      const owner = Link.safeParse({ type, id });
      if (!owner.success || recordKey(owner.data) === recordKey(except)) continue;
      holdings.push(await holdingOf(stub, members, owner.data, { kind, token }, value));
    }
  }
  return holdings;
}

async function holdingOf(
  stub: Stub,
  members: Members,
  owner: Link,
  token: BareToken,
  value: Uint8Array,
): Promise<Holding> {
  const found = await findOwner(stub, members, owner);
  const named = found?.record.tokens.find((held) => held.kind === token.kind && held.token === token.token);
  const issuer = await issuerOf(stub, members, owner, token, value);
  return { owner, token: named ?? token, found: named === undefined ? undefined : found, issuer };
}

async function findOwner(stub: Stub, members: Members, owner: Link): Promise<Found | undefined> {
  try {
    return await findRecord(stub, members, owner);
  } catch (error) {
    // A key without a readable record is somebody's litter; it must not stop an honest claim.
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

async function issuerOf(
  stub: Stub,
  members: Members,
  owner: Link,
  token: BareToken,
  value: Uint8Array,
): Promise<string | undefined> {
  const { issuer } = parseEntry(value);
  if (issuer === undefined || !members.some(({ mspId }) => mspId === issuer)) return undefined;
  const collection = implicitCollection(issuer);
  const hash = Buffer.from(await stub.getPrivateDataHash(collection, tokenKey(owner, token))).toString('hex');
  if (hash !== sha256Hex(value)) return undefined;
  const policy = await stub.getPrivateDataValidationParameter(collection, tokenKey(owner, token));
  return isProtected(
    issuer,
    members.map(({ mspId }) => mspId),
    policy,
  )
    ? issuer
    : undefined;
}

function parseEntry(value: Uint8Array): z.infer<typeof TokenEntry> {
  try {
    return TokenEntry.parse(parseJson(value));
  } catch {
    return {};
  }
}

/** Writes the entries of the tokens that a new record holds, under the policy of its issuer or of those it names. */
export async function writeTokens(stub: Stub, members: Members, record: TradeRecord): Promise<void> {
  const organizations = members.map(({ mspId }) => mspId);
  const definition = DEFINITIONS[record.type];
  const issuer = definition.issuer?.(record);
  const entry = Buffer.from(canonicalJson(issuer === undefined ? {} : { issuer }));
  const policy = recordPolicy(issuer === undefined ? definition.named(record) : [issuer], organizations);
  for (const token of record.tokens) {
    const key = stub.createCompositeKey(TOKEN_OBJECT, [token.kind, token.token, record.type, record.id]);
    await stub.putState(key, entry);
    await stub.setStateValidationParameter(key, policy);
    if (issuer === undefined) continue;
    const collection = implicitCollection(issuer);
    await stub.putPrivateData(collection, tokenKey(record, token), entry);
    await stub.setPrivateDataValidationParameter(
      collection,
      tokenKey(record, token),
      statementPolicy(issuer, organizations),
    );
  }
}
