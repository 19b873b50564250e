import type { Issue } from '../errors';

/** One value with its name. */
type Named = Readonly<Record<string, unknown>>;

/** A value and its unit: the unit is required with the value, and must be left out without it. */
export function requireBothOrNeither(value: Named, unit: Named, parent: string): Issue[] {
  const [[valueName, given] = ['', undefined]] = Object.entries(value);
  const [[unitName, unitGiven] = ['', undefined]] = Object.entries(unit);
  if ((given === undefined) === (unitGiven === undefined)) return [];
  const message = given === undefined ? `must be left out without ${valueName}` : `is required with ${valueName}`;
  return [{ pointer: `${parent}/${unitName}`, message }];
}
