import type { Identity } from '../msp/identity.js';
import type { Principal, Rule } from './rule.js';

/** Whether the signers satisfy a policy. As in Fabric, each counts once, in the given order. */
export function satisfies(rule: Rule, identities: readonly Identity[]): boolean {
  return spend(rule, identities, new Set()) !== undefined;
}

/** The identities that are used after a rule that is satisfied; undefined if it is not satisfied. */
function spend(
  rule: Rule,
  identities: readonly Identity[],
  used: ReadonlySet<Identity>,
): ReadonlySet<Identity> | undefined {
  if ('principal' in rule) {
    const found = identities.find((identity) => !used.has(identity) && matches(identity, rule.principal));
    return found && new Set(used).add(found);
  }
  let satisfied = 0;
  let spent = used;
  for (const sub of rule.rules) {
    const after = spend(sub, identities, spent);
    if (after === undefined) continue;
    satisfied += 1;
    spent = after;
  }
  return satisfied >= rule.outOf ? spent : undefined;
}

function matches(identity: Identity, principal: Principal): boolean {
  return identity.mspId === principal.mspId && (principal.role === 'member' || identity.role === principal.role);
}
