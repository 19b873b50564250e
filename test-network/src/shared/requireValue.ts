/**
 * A value that must be there.
 * @throws Error `missing <what>` if it is not.
 */
export function requireValue<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`missing ${what}`);
  return value;
}
