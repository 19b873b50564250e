import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** An answer, with its body parsed if it is JSON. */
export interface Answer {
  readonly method: string;
  /** With its query or without. */
  readonly path: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: unknown;
}

export const NOT_DESCRIBED = 'is not described';

/** What in an answer is not as an OpenAPI document describes it; nothing if all of it is. */
export function faultsOf(description: object, { method, path, status, contentType, body }: Answer): string[] {
  const operation = ['paths', templateOf(description, path) ?? '', method.toLowerCase()];
  if (at(description, operation) === undefined) return [`${method} ${path} ${NOT_DESCRIBED}`];
  const responses = keysAt(description, [...operation, 'responses']);
  const code = [String(status), `${String(status).slice(0, 1)}XX`, 'default'].find((key) => responses.includes(key));
  if (code === undefined) return [`the status ${status} ${NOT_DESCRIBED}`];
  const content = [...resolved(description, [...operation, 'responses', code]), 'content'];
  const types = keysAt(description, content);
  if (types.length === 0) return body === '' ? [] : [`a body ${NOT_DESCRIBED}`];
  const type = contentType?.split(';')[0]?.trim() ?? 'none';
  if (!types.includes(type)) return [`the content type ${type} ${NOT_DESCRIBED} for ${status}`];
  return bodyFaults(description, [...content, type, 'schema'], body);
}

/** The templates of each description as patterns, those with the fewest parameters first. */
const templates = new WeakMap<object, readonly (readonly [string, RegExp])[]>();

function templateOf(description: object, path: string): string | undefined {
  const [pathname = ''] = path.split('?');
  const known = templates.get(description) ?? templatesOf(description);
  return known.find(([, pattern]) => pattern.test(pathname))?.[0];
}

function templatesOf(description: object): readonly (readonly [string, RegExp])[] {
  const parametersIn = (template: string): number => template.split('{').length;
  const sorted = keysAt(description, ['paths']).sort((one, other) => parametersIn(one) - parametersIn(other));
  const made = sorted.map((template) => [template, new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`)] as const);
  templates.set(description, made);
  return made;
}

/** One validator for each description: to read one takes long. */
const validators = new WeakMap<object, Ajv2020>();

function bodyFaults(description: object, place: readonly string[], body: unknown): string[] {
  const validator = validators.get(description) ?? validatorOf(description);
  const pointer = place.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const validate = validator.getSchema(`description#/${pointer}`);
  if (validate === undefined) return [`there is no schema at ${pointer}`];
  if (validate(body) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
    const detail = Object.values(params)
      .filter((value) => typeof value === 'string')
      .join(' ');
    return `${instancePath || 'the body'} ${message} ${detail}`.trim();
  });
}

function validatorOf(description: object): Ajv2020 {
  const validator = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(validator);
  validator.addSchema(description, 'description');
  validators.set(description, validator);
  return validator;
}

/** The place that a reference leads to, or the place itself. */
function resolved(description: object, place: readonly string[]): readonly string[] {
  const reference = at(description, [...place, '$ref']);
  return typeof reference === 'string' ? reference.slice('#/'.length).split('/') : place;
}

function keysAt(value: unknown, place: readonly string[]): string[] {
  const found = at(value, place);
  return typeof found === 'object' && found !== null ? Object.keys(found) : [];
}

function at(value: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  );
}
