import { expect } from 'chai';
import type { Link } from '@naru/chaincode/domain';
import { type Actor, BANK_A, CARRIER, CUSTOMS, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, pathOf, pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { declarationDocument, newDeclaration } from '../support/consortium/declarations.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const HOLD = { details: { reasonCode: 'INTENSIVE_EXAMINATION', remarks: 'Container 3 is to be opened.' } };
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

  it('have their number for themselves once customs has accepted it', async () => {
    const numbered = (declarationNumber: string): Promise<Link> => scenes.declaration([], { declarationNumber });
    const accept = (link: Link): Promise<Answer> => act(CUSTOMS, link, 'accept', { input: { channel: 'GREEN' } });
    const first = await numbered('12345-26-000077M');
    expect((await recordIn(accept(first))).status).to.equal('ACCEPTED');
    for (const number of ['12345-26-000077M', '1234526000077m'])
      expect(problemIn(await accept(await numbered(number))), number).to.equal('409 DUPLICATE_NUMBER');
    await recordIn(act(SHIPPER, first, 'withdraw', { input: { reasonCode: 'DECLARED_TWICE' } }));
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
    expect(text).not.to.include('INTENSIVE_EXAMINATION');
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
