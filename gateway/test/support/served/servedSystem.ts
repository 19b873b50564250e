import { z } from 'zod';
import { openApi } from '../../../src/index.js';
import type { Actor } from '../consortium/cast.js';
import { type MemberGateway, TestConsortium, UNLIMITED } from '../consortium/consortium.js';
import { Scenes } from '../consortium/scenes.js';
import { anyDatabase } from '../eachDatabase.js';
import { Door, type Way } from './door.js';
import { isOfPeople, type Prepared, prepareOperations, whoMayAsk } from './preparedOperations.js';

const Parameter = z.looseObject({ name: z.string(), in: z.string() });
const Operation = z.looseObject({
  parameters: z.array(Parameter).default([]),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ example: z.unknown().optional() })) })
    .optional(),
});
const Description = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) });
type Description = z.infer<typeof Description>;

/** Where a request goes that is for no operation. */
const NO_ROUTE = { endpoint: '' };

/** What identifies a thing in the paths of operations. */
const NAMING = ['id', 'name'];

/** A system that is served at one address, and the OpenAPI document with examples that can succeed there. */
export interface ServedSystem {
  readonly url: string;
  readonly authorization: string;
  readonly description: Description;
  /** With which statuses each operation has answered. */
  readonly statuses: ReadonlyMap<string, ReadonlySet<number>>;
  close(): Promise<void>;
}

interface Route {
  readonly endpoint: string;
  readonly method: string;
  readonly pattern: RegExp;
}

/** Serves a consortium with a document for every operation, in the state in which the operation can succeed. */
export async function serveSystem(): Promise<ServedSystem> {
  const consortium = await TestConsortium.shared(anyDatabase);
  // What changes users and passwords is asked of another one: the users of the first stay as they are.
  const people = await TestConsortium.start(anyDatabase, UNLIMITED);
  const prepared = await prepareOperations(new Scenes(consortium), new Scenes(people));
  const description = withExamples(Description.parse(openApi()), prepared);
  const routes = routesOf(description);
  const statuses = new Map(routes.map(({ endpoint }) => [endpoint, new Set<number>()]));
  const askerOf = (endpoint: string): Actor => prepared.get(endpoint)?.by ?? whoMayAsk(endpoint);
  const gateways = new Map<string, MemberGateway>();
  for (const { endpoint } of [...routes, NO_ROUTE])
    gateways.set(endpoint, await (isOfPeople(endpoint) ? people : consortium).gateway(askerOf(endpoint).msp));
  const wayOf = (method: string, path: string): Way => {
    const [place = ''] = path.split('?');
    const endpoint = routes.find((each) => each.method === method && each.pattern.test(place))?.endpoint ?? '';
    const member = gateways.get(endpoint);
    if (member === undefined) throw new Error(`Nobody answers ${endpoint}.`);
    const { name } = askerOf(endpoint);
    return {
      port: member.gateway.port,
      authorization: `Bearer ${member.tokens.issue(name)}`,
      answered: (status) => statuses.get(endpoint)?.add(status),
    };
  };
  const door = await Door.open(wayOf);
  const close = async (): Promise<void> => {
    door.close();
    await people.close();
  };
  return { url: door.url, authorization: door.token, description, statuses, close };
}

/** The more of a path is fixed, the sooner it is looked at. */
function routesOf({ paths }: Description): Route[] {
  return Object.entries(paths)
    .toSorted(([one], [other]) => one.split('{').length - other.split('{').length)
    .flatMap(([template, methods]) =>
      Object.keys(methods).map((lowerCase) => {
        const method = lowerCase.toUpperCase();
        return { endpoint: `${method} ${template}`, method, pattern: patternOf(template) };
      }),
    );
}

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]*')}$`);

function withExamples({ paths, ...rest }: Description, prepared: ReadonlyMap<string, Prepared>): Description {
  const entries = Object.entries(paths).map(([template, methods]) => {
    const operations = Object.entries(methods).map(([method, operation]) => {
      const found = prepared.get(`${method.toUpperCase()} ${template}`);
      return [method, found === undefined ? operation : withExample(operation, found)] as const;
    });
    return [template, Object.fromEntries(operations)] as const;
  });
  return { ...rest, paths: Object.fromEntries(entries) };
}

function withExample(
  operation: z.infer<typeof Operation>,
  { id, body, path = {} }: Prepared,
): z.infer<typeof Operation> {
  const given = (name: string): string | undefined => path[name] ?? (NAMING.includes(name) ? id : undefined);
  const parameters = operation.parameters.map((parameter) => {
    const example = parameter.in === 'path' ? given(parameter.name) : undefined;
    return example === undefined ? parameter : { ...parameter, example };
  });
  const { requestBody } = operation;
  if (requestBody === undefined || body === undefined) return { ...operation, parameters };
  const content = Object.entries(requestBody.content).map(([type, of]) => [type, { ...of, example: body }] as const);
  return { ...operation, parameters, requestBody: { ...requestBody, content: Object.fromEntries(content) } };
}
