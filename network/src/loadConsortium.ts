import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Consortium } from './consortium.js';

/** `network/consortium.json`, beside the compiled code's package. */
const DEFAULT_FILE = new URL('../../consortium.json', import.meta.url);

/**
 * Reads and checks the consortium's data.
 * @param file Another consortium than the repository's own.
 * @throws Error that lists every field that is wrong.
 */
export function loadConsortium(file: string | URL = DEFAULT_FILE): Consortium {
  const parsed = Consortium.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`The consortium file is not valid:\n${z.prettifyError(parsed.error)}`);
  const policy = parsed.data.chaincode.endorsementPolicy;
  if (parsed.data.policies[policy] === undefined) throw new Error(`The channel has no policy named ${policy}.`);
  return parsed.data;
}
