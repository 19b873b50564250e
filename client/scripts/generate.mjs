// Writes openapi.json, the gateway's description of its HTTP interface, and the types that follow from it. With --check,
// says which of them is stale. The gateway must be built.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

/** The gateway makes the description. */
const GATEWAY = new URL('../../gateway/dist/src/index.js', import.meta.url);
const CLIENT = new URL('../', import.meta.url);
const HEADER = '// Generated from openapi.json by scripts/generate.mjs; do not edit.\n';
const GOOD = ['200', '201'];
const SCHEMA = '#/components/schemas/';

async function generate() {
  const { openApi } = await import(GATEWAY);
  const description = `${JSON.stringify(openApi(), null, 1)}\n`;
  // A field with a default may be left out of a request; which fields an answer always has, the document says itself.
  const options = { immutable: true, defaultNonNullable: false };
  const types = astToString(await openapiTS(withGoodAnswersOnly(JSON.parse(description)), options));
  const events = eventTypes(JSON.parse(description));
  return { 'openapi.json': description, 'src/generated/openApi.ts': HEADER + types + events };
}

/** Every other answer is a Problem: to say so for every operation would make the types twice as long. */
function withGoodAnswersOnly({ paths, ...document }) {
  const goodOf = (responses) =>
    Object.fromEntries(GOOD.flatMap((name) => (name in responses ? [[name, responses[name]]] : [])));
  const mapped = (object, change) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
  const slim = mapped(paths, (item) =>
    mapped(item, (operation) => ({ ...operation, responses: goodOf(operation.responses) })),
  );
  return { ...document, paths: slim };
}

/** OpenAPI 3.1 has no words for the events of a stream: the gateway names their schemas in x-events. */
function eventTypes({ paths }) {
  const events = paths['/v1/events'].get.responses['200'].content['text/event-stream']['x-events'];
  const fields = Object.entries(events).map(
    ([kind, { $ref }]) => `    readonly "${kind}": components["schemas"]["${$ref.slice(SCHEMA.length)}"];\n`,
  );
  return `/** The data of each kind of event. */\nexport interface events {\n${fields.join('')}}\n`;
}

async function write(files) {
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, CLIENT), text);
}

async function check(files) {
  for (const [name, text] of Object.entries(files)) {
    const present = await readFile(new URL(name, CLIENT), 'utf8').catch(() => undefined);
    if (present === text) continue;
    process.stderr.write(`client/${name} is stale. Run npm run generate -w client.\n`);
    process.exitCode = 1;
  }
}

const files = await generate();
await (process.argv.includes('--check') ? check(files) : write(files));
