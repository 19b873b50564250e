import { pointerOf } from '../primitives/jsonPointer';
import { judgeNumber } from './judgeNumber';

/** Tokens of a JSON text: strings (with a colon after a name), brackets, and numbers. */
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{}]|-?\d[\d.eE+-]*/g;

/** Names that set a prototype when an object is copied carelessly. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(['__proto__']);

/** What is wrong with a JSON text, and where. */
export interface ScanFault {
  readonly message: string;
  /** The JSON pointer of the value, or of the member with the wrong name. */
  readonly pointer: string;
}

/** The open brackets around a token: the names seen in each object, undefined for an array. */
type Open = (Set<string> | undefined)[];

/**
 * Scans a text that `JSON.parse` accepts for what would be lost: names that come twice, of which JSON.parse keeps the last
 * (I-JSON, RFC 7493), and numbers that a double does not hold as they are written.
 */
export function scanJson(text: string, maxDepth: number): ScanFault | undefined {
  const open: Open = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token, colon] = match;
    const fault = colon === undefined ? visit(token, open) : visitName(token.slice(0, -colon.length), open);
    if (fault !== undefined) {
      const end = match.index + (colon === undefined ? 0 : token.length);
      return { message: fault, pointer: findPointer(text.slice(0, end)) };
    }
    if (open.length > maxDepth) return { message: `The JSON text is nested deeper than ${maxDepth}.`, pointer: '' };
  }
  return undefined;
}

function visit(token: string, open: Open): string | undefined {
  if (token === '{') open.push(new Set());
  else if (token === '[') open.push(undefined);
  else if (token === '}' || token === ']') open.pop();
  else if (!token.startsWith('"')) return judgeNumber(token);
  return undefined;
}

function visitName(quoted: string, open: Open): string | undefined {
  const name = readName(quoted);
  const names = open.at(-1);
  if (names?.has(name)) return `The name ${quoted} comes twice in one object.`;
  if (FORBIDDEN_NAMES.has(name)) return `The name ${quoted} is not allowed.`;
  names?.add(name);
  return undefined;
}

/** To parse each name would be half of the scan's work, and only a name with an escape needs it. */
function readName(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

/** The same tokens with commas, and without numbers. */
const STRUCTURE = /"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{},]/g;

/** The pointer of what comes after the beginning of a JSON text. Only a text with a fault is scanned for it. */
function findPointer(beginning: string): string {
  const path: (string | number)[] = [];
  for (const [token, colon] of beginning.matchAll(STRUCTURE)) {
    const last = path.at(-1);
    if (token === '{') path.push('');
    else if (token === '[') path.push(0);
    else if (token === '}' || token === ']') path.pop();
    else if (token === ',')
      path.push(...path.splice(-1).map((place) => (typeof place === 'number' ? place + 1 : place)));
    else if (colon !== undefined && last !== undefined) path.splice(-1, 1, readName(token.slice(0, -colon.length)));
  }
  return pointerOf(path);
}
