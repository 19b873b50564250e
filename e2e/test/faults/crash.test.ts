import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import type { HttpUser } from '../support/http/httpUser.js';
import { leaderOf } from '../support/system/leader.js';
import { forEach, submitAll, type Submissions } from '../support/http/submissions.js';
import { SHIPMENT } from '../support/http/shipment.js';
import type { TestedNetwork } from '../support/system/sharedSystem.js';
import { TestSystem } from '../support/system/testSystem.js';
import { until } from '../support/until.js';

/** Hundreds of transactions and two starts of a process, on a machine that may be busy with something else. */
const TEST_MS = 240_000;
const SUBMISSIONS = 200;
const TOGETHER = 64;
/** SmartBFT orders what few nodes had only when its 20 s of waiting for the leader, and perhaps a change of leader, are over. */
const ORDERED_WITHIN_MS = 60_000;
/** How many are acknowledged when a part is killed: the rest is under way or yet to come. */
const KILLED_AFTER = 60;
/** An answer to a request that found its document there already. */
const FOUND = 200;

const Document = z.object({ record: z.object({ id: z.string(), version: z.number() }), authentic: z.literal(true) });
const History = z.object({ items: z.array(z.object({ record: z.object({ version: z.number() }) })) });
const Page = z.object({ items: z.array(Document), next: z.string().nullable() });

const Submission = z.object({ state: z.string() });

/** A part of the system, as it is called in a sentence, and how it is killed and started again. */
type Kills = Readonly<Record<string, (system: TestSystem) => Promise<void>>>;

const KILLS_ANYWHERE: Kills = {
  'the gateway': async (system) => {
    const gateway = (await system.running()).gateways.get('ExportersMSP');
    await gateway?.kill();
    await gateway?.start();
  },
};

const KILLS: Readonly<Record<TestedNetwork, Kills>> = {
  embedded: {
    ...KILLS_ANYWHERE,
    'the embedded network': async (system) => {
      const { network } = await system.running();
      await network.kill();
      await network.start();
    },
    'the chaincode server': async (system) => {
      const running = await system.running();
      const { chaincode } = running;
      process.kill(chaincode?.pid ?? 0, 'SIGKILL');
      expect(await chaincode?.exited).to.be.instanceOf(Error);
      await running.startChaincode();
    },
  },
  raft: {
    ...KILLS_ANYWHERE,
    'the gateway’s peer': (system) => killAndStart(system, 'peer0.exporters.trade'),
    'the peer of another party': (system) => killAndStart(system, 'peer0.carrier.trade'),
    'the ordering node': (system) => killAndStart(system, 'orderer1'),
    'the chaincode server': (system) => killAndStart(system, 'chaincode'),
  },
  bft: {
    'the ordering node that leads, back when another leads': async (system) => {
      const leader = await leaderOf(system.processes);
      const start = await kill(system, [leader]);
      await until('another leads', async () => (await leaderOf(system.processes)) !== leader);
      await start();
    },
    'the ordering node that leads, back at once': async (system) =>
      killAndStart(system, await leaderOf(system.processes)),
  },
};

/** Kills one of Fabric's processes, and starts it again. */
async function killAndStart(system: TestSystem, name: string): Promise<void> {
  const start = await kill(system, [name]);
  await start();
}

/** Kills some of Fabric's processes. @returns what starts them again */
async function kill({ processes }: TestSystem, names: readonly string[]): Promise<() => Promise<void>> {
  const killed = [...processes.values()].filter(({ name, pid }) => names.includes(name) && pid !== undefined);
  expect(killed).to.have.length(names.length);
  await Promise.all(killed.map((daemon) => daemon.kill()));
  return async () => {
    for (const daemon of killed) daemon.start(false);
    await Promise.all(killed.map((daemon) => daemon.ready()));
  };
}

describeOnEachNetwork(
  'a part that is killed amid submissions',
  function (network) {
    this.timeout(TEST_MS);
    // A system of its own: others look at every document that there is.
    const system = new TestSystem(network === 'embedded' ? undefined : network);
    let shipper: HttpUser;
    let carrier: HttpUser;
    before(async () => {
      shipper = await system.user('Exporters', 'shipper');
      carrier = await system.user('Carrier', 'agent');
    });
    after(() => system.stop());

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

    for (const [what, killAndRestart] of Object.entries(KILLS[network]))
      it(`leaves everything that was acknowledged there, once: ${what}`, async () => {
        const earlier = await listed(shipper);
        const { ids, acknowledged, repeated } = await submitAmid(() => killAndRestart(system));
        expect(acknowledged).to.have.members(ids);
        // With SmartBFT three ordering nodes of four are enough, and requests wait for the next leader.
        if (network !== 'bft') expect([...repeated.keys()], 'requests that met the kill').not.to.be.empty;
        await forEach(ids, TOGETHER, async (id) => {
          await shipper.expect(Document, shipper.put(`/v1/shipments/${id}`, SHIPMENT), FOUND);
        });
        await expectEachOnce(ids, earlier);
      });

    if (network === 'bft')
      it('tells later what became of a submission that too few ordering nodes answered, and takes it again', async () => {
        const earlier = await listed(shipper);
        const id = ulid();
        const path = `/v1/shipments/${id}`;
        const start = await kill(system, ['orderer3', 'orderer4']);
        const { status, headers, body } = await shipper.put(path, SHIPMENT);
        expect({ status, body }).to.have.nested.include({ status: 202, 'body.code': 'COMMIT_UNKNOWN' });
        const told = async (): Promise<string> =>
          (await shipper.expect(Submission, shipper.get(headers.get('location') ?? ''))).state;
        expect(await told()).to.equal('PENDING');
        await start();
        await submitAll(shipper, new Map([[id, path]]), SHIPMENT, { together: 1, onAcknowledged: () => undefined });
        await until(
          'it is known what became of the first',
          async () => (await told()) !== 'PENDING',
          ORDERED_WITHIN_MS,
        );
        await expectEachOnce([id], earlier);
      });
  },
  ['embedded', 'raft', 'bft'],
);
