/*
 * Compiles DCSA's definitions of the transport document and of shipping instructions, with all that they refer to, into
 * code. The chaincode then starts without compiling a schema, and a change of the rules can be read in a diff.
 *
 *   node scripts/generate-dcsa.mjs            writes src/domain/dcsa/generated/
 *   node scripts/generate-dcsa.mjs --check    fails if what is there is not what would be written
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { _, Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { parse } from 'yaml';

/** The definitions that are compiled, each to a JSON Schema and to a module with its validator. */
const ROOTS = [
  { root: 'TransportDocument', schemaFile: 'transportDocument.schema.json', codeFile: 'validateBySchema.ts' },
  {
    root: 'CreateShippingInstructions',
    schemaFile: 'shippingInstructions.schema.json',
    codeFile: 'validateInstructionsBySchema.ts',
  },
];
const OPENAPI_REF = '#/components/schemas/';
const SOURCE = new URL('../standards/dcsa/EBL_v3.0.4.yaml', import.meta.url);
const TARGET = new URL('../src/domain/dcsa/generated/', import.meta.url);

/**
 * The properties whose description lists the values that they may have. OpenAPI lists none for them, so the validator takes
 * the values from the description. `DangerousGoods.imoClass` and `IdentifyingCode.codeListName` are left out: DCSA gives
 * only examples of them.
 */
const LISTED = [
  'TransportDocument.transportDocumentStatus',
  'TransportDocument.cargoMovementTypeAtOrigin',
  'TransportDocument.cargoMovementTypeAtDestination',
  'Transports.preCarriageBy',
  'Transports.onCarriageBy',
  'VesselVoyage.role',
  'Shipper.eblPlatform',
  'Shipper.typeOfPerson',
  'Consignee.eblPlatform',
  'Consignee.typeOfPerson',
  'Endorsee.eblPlatform',
  'NotifyParty.typeOfPerson',
  'IdentifyingCode.codeListProvider',
  'OtherDocumentParty.partyFunction',
  'NationalCommodityCode.type',
  'ExtendedNationalCommodityCode.type',
  'OuterPackaging.woodDeclaration',
  'DangerousGoods.segregationGroups',
  'DangerousGoods.inhalationZone',
  'Reference.type',
  'ReferenceConsignmentItem.type',
  'Feedback.severity',
  'Feedback.code',
  'CreateShippingInstructions.freightPaymentTermCode',
  'CreateShippingInstructions.requestedCarrierCertificates',
  'CreateShippingInstructions.requestedCarrierClauses',
  'OriginChargesPaymentTerm.haulageChargesPaymentTermCode',
  'OriginChargesPaymentTerm.portChargesPaymentTermCode',
  'OriginChargesPaymentTerm.otherChargesPaymentTermCode',
  'DestinationChargesPaymentTerm.haulageChargesPaymentTermCode',
  'DestinationChargesPaymentTerm.portChargesPaymentTermCode',
  'DestinationChargesPaymentTerm.otherChargesPaymentTermCode',
  'ShipperShipper.eblPlatform',
  'ShipperShipper.typeOfPerson',
  'ShipperHBL.typeOfPerson',
  'ConsigneeShipper.eblPlatform',
  'ConsigneeShipper.typeOfPerson',
  'ConsigneeHBL.typeOfPerson',
  'EndorseeShipper.eblPlatform',
  'IssueToParty.sendToPlatform',
  'NotifyPartyShipper.typeOfPerson',
  'NotifyPartyHBL.typeOfPerson',
  'Buyer.typeOfPerson',
  'BuyerHBL.typeOfPerson',
  'Seller.typeOfPerson',
  'SellerHBL.typeOfPerson',
  'OtherDocumentPartyShippingInstructions.partyFunction',
  'OtherDocumentPartyHBL.partyFunction',
  'OuterPackagingShipper.woodDeclaration',
  'HouseBillOfLading.methodOfPayment',
];

/** Values that 3.0.4 does not list, and that are accepted. */
const ALSO_ACCEPTED = {
  // DCSA eBL 3.0.0 lists them: consolidator, manufacturer, warehouse keeper.
  'OtherDocumentParty.partyFunction': ['CS', 'MF', 'WH'],
  // The lists of `carrierCode`. DCSA's conformance suite names the issuing carrier by them.
  'IdentifyingCode.codeListProvider': ['SMDG', 'NMFTA'],
};

