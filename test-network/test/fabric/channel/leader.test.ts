import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import { findLeader, waitForLeader } from '../../../src/fabric/channel/leader.js';
import type { Consensus, Plan } from '../../../src/fabric/plan/plan.js';
import { freePort, portOf } from '../../support/freePort.js';
import { catchRejection } from '../../support/catchRejection.js';

/** Metrics in the form of Fabric's orderers. */
const raftMetrics = (isLeader: 0 | 1): string =>
  `# TYPE consensus_etcdraft_is_leader gauge\nconsensus_etcdraft_is_leader{channel="trade"} ${isLeader}\n`;
const bftMetrics = (leader: number): string => `consensus_BFT_leader_id{channel="trade"} ${leader}\n`;
const NO_METRICS = '# TYPE go_threads gauge\ngo_threads 9\n';
const NO_LEADER = 'No ordering node leads the channel.';

describe('the leader of the ordering service', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  /** Each ordering node answers with its texts in turn, then always with the last one. A node without texts is away. */
  async function planOf(consensus: Consensus, metrics: readonly (readonly string[])[]): Promise<Plan> {
    const orderers = await Promise.all(metrics.map((texts, index) => nodeOf(`orderer${index + 1}`, texts)));
    return { consensus, orderers, peers: [], chaincode: [], joined: [], authorities: {} };
  }

  async function nodeOf(name: string, texts: readonly string[]): Promise<Plan['orderers'][number]> {
    const operations = texts.length === 0 ? await freePort() : await serve([...texts]);
    return { name, port: 1, admin: 1, operations };
  }

  async function serve(texts: string[]): Promise<number> {
    const server = createServer((_, response) => response.end(texts.length > 1 ? texts.shift() : texts[0]));
    servers.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
    return portOf(server);
  }

  it('is the Raft node that says that it leads', async () => {
    expect(await findLeader(await planOf('raft', [[raftMetrics(0)], [raftMetrics(1)]]))).to.equal('orderer2');
  });

  for (const [what, metrics] of [
    ['follows', [raftMetrics(0)]],
    ['is not on the channel', [NO_METRICS]],
    ['is away', []],
  ] as const)
    it(`is not known if the only Raft node ${what}`, async () => {
      expect(await catchRejection(findLeader(await planOf('raft', [metrics])))).to.have.property('message', NO_LEADER);
    });

  it('is the SmartBFT node that most of the answering nodes name', async () => {
    const behind = [bftMetrics(1)];
    const agreed = [bftMetrics(3)];
    expect(await findLeader(await planOf('bft', [[], behind, agreed, agreed]))).to.equal('orderer3');
  });

  for (const [what, metrics] of [
    ['do not agree', [[bftMetrics(1)], [bftMetrics(2)]]],
    ['have not begun', [[bftMetrics(0)], [bftMetrics(0)]]],
    ['are not on the channel', [[NO_METRICS], [NO_METRICS]]],
    ['are away', [[], []]],
  ] as const)
    it(`is not known if the SmartBFT nodes ${what}`, async () => {
      expect(await catchRejection(findLeader(await planOf('bft', metrics)))).to.have.property('message', NO_LEADER);
    });

  it('is waited for', async () => {
    const plan = await planOf('raft', [[NO_METRICS, raftMetrics(0), raftMetrics(1)]]);
    await waitForLeader(plan);
    expect(await findLeader(plan)).to.equal('orderer1');
  });
});
