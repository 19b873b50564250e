import { expect } from 'chai';
import { requireValue } from '../../src/shared/requireValue.js';
import { updateConfiguration } from '../../src/fabric/channel/configUpdate.js';
import { prepareLayout } from '../../src/fabric/layout/layout.js';
import { startFabricNetwork, type FabricNetwork } from '../../src/fabric/network.js';
import { readPlan } from '../../src/fabric/plan/plan.js';
import { findPrograms } from '../../src/fabric/programs/programs.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/codes.js';
import { skipWithoutFabric } from '../support/fabricPrograms.js';
import { chaincodeFolder, testConsortium } from '../support/probeChaincode.js';
import { ProbeClients } from '../support/probeNetwork.js';
import { catchRefusal } from '../support/catchRejection.js';
import { signaturePolicy } from '../support/signaturePolicy.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

const KEY = 'of-the-absent';
const ABSENT = 'BankAMSP';
const OTHERS = ['ExportersMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP'];
const MEMBERS = [ABSENT, ...OTHERS];

/** The policy of a record: the named organisations and one other, or four of five members. */
const RULE = signaturePolicy({
  outOf: 1,
  rules: [
    { outOf: 2, rules: [ABSENT, { outOf: 1, rules: OTHERS }] },
    { outOf: 4, rules: MEMBERS },
  ],
}).toString('hex');

describe('a record of an organisation that is gone from Fabric', () => {
  const clients = new ProbeClients();
  const consortium = testConsortium();
  let directory: ReturnType<typeof temporaryDirectory> | undefined;
  let network: FabricNetwork;

  before(async function () {
    skipWithoutFabric(this);
    directory = temporaryDirectory();
    const packageDirectory = chaincodeFolder('probe-chaincode');
    network = await startFabricNetwork({ consortium, directory: directory.path, packageDirectory, ports: 'free' });
    const endorsers = [ABSENT, 'CarrierMSP'];
    const { code } = await clients
      .as(network.description, ABSENT)
      .submit('putWithRule', [KEY, 'its own', RULE], { endorsers });
    expect(code).to.equal(VALID);
    await requireValue(network.processes.get('peer0.bank-a.trade'), 'the peer of BankA').kill();
  });

  after(async () => {
    if (directory === undefined) return;
    clients.close();
    await network.stop();
    directory.remove();
  });

  const codeOf = async (value: string, endorsers: readonly string[]): Promise<number> =>
    (await clients.as(network.description, 'CustomsMSP').submit('put', [KEY, value], { endorsers })).code;

  const expectOthersCanIntervene = async (value: string): Promise<void> => {
    expect(await codeOf('by too few', OTHERS.slice(1))).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect(await codeOf(value, OTHERS)).to.equal(VALID);
    expect(await clients.as(network.description, 'CustomsMSP').evaluate('get', [KEY])).to.equal(value);
  };

  /** Removes the organisation from the channel's configuration, as a majority of the members can. */
  const removeFromChannel = async (path: string): Promise<void> => {
    const plan = requireValue(readPlan(path), 'the plan of the network');
    const layout = await prepareLayout(path, consortium, await findPrograms(), plan);
    const others = layout.peers.filter(({ organization: { mspId } }) => mspId !== ABSENT);
    await updateConfiguration(layout, {
      signers: others.slice(0, 3),
      peers: others,
      change: (channel) => {
        requireValue(channel.getGroupsMap().get('Application'), 'the members').getGroupsMap().del(ABSENT);
      },
    });
  };

  it('is changed by four others, and not by fewer, if the organisation’s peer is gone', () =>
    expectOthersCanIntervene('put right without its peer'));

  it('is changed by them if the organisation was removed from the channel; its users are refused then', async () => {
    await removeFromChannel(requireValue(directory, 'the folder of the network').path);
    await expectOthersCanIntervene('put right after its removal');
    const { endpoint, hostAlias, tlsCaCertificate } = requireValue(
      network.description.organizations.find(({ mspId }) => mspId === 'CustomsMSP'),
      'Customs',
    ).peer;
    // Its own peer is gone, and the other peers do not know it any more.
    const organizations = network.description.organizations.map((member) =>
      member.mspId === ABSENT ? { ...member, peer: { endpoint, hostAlias, tlsCaCertificate } } : member,
    );
    const elsewhere = { ...network.description, organizations };
    const stranger = new ProbeClients();
    const { message } = await catchRefusal(stranger.as(elsewhere, ABSENT).evaluate('get', [KEY]));
    stranger.close();
    expect(message).to.contain('access denied: channel [trade] creator org unknown');
  });
});
