import { expect } from 'chai';
import { z } from 'zod';
import type { Link } from '@naru/chaincode/domain';
import { type Actor, BANK_A, CARRIER, CUSTOMS, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pathOf, pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { declarationDocument, newDeclaration } from '../support/consortium/declarations.js';
import { until } from '../support/consortium/carriage.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const HOLD = { details: { reasonCode: 'INTENSIVE_EXAMINATION', remarks: 'Container 3 is to be opened.' } };
const Whole = z.looseObject({ document: z.looseObject({ declarationNumber: z.string() }) });
/** What each version says beside its remarks, which are not on the ledger. */
const History = z.object({ items: z.array(z.looseObject({ details: z.unknown() })).min(2) });
const Page = z.looseObject({ items: z.array(z.looseObject({ record: z.looseObject({ id: z.string() }) })) });
const RELEASE = { details: { reasonCode: 'EXAMINED' } };

describe('customs declarations over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });
  const read = async (by: Actor, link: Link): Promise<Answer> => (await consortium.as(by)).read(link);
  const act = async (by: Actor, link: Link, action: string, parts: object = {}): Promise<Answer> =>
    (await consortium.as(by)).act(link, action, parts);
  const file = async (by: Actor, document: object, input: object): Promise<Answer> =>
    (await consortium.as(by)).create('customs-declaration', newId(), { document, input });

  it('are held and released by the customs authority to which they were made', async () => {
    const declaration = await newDeclaration(scenes);
    expect(problemIn(await act(CUSTOMS, declaration, 'release', RELEASE))).to.equal('409 WRONG_STATUS');
    const statuses: string[] = [];
    for (const [action, parts] of [
      ['accept', { input: { channel: 'DOCUMENTS' } }],
      ['hold', HOLD],
      ['release', RELEASE],
    ] as const)
      statuses.push((await recordIn(act(CUSTOMS, declaration, action, parts))).status);
    expect(statuses).to.deep.equal(['DOCUMENT_CHECK', 'HELD', 'RELEASED']);
    expect(problemIn(await act(CUSTOMS, declaration, 'release', RELEASE))).to.equal('409 WRONG_STATUS');
  });

  it('are decided by officers on the version that they have read', async () => {
    const declaration = await newDeclaration(scenes);
    const customs = await consortium.as(CUSTOMS);
    const path = `${pathOf(declaration)}/hold`;
    expect(pointersIn(await customs.post(path, HOLD))).to.deep.equal(['/expectedVersion']);
    const corrected = { declaration: declarationDocument({ declarationNumber: '1', netMassKg: '900' }) };
    const { document } = Whole.parse((await read(SHIPPER, declaration)).body);
    const details = { declaration: { ...corrected.declaration, declarationNumber: document.declarationNumber } };
    await recordIn(act(SHIPPER, declaration, 'correct', { details }));
    expect(problemIn(await customs.post(path, { ...HOLD, expectedVersion: 1 }))).to.equal('412 VERSION_MISMATCH');
    expect(problemIn(await customs.post(path, HOLD, { 'If-Match': '"1"' }))).to.equal('412 VERSION_MISMATCH');
    expect((await recordIn(customs.post(path, HOLD, { 'If-Match': '"2"' }))).status).to.equal('HELD');
  });

  it('are withdrawn for a reason that customs reads, and nobody else', async () => {
    const declaration = await newDeclaration(scenes);
    const details = { reasonCode: 'GOODS_NOT_SHIPPED', remarks: 'The buyer went elsewhere.' };
    const withdrawn = await recordIn(act(SHIPPER, declaration, 'withdraw', { details }));
    expect(JSON.stringify(withdrawn)).not.to.include('GOODS_NOT_SHIPPED');
    expect((await read(CUSTOMS, declaration)).body).to.deep.include({ details });
    const inPublic = await act(SHIPPER, await newDeclaration(scenes), 'withdraw', {
      details,
      input: { reasonCode: 'OTHER' },
    });
    expect(pointersIn(inPublic)).to.deep.equal(['/input/reasonCode']);
  });

  it('are answered to nobody else who sends the same request', async () => {
    const [id, document, input] = [newId(), declarationDocument(), { customs: CUSTOMS.msp }];
    const send = async (by: Actor): Promise<Answer> =>
      (await consortium.as(by)).create('customs-declaration', id, { document, input });
    expect((await send(SHIPPER)).status).to.equal(201);
    expect((await send(SHIPPER)).status).to.equal(200);
    const stranger = await send(OTHER_SHIPPER);
    expect(problemIn(stranger)).to.equal('409 CONFLICT');
    expect(stranger.text).not.to.include(SHIPPER.party);
  });

  it('say to whom they are refused before what is wrong with the request', async () => {
    const declaration = await newDeclaration(scenes);
    expect(problemIn(await act(SHIPPER, declaration, 'hold', { details: {}, more: 1 }))).to.equal('403 FORBIDDEN');
    const faults = await act(CUSTOMS, declaration, 'hold', { details: {}, more: 1, expectedVersion: 0 });
    expect(pointersIn(faults)).to.have.members(['/details/reasonCode', '/more', '/expectedVersion']);
  });

  it('say in which status they are, if that is what is in the way', async () => {
    const declaration = await newDeclaration(scenes);
    const accept = (): Promise<Answer> => act(CUSTOMS, declaration, 'accept', { input: { channel: 'GREEN' } });
    await recordIn(accept());
    expect((await accept()).text).to.include(
      'The document is ACCEPTED already: accept is taken when it is DECLARED, HELD.',
    );
  });

  it('are found by their number, and by the chapter and heading of their goods', async () => {
    const [first, second] = [await newDeclaration(scenes), await newDeclaration(scenes)];
    const customs = await consortium.as(CUSTOMS);
    await consortium.settled(customs);
    const find = async (query: string): Promise<string[]> =>
      (await bodyOf(Page, customs.get(`/v1/customs-declarations?${query}`))).items.map(({ record }) => record.id);
    await until(
      () => find('limit=2&sort=changed&hsCode=64'),
      (ids) => [first, second].every(({ id }) => ids.includes(id)),
    );
    const { document } = Whole.parse((await read(CUSTOMS, first)).body);
    const number = document.declarationNumber.toLowerCase();
    expect(await find(`declarationNumber=${number}`)).to.deep.equal([first.id]);
    for (const hsCode of ['64', '6403', '640391', '6403910000'])
      expect(await find(`sort=changed&hsCode=${hsCode}`), hsCode).to.include.members([first.id, second.id]);
    expect(await find(`hsCode=6404&declarationNumber=${number}`)).to.deep.equal([]);
    for (const query of ['hsCode=640', 'hsCode=7701', 'container=CSQU3054384', 'container=CSQU30543', 'status=LOST'])
      expect(pointersIn(await customs.get(`/v1/customs-declarations?${query}`)), query).to.deep.equal([
        `/query/${query.split('=')[0] ?? ''}`,
      ]);
    expect(await find('container=csqu%20305438-3')).to.be.an('array');
  });

  it('have their number for themselves once customs has accepted it', async () => {
    const numbered = (declarationNumber: string): Promise<Link> => scenes.declaration([], { declarationNumber });
    const accept = (link: Link): Promise<Answer> => act(CUSTOMS, link, 'accept', { input: { channel: 'GREEN' } });
    const first = await numbered('12345-26-000077M');
    expect((await recordIn(accept(first))).status).to.equal('ACCEPTED');
    for (const number of ['12345-26-000077M', '1234526000077m'])
      expect(problemIn(await accept(await numbered(number))), number).to.equal('409 DUPLICATE_NUMBER');
    await recordIn(act(SHIPPER, first, 'withdraw', { details: { reasonCode: 'DECLARED_TWICE' } }));
    expect((await recordIn(accept(await numbered('12345-26-000077M')))).status).to.equal('ACCEPTED');
  });

  it('name nothing that is not on the ledger', async () => {
    const input = { customs: CUSTOMS.msp };
    for (const [document, more] of [
      [declarationDocument({ billOfLading: newId() }), {}],
      [declarationDocument(), { links: [{ type: 'shipment', id: newId() }] }],
    ] as const)
      expect(problemIn(await file(SHIPPER, document, { ...input, ...more }))).to.equal('404 NOT_FOUND');
  });

  it('tell the reason of a decision to the declarant and to customs, and put none of it on the ledger', async () => {
    const declaration = await scenes.declaration();
    await recordIn(act(CUSTOMS, declaration, 'hold', HOLD));
    for (const actor of [SHIPPER, CUSTOMS])
      expect((await read(actor, declaration)).body).to.deep.include({ details: HOLD.details });
    const { text } = await (await consortium.as(SHIPPER)).get(`${pathOf(declaration)}/history`);
    const items = History.parse(JSON.parse(text)).items.map(({ details: _remarks, ...item }) => item);
    expect(JSON.stringify(items)).not.to.include('INTENSIVE_EXAMINATION');
  });

  it('are seen by the declarant and by customs, and by nobody else', async () => {
    const declaration = await scenes.declaration();
    for (const actor of [OTHER_SHIPPER, BANK_A, CARRIER])
      expect(problemIn(await read(actor, declaration)), actor.name).to.equal('404 NOT_FOUND');
  });

  it('are made by shippers, to an authority that is one', async () => {
    expect(problemIn(await file(CARRIER, declarationDocument(), { customs: CUSTOMS.msp }))).to.equal('403 FORBIDDEN');
    const toBank = await file(SHIPPER, declarationDocument(), { customs: BANK_A.msp });
    expect(problemIn(toBank)).to.equal('403 FORBIDDEN');
  });

  it('name every fault of the declaration, its links and its remarks', async () => {
    const document = declarationDocument({ hsCode: 'shoes', countryOfOrigin: 'XX1', containers: ['CSQU3054384'] });
    const answer = await file(SHIPPER, document, { customs: 'no msp!', links: [{ type: 'letter', id: '1' }] });
    expect(answer.status).to.equal(400);
    expect(pointersIn(answer)).to.include.members([
      '/document/hsCode',
      '/document/countryOfOrigin',
      '/document/containers/0',
      '/input/customs',
      '/input/links/0/type',
      '/input/links/0/id',
    ]);
    const declaration = await scenes.declaration();
    const details = { reasonCode: 'BECAUSE', remarks: '', more: 1 };
    const decided = await act(CUSTOMS, declaration, 'hold', { details });
    expect(pointersIn(decided)).to.have.members(['/details/reasonCode', '/details/remarks', '/details/more']);
  });
});
