import {
  type Action,
  DEFINITIONS,
  type DocumentDefinition,
  isCreation,
  type Link,
  PRIVATE_PARTY,
  TradeRecord,
} from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import {
  type Actor,
  actorsOf,
  BANK_A,
  BANK_B,
  CARRIER,
  CUSTOMS,
  OTHER_SHIPPER,
  SHIPPER,
} from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import type { Scene } from '../support/consortium/billScenes.js';
import { CREATIONS, SCENES } from '../support/consortium/everyAction.js';
import {
  type ActionParts,
  bodyOf,
  type HttpUser,
  pathOf,
  problemIn,
  recordIn,
} from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const EVERYBODY: readonly Actor[] = [CUSTOMS, CARRIER, BANK_A, BANK_B, OTHER_SHIPPER, SHIPPER];
const Taken = z.looseObject({
  record: TradeRecord,
  transaction: z.object({ id: z.string(), block: z.number() }).nullable(),
  block: z.number(),
});
const History = z.object({ items: z.array(z.object({ record: TradeRecord, transactionId: z.string() })) });
const Unnamed = z.looseObject({ values: z.looseObject({}) });

/** A problem without what only repeats the request. */
function unnamed(body: unknown): object {
  const { requestId: _, values: __, ...rest } = Unnamed.parse(body);
  return rest;
}

/** A colleague who sees all that their organisation has, and may do nothing of the trade. */
function auditorOf({ msp }: Actor): Actor {
  return actorsOf(msp).find(({ role }) => role === 'auditor') ?? expect.fail(`${msp} has no auditor`);
}

/** Somebody whom a record does not name, of a role that may take the action if there is one. */
function strangerTo({ parties }: TradeRecord, { roles }: Pick<Action, 'roles'>): Actor {
  const isParty = ({ msp, party }: Actor): boolean =>
    parties.some((named) => named.msp === msp && [undefined, PRIVATE_PARTY, party].includes(named.party));
  const strangers = EVERYBODY.filter((actor) => !isParty(actor));
  const may = (actor: Actor): boolean => roles.some((role) => role === actor.role);
  return strangers.find(may) ?? strangers[0] ?? expect.fail('everybody is a party');
}

/** What a document waits for can be done as it is, by somebody whom it names. */
function expectPossible(record: TradeRecord): void {
  const definition = DEFINITIONS[record.type];
  for (const { by, actions: names } of definition.awaits(record)) {
    expect(record.parties.map(({ msp }) => msp)).to.include(by.msp);
    for (const name of names) {
      const { from, roles } = definition.actions[name] ?? expect.fail(`There is no action ${name}.`);
      expect(from, name).to.include(record.status);
      expect(
        actorsOf(by.msp).some((actor) => roles.some((role) => role === actor.role)),
        name,
      ).to.equal(true);
    }
  }
}

