import { DEFINITIONS, DocumentType } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { openApi } from '../../src/index.js';
import {
  ACCESS,
  type AccessRow,
  type Asker,
  ASKERS,
  expectedOf,
  type Standing,
} from '../support/access/accessTable.js';
import {
  type Asked,
  EVERYBODY,
  isAsker,
  makeDocuments,
  standingOf,
  BODIES,
  type Thing,
  THINGS,
} from '../support/access/accessScenes.js';
import { type Actor, actorsOf } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { type DescribedOperation, operationsOf, pathWith } from '../support/operations.js';
import { outcomeOf, type RawAnswer, send } from '../support/rawRequest.js';
import { newId } from '../support/records.js';

const OPERATIONS = new Map(operationsOf(openApi()).map((each) => [`${each.method} ${each.template}`, each]));
const GUARDED = [...OPERATIONS].filter(([, { isPublic }]) => !isPublic).map(([endpoint]) => endpoint);
/** No document has it. */
const NO_VERSION = 999;
const EXAMPLE_CONTAINER = 'NARU3472484';
const ANY_ULID = /\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b/g;
const REPEATED = z.looseObject({ requestId: z.string(), values: z.looseObject({}) });

/** Somebody who asks about something. */
interface Cell {
  readonly asker: Asker;
  readonly standing: Standing;
  readonly actor: Actor;
  readonly id: string;
}

/** What an endpoint is sent; whatever it names beside what it is about is that, too. */
function bodyFor(
  { method, takesBody, example, sample }: DescribedOperation,
  { endpoint, about }: AccessRow,
  id: string,
): string | undefined {
  if (!takesBody) return undefined;
  if (about === 'NOTHING' || method === 'PUT') return '{}';
  const text = JSON.stringify(BODIES[endpoint] ?? example ?? sample).replaceAll(ANY_ULID, id);
  return text.replace(/"expectedVersion":\d+/, `"expectedVersion":${NO_VERSION}`);
}

/** A problem without what only repeats the request. */
function withoutRequest(text: string): object {
  const { requestId: _, values: __, ...rest } = REPEATED.parse(JSON.parse(text));
  return rest;
}

