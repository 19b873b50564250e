import { parseJson, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { certificateDocument } from '../../support/consortium/certificates.js';
import { exportDocument } from '../../support/consortium/declarations.js';
import { transactionOf } from '../../support/fakeWire.js';
import { type GatewayUnderTest, PARTY, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { type HeldDocument, heldDocuments } from '../../support/heldDocuments.js';
import { acted, declared, record } from '../../support/records.js';

const CUSTOMS = 'CustomsMSP';
/** No chamber is in the consortium of the tests: whoever issues is customs. */
const ISSUER = CUSTOMS;
const EXPORTER = { msp: 'ExportersMSP', party: PARTY };
const Alerts = z.object({
  items: z.array(z.looseObject({ rule: z.string(), severity: z.string(), reason: z.string() })),
});
const Refusal = z.looseObject({ code: z.string(), values: z.looseObject({}) });

const issued = (of: Partial<TradeRecord> = {}): TradeRecord =>
  record({
    ...{ type: 'certificate-of-origin', status: 'ISSUED', action: 'issue', author: { msp: ISSUER, party: PARTY } },
    parties: [{ msp: ISSUER }, EXPORTER],
    state: { issuer: ISSUER, exporter: EXPORTER },
    ...of,
  });
const amended = (of: TradeRecord, more: Partial<TradeRecord> = {}): TradeRecord => ({
  ...of,
  version: of.version + 1,
  action: 'amend',
  content: { ...of.content, version: of.content.version + 1 },
  ...more,
});
const citing = (...certificates: readonly TradeRecord[]): TradeRecord =>
  declared({
    parties: [EXPORTER, { msp: CUSTOMS }],
    links: certificates.map(({ type, id }) => ({ type, id })),
  });
/** The next version of a declaration, which customs has accepted. */
const accepted = (filed: TradeRecord): TradeRecord => ({
  ...{ ...filed, version: 2, action: 'accept', status: 'ACCEPTED', author: { msp: CUSTOMS, party: PARTY } },
  state: { ...filed.state, selection: { channel: 'GREEN', by: PARTY }, decidedIn: 2 },
});

describe('a certificate of origin that does not reach customs', () => {
  let under: GatewayUnderTest;
  let officer: string;
  let held: Map<string, HeldDocument>;
  before(async () => {
    under = await startGatewayUnderTest({ NARU_MSP_ID: CUSTOMS });
    officer = await under.as('customs-officer');
  });
  after(() => under.close());
  beforeEach(() => {
    held = heldDocuments(under.wire);
  });

  const hold = (of: TradeRecord, document: unknown): void => {
    held.set(of.id, { record: of, document });
  };
  /** Commits records, and waits until the gateway has read of them. */
  async function commit(...records: readonly TradeRecord[]): Promise<void> {
    const { number } = under.wire.block(records.map((each) => transactionOf(each)));
    await under.wire.settled(async () => (await alerts()).block >= number);
  }
  async function alerts(): Promise<{ block: number; told: (of: TradeRecord) => string[] }> {
    const response = await request(under.gateway.url).get('/v1/alerts?limit=100').set('Authorization', officer);
    const { items, block } = Alerts.extend({ block: z.number() }).parse(response.body);
    const told = ({ id }: TradeRecord): string[] =>
      items.filter(({ reason }) => reason.includes(id)).map(({ rule, severity }) => `${rule} ${severity}`);
    return { block, told };
  }

  it('is told of for each accepted declaration that cites it, once it is amended', async () => {
    const certificate = issued();
    const [relied, waiting, rejected] = [citing(certificate), citing(certificate), citing(certificate)];
    await commit(certificate, relied, waiting, rejected);
    await commit(accepted(relied), { ...accepted(rejected), status: 'REJECTED', action: 'reject' });
    await commit(amended(certificate, { unreached: [EXPORTER.msp] }));
    expect((await alerts()).told(relied)).to.deep.equal([]);
    const missed = amended(amended(certificate), { unreached: [CUSTOMS] });
    await commit(missed);
    const { told } = await alerts();
    expect(told(relied)).to.deep.equal(['CERTIFICATE_AMENDED HIGH']);
    for (const quiet of [waiting, rejected]) expect(told(quiet)).to.deep.equal([]);
    // What is done with it afterwards amends nothing.
    await commit({ ...missed, version: missed.version + 1, action: 'disclose' });
    expect((await alerts()).told(relied)).to.deep.equal(['CERTIFICATE_AMENDED HIGH']);
  });

  describe('and that declarations cite together', () => {
    let certificate: TradeRecord;
    let other: TradeRecord;
    let next: TradeRecord;
    beforeEach(async () => {
      certificate = issued();
      [other, next] = [citing(certificate), citing(certificate)];
      await commit(certificate, other, next);
      await commit(accepted(other));
      hold(certificate, certificateDocument());
      hold(other, exportDocument());
      hold(next, exportDocument());
      under.wire.answers('customsDeclarations:accept', () => acted({ ...next, version: 2, action: 'accept' }));
      under.wire.evaluated.length = 0;
    });
    async function accept(): Promise<{ status: number; code?: string; values?: object; read: string[] }> {
      const answer = await request(under.gateway.url)
        .post(`/v1/customs-declarations/${next.id}/accept`)
        .set('Authorization', officer)
        .send({ input: { channel: 'GREEN' }, expectedVersion: 1 });
      const read = under.wire.evaluated
        .filter(({ call }) => call.transaction === 'documents:read')
        .map(({ call }) => call.arguments[1] ?? '');
      return { status: answer.status, read, ...(answer.status === 409 && Refusal.parse(parseJson(answer.text))) };
    }

    it('keeps customs from the next one, and is named', async () => {
      hold(certificate, null);
      expect(await accept()).to.deep.include({ status: 409, code: 'NOT_DISCLOSED' });
      held.delete(certificate.id);
      const { code, values } = await accept();
      expect(code).to.equal('NOT_DISCLOSED');
      expect(values).to.deep.include({ type: certificate.type, id: certificate.id });
    });

    it('keeps customs from it, too, if it is no certificate, or another declaration is not there', async () => {
      hold(certificate, { certificateNumber: 'NOTHING' });
      expect(await accept()).to.deep.include({ status: 409, code: 'NOT_DISCLOSED' });
      hold(certificate, certificateDocument());
      hold(other, null);
      const { code, values } = await accept();
      expect(code).to.equal('NOT_DISCLOSED');
      expect(values).to.deep.include({ type: other.type, id: other.id });
    });

    it('is added up when it is there', async () => {
      expect(await accept()).to.deep.include({ status: 409, code: 'NOT_CONSERVED' });
      hold(other, exportDocument(undefined, { procedure: 'IMPORT' }));
      expect(await accept()).to.deep.include({ status: 200 });
    });
  });

  it('is read once for all that cite it', async () => {
    const certificates = [issued(), issued()];
    const [some, other, next] = [citing(...certificates), citing(...certificates), citing(...certificates)];
    await commit(...certificates, some, other, next);
    await commit(accepted(some), accepted(other));
    for (const each of certificates) hold(each, certificateDocument());
    for (const each of [some, other]) hold(each, exportDocument(undefined, { procedure: 'IMPORT' }));
    hold(next, exportDocument());
    under.wire.evaluated.length = 0;
    await request(under.gateway.url)
      .post(`/v1/customs-declarations/${next.id}/accept`)
      .set('Authorization', officer)
      .send({ input: { channel: 'GREEN' }, expectedVersion: 1 });
    const read = under.wire.evaluated.map(({ call }) => call.arguments[1] ?? '');
    expect(read.filter((id) => id === some.id)).to.have.length(1);
  });
});
