import { PRIVATE_PARTY, type TradeRecord } from '@naru/chaincode/domain';
import type { User } from '../../../src/identity/users.js';
import type { RandomDocument } from './randomGraph.js';

/** Provenance as a person would read it off a table of all documents: no database, no pages, no limits. */
export interface Expected {
  /** The depth of each document. */
  readonly depths: ReadonlyMap<string, number>;
  /** `from to reason` */
  readonly edges: readonly string[];
  readonly hidden: ReadonlyMap<string, number>;
}

const FOLLOWED: readonly string[] = ['shipment', 'bill-of-lading', 'customs-declaration', 'cargo-report'];
const DAY_MS = 86_400_000;
const SAME_USE_DAYS = 60;

interface Standing extends RandomDocument {
  readonly key: string;
  readonly record: TradeRecord;
  readonly authentic: boolean;
}

const keyOf = ({ type, id }: { type: string; id: string }): string => `${type}/${id}`;

/** What a user must find from a root, as of a time. */
export function expectProvenance(
  graph: readonly RandomDocument[],
  user: User,
  { root, depth, asOf }: { readonly root: string; readonly depth: number; readonly asOf: string | undefined },
): Expected {
  const all = graph.flatMap((each) => standing(each, asOf) ?? []);
  const seen = all.filter((each) => maySee(user, each));
  const edges = listEdges(seen);
  const depths = new Map([[root, 0]].filter(([key]) => seen.some((each) => each.key === key)) as [string, number][]);
  for (let step = 1; step <= depth; step += 1) goOn(depths, step, seen, edges);
  const hidden = new Map([...depths.keys()].map((key) => [key, countHidden(key, { graph, all, seen, user, asOf })]));
  const shown = edges.filter(([from, to]) => depths.has(from) && depths.has(to));
  return { depths, edges: shown.map((edge) => edge.join(' ')), hidden };
}

/** One step from all that was reached by the step before. */
function goOn(
  depths: Map<string, number>,
  step: number,
  seen: readonly Standing[],
  edges: readonly [string, string, string][],
): void {
  for (const [key, at] of [...depths]) {
    if (at !== step - 1 || !isFollowed(seen, key, at)) continue;
    const ends = edges.filter(([from, to]) => from === key || to === key).flatMap(([from, to]) => [from, to]);
    for (const end of ends) if (!depths.has(end)) depths.set(end, step);
  }
}

function isFollowed(seen: readonly Standing[], key: string, at: number): boolean {
  const node = seen.find((each) => each.key === key);
  return node !== undefined && (at === 0 || (node.authentic && FOLLOWED.includes(node.record.type)));
}

function standing(document: RandomDocument, asOf: string | undefined): Standing | undefined {
  const then = document.versions.findLast(({ record }) => asOf === undefined || record.time <= asOf);
  return then && { ...document, ...then, key: keyOf(then.record) };
}

/** Whom the present version names: what a user may see is not a matter of the time that is asked for. */
function maySee({ msp, party, role }: User, { versions, hiddenParty }: RandomDocument): boolean {
  const own = (versions.at(-1)?.record.parties ?? []).filter((each) => each.msp === msp);
  if (role !== 'shipper') return own.length > 0;
  return own.some(
    (each) =>
      each.party === undefined || each.party === party || (each.party === PRIVATE_PARTY && hiddenParty === party),
  );
}

function listEdges(seen: readonly Standing[]): [string, string, string][] {
  const links = seen.flatMap(({ key, record }) =>
    record.links
      .filter((to) => seen.some((each) => each.key === keyOf(to)))
      .map((to): [string, string, string] => [key, keyOf(to), 'LINK']),
  );
  const shared: [string, string, string][] = [];
  for (const one of seen)
    for (const other of seen) {
      if (one.key >= other.key) continue;
      if (sharesAny(one, other, 'ucr')) shared.push([one.key, other.key, 'SAME_UCR']);
      if (sharesAny(one, other, 'container') && isOneUse(one, other))
        shared.push([one.key, other.key, 'SAME_CONTAINER']);
    }
  return [...links, ...shared];
}

const valuesOf = ({ terms }: RandomDocument, kind: string): string[] =>
  terms.filter((term) => term.kind === kind).map(({ value }) => value);

function sharesAny(one: RandomDocument, other: RandomDocument, kind: string): boolean {
  const values = valuesOf(other, kind);
  return valuesOf(one, kind).some((value) => values.includes(value));
}

function isOneUse(one: RandomDocument, other: RandomDocument): boolean {
  if (Math.abs(Date.parse(one.day) - Date.parse(other.day)) > SAME_USE_DAYS * DAY_MS) return false;
  const isSilent = valuesOf(one, 'voyage').length === 0 || valuesOf(other, 'voyage').length === 0;
  return isSilent || sharesAny(one, other, 'voyage');
}

interface Whole {
  readonly graph: readonly RandomDocument[];
  readonly all: readonly Standing[];
  readonly seen: readonly Standing[];
  readonly user: User;
  readonly asOf: string | undefined;
}

/** Those that it names, there or not, and those that count and name it. */
function countHidden(key: string, { graph, all, seen, user, asOf }: Whole): number {
  const node = all.find((each) => each.key === key);
  const isSeen = (other: string): boolean =>
    graph.some((each) => keyOf(each.versions[0]?.record ?? { type: '', id: '' }) === other && maySee(user, each));
  const named = (node?.record.links ?? []).map(keyOf).filter((other) => !isSeen(other));
  const naming = all.filter((each) => {
    const counts =
      asOf === undefined
        ? each.authentic && each.record.links.some((to) => keyOf(to) === key)
        : each.versions.some(
            ({ record, authentic }) => authentic && record.time <= asOf && record.links.some((to) => keyOf(to) === key),
          );
    return counts && !seen.some((other) => other.key === each.key);
  });
  return new Set([...named, ...naming.map((each) => each.key)]).size;
}
