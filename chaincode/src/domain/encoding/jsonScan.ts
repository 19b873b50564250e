/** Tokens of a JSON text: strings (with a colon after a name), brackets, and numbers. */
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{}]|-?\d[\d.eE+-]*/g;

/** Names that set a prototype when an object is copied carelessly. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(['__proto__']);

/** The open brackets around a token: the names seen in each object, undefined for an array. */
type Open = (Set<string> | undefined)[];

/**
 * Scans a text that `JSON.parse` accepts for what I-JSON (RFC 7493) does not allow, and says what is wrong. JSON.parse keeps
 * the last of two members with the same name, so that two readers could see two different documents.
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
  // To parse each name is half of the scan's work, and only a name with an escape needs it.
  const name = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
  const names = open.at(-1);
  if (names?.has(name)) return `The name ${quoted} comes twice in one object.`;
  if (FORBIDDEN_NAMES.has(name)) return `The name ${quoted} is not allowed.`;
  names?.add(name);
  return undefined;
}
