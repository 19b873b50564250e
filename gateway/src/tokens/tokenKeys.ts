import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TOKEN_KEYS, type TokenKey, type TokenMaker } from './tokenMaker.js';

const MIN_KEY_BYTES = 32;

/** This organisation does not hold a key that the document needs. */
export class MissingTokenKey extends Error {
  readonly kind: string;

  constructor(kind: string) {
    super(`This gateway has no token key ${kind}; its administrator sets NARU_TOKEN_KEYS_FILE.`);
    this.name = MissingTokenKey.name;
    this.kind = kind;
  }
}

const Key = z.base64().transform((text) => Buffer.from(text, 'base64'));
const KeyFile = z.strictObject({
  /** Names the time in which the keys are used. Tokens of two epochs cannot be compared. */
  epoch: z.string().min(1).max(64),
  keys: z.partialRecord(
    z.enum(TOKEN_KEYS),
    Key.refine(({ length }) => length >= MIN_KEY_BYTES, `has fewer than ${MIN_KEY_BYTES} bytes`),
  ),
});

/** The keys of a JSON file: `{"epoch": "2026", "keys": {"BILL": "<base64>"}}`. Without a file there are no keys. */
export function fileTokenKeys(file: string | undefined): TokenMaker {
  if (file === undefined) return keyedTokens('', {});
  const parsed = KeyFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`The file of token keys is not valid:\n${z.prettifyError(parsed.error)}`);
  return keyedTokens(parsed.data.epoch, parsed.data.keys);
}

/** Secrets by keyed hashes. */
function keyedTokens(epoch: string, keys: Partial<Record<TokenKey, Buffer>>): TokenMaker {
  const makeOne = (key: TokenKey, text: string): string => {
    const bytes = keys[key];
    if (bytes === undefined) throw new MissingTokenKey(key);
    return createHmac('sha256', bytes)
      .update(JSON.stringify([epoch, key, text]))
      .digest('hex');
  };
  return { make: async (inputs) => Promise.resolve(inputs.map(({ key, text }) => makeOne(key, text))) };
}
