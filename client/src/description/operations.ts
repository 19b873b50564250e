import { OPEN_API, type Part, partAt, resolve } from './openApiDocument.js';

export type { Part };

/** A parameter of an operation. */
export interface DescribedParameter {
  readonly name: string;
  /** `path`, `query` or `header`. */
  readonly place: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly schema: Part;
}

/** The body that an operation takes. */
export interface DescribedBody {
  readonly contentType: string;
  readonly schema: Part;
  /** A body that the gateway takes, if the document has one. */
  readonly example: unknown;
}

/** An operation of a gateway, as the OpenAPI document describes it. */
export interface DescribedOperation {
  /** In capitals. */
  readonly method: string;
  /** The path template, from `/v1` on. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly DescribedParameter[];
  readonly body: DescribedBody | undefined;
  /** The statuses that it can answer with. */
  readonly statuses: readonly string[];
  /** The content type of its good answer; undefined if there is nothing in it. */
  readonly answerType: string | undefined;
}

const GOOD = ['200', '201', '202', '204'];

/** Every operation of the gateways that this package is made for, in the order of the document. */
export function listOperations(): DescribedOperation[] {
  return Object.entries(partAt(['paths'])).flatMap(([path, item]) =>
    Object.entries(asPart(item)).map(([method, operation]) => describe(method, path, asPart(operation))),
  );
}

/** A schema, or what it refers to. */
export function resolveSchema(schema: Part): Part {
  const { $ref } = schema;
  return typeof $ref === 'string' ? partAt($ref.slice('#/'.length).split('/'), OPEN_API) : schema;
}

function describe(method: string, path: string, operation: Part): DescribedOperation {
  const responses = partAt(['responses'], operation);
  return {
    method: method.toUpperCase(),
    path,
    summary: textOf(operation['summary']),
    description: textOf(operation['description']),
    parameters: listOf(operation['parameters']).map(describeParameter),
    body: describeBody(operation),
    statuses: Object.keys(responses),
    answerType: GOOD.map((status) => typeOfAnswer(path, method, status)).find((type) => type !== undefined),
  };
}

function describeParameter(parameter: Part): DescribedParameter {
  const { name, in: place, description, required } = parameter;
  return {
    name: textOf(name),
    place: textOf(place),
    description: textOf(description),
    isRequired: required === true,
    schema: partAt(['schema'], parameter),
  };
}

function describeBody(operation: Part): DescribedBody | undefined {
  const content = partAt(['requestBody', 'content'], operation);
  const [contentType] = Object.keys(content);
  if (contentType === undefined) return undefined;
  const described = partAt([contentType], content);
  return { contentType, schema: partAt(['schema'], described), example: described['example'] };
}

function typeOfAnswer(path: string, method: string, status: string): string | undefined {
  const [type] = Object.keys(partAt([...resolve(['paths', path, method, 'responses', status]), 'content']));
  return type;
}

function asPart(value: unknown): Part {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): Part[] {
  return Array.isArray(value) ? value.map(asPart) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
