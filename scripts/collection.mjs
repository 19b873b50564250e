// `npm run collection` writes docs/integrators/naru.postman_collection.json, which Postman, Bruno and Insomnia import: every request
// of the OpenAPI document with its example. With --check it writes nothing, and exits 1 if the file is stale. The client's
// openapi.json, from which it is made, is current if `npm run generate:check -w client` says so.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

const PLACE = 'docs/integrators/naru.postman_collection.json';
const FILE = join(ROOT, PLACE);
const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
const SIGN_IN = '/v1/tokens';
const JSON_TYPE = 'application/json';
/** Keeps the token of the answer for all other requests. */
const KEEP_TOKEN = ['pm.collectionVariables.set("token", pm.response.json().access_token);'];

const { info, paths } = JSON.parse(readFileSync(join(ROOT, 'client/openapi.json'), 'utf8'));

/** A request of the collection; a parameter of the path is written `:id`, and one of the query is left out by default. */
function requestOf(path, method, { summary, description = '', parameters = [], requestBody, security }) {
  const of = (place) => parameters.filter((parameter) => parameter.in === place);
  const body = requestBody?.content[JSON_TYPE];
  const variables = of('path').map(({ name, schema }) => ({ key: name, value: String(schema.examples?.[0] ?? '') }));
  const query = of('query').map(({ name, required, description: meaning = '' }) => ({
    ...{ key: name, value: '', description: meaning, disabled: !required },
  }));
  const segments = path.slice(1).replace(/\{(\w+)\}/g, ':$1');
  return {
    name: `${method.toUpperCase()} ${path}`,
    ...(path === SIGN_IN && { event: [{ listen: 'test', script: { type: 'text/javascript', exec: KEEP_TOKEN } }] }),
    request: {
      method: method.toUpperCase(),
      description: [summary, description].filter(Boolean).join('\n\n'),
      ...(security?.length === 0 && { auth: { type: 'noauth' } }),
      header: body === undefined ? [] : [{ key: 'Content-Type', value: JSON_TYPE }],
      ...(body !== undefined && { body: { mode: 'raw', raw: JSON.stringify(body.example, null, 2) } }),
      url: { raw: `{{url}}/${segments}`, host: ['{{url}}'], path: segments.split('/'), query, variable: variables },
    },
  };
}

const folders = new Map();
for (const [path, methods] of Object.entries(paths))
  for (const [method, operation] of Object.entries(methods)) {
    const [tag] = operation.tags;
    folders.set(tag, [...(folders.get(tag) ?? []), requestOf(path, method, operation)]);
  }
const collection = {
  info: { name: info.title, description: info.description, schema: SCHEMA },
  auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
  variable: [
    { key: 'url', value: 'http://127.0.0.1:8081' },
    { key: 'token', value: '' },
  ],
  item: [...folders].map(([name, item]) => ({ name, item })),
};
const text = `${JSON.stringify(collection, null, 1)}\n`;

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${PLACE} is stale. Run npm run collection.`);
  process.exitCode = 1;
}
