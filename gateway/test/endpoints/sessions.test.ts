import { expect } from 'chai';
import supertest from 'supertest';
import { z } from 'zod';
import { BANK_A, BANK_A_ADMINISTRATOR } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, HttpUser, problemIn, succeeds } from '../support/consortium/httpUser.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Token = z.object({ access_token: z.string(), refresh_token: z.string(), refresh_expires_in: z.number() });
type Token = z.infer<typeof Token>;
const Sessions = z.object({ items: z.array(z.object({ id: z.string(), isThis: z.boolean() })) });
const Me = z.object({ session: z.object({ id: z.string().nullable() }) });
const PASSWORD = 'a first password of a clerk';
const NEXT = 'another password of the clerk';

describeOnEachDatabase('the sessions of a user', (kind) => {
  let member: MemberGateway;
  let name: string;
  before(async () => {
    member = await (await TestConsortium.shared(kind)).gateway(BANK_A.msp);
  });
  beforeEach(async () => {
    name = `clerk-${newId()}`;
    const administrator = await (await TestConsortium.shared(kind)).as(BANK_A_ADMINISTRATOR);
    await succeeds(administrator.put(`/v1/users/${name}`, { role: 'bank-officer', password: PASSWORD }));
  });

  const post = (path: string, body: object): Promise<supertest.Response> =>
    Promise.resolve(supertest(member.gateway.url).post(path).send(body));
  const trySignIn = (password: string): Promise<supertest.Response> => post('/v1/tokens', { user: name, password });
  const signIn = async (password = PASSWORD): Promise<Token> => Token.parse((await trySignIn(password)).body);
  const refresh = (token: string): Promise<supertest.Response> => post('/v1/tokens/refresh', { refresh_token: token });
  const user = ({ access_token: token }: Token): HttpUser =>
    new HttpUser(BANK_A, member.gateway.url, `Bearer ${token}`);
  const isIn = async (token: Token): Promise<boolean> => (await user(token).get('/v1/me/sessions')).status === 200;

  it('go on by refresh tokens, each of which gives the next', async () => {
    const first = await signIn();
    const second = Token.parse((await refresh(first.refresh_token)).body);
    const third = Token.parse((await refresh(second.refresh_token)).body);
    expect(new Set([first, second, third].map(({ refresh_token: token }) => token)).size).to.equal(3);
    expect(await Promise.all([first, second, third].map(isIn))).to.deep.equal([true, true, true]);
    const { items } = await bodyOf(Sessions, user(third).get('/v1/me/sessions'));
    expect(items.map(({ isThis }) => isThis)).to.deep.equal([true]);
  });

  it('end with all their tokens when a refresh token comes again: somebody has copied it', async () => {
    const first = await signIn();
    const second = Token.parse((await refresh(first.refresh_token)).body);
    const other = await signIn();
    expect((await refresh(first.refresh_token)).status).to.equal(401);
    expect((await refresh(second.refresh_token)).status).to.equal(401);
    expect(await Promise.all([first, second, other].map(isIn))).to.deep.equal([false, false, true]);
  });

  it('give one next token to two who ask with the same one at once, and end', async () => {
    const first = await signIn();
    const answers = await Promise.all([refresh(first.refresh_token), refresh(first.refresh_token)]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 401]);
    expect(await isIn(first)).to.equal(false);
  });

  it('do not go on by what is no refresh token', async () => {
    for (const token of ['x', 'a.b', `${'A'.repeat(22)}.${'A'.repeat(43)}`])
      expect((await refresh(token)).body).to.deep.include({ code: 'WRONG_CREDENTIALS' });
    for (const text of ['', '\u0000']) expect((await refresh(text)).body).to.deep.include({ code: 'INVALID' });
  });

  it('are kept without anything by which they could go on', async () => {
    const { refresh_token: token } = await signIn();
    const rows = await member.database.db.selectFrom('sessions').selectAll().where('user_name', '=', name).execute();
    expect(JSON.stringify(rows)).not.to.include(token.split('.')[1]);
  });

  it('are listed, and ended one by one by their user and by nobody else', async () => {
    const [first, second] = [await signIn(), await signIn()];
    const { session } = await bodyOf(Me, user(first).get('/v1/me'));
    const officer = await (await TestConsortium.shared(kind)).as(BANK_A);
    expect(problemIn(await officer.post(`/v1/me/sessions/${session.id ?? ''}/end`))).to.equal('404 NOT_FOUND');
    await succeeds(user(second).post(`/v1/me/sessions/${session.id ?? ''}/end`));
    expect(await Promise.all([first, second].map(isIn))).to.deep.equal([false, true]);
    expect((await refresh(first.refresh_token)).status).to.equal(401);
  });

  it('all end when the password is changed, but for the one that begins with the new password', async () => {
    const [first, second] = [await signIn(), await signIn()];
    const wrong = await user(first).post('/v1/me/password', { password: 'not it', newPassword: NEXT });
    expect(problemIn(wrong)).to.equal('401 WRONG_CREDENTIALS');
    const weak = await user(first).post('/v1/me/password', { password: PASSWORD, newPassword: 'short' });
    expect(problemIn(weak)).to.equal('400 INVALID');
    const next = await bodyOf(Token, user(first).post('/v1/me/password', { password: PASSWORD, newPassword: NEXT }));
    expect(await Promise.all([first, second, next].map(isIn))).to.deep.equal([false, false, true]);
    expect((await refresh(second.refresh_token)).status).to.equal(401);
    expect((await trySignIn(PASSWORD)).status).to.equal(401);
    expect(await isIn(await signIn(NEXT))).to.equal(true);
  });
});
