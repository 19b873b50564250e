import { requireValue } from '../../shared/requireValue.js';
import type { Rule } from './rule.js';

type EndorserSet = ReadonlySet<string>;

/**
 * Finds the smallest sets of organisations whose peers satisfy every rule, the smallest first. Fabric's discovery
 * service would offer the same sets.
 */
export function endorserSets(rules: readonly Rule[], organizations: ReadonlySet<string>): EndorserSet[] {
  let combined: EndorserSet[] = [new Set()];
  for (const rule of rules) {
    const alternatives = findSets(rule, organizations);
    combined = keepMinimal(combined.flatMap((base) => alternatives.map((more) => unite(base, more))));
  }
  return combined;
}

function findSets(rule: Rule, organizations: ReadonlySet<string>): EndorserSet[] {
  if ('principal' in rule) {
    const { mspId, role } = rule.principal;
    return (role === 'peer' || role === 'member') && organizations.has(mspId) ? [new Set([mspId])] : [];
  }
  // byCount[n] holds the sets that satisfy n of the rules so far.
  const byCount: EndorserSet[][] = Array.from({ length: rule.outOf + 1 }, (_, count) =>
    count === 0 ? [new Set<string>()] : [],
  );
  for (const sub of rule.rules) extend(byCount, findSets(sub, organizations));
  return requireValue(byCount[rule.outOf], 'the sets of a rule');
}

function extend(byCount: EndorserSet[][], alternatives: readonly EndorserSet[]): void {
  // It goes from the highest count down, so that no rule is counted twice.
  for (let count = byCount.length - 1; count > 0; count -= 1) {
    const fewer = requireValue(byCount[count - 1], 'the sets of a rule');
    const grown = fewer.flatMap((base) => alternatives.map((more) => unite(base, more)));
    byCount[count] = keepMinimal([...requireValue(byCount[count], 'the sets of a rule'), ...grown]);
  }
}

/** Removes duplicates, and sets that contain another set. */
function keepMinimal(sets: readonly EndorserSet[]): EndorserSet[] {
  const kept: EndorserSet[] = [];
  for (const set of [...sets].sort((a, b) => a.size - b.size)) {
    if (!kept.some((smaller) => [...smaller].every((member) => set.has(member)))) kept.push(set);
  }
  return kept;
}

function unite(left: EndorserSet, right: EndorserSet): EndorserSet {
  return new Set([...left, ...right]);
}
