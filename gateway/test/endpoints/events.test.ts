import { expect } from 'chai';
import type { Link, TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import { AccessTokens } from '../../src/identity/accessTokens.js';
import {
  type Actor,
  BANK_A,
  BANK_A_AUDITOR,
  BANK_B,
  CARRIER,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
} from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { paperClaim } from '../support/consortium/claimPapers.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { EventStream, type StreamEvent } from '../support/eventStream.js';
import { transactionOf } from '../support/fakeWire.js';
import { startGatewayUnderTest } from '../support/gatewayUnderTest.js';
import { newId, record } from '../support/records.js';

const isAbout =
  ({ id }: Link) =>
  ({ data }: StreamEvent): boolean =>
    data['id'] === id;

describeOnEachDatabase('GET /v1/events', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  const streams: EventStream[] = [];
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });
  afterEach(() => {
    for (const stream of streams.splice(0)) stream.close();
  });

  async function listen(by: Actor, headers: Readonly<Record<string, string>> = {}, query = ''): Promise<EventStream> {
    const { gateway, tokens } = await consortium.gateway(by.msp);
    await consortium.settled(await consortium.as(by));
    const authorised = { Authorization: `Bearer ${tokens.issue(by.name)}`, ...headers };
    const stream = await EventStream.open(gateway.url, authorised, query);
    streams.push(stream);
    return stream;
  }

  it('is a stream that no cache and no proxy keeps', async () => {
    const { status, headers } = await listen(SHIPPER);
    expect(status).to.equal(200);
    expect(headers.get('content-type')).to.equal('text/event-stream');
    expect([headers.get('cache-control'), headers.get('x-accel-buffering')]).to.deep.equal(['no-store', 'no']);
  });

  it('answers HEAD at once, with the headers of the stream alone', async () => {
    const { gateway, tokens } = await consortium.gateway(BANK_A.msp);
    const headers = { Authorization: `Bearer ${tokens.issue(BANK_A.name)}` };
    const answered = await fetch(`${gateway.url}/v1/events`, { method: 'HEAD', headers });
    expect(answered.headers.get('content-type')).to.equal('text/event-stream');
    expect(await answered.text()).to.equal('');
  });

  it('tells what happens to a document, as it happens, to each whom it names', async () => {
    const [shipper, bank] = [await listen(SHIPPER), await listen(BANK_A)];
    const link = await scenes.shipment();
    for (const stream of [shipper, bank]) {
      const [event] = (await stream.until(isAbout(link))).slice(-1);
      expect(event).to.deep.include({ event: 'document' });
      expect(event?.data).to.include({ ...link, version: 1, status: 'OPEN', action: 'create' });
      expect(event?.id).to.match(/^\d+-\d+$/);
    }
  });

  it('tells nothing of it to anybody else', async () => {
    const [other, bankB] = [await listen(OTHER_SHIPPER), await listen(BANK_B)];
    const hidden = await scenes.shipment();
    const mark = await scenes.create(OTHER_SHIPPER, 'shipment', {
      document: { ucr: '6KRMARK1', seller: 'S', buyer: 'B', descriptionOfGoods: 'Mark' },
      input: { parties: [{ msp: BANK_B.msp }] },
    });
    for (const stream of [other, bankB]) {
      const seen = await stream.until(isAbout(mark));
      expect(seen.map(({ data }) => data['id'])).not.to.include(hidden.id);
    }
  });

  it('is resumed after any event without a gap, and without a repetition', async () => {
    const first = await listen(CARRIER);
    const bill = await scenes.bill();
    const begun = (await first.until(isAbout(bill))).at(-1);
    first.close();
    await scenes.act(SHIPPER, bill, 'surrender-for-delivery');
    await scenes.act(CARRIER, bill, 'accept-surrender');
    const resumed = await listen(CARRIER, { 'Last-Event-ID': begun?.id ?? '' });
    const missed = await resumed.until(({ data }) => data['id'] === bill.id && data['version'] === 3);
    const versions = missed.filter(isAbout(bill)).map(({ data }) => data['version']);
    expect(versions).to.deep.equal([2, 3]);
  });

  it('begins with the ledger when it is resumed before its first block', async () => {
    const bill = await scenes.bill();
    const seen = await (await listen(CARRIER, { 'Last-Event-ID': '0-0' })).until(isAbout(bill));
    const places = seen.map(({ data }) => Number(data['block']));
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    expect(seen.length).to.be.greaterThan(0);
  });

  it('tells alerts to officers and auditors of the bank that they concern, and to nobody else', async () => {
    const paper = paperClaim();
    const claim = await scenes.paperClaim(BANK_A, paper);
    const [officer, auditor, shipper] = [await listen(BANK_A), await listen(BANK_A_AUDITOR), await listen(SHIPPER)];
    await scenes.paperClaim(BANK_B, paper);
    const mark = await scenes.shipment();
    for (const stream of [officer, auditor]) {
      const alerts = (await stream.until(isAbout(mark))).filter(({ event }) => event === 'alert');
      expect(alerts.map(({ data }) => [data['rule'], data['document']])).to.deep.equal([['D1', claim]]);
    }
    expect((await shipper.until(isAbout(mark))).map(({ event }) => event)).not.to.include('alert');
  });

  it('ends when the caller’s token does', async () => {
    const { gateway, config } = await consortium.gateway(SHIPPER.msp);
    const tokens = new AccessTokens(config.secrets.jwt, SHIPPER.msp, 1);
    const Authorization = `Bearer ${tokens.issue(SHIPPER.name)}`;
    const stream = await EventStream.open(gateway.url, { Authorization });
    streams.push(stream);
    await stream.ended();
    expect((await EventStream.open(gateway.url, { Authorization })).status).to.equal(401);
  });

  it('refuses a Last-Event-ID that cannot be one', async () => {
    for (const last of ['x', '1', '-1-0', '1-0-0', '9'.repeat(16) + '-0'])
      expect((await listen(SHIPPER, { 'Last-Event-ID': last })).status, last).to.equal(400);
  });

  it('tells only of what is asked for', async () => {
    const [bill, other] = [await scenes.bill(), await scenes.bill()];
    const from = `after=${consortium.channel.height - 1}`;
    const asked = ['type=bill-of-lading', `id=${bill.id}`, 'action=surrender-for-delivery', 'kind=alert'];
    const listening = await Promise.all(asked.map((query) => listen(CARRIER, {}, `?${from}&${query}`)));
    const shipment = await scenes.shipment();
    for (const link of [other, bill]) await scenes.act(SHIPPER, link, 'surrender-for-delivery');
    const told = async (stream: EventStream): Promise<unknown[]> =>
      (await stream.until(isAbout(bill))).map(({ data }) => data['id']);
    const [ofBills, ofOne, ofAction, ofAlerts] = listening;
    for (const stream of [ofBills, ofAction]) expect(stream && (await told(stream))).to.deep.equal([other.id, bill.id]);
    expect(ofOne && (await told(ofOne))).to.deep.equal([bill.id]);
    ofAlerts?.close();
    expect(await told(await listen(CARRIER, {}, `?${from}`))).to.deep.equal([shipment.id, other.id, bill.id]);
  });

  it('starts after an event or a block, and says so if the ledger has not come to it', async () => {
    const last = consortium.channel.height - 1;
    for (const after of [`${last + 100}`, `${last + 100}-0`])
      expect((await listen(SHIPPER, {}, `?after=${after}`)).status, after).to.equal(503);
    for (const query of ['after=x', 'type=none', 'id=1', 'kind=none', 'since=1'])
      expect((await listen(SHIPPER, {}, `?${query}`)).status, query).to.equal(400);
  });

  it('is opened by a ticket, as a browser does, which opens nothing else and ends with its session', async () => {
    const user = await consortium.as(BANK_A);
    const { gateway, config } = await consortium.gateway(BANK_A.msp);
    const issued = z.object({ ticket: z.string(), expires_in: z.number() });
    const { ticket } = issued.parse((await user.post('/v1/stream-tickets', {})).body);
    const opened = await EventStream.open(gateway.url, {}, `?ticket=${ticket}`);
    streams.push(opened);
    expect(opened.status).to.equal(200);
    const shipment = await scenes.shipment();
    expect((await opened.until(isAbout(shipment))).at(-1)?.data).to.include(shipment);
    const asks = (path: string, init: object = {}): Promise<number> =>
      fetch(`${gateway.url}${path}`, init).then(({ status }) => status);
    expect(await asks(`/v1/shipments?ticket=${ticket}`)).to.equal(401);
    expect(await asks('/v1/me', { headers: { Authorization: `Bearer ${ticket}` } })).to.equal(401);
    const tokens = new AccessTokens(config.secrets.jwt, BANK_A.msp, 900);
    const access = tokens.issue(BANK_A.name);
    for (const wrong of [access, `${ticket}x`, ''])
      expect(await asks(`/v1/events?ticket=${wrong}`), wrong).to.equal(401);
    const [issuedMs, expires] = [Date.now(), Math.floor(Date.now() / 1_000) + 1];
    const short = tokens.issueTicket({ name: BANK_A.name, issuedMs, expires });
    const stream = await EventStream.open(gateway.url, {}, `?ticket=${short}`);
    streams.push(stream);
    await stream.ended();
    expect(await asks(`/v1/events?ticket=${short}`)).to.equal(401);
  });
});

