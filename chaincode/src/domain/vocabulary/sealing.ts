import { z } from 'zod';
import { canonicalJson, JSON_LIMITS, LARGEST_DOCUMENT_BYTES, parseJson, sha256Hex } from '../encoding/canonicalJson';
import { TradeError } from '../errors';
import { type Absence, type Link, recordKey, Sha256 } from './record';
import { Finding } from './facts';
import { parseAs } from './parse';

/** The names under which private bytes travel as transient data. */
export const TRANSIENT = {
  content: 'content',
  details: 'details',
  /** The document of another record, which the action reads. */
  contentOf: (link: Link): string => `content/${recordKey(link)}`,
  /** The lists of documents that hold the tokens of the request. */
  lists: 'lists',
  /** The claims that a request meets by tokens that are not listed. */
  met: 'met',
  /** The keys of shares, by tokens. */
  shareKeys: 'shareKeys',
  /** 32 secret bytes of the submitting gateway in hexadecimal, of which the ledger makes the salts of what it writes itself. */
  seed: 'seed',
  /** A note of an officer, and the secret name of the notebook in which it belongs. */
  note: 'note',
  notebook: 'notebook',
} as const;

const ContentEnvelope = z.strictObject({ document: z.unknown(), salt: Sha256 });
const DetailsEnvelope = z.strictObject({ details: z.unknown(), salt: Sha256 });

/**
 * The bytes under which a private document is stored: canonical JSON of the document and a 32-byte salt in
 * hexadecimal, so that the hash on the ledger is the same everywhere and says nothing of the document.
 */
export function sealContent(document: unknown, salt: string): string {
  return canonicalJson({ document, salt });
}

/** What a seal adds to a document: two names and a salt. */
export const SEAL_BYTES = 128;

/** Reads the bytes of a private document of any type. @throws INVALID if they are not JSON, or too large for any */
export function parseSealed(sealed: string | Uint8Array): unknown {
  return parseJson(sealed, { ...JSON_LIMITS, maxBytes: LARGEST_DOCUMENT_BYTES + SEAL_BYTES });
}

/** @throws INVALID if the value is not a sealed document */
export function openContent(sealed: unknown): { document: unknown; salt: string } {
  return parseAs(ContentEnvelope, sealed, '/content');
}

/** The document that is kept sealed. Its parties can together have kept anything under its hash: undefined if it is none. */
export function openKept(sealed: string): unknown {
  try {
    return openContent(parseSealed(sealed)).document;
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

/**
 * The salt of private bytes that the ledger makes. No other salt follows from it, so that whoever holds one version of a
 * document cannot guess another from its hash.
 */
export function deriveSalt(seed: string, purpose: 'content' | 'findings', of: Link, version: number): string {
  return sha256Hex(`${purpose}/${recordKey(of)}/${version}/${seed}`);
}

/** A fact of a private document, as it is proven to those who do not hold the document. */
type Fact = NonNullable<Absence['fact']>;

/** The proof of a fact. Its salt follows from that of the document, which does not follow from it. */
export function proveFact(value: string, sealed: string): Fact {
  const { salt } = openContent(parseSealed(sealed));
  return { value, salt: sha256Hex(`fact/${salt}`) };
}

/** What stands on the record of a fact. */
export function hashFact(fact: Fact): string {
  return sha256Hex(canonicalJson(fact));
}

const FindingsEnvelope = z.strictObject({ findings: z.array(Finding), salt: Sha256 });

/** The key of what rules found for a version of a record, in the collection of the organisation that made it. */
export function findingsKey(of: Link, version: number): string {
  return `findings/${recordKey(of)}/${version}`;
}

/** The bytes of what rules found. */
export function sealFindings(findings: readonly Finding[], salt: string): string {
  return canonicalJson({ findings, salt });
}

/** @throws INVALID if the value is not sealed findings */
export function openFindings(sealed: unknown): Finding[] {
  return parseAs(FindingsEnvelope, sealed, '/findings').findings;
}

/** The bytes of private remarks, likewise. */
export function sealDetails(details: unknown, salt: string): string {
  return canonicalJson({ details, salt });
}

/** @throws INVALID if the value is not a sealed remark */
export function openDetails(sealed: unknown): { details: unknown; salt: string } {
  return parseAs(DetailsEnvelope, sealed, '/details');
}
