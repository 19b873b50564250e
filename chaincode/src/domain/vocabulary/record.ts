import { z } from 'zod';
import { PRINT_KINDS } from '../fingerprints/prints';
import { Instant, MspId, PartyId, Ulid } from '../primitives';

/** The limits of a record. They bound what one transaction can make every member store. */
export const MAX_PARTIES = 16;
export const MAX_LINKS = 64;
/** Twice as many as a claim has fingerprints: while keys change, each has a token under the old and the new one. */
const MAX_TOKENS = 4_096;
const MAX_SEALED_SHARE_CHARS = 256;
export const MAX_STATUS_CHARS = 64;
const MAX_ACTION_CHARS = 64;
const MAX_FACT_CHARS = 64;
/** Versions count up to the largest integer of a database's type integer. */
const MAX_VERSION = 2_147_483_647;
/** The version of a record, and of a content, that is new. */
export const FIRST_VERSION = 1;

export const Version = z.int().min(FIRST_VERSION).max(MAX_VERSION);

/** The types of documents; each has a definition of the same name. */
export const DocumentType = z.enum([
  'shipment',
  'bill-of-lading',
  'letter-of-credit',
  'credit-amendment',
  'presentation',
  'documentary-collection',
  'financing-claim',
  'financing-consent',
  'customs-declaration',
  'cargo-report',
  'processing-record',
  'certificate-of-origin',
  'inspection',
  'party',
  'transport-event',
  'shipping-instructions',
]);
export type DocumentType = z.infer<typeof DocumentType>;

/** Who takes part in a document: an organisation, and optionally one opaque party of it. */
export const Party = z.strictObject({
  msp: MspId.describe('The organisation, by its MSP id.'),
  party: PartyId.optional().describe('The party of it, by its id in the directory.'),
});
export type Party = z.infer<typeof Party>;

/** An organisation to which something is given as a whole: `{msp}`, as `to` is elsewhere. Its MSP id alone is taken, too. */
export const Organization = z
  .union([Party.omit({ party: true }), MspId])
  .transform((to) => (typeof to === 'string' ? to : to.msp));

/** Stands on a record in the place of a party that only the private document names. No user has it in its certificate. */
export const PRIVATE_PARTY = 'PRIVATE';

/** A party as a record names it. */
const RecordParty = Party.extend({ party: z.union([PartyId, z.literal(PRIVATE_PARTY)]).optional() });

/** Another document on the ledger. */
export const Link = z.strictObject({
  type: DocumentType.describe('The type of the document.'),
  id: Ulid.describe('The id of the document.'),
});
export type Link = z.infer<typeof Link>;

/** A list in which nothing is named twice: each repetition is a fault of its own. */
const distinct = <T extends z.ZodType>(item: T, max: number, keyOf: (each: z.infer<T>) => string): z.ZodArray<T> =>
  z
    .array(item)
    .max(max)
    .check(({ value, issues }) => {
      const keys = value.map(keyOf);
      keys.forEach((key, index) => {
        if (keys.indexOf(key) < index)
          issues.push({ code: 'custom', input: value[index], path: [index], message: 'is named before' });
      });
    });

/** Parties, each of which is named once. An organisation and one party of it are two. */
export const distinctParties = (max: number): z.ZodArray<typeof Party> =>
  distinct(Party, max, ({ msp, party = '' }) => `${msp}/${party}`);

/** Documents, each of which is named once. */
export const distinctLinks = (max: number): z.ZodArray<typeof Link> => distinct(Link, max, recordKey);

/** SHA-256 as lower-case hexadecimal. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is not 64 lower-case hexadecimal digits')
  .meta({ title: 'SHA-256' });

/** Bytes in base64. OpenAPI knows no format of that name, so that a pattern says it. */
export const Base64 = z
  .string()
  .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, 'is not base64');

/** The epoch of the first keys of tokens, and the last that can be. */
export const FIRST_EPOCH = 1;
const MAX_EPOCH = 1_000_000;
/** Names the keys under which tokens are made: tokens of two epochs cannot be compared. */
export const Epoch = z.int().min(FIRST_EPOCH).max(MAX_EPOCH);

/** A keyed fingerprint that a document holds. */
export const Token = z.strictObject({
  kind: z.enum(PRINT_KINDS),
  token: Sha256,
  /** The epoch of its key; absent for the first one. */
  epoch: Epoch.min(FIRST_EPOCH + 1).optional(),
  /** The place of its paper among those of a claim. */
  paper: z.int().min(0).max(MAX_TOKENS).optional(),
  /** The financed part of a paper that can be divided, for whoever knows the paper (see `sealShare`). */
  share: Base64.max(MAX_SEALED_SHARE_CHARS).optional(),
});
export type Token = z.infer<typeof Token>;

