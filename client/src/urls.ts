/** The parts of a request, of whatever operation. */
export interface Parts {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly ifMatch?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A path template with its parameters filled in, and a query. @throws Error if a parameter is missing */
export function pathWith(template: string, parameters: object = {}, query: object = {}): string {
  const values = new Map<string, unknown>(Object.entries(parameters));
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name);
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    // A dot segment would make it another path.
    if (/^\.{0,2}$/.test(text)) throw new Error(`${template} needs a value for ${name}, which is "${text}".`);
    return encodeURIComponent(text);
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** A path that a gateway gave. @throws Error if it leads elsewhere, where the token may not go */
export function ownPath(path: string): string {
  if (path.startsWith('/v1/')) return path;
  throw new Error(`The gateway names ${path}, which is not a path of its interface.`);
}