describe('who may ask', () => {
  let scenes: Scenes;
  let documents: ReadonlyMap<string, readonly Asked[]>;
  const made: (() => Promise<unknown>)[] = [];
  before(async function () {
    this.timeout(60_000);
    scenes = new Scenes(await TestConsortium.shared(anyDatabase));
    documents = await makeDocuments(scenes);
  });

  it('is stated of every endpoint, and of no other', () => {
    expect(ACCESS.map(({ endpoint }) => endpoint)).to.have.members(GUARDED);
  });

  it('is asked about documents in every standing', () => {
    const lacking = DocumentType.options.flatMap((type) => {
      const standings = ASKERS.flatMap((asker) => cellsOf(documents.get(type) ?? [], asker));
      return (['own', 'shared', 'foreign', 'absent'] as const)
        .filter((standing) => !standings.some((cell) => cell.standing === standing))
        .map((standing) => `${type} ${standing}`);
    });
    expect(lacking).to.deep.equal([]);
  });

  /** One document, and who asks, for each standing in which somebody of a role can be. */
  function cellsOf(asked: readonly Asked[], asker: Asker, isRefused = false): Cell[] {
    const actors = EVERYBODY.filter((actor) => isAsker(actor, asker));
    const found = new Map<Standing, Cell>();
    for (const actor of actors)
      for (const each of asked) {
        const standing = standingOf(actor, each);
        if (!found.has(standing)) found.set(standing, { asker, standing, actor, id: each.record.id });
      }
    const [actor = expect.fail(`nobody is ${asker}`)] = actors;
    const cells = [...found.values()];
    // Who may not ask at all is told so before anything is looked for: one document that is there shows it.
    const there = isRefused ? cells.slice(0, 1) : cells;
    return [...there, { asker, standing: 'absent', actor, id: newId() }];
  }

  /** What somebody has made, what a colleague has made, and what nobody has. */
  async function thingsOf(thing: Thing | undefined, { askers }: AccessRow, asker: Asker): Promise<Cell[]> {
    const actor = EVERYBODY.find((each) => isAsker(each, asker)) ?? expect.fail(`nobody is ${asker}`);
    const cells: Cell[] = [{ asker, standing: 'absent', actor, id: newId() }];
    if (thing === undefined || !askers.includes(asker)) return cells;
    const colleague = actorsOf(actor.msp).find((each) => each !== actor && thing.makers.includes(each.role));
    if (thing.makers.includes(actor.role)) cells.push({ asker, standing: 'own', actor, id: await make(thing, actor) });
    if (colleague !== undefined) cells.push({ asker, standing: 'foreign', actor, id: await make(thing, colleague) });
    return cells;
  }

  /** Makes something that is ended when all is asked: other tests find the consortium as it was. */
  async function make({ place, make, end }: Thing, by: Actor): Promise<string> {
    const id = await make(scenes, by);
    made.push(async () => (await scenes.consortium.as(by)).post(`${place}/${id}/${end}`));
    return id;
  }

  async function ask(row: AccessRow, { actor, id }: Cell): Promise<RawAnswer> {
    const operation = OPERATIONS.get(row.endpoint) ?? expect.fail(`There is no ${row.endpoint}.`);
    const { gateway, tokens } = await scenes.consortium.gateway(actor.msp);
    const number = operation.template.startsWith('/v1/containers') ? EXAMPLE_CONTAINER : '1';
    const place = pathWith(operation, { id, name: id, number, sha256: 'f'.repeat(64) });
    const query = row.endpoint.includes('/swift-messages/{type}')
      ? `?${new URLSearchParams(operation.query).toString()}`
      : '';
    const headers = {
      ...{ Authorization: `Bearer ${tokens.issue(actor.name)}`, 'Content-Type': 'application/json' },
      ...(operation.parameters.some(({ name }) => name === 'If-Match') && { 'If-Match': `"${NO_VERSION}"` }),
    };
    const method = operation.isStream ? 'HEAD' : operation.method;
    return send(gateway.port, { method, path: place + query, headers, body: bodyFor(operation, row, id) });
  }

  async function cellsFor(row: AccessRow): Promise<Cell[]> {
    if (row.about === 'THING') {
      const thing = THINGS.find(({ place }) => row.endpoint.includes(` ${place}/{`));
      const cells: Cell[] = [];
      for (const asker of ASKERS) cells.push(...(await thingsOf(thing, row, asker)));
      return cells;
    }
    const type = Object.values(DEFINITIONS).find(({ path }) => row.endpoint.includes(` /v1/${path}/{id}`))?.type;
    if ((type === undefined) !== (row.about === 'NOTHING')) throw new Error(`${row.endpoint} is about something else.`);
    return ASKERS.flatMap((asker) => cellsOf(documents.get(type ?? '') ?? [], asker, !row.askers.includes(asker)));
  }

  for (const row of ACCESS)
    it(row.endpoint, async () => {
      const answers: Answered[] = [];
      const askOne = async (cell: Cell): Promise<void> => {
        answers.push({ ...cell, answer: await ask(row, cell) });
      };
      const cells = await cellsFor(row);
      // Users are changed one after the other.
      if (row.about === 'THING') for (const cell of cells) await askOne(cell);
      else await Promise.all(cells.map(askOne));
      const faults = answers.flatMap(({ asker, standing, actor, answer }) => {
        const expected = expectedOf(row, asker, standing);
        const outcome = outcomeOf(answer);
        return outcome === expected
          ? []
          : [
              `${asker} ${standing} (${actor.name} of ${actor.msp}): ${outcome}, not ${expected} ${answer.text.slice(0, 300)}`,
            ];
      });
      expect(faults).to.deep.equal([]);
      expectAlike(row, answers);
    });

  after(async () => {
    for (const end of made) await end();
  });
});

interface Answered extends Cell {
  readonly answer: RawAnswer;
}

/** Who may not see something learns no more than of something that is not there. */
function expectAlike(row: AccessRow, answers: readonly Answered[]): void {
  for (const { asker, answer } of answers.filter(({ standing }) => standing === 'foreign')) {
    const absent = answers.find((each) => each.asker === asker && each.standing === 'absent');
    if (absent === undefined || expectedOf(row, asker, 'foreign') !== expectedOf(row, asker, 'absent')) continue;
    expect(withoutRequest(answer.text), asker).to.deep.equal(withoutRequest(absent.answer.text));
  }
}
