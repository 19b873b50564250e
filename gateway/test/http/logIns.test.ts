import { expect } from 'chai';
import request from 'supertest';
import { type GatewayUnderTest, PASSWORD, startGatewayUnderTest } from '../support/gatewayUnderTest.js';

const ATTEMPTS_PER_MINUTE = 30;

describe('guesses of passwords', () => {
  let under: GatewayUnderTest;
  before(async () => {
    under = await startGatewayUnderTest({ NARU_TRUSTED_PROXIES: 'loopback' });
    for (const name of ['officer', 'clerk', 'agent']) await under.as('bank-officer', name);
  });
  after(() => under.close());

  const attempt = async (user: string, password: string, address: string): Promise<request.Response> =>
    request(under.gateway.url).post('/v1/tokens').set('X-Forwarded-For', address).send({ user, password });
  const timed = async (attempting: Promise<request.Response>): Promise<{ status: number; milliseconds: number }> => {
    const start = performance.now();
    const { status } = await attempting;
    return { status, milliseconds: performance.now() - start };
  };

  it('at one account are slowed down wherever they come from; the right password still works from elsewhere', async () => {
    const guess = (count: number): Promise<request.Response> => attempt('officer', 'wrong', `192.0.2.${count}`);
    const first = await Promise.all([1, 2, 3, 4, 5].map((count) => timed(guess(count))));
    const next = await timed(guess(6));
    expect([...first, next].map(({ status }) => status)).to.deep.equal([401, 401, 401, 401, 401, 401]);
    expect(next.milliseconds).to.be.greaterThan(248);
    const right = await timed(attempt('officer', PASSWORD, '192.0.2.100'));
    expect(right.status).to.equal(200);
    expect(right.milliseconds).to.be.within(498, 5_000);
    expect((await attempt('officer', PASSWORD, '192.0.2.100')).status).to.equal(200);
  });

  it('do not slow down another account, or an account at an address where it signed in before', async () => {
    expect((await attempt('clerk', PASSWORD, '198.51.100.1')).status).to.equal(200);
    await Promise.all(Array.from({ length: 8 }, (_, count) => attempt('clerk', 'wrong', `203.0.113.${count}`)));
    // Nine failures would be a delay of four seconds.
    const known = await timed(attempt('clerk', PASSWORD, '198.51.100.1'));
    const other = await timed(attempt('agent', PASSWORD, '203.0.113.1'));
    expect([known.status, other.status]).to.deep.equal([200, 200]);
    expect(Math.max(known.milliseconds, other.milliseconds)).to.be.lessThan(1_500);
  }).timeout(10_000);

  it('from one address are limited; who signed in there before, or comes from another, still can', async () => {
    const office = '198.51.100.7';
    expect((await attempt('agent', PASSWORD, office)).status).to.equal(200);
    const guesses = Array.from({ length: ATTEMPTS_PER_MINUTE }, (_, count) =>
      attempt(`nobody-${count}`, 'wrong', office),
    );
    expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).to.deep.equal(new Set([401]));
    const { status, headers } = await attempt('nobody', 'wrong', office);
    expect(status).to.equal(429);
    expect(Number(headers['retry-after'])).to.be.within(1, 60);
    expect((await attempt('agent', PASSWORD, office)).status).to.equal(200);
    expect((await attempt('agent', PASSWORD, '198.51.100.8')).status).to.equal(200);
  }).timeout(20_000);
});
