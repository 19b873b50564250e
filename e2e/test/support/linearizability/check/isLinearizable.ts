import type { Model, Operation } from '../history/operation.js';

/**
 * Whether operations that overlapped can have happened one after the other, each between its call and its end, so that a
 * model gives all their answers. The search is Wing and Gong's (Testing and Verifying Concurrent Objects, 1993) with
 * Lowe's memory of what was tried (Testing for linearizability, 2017), as porcupine has it.
 * @throws Error if there are more ways to try than `MAX_TRIED`
 */
export function isLinearizable<State, Call, Answer>(
  model: Model<State, Call, Answer>,
  operations: readonly Operation<Call, Answer>[],
): boolean {
  const sorted = operations.toSorted((one, other) => one.calledAt - other.calledAt);
  const tried = new Set<string>();
  const open: Reached<State>[] = [{ state: model.initial, done: 0n }];
  for (let reached = open.pop(); reached !== undefined; reached = open.pop()) {
    if (isWhole(sorted, reached.done)) return true;
    for (const next of follow(model, sorted, reached)) {
      const key = `${next.done}|${JSON.stringify(next.state)}`;
      if (tried.has(key)) continue;
      if (tried.size >= MAX_TRIED) throw new Error(`more than ${MAX_TRIED} orders of a history would have to be tried`);
      tried.add(key);
      open.push(next);
    }
  }
  return false;
}

const MAX_TRIED = 500_000;

/** A state, and the operations that have led to it: one bit for each. */
interface Reached<State> {
  readonly state: State;
  readonly done: bigint;
}

function has(done: bigint, index: number): boolean {
  return ((done >> BigInt(index)) & 1n) === 1n;
}

/** Every operation that was answered has happened; the others may never happen. */
function isWhole(operations: readonly Operation<unknown, unknown>[], done: bigint): boolean {
  return operations.every(({ answer }, index) => answer === undefined || has(done, index));
}

/**
 * All that can happen next: an operation that was called before the first of the others ended. What ended first comes last,
 * so that it is tried first: what nobody knows the end of needs to have happened only if nothing else explains the rest.
 */
function follow<State, Call, Answer>(
  model: Model<State, Call, Answer>,
  operations: readonly Operation<Call, Answer>[],
  { state, done }: Reached<State>,
): Reached<State>[] {
  const waiting = operations
    .map((operation, index) => ({ ...operation, index }))
    .filter(({ index }) => !has(done, index));
  const firstEnd = Math.min(...waiting.map(({ endedAt }) => endedAt));
  return waiting
    .filter(({ calledAt }) => calledAt <= firstEnd)
    .sort((one, other) => (one.endedAt === other.endedAt ? 0 : other.endedAt - one.endedAt))
    .flatMap(({ call, answer, index }) =>
      model.step(state, call, answer).map((next) => ({ state: next, done: done | (1n << BigInt(index)) })),
    );
}
