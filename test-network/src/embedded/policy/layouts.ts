import { present } from '../../shared/present.js';
import type { Rule } from './rule.js';

type Layout = ReadonlySet<string>;

/**
 * The smallest sets of organisations whose peers together satisfy every rule, smallest first:
 * what the discovery service would offer.
 */
export function layouts(rules: readonly Rule[], organizations: ReadonlySet<string>): Layout[] {
  let combined: Layout[] = [new Set()];
  for (const rule of rules) {
    const alternatives = layoutsOf(rule, organizations);
    combined = minimal(combined.flatMap((base) => alternatives.map((more) => union(base, more))));
  }
  return combined;
}

function layoutsOf(rule: Rule, organizations: ReadonlySet<string>): Layout[] {
  if ('principal' in rule) {
    const { mspId, role } = rule.principal;
    return (role === 'peer' || role === 'member') && organizations.has(mspId) ? [new Set([mspId])] : [];
  }
  // byCount[n] holds the sets that satisfy n of the rules looked at so far.
  const byCount: Layout[][] = Array.from({ length: rule.outOf + 1 }, (_, count) =>
    count === 0 ? [new Set<string>()] : [],
  );
  for (const sub of rule.rules) extend(byCount, layoutsOf(sub, organizations));
  return present(byCount[rule.outOf], 'layouts of a rule');
}

function extend(byCount: Layout[][], alternatives: readonly Layout[]): void {
  // From the highest count down, so that a rule is not counted twice.
  for (let count = byCount.length - 1; count > 0; count -= 1) {
    const fewer = present(byCount[count - 1], 'layouts of a rule');
    const grown = fewer.flatMap((base) => alternatives.map((more) => union(base, more)));
    byCount[count] = minimal([...present(byCount[count], 'layouts of a rule'), ...grown]);
  }
}

/** Without duplicates and without sets that contain another. */
function minimal(sets: readonly Layout[]): Layout[] {
  const kept: Layout[] = [];
  for (const set of [...sets].sort((a, b) => a.size - b.size)) {
    if (!kept.some((smaller) => [...smaller].every((member) => set.has(member)))) kept.push(set);
  }
  return kept;
}

function union(left: Layout, right: Layout): Layout {
  return new Set([...left, ...right]);
}
