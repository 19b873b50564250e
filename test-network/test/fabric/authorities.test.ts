import { readFileSync, statSync } from 'node:fs';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { z } from 'zod';
import { startFabricNetwork, type FabricNetwork } from '../../src/fabric/network.js';
import { findAuthorityProgram, type DescribedOrganization } from '../../src/index.js';
import { requireValue } from '../../src/shared/requireValue.js';
import { skipWithoutFabric } from '../support/fabricPrograms.js';
import { chaincodeFolder, testConsortium } from '../support/probeChaincode.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

const OWNER_ONLY = 0o600;
const PERMISSIONS = 0o777;
const Information = z.looseObject({ result: z.looseObject({ CAName: z.string(), CAChain: z.string() }) });
type Authority = NonNullable<DescribedOrganization['certificateAuthority']>;

/** What a Fabric CA tells about itself. */
async function readInformation({ url, tlsCaCertificate }: Authority): Promise<{ name: string; certificate: string }> {
  const answer = await new Promise<string>((resolve, reject) => {
    const call = request(`${url}/cainfo`, { ca: readFileSync(tlsCaCertificate) }, (response) => {
      text(response).then(resolve, reject);
    });
    call.once('error', reject).end();
  });
  const { CAName, CAChain } = Information.parse(JSON.parse(answer)).result;
  return { name: CAName, certificate: Buffer.from(CAChain, 'base64').toString() };
}

describe('the Fabric CAs of a network', () => {
  let directory: ReturnType<typeof temporaryDirectory> | undefined;
  let network: FabricNetwork | undefined;

  const start = async (options: { fabricCa?: boolean }): Promise<FabricNetwork> => {
    directory ??= temporaryDirectory();
    network = await startFabricNetwork({
      consortium: testConsortium(),
      directory: directory.path,
      packageDirectory: chaincodeFolder('probe-chaincode'),
      ports: 'free',
      ...options,
    });
    return network;
  };

  const authorities = ({
    description,
  }: FabricNetwork): { organization: DescribedOrganization; authority: Authority }[] =>
    description.organizations.map((organization) => ({
      organization,
      authority: requireValue(organization.certificateAuthority, `the Fabric CA of ${organization.name}`),
    }));

  before(async function () {
    skipWithoutFabric(this);
    try {
      findAuthorityProgram();
    } catch {
      this.skip();
    }
    await start({ fabricCa: true });
  });

  after(async () => {
    await network?.stop();
    directory?.remove();
  });

  it('certify for the authority that the channel knows: each has its organisation’s certificate', async () => {
    for (const { organization, authority } of authorities(requireValue(network, 'a network'))) {
      const { domain, cryptoDirectory } = organization;
      const certificate = readFileSync(`${cryptoDirectory}/ca/ca.${domain}-cert.pem`, 'utf8');
      const information = await readInformation(authority);
      expect(information.name).to.equal(`ca.${domain}`);
      expect(information.certificate.trim()).to.equal(certificate.trim());
    }
  });

  it('have a registrar whose secret only the owner can read', () => {
    const secrets = authorities(requireValue(network, 'a network')).map(({ authority }) => authority.registrarSecret);
    for (const secret of secrets) expect(statSync(secret).mode & PERMISSIONS).to.equal(OWNER_ONLY);
    expect(new Set(secrets.map((file) => readFileSync(file, 'utf8'))).size).to.equal(secrets.length);
  });

  it('stay with the network when it is started again without asking for them', async () => {
    const before = authorities(requireValue(network, 'a network'));
    await network?.stop();
    expect(authorities(await start({}))).to.deep.equal(before);
    const [first] = before;
    expect((await readInformation(requireValue(first, 'a Fabric CA').authority)).name).to.match(/^ca\./);
  });
});