/** The epoch of the key under which a token is made. */
export const epochOf = ({ epoch }: Pick<Token, 'epoch'>): number => epoch ?? FIRST_EPOCH;

/** Whether two tokens stand for the same paper. */
export function isSameToken(one: Pick<Token, 'kind' | 'token'>, other: Pick<Token, 'kind' | 'token'>): boolean {
  return one.kind === other.kind && one.token === other.token;
}

/** Organisations that only read a document, and that a new version of it does not reach. */
const Unreached = z.array(MspId).min(1).max(MAX_PARTIES);

/**
 * What everybody on the channel sees of a document: never a name, number, amount, port or good. The one exception is a
 * directory entry that its organisation has published.
 */
export const TradeRecord = z.strictObject({
  type: DocumentType.describe('The type of the document.'),
  id: Ulid.describe('The id of the document.'),
  status: z
    .string()
    .max(MAX_STATUS_CHARS)
    .regex(/^[A-Z_]+$/)
    .describe('Its status: what its type says of it.'),
  version: Version.describe('Counts the changes: the ETag.'),
  action: z
    .string()
    .max(MAX_ACTION_CHARS)
    .regex(/^[a-z0-9-]+$/)
    .describe('The action that made this version.'),
  author: z.strictObject({ msp: MspId, party: PartyId }).describe('Who took that action.'),
  time: Instant.describe('When, by the transaction’s own time.'),
  parties: z.array(RecordParty).min(1).max(MAX_PARTIES).describe('Who sees the document.'),
  content: z
    .strictObject({ version: Version, hash: Sha256 })
    .describe('The private document: its version, and SHA-256 of its canonical bytes, which include a secret salt.'),
  input: Sha256.optional().describe(
    'SHA-256 of the input with which the document was made: with another one, a request under its id is another request. ' +
      'The input is public in its transaction. Absent on records from before it was kept.',
  ),
  details: Sha256.optional().describe('SHA-256 of the private remarks that came with the action of this version.'),
  fact: Sha256.optional().describe(
    'The salted SHA-256 of the one fact of the private document that can be proven without showing the document.',
  ),
  unreached: Unreached.optional().describe(
    'Parties that do not have the document in this version yet: their peers did not sign when it got it.',
  ),
  links: z.array(Link).max(MAX_LINKS).describe('The documents that it cites.'),
  tokens: z.array(Token).max(MAX_TOKENS).describe('Keyed fingerprints, by which the same paper is found again.'),
  state: z
    .record(z.string(), z.unknown())
    .describe('The public facts of the type: title to a bill, the reservation of a claim.'),
});
export type TradeRecord = z.infer<typeof TradeRecord>;

/** The key of a record, and the last part of every other key that belongs to it. */
export function recordKey({ type, id }: Link): string {
  return `${type}/${id}`;
}

/** Whether a key is one under which a record belongs. */
export function isRecordKey(key: string): boolean {
  return DocumentType.options.some((type) => key.startsWith(`${type}/`));
}

export function isSameParty(one: Party, other: Party): boolean {
  return one.msp === other.msp && one.party === other.party;
}

/**
 * What is said of organisations whose peers do not sign what an action needs: other members endorse in their place. Such
 * members may not see anything private, so that the action travels without its private parts.
 */
export const Absence = z.strictObject({
  organizations: z.array(MspId).min(1).max(MAX_PARTIES),
  /** SHA-256 of the sealed remarks, for an action that has some: it proves them when they are served later. */
  details: Sha256.optional(),
  /** The provable fact of the private document, and the salt of its hash on the record. */
  fact: z.strictObject({ value: z.string().max(MAX_FACT_CHARS), salt: Sha256 }).optional(),
});
export type Absence = z.infer<typeof Absence>;

/** What a transaction is asked to do, as its public argument. */
export const ActionRequest = z.strictObject({
  input: z.unknown(),
  tokens: z.array(Token).max(MAX_TOKENS).default([]),
  /** The version that the caller saw; absent if any version will do. */
  expectedVersion: Version.optional(),
  /** The hash of the document that the caller has kept for it: a colleague may have kept another one since. */
  kept: Sha256.optional(),
  absence: Absence.optional(),
  /** Those whose peers do not sign, and for which the action does not wait: what it brings does not reach them. */
  unreached: Unreached.optional(),
});
export type ActionRequest = z.infer<typeof ActionRequest>;
