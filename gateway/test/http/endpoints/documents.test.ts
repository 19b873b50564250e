import { parseJson, sha256Hex, TradeError, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { paperClaim } from '../../support/consortium/claimPapers.js';
import { type Answered, answered } from '../../support/answered.js';
import { emptyTransaction, transactionOf } from '../../support/fakeWire.js';
import { LedgerFailure } from '../../../src/fabric/ledgerFailure.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { acted, bill, claim, entry, newId, readResult, record, released } from '../../support/records.js';

const PROBLEM = /^application\/problem\+json/;
const DOCUMENT = { ucr: '6GB1234567890-ABC', seller: 'S', buyer: 'B', descriptionOfGoods: 'Steel' };
const INPUT = { parties: [{ msp: 'BankAMSP' }] };
describe('documents over HTTP', () => {
  let under: GatewayUnderTest;
  let officer: string, shipper: string, customs: string;
  let shipment: TradeRecord;
  const api = (): ReturnType<typeof request> => request(under.gateway.url);

  before(async () => {
    under = await startGatewayUnderTest();
    officer = await under.as('bank-officer');
    shipper = await under.as('shipper');
    customs = await under.as('customs-officer');
  });
  after(() => under.close());

  beforeEach(() => {
    shipment = record();
    under.wire.evaluated.length = 0;
    under.wire.submitted.length = 0;
    under.wire.answers('documents:read', () => readResult(shipment, DOCUMENT));
    under.wire.answers('shipments:create', () => acted(shipment));
  });

  const put = (body: object, id = shipment.id): Promise<Answered> =>
    answered(api().put(`/v1/shipments/${id}`).set('Authorization', shipper).send(body));
  const get = (path: string, as = officer): Promise<Answered> => answered(api().get(path).set('Authorization', as));
  const post = (path: string, as: string, body: object): Promise<Answered> =>
    answered(api().post(path).set('Authorization', as).send(body));

  describe('a creation', () => {
    it('answers with the document, its place, its version and its transaction, at or after its block', async () => {
      const { status, headers, body } = await put({ document: DOCUMENT, input: INPUT });
      expect(status).to.equal(201);
      expect(headers).to.include({ location: `/v1/shipments/${shipment.id}`, etag: '"1"' });
      expect(body).to.deep.include({ record: shipment, authentic: true, genuine: true, document: DOCUMENT });
      expect(body.transaction?.block)
        .to.be.a('number')
        .at.most(body.block ?? -1);
    });

    it('is in the list at once', async () => {
      await put({ document: DOCUMENT, input: INPUT });
      const { body } = await get('/v1/shipments?limit=1');
      expect(body.items).to.deep.equal([{ record: shipment, authentic: true }]);
    });

    it('answers 200 if the same was done before', async () => {
      under.wire.answers('shipments:create', () => ({ record: shipment, endorsers: [] }));
      const { status, body } = await put({ document: DOCUMENT, input: INPUT });
      expect([status, body.transaction]).to.deep.equal([200, null]);
    });

    it('sends the document as transient data, sealed with a salt that a repetition gives again', async () => {
      await put({ document: DOCUMENT, input: INPUT });
      await put({ document: DOCUMENT, input: INPUT });
      const [first, second] = under.wire.submitted.map(({ call }) => call);
      expect(first?.transient).to.deep.equal(second?.transient);
      const sealed = parseJson(first?.transient?.['content'] ?? '');
      expect(sealed).to.have.property('document').that.deep.equals(DOCUMENT);
      expect(first?.arguments.join('')).not.to.include('Steel');
    });

    it('names every fault of all parts at once, by pointers from the root of the request', async () => {
      const { status, type, body } = await put({ document: { ...DOCUMENT, ucr: 1, more: 2 }, input: {}, details: {} });
      expect(status).to.equal(400);
      expect(type).to.match(PROBLEM);
      const pointers = body.issues?.map(({ pointer }) => pointer);
      expect(pointers).to.have.members(['/document/ucr', '/document/more', '/input/parties', '/details']);
      expect(under.wire.submitted).to.deep.equal([]);
    });

    it('refuses what it does not know, also at the top', async () => {
      const { status, body } = await put({ document: DOCUMENT, input: INPUT, force: true });
      expect([status, body.issues?.[0]?.pointer]).to.deep.equal([400, '/force']);
    });

    it('refuses an id that is not a ULID', async () => {
      const { status, body } = await put({ document: DOCUMENT, input: INPUT }, 'shipment-1');
      expect([status, body.issues?.[0]?.pointer]).to.deep.equal([400, '/id']);
    });
  });

  describe('an action', () => {
    const link = (body: object, headers = {}): Promise<Answered> =>
      answered(api().post(`/v1/shipments/${shipment.id}/link`).set('Authorization', shipper).set(headers).send(body));
    const input = { to: { type: 'bill-of-lading', id: newId() } };

    beforeEach(() => {
      under.wire.answers('shipments:link', () => acted({ ...shipment, version: 2, action: 'link' }));
    });

    it('answers with the version that it made', async () => {
      const { status, headers, body } = await link({ input });
      expect([status, headers['etag'], body.record?.version]).to.deep.equal([200, '"2"', 2]);
    });

    it('passes on the version that the caller saw, from the body or If-Match', async () => {
      await link({ input, expectedVersion: 7 });
      await link({ input }, { 'If-Match': '"8"' });
      const versions = under.wire.submitted.map(({ call }) => parseJson(call.arguments[1] ?? ''));
      expect(versions.map((sent) => (sent as { expectedVersion: number }).expectedVersion)).to.deep.equal([7, 8]);
    });

    it('carries the sealed document on, exactly as it was read', async () => {
      shipment = bill();
      const read = readResult(shipment, { any: 'document' });
      under.wire.answers('documents:read', () => read);
      under.wire.answers('billsOfLading:disclose', () => acted(shipment));
      const path = `/v1/bills-of-lading/${shipment.id}/disclose`;
      await post(path, shipper, { input: { to: { msp: 'BankBMSP' } } });
      const { seed, ...transient } = under.wire.submitted[0]?.call.transient ?? {};
      expect(transient).to.deep.equal({ content: read.content });
      expect(seed).to.match(/^[0-9a-f]{64}$/);
    });

    it('seals remarks with a salt of the version that they come with', async () => {
      shipment = released();
      under.wire.answers('customsDeclarations:release', () => acted(shipment));
      const path = `/v1/customs-declarations/${shipment.id}/release`;
      const details = { reasonCode: 'EXAMINED' };
      await post(path, customs, { details, expectedVersion: shipment.version });
      shipment = { ...shipment, version: shipment.version + 1 };
      await post(path, customs, { details, expectedVersion: shipment.version });
      const sealed = under.wire.submitted.map(({ call }) => call.transient?.['details'] ?? '');
      expect(sealed.map((text) => parseJson(text)))
        .to.have.nested.property('[0].details')
        .that.deep.equals(details);
      expect(sha256Hex(sealed[0] ?? '')).not.to.equal(sha256Hex(sealed[1] ?? ''));
    });
  });

  describe('what goes wrong', () => {
    const failures: readonly (readonly [Error, number, string, string?])[] = [
      [new TradeError({ code: 'PLEDGED', message: 'Pledged.', values: { a: 1 } }), 409, 'PLEDGED'],
      [new TradeError({ code: 'FORBIDDEN', message: 'No.', values: {} }), 403, 'FORBIDDEN'],
      [new TradeError({ code: 'VERSION_MISMATCH', message: 'No.', values: {} }), 412, 'VERSION_MISMATCH'],
      [new LedgerFailure('UNAVAILABLE', 'away'), 503, 'LEDGER_UNAVAILABLE', 'retry-after'],
      [new LedgerFailure('LOST_RACE', 'lost'), 409, 'LEDGER_CONTENTION'],
      [new LedgerFailure('OTHER', 'peer said: secret'), 502, 'LEDGER_ERROR'],
    ];
    for (const [error, status, code, header] of failures) {
      it(`answers ${status} ${code}`, async () => {
        under.wire.answers('shipments:create', () => {
          throw error;
        });
        const response = await put({ document: DOCUMENT, input: INPUT });
        expect([response.status, response.body.code, response.body['status']]).to.deep.equal([status, code, status]);
        expect(response.type).to.match(PROBLEM);
        expect(response.text).not.to.include('secret');
        if (header !== undefined) expect(response.headers).to.have.property(header);
      });
    }

    it('answers 202 with a place to ask if the commit is not known, and says later what became of it', async () => {
      const transactionId = sha256Hex('unknown');
      under.wire.answers('shipments:create', () => {
        throw new LedgerFailure('COMMIT_UNKNOWN', 'unknown', { transactionId });
      });
      const { status, headers } = await put({ document: DOCUMENT, input: INPUT });
      expect([status, headers['location']]).to.deep.equal([202, `/v1/transactions/${transactionId}`]);
      const ask = (as: string): Promise<Answered> => get(`/v1/transactions/${transactionId}`, as);
      const pending = (await ask(shipper)).body;
      expect(pending).to.include({ state: 'PENDING', id: shipment.id, action: 'create' });
      expect(pending.block).to.be.a('number');
      expect(pending).not.to.have.any.keys('transactionBlock', 'validationCode');
      expect((await ask(await under.as('auditor'))).status).to.equal(404);
      const { number } = under.wire.block([emptyTransaction({ id: transactionId, validationCode: 11 })]);
      under.wire.block([]);
      await under.wire.settled(async () => Number((await ask(shipper)).body.block) > number);
      const found = { state: 'INVALID', validationCode: 11, transactionBlock: number, block: number + 1 };
      expect((await ask(shipper)).body).to.include(found);
    });

    it('answers the same for what is not there, what is not the caller’s, and what cannot be an id', async () => {
      under.wire.answers('documents:read', () => {
        throw new TradeError({ code: 'NOT_FOUND', message: 'There is no such document.', values: { id: shipment.id } });
      });
      const [missing, malformed] = [await get(`/v1/shipments/${newId()}`), await get('/v1/shipments/none')];
      expect([missing.status, missing.body.code]).to.deep.equal([404, 'NOT_FOUND']);
      expect([malformed.status, malformed.body.code, malformed.body.detail]).to.deep.equal([
        404,
        'NOT_FOUND',
        missing.body.detail,
      ]);
    });
  });

  describe('a list', () => {
    it('leads through its pages, and refuses parameters that it does not know', async () => {
      const made = [released(), released(), released()];
      for (shipment of made) {
        under.wire.answers('customsDeclarations:release', () => acted(shipment));
        const body = { details: { reasonCode: 'EXAMINED' }, expectedVersion: shipment.version };
        await post(`/v1/customs-declarations/${shipment.id}/release`, customs, body);
      }
      const seen: string[] = [];
      for (let next: string | null = '/v1/customs-declarations?limit=2'; next !== null;) {
        const { body }: Answered = await get(next);
        seen.push(...(body.items ?? []).map(({ record: { id } }) => id));
        next = body.next ?? null;
      }
      expect(seen.filter((id) => made.some((each) => each.id === id))).to.have.length(made.length);
      const { status, body } = await get('/v1/shipments?limit=1000&sort=id');
      expect(status).to.equal(400);
      const pointers = body.issues?.map(({ pointer }) => pointer);
      expect(pointers).to.have.members(['/query/limit', '/query/sort']);
    });
  });

  it('answers with the record alone if the document cannot be read after its action', async () => {
    under.wire.answers('documents:read', () => {
      throw new LedgerFailure('UNAVAILABLE', 'away');
    });
    const { status, body } = await put({ document: DOCUMENT, input: INPUT });
    expect([status, body.record]).to.deep.equal([201, shipment]);
    expect(body).not.to.have.any.keys('authentic', 'document');
  });

  it('records a refused claim as what it is: created, with its findings', async () => {
    const refused = claim('BankAMSP', { status: 'REFUSED' });
    under.wire.answers('financingClaims:reserve', () => acted(refused));
    const findings = [{ rule: 'D1', severity: 'BLOCK', reason: 'Financed.', evidence: {} }];
    const sealed = JSON.stringify({ findings, salt: 'ab'.repeat(32) });
    under.wire.answers('documents:read', () => ({ ...readResult(refused), findings: sealed }));
    const applicant = entry();
    under.wire.block([transactionOf(applicant)]);
    const parts = { document: paperClaim({ applicant: { msp: 'ExportersMSP', party: applicant.id } }), input: {} };
    const sent = api().put(`/v1/financing-claims/${refused.id}`).set('Authorization', officer);
    const { status, body } = await answered(sent.send(parts));
    expect([status, body.record?.status, body.findings]).to.deep.equal([201, 'REFUSED', findings]);
  });
});
