import type { Condition, Readiness } from './http/healthRoutes.js';
import type { ReadModel } from './readModel/readModel.js';

/**
 * What must hold before a gateway serves: the ledger is as expected, the read model is up to date, and the parties of its
 * users are registered.
 */
export function createReadiness(
  readModel: Pick<ReadModel, 'block' | 'isCurrent'>,
  ledger: Readiness,
  registration: { readonly condition: Condition },
): Readiness {
  return async () => {
    const conditions = await ledger();
    const holds = readModel.isCurrent;
    const detail = holds ? `At block ${readModel.block}.` : `Reading the ledger, at block ${readModel.block}.`;
    return [...conditions, { name: 'read-model', holds, detail }, registration.condition];
  };
}
