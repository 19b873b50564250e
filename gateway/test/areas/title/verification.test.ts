import { readFileSync } from 'node:fs';
import { type BillState, parseJson, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { type HeldDocument, heldDocuments } from '../../support/heldDocuments.js';
import { acted, bill, newId } from '../../support/records.js';

const EXAMPLE = new URL('../../../../../chaincode/standards/dcsa/examples/ebl-issuance-request.json', import.meta.url);
const TransportDocument = z.looseObject({ transportDocumentReference: z.string() });
const Request = z.object({ document: TransportDocument });

const Verification = z.looseObject({
  verdict: z.string(),
  checks: z.array(z.object({ check: z.string(), result: z.string(), reason: z.string() })),
  isPledged: z.boolean(),
});

describe('the verification of a bill', () => {
  let under: GatewayUnderTest;
  let officer: string;
  let documents: Map<string, HeldDocument>;
  before(async () => {
    under = await startGatewayUnderTest();
    officer = await under.as('bank-officer');
    documents = heldDocuments(under.wire);
  });
  after(() => under.close());

  /**
   * A document of DCSA's own example, with a reference that DCSA's own schema accepts. It is received for shipment, so that
   * no loading has to be recorded.
   */
  function transportDocument(of: Readonly<Record<string, unknown>> = {}): z.infer<typeof TransportDocument> {
    const { document } = Request.parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
    const { shippedOnBoardDate: receivedForShipmentDate, ...rest } = document;
    const received = { ...rest, receivedForShipmentDate, isShippedOnBoardType: false };
    return { ...received, transportDocumentReference: 'MMCU123456', ...of };
  }

  async function verify(
    of: Partial<TradeRecord>,
    state: Partial<BillState>,
    rest: { document?: unknown; genuine?: boolean } = {},
  ): Promise<{ verdict: string; isPledged: boolean; not: Record<string, string> }> {
    const subject = bill(of, state);
    documents.set(subject.id, { record: subject, document: transportDocument(), ...rest });
    const path = `/v1/bills-of-lading/${subject.id}/verification`;
    const response = await request(under.gateway.url).get(path).set('Authorization', officer);
    const { verdict, isPledged, checks } = Verification.parse(response.body);
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

  it('is NOT_VERIFIED if the carrier does not confirm it, or registered another number', async () => {
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

  it('is for a person to weigh if the bill is pledged, surrendered, or cannot be endorsed', async () => {
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
