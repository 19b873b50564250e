import { TradeError } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { type Answered, answered } from '../support/answered.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../support/gatewayUnderTest.js';
import { testTokenKeys } from '../support/testTokens.js';

const { commitments: _, ...PLAN } = { ...testTokenKeys(), sharing: 2 };
const RESOLUTION = { resolution: '2026/3', number: 1, expires: '2099-12-31T00:00:00.000Z' };
const ENDORSERS = ['BankAMSP', 'BankBMSP', 'CarrierMSP'];

describe('the endpoints of token keys', () => {
  let under: GatewayUnderTest;
  let user: string;
  before(async () => {
    under = await startGatewayUnderTest();
    user = await under.as('auditor', 'operator');
  });
  after(() => under.close());

  const get = (path: string): Promise<Answered> =>
    answered(request(under.gateway.url).get(path).set('Authorization', user));
  const post = (path: string, body: object): Promise<Answered> =>
    answered(request(under.gateway.url).post(path).set('Authorization', user).send(body));

  it('say who holds shares, and that no ceremony was conducted', async () => {
    const { status, body } = await get('/v1/token-keys');
    expect(status).to.equal(200);
    expect(body).to.deep.include({ keys: testTokenKeys(), ceremony: { isRunning: false, steps: [] } });
  });

  it('plan a sharing from the register as it is, endorsed by those who are said to approve', async () => {
    under.wire.answers('tokenKeys:change', () => ({ keys: testTokenKeys(), plan: PLAN }));
    const { status, body } = await post('/v1/token-keys/changes', { ...RESOLUTION, plan: PLAN, endorsers: ENDORSERS });
    expect([status, body['plan']]).to.deep.equal([200, PLAN]);
    expect(under.wire.submitted.at(-1)?.call).to.deep.include({
      transaction: 'tokenKeys:change',
      endorsers: ENDORSERS,
    });
    const wrong = await post('/v1/token-keys/changes', {
      ...RESOLUTION,
      plan: { ...PLAN, threshold: 9 },
      endorsers: [],
    });
    expect(wrong.status).to.equal(400);
  });

  it('conduct no ceremony that is not planned, and name a member whose gateway is away', async () => {
    expect((await post('/v1/token-keys/ceremonies', {})).body.code).to.equal('CONFLICT');
    under.wire.answers('tokenKeys:read', () => ({ plan: PLAN }));
    const { status, body } = await post('/v1/token-keys/ceremonies', {});
    under.wire.answers('tokenKeys:read', () => ({ keys: testTokenKeys() }));
    expect([status, body.code]).to.deep.equal([503, 'MEMBER_UNAVAILABLE']);
    expect(body['values']).to.include.keys('msp', 'reason');
  });

  it('tell what this share-holder evaluated, of days that are not too many', async () => {
    const { db } = under.database;
    const row = { day: '2026-11-24', msp: 'BankBMSP', kind: 'BILL', count: 12 };
    await db.insertInto('token_evaluations').values(row).execute();
    const path = '/v1/token-keys/evaluations?holder=BankAMSP';
    expect((await get(`${path}&from=2026-11-01&to=2026-11-30`)).body['counts']).to.deep.equal([row]);
    expect((await get(`${path}&from=2026-11-25&to=2026-11-30`)).body['counts']).to.deep.equal([]);
    expect((await get(`${path}&from=2025-11-25&to=2026-11-30`)).status).to.equal(400);
    const stranger = await get('/v1/token-keys/evaluations?holder=StrangersMSP&from=2026-11-01&to=2026-11-30');
    expect(stranger.status).to.equal(404);
  });

  it('retire keys by a majority, or by a resolution with those who approve it, and name who is missing', async () => {
    under.wire.answers('tokenKeys:retire', () => ({ keys: testTokenKeys(2) }));
    const { status, body } = await post('/v1/token-keys/retirements', { epoch: 2 });
    expect([status, body['keys']]).to.deep.equal([200, testTokenKeys(2)]);
    const alone = under.wire.submitted.at(-1)?.call;
    expect(alone?.arguments).to.deep.equal(['{"epoch":2}']);
    expect(alone?.endorsers).to.have.length(3).and.to.include('BankAMSP');
    const override = { ...RESOLUTION, without: ['BankBMSP'] };
    await post('/v1/token-keys/retirements', { epoch: 2, override, endorsers: ENDORSERS });
    expect(under.wire.submitted.at(-1)?.call.endorsers).to.deep.equal(ENDORSERS);
    under.wire.answers('tokenKeys:retire', () => {
      throw new TradeError({ code: 'NOT_DUE', message: 'Not yet.', values: { missing: ['BankBMSP'] } });
    });
    const refused = await post('/v1/token-keys/retirements', { epoch: 2 });
    expect([refused.status, refused.body['values']]).to.deep.equal([409, { missing: ['BankBMSP'] }]);
  });

  it('pass on why the ledger refuses a plan', async () => {
    under.wire.answers('tokenKeys:change', () => {
      throw new TradeError({ code: 'NOT_RESOLVED', message: 'Not approved.', values: { sha256: 'abc' } });
    });
    const { body } = await post('/v1/token-keys/changes', { ...RESOLUTION, plan: PLAN, endorsers: ENDORSERS });
    expect([body.code, body['values']]).to.deep.equal(['NOT_RESOLVED', { sha256: 'abc' }]);
  });
});
