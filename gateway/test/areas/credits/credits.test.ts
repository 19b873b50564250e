import { canonicalJson, CreditContent, recordKey, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { type Answered, answered } from '../../support/answered.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { transactionOf } from '../../support/fakeWire.js';
import { acted, newId, readResult, record } from '../../support/records.js';
import { MT_700, MT_707, MT_708 } from '../../support/swiftMessages.js';

const BENEFICIARY = { msp: 'ExportersMSP', party: '01KAE5TZ3TC7H3N5QG8Y0E2XVM' };
const Clock = z.looseObject({ clock: z.string(), due: z.string().optional(), state: z.string() });
const Clocks = z.object({ clocks: z.array(Clock), presentations: z.array(z.object({ clocks: z.array(Clock) })) });
const Deadlines = z.object({ items: z.array(z.unknown()) });
const Messages = z.object({ messages: z.array(z.string()) });

describe('letters of credit over HTTP', () => {
  let under: GatewayUnderTest;
  let user: string;
  let credit: TradeRecord;
  let document: unknown;
  before(async () => {
    under = await startGatewayUnderTest();
    user = await under.as('bank-officer');
    const read = await post('/v1/swift-messages', { messages: [{ text: MT_700 }] });
    document = { ...Object(read.body['document']), amendments: 0, drawings: [] };
    const state = {
      issuingBank: 'BankBMSP',
      advisingBank: 'BankAMSP',
      beneficiary: BENEFICIARY,
      cancellationConsents: [],
    };
    credit = record({ type: 'letter-of-credit', status: 'ADVISED', state });
    under.wire.answers('documents:read', ({ arguments: [type] }) =>
      type === 'letter-of-credit' ? readResult(credit, document) : readResult(presentation(), presented()),
    );
  });
  after(() => under.close());

  const post = (path: string, body: object): Promise<Answered> =>
    answered(request(under.gateway.url).post(path).set('Authorization', user).send(body));
  const get = (path: string): Promise<Answered> =>
    answered(request(under.gateway.url).get(path).set('Authorization', user));

  const presentation = (): TradeRecord => {
    const parties = { beneficiary: BENEFICIARY, issuingBank: 'BankBMSP', bank: 'BankAMSP' };
    const state = { credit: credit.id, ...parties, receivedOn: '2026-12-01', noticeBy: '2026-12-08' };
    return record({ type: 'presentation', status: 'PRESENTED', state });
  };
  const presented = (): object => ({
    number: 1,
    amount: { currency: 'USD', amountMinor: 25_000_000 },
    presentedOn: '2027-03-01',
    medium: 'PAPER',
    documents: [{ kind: 'OTHER', title: 'CERTIFICATE' }],
  });

  describe('an MT 700', () => {
    it('is read as the document of a credit', () => {
      expect(document).to.have.nested.property('terms.creditNumber', 'LC2026-0117');
      expect(document).to.have.deep.nested.property('terms.amount', { currency: 'USD', amountMinor: 25_000_000 });
    });

    it('is answered with every fault by tag and line', async () => {
      const text = MT_700.replace('USD250000,00', 'USD250000.001').replace(':31C:261102', ':31C:261302');
      const { status, body } = await post('/v1/swift-messages', { messages: [{ text }] });
      expect([status, body.code]).to.deep.equal([400, 'INVALID']);
      expect(body.issues?.map(({ pointer }) => pointer)).to.include.members(['/31C/1', '/32B/1']);
    });

    it('is written again from the credit as it stands', async () => {
      const { messages } = Messages.parse((await get(`/v1/letters-of-credit/${credit.id}/swift-messages`)).body);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.include(':20:LC2026-0117\r\n').and.to.include(':32B:USD250000,');
    });
  });

  it('are written as an MT 720 if they are transfers, to the bank that is named', async () => {
    const transfer = record({
      type: 'letter-of-credit',
      status: 'ISSUED',
      state: { ...credit.state, transferOf: credit.id },
    });
    const { terms, ...content } = CreditContent.parse(document);
    const second = { name: 'SECOND', addressLines: [] };
    const transferred = { ...content, terms: { ...terms, creditNumber: 'TRF1', beneficiary: second } };
    under.wire.answers('documents:read', ({ arguments: [, id] }) =>
      id === transfer.id ? readResult(transfer, transferred) : readResult(credit, document),
    );
    const path = `/v1/letters-of-credit/${transfer.id}/swift-messages?receiver=NARUKRSCXXX`;
    const [message] = Messages.parse((await get(path)).body).messages;
    expect(message).to.match(/^\{1:F01NARUKRSA.*\{2:I720NARUKRSC/);
    for (const line of [':20:TRF1', ':21:LC2026-0117', 'WITHOUT OUR CONFIRMATION', ':52A:NARUKRSB', ':59:SECOND'])
      expect(message).to.include(line);
    under.wire.answers('documents:read', ({ arguments: [type] }) =>
      type === 'letter-of-credit' ? readResult(credit, document) : readResult(presentation(), presented()),
    );
  });

  it('have their clocks told, with those of the presentations under them', async () => {
    const made = presentation();
    const linked = { ...credit, links: [{ type: 'presentation' as const, id: made.id }] };
    under.wire.answers('documents:history', () => [
      {
        transactionId: 'b',
        time: '2026-12-03T09:00:00.000Z',
        record: { ...made, action: 'refuse', status: 'REFUSED' },
      },
      { transactionId: 'a', time: '2026-12-01T09:00:00.000Z', record: { ...made, action: 'present' } },
    ]);
    under.wire.answers('documents:read', ({ arguments: [type] }) =>
      type === 'letter-of-credit' ? readResult(linked, document) : readResult(made, presented()),
    );
    const call = request(under.gateway.url).get(`/v1/letters-of-credit/${credit.id}/clocks`).set('Authorization', user);
    const { clocks, presentations } = Clocks.parse((await call).body);
    // The expiry date is a Sunday; the calendar is that of Korea.
    expect(clocks.find(({ clock }) => clock === 'EXPIRY')).to.deep.include({ due: '2027-02-01' });
    const [its] = presentations;
    expect(its?.clocks.find(({ clock }) => clock === 'EXAMINATION')).to.deep.include({
      due: '2026-12-08',
      state: 'MET',
    });
  });

  it('read an MT 707 as the document of an amendment', async () => {
    const text = MT_707;
    const path = `/v1/letters-of-credit/${credit.id}/amendment-drafts`;
    const call = request(under.gateway.url)
      .post(path)
      .set('Authorization', user)
      .send({ messages: [{ text }] });
    const { status, text: answer } = await call;
    expect(status, answer).to.equal(200);
    const body: unknown = JSON.parse(answer);
    expect(body).to.have.nested.property('document.terms.latestShipmentDate', '2027-01-10');
    expect(body).to.have.nested.property('document.terms.creditNumber', 'LC2026-0117');
    expect(body).to.have.nested.property('document.basis', 0);
  });

  it('read an MT 707 with the MT 708 that continue it, from the same bank', async () => {
    const path = `/v1/letters-of-credit/${credit.id}/amendment-drafts`;
    const text = MT_707.replace(':27:1/1', ':27:1/2');
    const draft = (continuation: string): Promise<Answered> =>
      post(path, { messages: [{ text }, { text: continuation }] });
    const drafted = await draft(MT_708);
    expect(drafted.status).to.equal(200);
    expect(JSON.stringify(drafted.body)).to.include('BENEFICIARY CERTIFICATE');
    const foreign = await draft(MT_708.replace('F01NARUKRSB', 'F01OTHRKRSB'));
    expect([foreign.status, foreign.body.issues?.map(({ pointer }) => pointer)]).to.deep.equal([400, ['/block1/1']]);
  });

  it('hand the credit’s document on with a presentation, exactly as it was read', async () => {
    const made = presentation();
    under.wire.answers('presentations:present', () => acted(made));
    const body = { document: presented(), input: { credit: credit.id, bank: 'BankAMSP' } };
    const beneficiary = await under.as('shipper');
    const call = request(under.gateway.url).put(`/v1/presentations/${newId()}`).set('Authorization', beneficiary);
    expect((await call.send(body)).status).to.equal(201);
    const { transient } = under.wire.submitted.at(-1)?.call ?? {};
    expect(transient?.[`content/${recordKey(credit)}`]).to.equal(readResult(credit, document).content);
    expect(transient?.['content']).to.include(canonicalJson(presented()));
  });

  it('tell which presentations wait for this bank, the most urgent first, and none that others examine', async () => {
    const presented = (noticeBy: string, of: Partial<TradeRecord> = {}, state: object = {}): TradeRecord => {
      const made = presentation();
      const author = { author: BENEFICIARY, action: 'present' };
      return { ...made, ...author, ...of, state: { ...made.state, noticeBy, ...state } };
    };
    const [later, sooner, others] = [
      presented('2026-12-09'),
      presented('2026-12-02'),
      presented('2026-12-01', {}, { bank: 'BankBMSP' }),
    ];
    under.wire.block([later, sooner, others].map((each) => transactionOf(each)));
    const due = async (): Promise<unknown[]> => {
      const call = request(under.gateway.url).get('/v1/deadlines').set('Authorization', user);
      return Deadlines.parse((await call).body).items;
    };
    await under.wire.settled(async () => (await due()).length > 1);
    expect(await due()).to.deep.equal(
      [sooner, later].map(({ type, id, status, state }) => ({
        document: { type, id },
        status,
        due: state['noticeBy'],
        article: 'UCP 600 art. 16(d)',
      })),
    );
  });

  it('answer 404 for a type of message that is not drafted, and name missing references', async () => {
    const path = `/v1/presentations/${newId()}/swift-messages`;
    expect((await get(`${path}/999?reference=A&relatedReference=B`)).status).to.equal(404);
    const { status, body } = await get(`${path}/734`);
    expect([status, body.issues?.map(({ pointer }) => pointer)]).to.deep.equal([
      400,
      ['/query/reference', '/query/relatedReference'],
    ]);
  });

  it('draft nothing from what has not happened: no notice was given', async () => {
    const { status, body } = await get(
      `/v1/presentations/${newId()}/swift-messages/734?reference=A&relatedReference=B`,
    );
    expect([status, body.code]).to.deep.equal([400, 'INVALID']);
  });
});
