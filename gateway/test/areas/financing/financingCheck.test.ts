import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { newId } from '../../support/records.js';

const Check = z.looseObject({ verdict: z.string(), notEvaluated: z.array(z.object({ rule: z.string() })) });

describe('a financing check', () => {
  let under: GatewayUnderTest;
  let officer: string;
  before(async () => {
    under = await startGatewayUnderTest();
    officer = await under.as('bank-officer');
  });
  after(() => under.close());

  const body = {
    document: {
      product: 'NEGOTIATION',
      amount: { amountMinor: 1, currency: 'USD' },
      paperBill: { carrierCode: 'MMCU', transportDocumentReference: 'X1', year: 2026 },
    },
    input: { applicant: { msp: 'ExportersMSP', party: newId() } },
  };
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
      expect(parsed.notEvaluated.map(({ rule }) => rule)).to.include('D3');
    });
  }

  it('sends the token of a paper bill, and never its number', async () => {
    under.wire.evaluated.length = 0;
    await check(officer);
    const [sent = ''] = under.wire.evaluated.at(-1)?.call.arguments ?? [];
    expect(sent)
      .to.match(/"kind":"F1","token":"[0-9a-f]{64}"/)
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
