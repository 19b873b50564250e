import type { z } from 'zod';
import { canonicalJson, sha256Hex } from '../domain/encoding/canonicalJson';
import type { DocumentDefinition } from '../domain/vocabulary/definition';
import { epochOf, FIRST_EPOCH, type Link, type Token, type TradeRecord } from '../domain/vocabulary/record';
import { tokensOf } from '../domain/vocabulary/tokenEpochs';
import { hasRole, isMember, listMspIds, type Members } from '../domain/vocabulary/members';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';
import { issuanceKey } from './keys';
import { isPolicyOf, statementPolicy } from './policies';
import type { Reading } from './session';
import type { Stub } from './stub';

/**
 * What an issuer states in its own collection, once for each version of the content: that it issued this document, with
 * these unchanging terms and tokens. Of tokens under other keys there is another statement, which is made when they are.
 */
interface Statement extends Link {
  readonly channel: string;
  readonly issuer: string;
  readonly contentVersion: number;
  readonly contentHash: string;
  readonly terms: z.core.util.JSONType;
  readonly tokens: readonly Pick<Token, 'kind' | 'token'>[];
}

/** The issuer's statement of a record with its tokens of one epoch, and the key at which it stands. */
interface Stated {
  readonly key: string;
  readonly statement: string;
}

/** The tokens that an issuer states. Those that another organisation gives its document are that one's word. */
const listStated = ({ statesTokens }: DocumentDefinition, { tokens }: TradeRecord): readonly Token[] =>
  statesTokens ? tokens : [];

/** The epochs of the tokens that are stated; the first one for a record without any. */
const listEpochs = (tokens: readonly Token[]): number[] =>
  tokens.length === 0 ? [FIRST_EPOCH] : [...new Set(tokens.map(epochOf))];

function buildStatement(
  { channel, definition, issuer }: { channel: string; definition: DocumentDefinition; issuer: string },
  record: TradeRecord,
  epoch: number,
): Stated {
  const { type, id, content } = record;
  const statement = canonicalJson({
    channel,
    type,
    id,
    issuer,
    contentVersion: content.version,
    contentHash: content.hash,
    terms: definition.terms(record),
    tokens: tokensOf(listStated(definition, record), epoch).map(({ kind, token }) => ({ kind, token })),
  } satisfies Statement);
  return { key: issuanceKey(record, content.version, epoch), statement };
}

/**
 * Writes the issuer's statements, once each, under a policy by which the issuer and an accomplice can neither alter nor purge
 * them.
 * @param before the record of which the issuer has stated what it says, if there is one
 */
export async function writeIssuance(
  stub: Stub,
  definition: DocumentDefinition,
  record: TradeRecord,
  { members, before }: { readonly members: Members; readonly before: TradeRecord | undefined },
): Promise<void> {
  const issuer = definition.issuer(record);
  if (issuer === undefined) return;
  const stated = before === undefined ? [] : listEpochs(listStated(definition, before));
  const collection = implicitCollection(issuer);
  for (const epoch of listEpochs(listStated(definition, record))) {
    if (stated.includes(epoch)) continue;
    const { key, statement } = buildStatement({ channel: stub.getChannelID(), definition, issuer }, record, epoch);
    await stub.putPrivateData(collection, key, Buffer.from(statement));
    await stub.setPrivateDataValidationParameter(collection, key, statementPolicy(issuer, listMspIds(members)));
  }
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
  const of = { channel: reading.stub.getChannelID(), definition, issuer };
  for (const epoch of listEpochs(listStated(definition, record)))
    if (!(await isStated(reading, issuer, buildStatement(of, record, epoch)))) return false;
  return true;
}

/** A statement without a policy that protects it does not count: the issuer could take it back. */
async function isStated({ reads, sets }: Reading, issuer: string, { key, statement }: Stated): Promise<boolean> {
  const collection = implicitCollection(issuer);
  if ((await reads.privateHash(collection, key)) !== sha256Hex(statement)) return false;
  const policy = await reads.privatePolicy(collection, key);
  return isPolicyOf(policy, sets, (members) => statementPolicy(issuer, members));
}

/** An organisation with another role can state what it likes in its own collection; it is not an issuer. */
function mayIssue(members: Members, issuer: string, { issuerRoles }: DocumentDefinition): boolean {
  if (issuerRoles === undefined) return isMember(members, issuer);
  return issuerRoles.some((role) => hasRole(members, issuer, role));
}
