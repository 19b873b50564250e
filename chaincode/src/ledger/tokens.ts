import { DEFINITIONS } from '../domain/documents/registry';
import type { Found, Holding } from '../domain/vocabulary/facts';
import { Link, recordKey, type Token, type TradeRecord } from '../domain/vocabulary/record';
import { TradeError } from '../domain/errors';
import type { Members } from '../domain/vocabulary/members';
import { type BareToken, issuerStating, buildStatement } from './issuance';
import { contentKey, implicitCollection, TOKEN_OBJECT } from './keys';
import { recordPolicy } from './policies';
import { findRecord } from './records';
import type { Reading } from './session';
import { listOrganizations } from './signatories';
import type { Stub } from './stub';

/**
 * Tokens are composite keys of kind, token and owner, so nobody can sit on another's. An entry is only an index:
 * a claim's is empty and counts if the claim's record is authentic and names the token; a bill's is its issuer's
 * statement and counts if the issuer's own collection holds the same, so that no later holder of the bill can undo it.
 */
const NO_STATEMENT = '{}';

/** Every entry under the tokens but the document's own. The ranges are checked again when the transaction is validated. */
export async function findHoldings(reading: Reading, tokens: readonly Token[], except: Link): Promise<Holding[]> {
  const { stub, reads } = reading;
  const holdings: Holding[] = [];
  for (const { kind, token } of tokens) {
    for await (const { key, value } of reads.entries(TOKEN_OBJECT, [kind, token])) {
      const [, , type, id] = stub.splitCompositeKey(key).attributes;
      const owner = Link.safeParse({ type, id });
      if (!owner.success || recordKey(owner.data) === recordKey(except)) continue;
      holdings.push(await readHolding(reading, owner.data, { kind, token }, value));
    }
  }
  return holdings;
}

async function readHolding(reading: Reading, owner: Link, token: BareToken, value: Uint8Array): Promise<Holding> {
  const found = await findOwner(reading, owner);
  const named = found?.record.tokens.find((held) => held.kind === token.kind && held.token === token.token);
  const issuer = await issuerStating(reading, owner, token, value);
  if (found === undefined || named === undefined) return { owner, token, found: undefined, shared: false, issuer };
  return { owner, token: named, found, shared: await isShared(reading, found.record), issuer };
}

/** A party's own collection, to which nobody else can write, holds the hash of the document. */
async function isShared({ reads }: Reading, record: TradeRecord): Promise<boolean> {
  const key = contentKey(record, record.content.version);
  for (const organization of listOrganizations(record)) {
    const hash = await reads.privateHash(implicitCollection(organization), key);
    if (Buffer.from(hash).toString('hex') !== record.content.hash) return false;
  }
  return true;
}

async function findOwner(reading: Reading, owner: Link): Promise<Found | undefined> {
  try {
    return await findRecord(reading, owner);
  } catch (error) {
    // A key without a readable record is somebody's litter; it must not stop an honest claim.
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

/** Writes the entries of the tokens that a new record holds, under the policy of its issuer or of those it names. */
export async function writeTokens(stub: Stub, members: Members, record: TradeRecord): Promise<void> {
  const definition = DEFINITIONS[record.type];
  const issuer = definition.issuer(record);
  const entry = Buffer.from(buildStatement(stub.getChannelID(), definition, record) ?? NO_STATEMENT);
  const policy = recordPolicy(
    { named: issuer === undefined ? definition.named(record) : [issuer], andOther: true },
    members.map(({ mspId }) => mspId),
  );
  for (const token of record.tokens) {
    const key = stub.createCompositeKey(TOKEN_OBJECT, [token.kind, token.token, record.type, record.id]);
    await stub.putState(key, entry);
    await stub.setStateValidationParameter(key, policy);
  }
}
