/** In a text that is JSON: strings (with the colon that makes one a name), brackets, and numbers. */
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{}]|-?\d[\d.eE+-]*/g;

/** Names that set a prototype when an object is copied carelessly. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(['__proto__']);

/** The open brackets around a token: the names seen in each object, undefined for an array. */
type Open = (Set<string> | undefined)[];

/**
 * What is wrong with a text that `JSON.parse` accepts and I-JSON (RFC 7493) does not: JSON.parse silently keeps the
 * last of two members with one name, so that two readers could see two different documents.
 */
export function scanJson(text: string, maxDepth: number): string | undefined {
  const open: Open = [];
  for (const [token, colon] of text.matchAll(TOKEN)) {
    const fault = colon === undefined ? visit(token, open) : visitName(token.slice(0, -colon.length), open);
    if (fault !== undefined) return fault;
    if (open.length > maxDepth) return `The JSON text is nested deeper than ${maxDepth}.`;
  }
  return undefined;
}

function visit(token: string, open: Open): string | undefined {
  if (token === '{') open.push(new Set());
  else if (token === '[') open.push(undefined);
  else if (token === '}' || token === ']') open.pop();
  else if (!token.startsWith('"') && !Number.isFinite(Number(token))) return `The number ${token} is out of range.`;
  return undefined;
}

function visitName(quoted: string, open: Open): string | undefined {
  // Parsing each name is half of the scan's work, and only one with an escape needs it.
  const name = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
  const names = open.at(-1);
  if (names?.has(name)) return `The name ${quoted} is in one object twice.`;
  if (FORBIDDEN_NAMES.has(name)) return `The name ${quoted} is not allowed.`;
  names?.add(name);
  return undefined;
}
