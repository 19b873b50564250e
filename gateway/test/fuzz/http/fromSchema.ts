import { at, matching, sampleOf, Schema } from '../../support/sampleOf.js';
import { hostileValue } from '../support/hostileJson.js';
import type { Random } from '../support/random.js';

const MAX_DEPTH = 12;
const MAX_ITEMS = 3;
const MAX_CHARS = 200;
/** A number without a largest one. */
const LARGE = 100_000;
const CHARACTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -/.,é船');

/** Makes values of the schemas of an OpenAPI document: others with every call, and now and then a hostile one. */
export class FromSchema {
  readonly #root: unknown;
  readonly #random: Random;
  readonly #ids: readonly string[];

  /** @param ids of documents that are there; they stand in a part of the places that take an id */
  constructor(root: unknown, ids: readonly string[], random: Random) {
    this.#root = root;
    this.#ids = ids;
    this.#random = random;
  }

  /** @param hostility of a hundred places, how many get a value that does not fit */
  make(value: unknown, hostility: number, depth = 0): unknown {
    const random = this.#random;
    if (hostility > 0 && random.below(1_000) < hostility * 10) return hostileValue(random);
    return this.#fitting(Schema.parse(value ?? {}), hostility, depth);
  }

  #fitting(schema: Schema, hostility: number, depth: number): unknown {
    const random = this.#random;
    if (depth > MAX_DEPTH || schema.const !== undefined) return sampleOf(this.#root, schema);
    if (schema.$ref !== undefined) return this.make(at(this.#root, schema.$ref), hostility, depth + 1);
    if (schema.enum !== undefined) return random.pick(schema.enum);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices !== undefined && schema.type === undefined)
      return this.make(random.pick(choices), hostility, depth + 1);
    return this.#ofType(schema, hostility, depth + 1);
  }

  #ofType(schema: Schema, hostility: number, depth: number): unknown {
    switch (schema.type) {
      case 'array':
        return this.#array(schema, hostility, depth);
      case 'object':
        return this.#object(schema, hostility, depth);
      case 'string':
        return this.#text(schema);
      case 'integer':
      case 'number':
        return this.#number(schema);
      case 'boolean':
        return this.#random.chance(50);
      default:
        return null;
    }
  }

  #array({ items, minItems, maxItems }: Schema, hostility: number, depth: number): unknown[] {
    const length = Math.min(maxItems, Math.max(minItems, this.#random.below(MAX_ITEMS)));
    return Array.from({ length }, () => this.make(items, hostility, depth));
  }

  #number({ type, minimum, maximum }: Schema): number {
    const more = this.#random.chance(50) ? 0 : this.#random.below(LARGE);
    return Math.min(maximum, minimum + (type === 'integer' ? more : more / 100));
  }

  #object({ properties, required }: Schema, hostility: number, depth: number): object {
    const names = Object.keys(properties).filter((name) => required.includes(name) || this.#random.chance(40));
    return Object.fromEntries(names.map((name) => [name, this.make(properties[name], hostility, depth)]));
  }

  #text(schema: Schema): string {
    const random = this.#random;
    const { pattern, format, minLength, maxLength } = schema;
    if (format !== undefined) return String(sampleOf(this.#root, schema));
    if (pattern === undefined) {
      const length = Math.min(maxLength, MAX_CHARS, Math.max(minLength, random.below(30)));
      return Array.from({ length }, () => random.pick(CHARACTERS)).join('');
    }
    const known = this.#ids.filter((id) => new RegExp(pattern).test(id));
    if (known.length > 0 && random.chance(60)) return random.pick(known);
    const fitting = matching(pattern).filter(({ length }) => length >= minLength && length <= maxLength);
    return fitting.length === 0 ? '' : random.pick(fitting);
  }
}
