import { recordKey } from '@naru/chaincode/domain';
import { expect } from 'chai';
import fc from 'fast-check';
import { Neighbourhood } from '../../../src/areas/provenance/neighbourhood.js';
import { type Step, stepOf, walk, type Walked } from '../../../src/areas/provenance/walk.js';
import type { OpenDatabase } from '../../../src/database/openDatabase.js';
import type { User } from '../../../src/identity/users.js';
import { anyDatabase, openTemporary } from '../../support/eachDatabase.js';
import {
  MSPS,
  PARTIES,
  type RandomDocument,
  randomGraphs,
  ROLES,
  TIMES,
} from '../../support/provenance/randomGraph.js';
import { expectProvenance } from '../../support/provenance/reference.js';
import { keyOf, readAs, writeGraph } from '../../support/provenance/writeGraph.js';

/** How many graphs are tried: a thousand by hand (docs/engineers/checks.md). */
const GRAPHS = Number(process.env.NARU_GRAPH_COUNT ?? 20);
const GRAPH_MS = 5_000;
const PAGE = 3;

/** A user of every member, one who sees all that its organisation sees, and one who sees its own. */
const USERS: readonly User[] = MSPS.flatMap((msp) =>
  ROLES.map((role) => ({ name: `${msp} ${role}`, msp, party: PARTIES[0], role })),
);

describe('provenance in random graphs of documents', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await openTemporary(anyDatabase);
  });
  after(() => database.close());

  /** All pages of an answer, read one after the other. */
  async function readAll(user: User, of: RandomDocument, depth: number, asOf: string | undefined): Promise<Walked[]> {
    const [first] = of.versions;
    if (first === undefined) return [];
    const { type, id } = first.record;
    const pages: Walked[] = [];
    let after: Step | undefined;
    do {
      const asked = { roots: [{ type, id }], depth, direction: 'BOTH', after, limit: PAGE } as const;
      const page = await walk(new Neighbourhood(database.db, user, asOf), asked);
      pages.push(page);
      const last = page.nodes.at(-1);
      after = page.isLast || last === undefined ? undefined : stepOf(last);
    } while (after !== undefined);
    return pages;
  }

  /** A root that the user sees, as every endpoint makes sure. */
  const rootsOf = (graph: readonly RandomDocument[], user: User): RandomDocument[] =>
    graph.filter(
      (each) => expectProvenance([each], user, { root: keyOf(each), depth: 0, asOf: undefined }).depths.size > 0,
    );

  it('is for every user what a plain reading of all documents says: nodes, edges, and how many are hidden', async function () {
    this.timeout(GRAPHS * GRAPH_MS);
    let compared = 0;
    const Question = fc.record({
      depth: fc.nat({ max: 4 }),
      asOf: fc.constantFrom(undefined, ...TIMES),
      root: fc.nat(),
    });
    const property = fc.asyncProperty(randomGraphs, Question, async (graph, { depth, asOf, root: place }) => {
      await writeGraph(database.db, graph);
      for (const user of USERS) {
        const roots = rootsOf(graph, user);
        const root = roots[place % Math.max(1, roots.length)];
        if (root === undefined) continue;
        await readAs(database.db, graph, user.msp);
        const pages = await readAll(user, root, depth, asOf);
        const expected = expectProvenance(graph, user, { root: keyOf(root), depth, asOf });
        const nodes = pages.flatMap((page) => page.nodes);
        const depths = nodes.map((node): [string, number] => [recordKey(node.record), node.depth]);
        expect(Object.fromEntries(depths)).to.deep.equal(Object.fromEntries(expected.depths));
        expect(nodes).to.have.length(expected.depths.size);
        const edges = pages
          .flatMap((page) => page.edges)
          .map(({ from, to, reason }) => `${recordKey(from)} ${recordKey(to)} ${reason}`);
        expect(edges).to.have.members([...expected.edges]);
        const hidden = pages.flatMap((page) =>
          [...page.hidden].map(([key, keys]): [string, number] => [key, keys.size]),
        );
        expect(Object.fromEntries(hidden)).to.deep.equal(Object.fromEntries(expected.hidden));
        compared += nodes.length;
      }
    });
    await fc.assert(property, { numRuns: GRAPHS, seed: 18 });
    // A comparison of nothing with nothing would show nothing.
    expect(compared).to.be.above(GRAPHS);
  });
});
