// Writes openapi.json, the gateway's description of its HTTP interface, and the types that follow from it. With --check,
// says which of them is stale. The gateway must be built.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

/** Where the gateway makes its description. */
const GATEWAY = new URL('../../gateway/dist/src/http/openApi/openApi.js', import.meta.url);
const CLIENT = new URL('../', import.meta.url);
const HEADER = '// Generated from openapi.json by scripts/generate.mjs; do not edit.\n';

async function generate() {
  const { openApi } = await import(GATEWAY);
  const description = `${JSON.stringify(openApi(), null, 1)}\n`;
  // A field with a default may be left out of a request; which fields an answer always has, the document says itself.
  const types = await openapiTS(JSON.parse(description), { immutable: true, defaultNonNullable: false });
  return { 'openapi.json': description, 'src/generated/openApi.ts': HEADER + astToString(types) };
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
