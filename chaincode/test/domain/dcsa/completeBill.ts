import { transportDocumentJsonSchema } from '../../../src/domain/dcsa';

/** A JSON object of which a test changes parts. */
export type Json = Record<string, unknown>;

/** A part of DCSA's JSON Schema. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

export const SCHEMA: Schema = transportDocumentJsonSchema;

/** The definition that a part of the schema refers to, or the part itself. */
export function resolve(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (SCHEMA.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? schema);
}

/** `InnerPackaging` contains itself: nothing is as deep as this but by that. */
const DEPTH_MAX = 8;

/** The properties of an object, and those of the first of its alternatives. */
export function propertiesOf({ properties, oneOf, anyOf }: Schema): [string, Schema][] {
  const [branch = {}] = oneOf ?? anyOf ?? [];
  return Object.entries({ ...properties, ...branch.properties });
}

const PLAIN: Readonly<Record<string, unknown>> = { boolean: true, string: 'x', number: 1, integer: 1 };

/** A value with every property of a schema: DCSA's example of each, one item per list, the first of alternatives. */
function sampleOf(part: Schema, depth = 0): unknown {
  const schema = resolve(part);
  if (schema.type === 'object')
    return Object.fromEntries(propertiesOf(schema).map(([name, each]) => [name, sampleOf(each, depth + 1)]));
  if (schema.items !== undefined) return depth > DEPTH_MAX ? [] : [sampleOf(schema.items, depth + 1)];
  const { examples = [], enum: listed = [], type = '' } = schema;
  return [...examples, ...listed, PLAIN[type]][0];
}

/** An object of JSON, for a test that changes its parts. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sets the value at a pointer, or removes it if the value is undefined. */
export function change(document: Json, pointer: string, value: unknown): Json {
  const path = pointer.split('/').slice(1);
  const changeAt = (node: unknown, [name = '', ...rest]: readonly string[]): unknown => {
    const next = (inner: unknown): unknown => (rest.length === 0 ? value : changeAt(inner, rest));
    if (Array.isArray(node)) {
      const items: readonly unknown[] = node;
      return items.length === Number(name)
        ? [...items, next(undefined)]
        : items.map((item, index) => (index === Number(name) ? next(item) : item));
    }
    const { [name]: inner, ...others } = isObject(node) ? node : {};
    const changed = next(inner);
    return changed === undefined ? others : { ...others, [name]: changed };
  };
  const changed = changeAt(document, path);
  return isObject(changed) ? changed : {};
}

/** A change of parts of a document, by pointer. */
export type Changes = Readonly<Record<string, unknown>>;

/**
 * A straight bill of a reefer with dangerous goods that has every property which one bill can have. Its values are DCSA's
 * examples, except those that contradict each other.
 */
export function completeBill(changes: Changes = {}): Json {
  const sample = sampleOf(SCHEMA);
  const consistent: Changes = {
    '/transportDocumentStatus': 'ISSUED',
    '/transportDocumentTypeCode': 'BOL',
    '/isToOrder': false,
    '/receivedForShipmentDate': undefined,
    '/numberOfCopiesWithCharges': 0,
    '/numberOfCopiesWithoutCharges': 0,
    '/numberOfOriginalsWithCharges': 0,
    '/documentParties/endorsee': undefined,
    '/consignmentItems/0/cargoItems/0/outerPackaging/packageCode': undefined,
    '/utilizedTransportEquipments/0/equipment/ISOEquipmentCode': '45R1',
  };
  return Object.entries({ ...consistent, ...changes }).reduce(
    (document, [pointer, value]) => change(document, pointer, value),
    isObject(sample) ? sample : {},
  );
}
