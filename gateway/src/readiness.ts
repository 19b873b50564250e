import type { GatewayConfig } from './config/config.js';
import type { Draining } from './http/draining.js';
import type { Condition, Readiness } from './http/healthRoutes.js';
import type { Lag } from './readModel/lag.js';
import type { ReadModel } from './readModel/readModel.js';
import type { KeySource } from './tokens/keySource.js';

/** What is asked to know whether a gateway is ready. */
export interface ReadinessParts {
  readonly readModel: Pick<ReadModel, 'block' | 'isCurrent'>;
  readonly lag: Lag;
  readonly most: GatewayConfig['readyLag'];
  readonly ledger: Readiness;
  readonly registration: { readonly condition: Condition };
  readonly tokenKeys: Pick<KeySource, 'register'>;
  readonly draining: Draining;
  readonly keys: { readonly conditions: Readiness };
}

/**
 * What must hold before a gateway serves: it is not about to end, the ledger is as expected, the read model is not far behind
 * it, the parties of its users are registered, there are keys of tokens, and its private keys can be used.
 */
export function createReadiness(asked: ReadinessParts): Readiness {
  const { ledger, registration, tokenKeys, draining, keys } = asked;
  return async () => {
    const ending = { name: 'serving', holds: false, detail: 'The gateway is about to end.' };
    const own = [await findLag(asked), registration.condition, await findKeys(tokenKeys)];
    const conditions = [...(await ledger()), ...own, ...(await keys.conditions())];
    return draining.isOn ? [ending, ...conditions] : conditions;
  };
}

/** Whether the read model has what the peer has, but for a little. */
async function findLag({ readModel, lag, most }: ReadinessParts): Promise<Condition> {
  const name = 'read-model';
  try {
    const { last, blocks, seconds } = await lag.measure();
    const { block } = readModel;
    if (!readModel.isCurrent)
      return { name, holds: false, detail: `Reading the ledger, at block ${block} of ${last}.` };
    if (blocks <= most.blocks && seconds <= most.seconds) return { name, holds: true, detail: `At block ${block}.` };
    const detail =
      `At block ${block}, ${blocks} blocks and ${Math.round(seconds)} s behind the peer, which has ${last}. ` +
      `Up to ${most.blocks} blocks and ${most.seconds} s are near enough.`;
    return { name, holds: false, detail };
  } catch {
    return { name, holds: false, detail: `At block ${readModel.block}. The peer does not say which one is its last.` };
  }
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
