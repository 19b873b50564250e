import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Consortium } from './consortium.js';

/** The repository's own consortium. */
const DEFAULT_FILE = fileURLToPath(new URL('../../consortium.json', import.meta.url));

/**
 * Reads the consortium's data and checks it.
 * @param file The path of the file; `network/consortium.json` by default.
 * @throws Error that names the file and every wrong field
 * @example
 * const { channel, organizations } = loadConsortium();
 */
export function loadConsortium(file: string = DEFAULT_FILE): Consortium {
  const parsed = Consortium.safeParse(readJson(file));
  if (!parsed.success) throw new Error(`${file} is not a valid consortium:\n${z.prettifyError(parsed.error)}`);
  const { chaincode, policies } = parsed.data;
  if (policies[chaincode.endorsementPolicy] === undefined)
    throw new Error(
      `${file} is not a valid consortium: chaincode.endorsementPolicy is ${chaincode.endorsementPolicy}, but policies has no such policy.`,
    );
  return parsed.data;
}

function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON.`, { cause });
  }
}
