import { readFileSync } from 'node:fs';
import { type BillState, parseJson, TradeError, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { transactionOf } from '../support/fakeWire.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../support/gatewayUnderTest.js';
import { acted, bill, newId, readResult, record } from '../support/records.js';

const EXAMPLE = new URL('../../../../chaincode/standards/dcsa/examples/ebl-issuance-request.json', import.meta.url);
const TransportDocument = z.looseObject({ transportDocumentReference: z.string() });
const Request = z.object({ document: TransportDocument });

const Verification = z.looseObject({
  verdict: z.string(),
  checks: z.array(z.object({ check: z.string(), result: z.string(), reason: z.string() })),
  isPledged: z.boolean(),
});
const Provenance = z.looseObject({
  documents: z.array(
    z.looseObject({
      type: z.string(),
      id: z.string(),
      document: z.unknown(),
      links: z.array(z.object({ type: z.string(), id: z.string() })),
      history: z.array(z.looseObject({ action: z.string() })),
    }),
  ),
  block: z.number(),
});
const Check = z.looseObject({ verdict: z.string(), notEvaluated: z.array(z.object({ rule: z.string() })) });

describe('queries over HTTP', () => {
  let under: GatewayUnderTest;
  let officer: string;
  const documents = new Map<string, { record: TradeRecord; document: unknown; genuine?: boolean }>();

  before(async () => {
    under = await startGatewayUnderTest();
    officer = await under.as('bank-officer');
    under.wire.answers('documents:read', ({ arguments: [, id = ''] }) => {
      const found = documents.get(id);
      if (found === undefined) throw new TradeError({ code: 'NOT_FOUND', message: 'None.', values: {} });
      return { ...readResult(found.record, found.document), genuine: found.genuine ?? true };
    });
  });
  after(() => under.close());

  async function ask<T>(schema: z.ZodType<T>, path: string): Promise<T> {
    const response = await request(under.gateway.url).get(path).set('Authorization', officer);
    return schema.parse(response.body);
  }

  /** A document of DCSA's own example, with a reference that DCSA's own schema accepts. */
  function transportDocument(of: Readonly<Record<string, unknown>> = {}): z.infer<typeof TransportDocument> {
    const { document } = Request.parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
    return { ...document, transportDocumentReference: 'MMCU123456', ...of };
  }

  describe('verification of a bill', () => {
    async function verify(
      of: Partial<TradeRecord>,
      state: Partial<BillState>,
      rest: { document?: unknown; genuine?: boolean } = {},
    ): Promise<{ verdict: string; isPledged: boolean; not: Record<string, string> }> {
      const subject = bill(of, state);
      documents.set(subject.id, { record: subject, document: transportDocument(), ...rest });
      const { verdict, isPledged, checks } = await ask(Verification, `/v1/bills-of-lading/${subject.id}/verification`);
      const others = checks.filter(({ result }) => result !== 'PASS' && result !== 'NOT_EVALUATED');
      return { verdict, isPledged, not: Object.fromEntries(others.map(({ check, result }) => [check, result])) };
    }

    /** The token that this gateway makes of the number of the example. */
    async function numberToken(): Promise<TradeRecord['tokens']> {
      const issued = bill();
      under.wire.answers('billsOfLading:issue', () => acted(issued));
      under.wire.submitted.length = 0;
      const input = { issueTo: { msp: 'ExportersMSP', party: newId() } };
      const body = { document: transportDocument(), input };
      await request(under.gateway.url).put(`/v1/bills-of-lading/${issued.id}`).set('Authorization', officer).send(body);
      const sent = parseJson(under.wire.submitted[0]?.call.arguments[1] ?? '');
      return z.object({ tokens: z.array(z.object({ kind: z.literal('F1'), token: z.string() })) }).parse(sent).tokens;
    }

    it('is VERIFIED for a genuine bill to order whose number the carrier registered', async () => {
      expect(await verify({ tokens: await numberToken() }, {})).to.deep.equal({
        verdict: 'VERIFIED',
        isPledged: false,
        not: {},
      });
    });

    it('is NOT_VERIFIED where the carrier does not confirm it, or registered another number', async () => {
      const tokens = await numberToken();
      const forged = await verify({ tokens }, {}, { genuine: false });
      expect(forged).to.deep.include({ verdict: 'NOT_VERIFIED', not: { GENUINE: 'FAIL' } });
      const altered = await verify(
        { tokens },
        {},
        { document: transportDocument({ transportDocumentReference: 'MMCU99' }) },
      );
      expect(altered).to.deep.include({ verdict: 'NOT_VERIFIED', not: { BILL_NUMBER: 'FAIL' } });
    });

    it('is for a person to weigh where the bill is pledged, surrendered, or cannot be endorsed', async () => {
      const tokens = await numberToken();
      const pledge = { pledgee: 'BankBMSP', claim: newId() };
      expect(await verify({ tokens }, { pledge })).to.deep.equal({
        verdict: 'REVIEW',
        isPledged: true,
        not: { UNPLEDGED: 'WARN' },
      });
      const surrendered = await verify({ tokens, status: 'SURRENDERED_FOR_DELIVERY' }, {});
      expect(surrendered).to.deep.include({ verdict: 'REVIEW', not: { IN_FORCE: 'WARN' } });
      expect((await verify({ tokens }, { form: 'STRAIGHT' })).not).to.deep.equal({ NEGOTIABLE: 'WARN' });
    });

    it('finds a document that is not DCSA’s', async () => {
      const { verdict, not } = await verify({}, {}, { document: { transportDocumentReference: 1 } });
      expect({ verdict, not }).to.deep.equal({ verdict: 'NOT_VERIFIED', not: { DCSA_SCHEMA: 'FAIL' } });
    });
  });

  describe('provenance', () => {
    it('has all that belongs to a shipment and may be seen, and does not mention what may not', async () => {
      const shipment = record();
      const hidden = bill({ parties: [{ msp: 'CarrierMSP' }] });
      const seen = bill({
        links: [
          { type: 'shipment', id: shipment.id },
          { type: 'bill-of-lading', id: hidden.id },
        ],
      });
      const box = 'CSQU3054383';
      documents.set(shipment.id, { record: shipment, document: { ucr: 'x' } });
      documents.set(seen.id, { record: seen, document: { box } });
      const { number } = under.wire.block([shipment, seen, hidden].map((each) => transactionOf(each)));
      const path = `/v1/shipments/${shipment.id}/provenance`;
      await under.wire.settled(async () => (await ask(Provenance, path)).block >= number);
      const { documents: found } = await ask(Provenance, path);
      expect(found.map(({ type, id }) => [type, id])).to.deep.equal([
        ['shipment', shipment.id],
        ['bill-of-lading', seen.id],
      ]);
      expect(found[1]).to.deep.include({ links: [{ type: 'shipment', id: shipment.id }], document: { box } });
      expect(found[1]?.history.map(({ action }) => action)).to.deep.equal(['issue']);
      expect(JSON.stringify(found)).not.to.include(hidden.id);
      const byBox = `/v1/containers/${box}/provenance`;
      await under.wire.settled(async () => (await ask(Provenance, byBox)).documents.length > 0);
      const ids = (await ask(Provenance, byBox)).documents.map(({ id }) => id);
      expect(ids).to.have.members([shipment.id, seen.id]);
    });

    it('of a shipment that is not the caller’s is not found', async () => {
      const path = `/v1/shipments/${newId()}/provenance`;
      const { status } = await request(under.gateway.url).get(path).set('Authorization', officer);
      expect(status).to.equal(404);
    });
  });

  describe('a financing check', () => {
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
});
