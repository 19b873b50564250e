import { canonicalJson, FIRST_RULE_SET, FIRST_RULE_SETS, sha256Hex, TradeError } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { type Answered, answered } from '../support/answered.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../support/gatewayUnderTest.js';

const RESOLUTION = { resolution: '2026/4', number: 1, expires: '2099-12-31T00:00:00.000Z' };
const ENDORSERS = ['BankAMSP', 'BankBMSP', 'CarrierMSP'];
const NEXT = { ...FIRST_RULE_SET, version: 2, activeFrom: '2099-01-01T00:00:00.000Z' };

describe('the endpoints of rule sets', () => {
  let under: GatewayUnderTest;
  let user: string;
  before(async () => {
    under = await startGatewayUnderTest();
    user = await under.as('auditor', 'operator');
    under.wire.answers('ruleSets:read', () => FIRST_RULE_SETS);
  });
  after(() => under.close());

  const post = (body: object): Promise<Answered> =>
    answered(request(under.gateway.url).post('/v1/rule-sets/changes').set('Authorization', user).send(body));

  it('say by which rules claims are weighed', async () => {
    const { status, body } = await answered(request(under.gateway.url).get('/v1/rule-sets').set('Authorization', user));
    expect([status, body['sets']]).to.deep.equal([200, FIRST_RULE_SETS.sets]);
  });

  it('record a set from the register as it is, endorsed by those who are said to approve', async () => {
    under.wire.answers('ruleSets:change', () => ({ sets: [FIRST_RULE_SET], trial: NEXT }));
    const { status, body } = await post({ ...RESOLUTION, set: NEXT, isTrial: true, endorsers: ENDORSERS });
    expect([status, body['trial']]).to.deep.equal([200, NEXT]);
    const basis = sha256Hex(canonicalJson(FIRST_RULE_SETS));
    expect(under.wire.submitted.at(-1)?.call).to.deep.include({
      transaction: 'ruleSets:change',
      arguments: [canonicalJson({ ...RESOLUTION, set: NEXT, isTrial: true, basis })],
      endorsers: ENDORSERS,
    });
  });

  it('name each field that is wrong, such as a rule that refuses and is to be tried', async () => {
    const rules = { ...NEXT.rules, D1: { severity: 'BLOCK', shadow: true }, D10: { severity: 'BLOCK', shadow: false } };
    const set = { ...NEXT, rules };
    const { status, body, text } = await post({ ...RESOLUTION, set, isTrial: false, endorsers: ENDORSERS });
    expect([status, body.code]).to.deep.equal([400, 'INVALID']);
    for (const field of ['/set/rules/D1', '/set/rules/D10/severity']) expect(text).to.include(field);
  });

  it('pass on why the ledger refuses a set', async () => {
    under.wire.answers('ruleSets:change', () => {
      throw new TradeError({ code: 'NOT_RESOLVED', message: 'Not approved.', values: { sha256: 'abc' } });
    });
    const { body } = await post({ ...RESOLUTION, set: NEXT, isTrial: false, endorsers: ENDORSERS });
    expect([body.code, body['values']]).to.deep.equal(['NOT_RESOLVED', { sha256: 'abc' }]);
  });
});
