import type { ErrorObject } from 'ajv';
import type { Issue } from '../errors';
import { pointerOf } from '../primitives';
import { messageOf } from './messages';

const ALTERNATIVES: ReadonlySet<string> = new Set(['anyOf', 'oneOf']);

/** `if` reports again what its `then` has reported. */
const ECHOES: ReadonlySet<string> = new Set(['if']);

/**
 * What a JSON Schema validator found, as one issue a fault: faults of alternatives are told as one, echoes are left
 * out, and of a value of the wrong type nothing else is said.
 */
export function schemaIssues(errors: readonly ErrorObject[]): Issue[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const issues = joinAlternatives(errors)
    .filter(({ keyword, instancePath }) => !ECHOES.has(keyword) && (keyword === 'type' || !mistyped.has(instancePath)))
    .map((error) => ({ pointer: pointerTo(error), message: messageOf(error) }));
  return [...new Map(issues.map((issue) => [`${issue.pointer}\n${issue.message}`, issue])).values()];
}

/** A missing property is pointed at where it should be. */
function pointerTo({ instancePath, params }: ErrorObject): string {
  const { missingProperty }: Readonly<Record<string, unknown>> = params;
  return typeof missingProperty === 'string' ? instancePath + pointerOf([missingProperty]) : instancePath;
}

/** The validator reports the failure of each branch, and then at once that none fits; here it is one fault. */
function joinAlternatives(errors: readonly ErrorObject[]): ErrorObject[] {
  const joined: ErrorObject[] = [];
  for (const error of errors) {
    if (!ALTERNATIVES.has(error.keyword)) {
      joined.push(error);
      continue;
    }
    const first = joined.findLastIndex((earlier) => !isWithin(earlier, error)) + 1;
    joined.push(...joinBranches(error, joined.splice(first)));
  }
  return joined;
}

/**
 * Where the branches only miss a property, that is one fault, "needs one of"; where a branch was tried and its value
 * is wrong, that value is the fault.
 */
function joinBranches(alternatives: ErrorObject, ofBranches: readonly ErrorObject[]): ErrorObject[] {
  const { instancePath, params } = alternatives;
  const isMissing = (error: ErrorObject): boolean =>
    error.keyword === 'required' && error.instancePath === instancePath;
  const wrong = ofBranches.filter((error) => !isMissing(error));
  if (wrong.length > 0) return wrong;
  const named = ofBranches.map((error) => String(error.params.missingProperty));
  return [{ ...alternatives, params: { ...params, named } }];
}

function isWithin(error: ErrorObject, { instancePath, schemaPath }: ErrorObject): boolean {
  const inside = error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`);
  return inside && error.schemaPath.startsWith(`${schemaPath}/`);
}
