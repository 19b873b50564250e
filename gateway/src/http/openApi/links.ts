import type { DocumentDefinition } from '@naru/chaincode/domain';
import type { Endpoint } from '../endpoint/endpoint.js';
import { operationIdOf } from './operationId.js';

type Part = Readonly<Record<string, unknown>>;

const LINKS = '#/components/links/';

/** What the answer that made a document says of the parameters of the operations on it. */
const PARAMETERS: Readonly<Record<string, string>> = {
  id: '$response.body#/record/id',
  number: '$response.body#/record/version',
};

/** The operations to which the answer leads that made a document: those that read it, and those that act on it. */
export class Links {
  readonly #endpoints: readonly Endpoint[];
  readonly #paths: ReadonlySet<string>;

  constructor(endpoints: readonly Endpoint[], definitions: readonly DocumentDefinition[]) {
    this.#endpoints = endpoints;
    this.#paths = new Set(definitions.map(({ path }) => `/${path}`));
  }

  /** The links of the answers of an endpoint; undefined if it makes no document. */
  of({ method, path }: Endpoint): Part | undefined {
    const place = path.replace(/\/\{id\}$/, '');
    const makes = this.#paths.has(place) && (method === 'put' || (method === 'post' && place === path));
    if (!makes) return undefined;
    const ids = this.#listOn(place).map(operationIdOf);
    return Object.fromEntries(ids.map((id) => [id, { $ref: LINKS + id }]));
  }

  /** Every link, by the name of the operation to which it leads. */
  get components(): Part {
    return Object.fromEntries(
      [...this.#paths].flatMap((place) =>
        this.#listOn(place).map((endpoint) => {
          const parameters = Object.fromEntries(namesIn(endpoint.path).map((name) => [name, PARAMETERS[name]]));
          return [operationIdOf(endpoint), { operationId: operationIdOf(endpoint), parameters }];
        }),
      ),
    );
  }

  /** The operations on a document that need to know no more than what its record says. */
  #listOn(place: string): Endpoint[] {
    return this.#endpoints.filter(
      ({ method, path }) =>
        path.startsWith(`${place}/{id}`) && method !== 'put' && namesIn(path).every((name) => name in PARAMETERS),
    );
  }
}

const namesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
