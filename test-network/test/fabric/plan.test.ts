import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Consortium, Organization } from '@naru/network';
import { expect } from 'chai';
import { preparePlan, readPlan, type Plan, type PlanRequest } from '../../src/fabric/plan.js';
import { withBankC } from '../support/bankC.js';
import { freePort } from '../support/freePort.js';
import { testConsortium } from '../support/probeChaincode.js';
import { rejectionOf } from '../support/rejection.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

const CLEAN = 'npm run network -- clean';

/** All ports of a plan. */
function portsOf({ orderers, peers, chaincode }: Plan): number[] {
  return [
    ...orderers.flatMap(({ port, operations, admin }) => [port, operations, admin]),
    ...peers.flatMap(({ port, chaincodeListen, operations }) => [port, chaincodeListen, operations]),
    ...chaincode,
  ];
}

async function bankCPorts(): Promise<Organization['ports']> {
  return {
    gateway: await freePort(),
    peer: await freePort(),
    chaincodeListen: await freePort(),
    operations: await freePort(),
  };
}

function withOtherPeerPort(consortium: Consortium): Consortium {
  const [first, ...others] = consortium.organizations;
  if (!first) throw new Error('a consortium has organisations');
  return { ...consortium, organizations: [{ ...first, ports: { ...first.ports, peer: 17_051 } }, ...others] };
}

describe('the plan of a Fabric network', () => {
  const consortium = testConsortium();
  let directory: ReturnType<typeof temporaryDirectory>;

  beforeEach(() => {
    directory = temporaryDirectory();
  });

  afterEach(() => {
    directory.remove();
  });

  const prepare = (request: Partial<PlanRequest> = {}): Promise<Plan> =>
    preparePlan(directory.path, { consortium, ports: 'consortium', chaincodeServers: 1, ...request });

  it('is absent where no network was begun', () => {
    expect(readPlan(directory.path)).to.equal(undefined);
    expect(existsSync(join(directory.path, 'plan.json'))).to.equal(false);
  });

  it('has the consortium’s ports, one ordering node for Raft and all of them for SmartBFT', async () => {
    const raft = await prepare();
    expect(raft.consensus).to.equal('raft');
    expect(raft.orderers).to.deep.equal(consortium.ordering.nodes.slice(0, 1));
    expect(raft.peers.map(({ port }) => port)).to.deep.equal(consortium.organizations.map(({ ports }) => ports.peer));
    expect(raft.chaincode).to.deep.equal([consortium.chaincodeServer.port]);
    const other = temporaryDirectory();
    const bft = await preparePlan(other.path, {
      consortium,
      consensus: 'bft',
      ports: 'consortium',
      chaincodeServers: 1,
    });
    expect(bft.orderers).to.have.length(4);
    other.remove();
  });

  it('has free ports, all different, where it is asked for them', async () => {
    const ports = portsOf(await prepare({ ports: 'free', consensus: 'bft', chaincodeServers: 2 }));
    expect(ports).to.have.length(4 * 3 + 5 * 3 + 2);
    expect(new Set(ports)).to.have.property('size', ports.length);
  });

  it('is kept: free ports are the same ones the next time, and so is the consensus', async () => {
    const begun = await prepare({ ports: 'free', consensus: 'bft' });
    expect(await prepare({ ports: 'free' })).to.deep.equal(begun);
    expect(readPlan(directory.path)).to.deep.equal(begun);
  });

  it('is refused with another consensus', async () => {
    const begun = await prepare({ consensus: 'raft' });
    const { message } = await rejectionOf(prepare({ consensus: 'bft' }));
    expect(message).to.contain('begun with raft ordering').and.to.contain(CLEAN);
    expect(readPlan(directory.path)).to.deep.equal(begun);
  });

  it('is extended by those who join, where they may; nothing else of it changes', async () => {
    const begun = await prepare();
    const ports = await bankCPorts();
    const larger = withBankC(consortium, ports);
    const { message } = await rejectionOf(prepare({ consortium: larger }));
    expect(message).to.equal('Not yet on the channel: BankC. To let them join: npm run network -- add-organisation');
    expect(readPlan(directory.path)).to.deep.equal(begun);
    const extended = await prepare({ consortium: larger, mayJoin: true });
    expect(extended).to.deep.equal({
      ...begun,
      peers: [
        ...begun.peers,
        { mspId: 'BankCMSP', port: ports.peer, chaincodeListen: ports.chaincodeListen, operations: ports.operations },
      ],
      joined: ['BankCMSP'],
    });
    expect(await prepare({ consortium: larger })).to.deep.equal(extended);
    const without = await rejectionOf(prepare());
    expect(without.message).to.contain('lack members that have joined: BankCMSP').and.to.not.contain(CLEAN);
  });

  it('gives free ports to those who join a network that has free ports', async () => {
    await prepare({ ports: 'free' });
    const own = await bankCPorts();
    const ports = portsOf(await prepare({ ports: 'free', consortium: withBankC(consortium, own), mayJoin: true }));
    expect(ports).to.have.length(3 + 6 * 3 + 1);
    expect(new Set(ports)).to.have.property('size', ports.length);
    expect(ports).to.not.include(own.peer);
  });

  it('is not extended where a port of somebody who joins is taken', async () => {
    const begun = await prepare();
    const ports = await bankCPorts();
    const server = createServer().listen(ports.operations, '127.0.0.1');
    await once(server, 'listening');
    const { message } = await rejectionOf(prepare({ consortium: withBankC(consortium, ports), mayJoin: true }));
    server.close();
    expect(message).to.contain(`  ${ports.operations}, which the peer of BankCMSP needs\n`);
    expect(readPlan(directory.path)).to.deep.equal(begun);
  });

  it('is refused with other organisations or ports', async () => {
    await prepare();
    const fewer = { ...consortium, organizations: consortium.organizations.slice(1) };
    for (const changed of [fewer, withOtherPeerPort(consortium)]) {
      const { message } = await rejectionOf(prepare({ consortium: changed }));
      expect(message).to.contain('begun with other organisations, nodes or ports').and.to.contain(CLEAN);
    }
  });
});
