import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { emptyTransaction } from '../../support/fakeWire.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';

const Page = z.object({ items: z.array(z.looseObject({})), next: z.string().nullable(), block: z.number() });
const FAULTS = ['ENVELOPE', 'TRANSACTION_ID', 'WRITES'] as const;

describe('GET /v1/unreadable-transactions', () => {
  let under: GatewayUnderTest;
  before(async () => {
    under = await startGatewayUnderTest();
  });
  after(() => under.close());

  const get = async (path: string, as: string): Promise<z.infer<typeof Page>> => {
    const response = await request(under.gateway.url).get(path).set('Authorization', as);
    return Page.parse(response.body);
  };

  it('tells an auditor where they are, the latest first, a page at a time, and how many there are', async () => {
    const auditor = await under.as('auditor');
    const transactions = FAULTS.map((fault) => emptyTransaction({ id: '', hash: `hash of ${fault}`, fault }));
    const { number: block } = under.wire.block(transactions);
    const first = '/v1/unreadable-transactions?limit=2';
    await under.wire.settled(async () => (await get(first, auditor)).block === block);
    const page = await get(first, auditor);
    expect(page).to.deep.include({
      items: [
        { block, position: 2, hash: 'hash of WRITES', fault: 'WRITES' },
        { block, position: 1, hash: 'hash of TRANSACTION_ID', fault: 'TRANSACTION_ID' },
      ],
      next: `/v1/unreadable-transactions?limit=2&after=${block}-1`,
    });
    expect(await get(page.next ?? '', auditor)).to.deep.include({
      items: [{ block, position: 0, hash: 'hash of ENVELOPE', fault: 'ENVELOPE' }],
      next: null,
    });
    const metrics = await request(under.gateway.url).get('/metrics');
    expect(metrics.text).to.match(/^naru_unreadable_transactions 3$/m);
  });

  it('tells nobody else', async () => {
    const response = await request(under.gateway.url)
      .get('/v1/unreadable-transactions')
      .set('Authorization', await under.as('bank-officer'));
    expect(response.status).to.equal(403);
    expect(response.body).to.have.property('code', 'FORBIDDEN');
  });
});
