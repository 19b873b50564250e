import { DEFINITIONS, DocumentType, Instant, isCreation, parseAs } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { validateRequest } from '../../src/documents/validateRequest.js';
import { ENDPOINTS, openApi } from '../../src/endpoints.js';
import { components } from '../../src/http/endpoint/components.js';
import type { Endpoint } from '../../src/http/endpoint/endpoint.js';
import { contentName, inputSchema, RESPONSES } from '../../src/http/endpoint/jsonSchema.js';

const Operation = z.looseObject({
  tags: z.array(z.string()),
  parameters: z.array(z.looseObject({ in: z.string(), name: z.string(), required: z.boolean() })),
  requestBody: z
    .object({ content: z.object({ 'application/json': z.object({ example: z.unknown() }).optional() }) })
    .optional(),
  responses: z.record(z.string(), z.looseObject({})),
});
const Body = z.looseObject({
  document: z.unknown().optional(),
  input: z.unknown().optional(),
  details: z.unknown().optional(),
});
const Description = z.looseObject({
  tags: z.array(z.strictObject({ name: z.string(), description: z.string().min(1) })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({
    responses: z.record(z.string(), z.unknown()),
    schemas: z.record(z.string(), z.looseObject({ examples: z.tuple([z.unknown()]).optional() })),
  }),
});

const Referring = z.looseObject({ $ref: z.string().optional() });

/** The documents whose fields are those of a published schema, which describes them. */
const PUBLISHED: readonly DocumentType[] = ['bill-of-lading', 'shipping-instructions', 'transport-event', 'party'];
const DESCRIBED = DocumentType.options.filter((type) => !PUBLISHED.includes(type));

const Fields = z.looseObject({ properties: z.record(z.string(), z.object({ description: z.string().optional() })) });

/** The fields of which a schema does not say what they are. */
function listSilent(schema: z.ZodType): string[] {
  const { properties } = Fields.catch({ properties: {} }).parse(inputSchema(schema));
  return Object.entries(properties).flatMap(([name, { description }]) => (description === undefined ? [name] : []));
}

describe('openApi', () => {
  const description = Description.parse(openApi());
  const { schemas } = description.components;

  function endpointAt(method: string, path: string): Endpoint {
    const endpoint = ENDPOINTS.find((each) => each.method === method && each.path === path);
    if (endpoint === undefined) throw new Error(`There is no endpoint ${method} ${path}.`);
    return endpoint;
  }

  function operationOf({ method, path }: Endpoint): z.infer<typeof Operation> {
    const operation = description.paths[`/v1${path}`]?.[method];
    if (operation === undefined) throw new Error(`${method} ${path} is not described.`);
    return operation;
  }

  function exampleOf(endpoint: Endpoint): unknown {
    return operationOf(endpoint).requestBody?.content['application/json']?.example;
  }

  const operations = (): z.infer<typeof Operation>[] =>
    Object.values(description.paths).flatMap((methods) => Object.values(methods));

  /** What an operation answers with a status, wherever it stands. */
  function responseOf(endpoint: Endpoint, status: string): unknown {
    const { $ref = '', ...response } = Referring.parse(operationOf(endpoint).responses[status]);
    return $ref === '' ? response : description.components.responses[$ref.slice(RESPONSES.length)];
  }

  it('describes every tag, and no tag that no endpoint has', () => {
    const used = new Set(operations().flatMap(({ tags }) => tags));
    expect(description.tags.map(({ name }) => name)).to.have.members([...used]);
  });

  it('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, reference = '']) => reference,
    );
    expect(references).not.to.be.empty;
    for (const reference of new Set(references)) {
      const place = reference
        .slice('#/'.length)
        .split('/')
        .reduce<unknown>((value, key) => Reflect.get(Object(value), key), description);
      expect(place, reference).to.be.an('object');
    }
  });

  it('describes every action of every type of document', () => {
    for (const { path, actions } of Object.values(DEFINITIONS)) {
      for (const action of Object.values(actions)) {
        const places = isCreation(action)
          ? [`/v1/${path}.post`, `/v1/${path}/{id}.put`]
          : [`/v1/${path}/{id}/${action.name}.post`];
        for (const place of places) expect(description).to.have.nested.property(`paths.${place}`);
      }
    }
  });

  it('describes each endpoint once', () => {
    const places = ENDPOINTS.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(places).size).to.equal(places.length);
    expect(Object.values(description.paths).flatMap((of) => Object.keys(of))).to.have.length(places.length);
  });

  it('knows the form of each parameter of a path', () => {
    for (const { path, params = {} } of ENDPOINTS) {
      expect(Object.keys(params), path).to.deep.equal([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it('says of each parameter whether it is needed', () => {
    const { parameters } = operationOf(endpointAt('get', '/presentations/{id}/swift-messages/{type}'));
    expect(parameters.map(({ in: place, name, required }) => [place, name, required])).to.deep.equal([
      ['path', 'id', true],
      ['path', 'type', true],
      ['query', 'reference', true],
      ['query', 'relatedReference', true],
      ['query', 'atLeastBlock', false],
    ]);
    const { parameters: optional } = operationOf(endpointAt('get', '/shipments'));
    expect(optional.map(({ name }) => name)).to.include.members(['status', 'ucr', 'container', 'q', 'after', 'limit']);
    expect(optional.filter(({ required }) => required)).to.deep.equal([]);
  });

  it('names the codes of problems by status, and that a commit may not be known yet', () => {
    const { responses } = operationOf(endpointAt('put', '/financing-claims/{id}'));
    expect(responses).to.include.keys(
      '200',
      '201',
      '202',
      '400',
      '401',
      '403',
      '404',
      '409',
      '412',
      '413',
      '415',
      '429',
    );
    const claim = endpointAt('put', '/financing-claims/{id}');
    expect(responseOf(claim, '202')).to.deep.include({ description: 'COMMIT_UNKNOWN, PROPOSED' });
    expect(responseOf(claim, '503')).to.deep.include({
      description: 'CLOCK_SKEW, LEDGER_UNAVAILABLE, LISTS_NEEDED, TOKENS_UNAVAILABLE',
    });
  });

  it('lets no answer have fields that it does not name', () => {
    for (const { answer, events } of ENDPOINTS.filter(({ mediaType }) => mediaType === undefined)) {
      for (const schema of events === undefined ? [answer] : Object.values(events)) {
        const name = components.get(schema)?.id ?? '';
        expect(schemas[name], name).to.include({ type: 'object', additionalProperties: false });
      }
    }
  });

  it('gives every answer an example that is one', () => {
    for (const { answer, events } of ENDPOINTS.filter(({ mediaType }) => mediaType === undefined)) {
      for (const schema of events === undefined ? [answer] : Object.values(events)) {
        const name = components.get(schema)?.id ?? '';
        expect(schema.safeParse(schemas[name]?.examples?.[0]).error, name).to.equal(undefined);
      }
    }
  });

  it('gives every request an example that its endpoint takes', () => {
    for (const endpoint of ENDPOINTS) {
      if (endpoint.body !== undefined) parseAs(endpoint.body, exampleOf(endpoint), endpoint.path);
    }
  });

  for (const { type, actions } of Object.values(DEFINITIONS)) {
    it(`says of every field of an action of a ${type} what it is`, () => {
      const silent = Object.values(actions).flatMap(({ name, input, details = z.never() }) =>
        [input, details].flatMap(listSilent).map((field) => `${name} ${field}`),
      );
      expect(silent).to.deep.equal([]);
    });
  }

  for (const type of DESCRIBED) {
    it(`says of every field of a ${type} what it is`, () => {
      expect(listUntold(DEFINITIONS[type].content.jsonSchema)).to.deep.equal([]);
    });
  }

  for (const definition of Object.values(DEFINITIONS)) {
    it(`gives an example of a ${definition.type}, and of each of its actions, that the ledger takes`, () => {
      expect(definition.content.check(schemas[contentName(definition)]?.examples?.[0])).to.deep.equal([]);
      for (const [name, action] of Object.entries(definition.actions)) {
        const place = isCreation(action) ? `/${definition.path}` : `/${definition.path}/{id}/${name}`;
        const sent = Body.parse(exampleOf(endpointAt('post', place)));
        validateRequest(definition, action, sent);
        // The same instants in another form are the same request.
        expect(validateRequest(definition, action, Body.parse(inSeoul(sent)))).to.deep.include(sent);
      }
    });
  }
});

const Part = z.looseObject({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).default({}),
  items: z.unknown(),
  anyOf: z.array(z.unknown()).default([]),
  oneOf: z.array(z.unknown()).default([]),
});

/** The fields, at any depth, of which a schema does not say what they are. */
function listUntold(schema: unknown, at = ''): string[] {
  const part = Part.safeParse(schema);
  if (!part.success) return [];
  const { properties, items, anyOf, oneOf } = part.data;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description === undefined ? [`${at}/${name}`] : []),
      ...listUntold(field, `${at}/${name}`),
    ]),
    ...[items, ...anyOf, ...oneOf].flatMap((each) => listUntold(each, at)),
  ];
}

/** A value in which each instant has the offset of Seoul, and no fraction. */
function inSeoul(value: unknown): unknown {
  if (typeof value === 'string') return Instant.safeParse(value).success ? inSeoulTime(value) : value;
  if (Array.isArray(value)) return value.map(inSeoul);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inSeoul(part)]));
}

const SEOUL_MS = 9 * 3_600_000;
const inSeoulTime = (instant: string): string =>
  new Date(Date.parse(instant) + SEOUL_MS).toISOString().replace('.000Z', '+09:00');
