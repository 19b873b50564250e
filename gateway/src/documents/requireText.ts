import { type Issue, pointerOf, rejectIssues } from '@naru/chaincode/domain';

/** How a NUL is written in JSON. */
const ESCAPED_NUL = '\\u0000';
const NUL = '\u0000';

/**
 * No text has a NUL in it, and databases hold none.
 * @param json What the value was read from: a NUL that is there is escaped in it
 * @throws TradeError INVALID with each place that has one
 */
export function requireText(value: unknown, json: string | Buffer): void {
  if (!json.includes(ESCAPED_NUL)) return;
  const issues = listNuls(value, '');
  if (issues.length > 0) rejectIssues(issues);
}

function listNuls(value: unknown, pointer: string): Issue[] {
  if (typeof value === 'string') return value.includes(NUL) ? [{ pointer, message: 'has a NUL in it' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const at = pointer + pointerOf([name]);
    return name.includes(NUL) ? [{ pointer: at, message: 'has a NUL in its name' }] : listNuls(item, at);
  });
}
