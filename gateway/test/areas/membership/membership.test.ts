import { canonicalJson, sha256Hex, TradeError } from '@naru/chaincode/domain';
import { listMembers, loadConsortium } from '@naru/network';
import { expect } from 'chai';
import request from 'supertest';
import { type Answered, answered } from '../../support/answered.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { bill } from '../../support/records.js';

const RESOLUTION = { resolution: '2026/3', number: 1, expires: '2099-12-31T00:00:00.000Z' };
const WITNESSES = ['ExportersMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP'];

describe('a resolution', () => {
  let under: GatewayUnderTest;
  let user: string;
  before(async () => {
    under = await startGatewayUnderTest();
    user = await under.as('auditor', 'operator');
  });
  after(() => under.close());

  const post = (path: string, body: object): Promise<Answered> =>
    answered(request(under.gateway.url).post(path).set('Authorization', user).send(body));

  it('changes the register from what it is, endorsed by those who are said to approve', async () => {
    const present = listMembers(loadConsortium());
    const members = [...present, { mspId: 'BankCMSP', roles: ['BANK'], carrierCodes: [], bics: [] }];
    under.wire.answers('members:change', () => members);
    const { status } = await post('/v1/members/changes', { ...RESOLUTION, members, endorsers: WITNESSES });
    expect(status).to.equal(200);
    const { call } = under.wire.submitted.at(-1) ?? {};
    const basis = sha256Hex(canonicalJson(present));
    expect(call).to.deep.include({ transaction: 'members:change', endorsers: WITNESSES });
    expect(call?.arguments).to.deep.equal([canonicalJson({ ...RESOLUTION, basis, members })]);
  });

  it('intervenes with the endorsement of its witnesses, and tells the hash to approve if one does not', async () => {
    const record = bill();
    const { type, id, version } = record;
    const change = { type, id, version, status: 'ISSUED', state: record.state };
    const body = { ...RESOLUTION, witnesses: WITNESSES, changes: [change] };
    under.wire.answers('documents:intervene', () => [record]);
    expect((await post('/v1/interventions', body)).status).to.equal(200);
    expect(under.wire.submitted.at(-1)?.call).to.deep.include({
      arguments: [canonicalJson(body)],
      endorsers: WITNESSES,
    });
    under.wire.answers('documents:intervene', () => {
      throw new TradeError({ code: 'NOT_RESOLVED', message: 'Not approved.', values: { sha256: 'abc' } });
    });
    const refused = await post('/v1/interventions', body);
    expect([refused.status, refused.body.code, refused.body['values']]).to.deep.equal([
      409,
      'NOT_RESOLVED',
      { sha256: 'abc' },
    ]);
  });

  const unfit: readonly (readonly [string, readonly string[], number, readonly string[]])[] = [
    ['who is no member', ['BankAMSP', 'NopeMSP'], 403, ['/1']],
    ['a member twice', ['BankAMSP', 'BankAMSP'], 400, ['/1']],
    ['both', ['NopeMSP', 'BankAMSP', 'BankAMSP'], 403, ['/0', '/2']],
  ];
  for (const [what, named, expected, places] of unfit)
    it(`asks nobody if it names ${what}, and says where`, async () => {
      const { type, id, version, state } = bill();
      const sent = under.wire.submitted.length;
      const asked: readonly (readonly [string, string, object])[] = [
        ['/v1/interventions', '/witnesses', { changes: [{ type, id, version, status: 'ISSUED', state }] }],
        ['/v1/members/changes', '/endorsers', { members: listMembers(loadConsortium()) }],
      ];
      for (const [path, at, body] of asked) {
        const answer = await post(path, { ...RESOLUTION, ...body, [at.slice(1)]: named });
        const pointers = answer.body.issues?.map(({ pointer }) => pointer);
        expect([answer.status, pointers]).to.deep.equal([expected, places.map((place) => at + place)]);
      }
      const answer = await post('/v1/token-keys/ceremonies', { without: named });
      expect(answer.status).to.equal(expected);
      expect(under.wire.submitted.length).to.equal(sent);
    });

  it('names every wrong field', async () => {
    const { status, body } = await post('/v1/interventions', { resolution: '', witnesses: [] });
    const pointers = body.issues?.map(({ pointer }: { pointer: string }) => pointer);
    expect([status, pointers]).to.deep.equal([400, ['/resolution', '/number', '/expires', '/witnesses', '/changes']]);
  });
});
