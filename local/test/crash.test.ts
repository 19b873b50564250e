import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { LocalSystem } from '../src/index.js';
import { HttpUser } from './support/httpUser.js';
import { forEach, submitAll, type Submissions } from './support/submissions.js';
import { temporaryDirectory } from './support/temporaryDirectory.js';
import { until } from './support/until.js';

/** Hundreds of transactions and two starts of a process, on a machine that may be busy with something else. */
const TEST_MS = 240_000;
const SUBMISSIONS = 200;
const TOGETHER = 16;
/** How many are acknowledged when a part is killed: the rest is under way or yet to come. */
const KILLED_AFTER = 60;

const Document = z.object({ record: z.object({ id: z.string(), version: z.number() }), authentic: z.literal(true) });
const History = z.object({ items: z.array(z.object({ record: z.object({ version: z.number() }) })) });
const Page = z.object({ items: z.array(Document), next: z.string().nullable() });

const SHIPMENT = {
  document: {
    ucr: '6KRHANBIT2026100201',
    seller: 'Hanbit Footwear Co., Ltd.',
    buyer: 'Nordlicht Handels GmbH',
    descriptionOfGoods: 'Shoes - black, 400 boxes',
  },
  input: { parties: [{ msp: 'CarrierMSP' }] },
};

describe('a part that is killed amid submissions', function () {
  this.timeout(TEST_MS);
  let home: ReturnType<typeof temporaryDirectory>;
  let system: LocalSystem;
  let shipper: HttpUser;
  let carrier: HttpUser;
  before(async () => {
    home = temporaryDirectory();
    system = await LocalSystem.start({ home: home.path, ports: 'free' });
    shipper = await HttpUser.signIn(system, 'Exporters', 'shipper');
    carrier = await HttpUser.signIn(system, 'Carrier', 'agent');
  });
  after(async () => {
    await system.stop();
    home.remove();
  });

  const listed = async (user: HttpUser): Promise<string[]> => {
    const ids: string[] = [];
    let next: string | null = '/v1/shipments?limit=100';
    while (next !== null) {
      const page: z.infer<typeof Page> = await user.expect(Page, user.get(next));
      ids.push(...page.items.map(({ record }) => record.id));
      next = page.next;
    }
    return ids;
  };

  /** Submits, and kills and restarts a part in the middle. */
  const submitAmid = async (killAndRestart: () => Promise<void>): Promise<Submissions & { ids: string[] }> => {
    const ids = Array.from({ length: SUBMISSIONS }, () => ulid());
    let restarted: Promise<void> | undefined;
    const onAcknowledged = (count: number): void => {
      if (count === KILLED_AFTER) restarted = killAndRestart();
    };
    const paths = new Map(ids.map((id) => [id, `/v1/shipments/${id}`]));
    const submissions = await submitAll(shipper, paths, SHIPMENT, { together: TOGETHER, onAcknowledged });
    expect(restarted).not.to.equal(undefined);
    await restarted;
    return { ids, ...submissions };
  };

  /** Each of them is there, as it was made and never changed, and in the lists of both its parties. */
  const expectEachOnce = async (ids: string[], earlier: string[]): Promise<void> => {
    await forEach(ids, TOGETHER, async (id) => {
      const { record } = await shipper.expect(Document, shipper.get(`/v1/shipments/${id}`));
      expect(record).to.deep.equal({ id, version: 1 });
      const { items } = await shipper.expect(History, shipper.get(`/v1/shipments/${id}/history`));
      expect(items).to.deep.equal([{ record: { version: 1 } }]);
    });
    const all = [...earlier, ...ids];
    for (const user of [shipper, carrier]) {
      // Another gateway's list may be a block behind.
      await until('the last is listed', async () => (await listed(user)).length >= all.length);
      expect((await listed(user)).toSorted()).to.deep.equal(all.toSorted());
    }
  };

  const test = (what: string, killAndRestart: () => Promise<void>): void => {
    it(`leaves everything that was acknowledged there, once: ${what}`, async () => {
      const earlier = await listed(shipper);
      const { ids, acknowledged, repeated } = await submitAmid(killAndRestart);
      expect(acknowledged).to.have.members(ids);
      expect([...repeated.keys()], 'requests that met the kill').not.to.be.empty;
      await expectEachOnce(ids, earlier);
    });
  };

  test('the embedded network', async () => {
    await system.network.kill();
    await system.network.start();
  });

  test('the chaincode server', async () => {
    const { chaincode } = system;
    process.kill(chaincode?.pid ?? 0, 'SIGKILL');
    expect(await chaincode?.exited).to.be.instanceOf(Error);
    await system.startChaincode();
  });

  test('the gateway', async () => {
    const gateway = system.gateways.get('ExportersMSP');
    await gateway?.kill();
    await gateway?.start();
  });
});
