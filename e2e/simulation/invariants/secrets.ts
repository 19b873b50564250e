import { NEEDLE } from '../officers/papers.js';
import { Violation } from './violation.js';

const BASE64_ALIGNMENTS = 3;
const SALT = /[0-9a-f]{64}/g;

/** The needle as it may stand in a block: clear, in hexadecimal, in base 64 at each alignment. */
const FORMS = [
  NEEDLE,
  Buffer.from(NEEDLE).toString('hex'),
  // The first and the last character depend on what stands beside the needle.
  ...Array.from({ length: BASE64_ALIGNMENTS }, (_, shift) =>
    Buffer.from('.'.repeat(shift) + NEEDLE)
      .toString('base64')
      .replaceAll('=', '')
      .slice(shift === 0 ? 0 : shift + 1, -1),
  ),
].map((form) => Buffer.from(form));

/** @throws Violation if an honest transaction shows something of a private document */
export function requireNoNeedle(envelope: Uint8Array, where: string): void {
  const bytes = Buffer.from(envelope.buffer, envelope.byteOffset, envelope.byteLength);
  if (FORMS.some((form) => bytes.includes(form)))
    throw new Violation('no secret is on the channel', `A private document can be read in ${where}.`);
}

/** @throws Violation if a salt of a private document stands in the envelopes */
export function requireNoSalt(envelopes: readonly Uint8Array[], salts: ReadonlySet<string>): void {
  for (const envelope of envelopes)
    for (const [text] of Buffer.from(envelope).toString('latin1').matchAll(SALT))
      if (salts.has(text))
        throw new Violation('no secret is on the channel', 'The salt of a private document is in a block.');
}
