import { z } from 'zod';
import { ACCESS, ASKERS } from './access/accessTable.js';
import { sampleOf } from './sampleOf.js';

const Parameter = z.looseObject({ in: z.enum(['path', 'query', 'header']), name: z.string(), schema: z.unknown() });
const Operation = z.looseObject({
  parameters: z.array(Parameter).default([]),
  security: z.array(z.unknown()).optional(),
  requestBody: z
    .looseObject({
      content: z.record(z.string(), z.looseObject({ schema: z.unknown().optional(), example: z.unknown().optional() })),
    })
    .optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()).optional() })),
});
const Description = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) });

/** One operation of the OpenAPI document. */
export interface DescribedOperation {
  /** In capitals. */
  readonly method: string;
  readonly template: string;
  readonly parameters: readonly z.infer<typeof Parameter>[];
  readonly takesBody: boolean;
  /** The schema of its body; undefined if it takes none. */
  readonly schema: unknown;
  /** A body that fits its schema. */
  readonly sample: unknown;
  /** The body that the document shows; undefined if it takes none. */
  readonly example: unknown;
  /** Every parameter of its query with a value that it takes. */
  readonly query: Readonly<Record<string, string>>;
  readonly isPublic: boolean;
  /** Whether its answer is a stream that does not end by itself. */
  readonly isStream: boolean;
  /** Who may call it; undefined if every user may. */
  readonly roles: readonly string[] | undefined;
}

/** An answer would wait for a block that is yet to come. */
const GIVEN: Readonly<Record<string, string>> = { atLeastBlock: '0' };

/** Every operation that a description has. */
export function operationsOf(description: unknown): DescribedOperation[] {
  const { paths } = Description.parse(description);
  return Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([lowerCase, { parameters, security, requestBody, responses }]) => {
      const method = lowerCase.toUpperCase();
      const body = requestBody?.content['application/json'];
      return {
        method,
        template,
        parameters,
        takesBody: body !== undefined,
        schema: body?.schema,
        sample: body && sampleOf(description, body.schema),
        example: body?.example,
        query: Object.fromEntries(
          parameters
            .filter((parameter) => parameter.in === 'query')
            .map(({ name, schema }) => [name, GIVEN[name] ?? String(sampleOf(description, schema))]),
        ),
        isPublic: security?.length === 0,
        isStream: 'text/event-stream' in (responses['200']?.content ?? {}),
        roles: rolesOf(`${method} ${template}`),
      };
    }),
  );
}

/** Who may ask, as the table of access says it. */
function rolesOf(endpoint: string): readonly string[] | undefined {
  const askers = ACCESS.find((row) => row.endpoint === endpoint)?.askers;
  return askers?.length === ASKERS.length ? undefined : askers;
}

const Choices = z.looseObject({ enum: z.array(z.string()).optional(), examples: z.array(z.string()).optional() });

/** The path of an operation with values for its parameters; a parameter without one gets a value that it takes. */
export function pathWith(
  { template, parameters }: DescribedOperation,
  values: Readonly<Record<string, string>>,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema;
    const { enum: choices = [], examples = [] } = Choices.parse(schema ?? {});
    return values[name] ?? choices[0] ?? examples[0] ?? name;
  });
}
