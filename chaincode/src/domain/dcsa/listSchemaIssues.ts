import type { ErrorObject } from 'ajv';
import type { Issue } from '../errors';
import { pointerOf } from '../primitives';
import { describeError } from './describeError';

const ALTERNATIVES: ReadonlySet<string> = new Set(['anyOf', 'oneOf']);

/** `if` repeats what its `then` reports. */
const ECHOES: ReadonlySet<string> = new Set(['if']);

/**
 * Lists what a JSON Schema validator found, as one issue per fault. Faults of alternatives become one issue, repetitions
 * are dropped, and a value of the wrong type has no other issue.
 */
export function listSchemaIssues(errors: readonly ErrorObject[]): Issue[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const issues = joinAlternatives(errors)
    .filter(({ keyword, instancePath }) => !ECHOES.has(keyword) && (keyword === 'type' || !mistyped.has(instancePath)))
    .map((error) => ({ pointer: findPointer(error), message: describeError(error) }));
  return [...new Map(issues.map((issue) => [`${issue.pointer}\n${issue.message}`, issue])).values()];
}

/** The pointer to a missing property is that of the place where it should be. */
function findPointer({ instancePath, params }: ErrorObject): string {
  const { missingProperty }: Readonly<Record<string, unknown>> = params;
  return typeof missingProperty === 'string' ? instancePath + pointerOf([missingProperty]) : instancePath;
}

/** The validator reports the failure of each branch, and then that none fits. Here it is one fault. */
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
 * If all branches only miss a property, the fault is "needs one of". If a branch has its property with a wrong value, that
 * value is the fault.
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
