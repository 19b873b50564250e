import { type Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { Scenes, shipmentDocument } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Refusal = z.looseObject({ values: z.looseObject({ field: z.string(), id: z.string() }) });

describeOnEachDatabase('shipments over HTTP', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });
  const create = async (
    by: Actor,
    ucr: string,
    id = newId(),
    parties: object[] = [{ msp: BANK_A.msp }],
  ): Promise<Answer> =>
    (await consortium.as(by)).create('shipment', id, { document: shipmentDocument({ ucr }), input: { parties } });
  const act = async (link: Link, action: string, input: object = {}): Promise<Answer> =>
    (await consortium.as(SHIPPER)).act(link, action, { input });

  it('have a UCR that their shipper has given to no other open one, however it is spelled', async () => {
    const [id, ucr] = [newId(), `6KR${newId()}`];
    expect((await create(SHIPPER, ucr, id)).status).to.equal(201);
    expect((await create(SHIPPER, ucr, id)).status, 'the same again').to.be.oneOf([200, 409]);
    const again = await create(SHIPPER, ucr);
    expect(problemIn(again)).to.equal('409 DUPLICATE_NUMBER');
    expect(Refusal.parse(again.body).values).to.deep.equal({ field: '/document/ucr', id });
    expect((await create(OTHER_SHIPPER, ucr)).status, 'of another shipper').to.equal(201);
    expect((await recordIn(act({ type: 'shipment', id }, 'close'))).status).to.equal('CLOSED');
    expect((await create(SHIPPER, ucr)).status, 'when the first is closed').to.equal(201);
  });

  it('name each party once, and say where one is named again', async () => {
    const bank = { msp: BANK_A.msp };
    const answer = await create(SHIPPER, `6KR${newId()}`, newId(), [bank, bank, placeOf(BANK_A), bank]);
    expect([problemIn(answer), pointersIn(answer)]).to.deep.equal([
      '400 INVALID',
      ['/input/parties/1', '/input/parties/3'],
    ]);
    const itself = await create(SHIPPER, `6KR${newId()}`, newId(), [bank, placeOf(SHIPPER)]);
    expect([problemIn(itself), pointersIn(itself)]).to.deep.equal(['400 INVALID', ['/input/parties/1']]);
  });

  it('link what their shipper sees, and let it go again', async () => {
    const [shipment, bill] = [await scenes.shipment(), await scenes.bill()];
    const hidden = await scenes.create(OTHER_SHIPPER, 'shipment', {
      document: shipmentDocument(),
      input: { parties: [{ msp: BANK_A.msp }] },
    });
    for (const to of [hidden, { type: 'bill-of-lading', id: newId() }]) {
      const refused = await act(shipment, 'link', { to });
      expect([problemIn(refused), pointersIn(refused)]).to.deep.equal(['404 NOT_FOUND', ['/input/to/id']]);
    }
    expect((await recordIn(act(shipment, 'link', { to: bill }))).links).to.deep.equal([bill]);
    expect((await recordIn(act(shipment, 'unlink', { to: bill }))).links).to.deep.equal([]);
    expect(problemIn(await act(shipment, 'unlink', { to: bill }))).to.equal('409 CONFLICT');
  });
});
