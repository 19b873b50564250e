import { DEFINITIONS, isCreation } from '@naru/chaincode/domain';
import { z } from 'zod';
import { sampleOf } from './sampleOf.js';

const Parameter = z.looseObject({ in: z.enum(['path', 'query', 'header']), name: z.string(), schema: z.unknown() });
const Operation = z.looseObject({
  parameters: z.array(Parameter).default([]),
  security: z.array(z.unknown()).optional(),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.unknown().optional() })) })
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
  /** Every parameter of its query with a value that it takes. */
  readonly query: Readonly<Record<string, string>>;
  readonly isPublic: boolean;
  /** Whether its answer is a stream that does not end by itself. */
  readonly isStream: boolean;
  /** Whether it makes a document under an id of the caller's. */
  readonly isCreation: boolean;
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
        query: Object.fromEntries(
          parameters
            .filter((parameter) => parameter.in === 'query')
            .map(({ name, schema }) => [name, GIVEN[name] ?? String(sampleOf(description, schema))]),
        ),
        isPublic: security?.length === 0,
        isStream: 'text/event-stream' in (responses['200']?.content ?? {}),
        ...actionOf(method, template),
      };
    }),
  );
}

/** What the definitions of documents say of an operation. */
function actionOf(method: string, template: string): Pick<DescribedOperation, 'isCreation' | 'roles'> {
  for (const { path, actions } of Object.values(DEFINITIONS))
    for (const action of Object.values(actions)) {
      const { name, roles } = action;
      const places = isCreation(action)
        ? [`POST /v1/${path}`, `PUT /v1/${path}/{id}`]
        : [`POST /v1/${path}/{id}/${name}`];
      if (places.includes(`${method} ${template}`)) return { isCreation: isCreation(action), roles };
    }
  return { isCreation: false, roles: QUESTIONS.find(([of]) => of.test(template))?.[1] };
}

/** The questions that not everybody may ask. */
const QUESTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/v1\/customs\/|^\/v1\/customs-declarations\/\{id\}\/(notes|findings)$/, ['customs-officer', 'auditor']],
  [/^\/v1\/financing-checks$/, ['bank-officer']],
  [/^\/v1\/audit-log/, ['administrator', 'auditor']],
  [/^\/v1\/unreadable-transactions$/, ['auditor']],
  [/^\/v1\/(users|policies)/, ['administrator']],
];

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
