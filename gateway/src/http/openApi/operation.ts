import type { AnswerName } from './answers.js';
import type { JsonSchema } from './jsonSchema.js';

export type Operation = Readonly<Record<string, unknown>>;

/** What an operation is described by. */
export interface OperationOf {
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  readonly answers: Readonly<Record<number, AnswerName>>;
  readonly parameters?: readonly object[];
  readonly body?: JsonSchema;
  readonly isPublic?: boolean;
}

const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** One operation of the description; every one can answer with a problem. */
export function operation(of: OperationOf): Operation {
  const { summary, description, tag, answers, parameters = [], body, isPublic = false } = of;
  const good = Object.entries(answers).map(([status, name]) => [
    status,
    { description: name, content: { 'application/json': { schema: reference(name) } } },
  ]);
  return {
    summary,
    ...(description !== undefined && { description }),
    tags: [tag],
    parameters,
    ...(isPublic && { security: [] }),
    ...(body !== undefined && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: { ...Object.fromEntries(good), default: { $ref: '#/components/responses/Problem' } },
  };
}

/** A parameter of a path or a query. */
export function parameter(
  place: 'path' | 'query' | 'header',
  name: string,
  schema: unknown,
  description: string,
): object {
  return { in: place, name, required: place === 'path', schema, description };
}

/** The parameters of a query by the schema that checks them. */
export function queryParameters({ properties }: JsonSchema): object[] {
  if (typeof properties !== 'object' || properties === null) return [];
  return Object.entries(properties).map(([name, schema]) => parameter('query', name, schema, name));
}
