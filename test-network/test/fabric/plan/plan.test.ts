import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Consortium, Organization } from '@naru/network';
import { expect } from 'chai';
import { preparePlan, readPlan, type Plan, type PlanRequest } from '../../../src/fabric/plan/plan.js';
import { findFreePorts } from '../../../src/fabric/plan/ports.js';
import { withBankC } from '../../support/bankC.js';
import { freePort } from '../../support/freePort.js';
import { testConsortium } from '../../support/probeChaincode.js';
import { catchRejection } from '../../support/catchRejection.js';
import { temporaryDirectory } from '../../support/temporaryDirectory.js';

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

/** The consortium with these ports for Fabric CAs, or without such ports. */
function withAuthorityPorts(consortium: Consortium, own: readonly number[] = []): Consortium {
  const organizations = consortium.organizations.map((organization, index) => {
    const { ca: _, ...ports } = organization.ports;
    const ca = own[index];
    return { ...organization, ports: { ...ports, ...(ca !== undefined && { ca }) } };
  });
  return { ...consortium, organizations };
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

  it('does not exist if there is no network', () => {
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

  it('has free, different ports if they are asked for', async () => {
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
    const { message } = await catchRejection(prepare({ consensus: 'bft' }));
    expect(message).to.contain('began with raft ordering').and.to.contain(CLEAN);
    expect(readPlan(directory.path)).to.deep.equal(begun);
  });

  it('is extended by organisations that may join; nothing else changes', async () => {
    const begun = await prepare();
    const ports = await bankCPorts();
    const larger = withBankC(consortium, ports);
    const { message } = await catchRejection(prepare({ consortium: larger }));
    expect(message).to.equal('Not yet on the channel: BankC. To join them: npm run network -- add-organisation');
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
    const without = await catchRejection(prepare());
    expect(without.message).to.contain('lack members that have joined: BankCMSP').and.to.not.contain(CLEAN);
  });

  it('gives free ports to organisations that join a network with free ports', async () => {
    await prepare({ ports: 'free' });
    const own = await bankCPorts();
    const ports = portsOf(await prepare({ ports: 'free', consortium: withBankC(consortium, own), mayJoin: true }));
    expect(ports).to.have.length(3 + 6 * 3 + 1);
    expect(new Set(ports)).to.have.property('size', ports.length);
    expect(ports).to.not.include(own.peer);
  });

  it('is not extended if a port of a new organisation is taken', async () => {
    const begun = await prepare();
    const ports = await bankCPorts();
    const server = createServer().listen(ports.operations, '127.0.0.1');
    await once(server, 'listening');
    const { message } = await catchRejection(prepare({ consortium: withBankC(consortium, ports), mayJoin: true }));
    server.close();
    expect(message).to.contain(`  ${ports.operations}, which the peer of BankCMSP needs`);
    expect(readPlan(directory.path)).to.deep.equal(begun);
  });

  it('has the data’s ports for Fabric CAs if they are asked for, and keeps CAs and ports even if the data change', async () => {
    expect((await prepare()).authorities).to.deep.equal({});
    const ports = await findFreePorts(5);
    const { authorities } = await prepare({ consortium: withAuthorityPorts(consortium, ports), fabricCa: true });
    expect(Object.keys(authorities)).to.deep.equal(consortium.organizations.map(({ mspId }) => mspId));
    expect(Object.values(authorities)).to.deep.equal(ports);
    expect((await prepare({ consortium: withAuthorityPorts(consortium) })).authorities).to.deep.equal(authorities);
  });

  it('has free ports for Fabric CAs if the data name none, or if all its ports are free ones', async () => {
    const silent = await prepare({ consortium: withAuthorityPorts(consortium), fabricCa: true });
    const chosen = Object.values(silent.authorities);
    expect(new Set(chosen)).to.have.property('size', 5);
    expect(await prepare({ fabricCa: true })).to.deep.equal(silent);
    const other = temporaryDirectory();
    const request: PlanRequest = { consortium, ports: 'free', chaincodeServers: 1, fabricCa: true };
    const free = await preparePlan(other.path, request);
    expect(Object.values(free.authorities)).to.not.include(consortium.organizations[0]?.ports.ca);
    other.remove();
  });

  it('gets no Fabric CAs if a port of one is taken, and names the port', async () => {
    const begun = await prepare();
    const ports = await findFreePorts(5);
    const [first = 0] = ports;
    const server = createServer().listen(first, '127.0.0.1');
    await once(server, 'listening');
    const { message } = await catchRejection(
      prepare({ consortium: withAuthorityPorts(consortium, ports), fabricCa: true }),
    );
    server.close();
    expect(message).to.contain(`  ${first}, which the Fabric CA of ExportersMSP needs`);
    expect(readPlan(directory.path)).to.deep.equal(begun);
  });

  it('gives new organisations of a network with Fabric CAs a Fabric CA, too', async () => {
    const silent = withAuthorityPorts(consortium);
    const begun = await prepare({ consortium: silent, fabricCa: true });
    const larger = withBankC(silent, await bankCPorts());
    const { authorities } = await prepare({ consortium: larger, mayJoin: true });
    const { BankCMSP, ...others } = authorities;
    expect(BankCMSP).to.be.a('number');
    expect(others).to.deep.equal(begun.authorities);
  });

  it('can be read if it was written before there were Fabric CAs', async () => {
    const { authorities: _, ...earlier } = await prepare();
    writeFileSync(join(directory.path, 'plan.json'), JSON.stringify(earlier));
    expect(await prepare()).to.deep.equal({ ...earlier, authorities: {} });
  });

  it('is refused with other organisations or ports', async () => {
    await prepare();
    const fewer = { ...consortium, organizations: consortium.organizations.slice(1) };
    for (const changed of [fewer, withOtherPeerPort(consortium)]) {
      const { message } = await catchRejection(prepare({ consortium: changed }));
      expect(message).to.contain('began with other organisations, nodes or ports').and.to.contain(CLEAN);
    }
  });
});
