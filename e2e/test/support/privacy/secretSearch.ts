import { createHash } from 'node:crypto';
import { type Needle, NeedleIndex } from './needleIndex.js';
import type { Secrets } from './secrets.js';

/** A shorter text counts only between other characters than letters and digits: among random ones it would be there by chance. */
const ALONE_BELOW_CHARS = 11;
/** A shorter text is not searched as base64 or hexadecimal: what is encoded is unwrapped first. */
const MIN_ENCODED_CHARS = 8;
const BASE64_ALIGNMENTS = [0, 1, 2];
const HASH = 'SHA-256';

/** A secret that was found, and its encoding. */
export interface Leak {
  readonly secret: string;
  readonly as: 'text' | 'hexadecimal' | 'base64' | typeof HASH;
}

interface SecretNeedle extends Needle, Leak {}

/** Finds secrets in byte strings: in clear, in hexadecimal, in base64 at any alignment, and as hashes without a salt. */
export class SecretSearch {
  readonly #exact: NeedleIndex<SecretNeedle>;
  readonly #anyCase: NeedleIndex<SecretNeedle>;

  constructor({ texts, wholes }: Secrets) {
    this.#anyCase = new NeedleIndex([...texts].flatMap(textNeedles));
    this.#exact = new NeedleIndex([
      ...[...texts].flatMap((secret) => [...base64Needles(secret), ...listForms(secret).flatMap(hashNeedles(secret))]),
      ...[...wholes].flatMap((whole) => hashNeedles(whole)(whole)),
    ]);
  }

  /** Finds the secrets in a byte string. */
  find(bytes: Buffer): Leak[] {
    const found = [...this.#exact.find(bytes), ...this.#anyCase.find(lowerCase(bytes))];
    return found.map(({ secret, as }) => ({ secret, as }));
  }
}

/** Works byte by byte, so that bytes that are not letters stay as they are. */
const lowerCase = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');

function textNeedles(secret: string): SecretNeedle[] {
  const bytes = Buffer.from(secret);
  const standsAlone = secret.length < ALONE_BELOW_CHARS;
  const clear = { secret, as: 'text', bytes: lowerCase(bytes), standsAlone } as const;
  if (secret.length < MIN_ENCODED_CHARS) return [clear];
  return [clear, { secret, as: 'hexadecimal', bytes: Buffer.from(bytes.toString('hex')), standsAlone: false }];
}

function base64Needles(secret: string): SecretNeedle[] {
  if (secret.length < MIN_ENCODED_CHARS) return [];
  const texts = BASE64_ALIGNMENTS.map((alignment) => stableBase64(secret, alignment));
  return [...texts, ...texts.map(urlSafe)].map((text) => ({
    secret,
    as: 'base64',
    bytes: Buffer.from(text),
    standsAlone: false,
  }));
}

/** The characters of base64 that do not depend on what is before and after the text. */
function stableBase64(secret: string, alignment: number): string {
  const bytes = Buffer.concat([Buffer.alloc(alignment), Buffer.from(secret)]);
  const first = Math.ceil((alignment * 8) / 6);
  const last = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(first, last);
}

const urlSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_');

/** Lists a text as it is, as JSON, and in the forms that it could have been hashed in. */
function listForms(secret: string): string[] {
  const bare = secret.replace(/[^\p{L}\p{N}]/gu, '');
  const forms = [secret, JSON.stringify(secret), bare, secret.trim()];
  return [...new Set(forms.flatMap((form) => [form, form.toUpperCase(), form.toLowerCase()]))];
}

function hashNeedles(secret: string): (form: string) => SecretNeedle[] {
  return (form) => {
    const hash = createHash('sha256').update(form).digest();
    const hex = hash.toString('hex');
    const base64 = hash.toString('base64').replace(/=+$/, '');
    const texts = [hex, hex.toUpperCase(), base64, urlSafe(base64)];
    return [hash, ...texts.map((text) => Buffer.from(text))].map((bytes) => ({
      secret,
      as: HASH,
      bytes,
      standsAlone: false,
    }));
  };
}
