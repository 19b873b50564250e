import { expect } from 'chai';
import { CARRIER, SHIPPER } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import { HttpUser } from '../support/consortium/httpUser.js';
import { shipmentDocument } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { EventStream } from '../support/eventStream.js';
import { Proxy } from '../support/proxy.js';
import { newId } from '../support/records.js';

const CALLERS = 3;
const newParts = (): object => ({ document: shipmentDocument(), input: { parties: [{ msp: CARRIER.msp }] } });

describeOnEachDatabase('gateways that are replaced one after the other behind a proxy', (kind) => {
  // Of an embedded database there is one gateway.
  if (kind.name !== 'PostgreSQL') return;
  let consortium: TestConsortium;
  let proxy: Proxy;
  let authorization: string;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    const { tokens } = await consortium.gateway(SHIPPER.msp);
    authorization = `Bearer ${tokens.issue(SHIPPER.name)}`;
    proxy = await Proxy.start();
  });
  after(() => proxy.close());

  async function added(): Promise<MemberGateway> {
    const member = await consortium.another(SHIPPER.msp);
    await proxy.add(member.gateway.port);
    return member;
  }

  /** What an operator does: the gateway says that it ends, the proxy notices, the gateway ends. */
  async function ended({ gateway }: MemberGateway): Promise<void> {
    gateway.drain();
    await proxy.waitUntil(gateway.port, false);
    await gateway.close();
  }

  /** Makes documents and lists them until it is told to stop. */
  async function call(user: HttpUser, stop: AbortSignal, made: string[], failed: string[]): Promise<void> {
    while (!stop.aborted) {
      const id = newId();
      const { status, text } = await user.create('shipment', id, newParts());
      if (status === 201) made.push(id);
      else failed.push(`PUT ${status} ${text}`);
      const list = await user.get('/v1/shipments?limit=1');
      if (list.status !== 200) failed.push(`GET ${list.status} ${list.text}`);
    }
  }

  /** The documents of which a stream tells that begins again whenever it ends, up to the last one. */
  async function listen(seen: string[], isLast: (id: string) => boolean): Promise<void> {
    let lastEventId: string | undefined;
    for (;;) {
      const headers = {
        Authorization: authorization,
        ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }),
      };
      const stream = await EventStream.open(
        proxy.url,
        headers,
        lastEventId === undefined ? '?kind=document&after=0' : '?kind=document',
      );
      expect(stream.status).to.equal(200);
      const events = await stream.until(({ data }) => isLast(String(data['id']))).catch(() => []);
      stream.close();
      seen.push(...events.map(({ data }) => `${String(data['id'])} ${String(data['version'])}`));
      lastEventId = events.at(-1)?.id ?? lastEventId;
      if (isLast(String(events.at(-1)?.data['id']))) return;
    }
  }

  it('leave no request without its answer, and lose no event and tell none twice', async () => {
    const [first, second] = [await added(), await added()];
    const user = new HttpUser(SHIPPER, proxy.url, authorization);
    const [made, failed, seen]: [string[], string[], string[]] = [[], [], []];
    const [stop, last] = [new AbortController(), newId()];
    const listening = listen(seen, (id) => id === last);
    const calling = Array.from({ length: CALLERS }, () => call(user, stop.signal, made, failed));
    await ended(first);
    const third = await added();
    await ended(second);
    stop.abort();
    await Promise.all(calling);
    expect((await user.create('shipment', last, newParts())).status).to.equal(201);
    await listening;
    await ended(third);
    expect(failed).to.deep.equal([]);
    expect(made.length).to.be.greaterThan(CALLERS);
    expect(new Set(seen).size, 'events that were told twice').to.equal(seen.length);
    expect(seen).to.include.members(made.map((id) => `${id} 1`));
  }).timeout(120_000);
});
