import document from '../../openapi.json' with { type: 'json' };

/** A part of the document that is an object. */
export type Part = Readonly<Record<string, unknown>>;

/** A response of the document, and the names that lead to it from the root. */
export interface DescribedResponse {
  readonly names: readonly string[];
  readonly part: Part;
}

/** An operation, and the path template and the method under which it stands. */
export interface Operation {
  readonly template: string;
  readonly method: string;
  readonly part: Part;
}

/** The OpenAPI document of the gateways that this package is made for. */
export const OPEN_API: Part = document;

const PARAMETER = /\{\w+\}/;
const PROBLEM = ['components', 'responses', 'Problem'];

/** The part to which names lead; an empty one if there is none. */
export function partAt(names: readonly string[], from: Part = OPEN_API): Part {
  return names.reduce<Part>((part, name) => {
    const next: unknown = Object.hasOwn(part, name) ? part[name] : undefined;
    return typeof next === 'object' && next !== null ? { ...next } : {};
  }, from);
}

/** The operation that a request is for; undefined if there is none. The template with the most literal text goes first. */
export function findOperation(method: string, path: string): Operation | undefined {
  const segments = (path.split('?')[0] ?? '').split('/');
  const templates = Object.keys(partAt(['paths'])).filter((template) => matchesPath(template, segments));
  const [template] = templates.toSorted((one, other) => countLiteral(other) - countLiteral(one));
  if (template === undefined) return undefined;
  const part = partAt(['paths', template, method.toLowerCase()]);
  return Object.keys(part).length === 0 ? undefined : { template, method: method.toLowerCase(), part };
}

/** What an operation answers with a status: that of the status itself, or the default; undefined if there is none. */
export function findResponse({ template, method, part }: Operation, status: number): DescribedResponse | undefined {
  const name = [String(status), 'default'].find((candidate) => candidate in partAt(['responses'], part));
  if (name === undefined) return undefined;
  return responseAt(resolve(['paths', template, method, 'responses', name]));
}

/** Where a part is really: a part may refer to another one. */
export function resolve(names: readonly string[]): readonly string[] {
  const { $ref } = partAt(names);
  return typeof $ref === 'string' ? $ref.slice('#/'.length).split('/') : names;
}

/** What is answered for a path or a method that does not exist. */
export function problemResponse(): DescribedResponse {
  return responseAt(PROBLEM);
}

function responseAt(names: readonly string[]): DescribedResponse {
  return { names, part: partAt(names) };
}

function matchesPath(template: string, segments: readonly string[]): boolean {
  const parts = template.split('/');
  return parts.length === segments.length && parts.every((part, index) => matchesSegment(part, segments[index] ?? ''));
}

/** `{id}.pdf` matches every segment that ends with `.pdf` and has something before it. */
function matchesSegment(part: string, segment: string): boolean {
  const [before = '', after] = part.split(PARAMETER);
  if (after === undefined) return part === segment;
  return segment.length > before.length + after.length && segment.startsWith(before) && segment.endsWith(after);
}

function countLiteral(template: string): number {
  return template.replaceAll(new RegExp(PARAMETER, 'g'), '').length;
}
