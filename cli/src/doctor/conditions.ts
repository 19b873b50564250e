import { fieldOf } from '../output/printAnswer.js';
import type { Check } from './check.js';

const OK = 200;
const NOT_READY = 503;
const ADVICE: Readonly<Record<string, string>> = {
  'read-model': 'The gateway is still reading the ledger. Wait; if its block does not grow, look at its log.',
  'token-keys': 'Claims cannot be weighed yet. See the operators’ page on the keys of tokens.',
};
const OTHER_ADVICE = 'Ask the operator of the gateway to look at its log.';

/** What the gateway says at `/health/ready` of what must hold before it serves. */
export function checkConditions(status: number, body: unknown): Check[] {
  const conditions = fieldOf(body, 'conditions');
  if ((status !== OK && status !== NOT_READY) || !Array.isArray(conditions))
    return [{ what: 'readiness', state: 'SKIPPED', seen: `/health/ready is not shown here (${status}).` }];
  return conditions.map((condition: unknown) => {
    const [name, holds, detail] = ['name', 'holds', 'detail'].map((field) => fieldOf(condition, field));
    const what = `ready: ${String(name)}`;
    const seen = String(detail);
    if (holds === true) return { what, state: 'OK', seen };
    return { what, state: 'FAIL', seen, advice: ADVICE[String(name)] ?? OTHER_ADVICE };
  });
}
