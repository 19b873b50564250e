import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileTokenKeys } from '../../src/tokens/tokenKeys.js';
import type { TokenMaker } from '../../src/tokens/tokenMaker.js';
import { temporaryDirectory } from './gatewayUnderTest.js';

const KEY_BYTES = 32;

/** Files of token keys. */
export class TokenKeyFiles {
  readonly #directory = temporaryDirectory();

  /** A maker of tokens by a file that says this. */
  read(content: unknown): TokenMaker {
    const file = join(this.#directory.directory, 'keys.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return fileTokenKeys(file);
  }

  /** A maker of tokens by keys, each of which is one byte again and again. */
  maker(epoch: string, keys: Readonly<Record<string, number>>): TokenMaker {
    const texts: Record<string, string> = {};
    for (const [name, byte] of Object.entries(keys)) texts[name] = Buffer.alloc(KEY_BYTES, byte).toString('base64');
    return this.read({ epoch, keys: texts });
  }

  remove(): void {
    this.#directory.remove();
  }
}