const LIST_ITEM = /^\s*- `([^`]+)`/gm;

/** Adds the listed values to the properties of a definition, so that the validator knows them. */
function listValues(name, definition) {
  const listed = (property, schema) => {
    const path = `${name}.${property}`;
    if (!LISTED.includes(path)) return schema;
    const { description } = schema.items ?? schema;
    const values = [...description.matchAll(LIST_ITEM)].map(([, value]) => value);
    if (values.length < 2) throw new Error(`The description of ${path} lists no values.`);
    const list = { enum: [...values, ...(ALSO_ACCEPTED[path] ?? [])] };
    return schema.items ? { ...schema, items: { ...schema.items, ...list } } : { ...schema, ...list };
  };
  const { properties = {} } = definition;
  return {
    ...definition,
    properties: Object.fromEntries(
      Object.entries(properties).map(([property, schema]) => [property, listed(property, schema)]),
    ),
  };
}

/** Collects the definitions that `root` needs, by name, each as JSON Schema 2020-12. */
function collect(root, schemas) {
  const found = new Map();
  const pending = [root];
  for (const name of pending) {
    if (found.has(name)) continue;
    found.set(
      name,
      toJsonSchema(schemas[name], (needed) => pending.push(needed)),
    );
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Converts an OpenAPI 3.0 schema object to JSON Schema: `exclusiveMinimum` becomes a number, `example` a list. A
 * `discriminator` only repeats what tells the alternatives of `oneOf` apart.
 */
function toJsonSchema(schema, need) {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.slice(OPENAPI_REF.length);
    need(name);
    return { $ref: `#/$defs/${name}` };
  }
  const { example, exclusiveMinimum, minimum, properties, items, oneOf, anyOf, discriminator, ...rest } = schema;
  const convert = (inner) => toJsonSchema(inner, need);
  return {
    ...rest,
    ...(minimum !== undefined && { [exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum']: minimum }),
    ...(properties && { properties: mapValues(properties, convert) }),
    ...(items && { items: convert(items) }),
    ...(oneOf && { oneOf: oneOf.map(convert) }),
    ...(anyOf && { anyOf: anyOf.map(convert) }),
    ...(example !== undefined && { examples: [example] }),
  };
}

function mapValues(object, convert) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, convert(value)]));
}

/**
 * Converts a schema for the validator. Annotations are dropped. A pattern is tried only on a string of the allowed length:
 * the validator looks for all errors, and a pattern such as `^.+@\S+$` would run for minutes on a megabyte of @.
 */
function toChecked(schema) {
  const { title, description, examples, deprecated, ...rest } = schema;
  const { pattern, minLength = 0, maxLength, properties, $defs, items, oneOf, anyOf } = rest;
  if (pattern !== undefined && maxLength !== undefined) {
    delete rest.pattern;
    Object.assign(rest, { if: { minLength, maxLength }, then: { pattern } });
  }
  return {
    ...rest,
    ...(properties && { properties: mapValues(properties, toChecked) }),
    ...($defs && { $defs: mapValues($defs, toChecked) }),
    ...(items && { items: toChecked(items) }),
    ...(oneOf && { oneOf: oneOf.map(toChecked) }),
    ...(anyOf && { anyOf: anyOf.map(toChecked) }),
  };
}

function compile(root, schema) {
  const ajv = new Ajv({
    allErrors: true,
    strictTypes: false,
    inlineRefs: false,
    messages: false,
    formats: fullFormats,
    code: { source: true, esm: true, lines: true, formats: _`require('ajv-formats/dist/formats').fullFormats` },
  });
  const { $defs } = schema;
  const withLists = {
    ...listValues(root, schema),
    $defs: Object.fromEntries(Object.entries($defs).map(([name, each]) => [name, listValues(name, each)])),
  };
  return standaloneCode(ajv, ajv.compile(toChecked(withLists)));
}

const CONCAT = /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g;

const PUSH = /vErrors\.push\((\w+)\);/g;

/**
 * Appends errors of inner validators. The compiler would copy all errors found so far for each of them, which takes minutes
 * for a list of ten thousand wrong items. The validator gives up when it has found more than anybody reads.
 */
function appendErrors(code) {
  const appended = code
    .replaceAll(CONCAT, 'vErrors = append(vErrors, $1.errors);')
    .replaceAll(PUSH, 'push(vErrors, $1);');
  if (/\.concat\(|\.push\(/.test(appended))
    throw new Error('The validator adds errors in a way that is not known here.');
  return appended;
}

/** Writes the compiled validator as a TypeScript module, which tsc builds; its type is stated, not inferred. */
function writeTypeScript(code) {
  const body = appendErrors(code)
    .replace('"use strict";', '')
    .replace('export const validate =', 'const validateUntyped =')
    .replace(/export default \w+;/, '');
  return [
    '// Generated from DCSA EBL_v3.0.4.yaml by scripts/generate-dcsa.mjs; do not edit.',
    '// @ts-nocheck: compiled code.',
    "import type { ValidateFunction } from 'ajv';",
    "import { append, push } from '../collectErrors';",
    body,
    'export const validateBySchema: ValidateFunction = validateUntyped;',
    '',
  ].join('\n');
}

async function generate() {
  const { info, components } = parse(await readFile(SOURCE, 'utf8'));
  const files = ROOTS.flatMap(({ root: name, schemaFile, codeFile }) => {
    const { [name]: root, ...$defs } = collect(name, components.schemas);
    const schema = { $id: `urn:dcsa:ebl:${info.version}:${name}`, ...root, $defs };
    return [
      [schemaFile, `${JSON.stringify(schema, null, 1)}\n`],
      [codeFile, writeTypeScript(compile(name, schema))],
    ];
  });
  return Object.fromEntries(files);
}

async function write(files) {
  await mkdir(TARGET, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, TARGET), text);
}

async function check(files) {
  for (const [name, text] of Object.entries(files)) {
    const present = await readFile(new URL(name, TARGET), 'utf8').catch(() => undefined);
    if (present === text) continue;
    process.stderr.write(`src/domain/dcsa/generated/${name} is stale: npm run generate -w chaincode\n`);
    process.exitCode = 1;
  }
}

const files = await generate();
await (process.argv.includes('--check') ? check(files) : write(files));