describeOnEachDatabase('a gateway that closes', (kind) => {
  it('ends the streams that are open', async () => {
    const consortium = await TestConsortium.start(kind);
    const { gateway, tokens } = await consortium.gateway(SHIPPER.msp);
    const Authorization = `Bearer ${tokens.issue(SHIPPER.name)}`;
    const stream = await EventStream.open(gateway.url, { Authorization });
    const [seen] = await Promise.all([stream.ended(), consortium.close()]);
    // The gateway registers its parties when it starts.
    expect(seen.filter(({ data }) => data['type'] !== 'party')).to.deep.equal([]);
  });
});

describe('a deadline in the stream of events', () => {
  const beneficiary = placeOf(SHIPPER);
  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const presented = (noticeBy: string): TradeRecord =>
    record({
      type: 'presentation',
      status: 'PRESENTED',
      action: 'present',
      author: beneficiary,
      parties: [{ msp: BANK_A.msp }, beneficiary],
      state: {
        credit: newId(),
        beneficiary,
        issuingBank: BANK_B.msp,
        bank: BANK_A.msp,
        receivedOn: '2026-12-01',
        noticeBy,
      },
    });

  it('is told two days before, once, and without an id of the ledger', async () => {
    const under = await startGatewayUnderTest();
    const stream = await EventStream.open(under.gateway.url, { Authorization: await under.as('bank-officer') });
    const [near, far] = [presented(inDays(1)), presented(inDays(9))];
    under.wire.block([transactionOf(near), transactionOf(far)]);
    const [told] = (await stream.until(({ event }) => event === 'deadline')).slice(-1);
    expect(told).to.deep.include({ id: undefined });
    expect(told?.data).to.deep.include({ document: { type: 'presentation', id: near.id }, due: inDays(1) });
    const mark = record();
    under.wire.block([transactionOf(mark)]);
    const later = await stream.until(isAbout(mark));
    expect(later.map(({ event }) => event)).to.deep.equal(['document']);
    stream.close();
    await under.close();
  });
});
