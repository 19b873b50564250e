import { expect } from 'chai';
import { Credits } from '../support/credit';
import { INSPECTION, SCAN } from '../support/declaration';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, CUSTOMS, newId, SHIPPER } from '../support/trade';

const TYPE = 'inspection';
const EVIDENCE = { evidence: [SCAN] };
const VERDICT = { code: 'CONTRABAND_FOUND', at: '2026-11-21T09:30:00.000Z', remarks: 'Two crates behind the shoes.' };
const BY_HAND = { method: 'PHYSICAL', device: undefined };
const COLLEAGUE: User = { ...CUSTOMS, party: newId() };
const THIRD: User = { ...CUSTOMS, party: newId() };

describe('An inspection', () => {
  let desk: Credits;
  beforeEach(async () => {
    desk = await Credits.start();
    await desk.trade.register(COLLEAGUE, THIRD);
  });
  const capture = async (more: object = {}, input: object = EVIDENCE, id = newId()): Promise<string> =>
    (await desk.act(CUSTOMS, TYPE, 'capture', { id, document: { ...INSPECTION, ...more }, input })).record.id;
  const handOver = (by: User, id: string, to: User, input: object = EVIDENCE): Promise<unknown> =>
    desk.act(by, TYPE, 'hand-over', { id, input: { officer: to.party, ...input } });
  const takeOver = (by: User, id: string, input: object = EVIDENCE): Promise<unknown> =>
    desk.act(by, TYPE, 'take-over', { id, input });
  const pointersOf = async (act: Promise<unknown>): Promise<string[]> =>
    ((await rejects(act, 'INVALID')).issues ?? []).map(({ pointer }) => pointer);

  it('is kept by customs alone, and nobody else who endorses it gets its document', async () => {
    const id = newId();
    const ask = { id, document: INSPECTION, input: EVIDENCE };
    const { record, endorsers } = await desk.act(CUSTOMS, TYPE, 'capture', ask);
    expect([record.status, record.parties]).to.deep.equal(['CAPTURED', [{ msp: CUSTOMS.msp }]]);
    expect(endorsers).to.include(CUSTOMS.msp).and.to.have.length(2);
    expect((await desk.prepare(CUSTOMS, TYPE, 'capture', ask)).transient).to.deep.equal({});
    expect(await desk.document(CUSTOMS, { type: TYPE, id })).to.deep.equal(INSPECTION);
    for (const text of ['KRPUS', 'CSQU3054383', 'XR-204']) expect(desk.trade.ledger.publicText()).not.to.include(text);
    for (const by of [SHIPPER, BANK_A, CARRIER]) await rejects(desk.read(by, { type: TYPE, id }), 'NOT_FOUND');
  });

  it('is the same again if it is sent again, and another document with its id is refused', async () => {
    const id = await capture();
    expect(await capture({}, EVIDENCE, id)).to.equal(id);
    await rejects(capture({ operator: 'INSPECTOR-18' }, EVIDENCE, id), 'CONFLICT');
  });

  it('is of something, by a device that was certified, with evidence that the record names', async () => {
    expect(await pointersOf(capture({ containers: [] }))).to.deep.equal(['/document/containers']);
    expect(await pointersOf(capture({ device: undefined }))).to.deep.equal(['/document/device']);
    expect(await pointersOf(capture({ capturedAt: '2027-01-01T00:00:00.000Z' }))).to.deep.equal([
      '/document/device/certificate',
    ]);
    const isLater = { ...BY_HAND, capturedAt: new Date(Date.now() + 60_000).toISOString() };
    expect(await pointersOf(capture(isLater))).to.deep.equal(['/document/capturedAt']);
    expect(await pointersOf(capture({ verdict: VERDICT }))).to.deep.equal(['/document/verdict']);
    expect(await pointersOf(capture({}, { evidence: ['3'.repeat(64)] }))).to.deep.equal(['/input/evidence']);
    await rejects(capture({}, { ...EVIDENCE, subjects: [{ type: 'shipment', id: newId() }] }), 'NOT_FOUND');
    const { id } = (await desk.trade.issue()).record;
    const subjects = [{ type: 'bill-of-lading', id }];
    expect(await pointersOf(capture({}, { ...EVIDENCE, subjects: [...subjects, ...subjects] }))).to.deep.equal([
      '/input/subjects/1',
    ]);
    await capture(BY_HAND);
  });

  it('is not put on the ledger before customs keeps it, nor by anybody else', async () => {
    const { kept: _, ...sent } = await desk.prepare(CUSTOMS, TYPE, 'capture', {
      document: INSPECTION,
      input: EVIDENCE,
    });
    await rejects(desk.send(CUSTOMS, sent), 'INVALID');
    const ask = { document: INSPECTION, input: EVIDENCE };
    await rejects(desk.act(CARRIER, TYPE, 'capture', ask), 'FORBIDDEN');
    await rejects(desk.act({ ...BANK_A, role: 'customs-officer' }, TYPE, 'capture', ask), 'FORBIDDEN');
  });

  it('has its evidence pass from officer to officer, each of whom says that it is unchanged', async () => {
    const id = await capture();
    await rejects(takeOver(COLLEAGUE, id), 'NOT_REQUESTED');
    await rejects(handOver(COLLEAGUE, id, THIRD), 'FORBIDDEN');
    await rejects(handOver(CUSTOMS, id, COLLEAGUE, { evidence: ['3'.repeat(64)] }), 'CONFLICT');
    await rejects(handOver(CUSTOMS, id, { ...CUSTOMS, party: newId() }), 'UNKNOWN_PARTY');
    await handOver(CUSTOMS, id, COLLEAGUE);
    await rejects(takeOver(THIRD, id), 'NOT_REQUESTED');
    await rejects(takeOver(COLLEAGUE, id, { evidence: [SCAN, '3'.repeat(64)] }), 'CONFLICT');
    await takeOver(COLLEAGUE, id);
    await rejects(handOver(CUSTOMS, id, THIRD), 'FORBIDDEN');
    const { record } = await desk.read(CUSTOMS, { type: TYPE, id });
    expect(record.state).to.deep.include({
      custody: [
        { officer: CUSTOMS.party, since: 1 },
        { officer: COLLEAGUE.party, since: 3 },
      ],
    });
    expect(record.state).not.to.have.property('handedTo');
  });

  it('gets its verdict later, from the officer who holds the evidence, and stays as it was captured', async () => {
    const id = await capture();
    const conclude = (more: object, by = COLLEAGUE): Promise<unknown> =>
      desk.act(by, TYPE, 'conclude', { id, document: { ...INSPECTION, ...more } });
    await rejects(conclude({ verdict: VERDICT }), 'FORBIDDEN');
    await handOver(CUSTOMS, id, COLLEAGUE);
    await rejects(conclude({ verdict: VERDICT }), 'FORBIDDEN');
    await takeOver(COLLEAGUE, id);
    await rejects(conclude({ verdict: VERDICT }, CUSTOMS), 'FORBIDDEN');
    expect(await pointersOf(conclude({}))).to.deep.equal(['/document/verdict']);
    expect(await pointersOf(conclude({ verdict: VERDICT, operator: 'INSPECTOR-18' }))).to.deep.equal(['/document']);
    await conclude({ verdict: VERDICT });
    const { record, genuine } = await desk.read(CUSTOMS, { type: TYPE, id });
    expect([record.status, record.content.version, genuine]).to.deep.equal(['CONCLUDED', 2, true]);
    expect(await desk.document(CUSTOMS, { type: TYPE, id })).to.deep.equal({ ...INSPECTION, verdict: VERDICT });
    expect(desk.trade.ledger.publicText()).not.to.include('CONTRABAND');
    await conclude({ verdict: { ...VERDICT, code: 'INCONCLUSIVE' } });
  });

  it('is what its officer has sent, whatever a colleague keeps under its key', async () => {
    const verdict = { ...VERDICT, code: 'CLEAR' };
    const id = newId();
    const first = await desk.prepare(CUSTOMS, TYPE, 'capture', { id, document: INSPECTION, input: EVIDENCE });
    const others = { ...INSPECTION, operator: 'INSPECTOR-18' };
    const second = await desk.prepare(COLLEAGUE, TYPE, 'capture', { id, document: others, input: EVIDENCE });
    await desk.keep(CUSTOMS, first);
    await desk.keep(COLLEAGUE, second);
    const { kept: _, ...alone } = first;
    await rejects(desk.send(CUSTOMS, alone), 'CONFLICT');
    await desk.send(CUSTOMS, first);
    const conclusion = await desk.prepare(CUSTOMS, TYPE, 'conclude', { id, document: { ...INSPECTION, verdict } });
    const forged = { id, document: { ...INSPECTION, verdict: VERDICT } };
    await desk.keep(CUSTOMS, conclusion);
    await rejects(desk.keep(COLLEAGUE, await desk.prepare(COLLEAGUE, TYPE, 'conclude', forged)), 'FORBIDDEN');
    await desk.send(CUSTOMS, conclusion);
    expect(await desk.document(CUSTOMS, { type: TYPE, id })).to.deep.equal({ ...INSPECTION, verdict });
  });

  it('is shown to whom customs wants, and not what it finds after that', async () => {
    const id = await capture();
    const link = { type: TYPE, id } as const;
    const show = { id, input: { to: { msp: SHIPPER.msp, party: SHIPPER.party } } };
    await desk.act(CUSTOMS, TYPE, 'disclose', show);
    expect(await desk.document(SHIPPER, link)).to.deep.equal(INSPECTION);
    await rejects(desk.act(CUSTOMS, TYPE, 'disclose', show), 'ALREADY_DISCLOSED');
    await desk.act(CUSTOMS, TYPE, 'conclude', { id, document: { ...INSPECTION, verdict: VERDICT } });
    await rejects(desk.read(SHIPPER, link), 'NOT_FOUND');
    await desk.act(CUSTOMS, TYPE, 'disclose', show);
    expect(await desk.document(SHIPPER, link)).to.deep.equal({ ...INSPECTION, verdict: VERDICT });
  });
});
