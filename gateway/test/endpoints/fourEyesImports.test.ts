import { expect } from 'chai';
import { z } from 'zod';
import { until } from '../support/consortium/carriage.js';
import { CARRIER, EXPORTERS_ADMINISTRATOR, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, type HttpUser, problemIn, succeeds } from '../support/consortium/httpUser.js';
import { shipmentDocument } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const POLICY = '/v1/policies/four-eyes';
const CREATE = { type: 'shipment', action: 'create' };
const Import = z.object({ import: z.object({ id: z.string(), status: z.string(), reason: z.string().nullable() }) });

describeOnEachDatabase('a document that needs a second user', (kind) => {
  let shipper: HttpUser;
  let administrator: HttpUser;
  before(async () => {
    const consortium = await TestConsortium.shared(kind);
    [shipper, administrator] = [await consortium.as(SHIPPER), await consortium.as(EXPORTERS_ADMINISTRATOR)];
  });
  afterEach(() => succeeds(administrator.put(POLICY, { actions: [] })));

  it('is not imported', async () => {
    const settings = { type: 'shipment', format: 'ndjson', input: { parties: [{ msp: CARRIER.msp }] } };
    const begun = (await bodyOf(Import, shipper.post('/v1/imports', settings))).import;
    await succeeds(
      shipper.upload(`/v1/imports/${begun.id}/parts/0`, JSON.stringify(shipmentDocument({ descriptionOfGoods: 'x' }))),
    );
    await succeeds(administrator.put(POLICY, { actions: [CREATE] }));
    expect(problemIn(await shipper.post('/v1/imports', settings))).to.equal('409 CONFLICT');
    await succeeds(shipper.post(`/v1/imports/${begun.id}/start`));
    const { import: paused } = await until(
      () => bodyOf(Import, shipper.get(`/v1/imports/${begun.id}`)),
      ({ import: { status } }) => status !== 'RUNNING',
    );
    expect(paused.status).to.equal('PAUSED');
    expect(paused.reason).to.include('second user');
    await succeeds(shipper.post(`/v1/imports/${begun.id}/cancel`));
  });
});
