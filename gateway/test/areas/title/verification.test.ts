import { readFileSync } from 'node:fs';
import { type BillState, parseJson, Token, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { type HeldDocument, heldDocuments } from '../../support/heldDocuments.js';
import { acted, bill, newId } from '../../support/records.js';

const EXAMPLE = new URL('../../../../../chaincode/standards/dcsa/examples/ebl-issuance-request.json', import.meta.url);
const TransportDocument = z.looseObject({ transportDocumentReference: z.string() });
const Request = z.object({ document: TransportDocument });

const PARTY = { msp: 'ExportersMSP', party: newId() };

const Verification = z.looseObject({
  verdict: z.string(),
  checks: z.array(z.object({ check: z.string(), result: z.string(), reason: z.string() })),
  isPledged: z.boolean(),
  relyOn: z.array(z.string()),
  lineage: z.array(z.looseObject({ id: z.string() })),
  findings: z.array(z.object({ rule: z.string(), severity: z.string(), evidence: z.looseObject({}) })),
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
   * A document of DCSA's own example of today, with a reference that DCSA's own schema accepts. It is received for shipment,
   * so that no loading has to be recorded.
   */
  function transportDocument(of: Readonly<Record<string, unknown>> = {}): z.infer<typeof TransportDocument> {
    const { document } = Request.parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
    const { shippedOnBoardDate: receivedForShipmentDate, ...rest } = document;
    const issueDate = new Date().toISOString().slice(0, 10);
    const received = { ...rest, receivedForShipmentDate, isShippedOnBoardType: false, issueDate };
    return { ...received, transportDocumentReference: 'MMCU123456', ...of };
  }

  async function verify(
    of: Partial<TradeRecord>,
    state: Partial<BillState>,
    rest: { document?: unknown; genuine?: boolean } = {},
  ): Promise<Pick<z.infer<typeof Verification>, 'verdict' | 'isPledged'> & { not: Record<string, string> }> {
    const { checks, verdict, isPledged } = await ask(of, state, rest);
    const others = checks.filter(({ result }) => result !== 'PASS' && result !== 'NOT_EVALUATED');
    return { verdict, isPledged, not: Object.fromEntries(others.map(({ check, result }) => [check, result])) };
  }

  async function ask(
    of: Partial<TradeRecord>,
    state: Partial<BillState>,
    rest: { document?: unknown; genuine?: boolean } = {},
  ): Promise<z.infer<typeof Verification>> {
    const subject = bill(of, { isTaken: true, ...state });
    documents.set(subject.id, { record: subject, document: transportDocument(), ...rest });
    const path = `/v1/bills-of-lading/${subject.id}/verification`;
    const response = await request(under.gateway.url).get(path).set('Authorization', officer);
    return Verification.parse(response.body);
  }

  /** The token that this gateway makes of the number of the example. */
  async function numberToken(): Promise<TradeRecord['tokens']> {
    const issued = bill();
    under.wire.answers('billsOfLading:issue', () => acted(issued));
    under.wire.submitted.length = 0;
    const input = { issueTo: { msp: 'ExportersMSP', party: newId() } };
    const body = { document: transportDocument(), input };
    const agent = await under.as('carrier-agent');
    await request(under.gateway.url).put(`/v1/bills-of-lading/${issued.id}`).set('Authorization', agent).send(body);
    const sent = parseJson(under.wire.submitted[0]?.call.arguments[1] ?? '');
    const { tokens } = z.object({ tokens: z.array(Token) }).parse(sent);
    return tokens.filter(({ kind }) => kind === 'BILL');
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

  const PRESENTED = { id: newId(), holder: PARTY, titleHolder: PARTY };
  const HOLD = { declaration: newId(), customs: 'CustomsMSP' };
  const WEIGHED: readonly (readonly [string, string, Partial<BillState>])[] = [
    ['is presented under a credit', 'UNPRESENTED', { presentation: PRESENTED }],
    ['was honoured under a credit', 'UNPRESENTED', { presentation: { ...PRESENTED, honouredFor: 'BankBMSP' } }],
    ['is offered', 'NO_OFFER', { offer: { kind: 'PLEDGE', to: 'BankBMSP', expires: '2059-01-01T00:00:00.000Z' } }],
    ['can be recalled by the carrier', 'NOT_RECALLABLE', { isTaken: undefined }],
    ['has title in another hand', 'ONE_HOLDER', { titleHolder: PARTY }],
    ['has a paper original', 'ELECTRONIC', { isPaper: true }],
    ['was delivered in part', 'CONTAINERS_UNDELIVERED', { deliveredContainers: [0] }],
    ['is held by customs', 'NO_CUSTOMS_HOLD', { holds: [HOLD] }],
    ['is held with an exception for its delivery', 'NO_CUSTOMS_HOLD', { holds: [{ ...HOLD, isExcepted: true }] }],
  ];
  for (const [what, check, state] of WEIGHED) {
    it(`is for a person to weigh if the bill ${what}, and says so in words`, async () => {
      const tokens = await numberToken();
      expect(await verify({ tokens }, state)).to.deep.include({ verdict: 'REVIEW', not: { [check]: 'WARN' } });
      const { findings, relyOn } = await ask({ tokens }, state);
      expect(findings).to.deep.include.members([{ ...findings[0], rule: check, severity: 'REVIEW' }]);
      expect(relyOn.join('\n')).to.include('Before you take the bill as security, weigh this:');
    });
  }

  it('is for a person to weigh if the dates are doubtful', async () => {
    const document = transportDocument({ issueDate: '2020-12-12' });
    expect(await verify({ tokens: await numberToken() }, {}, { document })).to.deep.include({
      verdict: 'REVIEW',
      not: { DATES: 'WARN' },
    });
  });

  it('says nothing of a hold that customs has ended', async () => {
    const holds = [{ ...HOLD, isReleased: true as const }];
    expect((await verify({ tokens: await numberToken() }, { holds })).verdict).to.equal('VERIFIED');
  });

  const REFUSED: readonly (readonly [string, Partial<TradeRecord>, Partial<BillState>])[] = [
    ['was delivered against a letter of indemnity', {}, { indemnity: 'f'.repeat(64) }],
    ...(['ACCOMPLISHED', 'VOIDED', 'PAPER'] as const).map((status) => [`is ${status}`, { status }, {}] as const),
  ];
  for (const [what, record, state] of REFUSED) {
    it(`is NOT_VERIFIED if the bill ${what}, and says not to rely on it`, async () => {
      const { verdict, relyOn, findings } = await ask({ tokens: await numberToken(), ...record }, state);
      expect(verdict).to.equal('NOT_VERIFIED');
      expect(relyOn).to.have.length(1);
      expect(relyOn[0]).to.match(/^Do not rely on this bill: /);
      expect(findings.map(({ severity }) => severity)).to.deep.equal(['BLOCK']);
    });
  }

  it('counts a bill that replaces others only if those are out of force, as far as the caller sees them', async () => {
    const seen = bill({ status: 'VOIDED' });
    const inForce = bill({ status: 'ISSUED' });
    for (const record of [seen, inForce]) documents.set(record.id, { record, document: null });
    const tokens = await numberToken();
    const lineageOf = async (replaces: string[]): Promise<string | undefined> =>
      (await ask({ tokens }, { replaces })).checks.find(({ check }) => check === 'LINEAGE')?.result;
    expect(await lineageOf([seen.id])).to.equal('PASS');
    expect(await lineageOf([newId()])).to.equal('NOT_EVALUATED');
    expect(await lineageOf([seen.id, inForce.id])).to.equal('FAIL');
  });

  it('is for a person to weigh if a bill that it replaces, or one before that, has its number and sub-reference', async () => {
    const tokens = await numberToken();
    const first = bill({ status: 'VOIDED' });
    const second = bill({ status: 'VOIDED' }, { replaces: [first.id] });
    const version = (transportDocumentSubReference: string): object => ({
      document: transportDocument({ transportDocumentSubReference }),
    });
    documents.set(first.id, { record: first, document: null, ...version('V1') });
    documents.set(second.id, { record: second, document: null, ...version('V2') });
    const ofThird = async (subReference: string): Promise<Record<string, string>> =>
      (await verify({ tokens }, { replaces: [second.id] }, version(subReference))).not;
    expect(await ofThird('V3')).to.deep.equal({});
    expect(await ofThird('V1')).to.deep.equal({ SUB_REFERENCE: 'WARN' });
  });

  it('is for a person to weigh while a holder’s consent to a recall stands, also if files were attached since', async () => {
    const tokens = await numberToken();
    const consented = { action: 'consent-to-void', version: 2 };
    expect((await verify({ tokens, ...consented }, {})).not).to.deep.equal({ NOT_RECALLABLE: 'WARN' });
    const attached = { tokens, action: 'attach', version: 3 };
    expect((await verify(attached, { beforeAttaching: consented })).not).to.deep.equal({ NOT_RECALLABLE: 'WARN' });
  });

  it('follows bills that name each other once', async () => {
    const [first, second] = [bill(), bill()];
    for (const [record, other] of [
      [first, second],
      [second, first],
    ] as const)
      documents.set(record.id, {
        record: { ...record, state: { ...record.state, replacedBy: [other.id] } },
        document: null,
      });
    const { lineage } = await ask({}, { replacedBy: [first.id] });
    expect(lineage.map(({ id }) => id)).to.deep.equal([first.id, second.id]);
  });

  it('finds a document that is not DCSA’s', async () => {
    const { verdict, not } = await verify({}, {}, { document: { transportDocumentReference: 1 } });
    expect({ verdict, not }).to.deep.equal({ verdict: 'NOT_VERIFIED', not: { DCSA_SCHEMA: 'FAIL' } });
  });
});
