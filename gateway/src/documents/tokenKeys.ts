import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const MIN_KEY_BYTES = 32;

/**
 * Makes tokens of fingerprints. They are keyed, so that nobody without the key learns what a token stands for. A service
 * that blinds (an OPRF) can replace keys in a file.
 */
export interface TokenKeys {
  /** SHA-256-sized, in lower-case hexadecimal; undefined if this organisation does not hold the key of the kind. */
  token(kind: string, value: string): Promise<string | undefined>;
}

const Key = z.base64().transform((text) => Buffer.from(text, 'base64'));
const KeyFile = z.strictObject({
  /** Names the time in which the keys are used. Tokens of two epochs cannot be compared. */
  epoch: z.string().min(1).max(64),
  keys: z.record(
    z.string().regex(/^F\d{1,2}$/),
    Key.refine(({ length }) => length >= MIN_KEY_BYTES, `has fewer than ${MIN_KEY_BYTES} bytes`),
  ),
});

/** The keys of a JSON file: `{"epoch": "2026", "keys": {"F1": "<base64>"}}`. Without a file there are no keys. */
export function fileTokenKeys(file: string | undefined): TokenKeys {
  if (file === undefined) return { token: () => Promise.resolve(undefined) };
  const parsed = KeyFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`The file of token keys is not valid:\n${z.prettifyError(parsed.error)}`);
  const { epoch, keys } = parsed.data;
  return {
    token: (kind, value) => {
      const key = keys[kind];
      const text = JSON.stringify([epoch, kind, value]);
      return Promise.resolve(key && createHmac('sha256', key).update(text).digest('hex'));
    },
  };
}
