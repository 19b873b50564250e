import { canonicalInstant, type Issue, NO_INSTANT } from '@naru/chaincode/domain';

/**
 * A part of a request in which each instant has the one form of the ledger, so that the same request has the same bytes,
 * whatever the offsets of its times. What is no instant stays as it is, for the check that follows to name it.
 * @param issues What the check of the part as it came has found
 * @param at The pointer of the part within the request, with which the pointers of the issues begin
 */
export function writeInstants(part: unknown, issues: readonly Issue[], at = ''): unknown {
  return issues
    .filter(({ pointer, message }) => message === NO_INSTANT && pointer.startsWith(`${at}/`))
    .reduce((written, { pointer }) => writeInstant(written, stepsOf(pointer.slice(at.length))), part);
}

function writeInstant(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return typeof value === 'string' ? (canonicalInstant(value) ?? value) : value;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === step ? writeInstant(item, rest) : item));
  const fields = Object(value) as object;
  return { ...fields, [step]: writeInstant(Reflect.get(fields, step), rest) };
}

/** The steps of a JSON Pointer (RFC 6901). */
const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
