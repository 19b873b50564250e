import { ContainerNumber, DocumentType, Instant, type Link, Ulid, writeContainerNumber } from '@naru/chaincode/domain';
import { z } from 'zod';
import { listTerms, type Search, type SearchTerm } from '../../readModel/search.js';
import { billNumberSearch, ucrSearch } from '../consignmentSearches.js';
import { VESSEL, VOYAGE } from '../transportSearches.js';
import { containerSearch, MAX_CONTAINER_CHARS } from './containerSearch.js';
import { HsStart, numberSearches } from './numberSearches.js';
import { DIRECTIONS, type Step } from './walk.js';
import { pageLimit } from '../../http/endpoint/parameters.js';

const MAX_DEPTH = 12;
const DEFAULT_DEPTH = 6;
const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

/** A container's number that is right; spelled with blanks or hyphens, or without its check digit, it is completed. */
export const AskedContainer = z
  .string()
  .max(MAX_CONTAINER_CHARS * 2)
  .overwrite(writeContainerNumber)
  .pipe(ContainerNumber)
  .describe('The number of a container (ISO 6346), with its check digit.');

/** The searches by which a provenance can start, by their kinds. */
const STARTS: ReadonlyMap<string, Search> = new Map(
  [...numberSearches, billNumberSearch, ucrSearch, VESSEL, VOYAGE].map((search) => [search.kind, search]),
);

/** Containers that their shippers own have numbers of their own, which no check digit guards. */
const shipperOwned = z
  .string()
  .min(1)
  .max(MAX_CONTAINER_CHARS)
  .describe('The number of a container that has none by ISO 6346, such as one that its shipper owns.');

const Place = z.tuple([z.coerce.number().int().min(0).max(MAX_DEPTH), DocumentType, Ulid]);
const After = z
  .string()
  .regex(
    new RegExp(`^\\d{1,2}\\.(?:${DocumentType.options.join('|')})\\.[0-7][0-9A-HJKMNP-TV-Z]{25}$`),
    'is not the place of a document in an answer',
  )
  .describe('The place after which the page starts, as `next` of the page before has it.');

/** How far is gone, and which page is asked for. */
const WALK_QUERY = {
  asOf: Instant.optional().describe('The documents as they were then, by the times of their versions; now by default.'),
  direction: z
    .enum(DIRECTIONS)
    .default('BOTH')
    .describe('BACKWARD follows what documents name, FORWARD what names them; both follow numbers that are shared.'),
  depth: z.coerce.number().int().min(0).max(MAX_DEPTH).default(DEFAULT_DEPTH).describe('How many steps are gone.'),
  after: After.optional(),
  limit: pageLimit(MAX_PAGE, DEFAULT_PAGE),
};
export const WalkQuery = z.strictObject(WALK_QUERY);
export type WalkQuery = z.infer<typeof WalkQuery>;

/** What is asked for: a document, numbers that stand in one, or both. */
export const ProvenanceQuery = z
  .strictObject({
    type: DocumentType.optional().describe('The type of the document that is asked for; with `id`.'),
    id: Ulid.optional().describe('The id of the document that is asked for; with `type`.'),
    container: AskedContainer.optional(),
    shipperOwnedContainer: shipperOwned.optional(),
    ...Object.fromEntries([...STARTS.values()].map(({ kind, schema }) => [kind, schema.optional()])),
    hsCode: HsStart.optional(),
    ...WALK_QUERY,
  })
  .check(({ value, issues }) => {
    const add = (path: string[], message: string): void => {
      issues.push({ code: 'custom', input: value, path, message });
    };
    if (value.type !== undefined && value.id === undefined)
      add(['id'], 'is missing: a document is asked for by type and id');
    if (value.id !== undefined && value.type === undefined)
      add(['type'], 'is missing: a document is asked for by type and id');
    if (value.id === undefined && value.type === undefined && readTerms(value).length === 0)
      add([], `says nothing to start from: give type and id, or one of ${STARTING.join(', ')}`);
  });
export type ProvenanceQuery = z.infer<typeof ProvenanceQuery>;

const STARTING = ['container', 'shipperOwnedContainer', ...STARTS.keys()];

/** What a question starts from. */
export interface Start {
  readonly document: Link | undefined;
  readonly terms: readonly SearchTerm[];
}

/** The document and the terms that a query names. */
export function readStart(query: ProvenanceQuery): Start {
  const { type, id } = query;
  return { document: type === undefined || id === undefined ? undefined : { type, id }, terms: readTerms(query) };
}

function readTerms(query: Readonly<Record<string, unknown>>): SearchTerm[] {
  const asked = (name: string): string[] => (typeof query[name] === 'string' ? [query[name]] : []);
  const boxes = [...asked('container'), ...asked('shipperOwnedContainer')];
  return [
    ...boxes.map((value) => ({ kind: containerSearch.kind, value })),
    ...[...STARTS.values()].flatMap((search) => asked(search.kind).flatMap((value) => listTerms(search, value))),
  ];
}

/** The place of a document in an answer, as text. */
export const writeStep = ({ depth, type, id }: Step): string => `${depth}.${type}.${id}`;

/** Reads what {@link writeStep} wrote. */
export function readStep(after: string | undefined): Step | undefined {
  const place = Place.safeParse(after?.split('.')).data;
  return place && { depth: place[0], type: place[1], id: place[2] };
}
