import { z } from 'zod';
import { type Link, recordKey, type TradeRecord } from '../vocabulary/record';

/** Why one document names another, if no field of it says more. */
const LINK = 'LINK';

/** Fields whose own name would not say in the trade's words what the named document is. */
const REASONS: Readonly<Record<string, string>> = {
  master: 'HOUSE_OF',
  relatedDeclarations: 'RELATED_DECLARATION',
};

const House = z.object({ master: z.string() });

interface Naming extends Pick<TradeRecord, 'type' | 'state'> {
  readonly links: readonly Link[];
}

/** The documents that a record names: those that it links to, and the master bill of a house bill. Each once. */
export function listNamed({ type, links, state }: Naming): Link[] {
  const house = type === 'bill-of-lading' ? House.safeParse(state).data : undefined;
  const named: readonly Link[] = house === undefined ? links : [...links, { type, id: house.master }];
  return [...new Map(named.map((link) => [recordKey(link), link])).values()];
}

/**
 * Why a document names others, by their keys: the field in which their ids stand, with the relation that stands beside
 * (`RELATED_DECLARATION:ENTRY_INTO_BOND`). Those that no field names are left out.
 * @param part A document, or the public state of a record
 */
export function findReasons(named: readonly Link[], part: unknown): ReadonlyMap<string, string> {
  const keys = new Map(named.map((link) => [link.id, recordKey(link)]));
  const found = new Map<string, string>();
  if (keys.size === 0) return found;
  visitTexts(part, { field: '', relation: '' }, (text, { field, relation }) => {
    const key = keys.get(text);
    if (key !== undefined && !found.has(key)) found.set(key, nameReason(field, relation));
  });
  return found;
}

/** The field in which a text stands, and the relation that stands beside it. The field of an `id` is that of its object. */
interface Place {
  readonly field: string;
  readonly relation: string;
}

function visitTexts(value: unknown, place: Place, see: (text: string, place: Place) => void): void {
  if (typeof value === 'string') see(value, place);
  else if (Array.isArray(value)) for (const item of value) visitTexts(item, place, see);
  else if (typeof value === 'object' && value !== null) visitFields(value, place.field, see);
}

function visitFields(value: object, own: string, see: (text: string, place: Place) => void): void {
  const relation = 'relation' in value && typeof value.relation === 'string' ? value.relation : '';
  for (const [name, item] of Object.entries(value))
    visitTexts(item, { field: name === 'id' ? own : name, relation }, see);
}

/** Why a record names another document: as its private document says, else as its public state says. */
export function nameLink(record: Naming, to: Link, ofDocument?: string): string {
  return ofDocument ?? findReasons([to], record.state).get(recordKey(to)) ?? LINK;
}

function nameReason(field: string, relation: string): string {
  const name = REASONS[field] ?? field.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase();
  const reason = /^[A-Z][A-Z\d_]*$/.test(name) ? name : LINK;
  return /^[A-Z][A-Z_]*$/.test(relation) ? `${reason}:${relation}` : reason;
}
