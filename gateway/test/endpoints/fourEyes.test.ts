import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { AuditEntry } from '../../src/audit/auditEntry.js';
import { until } from '../support/consortium/carriage.js';
import { type Actor, BANK_A, BANK_B, CARRIER, CUSTOMS } from '../support/consortium/cast.js';
import { EXPORTERS_ADMINISTRATOR, EXPORTERS_AUDITOR, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import {
  type Answer,
  bodyOf,
  type HttpUser,
  pathOf,
  pointersIn,
  problemIn,
  recordIn,
} from '../support/consortium/httpUser.js';
import { succeeds } from '../support/consortium/httpUser.js';
import { Scenes, shipmentDocument } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const POLICY = '/v1/policies/four-eyes';
const DISCLOSE = { type: 'bill-of-lading', action: 'disclose' };
const CREATE = { type: 'shipment', action: 'create' };

const Proposed = z.object({
  code: z.literal('PROPOSED'),
  values: z.object({ proposal: z.string(), digest: z.string() }),
});
const Proposal = z.object({
  ...{ id: z.string(), status: z.string(), user: z.string(), action: z.string(), documentId: z.string() },
  ...{ version: z.number().nullable(), decidedBy: z.string().nullable(), remark: z.string().nullable() },
  ...{ transactionId: z.string().nullable(), digest: z.string() },
});
const Found = Proposal.extend({ body: z.unknown() });
const Decided = z.object({ proposal: Proposal });
const Proposals = z.object({ items: z.array(Proposal) });
const Inbox = z.object({ items: z.array(z.object({ id: z.string(), kind: z.string(), due: z.string().nullable() })) });
const Log = z.object({ items: z.array(AuditEntry) });

interface Asked {
  readonly id: string;
  readonly digest: string;
}

const shipmentOf = (): object => ({
  document: shipmentDocument({ descriptionOfGoods: newId().slice(-8) }),
  input: { parties: [{ msp: CARRIER.msp }] },
});

describeOnEachDatabase('an action that needs a second user', (kind) => {
  let consortium: TestConsortium;
  let member: MemberGateway;
  let scenes: Scenes;
  let shipper: HttpUser;
  let second: HttpUser;
  let third: HttpUser;
  let administrator: HttpUser;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    member = await consortium.gateway(SHIPPER.msp);
    scenes = new Scenes(consortium);
    administrator = await consortium.as(EXPORTERS_ADMINISTRATOR);
    shipper = await consortium.as(SHIPPER);
    second = await colleague('second');
    third = await colleague('third');
  });
  beforeEach(() => succeeds(administrator.put(POLICY, { actions: [DISCLOSE] })));
  afterEach(() => succeeds(administrator.put(POLICY, { actions: [] })));

  /** Another user of the shipper's party. */
  async function colleague(what: string): Promise<HttpUser> {
    const name = `${what}-${newId()}`;
    await succeeds(administrator.put(`/v1/users/${name}`, { role: 'shipper', party: SHIPPER.party }));
    return consortium.as({ ...SHIPPER, name });
  }

  const disclosing = (to: Actor): object => ({ input: { to: { msp: to.msp } } });
  const disclose = (bill: Link, to: Actor, by = shipper, headers = {}): Promise<Answer> =>
    by.post(`${pathOf(bill)}/disclose`, disclosing(to), headers);
  const proposalIn = (answer: Answer): Asked => {
    const { proposal: id, digest } = Proposed.parse(answer.body).values;
    expect([answer.status, answer.headers['location']]).to.deep.equal([202, `/v1/proposals/${id}`]);
    return { id, digest };
  };
  const propose = async (bill: Link, to: Actor = BANK_A): Promise<Asked> => proposalIn(await disclose(bill, to));
  const approve = ({ id, digest }: Asked, by = second): Promise<Answer> =>
    by.post(`/v1/proposals/${id}/approve`, { digest });
  const find = ({ id }: Asked, by = second): Promise<z.infer<typeof Found>> =>
    bodyOf(Found, by.get(`/v1/proposals/${id}`));
  const versionOf = async (bill: Link): Promise<number> => (await recordIn(shipper.read(bill))).version;
  const waitsFor = async (by: HttpUser, { id }: Asked): Promise<boolean> =>
    (await bodyOf(Inbox, by.get('/v1/inbox?limit=100'))).items.some((each) => each.id === `proposal-${id}`);

  it('is proposed, and waits for whoever else may take it; nobody else learns of it', async () => {
    const bill = await scenes.bill();
    const version = await versionOf(bill);
    const asked = await propose(bill);
    const other = await consortium.as(OTHER_SHIPPER);
    const waiting = await Promise.all([second, shipper, other].map((by) => waitsFor(by, asked)));
    expect(waiting).to.deep.equal([true, false, false]);
    expect(await find(asked)).to.deep.include({
      ...{ status: 'WAITING', user: SHIPPER.name, action: 'disclose', documentId: bill.id, version },
      body: disclosing(BANK_A),
    });
    expect(problemIn(await other.get(`/v1/proposals/${asked.id}`))).to.equal('404 NOT_FOUND');
    expect(problemIn(await approve(asked, other))).to.equal('404 NOT_FOUND');
    expect(problemIn(await administrator.get(`/v1/proposals/${asked.id}`))).to.equal('403 FORBIDDEN');
    const listed = await bodyOf(Proposals, second.get('/v1/proposals?status=WAITING'));
    expect(listed.items.map(({ id }) => id)).to.include(asked.id);
    expect(await versionOf(bill)).to.equal(version);
  });

  it('is taken as it was proposed when another user approves, who names what it has read', async () => {
    const bill = await scenes.bill();
    const version = await versionOf(bill);
    const asked = await propose(bill);
    expect(problemIn(await approve(asked, shipper))).to.equal('403 FORBIDDEN');
    expect(problemIn(await approve(asked, await consortium.as(EXPORTERS_AUDITOR)))).to.equal('403 FORBIDDEN');
    expect(problemIn(await approve({ ...asked, digest: 'f'.repeat(64) }))).to.equal('409 CONFLICT');
    const { proposal } = await bodyOf(Decided, approve(asked));
    expect(proposal).to.include({ status: 'DONE', decidedBy: second.actor.name });
    expect(proposal.transactionId).to.match(/^[0-9a-f]{64}$/);
    expect(await versionOf(bill)).to.equal(version + 1);
    await until(
      async () => (await (await consortium.as(BANK_A)).read(bill)).status,
      (status) => status === 200,
    );
    expect(problemIn(await approve(asked, third))).to.equal('409 CONFLICT');
    expect([await waitsFor(third, asked), (await find(asked)).body]).to.deep.equal([false, null]);
  });

  it('is taken once when two approve at once', async () => {
    const bill = await scenes.bill();
    const version = await versionOf(bill);
    const asked = await propose(bill);
    const answers = await Promise.all([second, third, second].map((by) => approve(asked, by)));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409, 409]);
    expect(await versionOf(bill)).to.equal(version + 1);
  });

  it('is not taken on a document that has changed since', async () => {
    const bill = await scenes.bill();
    const [first, later] = [await propose(bill, BANK_A), await propose(bill, BANK_B)];
    await succeeds(approve(first));
    const answer = await approve(later);
    expect(problemIn(answer)).to.equal('409 CONFLICT');
    expect(answer.text).to.include('has changed since');
    expect((await find(later)).status).to.equal('STALE');
    const seen = await shipper.post(`${pathOf(bill)}/disclose`, { ...disclosing(BANK_B), expectedVersion: 1 });
    expect(problemIn(seen)).to.equal('412 VERSION_MISMATCH');
  });

  it('waits on if the ledger rejects it, and is refused or withdrawn for good', async () => {
    const bill = await scenes.bill();
    const [refused, withdrawn] = [await propose(bill, BANK_A), await propose(bill, CUSTOMS)];
    expect(problemIn(await shipper.post(`/v1/proposals/${refused.id}/refuse`))).to.equal('403 FORBIDDEN');
    await succeeds(second.post(`/v1/proposals/${refused.id}/refuse`, { remark: 'not to this bank' }));
    expect(await find(refused)).to.deep.include({ status: 'DENIED', remark: 'not to this bank', body: null });
    expect(problemIn(await approve(refused))).to.equal('409 CONFLICT');
    expect(problemIn(await second.post(`/v1/proposals/${withdrawn.id}/withdraw`))).to.equal('403 FORBIDDEN');
    await succeeds(shipper.post(`/v1/proposals/${withdrawn.id}/withdraw`));
    expect(problemIn(await approve(withdrawn))).to.equal('409 CONFLICT');
    const impossible = await propose(bill, { ...BANK_A, msp: 'NobodyMSP' });
    expect(problemIn(await approve(impossible))).to.equal('403 NOT_A_MEMBER');
    expect(await find(impossible)).to.include({ status: 'WAITING', decidedBy: null });
  });

  it('expires', async () => {
    const asked = await propose(await scenes.bill());
    await member.database.db.updateTable('proposals').set({ expires_ms: 1 }).where('id', '=', asked.id).execute();
    expect(problemIn(await approve(asked))).to.equal('409 CONFLICT');
    expect([(await find(asked)).status, await waitsFor(second, asked)]).to.deep.equal(['LAPSED', false]);
  });

  it('is one proposal however often it is asked for, and after it was approved under its Idempotency-Key', async () => {
    const bill = await scenes.bill();
    const asked = await propose(bill);
    expect(await propose(bill)).to.deep.equal(asked);
    const key = { 'Idempotency-Key': newId() };
    const keyed = proposalIn(await disclose(bill, CUSTOMS, shipper, key));
    await succeeds(approve(keyed));
    const version = await versionOf(bill);
    expect(proposalIn(await disclose(bill, CUSTOMS, shipper, key))).to.deep.equal(keyed);
    expect((await find(keyed)).status).to.equal('DONE');
    expect(await versionOf(bill)).to.equal(version);
  });

  it('makes a document under the id that was proposed', async () => {
    await succeeds(administrator.put(POLICY, { actions: [CREATE] }));
    const asked = proposalIn(await shipper.post('/v1/shipments', shipmentOf()));
    const { documentId } = await find(asked);
    const link = { type: 'shipment', id: documentId } as const;
    expect(problemIn(await shipper.read(link))).to.equal('404 NOT_FOUND');
    await succeeds(approve(asked));
    expect((await recordIn(shipper.read(link))).version).to.equal(1);
    const [own, document] = [newId(), shipmentOf()];
    const put = proposalIn(await shipper.put(`/v1/shipments/${own}`, document));
    expect(proposalIn(await shipper.put(`/v1/shipments/${own}`, document))).to.deep.equal(put);
    expect((await find(put)).documentId).to.equal(own);
  });

  it('is not taken for a user who is gone', async () => {
    const bill = await scenes.bill();
    const leaver = await colleague('leaver');
    const asked = proposalIn(await disclose(bill, BANK_A, leaver));
    await succeeds(administrator.post(`/v1/users/${leaver.actor.name}/remove`));
    expect(problemIn(await approve(asked))).to.equal('409 CONFLICT');
    expect((await find(asked)).status).to.equal('STALE');
  });

  it('is on the audit log as what was proposed, and as what was decided', async () => {
    const bill = await scenes.bill();
    const asked = await propose(bill);
    await succeeds(approve(asked));
    const auditor = await consortium.as(EXPORTERS_AUDITOR);
    const entries = async (id: string): Promise<AuditEntry[]> =>
      (await bodyOf(Log, auditor.get(`/v1/audit-log?id=${id}`))).items.filter(({ status }) => status !== undefined);
    const proposed = await until(
      () => entries(bill.id),
      (items) => items.some(({ code }) => code === 'PROPOSED'),
    );
    expect(proposed.find(({ code }) => code === 'PROPOSED')).to.include({ user: SHIPPER.name, outcome: 'DONE' });
    const [decided] = await until(
      () => entries(asked.id),
      (items) => items.length > 0,
    );
    expect(decided).to.include({ user: second.actor.name, outcome: 'DONE' });
  });

  it('is what an administrator says, of actions that there are', async () => {
    expect(problemIn(await shipper.get(POLICY))).to.equal('403 FORBIDDEN');
    expect(problemIn(await shipper.put(POLICY, { actions: [] }))).to.equal('403 FORBIDDEN');
    const wrong = await administrator.put(POLICY, { actions: [DISCLOSE, { type: 'shipment', action: 'toString' }] });
    expect([problemIn(wrong), pointersIn(wrong)]).to.deep.equal(['400 INVALID', ['/actions/1/action']]);
    const { body } = await succeeds(administrator.get(POLICY));
    expect(body).to.deep.include({ actions: [DISCLOSE] });
    await succeeds(administrator.put(POLICY, { actions: [] }));
    await succeeds(disclose(await scenes.bill(), BANK_A));
  });
});
