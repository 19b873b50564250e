import { isGathering, type Link, recordKey } from '@naru/chaincode/domain';
import { MAX_NEIGHBOURS } from '../../readModel/graphQueries.js';
import type { PlacedDocument } from '../../readModel/placedDocuments.js';
import { type Edge, isNaming, type Neighbourhood } from './neighbourhood.js';

/** How many documents one question reaches at most, on all its pages. */
const MAX_DOCUMENTS = 500;

export const DIRECTIONS = ['BOTH', 'BACKWARD', 'FORWARD'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** Why an answer does not have all that there is. */
export const CUTS = {
  ROOTS: 'More documents are asked for than are taken as a start.',
  DEPTH: 'More is next to documents at the depth that was asked for.',
  NEIGHBOURS: 'A document has more neighbours than are followed.',
  DOCUMENTS: 'More documents are reached than one question reaches.',
  HIDDEN: 'More documents may be hidden around one document than are counted.',
} as const;
export type Cut = keyof typeof CUTS;

/** What is asked. */
export interface Walk {
  readonly roots: readonly Link[];
  readonly depth: number;
  readonly direction: Direction;
  /** The place after which the page starts. */
  readonly after: Step | undefined;
  readonly limit: number;
}

/** The place of a document in the order of the answer: the nearest first. */
export interface Step extends Link {
  readonly depth: number;
}

/** A document that was reached, and over how many edges. */
export interface Reached extends PlacedDocument {
  readonly depth: number;
}

/** A page of what was reached. */
export interface Walked {
  readonly nodes: readonly Reached[];
  /** The edges between a document of the page and one of the page or of an earlier one. */
  readonly edges: readonly Edge[];
  /** The hidden documents around each document of the page, by its key. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
  readonly cuts: ReadonlySet<Cut>;
  readonly isLast: boolean;
}

/** Whether a document stands before another one in the answer. */
function compare(one: Step, other: Step): number {
  if (one.depth !== other.depth) return one.depth - other.depth;
  const [left, right] = [recordKey(one), recordKey(other)];
  return left < right ? -1 : Number(left > right);
}

export const stepOf = ({ record: { type, id }, depth }: Reached): Step => ({ type, id, depth });

/** Nothing is followed through what its author does not confirm, nor through what belongs to many trades. */
const isFollowed = ({ record: { type }, authentic, depth }: Reached): boolean =>
  depth === 0 || (authentic && !isGathering(type));

/** Goes from roots to what belongs to them, level by level, and no further than the page needs. */
export async function walk(graph: Neighbourhood, asked: Walk): Promise<Walked> {
  const cuts = new Set<Cut>();
  const reached = await reach(graph, asked, cuts);
  const inOrder = [...reached.values()].sort((one, other) => compare(stepOf(one), stepOf(other)));
  const { after, limit } = asked;
  const rest = after === undefined ? inOrder : inOrder.filter((node) => compare(stepOf(node), after) > 0);
  const nodes = rest.slice(0, limit);
  const around = await graph.neighbours(nodes);
  if (around.isCut) cuts.add('NEIGHBOURS');
  const edges = around.edges.filter(({ from, to }) => isOfPage([from, to], reached, nodes));
  const ends = new Set(nodes.filter((node) => node.depth === asked.depth && isFollowed(node)).map(keyOf));
  const beyond = around.edges.flatMap((edge) => followEdge(edge, ends, asked.direction));
  if (beyond.some((key) => !reached.has(key))) cuts.add('DEPTH');
  const hidden = await graph.hidden(nodes);
  if ([...hidden.values()].some(({ size }) => size > MAX_NEIGHBOURS)) cuts.add('HIDDEN');
  return { nodes, edges, hidden, cuts, isLast: rest.length <= limit };
}

async function reach(graph: Neighbourhood, asked: Walk, cuts: Set<Cut>): Promise<Map<string, Reached>> {
  const roots = [...(await graph.place(asked.roots)).values()];
  const reached = new Map<string, Reached>(roots.map((root) => [recordKey(root.record), { ...root, depth: 0 }]));
  let level = [...reached.values()];
  for (let depth = 1; depth <= asked.depth && level.length > 0; depth += 1) {
    if (isEnough(reached, asked)) break;
    const { edges, found, isCut } = await graph.neighbours(level.filter(isFollowed));
    if (isCut) cuts.add('NEIGHBOURS');
    const ends = new Set(level.map(keyOf));
    const next = new Set(edges.flatMap((edge) => followEdge(edge, ends, asked.direction)));
    const fresh = [...found]
      .filter(([key]) => next.has(key) && !reached.has(key))
      .sort(([one], [other]) => (one < other ? -1 : 1));
    const room = MAX_DOCUMENTS - reached.size;
    if (fresh.length > room) cuts.add('DOCUMENTS');
    level = fresh.slice(0, room).map(([, node]) => ({ ...node, depth }));
    for (const node of level) reached.set(keyOf(node), node);
  }
  return reached;
}

const keyOf = ({ record }: Pick<PlacedDocument, 'record'>): string => recordKey(record);

/** Whether the page, and one document more, is reached: each level comes after all before it. */
function isEnough(reached: ReadonlyMap<string, Reached>, { after, limit }: Walk): boolean {
  const nodes = [...reached.values()];
  const behind = after === undefined ? nodes : nodes.filter((node) => compare(stepOf(node), after) > 0);
  return behind.length > limit;
}

/** The documents to which an edge leads from a level, in the direction that was asked for. */
function followEdge(edge: Edge, level: ReadonlySet<string>, direction: Direction): string[] {
  const [from, to] = [recordKey(edge.from), recordKey(edge.to)];
  const backward = level.has(from) && (direction !== 'FORWARD' || !isNaming(edge)) ? [to] : [];
  const forward = level.has(to) && (direction !== 'BACKWARD' || !isNaming(edge)) ? [from] : [];
  return [...backward, ...forward];
}

/** Whether one end is of the page, and the other one of it or of an earlier page. */
function isOfPage(ends: readonly Link[], reached: ReadonlyMap<string, Reached>, page: readonly Reached[]): boolean {
  const last = page.at(-1);
  const first = page[0];
  const steps = ends.map((end) => reached.get(recordKey(end))).map((node) => node && stepOf(node));
  if (last === undefined || first === undefined) return false;
  return (
    steps.every((step) => step !== undefined && compare(step, stepOf(last)) <= 0) &&
    steps.some((step) => step !== undefined && compare(step, stepOf(first)) >= 0)
  );
}
