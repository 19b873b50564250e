import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { CertificateAuthority } from '../../src/identity/certificateAuthority.js';
import { TestClient, type Credentials } from '../support/client.js';
import { issueFor } from '../support/foreignIdentity.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { catchOrdererRefusal } from '../support/catchOrdererRefusal.js';
import { catchRefusal, catchRejection } from '../support/catchRejection.js';
import { take } from '../support/take.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };
const DENIED = 'error validating proposal: access denied: channel [trade] creator org';

describeOnEachNetwork('identities', (network) => {
  const clients: TestClient[] = [];

  /** A client of the exporters' peer with these credentials. */
  const clientWith = (credentials: Credentials): TestClient => {
    const client = TestClient.connectAs(network().description, 'ExportersMSP', credentials);
    clients.push(client);
    return client;
  };

  after(() => {
    for (const client of clients) client.close();
  });

  it('carry role and party of a user to the chaincode', async () => {
    const caller: unknown = JSON.parse(await network().as('ExportersMSP', 'auditor').evaluate('caller'));
    expect(caller).to.deep.equal({ mspId: 'ExportersMSP', role: 'auditor', party: '01KAE5TZ3RJZ2D9M4VX7W1K6PB' });
  });

  it('have only the opaque party in the certificate, not the user’s name', () => {
    for (const { users } of network().description.organizations)
      for (const [name, { certificate }] of Object.entries(users)) {
        const { subject } = new X509Certificate(readFileSync(certificate));
        expect(subject)
          .to.match(/^CN=[0-9A-HJKMNP-TV-Z]{26}\nOU=client$/)
          .and.not.contain(name);
      }
  });

  it('are refused if an unknown authority issued them', async () => {
    const forged = await CertificateAuthority.create('ca.exporters.trade', 'exporters.trade');
    const client = clientWith(await forged.issue({ commonName: 'somebody', role: 'client' }));
    const { code, message } = await catchRefusal(client.evaluate('caller'));
    expect(code).to.equal(status.FAILED_PRECONDITION);
    expect(message).to.contain(`${DENIED} unknown, creator is malformed`);
    // If another organisation's peer refuses, the gateway sees only a gRPC error, and treats the peer as unavailable.
    const elsewhere = await catchRefusal(client.evaluate('caller', [], { endorsers: ['BankAMSP'] }));
    expect(elsewhere.code).to.equal(status.UNAVAILABLE);
    expect(elsewhere.details).to.deep.equal([
      `BankAMSP: rpc error: code = Unknown desc = ${DENIED} unknown, creator is malformed`,
    ]);
    expect(
      await network()
        .as('ExportersMSP')
        .evaluate('nothing', [], { endorsers: ['BankAMSP'] }),
    ).to.equal('nothing');
  });

  it('get neither chaincode events nor blocks if they are not of a member', async () => {
    const forged = await CertificateAuthority.create('ca.exporters.trade', 'exporters.trade');
    const stranger = clientWith(await forged.issue({ commonName: 'somebody', role: 'client' }));
    const committed = await network().as('ExportersMSP').propose('put', ['k', '1'], TWO).endorse();
    await (await committed.submit()).getStatus();
    const events = await stranger.network.getChaincodeEvents('naru', { startBlock: 0n });
    expect((await catchRefusal(take(events, 1))).code).to.equal(status.PERMISSION_DENIED);
    const blocks = await stranger.network.getBlockEvents({ startBlock: 0n });
    expect((await catchRejection(take(blocks, 1))).message).to.contain('403');
  });

  it('are refused if the authority of another member issued them', async () => {
    const client = clientWith(await issueFor(network().description, 'BankAMSP', {}));
    expect((await catchRefusal(client.evaluate('caller'))).message).to.contain(DENIED);
  });

  it('are refused when their certificate has expired', async () => {
    const validity = { notBefore: new Date(Date.now() - 7_200_000), notAfter: new Date(Date.now() - 3_600_000) };
    const client = clientWith(await issueFor(network().description, 'ExportersMSP', { validity }));
    const { code, details } = await catchRefusal(client.evaluate('caller'));
    expect(code).to.equal(status.UNAVAILABLE);
    expect(details).to.include('ExportersMSP: proposal client identity expired');
    expect(details).to.include('BankAMSP: rpc error: code = Unknown desc = proposal client identity expired');
  });

  it('are refused without a node role, and with the role of a peer', async () => {
    const peer = clientWith(await issueFor(network().description, 'ExportersMSP', { role: 'peer' }));
    expect((await catchRefusal(peer.submit('put', ['a', '1'], TWO))).details.join()).to.contain(
      '/Channel/Application/Writers',
    );
    const unit = 'client,OU=peer';
    const both = await issueFor(network().description, 'ExportersMSP', { commonName: `x,OU=${unit}` });
    expect((await catchRefusal(clientWith(both).evaluate('caller'))).message).to.contain(DENIED);
  });

  it('are refused if the signature is not theirs', async () => {
    const [one, other] = await Promise.all([
      issueFor(network().description, 'ExportersMSP', {}),
      issueFor(network().description, 'ExportersMSP', {}),
    ]);
    const client = clientWith({ certificate: one.certificate, privateKey: other.privateKey });
    expect((await catchRefusal(client.evaluate('caller'))).message).to.contain(`${DENIED} [ExportersMSP]`);
  });

  describe('that are revoked', () => {
    it('can neither propose nor submit what was endorsed before; others still can', async () => {
      const user = network().as('ExportersMSP', 'other-shipper');
      const endorsed = await user.propose('put', ['revoked', '1'], TWO).endorse();
      await network().revoke('ExportersMSP', 'other-shipper');
      expect((await catchRefusal(user.evaluate('caller'))).message).to.contain(DENIED);
      expect(await catchOrdererRefusal(network(), endorsed.submit())).to.contain('permission denied');
      expect(await network().as('ExportersMSP', 'auditor').evaluate('caller')).to.contain('auditor');
    });

    it('get no more blocks', async () => {
      const listener = network().as('BankBMSP', 'auditor');
      const blocks = await listener.network.getBlockEvents({ startBlock: 0n });
      const iterator = blocks[Symbol.asyncIterator]();
      await iterator.next();
      await network().revoke('BankBMSP', 'auditor');
      const readOn = async (): Promise<void> => {
        while (!(await iterator.next()).done);
      };
      const refused = catchRejection(readOn());
      await network().as('BankBMSP', 'officer').submit('put', ['unseen', '1']);
      expect((await refused).message).to.contain('403');
    });

    it('stay revoked after a restart and after later revocations', async () => {
      await network().revoke('ExportersMSP', 'auditor');
      await network().restart();
      for (const name of ['other-shipper', 'auditor'])
        expect((await catchRefusal(network().as('ExportersMSP', name).evaluate('caller'))).message).to.contain(DENIED);
      expect(await network().as('ExportersMSP', 'shipper').evaluate('caller')).to.contain('shipper');
    });
  });
});