describe('every action of every document', () => {
  let scenes: Scenes;
  before(async () => {
    scenes = new Scenes(await TestConsortium.shared(anyDatabase));
  });
  const as = (actor: Actor): Promise<HttpUser> => scenes.consortium.as(actor);

  for (const definition of Object.values(DEFINITIONS)) {
    describe(`PUT /v1/${definition.path}/{id}`, () => {
      states(definition);
    });
    for (const [name, action] of Object.entries(definition.actions)) {
      if (isCreation(action)) continue;
      const scene = SCENES[definition.type][name];
      describe(`POST /v1/${definition.path}/{id}/${name}`, () => {
        if (scene === undefined) it('has a scene in which it succeeds', () => expect.fail(`SCENES lacks ${name}`));
        else actionStates(action, scene);
      });
    }
  }

  function states({ type, actions }: DocumentDefinition): void {
    const { by, parts: partsIn, otherwise } = CREATIONS[type];
    const creation = Object.values(actions).find(isCreation);
    const link: Link = { type, id: newId() };
    let parts: ActionParts;
    before(async () => {
      parts = await partsIn(scenes);
    });

    it('refuses a role that may not make one', async () => {
      expect(problemIn(await (await as(auditorOf(by))).create(type, newId(), parts))).to.equal('403 FORBIDDEN');
    });

    it('makes the document, and says where it is and in which version', async () => {
      const answer = await (await as(by)).create(type, link.id, parts);
      const { record, transaction, block } = Taken.parse(answer.body);
      expect([answer.status, answer.headers['location'], answer.headers['etag']]).to.deep.equal([
        201,
        pathOf(link),
        '"1"',
      ]);
      expect(record).to.include({ type, id: link.id, version: 1, action: creation?.name });
      expect(creation?.to).to.include(record.status);
      expectPossible(record);
      expect(transaction?.block).to.be.a('number').and.at.most(block);
      expect(answer.body).to.deep.include({ authentic: true, genuine: true });
    });

    it('finds it there the next time, and changes nothing', async () => {
      const answer = await (await as(by)).create(type, link.id, parts);
      expect([answer.status, Taken.parse(answer.body).transaction]).to.deep.equal([200, null]);
    });

    it('is not made again with another input, which is another request', async () => {
      const input = { ...(await partsIn(scenes)).input, ...otherwise };
      expect(input).not.to.deep.equal(parts.input);
      expect(problemIn(await (await as(by)).create(type, link.id, { ...parts, input }))).to.equal('409 CONFLICT');
    });

    it('is read by whom it names, and by nobody else', async () => {
      const read = await (await as(by)).read(link);
      const record = await recordIn(Promise.resolve(read));
      expect(read.headers['etag']).to.equal('"1"');
      const stranger = await as(strangerTo(record, { roles: [] }));
      const [hidden, absent] = [await stranger.read(link), await stranger.read({ type, id: newId() })];
      expect(problemIn(hidden)).to.equal('404 NOT_FOUND');
      expect(unnamed(hidden.body)).to.deep.equal(unnamed(absent.body));
      expect(problemIn(await stranger.get(`${pathOf(link)}/history`))).to.equal('404 NOT_FOUND');
    });
  }

  function actionStates(action: Action, { on, by, parts = () => ({}), refusal, leaves }: Scene): void {
    let link: Link;
    let before_: TradeRecord;
    let user: HttpUser;
    before(async () => {
      link = await on(scenes);
      user = await as(by);
      before_ = await recordIn(user.read(link));
    });

    // Gateways take actions of their own as an auditor.
    if (!action.roles.includes('auditor'))
      it('refuses a role that may not take it', async () => {
        const auditor = await as(auditorOf(by));
        expect(problemIn(await auditor.act(link, action.name, parts()))).to.equal('403 FORBIDDEN');
      });

    it('knows nothing of the document to whom it does not name', async () => {
      const actor = strangerTo(before_, action);
      const stranger = await as(actor);
      const hidden = await stranger.act(link, action.name, parts());
      const absent = await stranger.act({ ...link, id: newId() }, action.name, parts());
      expect(problemIn(hidden)).to.match(/^(404 NOT_FOUND|403 FORBIDDEN)$/);
      expect([hidden.status, unnamed(hidden.body)]).to.deep.equal([absent.status, unnamed(absent.body)]);
    });

    it('refuses to change another version than the caller saw', async () => {
      const stale = { ...parts(), expectedVersion: before_.version + 1 };
      expect(problemIn(await user.act(link, action.name, stale))).to.equal('412 VERSION_MISMATCH');
      const path = `${pathOf(link)}/${action.name}`;
      const tagged = await user.post(path, parts(), { 'If-Match': `"${before_.version + 1}"` });
      expect(problemIn(tagged)).to.equal('412 VERSION_MISMATCH');
    });

    it(refusal === undefined ? 'makes the next version' : `answers ${refusal} before it is due`, async () => {
      const path = `${pathOf(link)}/${action.name}`;
      const answer = await user.post(path, parts(), { 'If-Match': `"${before_.version}"` });
      if (refusal !== undefined) {
        expect(problemIn(answer)).to.equal(refusal);
        return;
      }
      expect(answer.status, answer.text).to.equal(200);
      const { record, transaction } = Taken.parse(answer.body);
      expect(answer.headers['etag']).to.equal(`"${record.version}"`);
      expect(record).to.include({ version: before_.version + 1, action: action.name });
      expect(action.to).to.include(record.status);
      expectPossible(record);
      const history = user.get(`${pathOf(link)}/history`);
      if (leaves === true) {
        expect(problemIn(await history)).to.equal('404 NOT_FOUND');
        return;
      }
      const { items } = await bodyOf(History, history);
      expect(items[0]).to.deep.include({ record, transactionId: transaction?.id });
    });
  }
});
