import { expect } from 'chai';
import { ulid } from 'ulid';
import type { HttpUser } from '../support/http/httpUser.js';
import { shipmentOf } from '../support/http/shipment.js';
import { forEach, submitAll, type Submissions } from '../support/http/submissions.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { type Kill, KILLS, killProcesses } from '../support/system/kills.js';
import { TestSystem } from '../support/system/testSystem.js';
import { until } from '../support/until.js';

/** Hundreds of transactions and two starts of a process, on a machine that may be busy with something else. */
const TEST_MS = 300_000;
const SUBMISSIONS = 200;
/** How many requests are under way at any time, until the last have been sent. */
const TOGETHER = 64;
/** How many are acknowledged when a part is killed: others are under way, and others are yet to come. */
const KILLED_AFTER = 60;
/** A gateway may wait for a part that is away before it gives up. */
const MET_WITHIN_MS = 90_000;
/** SmartBFT orders what few nodes had only after 20 s of waiting for the leader, and perhaps a change of leader. */
const ORDERED_WITHIN_MS = 60_000;
/** The answer to a request that found its document there already. */
const FOUND = 200;
const FIRST_VERSION = 1;

const pathOf = (id: string): string => `/v1/shipments/${id}`;

/** Submits many shipments, kills a part in their midst, and starts it again once requests have met the kill. */
async function submitAmid(system: TestSystem, user: HttpUser, kill: Kill): Promise<Submissions & { ids: string[] }> {
  const ids = Array.from({ length: SUBMISSIONS }, () => ulid());
  let restarted: Promise<void> | undefined;
  const onAcknowledged = (soFar: Submissions): void => {
    if (soFar.acknowledged.length === KILLED_AFTER) restarted = killAndRestart(system, kill, soFar);
  };
  const paths = new Map(ids.map((id) => [id, pathOf(id)]));
  const submissions = await submitAll(user, paths, shipmentOf, { together: TOGETHER, onAcknowledged });
  expect(restarted).not.to.equal(undefined);
  await restarted;
  return { ids, ...submissions };
}

/**
 * The part stays away until a request has failed without it. Otherwise it could be back before any request needs it, and
 * nothing would be tested.
 */
async function killAndRestart(system: TestSystem, { kill, isNeeded }: Kill, soFar: Submissions): Promise<void> {
  const restart = await kill(system);
  const failedBefore = countRepeated(soFar);
  const hasMetIt = (): Promise<boolean> => Promise.resolve(countRepeated(soFar) > failedBefore);
  if (isNeeded) await until('a request has met the kill', hasMetIt, MET_WITHIN_MS);
  await restart();
}

function countRepeated({ repeated }: Submissions): number {
  return [...repeated.values()].reduce((sum, count) => sum + count, 0);
}

describeOnEachNetwork(
  'a part that is killed amid submissions',
  function (network) {
    this.timeout(TEST_MS);
    // A system of its own: the tests look at every document that there is.
    const system = new TestSystem(network === 'embedded' ? undefined : network);
    let shipper: HttpUser;
    let carrier: HttpUser;
    before(async () => {
      shipper = await system.user('Exporters', 'shipper');
      carrier = await system.user('Carrier', 'agent');
    });
    after(() => system.stop());

    const listShipments = async (user: HttpUser): Promise<string[]> => {
      const ids: string[] = [];
      for await (const { record, authentic } of user.items('/v1/shipments', { query: { limit: 100 } })) {
        expect(authentic).to.equal(true);
        ids.push(record.id);
      }
      return ids;
    };

    /** Each of them is there, as it was made and never changed, and in the lists of both its parties. */
    const expectEachOnce = async (ids: string[], earlier: string[]): Promise<void> => {
      await forEach(ids, TOGETHER, async (id) => {
        const { record, authentic } = (await shipper.get('/v1/shipments/{id}', { path: { id } })).body;
        expect({ id: record.id, version: record.version, authentic }).to.deep.equal({
          ...{ id, version: FIRST_VERSION, authentic: true },
        });
        const { items } = (await shipper.get('/v1/shipments/{id}/history', { path: { id } })).body;
        expect(items.map(({ record: { version } }) => version)).to.deep.equal([FIRST_VERSION]);
      });
      const all = [...earlier, ...ids];
      for (const user of [shipper, carrier]) {
        // The list of another gateway may be a block behind.
        await until('the last is listed', async () => (await listShipments(user)).length >= all.length);
        expect((await listShipments(user)).toSorted()).to.deep.equal(all.toSorted());
      }
    };

    for (const [what, kill] of Object.entries(KILLS[network]))
      it(`leaves everything that was acknowledged there, once: ${what}`, async () => {
        const earlier = await listShipments(shipper);
        const { ids, acknowledged } = await submitAmid(system, shipper, kill);
        expect(acknowledged).to.have.members(ids);
        await forEach(ids, TOGETHER, async (id) => {
          const { status } = await shipper.put('/v1/shipments/{id}', { path: { id }, body: shipmentOf(id) });
          expect(status).to.equal(FOUND);
        });
        await expectEachOnce(ids, earlier);
      });

    if (network === 'bft')
      it('tells later what became of a submission that too few ordering nodes answered, and takes it again', async () => {
        const earlier = await listShipments(shipper);
        const id = ulid();
        const restart = await killProcesses(system, ['orderer3', 'orderer4']);
        const { status, headers, body } = await shipper.send('PUT', pathOf(id), { body: shipmentOf(id) });
        expect({ status, body }).to.have.nested.include({ status: 202, 'body.code': 'COMMIT_UNKNOWN' });
        const transaction = headers.get('location')?.split('/').at(-1) ?? '';
        const readState = async (): Promise<string> =>
          (await shipper.get('/v1/transactions/{id}', { path: { id: transaction } })).body.state;
        expect(await readState()).to.equal('PENDING');
        await restart();
        await submitAll(shipper, new Map([[id, pathOf(id)]]), shipmentOf, {
          together: 1,
          onAcknowledged: () => undefined,
        });
        await until(
          'it is known what became of the first',
          async () => (await readState()) !== 'PENDING',
          ORDERED_WITHIN_MS,
        );
        await expectEachOnce([id], earlier);
      });
  },
  ['embedded', 'raft', 'bft'],
);
