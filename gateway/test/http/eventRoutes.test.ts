import { expect } from 'chai';
import { transactionOf } from '../support/fakeWire.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../support/gatewayUnderTest.js';
import { claim, record } from '../support/records.js';

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
    expect(idsIn(text)).to.have.length(1);
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

  it('tells an officer’s alerts to nobody else', async () => {
    const Authorization = await under.as('shipper');
    const mark = record({ parties: [{ msp: 'BankAMSP' }] });
    const refused = claim('BankAMSP', { status: 'REFUSED' });
    const text = await readUntil(mark.id, { Authorization }, () => {
      under.wire.block([transactionOf(refused), transactionOf(mark)]);
    });
    expect(text).not.to.include('event: alert');
  });

  it('refuses a Last-Event-ID that is none', async () => {
    const Authorization = await under.as('bank-officer');
    const response = await fetch(`${under.gateway.url}/v1/events`, {
      headers: { Authorization, 'Last-Event-ID': 'x' },
    });
    expect(response.status).to.equal(400);
  });
});
