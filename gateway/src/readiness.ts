import type { Condition, Readiness } from './http/healthRoutes.js';
import type { ReadModel } from './readModel/readModel.js';
import type { KeySource } from './tokens/keySource.js';

/**
 * What must hold before a gateway serves: the ledger is as expected, the read model is up to date, the parties of its users
 * are registered, and there are keys of tokens.
 */
export function createReadiness(
  readModel: Pick<ReadModel, 'block' | 'isCurrent'>,
  ledger: Readiness,
  registration: { readonly condition: Condition },
  tokenKeys: Pick<KeySource, 'register'>,
): Readiness {
  return async () => {
    const conditions = await ledger();
    const holds = readModel.isCurrent;
    const detail = holds ? `At block ${readModel.block}.` : `Reading the ledger, at block ${readModel.block}.`;
    return [...conditions, { name: 'read-model', holds, detail }, registration.condition, await findKeys(tokenKeys)];
  };
}

/** Whether papers can be fingerprinted: share-holders that do not answer now are not asked here. */
async function findKeys(source: Pick<KeySource, 'register'>): Promise<Condition> {
  const name = 'token-keys';
  try {
    const { keys } = await source.register();
    if (keys === undefined) return { name, holds: false, detail: 'The keys of tokens have not been made yet.' };
    const { epoch, sharing, threshold, holders } = keys;
    const detail = `Epoch ${epoch}, sharing ${sharing}: it takes ${threshold} of ${holders.length} share-holders.`;
    return { name, holds: true, detail };
  } catch (error) {
    return { name, holds: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
