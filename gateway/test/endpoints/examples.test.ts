import { DEFINITIONS, type DocumentType, isCreation, type Link, Ulid } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { SAMPLES } from '../../src/areas/samples.js';
import { openApi } from '../../src/index.js';
import { type Actor, BANK_A, BANK_B, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { CREATIONS, SCENES } from '../support/consortium/everyAction.js';
import { type ActionParts, type HttpUser, recordIn, succeeds } from '../support/consortium/httpUser.js';
import { inHours, Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Body = z.looseObject({ input: z.looseObject({}).exactOptional(), details: z.looseObject({}).exactOptional() });
const Operation = z.object({
  requestBody: z.object({ content: z.object({ 'application/json': z.object({ example: Body }) }) }),
});
const { paths } = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) }).parse(openApi());

function exampleAt(method: 'put' | 'post', path: string): z.infer<typeof Body> {
  return Operation.parse(paths[`/v1${path}`]?.[method]).requestBody.content['application/json'].example;
}

/** Whose party stands in an example for a party of an organisation. */
const PARTIES: readonly Actor[] = [SHIPPER, BANK_A, BANK_B];

/** The id in all examples. */
const ID = Ulid.parse(SAMPLES.ofFields['id']);
const Place = z.strictObject({ msp: z.string(), party: z.literal(ID) });
/** Ids by the name of the field, or of all other fields. */
type Own = Readonly<Record<string, string>>;

/** An example with the reader's own ids and times in the place of those that it has. */
function withOwn(example: object, own: Own): ActionParts {
  const text = JSON.stringify(example, (name, value: unknown): unknown => {
    if (name === 'expires') return inHours(24);
    const { msp } = Place.safeParse(value).data ?? {};
    const actor = PARTIES.find((each) => each.msp === msp);
    if (actor !== undefined) return { ...placeOf(actor) };
    return value === ID ? (own[name] ?? value) : value;
  });
  return Body.parse(JSON.parse(text.replaceAll(ID, own['others'] ?? ID)));
}

const MEMBER_OR_CONTAINER = /^[A-Za-z]+MSP$|^[A-Z]{4}\d{7}$/;
const isOwn = (value: unknown): boolean =>
  typeof value === 'string' && (Ulid.safeParse(value).success || MEMBER_OR_CONTAINER.test(value));

/** An example with ids, members and containers of its reader's own: those that a right body has at the same places. */
function withThoseOf(right: unknown, example: unknown): unknown {
  if (isOwn(example)) return isOwn(right) ? right : example;
  if (typeof example !== 'object' || example === null) return example;
  const entries = Object.entries(example).map(([name, value]): [string, unknown] => {
    const there: unknown = Reflect.get(Object(right) as object, name);
    return [name, name === 'expires' ? there : withThoseOf(there, value)];
  });
  return Array.isArray(example) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

describe('the examples of the OpenAPI document', () => {
  let scenes: Scenes;
  before(async () => {
    scenes = new Scenes(await TestConsortium.shared(anyDatabase));
  });
  const as = (actor: Actor): Promise<HttpUser> => scenes.consortium.as(actor);

  /** Makes a document by its example. */
  async function make(type: DocumentType, own: Own = {}): Promise<string> {
    const id = newId();
    // The example is shown to the other bank.
    const by = type === 'party' ? BANK_B : CREATIONS[type].by;
    const body = withOwn(exampleAt('put', `/${DEFINITIONS[type].path}/{id}`), own);
    await recordIn((await as(by)).create(type, id, body));
    return id;
  }

  // The example has one number, which a bank gives once.
  let credit: Promise<string> | undefined;
  const advised = (): Promise<string> => (credit ??= makeAdvised());

  async function makeAdvised(): Promise<string> {
    const link: Link = { type: 'letter-of-credit', id: await make('letter-of-credit') };
    await scenes.act(BANK_B, link, 'issue');
    return (await scenes.act(BANK_A, link, 'advise')).id;
  }

  const namingBill = async (): Promise<Own> => ({ billOfLading: (await scenes.bill()).id });

  /** What the reader must make first, because an example names it. */
  const BEFORE: Readonly<Partial<Record<DocumentType, () => Promise<Own>>>> = {
    'credit-amendment': async () => ({ credit: await advised() }),
    presentation: async () => ({ credit: await advised(), billOfLading: (await scenes.bill()).id }),
    'financing-claim': async () => ({ others: (await scenes.offered()).bill.id }),
    'customs-declaration': namingBill,
    'transport-event': async () => ({ others: (await scenes.bill()).id }),
    'cargo-report': async () => ({ billOfLading: (await scenes.bill()).id }),
    'processing-record': async () => ({ declaration: await make('customs-declaration', await namingBill()) }),
    'certificate-of-origin': async () => ({ others: (await scenes.bill()).id }),
    inspection: async () => ({ others: (await scenes.shipment()).id }),
  };

  for (const { type, path, actions } of Object.values(DEFINITIONS)) {
    it(`makes a ${type}`, async () => {
      if (type === 'letter-of-credit') await advised();
      else await make(type, await BEFORE[type]?.());
    });

    for (const [name, action] of Object.entries(actions)) {
      const scene = SCENES[type][name];
      if (isCreation(action) || scene === undefined) continue;
      it(`is not what is wrong with ${name} of a ${type}`, async () => {
        const link = await scene.on(scenes);
        const right = scene.parts?.() ?? {};
        // Which version the user has read is no matter of the example.
        const { expectedVersion: _, ...body } = Body.parse(
          withThoseOf(right, exampleAt('post', `/${path}/{id}/${name}`)),
        );
        // The remarks are those that were stated before, and what is corrected, amended or concluded is the document that is there.
        const sent = ['serve-remarks', 'correct', 'amend', 'amend-instruction', 'conclude'].includes(name)
          ? { ...body, ...right }
          : body;
        const { status, text } = await (await as(scene.by)).act(link, name, sent);
        expect(status, text).not.to.be.oneOf([400, 404]);
      });
    }
  }

  it('has right SWIFT messages', async () => {
    await succeeds((await as(BANK_B)).post('/v1/swift-messages', exampleAt('post', '/swift-messages')));
    const path = '/letters-of-credit/{id}/amendment-drafts';
    const sent = exampleAt('post', path);
    await succeeds((await as(BANK_B)).post(`/v1${path.replace('{id}', await advised())}`, sent));
  });

  it('has right papers for checks', async () => {
    const path = '/letters-of-credit/{id}/pre-checks';
    const papers = withOwn(exampleAt('post', path), { others: (await scenes.bill()).id });
    await succeeds((await as(SHIPPER)).post(`/v1${path.replace('{id}', await advised())}`, papers));
    const claim = withOwn(exampleAt('post', '/financing-checks'), { others: (await scenes.offered()).bill.id });
    await succeeds((await as(BANK_A)).post('/v1/financing-checks', claim));
  });
});
