import { expect } from 'chai';
import { Secret, TOTP } from 'otpauth';
import { z } from 'zod';
import { AuditEntry } from '../../src/audit/auditEntry.js';
import { SecondFactors } from '../../src/identity/secondFactors.js';
import { BANK_A, BANK_A_ADMINISTRATOR } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, HttpUser, pointersIn, problemIn, succeeds } from '../support/consortium/httpUser.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { failureOf } from '../support/failureOf.js';
import { newId } from '../support/records.js';

const Token = z.object({ access_token: z.string() });
const Enrolled = z.object({ secret: z.string(), uri: z.string() });
const Recovery = z.object({ recoveryCodes: z.array(z.string()) });
const Factor = z.object({ isOn: z.boolean(), isNeeded: z.boolean(), recoveryCodesLeft: z.number() });
const Kept = z.object({ hasSecondFactor: z.boolean() });
const Log = z.object({ items: z.array(AuditEntry) });
const PASSWORD = 'a first password of a clerk';
const STEP_MS = 30_000;
const WRONG = '000000';
const MAX_WRONG_CODES = 10;

describeOnEachDatabase('the second factor of a user', (kind) => {
  let member: MemberGateway;
  let administrator: HttpUser;
  let name: string;
  before(async () => {
    const consortium = await TestConsortium.shared(kind);
    member = await consortium.gateway(BANK_A.msp);
    administrator = await consortium.as(BANK_A_ADMINISTRATOR);
  });
  beforeEach(async () => {
    name = `clerk-${newId()}`;
    await succeeds(administrator.put(`/v1/users/${name}`, { role: 'auditor', password: PASSWORD }));
  });

  const nobody = (): HttpUser => new HttpUser(BANK_A, member.gateway.url, '');
  const signIn = (code?: string): Promise<Answer> =>
    nobody().post('/v1/tokens', { user: name, password: PASSWORD, ...(code !== undefined && { code }) });
  const as = (answer: Answer): HttpUser =>
    new HttpUser(BANK_A, member.gateway.url, `Bearer ${Token.parse(answer.body).access_token}`);
  const enrol = (user: HttpUser): Promise<z.infer<typeof Enrolled>> =>
    bodyOf(Enrolled, user.post('/v1/me/second-factor/enrol', { password: PASSWORD }));
  /** The code of now, or of the next step, which is taken, too: a test takes one after the other and waits for neither. */
  const codeOf = (secret: string, next = false): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + (next ? STEP_MS : 0) });
  const otherThan = (code: string): string => (code === WRONG ? '000001' : WRONG);

  /** A user who signs in with a second factor. */
  async function enrolled(): Promise<{ user: HttpUser; secret: string; recoveryCodes: string[] }> {
    const user = as(await signIn());
    const { secret } = await enrol(user);
    const { recoveryCodes } = await bodyOf(
      Recovery,
      user.post('/v1/me/second-factor/confirm', { code: codeOf(secret) }),
    );
    return { user, secret, recoveryCodes };
  }

  it('is asked for once a code has confirmed it, and a code is taken once', async () => {
    const user = as(await signIn());
    const { secret, uri } = await enrol(user);
    expect(uri).to.include(`:${name}?`).and.to.include(secret);
    await succeeds(signIn());
    const wrong = await user.post('/v1/me/second-factor/confirm', { code: otherThan(codeOf(secret)) });
    expect(problemIn(wrong)).to.equal('401 WRONG_CREDENTIALS');
    const confirming = codeOf(secret);
    const { recoveryCodes } = await bodyOf(Recovery, user.post('/v1/me/second-factor/confirm', { code: confirming }));
    expect(new Set(recoveryCodes).size).to.equal(10);
    expect(problemIn(await signIn())).to.equal('401 CODE_NEEDED');
    expect(problemIn(await signIn(confirming))).to.equal('401 WRONG_CREDENTIALS');
    const code = codeOf(secret, true);
    await succeeds(as(await signIn(code)).get('/v1/me'));
    expect(problemIn(await signIn(code))).to.equal('401 WRONG_CREDENTIALS');
    expect(await bodyOf(Kept, administrator.get(`/v1/users/${name}`))).to.deep.equal({ hasSecondFactor: true });
  });

  it('is not tried before the password is right', async () => {
    const { secret } = await enrolled();
    const code = codeOf(secret, true);
    const wrong = await nobody().post('/v1/tokens', { user: name, password: 'not the password', code });
    expect(problemIn(wrong)).to.equal('401 WRONG_CREDENTIALS');
    await succeeds(signIn(code));
  });

  it('lets one of several in that come at once with the same code', async () => {
    const { secret, recoveryCodes } = await enrolled();
    for (const code of [codeOf(secret, true), recoveryCodes[0] ?? '']) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => signIn(code)));
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 401, 401, 401]);
    }
  });

  it('gives way to recovery codes, each once, in whatever way they are typed', async () => {
    const { user, recoveryCodes } = await enrolled();
    const [first = '', second = ''] = recoveryCodes;
    const signed = as(await signIn(first.replaceAll('-', ' ').toUpperCase()));
    expect(problemIn(await signIn(first))).to.equal('401 WRONG_CREDENTIALS');
    expect(await bodyOf(Factor, signed.get('/v1/me/second-factor'))).to.deep.equal({
      ...{ isOn: true, isNeeded: false, recoveryCodesLeft: 9 },
    });
    const renewal = user.post('/v1/me/second-factor/renew-recovery-codes', { code: second });
    const renewed = (await bodyOf(Recovery, renewal)).recoveryCodes;
    expect(problemIn(await signIn(recoveryCodes[2]))).to.equal('401 WRONG_CREDENTIALS');
    await succeeds(signIn(renewed[0]));
  });

  it('is kept without its secret and without its codes', async () => {
    const { secret, recoveryCodes } = await enrolled();
    const { db } = member.database;
    const factor = await db
      .selectFrom('second_factors')
      .selectAll()
      .where('user_name', '=', name)
      .executeTakeFirstOrThrow();
    const codes = await db.selectFrom('recovery_codes').selectAll().where('user_name', '=', name).execute();
    const raw = Buffer.from(Secret.fromBase32(secret).bytes);
    expect(Buffer.from(factor.secret).includes(raw)).to.equal(false);
    for (const code of recoveryCodes) expect(JSON.stringify(codes)).not.to.include(code.replaceAll('-', ''));
  });

  it('takes no code at all for an hour after ten wrong ones, from wherever they came', async () => {
    const { secret } = await enrolled();
    const elsewhere = new SecondFactors(member.database.db, member.config.secrets.wallet, 'Naru');
    const wrong = otherThan(codeOf(secret, true));
    const tried = await Promise.all(
      Array.from({ length: MAX_WRONG_CODES + 5 }, () => elsewhere.take(name, wrong).catch(() => 'locked')),
    );
    expect(tried.filter((each) => each === false)).to.have.length(MAX_WRONG_CODES);
    await failureOf(elsewhere.take(name, codeOf(secret, true)));
    const answer = await signIn(codeOf(secret, true));
    expect(problemIn(answer)).to.equal('429 TOO_MANY_REQUESTS');
    expect(Number(answer.headers['retry-after'])).to.be.within(3_500, 3_600);
    expect(problemIn(await signIn())).to.equal('401 CODE_NEEDED');
  });

  it('is removed by its user with a code, and by nobody without one', async () => {
    const { user, secret } = await enrolled();
    const wrong = await user.post('/v1/me/second-factor/remove', { code: otherThan(codeOf(secret, true)) });
    expect(problemIn(wrong)).to.equal('401 WRONG_CREDENTIALS');
    const again = await user.post('/v1/me/second-factor/enrol', { password: PASSWORD });
    expect(problemIn(again)).to.equal('409 CONFLICT');
    await succeeds(user.post('/v1/me/second-factor/remove', { code: codeOf(secret, true) }));
    await succeeds(signIn());
    const guessed = await user.post('/v1/me/second-factor/enrol', { password: 'not the password' });
    expect(problemIn(guessed)).to.equal('401 WRONG_CREDENTIALS');
    const early = await user.post('/v1/me/second-factor/confirm', { code: WRONG });
    expect(problemIn(early)).to.equal('409 CONFLICT');
  });

  it('is reset by an administrator for a user who has lost it, whose sessions end', async () => {
    const { user } = await enrolled();
    expect(problemIn(await user.post(`/v1/users/${name}/reset-second-factor`))).to.equal('403 FORBIDDEN');
    await succeeds(administrator.post(`/v1/users/${name}/reset-second-factor`));
    expect(problemIn(await user.get('/v1/me'))).to.equal('401 UNAUTHENTICATED');
    await succeeds(signIn());
    const absent = await administrator.post('/v1/users/nobody-here/reset-second-factor');
    expect(problemIn(absent)).to.equal('404 NOT_FOUND');
  });

  it('is on the audit log: that a code was needed, and that one was wrong', async () => {
    const { secret } = await enrolled();
    await signIn();
    await signIn(otherThan(codeOf(secret, true)));
    const codes: unknown[] = [];
    while (codes.length < 3) {
      const { items } = await bodyOf(Log, administrator.get(`/v1/audit-log?event=SIGN_IN&user=${name}`));
      codes.splice(0, codes.length, ...items.map(({ code }) => code));
    }
    expect(codes).to.have.members(['WRONG_CREDENTIALS', 'CODE_NEEDED', undefined]);
  });

  describe('that a role needs', () => {
    const POLICY = '/v1/policies/second-factor';
    before(() => succeeds(administrator.put(POLICY, { roles: ['auditor'] })));
    after(() => succeeds(administrator.put(POLICY, { roles: [] })));

    it('is enrolled before anything else is done, in whatever session', async () => {
      const user = as(await signIn());
      for (const path of ['/v1/me', '/v1/shipments', '/v1/audit-log'])
        expect(problemIn(await user.get(path)), path).to.equal('403 SECOND_FACTOR_NEEDED');
      expect(problemIn(await user.post('/v1/stream-tickets'))).to.equal('403 SECOND_FACTOR_NEEDED');
      await succeeds(user.get('/v1/me/sessions'));
      const { isOn, isNeeded } = await bodyOf(Factor, user.get('/v1/me/second-factor'));
      expect({ isOn, isNeeded }).to.deep.equal({ isOn: false, isNeeded: true });
      const { secret } = await enrol(user);
      expect(problemIn(await user.get('/v1/me'))).to.equal('403 SECOND_FACTOR_NEEDED');
      await succeeds(user.post('/v1/me/second-factor/confirm', { code: codeOf(secret) }));
      await succeeds(user.get('/v1/me'));
      await succeeds(user.post('/v1/me/second-factor/remove', { code: codeOf(secret, true) }));
      expect(problemIn(await user.get('/v1/me'))).to.equal('403 SECOND_FACTOR_NEEDED');
    });

    it('is not asked of another role', async () => {
      await succeeds(administrator.put(`/v1/users/${name}`, { role: 'bank-officer' }));
      await succeeds(as(await signIn()).get('/v1/me'));
    });

    it('is for administrators to say, and of roles that people have', async () => {
      const officer = await (await TestConsortium.shared(kind)).as(BANK_A);
      expect(problemIn(await officer.get(POLICY))).to.equal('403 FORBIDDEN');
      expect(problemIn(await officer.put(POLICY, { roles: [] }))).to.equal('403 FORBIDDEN');
      const wrong = await administrator.put(POLICY, { roles: ['auditor', 'gateway'], more: 1 });
      expect([problemIn(wrong), pointersIn(wrong)]).to.deep.equal(['400 INVALID', ['/roles/1', '/more']]);
      const { body } = await succeeds(administrator.get(POLICY));
      expect(body).to.deep.include({ roles: ['auditor'] });
    });
  });
});
