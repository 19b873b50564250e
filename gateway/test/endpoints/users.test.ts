import { expect } from 'chai';
import supertest from 'supertest';
import { z } from 'zod';
import { BANK_A, BANK_A_ADMINISTRATOR, BANK_A_AUDITOR, SHIPPER } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import { Scenes } from '../support/consortium/scenes.js';
import { bodyOf, HttpUser, pointersIn, problemIn, succeeds } from '../support/consortium/httpUser.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const User = z.object({ name: z.string(), role: z.string(), party: z.string(), hasPassword: z.boolean() });
const Users = z.object({ items: z.array(User), next: z.string().nullable() });
const Administered = User.extend({ isNew: z.boolean(), revocationList: z.string().nullable() });
const Removed = z.object({ revocationList: z.string().nullable() });
const Token = z.object({ access_token: z.string() });
const Me = z.object({ user: z.object({ name: z.string(), role: z.string(), party: z.string() }) });
const FIRST = 'a first password of a clerk';
const SECOND = 'another password of the clerk';

describeOnEachDatabase('the users of an organisation', (kind) => {
  let member: MemberGateway;
  let administrator: HttpUser;
  let officer: HttpUser;
  before(async () => {
    const consortium = await TestConsortium.shared(kind);
    member = await consortium.gateway(BANK_A.msp);
    administrator = await consortium.as(BANK_A_ADMINISTRATOR);
    officer = await consortium.as(BANK_A);
  });

  const signIn = (user: string, password: string): Promise<supertest.Response> =>
    Promise.resolve(supertest(member.gateway.url).post('/v1/tokens').send({ user, password }));
  const as = async (user: string, password: string): Promise<HttpUser> => {
    const { access_token: token } = Token.parse((await signIn(user, password)).body);
    return new HttpUser(BANK_A, member.gateway.url, `Bearer ${token}`);
  };
  const put = (name: string, body: object): Promise<z.infer<typeof Administered>> =>
    bodyOf(Administered, administrator.put(`/v1/users/${name}`, body));
  const nameOf = (what: string): string => `${what}-${newId()}`;

  it('are made by an administrator with a certificate of the authority, and act at once as it says', async () => {
    const name = nameOf('clerk');
    const made = await put(name, { role: 'bank-officer', password: FIRST });
    expect(made).to.deep.include({ isNew: true, revocationList: null });
    const { user } = await bodyOf(Me, (await as(name, FIRST)).get('/v1/me'));
    expect(user).to.deep.equal({ name, role: 'bank-officer', party: made.party });
    expect((await signIn(name, SECOND)).status).to.equal(401);
  });

  it('get another role with another certificate; the earlier one is revoked, and their sessions end', async () => {
    const name = nameOf('clerk');
    const { party } = await put(name, { role: 'bank-officer', password: FIRST });
    const clerk = await as(name, FIRST);
    const changed = await put(name, { role: 'auditor' });
    expect(changed).to.deep.include({ role: 'auditor', party });
    expect(changed.revocationList).to.match(/^a list of /);
    expect(problemIn(await clerk.get('/v1/me'))).to.equal('401 UNAUTHENTICATED');
    expect((await bodyOf(Me, (await as(name, FIRST)).get('/v1/me'))).user.role).to.equal('auditor');
    expect(await put(name, { role: 'auditor' })).to.deep.include({ isNew: false, revocationList: null });
  });

  it('are on the audit log with each role that they get', async () => {
    const name = nameOf('clerk');
    for (const role of ['bank-officer', 'auditor']) await put(name, { role, password: FIRST });
    const Log = z.object({ items: z.array(z.looseObject({ subject: z.string().optional(), user: z.string() })) });
    const told = async (): Promise<string[]> => {
      await succeeds(administrator.post('/v1/stream-tickets'));
      const { items } = await bodyOf(Log, administrator.get('/v1/audit-log?event=ADMINISTRATION&outcome=DONE'));
      return items.flatMap(({ subject = '', user }) => (subject.startsWith(name) ? [`${user}: ${subject}`] : []));
    };
    while ((await told()).length < 2);
    const by = BANK_A_ADMINISTRATOR.name;
    expect(await told()).to.deep.equal([`${by}: ${name} as auditor`, `${by}: ${name} as bank-officer`]);
  });

  it('are removed for good: the certificate is revoked, and neither session nor password is taken any more', async () => {
    const name = nameOf('leaver');
    await put(name, { role: 'bank-officer', password: FIRST });
    const leaver = await as(name, FIRST);
    const { revocationList } = await bodyOf(Removed, administrator.post(`/v1/users/${name}/remove`));
    expect(revocationList).to.match(/^a list of /);
    expect(problemIn(await leaver.get('/v1/me'))).to.equal('401 UNAUTHENTICATED');
    expect((await signIn(name, FIRST)).status).to.equal(401);
    expect(problemIn(await administrator.get(`/v1/users/${name}`))).to.equal('404 NOT_FOUND');
    expect(problemIn(await administrator.post(`/v1/users/${name}/remove`))).to.equal('404 NOT_FOUND');
  });

  it('get a new password or certificate, or lose their sessions, when an administrator says so', async () => {
    const name = nameOf('clerk');
    await put(name, { role: 'bank-officer', password: FIRST });
    const clerk = await as(name, FIRST);
    await succeeds(administrator.post(`/v1/users/${name}/renew`));
    await succeeds(clerk.get('/v1/me'));
    await succeeds(administrator.post(`/v1/users/${name}/end-sessions`));
    expect(problemIn(await clerk.get('/v1/me'))).to.equal('401 UNAUTHENTICATED');
    await succeeds(administrator.post(`/v1/users/${name}/set-password`, { password: SECOND }));
    expect((await signIn(name, FIRST)).status).to.equal(401);
    await succeeds((await as(name, SECOND)).get('/v1/me'));
  });

  it('are listed by name, in pages', async () => {
    for (const which of ['one', 'two']) await put(`zz-${which}`, { role: 'auditor' });
    const first = await bodyOf(Users, administrator.get('/v1/users?limit=1&after=zz-'));
    expect(first.items.map(({ name, hasPassword }) => [name, hasPassword])).to.deep.equal([['zz-one', false]]);
    const second = await bodyOf(Users, administrator.get(first.next ?? ''));
    expect(second.items.map(({ name }) => name)).to.deep.equal(['zz-two']);
    expect(second.next).to.equal(null);
  });

  it('have roles of their organisation alone, and never that of the gateway', async () => {
    for (const role of ['shipper', 'customs-officer', 'gateway', 'king']) {
      const refused = await administrator.put(`/v1/users/${nameOf('x')}`, { role });
      expect([problemIn(refused), pointersIn(refused)]).to.deep.equal(['400 INVALID', ['/role']]);
    }
    const gateway = await administrator.put('/v1/users/gateway', { role: 'bank-officer' });
    expect(problemIn(gateway)).to.equal('409 CONFLICT');
    expect(problemIn(await administrator.post('/v1/users/gateway/remove'))).to.equal('409 CONFLICT');
  });

  it('keep one administrator at least', async () => {
    const { name } = BANK_A_ADMINISTRATOR;
    expect(problemIn(await administrator.post(`/v1/users/${name}/remove`))).to.equal('409 CONFLICT');
    expect(problemIn(await administrator.put(`/v1/users/${name}`, { role: 'auditor' }))).to.equal('409 CONFLICT');
    const other = nameOf('administrator');
    await put(other, { role: 'administrator', password: FIRST });
    await succeeds((await as(other, FIRST)).get('/v1/users'));
    await succeeds(administrator.post(`/v1/users/${other}/remove`));
  });

  it('are for administrators alone, who see no documents and take no actions', async () => {
    const consortium = await TestConsortium.shared(kind);
    for (const actor of [BANK_A, BANK_A_AUDITOR, SHIPPER]) {
      const user = await consortium.as(actor);
      for (const answer of [
        await user.get('/v1/users'),
        await user.put('/v1/users/x', { role: 'auditor' }),
        await user.post('/v1/users/officer/set-password', { password: FIRST }),
      ])
        expect(problemIn(answer), actor.name).to.equal('403 FORBIDDEN');
    }
    const shipment = { document: {}, input: {} };
    expect(problemIn(await administrator.put(`/v1/shipments/${newId()}`, shipment))).to.equal('403 FORBIDDEN');
    const { actions } = await bodyOf(
      z.object({ actions: z.array(z.object({ actions: z.array(z.string()) })) }),
      administrator.get('/v1/me'),
    );
    expect(actions.flatMap((each) => each.actions)).to.deep.equal([]);
  });

  it('who are administrators see no document, not even one that names no party of their organisation', async () => {
    const bill = await new Scenes(await TestConsortium.shared(kind)).disclosed();
    await succeeds(officer.read(bill));
    expect(problemIn(await administrator.read(bill))).to.equal('404 NOT_FOUND');
    const lists = [await administrator.get('/v1/bills-of-lading'), await administrator.get('/v1/alerts')];
    for (const { body } of lists) expect(body).to.deep.include({ items: [] });
  });
});
