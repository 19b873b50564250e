import type { Identity } from '../msp/identity.js';
import type { Principal, Rule } from './rule.js';

/** Whether the identities that signed satisfy a policy. As in Fabric, each counts once, in the order given. */
export function satisfies(rule: Rule, identities: readonly Identity[]): boolean {
  return spend(rule, identities, new Set()) !== undefined;
}

/** The identities used up by a rule that holds, on top of those used before; undefined where it does not hold. */
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
