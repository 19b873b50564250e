import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { claimOn, PAPERS } from '../../support/consortium/claimPapers.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { transactionOf } from '../../support/fakeWire.js';
import { entry } from '../../support/records.js';

const Check = z.looseObject({
  verdict: z.string(),
  notEvaluated: z.array(z.object({ rule: z.string(), missing: z.string() })),
});

describe('a financing check', () => {
  let under: GatewayUnderTest;
  let officer: string;
  before(async () => {
    under = await startGatewayUnderTest();
    officer = await under.as('bank-officer');
    under.wire.block([transactionOf(applicant)]);
  });
  after(() => under.close());

  const applicant = entry();
  const place = { msp: 'ExportersMSP', party: applicant.id };
  const body = { document: claimOn([PAPERS.bill({ number: 'X1' })], { applicant: place }), input: {} };
  const check = async (as: string, sent: object = body): Promise<request.Response> =>
    request(under.gateway.url).post('/v1/financing-checks').set('Authorization', as).send(sent);

  for (const [severity, verdict] of [
    ['BLOCK', 'BLOCKED'],
    ['HIGH', 'REVIEW'],
    ['INFO', 'CLEAR'],
  ] as const) {
    it(`is ${verdict} with a finding of severity ${severity}, and says what it could not weigh`, async () => {
      const findings = [{ rule: 'D1', severity, reason: 'Because.', evidence: {} }];
      under.wire.answers('financingClaims:check', () => ({ findings }));
      const response = await check(officer);
      const parsed = Check.parse(response.body);
      expect(parsed).to.deep.include({ verdict, findings });
      expect(parsed.notEvaluated.map(({ rule }) => rule)).to.deep.equal(['D20']);
    });
  }

  it('says of a rule that was not weighed what is missing, and does not count it', async () => {
    const reason = 'Whether a container is in another financed bill cannot be judged. Missing: containers.';
    under.wire.answers('financingClaims:check', () => ({
      findings: [{ rule: 'D5', severity: 'NOT_EVALUATED', reason, evidence: { missing: ['containers'] } }],
    }));
    const parsed = Check.parse((await check(officer)).body);
    expect(parsed).to.deep.include({ verdict: 'CLEAR', findings: [] });
    expect(parsed.notEvaluated).to.deep.include({ rule: 'D5', missing: reason });
  });

  it('sends the tokens of a paper bill, and never its number', async () => {
    under.wire.evaluated.length = 0;
    await check(officer);
    const [sent = ''] = under.wire.evaluated.at(-1)?.call.arguments ?? [];
    expect(sent)
      .to.match(/"kind":"BILL","paper":0,"token":"[0-9a-f]{64}"/)
      .and.not.to.include('X1');
  });

  it('is for bank officers', async () => {
    expect((await check(await under.as('auditor'))).status).to.equal(403);
  });

  it('names every fault of the claim', async () => {
    const { status } = await check(officer, { document: {}, input: {} });
    expect(status).to.equal(400);
  });
});
