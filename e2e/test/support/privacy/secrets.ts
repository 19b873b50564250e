import { canonicalJson, DEFINITIONS, type DocumentType, OrganizationRole, Ulid } from '@naru/chaincode/domain';
import { loadConsortium } from '@naru/network';

/**
 * Shorter values are country codes, units, currencies and small counts: random bytes hold each of them, so nothing
 * would be learnt from finding them. Ports (UN/LOCODE) have five characters.
 */
const MIN_CHARS = 5;

/** A private part of a document, as its reader's gateway gives it. */
export interface PrivatePart {
  readonly type: DocumentType;
  /** Whether it is the document itself, which has fingerprints, or remarks that came with an action. */
  readonly kind: 'document' | 'remarks';
  readonly value: unknown;
}

/** What must not stand on the channel. */
export interface Secrets {
  /** Texts that must not stand there in any form. */
  readonly texts: ReadonlySet<string>;
  /** Whole documents and texts of fingerprints, whose plain hashes must not stand there. */
  readonly wholes: ReadonlySet<string>;
}

/** Every name, number, amount, place and good of documents, found without knowing their types. */
export function secretsOf(parts: readonly PrivatePart[]): Secrets {
  const texts = new Set(parts.flatMap(({ value }) => leavesOf(value)).filter(isSecret));
  const wholes = new Set(parts.flatMap((part) => [canonicalJson(part.value), ...fingerprintsOf(part)]));
  return { texts, wholes };
}

function fingerprintsOf({ type, kind, value }: PrivatePart): string[] {
  return kind === 'document' ? DEFINITIONS[type].fingerprints(value).map((fingerprint) => fingerprint.value) : [];
}

/** The words in which the ledger itself speaks; DCSA and a reason code use some of them, too. */
const LEDGER_WORDS = Object.values(DEFINITIONS).flatMap(({ statuses, actions }) => [
  ...Object.keys(statuses),
  ...Object.keys(actions),
]);

/** The register of members says by which codes carriers are known, and whose list each is from. */
const CARRIER_CODES = loadConsortium()
  .organizations.flatMap(({ identifiers }) => identifiers.carrierCodes ?? [])
  .flatMap(({ provider, code }) => [provider, code]);

/** What became of a part of a credit: everybody sees FULLY_DRAWN of the credit itself. Roles are in the register. */
const DRAWING_WORDS = ['RESERVED', 'DRAWN', 'TRANSFERRED'];

const PUBLIC_WORDS: ReadonlySet<string> = new Set([
  ...LEDGER_WORDS,
  ...CARRIER_CODES,
  ...DRAWING_WORDS,
  ...OrganizationRole.options,
]);

const DAY_MS = 86_400_000;
const DATE_CHARS = 10;

/** The day of the test, or of its beginning before midnight: each transaction tells its time. */
function isDayOfTransactions(value: string): boolean {
  return [Date.now(), Date.now() - DAY_MS].some((time) => new Date(time).toISOString().slice(0, DATE_CHARS) === value);
}

/** Ids are opaque and public: links between documents are seen by everybody. */
function isSecret(value: string): boolean {
  const isPublic = PUBLIC_WORDS.has(value) || Ulid.safeParse(value).success || isDayOfTransactions(value);
  return value.length >= MIN_CHARS && !isPublic;
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}
