import { expect } from 'chai';
import { z } from 'zod';
import { BANK_A, BANK_A_AUDITOR, BANK_B } from '../support/consortium/cast.js';
import { PAPERS, partClaim, usd } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, type HttpUser } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const WHOLE_MINOR = 77_123_400;
const Alert = z.looseObject({ id: z.string(), status: z.string(), document: z.looseObject({ id: z.string() }) });
const Alerts = z.looseObject({ items: z.array(Alert) });
const Step = z.looseObject({ alert: Alert });

describeOnEachDatabase('an alert over HTTP', (kind) => {
  let bank: HttpUser;
  let auditor: HttpUser;
  let consortium: TestConsortium;
  let path: string;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    bank = await consortium.as(BANK_A);
    auditor = await consortium.as(BANK_A_AUDITOR);
    const scenes = new Scenes(consortium);
    const document = partClaim(PAPERS.invoice({ value: usd(WHOLE_MINOR) }), WHOLE_MINOR);
    const held = await scenes.paperClaim(BANK_A, document);
    await scenes.paperClaim(BANK_B, document);
    await consortium.settled(bank);
    const { items } = await bodyOf(Alerts, bank.get('/v1/alerts?status=RAISED'));
    path = `/v1/alerts/${items.find(({ document }) => document.id === held.id)?.id ?? ''}`;
  });

  it('is read by an auditor, who does nothing about it', async () => {
    expect((await auditor.get('/v1/alerts?limit=1')).status).to.equal(200);
    expect((await auditor.post(`${path}/acknowledge`)).status).to.equal(403);
  });

  it('needs a reason to be resolved', async () => {
    const { status, body } = await bank.post(`${path}/resolve`, { reasonCode: 'BORED', remark: '' });
    expect(status).to.equal(400);
    expect(JSON.stringify(body)).to.include('/reasonCode').and.to.include('/remark');
  });

  it('is acknowledged, resolved, and then listed as what it is', async () => {
    expect(await bodyOf(Step, bank.post(`${path}/acknowledge`))).to.have.nested.property(
      'alert.status',
      'ACKNOWLEDGED',
    );
    expect((await bank.post(`${path}/acknowledge`)).status).to.equal(409);
    const reason = { reasonCode: 'CLEARED_WITH_CUSTOMER', remark: 'One invoice, sent to two banks by mistake.' };
    const { alert } = await bodyOf(Step, bank.post(`${path}/resolve`, reason));
    expect(alert).to.deep.nested.include({ status: 'RESOLVED', 'lastStep.reasonCode': reason.reasonCode });
    const { items } = await bodyOf(Alerts, bank.get('/v1/alerts?status=RESOLVED'));
    expect(items.map(({ id }) => id)).to.include(alert.id);
  });
});
