import { requireValue } from '../../shared/requireValue.js';
import type { Rule } from './rule.js';

type EndorserSet = ReadonlySet<string>;

/**
 * The smallest sets of organisations whose peers together satisfy every rule, smallest first:
 * what the discovery service would offer.
 */
export function endorserSets(rules: readonly Rule[], organizations: ReadonlySet<string>): EndorserSet[] {
  let combined: EndorserSet[] = [new Set()];
  for (const rule of rules) {
    const alternatives = setsFor(rule, organizations);
    combined = minimal(combined.flatMap((base) => alternatives.map((more) => union(base, more))));
  }
  return combined;
}

function setsFor(rule: Rule, organizations: ReadonlySet<string>): EndorserSet[] {
  if ('principal' in rule) {
    const { mspId, role } = rule.principal;
    return (role === 'peer' || role === 'member') && organizations.has(mspId) ? [new Set([mspId])] : [];
  }
  // byCount[n] holds the sets that satisfy n of the rules looked at so far.
  const byCount: EndorserSet[][] = Array.from({ length: rule.outOf + 1 }, (_, count) =>
    count === 0 ? [new Set<string>()] : [],
  );
  for (const sub of rule.rules) extend(byCount, setsFor(sub, organizations));
  return requireValue(byCount[rule.outOf], 'endorserSets of a rule');
}

function extend(byCount: EndorserSet[][], alternatives: readonly EndorserSet[]): void {
  // From the highest count down, so that a rule is not counted twice.
  for (let count = byCount.length - 1; count > 0; count -= 1) {
    const fewer = requireValue(byCount[count - 1], 'endorserSets of a rule');
    const grown = fewer.flatMap((base) => alternatives.map((more) => union(base, more)));
    byCount[count] = minimal([...requireValue(byCount[count], 'endorserSets of a rule'), ...grown]);
  }
}

/** Without duplicates and without sets that contain another. */
function minimal(sets: readonly EndorserSet[]): EndorserSet[] {
  const kept: EndorserSet[] = [];
  for (const set of [...sets].sort((a, b) => a.size - b.size)) {
    if (!kept.some((smaller) => [...smaller].every((member) => set.has(member)))) kept.push(set);
  }
  return kept;
}

function union(left: EndorserSet, right: EndorserSet): EndorserSet {
  return new Set([...left, ...right]);
}
