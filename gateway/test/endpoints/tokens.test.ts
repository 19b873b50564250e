import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { hashPassword } from '../../src/identity/passwords.js';
import { Users } from '../../src/identity/users.js';
import { type Actor, BANK_A, BANK_A_AUDITOR } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, HttpUser, pointersIn, problemIn } from '../support/consortium/httpUser.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { PASSWORD, PARTY } from '../support/gatewayUnderTest.js';

const Token = z.object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.number() });

describeOnEachDatabase('POST /v1/tokens', (kind) => {
  let member: MemberGateway;
  before(async () => {
    member = await (await TestConsortium.shared(kind)).gateway(BANK_A.msp);
  });

  const logIn = (body: unknown): Promise<Answer> =>
    new HttpUser(BANK_A, member.gateway.url, '').post('/v1/tokens', body);

  it('gives a token that opens the rest, for as long as it says', async () => {
    const answer = await logIn({ user: BANK_A.name, password: PASSWORD });
    const { access_token: token, expires_in: lifetime } = Token.parse(answer.body);
    expect([answer.status, lifetime, answer.headers['cache-control']]).to.deep.equal([200, 900, 'no-store']);
    const user = new HttpUser(BANK_A, member.gateway.url, `bearer ${token}`);
    expect((await user.get('/v1/members')).status).to.equal(200);
  });

  it('answers alike for a wrong password, an unknown user, and one who has no password', async () => {
    await new Users(member.database.db).put(
      { name: 'by-oidc', msp: BANK_A.msp, party: PARTY, role: 'auditor' },
      undefined,
    );
    for (const user of [BANK_A.name, 'nobody', 'by-oidc']) {
      const answer = await logIn({ user, password: 'not the password' });
      expect(problemIn(answer), user).to.equal('401 WRONG_CREDENTIALS');
      expect(answer.body).to.include({ detail: 'The user or the password is not right.' });
    }
  });

  it('names every wrong field, and repeats no password', async () => {
    const answer = await logIn({ user: '', password: 'x'.repeat(300), more: 1 });
    expect(answer.status).to.equal(400);
    expect(pointersIn(answer)).to.have.members(['/user', '/password', '/more']);
    expect(answer.text).not.to.include('xxx');
  });

  it('lets a user in no longer than it is known', async () => {
    const users = new Users(member.database.db);
    await users.put({ name: 'leaver', msp: BANK_A.msp, party: PARTY, role: 'auditor' }, undefined);
    const user = new HttpUser(BANK_A, member.gateway.url, `Bearer ${member.tokens.issue('leaver')}`);
    expect((await user.get('/v1/shipments')).status).to.equal(200);
    await users.remove('leaver');
    expect(problemIn(await user.get('/v1/shipments'))).to.equal('401 UNAUTHENTICATED');
  });
});

describeOnEachDatabase('a session', (kind) => {
  let consortium: TestConsortium;
  before(async () => {
    consortium = await TestConsortium.start(kind);
  });
  after(() => consortium.close());

  it('ends when the password of its user is changed, and when the user is revoked', async () => {
    const { database, gateway, tokens } = await consortium.gateway(BANK_A.msp);
    const users = new Users(database.db);
    const leaver = { name: 'leaver', msp: BANK_A.msp, party: PARTY, role: 'auditor' } as const;
    await users.put(leaver, await hashPassword(PASSWORD));
    const signedIn = new HttpUser(BANK_A, gateway.url, `Bearer ${tokens.issue('leaver')}`);
    expect((await signedIn.get('/v1/shipments')).status).to.equal(200);
    await users.put(leaver, await hashPassword('another password'));
    expect(problemIn(await signedIn.get('/v1/shipments'))).to.equal('401 UNAUTHENTICATED');
    const again = new HttpUser(BANK_A, gateway.url, `Bearer ${tokens.issue('leaver')}`);
    expect((await again.get('/v1/shipments')).status).to.equal(200);
    await users.revoke('leaver');
    await users.put(leaver, undefined);
    expect(problemIn(await again.get('/v1/shipments'))).to.equal('401 UNAUTHENTICATED');
  });
});

describeOnEachDatabase('limits', (kind) => {
  let consortium: TestConsortium;
  before(async () => {
    consortium = await TestConsortium.start(kind, {
      NARU_REQUESTS_PER_MINUTE: '4',
      NARU_TOKEN_ATTEMPTS_PER_MINUTE: '2',
    });
  });
  after(() => consortium.close());

  it('hold for each user by itself, and say how long to wait', async () => {
    const user = await consortium.as(BANK_A);
    const answers: Answer[] = [];
    for (let count = 0; count < 5; count++) answers.push(await user.get('/v1/shipments'));
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200, 429]);
    expect(answers.at(-1)?.headers).to.have.property('retry-after');
    expect(problemIn(answers.at(-1) ?? expect.fail())).to.equal('429 TOO_MANY_REQUESTS');
    const auditor = await consortium.as({ ...BANK_A, name: 'auditor' });
    expect((await auditor.get('/v1/shipments')).status).to.equal(200);
  });

  it('count failed attempts to log in, and do not keep out who signed in from there before', async () => {
    const { gateway } = await consortium.gateway(BANK_A.msp);
    const attempt = async ({ name }: Actor, password: string): Promise<number> =>
      (await request(gateway.url).post('/v1/tokens').send({ user: name, password })).status;
    const statuses: number[] = [];
    for (const password of [PASSWORD, PASSWORD, PASSWORD, 'wrong', 'wrong', PASSWORD])
      statuses.push(await attempt(BANK_A, password));
    expect(statuses).to.deep.equal([200, 200, 200, 401, 401, 200]);
    expect(await attempt(BANK_A_AUDITOR, PASSWORD)).to.equal(429);
  });
});
