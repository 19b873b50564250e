import { pointerOf } from '../../primitives';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * The pointers at which two JSON values differ. A part that only one of them has is one difference.
 * @param ignored The names that are not compared at the top.
 */
export function findDifferences(one: unknown, other: unknown, ignored: readonly string[] = []): string[] {
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return one === other ? [] : [''];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names
    .filter((name) => !ignored.includes(name))
    .flatMap((name) => findDifferences(one[name], other[name]).map((rest) => pointerOf([name]) + rest));
}
