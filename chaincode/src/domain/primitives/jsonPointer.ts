/** The path from the root of a JSON value to a part of it: member names and array indexes. */
export type Path = readonly PropertyKey[];

/** The JSON Pointer (RFC 6901) of a path. `~` and `/` in a name become `~0` and `~1`. The root is ''. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The JSON Pointers of every part of a JSON value that is this text, in their order. */
export function findPointers(value: unknown, text: string, path: Path = []): string[] {
  if (value === text) return [pointerOf(path)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part: unknown, index) => findPointers(part, text, [...path, index]));
  return Object.entries(value).flatMap(([name, part]) => findPointers(part, text, [...path, name]));
}
