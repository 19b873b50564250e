import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { transactionOf } from '../../support/fakeWire.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { claim } from '../../support/records.js';

const Alerts = z.object({
  items: z.array(z.looseObject({})),
  next: z.string().nullable(),
  block: z.number(),
});

describe('GET /v1/alerts', () => {
  let under: GatewayUnderTest;
  let officer: string;
  before(async () => {
    under = await startGatewayUnderTest();
    officer = await under.as('bank-officer');
  });
  after(() => under.close());

  const get = async (query = ''): Promise<z.infer<typeof Alerts>> => {
    const response = await request(under.gateway.url).get(`/v1/alerts${query}`).set('Authorization', officer);
    return Alerts.parse(response.body);
  };

  it('gives the latest first, page by page, as the stream of events tells them', async () => {
    const [first, second] = [claim('BankAMSP', { status: 'REFUSED' }), claim('BankAMSP', { status: 'REFUSED' })];
    const blocks = [first, second].map((refused) => under.wire.block([transactionOf(refused)]).number);
    await under.wire.settled(async () => (await get()).items.length === 2);
    const [latest, earlier] = (await get()).items;
    expect(latest).to.deep.equal({
      id: `${blocks[1] ?? ''}-0-REFUSED-financing-claim-${second.id}`,
      rule: 'REFUSED',
      severity: 'BLOCK',
      reason: 'A claim of this bank was refused; its findings say why.',
      document: { type: 'financing-claim', id: second.id },
      attempts: 1,
      status: 'RAISED',
      time: second.time,
      block: blocks[1],
      position: 0,
    });
    const page = await get('?limit=1');
    expect(page.items).to.deep.equal([latest]);
    const rest = await get((page.next ?? '').replace('/v1/alerts', ''));
    expect(rest).to.deep.include({ items: [earlier], next: null });
  });
});
