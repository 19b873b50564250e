import { expect } from 'chai';
import { catchFailure } from './support/catchFailure.js';
import { StubGateway, type Told } from './support/stubGateway.js';

const page = (ids: readonly string[], next: string | null): Told => ({
  body: { items: ids.map((id) => ({ record: { id }, authentic: true })), next, block: 1 },
});

describe('a list', () => {
  let stub: StubGateway;
  const start = async (...told: Told[]): Promise<StubGateway> => (stub = await StubGateway.start(...told));
  afterEach(() => stub.close());

  it('is read to its end, by the addresses that the gateway names', async () => {
    await start(
      page(['a', 'b'], '/v1/shipments?after=b&limit=2'),
      page([], '/v1/shipments?after=b2'),
      page(['c'], null),
    );
    const ids: string[] = [];
    for await (const { record } of stub.client().items('/v1/shipments', { query: { limit: 2 } })) ids.push(record.id);
    expect(ids).to.deep.equal(['a', 'b', 'c']);
    expect(stub.seen.map(({ path }) => path)).to.deep.equal([
      '/v1/shipments?limit=2',
      '/v1/shipments?after=b&limit=2',
      '/v1/shipments?after=b2',
    ]);
  });

  it('is read no further than its reader goes', async () => {
    await start(page(['a', 'b'], '/v1/shipments?after=b'));
    for await (const { record } of stub.client().items('/v1/shipments')) if (record.id === 'b') break;
    expect(stub.seen).to.have.length(1);
  });

  it('is not followed to another place, which would get the token', async () => {
    await start(page(['a'], '@other.example/v1/shipments'));
    const read = async (): Promise<void> => {
      for await (const { record } of stub.client().items('/v1/shipments')) expect(record.id).to.equal('a');
    };
    expect((await catchFailure(Error, read())).message).to.include('is not a path of its interface');
    expect(stub.seen).to.have.length(1);
  });
});
