import type { TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { transactionOf } from '../../support/fakeWire.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { claim, newId, record } from '../../support/records.js';

describe('GET /v1/events', () => {
  let under: GatewayUnderTest;
  before(async () => {
    under = await startGatewayUnderTest();
  });
  after(() => under.close());

  /** Reads a stream until a text is in it, and closes it. */
  async function readUntil(
    text: string,
    headers: Readonly<Record<string, string>>,
    then?: () => void,
  ): Promise<string> {
    const gone = new AbortController();
    const response = await fetch(`${under.gateway.url}/v1/events`, { headers, signal: gone.signal });
    then?.();
    let read = '';
    for await (const chunk of response.body ?? []) {
      read += Buffer.from(chunk).toString();
      if (read.includes(text)) break;
    }
    gone.abort();
    return read;
  }

  const idsIn = (text: string): string[] => [...text.matchAll(/^id: (.*)$/gm)].map(([, id = '']) => id);

  it('tells of documents and alerts as they come', async () => {
    const Authorization = await under.as('bank-officer');
    const refused = claim('BankAMSP', { status: 'REFUSED' });
    const hidden = record({ parties: [{ msp: 'CarrierMSP' }] });
    const text = await readUntil('event: alert', { Authorization }, () => {
      under.wire.block([transactionOf(hidden), transactionOf(refused)]);
    });
    expect(text).to.include('event: document').and.to.include(refused.id).and.not.to.include(hidden.id);
    expect(idsIn(text)).to.have.length(2);
  });

  it('says at once where it starts, so that a stream that breaks before an event misses nothing', async () => {
    const Authorization = await under.as('bank-officer');
    const [id = ''] = idsIn(await readUntil('id: ', { Authorization }));
    const missed = record();
    under.wire.block([transactionOf(missed)]);
    expect(await readUntil(missed.id, { Authorization, 'Last-Event-ID': id })).to.include(missed.id);
  });

  it('tells a bank’s officer of a presentation before its notice is due, and of no other', async () => {
    const Authorization = await under.as('bank-officer');
    const beneficiary = { msp: 'ExportersMSP', party: '01KAE5TZ3TC7H3N5QG8Y0E2XVM' };
    const waiting = (days: number): TradeRecord => {
      const noticeBy = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      const parties = { beneficiary, issuingBank: 'BankBMSP', bank: 'BankAMSP' };
      const state = { ...parties, credit: newId(), receivedOn: '2026-11-23', noticeBy };
      return record({ type: 'presentation', status: 'PRESENTED', action: 'present', author: beneficiary, state });
    };
    const [near, far] = [waiting(1), waiting(9)];
    const text = await readUntil('event: deadline', { Authorization }, () => {
      under.wire.block([transactionOf(near), transactionOf(far)]);
    });
    const told = text.slice(text.indexOf('event: deadline'));
    expect(told).to.include(near.id).and.to.include('UCP 600 art. 16(d)').and.not.to.include(far.id);
  });

  it('goes on after the last event that the caller has', async () => {
    const Authorization = await under.as('bank-officer');
    const [first, second] = [record(), record()];
    const { number } = under.wire.block([transactionOf(first), transactionOf(second)]);
    const all = await readUntil(second.id, { Authorization, 'Last-Event-ID': `${number - 1}-0` });
    expect(all).to.include(first.id);
    const [id = ''] = idsIn(all).slice(-2);
    const rest = await readUntil(second.id, { Authorization, 'Last-Event-ID': id });
    expect(rest).to.include(second.id).and.not.to.include(first.id);
  });

  it('tells an alert to nobody who does not see the document that it is about', async () => {
    const Authorization = await under.as('shipper');
    const mark = record({ parties: [{ msp: 'BankAMSP' }] });
    const refused = claim('BankAMSP', { status: 'REFUSED', parties: [{ msp: 'BankAMSP', party: newId() }] });
    const text = await readUntil(mark.id, { Authorization }, () => {
      under.wire.block([transactionOf(refused), transactionOf(mark)]);
    });
    expect(text).not.to.include('event: alert');
  });

  it('refuses a Last-Event-ID that is not the id of an event', async () => {
    const Authorization = await under.as('bank-officer');
    const response = await fetch(`${under.gateway.url}/v1/events`, {
      headers: { Authorization, 'Last-Event-ID': 'x' },
    });
    expect(response.status).to.equal(400);
  });
});
