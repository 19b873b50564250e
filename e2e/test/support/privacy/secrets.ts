import {
  canonicalJson,
  dateOf,
  DEFINITIONS,
  type DocumentType,
  NO_REGISTERS,
  OrganizationRole,
  PAPER_KINDS,
  Ulid,
  UserRole,
} from '@naru/chaincode/domain';
import { loadConsortium } from '@naru/network';

/**
 * Shorter values are country codes, units, currencies and small counts. Random bytes hold each of them, so finding one
 * shows nothing. Ports (UN/LOCODE) have five characters.
 */
const MIN_CHARS = 5;

/** A private part of a document, as a gateway shows it to a reader. */
export interface PrivatePart {
  readonly type: DocumentType;
  /** The document itself, which has fingerprints, or the remarks of an action. */
  readonly kind: 'document' | 'remarks';
  readonly value: unknown;
}

/** What must not be on the channel. */
export interface Secrets {
  /** Texts that must not be there in any form. */
  readonly texts: ReadonlySet<string>;
  /** Whole documents and texts of fingerprints: their hashes without a salt must not be there. */
  readonly wholes: ReadonlySet<string>;
}

/** Collects every name, number, amount, place and good of documents, without knowing their types. */
export function collectSecrets(parts: readonly PrivatePart[]): Secrets {
  const texts = new Set(parts.flatMap(({ value }) => listValues(value)).filter(isSecret));
  const wholes = new Set(parts.flatMap((part) => [canonicalJson(part.value), ...computeFingerprints(part)]));
  return { texts, wholes };
}

function computeFingerprints({ type, kind, value }: PrivatePart): string[] {
  if (kind !== 'document') return [];
  return DEFINITIONS[type].fingerprints(value, SOURCES).map(({ input }) => input);
}

/** Without registers: those of the bill's own number are made of its own document. */
const SOURCES = { ...NO_REGISTERS, readBill: () => ({}), readDeclaration: () => ({}) };

/** The ledger's own words. DCSA and the reason codes use some of them, too. */
const LEDGER_WORDS = Object.values(DEFINITIONS).flatMap(({ statuses, actions }) => [
  ...Object.keys(statuses),
  ...Object.keys(actions),
]);

/** The register of members holds the codes of carriers, and from whose list each is. */
const CARRIER_CODES = loadConsortium()
  .organizations.flatMap(({ identifiers }) => identifiers.carrierCodes ?? [])
  .flatMap(({ provider, code }) => [provider, code]);

/** The register of members holds the BICs of banks. */
const BICS = loadConsortium().organizations.flatMap(({ identifiers }) => identifiers.bic ?? []);

/** Each record names the organisations that are its parties. */
const MSP_IDS = loadConsortium().organizations.map(({ mspId }) => mspId);

/** The states of a drawing under a credit. Everybody sees the status FULLY_DRAWN of the credit itself. */
const DRAWING_WORDS = ['RESERVED', 'DRAWN', 'TRANSFERRED'];

/** The name of a type of documents, in the words of an event. */
const EVENT_TYPES = ['TRANSPORT'];

const PUBLIC_WORDS: ReadonlySet<string> = new Set([
  ...EVENT_TYPES,
  ...LEDGER_WORDS,
  ...CARRIER_CODES,
  ...BICS,
  ...MSP_IDS,
  ...DRAWING_WORDS,
  // A claim's record says what kinds of papers it rests on, and nothing else of them.
  ...PAPER_KINDS,
  // The procedure of an export declaration is a part of the name of that kind.
  'EXPORT',
  ...OrganizationRole.options,
  // A condition of a credit names a party of the trade as certificates name the role of a user.
  ...UserRole.options.map((role) => role.toUpperCase()),
]);

const DAY_MS = 86_400_000;

/** Each transaction shows its time: today, or yesterday if the test began before midnight. */
function isDayOfTransactions(value: string): boolean {
  return [Date.now(), Date.now() - DAY_MS].some((time) => dateOf(new Date(time).toISOString()) === value);
}

/** Ids are opaque and public: everybody sees the links between documents. */
function isSecret(value: string): boolean {
  const isPublic = PUBLIC_WORDS.has(value) || Ulid.safeParse(value).success || isDayOfTransactions(value);
  return value.length >= MIN_CHARS && !isPublic;
}

function listValues(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listValues);
}
