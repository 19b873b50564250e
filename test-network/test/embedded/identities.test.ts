import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { status } from '@grpc/grpc-js';
import { signers, type Signer } from '@hyperledger/fabric-gateway';
import { gateway as protos } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { CertificateAuthority } from '../../src/identity/certificateAuthority.js';
import {
  BAD_PROPOSAL_TXID,
  DUPLICATE_TXID,
  ENDORSEMENT_POLICY_FAILURE,
  INVALID_ENDORSER_TRANSACTION,
  VALID,
} from '../support/codes.js';
import { TestClient, type Credentials } from '../support/client.js';
import { issueFor } from '../support/foreignIdentity.js';
import { ProbeNetwork } from '../support/probeNetwork.js';
import { refusalOf } from '../support/rejection.js';
import { take } from '../support/take.js';
import {
  changeProposal,
  changeTransaction,
  payloadOf,
  signedPartOf,
  type TransactionParts,
} from '../support/transactionBytes.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };
const DENIED = 'error validating proposal: access denied: channel [trade] creator org';
const MINUTE_S = 60;

describe('identities on the embedded network', () => {
  let probe: ProbeNetwork;
  const clients: TestClient[] = [];

  /** A client of the exporters' peer with these credentials. */
  const clientWith = (credentials: Credentials): TestClient => {
    const client = TestClient.connectAs(probe.network.description, 'ExportersMSP', credentials);
    clients.push(client);
    return client;
  };

  before(async () => {
    probe = await ProbeNetwork.start();
  });

  after(async () => {
    for (const client of clients) client.close();
    await probe.stop();
  });

  it('carry role and party of a user to the chaincode', async () => {
    const caller: unknown = JSON.parse(await probe.as('ExportersMSP', 'auditor').evaluate('caller'));
    expect(caller).to.deep.equal({ mspId: 'ExportersMSP', role: 'auditor', party: '01KAE5TZ3RJZ2D9M4VX7W1K6PB' });
  });

  it('name no user in the certificate, only the opaque party', () => {
    for (const { users } of probe.network.description.organizations)
      for (const [name, { certificate }] of Object.entries(users)) {
        const { subject } = new X509Certificate(readFileSync(certificate));
        expect(subject)
          .to.match(/^CN=[0-9A-HJKMNP-TV-Z]{26}\nOU=client$/)
          .and.not.contain(name);
      }
  });

  it('are refused where another authority issued them', async () => {
    const forged = await CertificateAuthority.create('ca.exporters.trade', 'exporters.trade');
    const client = clientWith(await forged.issue({ commonName: 'somebody', role: 'client' }));
    const { code, message } = await refusalOf(client.evaluate('caller'));
    expect(code).to.equal(status.FAILED_PRECONDITION);
    expect(message).to.contain(`${DENIED} unknown, creator is malformed`);
  });

  it('are refused where the authority of another member issued them', async () => {
    const client = clientWith(await issueFor(probe.network.description, 'BankAMSP', {}));
    expect((await refusalOf(client.evaluate('caller'))).message).to.contain(DENIED);
  });

  it('are refused when their certificate has expired', async () => {
    const validity = { notBefore: new Date(Date.now() - 7_200_000), notAfter: new Date(Date.now() - 3_600_000) };
    const client = clientWith(await issueFor(probe.network.description, 'ExportersMSP', { validity }));
    expect((await refusalOf(client.evaluate('caller'))).message).to.contain('proposal client identity expired');
  });

  it('are refused without a node role, and with that of a peer', async () => {
    const peer = clientWith(await issueFor(probe.network.description, 'ExportersMSP', { role: 'peer' }));
    expect((await refusalOf(peer.submit('put', ['a', '1'], TWO))).details.join()).to.contain(
      '/Channel/Application/Writers',
    );
    const unit = 'client,OU=peer';
    const both = await issueFor(probe.network.description, 'ExportersMSP', { commonName: `x,OU=${unit}` });
    expect((await refusalOf(clientWith(both).evaluate('caller'))).message).to.contain(DENIED);
  });

  it('are refused where the signature is not theirs', async () => {
    const [one, other] = await Promise.all([
      issueFor(probe.network.description, 'ExportersMSP', {}),
      issueFor(probe.network.description, 'ExportersMSP', {}),
    ]);
    const client = clientWith({ certificate: one.certificate, privateKey: other.privateKey });
    expect((await refusalOf(client.evaluate('caller'))).message).to.contain(`${DENIED} [ExportersMSP]`);
  });

  describe('that are revoked', () => {
    it('can neither propose nor submit what was endorsed before, while others still can', async () => {
      const user = probe.as('ExportersMSP', 'other-shipper');
      const endorsed = await user.propose('put', ['revoked', '1'], TWO).endorse();
      await probe.network.revoke('ExportersMSP', 'other-shipper');
      expect((await refusalOf(user.evaluate('caller'))).message).to.contain(DENIED);
      expect((await refusalOf(endorsed.submit())).message).to.contain('permission denied');
      expect(await probe.as('ExportersMSP', 'auditor').evaluate('caller')).to.contain('auditor');
    });

    it('stay so after a restart, beside those that are revoked later', async () => {
      await probe.network.revoke('ExportersMSP', 'auditor');
      await probe.restart();
      for (const name of ['other-shipper', 'auditor'])
        expect((await refusalOf(probe.as('ExportersMSP', name).evaluate('caller'))).message).to.contain(DENIED);
      expect(await probe.as('ExportersMSP', 'shipper').evaluate('caller')).to.contain('shipper');
    });
  });

  describe('sign', () => {
    /** A proposal signed by the exporters' first user, to be changed by the test. */
    const signedProposal = async (): Promise<{ client: TestClient; bytes: Uint8Array }> => {
      const client = probe.as('ExportersMSP');
      const proposal = client.propose('put', ['signed', '1'], TWO);
      return { client, bytes: await signWithFirstUser(proposal.getBytes()) };
    };

    const signer = (): Signer => {
      const files = Object.values(probe.network.description.organizations[0]?.users ?? {})[0];
      return signers.newPrivateKeySigner(createPrivateKey(readFileSync(files?.privateKey ?? '')));
    };

    const signWithFirstUser = async (bytes: Uint8Array): Promise<Uint8Array> => {
      const digest = createHash('sha256').update(signedPartOf(bytes)).digest();
      const proposed = protos.ProposedTransaction.deserializeBinary(bytes);
      proposed.getProposal()?.setSignature(await signer()(digest));
      return proposed.serializeBinary();
    };

    const send = ({ client, bytes }: { client: TestClient; bytes: Uint8Array }): Promise<unknown> => {
      const proposed = protos.ProposedTransaction.deserializeBinary(bytes);
      const signature = proposed.getProposal()?.getSignature_asU8() ?? new Uint8Array();
      return client.gateway.newSignedProposal(bytes, signature).endorse();
    };

    it('a proposal, which is refused with other arguments', async () => {
      const { client, bytes } = await signedProposal();
      const altered = changeProposal(bytes, ({ input }) => {
        input.setArgsList(['put', 'signed', '2'].map((text) => Buffer.from(text)));
      });
      const { details } = await refusalOf(send({ client, bytes: altered }));
      expect(details).to.deep.equal([`ExportersMSP: ${DENIED} [ExportersMSP]`, `BankAMSP: ${DENIED} [ExportersMSP]`]);
    });

    it('a proposal, whose id nobody can choose', async () => {
      const { client, bytes } = await signedProposal();
      const chosen = changeProposal(bytes, ({ header }) => {
        header.setTxId('0'.repeat(64));
      });
      const { details } = await refusalOf(send({ client, bytes: await signWithFirstUser(chosen) }));
      expect(details.join()).to.contain('incorrectly computed txid');
    });

    it('a proposal that is accepted once', async () => {
      const { client, bytes } = await signedProposal();
      const signature = protos.ProposedTransaction.deserializeBinary(bytes).getProposal()?.getSignature_asU8();
      const endorsed = await client.gateway.newSignedProposal(bytes, signature ?? new Uint8Array()).endorse();
      const submitted = await endorsed.submit();
      await submitted.getStatus();
      expect((await refusalOf(send({ client, bytes }))).details.join()).to.contain('duplicate transaction found');
    });

    it('a transaction, which is refused unsigned or changed', async () => {
      const client = probe.as('ExportersMSP');
      const endorsed = await client.propose('put', ['enveloped', '1'], TWO).endorse();
      const other = await signer()(endorsed.getDigest().map((byte) => byte ^ 1));
      const forged = client.gateway.newSignedTransaction(endorsed.getBytes(), other);
      const { code, message } = await refusalOf(forged.submit());
      expect(code).to.equal(status.ABORTED);
      expect(message).to.contain('status=FORBIDDEN');
    });

    for (const [what, change, expected] of [
      [
        'result',
        (parts) => {
          parts.response.setMessage('changed');
        },
        ENDORSEMENT_POLICY_FAILURE,
      ],
      [
        'arguments',
        (parts) => {
          parts.input.setArgsList([Buffer.from('put'), Buffer.from('x')]);
        },
        INVALID_ENDORSER_TRANSACTION,
      ],
    ] satisfies [string, (parts: TransactionParts) => unknown, number][])
      it(`a transaction, which is invalid where its ${what} ${what === 'result' ? 'is' : 'are'} not what was endorsed`, async () => {
        const client = probe.as('ExportersMSP');
        const endorsed = await client.propose('put', ['altered', '1'], TWO).endorse();
        const altered = changeTransaction(endorsed.getBytes(), change);
        const digest = createHash('sha256').update(payloadOf(altered)).digest();
        const submitted = await client.gateway.newSignedTransaction(altered, await signer()(digest)).submit();
        expect((await submitted.getStatus()).code).to.equal(expected);
        expect(await client.evaluate('get', ['altered'])).to.equal('');
      });

    it('a transaction, whose id nobody can choose', async () => {
      const client = probe.as('ExportersMSP');
      const endorsed = await client.propose('put', ['chosen', '1'], TWO).endorse();
      const altered = changeTransaction(endorsed.getBytes(), ({ header }) => {
        header.setTxId('1'.repeat(64));
      });
      const digest = createHash('sha256').update(payloadOf(altered)).digest();
      await client.gateway.newSignedTransaction(altered, await signer()(digest)).submit();
      await client.submit('put', ['afterwards', '1'], TWO);
      expect(await codesOf('1'.repeat(64))).to.deep.equal([BAD_PROPOSAL_TXID]);
    });

    it('a transaction that counts once, even where it is submitted twice', async () => {
      const client = probe.as('ExportersMSP');
      const endorsed = await client.propose('put', ['twice', '1'], TWO).endorse();
      await endorsed.submit();
      await (await endorsed.submit()).getStatus();
      await client.submit('put', ['afterwards', '1'], TWO);
      expect(await codesOf(endorsed.getTransactionId())).to.have.members([VALID, DUPLICATE_TXID]);
    });

    /** The codes of all transactions with an id, over the whole chain. */
    const codesOf = async (transactionId: string): Promise<number[]> => {
      const events = await probe.as('BankAMSP').network.getFilteredBlockEvents({ startBlock: 0n });
      const blocks = await take(events, probe.network.height);
      const transactions = blocks.flatMap((block) => block.getFilteredTransactionsList());
      return transactions
        .filter((found) => found.getTxid() === transactionId)
        .map((found) => found.getTxValidationCode());
    };

    for (const [what, offset, refused] of [
      ['16 minutes ago', -16 * MINUTE_S, true],
      ['in 16 minutes', 16 * MINUTE_S, true],
      ['14 minutes ago', -14 * MINUTE_S, false],
    ] as const)
      it(`a proposal of ${what}, which is ${refused ? 'refused' : 'accepted'}`, async () => {
        const { client, bytes } = await signedProposal();
        const moved = changeProposal(bytes, ({ header }) => {
          const timestamp = header.getTimestamp();
          timestamp?.setSeconds(timestamp.getSeconds() + offset);
        });
        const sent = send({ client, bytes: await signWithFirstUser(moved) });
        if (refused)
          expect((await refusalOf(sent)).details.join()).to.contain('request unauthorized due to incorrect timestamp');
        else await sent;
      });
  });
});
