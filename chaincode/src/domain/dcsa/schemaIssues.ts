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
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

/** A missing property is pointed at where it should be. */
function pointerTo({ instancePath, params }: ErrorObject): string {
  const { missingProperty }: Readonly<Record<string, unknown>> = params;
  return typeof missingProperty === 'string' ? instancePath + pointerOf([missingProperty]) : instancePath;
}

function joinAlternatives(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors
    .filter(({ keyword }) => ALTERNATIVES.has(keyword))
    .reduce((remaining, alternatives) => joinBranches(alternatives, remaining), [...errors]);
}

/**
 * The validator reports the failure of each branch, then that none fits. Where branches only miss a property, that is
 * one fault, "needs one of"; where a branch was tried and its value is wrong, that value is the fault.
 */
function joinBranches(alternatives: ErrorObject, errors: readonly ErrorObject[]): ErrorObject[] {
  const ofBranch = errors.filter((error) => isWithin(error, alternatives));
  const missing = ofBranch.filter(
    ({ keyword, instancePath }) => keyword === 'required' && instancePath === alternatives.instancePath,
  );
  const named = missing.map(({ params }) => String(params.missingProperty));
  const told = ofBranch.length > missing.length;
  return errors
    .filter((error) => !missing.includes(error) && !(told && error === alternatives))
    .map((error) => (error === alternatives ? { ...error, params: { ...error.params, named } } : error));
}

function isWithin(error: ErrorObject, { instancePath, schemaPath }: ErrorObject): boolean {
  const inside = error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`);
  return inside && error.schemaPath.startsWith(`${schemaPath}/`);
}
