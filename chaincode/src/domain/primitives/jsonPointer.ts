/** The path from the root of a JSON value to a part of it: member names and array indexes. */
export type Path = readonly PropertyKey[];

/** The JSON Pointer (RFC 6901) of a path. `~` and `/` in a name become `~0` and `~1`. The root is ''. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
