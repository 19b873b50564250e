import { parseJson, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { MAX_ADDED } from '../../../src/areas/customs/certificateAccounts.js';
import { accepted, citing, corrected, decided, ended, issued, letGo, linksOf } from '../../support/certifiedRecords.js';
import { certificateDocument } from '../../support/consortium/certificates.js';
import { cargoDocument, exportDocument } from '../../support/consortium/declarations.js';
import { transactionOf } from '../../support/fakeWire.js';
import { type GatewayUnderTest, PARTY, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { type HeldDocument, heldDocuments } from '../../support/heldDocuments.js';
import { acted, bill, declared, newId, readResult, record } from '../../support/records.js';

const CUSTOMS = 'CustomsMSP';
const CARRIER = 'CarrierMSP';
const SECOND = '01KAE5TZ3TC7H3N5QG8Y0E2XVN';
const TIME = '2026-11-24T09:00:00.000Z';
const Alerts = z.object({
  block: z.number(),
  items: z.array(
    z.looseObject({ rule: z.string(), severity: z.string(), document: z.looseObject({ id: z.string() }) }),
  ),
});
const Refusal = z.looseObject({ code: z.string() });

const ofShoes = (netMassKg: string): object => certificateDocument({ goods: [{ ...SHOES, netMassKg }] });
const SHOES = { hsCode: '640391', description: 'SHOES', countryOfOrigin: 'KR', criterion: 'WHOLLY_OBTAINED' };
const LINE = {
  ...{ hsCode: '6403910000', description: 'LEATHER SHOES', countryOfOrigin: 'KR', unitPrice: '100' },
  ...{ quantity: { value: '1', unit: 'NPR' }, value: { currency: 'USD', amountMinor: 10_000 } },
};
const shoes = (netMassKg: string): object =>
  exportDocument(undefined, { procedure: 'IMPORT', grossMassKg: '9000', lines: [{ ...LINE, netMassKg }] });

describe('goods that go by certificates of origin', () => {
  let under: GatewayUnderTest;
  let officer: string;
  let held: Map<string, HeldDocument>;
  let earlier: Map<string, HeldDocument>;
  before(async () => {
    under = await startGatewayUnderTest({ NARU_MSP_ID: CUSTOMS });
    officer = await under.as('customs-officer');
  });
  after(() => under.close());
  beforeEach(() => {
    held = heldDocuments(under.wire);
    earlier = new Map();
    under.wire.answers('documents:readVersion', ({ arguments: [, id = '', transaction = ''] }) => {
      const found = earlier.get(id);
      if (found === undefined || transaction !== sha256OfTransaction(found.record)) throw new Error(`No ${id}`);
      return { ...readResult(found.record, found.document), time: TIME };
    });
  });

  const sha256OfTransaction = (of: TradeRecord): string => transactionOf(of).id;
  async function alerts(): Promise<z.infer<typeof Alerts>> {
    const response = await request(under.gateway.url).get('/v1/alerts?limit=100').set('Authorization', officer);
    return Alerts.parse(response.body);
  }
  /** Commits records, each after those before it, and waits until the gateway has read of them. */
  async function commit(...records: readonly TradeRecord[]): Promise<void> {
    const { number } = under.wire.block(records.map((each) => transactionOf(each)));
    await under.wire.settled(async () => (await alerts()).block >= number);
  }
  const hold = (of: TradeRecord, document: unknown): TradeRecord => {
    held.set(of.id, { record: of, document });
    return of;
  };
  const certify = (netMassKg: string): TradeRecord => hold(issued(), ofShoes(netMassKg));
  const declare = (netMassKg: string, ...certificates: readonly TradeRecord[]): TradeRecord =>
    hold(citing(...certificates), shoes(netMassKg));
  /** What customs is answered when it takes an action; the ledger takes all of them. */
  async function act(of: TradeRecord, action: string, more: object = {}): Promise<string> {
    const isReport = of.type === 'cargo-report';
    const transaction = action === 'allow-carry-out' ? 'cargoReports:allowCarryOut' : `customsDeclarations:${action}`;
    under.wire.answers(transaction, () => acted({ ...of, version: of.version + 1, action }));
    const answer = await request(under.gateway.url)
      .post(`/v1/${isReport ? 'cargo-reports' : 'customs-declarations'}/${of.id}/${action}`)
      .set('Authorization', officer)
      .send({ expectedVersion: of.version, ...more });
    return answer.status === 200 ? 'OK' : Refusal.parse(parseJson(answer.text)).code;
  }
  const accept = (of: TradeRecord): Promise<string> => act(of, 'accept', { input: { channel: 'GREEN' } });

  it('are no more because one declaration cites a second certificate, which has enough for itself alone', async () => {
    const [small, large] = [certify('1000'), certify('5000')];
    const [first, both] = [declare('1000', small), declare('10', small, large)];
    const [again, rest, less] = [declare('1000', small), declare('5000', large), declare('4990', large)];
    await commit(small, large, first, both, again, rest, less);
    await commit(accepted(first), accepted(both));
    expect(await accept(again)).to.equal('NOT_CONSERVED');
    expect(await accept(rest)).to.equal('NOT_CONSERVED');
    expect(await accept(less)).to.equal('OK');
  });

  it('are counted as they were let go, until customs decides on a correction', async () => {
    const certificate = certify('1000');
    const other = certify('1000');
    for (const left of [[], [certificate], [other]]) {
      const [first, next] = [declare('1000', certificate), declare('900', certificate)];
      const once = accepted(first);
      const freed = letGo(once);
      const after = corrected(freed, ...left);
      await commit(...(left.length === 0 ? [certificate, other] : []), first, next);
      await commit(once);
      await commit(freed);
      await commit(after);
      earlier.set(first.id, { record: first, document: shoes('1000') });
      hold(after, shoes('1'));
      expect(await accept(next), `cites ${left.length}`).to.equal('NOT_CONSERVED');
      const settled = letGo(after);
      await commit(settled);
      expect(await accept(next)).to.equal('OK');
      await commit({ ...decided(settled, 'cancel', 'CANCELLED') });
    }
  });

  it('are counted as they are declared now, as long as customs has let none go', async () => {
    const certificate = certify('1000');
    const [first, next] = [declare('1000', certificate), declare('900', certificate)];
    await commit(certificate, first, next);
    await commit(accepted(first));
    expect(await accept(next)).to.equal('NOT_CONSERVED');
    const after = { ...corrected(accepted(first)), status: 'ACCEPTED' };
    await commit(after);
    hold(after, shoes('1000'));
    expect(await accept(next)).to.equal('OK');
  });

  it('are added up however many declarations cite the certificate, and refused if they are too many', async () => {
    const certificate = certify('1000');
    const many = Array.from({ length: MAX_ADDED }, () => citing(certificate));
    const [fits, beyond] = [declare('993.6', certificate), declare('993.7', certificate)];
    await commit(certificate, fits, beyond, ...many);
    await commit(...many.map(accepted));
    // They are read only now, so that none of them is added up with all the others.
    for (const each of many) hold(each, shoes('0.1'));
    expect(await accept(beyond)).to.equal('NOT_CONSERVED');
    expect(await accept(fits)).to.equal('OK');
    const [one, next] = [declare('0.1', certificate), declare('0.1', certificate)];
    await commit(one, next);
    await commit(accepted(one));
    expect(await accept(next)).to.equal('NOT_CONSERVED');
    const last = declare('0.1', certificate);
    await commit(last);
    const { items } = await alerts();
    const told = items
      .filter(({ document: { id } }) => id === last.id)
      .map(({ rule, severity }) => `${rule} ${severity}`);
    expect(told).to.deep.equal(['CERTIFICATE_OVERDRAWN HIGH']);
  });

  it('are one account with those that went by the certificate in whose place theirs was issued', async () => {
    const [first, other] = [certify('1000'), certify('1000')];
    // Customs does not see the one between.
    const between = issued({ links: linksOf(first) });
    const last = hold(issued({ links: linksOf(between) }), ofShoes('1000'));
    const [gone, next, less] = [declare('600', first), declare('500', last), declare('400', last)];
    await commit(first, other, gone, next, less);
    await commit(accepted(gone));
    await commit(letGo(accepted(gone)), ended(first, 'REPLACED', 'issue', { replacedBy: between.id }), between);
    await commit(ended(between, 'REPLACED', 'issue', { replacedBy: last.id }), last);
    expect(await accept(next)).to.equal('NOT_CONSERVED');
    expect(await accept(less)).to.equal('OK');
    const apart = declare('1000', other);
    await commit(apart);
    expect(await accept(apart)).to.equal('OK');
  });

  describe('leave by an exception', () => {
    const of = bill();
    let report: TradeRecord;
    let certificate: TradeRecord;
    beforeEach(async () => {
      certificate = certify('1000');
      report = record({
        ...{ type: 'cargo-report', status: 'UNLOADED', action: 'unload', author: { msp: CARRIER, party: PARTY } },
        parties: [{ msp: CARRIER }, { msp: CUSTOMS }],
        state: { carrier: CARRIER, customs: CUSTOMS, billOfLading: of.id, declarations: [] },
        links: [{ type: of.type, id: of.id }],
      });
      hold(report, cargoDocument());
      await commit(report, certificate);
    });
    const allow = (by: TradeRecord, ...declarations: readonly TradeRecord[]): Promise<string> =>
      act(by, 'allow-carry-out', {
        input: { declarations: declarations.map(({ id, version }) => ({ id, version })) },
        details: { reasonCode: 'PERISHABLE' },
      });
    const approved = (by: string, ...declarations: readonly TradeRecord[]): TradeRecord => ({
      ...{ ...report, version: report.version + 1, action: 'approve-carry-out', author: { msp: CUSTOMS, party: by } },
      state: {
        ...{ ...report.state, decidedIn: 2 },
        approval: {
          by,
          bills: [],
          declarations: declarations.map(({ id, version, content }) => ({ id, version, content: content.hash })),
        },
      },
    });

    it('of one officer only if a release would be taken, and of two in any case', async () => {
      const filed = declare('1000', certificate);
      const first = accepted(filed);
      await commit(filed);
      await commit(first);
      expect(await allow(report, first)).to.equal('OK');
      await commit(ended(certificate, 'REVOKED', 'revoke'));
      expect(await allow(report, first)).to.equal('WRONG_STATUS');
      const own = approved(PARTY, first);
      await commit(own);
      expect(await allow(own, first)).to.equal('WRONG_STATUS');
      const ofOthers = { ...approved(SECOND, { ...first, version: 1 }), version: 3 };
      await commit(ofOthers);
      expect(await allow(ofOthers, first)).to.equal('WRONG_STATUS');
      const ofTwo = { ...approved(SECOND, first), version: 4 };
      await commit(ofTwo);
      expect(await allow(ofTwo, first)).to.equal('OK');
    });

    it('and not by what others have used up, or what the certificate does not say', async () => {
      const [filed, other] = [declare('1000', certificate), declare('1000', certificate)];
      await commit(filed, other);
      await commit(accepted(filed), accepted(other));
      expect(await allow(report, accepted(filed))).to.equal('NOT_CONSERVED');
      await commit(decided(accepted(other), 'cancel', 'CANCELLED'));
      expect(await allow(report, accepted(filed))).to.equal('OK');
      hold(certificate, ofShoes('900'));
      expect(await allow(report, accepted(filed))).to.equal('INVALID');
      expect(await allow(report, { ...declared(), id: newId() })).to.equal('OK');
    });
  });
});
