import { DEFINITIONS } from '../../../src/domain/documents/registry';
import type { Requirement } from '../../../src/domain/vocabulary/action';
import type { Facts } from '../../../src/domain/vocabulary/facts';

/** The types whose actions decide on title. */
const TYPES = ['bill-of-lading', 'financing-claim', 'presentation'] as const;

/** The requirements with a sentence, of all actions of these types. Several actions may have the same one. */
function findRequirements(sentence: string): Requirement<Facts>[] {
  const all = TYPES.flatMap((type) => Object.values(DEFINITIONS[type].actions));
  return all.flatMap(({ requirements }) => requirements).filter((each) => each.sentence === sentence);
}

/** Runs something as if no action had the requirement. @throws if there is no such requirement */
export function without<T>(sentence: string, run: () => T): T {
  const found = findRequirements(sentence);
  if (found.length === 0) throw new Error(`No action requires: ${sentence}`);
  const guards = found.map(({ guard }) => guard);
  const set = (guard: (index: number) => Requirement<Facts>['guard'] | undefined): void => {
    found.forEach((requirement, index) => Object.assign(requirement, { guard: guard(index) }));
  };
  try {
    set(() => () => undefined);
    return run();
  } finally {
    set((index) => guards[index]);
  }
}
