import { type DocumentType, recordKey, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { readDeclarations } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { CARRIER, CUSTOMS, CUSTOMS_SECOND, partyOf, SHIPPER, type User } from '../support/cast.js';
import { Attacker, proofWrite, recordWrite, type Writes } from '../support/ledger/attacker.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const DECLARATION = 'customs-declaration';
const CARGO = 'cargo-report';
const HOLD = { reasonCode: 'RISK_SCREENING', remarks: 'Open container 3.' };
const MANIFEST = {
  ...{ manifestNumber: '26NARU0001I', cargoManagementNumber: '26NARU0001I-0001-001' },
  ...{ vesselName: 'NARU PIONEER', voyage: '042E', portOfDischarge: 'KRPUS', arrivalDate: '2026-11-20' },
  ...{ packages: 400, grossMassKg: '1400' },
};
const AT = { at: '2026-11-20T09:30:00.000Z' };

/** Exporters, carrier and a bank collude; customs does not. */
describeOnEachNetwork('What customs decides', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'CarrierMSP', 'BankBMSP']);
  });
  after(() => network.stop());

  const act = (by: User, type: DocumentType, action: string, id: string, asked: object = {}): Promise<TradeRecord> =>
    network.trade.act(by, type, action, id, asked);
  const attempt = (by: User, writes: Writes, ...accomplices: string[]): Promise<number> =>
    new Attacker(network.trade, by, accomplices).attempt(writes);
  const write = (record: TradeRecord): Writes => ({ public: [recordWrite(record)], private: [proofWrite(record)] });
  const isAuthentic = async ({ type, id }: TradeRecord): Promise<boolean> =>
    (await network.trade.read(CUSTOMS, type, id)).authentic;

  const file = (more: object = {}): Promise<TradeRecord> => {
    const document = { ...readDeclarations()[0], declarationNumber: ulid().slice(-12), ...more };
    return act(SHIPPER, DECLARATION, 'file', ulid(), { document, input: { customs: CUSTOMS.msp } });
  };
  /** A part of the goods of a bill that the carrier has unloaded, beside others. */
  const unloaded = async (bill: TradeRecord, ...others: TradeRecord[]): Promise<TradeRecord> => {
    const input = { customs: CUSTOMS.msp, billOfLading: bill.id, earlier: others.map((other) => other.id) };
    const report = { document: { ...MANIFEST, packages: 1 }, input, carried: [bill, ...others] };
    const { id } = await act(CARRIER, CARGO, 'report', ulid(), report);
    await act(CARRIER, CARGO, 'arrive', id, { details: AT });
    return act(CARRIER, CARGO, 'unload', id, { details: AT });
  };
  /** The next version of a record, as colluders would have it. */
  const next = (record: TradeRecord, author: User, changes: Partial<TradeRecord>): TradeRecord => ({
    ...record,
    ...{ version: record.version + 1, author: partyOf(author) },
    ...changes,
  });

  it('is not said by colluders: an acceptance, a release or an exception in their own name is not authentic', async () => {
    const filed = await file();
    const selection = { channel: 'GREEN', by: CUSTOMS.party };
    const forged: [string, string][] = [
      ['accept', 'ACCEPTED'],
      ['release', 'RELEASED'],
    ];
    for (const [action, status] of forged) {
      const record = next(filed, SHIPPER, { action, status, state: { ...filed.state, selection, decidedIn: 2 } });
      const unmade = { ...record, id: ulid() };
      expect(await attempt(SHIPPER, write(unmade), 'CarrierMSP')).to.equal(VALID);
      expect(await isAuthentic(unmade), action).to.equal(false);
    }
  });

  it('is not said by the declarant in an action of its own, which keeps the status that customs gave', async () => {
    const selection = { channel: 'GREEN', by: CUSTOMS.party };
    const forged: [string, string, object][] = [
      ['disclose', 'RELEASED', {}],
      ['disclose', 'RELEASED', { selection, decidedIn: 1 }],
      ['disclose', 'HELD', { selection, decidedIn: 2 }],
      ['correct', 'ACCEPTED', { decidedIn: 2 }],
      ['correct', 'DECLARED', { selection }],
    ];
    for (const [action, status, said] of forged) {
      const filed = await file();
      const record = next(filed, SHIPPER, { action, status, state: { ...filed.state, ...said } });
      expect(await attempt(SHIPPER, write(record), 'BankBMSP')).to.equal(VALID);
      expect(await isAuthentic(record), `${action} ${status}`).to.equal(false);
    }
  });

  it('is not said by the carrier: an exception that customs has not made lets no goods leave', async () => {
    for (const said of [{ since: 1_000 }, {}]) {
      const report = await unloaded(await network.trade.issue());
      const exception = { by: CUSTOMS.party, bills: report.links.map(({ id }) => ({ id, version: 1 })), ...said };
      const excepted = next(report, CARRIER, { action: 'disclose', state: { ...report.state, exception } });
      expect(await attempt(CARRIER, write(excepted), 'BankBMSP')).to.equal(VALID);
      const leave = act(CARRIER, CARGO, 'carry-out', report.id, { input: { declarations: [] } });
      expect(await catchCode(leave)).to.equal('NOT_AUTHENTIC');
    }
  });

  it('is not said by the carrier: an exception that customs has taken back is not brought again', async () => {
    const report = await unloaded(await network.trade.issue());
    await act(CUSTOMS_SECOND, CARGO, 'approve-carry-out', report.id);
    const allowed = await act(CUSTOMS, CARGO, 'allow-carry-out', report.id, {
      details: { reasonCode: 'PERISHABLE' },
    });
    const revoked = await act(CUSTOMS, CARGO, 'revoke-carry-out', report.id, {
      details: { reasonCode: 'ALLOWED_IN_ERROR' },
    });
    const again = next(revoked, CARRIER, { action: 'disclose', state: allowed.state });
    expect(await attempt(CARRIER, write(again), 'BankBMSP')).to.equal(ENDORSEMENT_POLICY_FAILURE);
    const leave = act(CARRIER, CARGO, 'carry-out', report.id, { input: { declarations: [] } });
    expect(await catchCode(leave)).to.equal('INVALID');
  });

  it('is not said by the carrier: no second officer has approved what the carrier says was approved', async () => {
    const report = await unloaded(await network.trade.issue());
    const bills = report.links.map(({ id }) => ({ id, version: 1 }));
    const approved = { ...report.state, approval: { by: CUSTOMS_SECOND.party, bills } };
    const forged = next(report, CARRIER, { action: 'disclose', state: approved });
    expect(await attempt(CARRIER, write(forged), 'BankBMSP')).to.equal(VALID);
    const details = { reasonCode: 'PERISHABLE' };
    expect(await catchCode(act(CUSTOMS, CARGO, 'allow-carry-out', report.id, { details }))).to.equal('NOT_AUTHENTIC');
  });

  it('is not said by carrier and declarant: goods leave once by a declaration, which then says so', async () => {
    const bill = await network.trade.issue();
    const first = await unloaded(bill);
    const second = await unloaded(bill, first);
    const filed = await file({ billOfLading: bill.id });
    await act(CUSTOMS, DECLARATION, 'accept', filed.id, {
      input: { channel: 'GREEN' },
      tokens: [{ kind: 'DECLARATION', token: sha256Hex(filed.id) }],
    });
    await act(CUSTOMS, DECLARATION, 'release', filed.id, { details: { reasonCode: 'EXAMINED' } });
    await act(CARRIER, CARGO, 'carry-out', first.id, { input: { declarations: [filed.id] } });
    const { record: left } = await network.trade.read(SHIPPER, DECLARATION, filed.id);
    const { leftBy: _, ...unused } = left.state;
    const clean = next(left, SHIPPER, { action: 'correct', status: 'CORRECTED', state: unused });
    expect(await attempt(SHIPPER, write(clean), 'CarrierMSP')).to.equal(ENDORSEMENT_POLICY_FAILURE);
    const again = act(CARRIER, CARGO, 'carry-out', second.id, { input: { declarations: [filed.id] } });
    expect(await catchCode(again)).to.equal('WRONG_STATUS');
  });

  it('is not said in the name of customs: the proof stands in a collection that only customs writes', async () => {
    const filed = await file();
    const record = next(filed, CUSTOMS, { action: 'release', status: 'RELEASED' });
    expect(await attempt(SHIPPER, write(record), 'CarrierMSP')).to.equal(ENDORSEMENT_POLICY_FAILURE);
    const alone = { public: [recordWrite(record)] };
    expect(await attempt(SHIPPER, alone, 'CarrierMSP')).to.equal(VALID);
    expect(await isAuthentic(record)).to.equal(false);
  });

  it('lets no goods leave by a release that shipper and carrier have forged', async () => {
    const bill = await network.trade.issue();
    const report = await unloaded(bill);
    const filed = await file({ billOfLading: bill.id });
    const released = next(filed, SHIPPER, { action: 'release', status: 'RELEASED' });
    expect(await attempt(SHIPPER, write(released), 'CarrierMSP')).to.equal(VALID);
    const leave = act(CARRIER, CARGO, 'carry-out', report.id, { input: { declarations: [filed.id] } });
    expect(await catchCode(leave)).to.equal('NOT_AUTHENTIC');
  });

  it('stays: a hold is not dropped by an earlier version, whose proof still matches', async () => {
    const filed = await file();
    const held = await act(CUSTOMS, DECLARATION, 'hold', filed.id, { details: HOLD });
    for (const accomplices of [['CarrierMSP'], ['CarrierMSP', 'BankBMSP']])
      expect(await attempt(SHIPPER, { public: [recordWrite(filed)] }, ...accomplices)).to.equal(
        ENDORSEMENT_POLICY_FAILURE,
      );
    expect(await attempt(SHIPPER, { public: [{ key: recordKey(filed), remove: true }] }, 'CarrierMSP')).to.equal(
      ENDORSEMENT_POLICY_FAILURE,
    );
    const { record, authentic } = await network.trade.read(SHIPPER, DECLARATION, filed.id);
    expect([record.version, record.status, authentic]).to.deep.equal([held.version, 'HELD', true]);
  });

  it('is decided by its officers: nobody else takes an action of theirs, nor writes in their notebook', async () => {
    const filed = await file();
    for (const by of [SHIPPER, CARRIER]) {
      const forbidden = by === SHIPPER ? 'FORBIDDEN' : 'NOT_FOUND';
      expect(await catchCode(act(by, DECLARATION, 'hold', filed.id, { details: HOLD }))).to.be.oneOf([
        forbidden,
        'FORBIDDEN',
      ]);
      const call = { transaction: 'customsNotes:write', args: [], transient: {}, endorsers: [CUSTOMS.msp] };
      expect(await catchCode(network.trade.as(by).submit(call))).to.equal('FORBIDDEN');
    }
    const notes = { private: [{ msp: CUSTOMS.msp, key: `notes/${'a'.repeat(64)}`, value: 'x' }] };
    expect(await attempt(SHIPPER, notes, 'CarrierMSP', 'BankBMSP')).to.equal(ENDORSEMENT_POLICY_FAILURE);
  });
});
