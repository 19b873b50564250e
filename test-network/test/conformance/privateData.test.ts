import { createHash } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/codes.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { catchRefusal } from '../support/catchRejection.js';

const MEMBERS = ['ExportersMSP', 'BankAMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP'];
const PARTIES = ['ExportersMSP', 'BankAMSP', 'CustomsMSP'];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describeOnEachNetwork('private data', (network) => {
  /** Writes content to the implicit collections of some organisations, endorsed by them. */
  const write = (key: string, content: string, mspIds = PARTIES): Promise<{ code: number }> =>
    network()
      .as('ExportersMSP')
      .submit('putPrivate', [JSON.stringify(mspIds), key], { endorsers: mspIds, transient: { content } });

  it('is in plain text at its organisations, and everybody has its hash', async () => {
    expect((await write('k', 'plain text')).code).to.equal(VALID);
    for (const mspId of PARTIES) {
      expect(
        await network()
          .as(mspId)
          .evaluate('getPrivate', [mspId, 'k'], { endorsers: [mspId] }),
      ).to.equal('plain text');
      for (const observer of MEMBERS) {
        const hash = await network()
          .as(observer)
          .evaluate('privateHash', [mspId, 'k'], { endorsers: [observer] });
        expect(hash).to.equal(sha256('plain text'));
      }
    }
  });

  it('cannot be read at the peer of another organisation; at its own peer every member can read it', async () => {
    await write('hole', 'readable there');
    const elsewhere = await catchRefusal(
      network()
        .as('BankBMSP')
        .evaluate('getPrivate', ['BankAMSP', 'hole'], { endorsers: ['BankBMSP'] }),
    );
    expect(elsewhere.message).to.contain('private data matching public hash version is not available');
    const there = await network()
      .as('BankBMSP')
      .evaluate('getPrivate', ['BankAMSP', 'hole'], { endorsers: ['BankAMSP'] });
    expect(there).to.equal('readable there');
  });

  it('is only written by a transaction that its organisation endorses', async () => {
    const submit = (endorsers: string[], name = 'putPrivate'): Promise<{ code: number }> =>
      network()
        .as('BankAMSP')
        .submit(name, ['["CarrierMSP"]', 'owner'], { endorsers, transient: { content: 'x' } });
    expect((await submit(['BankAMSP', 'BankBMSP'])).code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect((await submit(['CarrierMSP'])).code).to.equal(VALID);
    // A public key in the same transaction needs the chaincode's policy, too.
    expect((await submit(['CarrierMSP'], 'putPrivateAndPublic')).code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect((await submit(['CarrierMSP', 'BankAMSP'], 'putPrivateAndPublic')).code).to.equal(VALID);
  });

  it('is not sent to others by the gateway: for several collections the endorsers must be named', async () => {
    const transient = { content: 'x' };
    const exporters = network().as('ExportersMSP');
    const { code, message } = await catchRefusal(
      exporters.submit('putPrivate', [JSON.stringify(PARTIES), 'unnamed'], { transient }),
    );
    expect(code).to.equal(status.FAILED_PRECONDITION);
    expect(message).to.contain('retry specifying trusted endorsing organizations to protect transient data');
    const own = await exporters.submit('putPrivate', ['["ExportersMSP"]', 'unnamed'], { transient });
    expect(own.code).to.equal(VALID);
  });

  it('is found by a range at its organisation', async () => {
    await write('range/1', 'one', ['BankAMSP']);
    await write('range/2', 'two', ['BankAMSP']);
    const found: unknown = JSON.parse(
      await network().as('BankAMSP').evaluate('privateRange', ['BankAMSP', 'range/', 'range0']),
    );
    expect(found).to.deep.equal([
      ['range/1', 'one'],
      ['range/2', 'two'],
    ]);
  });

  it('is gone when it is deleted', async () => {
    await write('deleted', 'x', ['BankAMSP']);
    const bank = network().as('BankAMSP');
    await bank.submit('removePrivate', ['BankAMSP', 'deleted'], { endorsers: ['BankAMSP'] });
    expect(await bank.evaluate('getPrivate', ['BankAMSP', 'deleted'])).to.equal('');
    expect(await bank.evaluate('privateHash', ['BankAMSP', 'deleted'])).to.equal('');
  });

  it('is only purged by its organisation: value and hash are removed, other copies stay', async () => {
    await write('purged', 'version one of what is purged');
    await write('purged', 'version two of what is purged');
    const purge = (...endorsers: string[]): Promise<{ code: number }> =>
      network().as('ExportersMSP').submit('purgePrivate', ['BankAMSP', 'purged'], { endorsers });
    expect((await purge('ExportersMSP', 'CustomsMSP')).code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect((await purge('BankAMSP')).code).to.equal(VALID);
    expect(await network().as('BankAMSP').evaluate('getPrivate', ['BankAMSP', 'purged'])).to.equal('');
    expect(await network().as('BankAMSP').evaluate('privateHash', ['BankAMSP', 'purged'])).to.equal('');
    expect(await network().as('CustomsMSP').evaluate('getPrivate', ['CustomsMSP', 'purged'])).to.contain('version two');
  });

  it('is still purged after a restart, and can be written again', async () => {
    await write('again', 'before the purge', ['BankAMSP']);
    await network()
      .as('BankAMSP')
      .submit('purgePrivate', ['BankAMSP', 'again'], { endorsers: ['BankAMSP'] });
    await write('again', 'after the purge', ['BankAMSP']);
    await network().restart();
    expect(await network().as('BankAMSP').evaluate('getPrivate', ['BankAMSP', 'again'])).to.equal('after the purge');
  });

  describe('under a policy of its key', () => {
    const submit = (name: string, args: string[], ...endorsers: string[]): Promise<{ code: number }> =>
      network()
        .as('CarrierMSP')
        .submit(name, args, { endorsers, transient: { content: 'statement' } });

    before(() => submit('putPrivateWithPolicy', ['CarrierMSP', 'held', '["CarrierMSP","BankAMSP"]'], 'CarrierMSP'));

    it('is neither overwritten, deleted nor purged by its organisation alone', async () => {
      for (const [name, args] of [
        ['putPrivate', ['["CarrierMSP"]', 'held']],
        ['removePrivate', ['CarrierMSP', 'held']],
        ['purgePrivate', ['CarrierMSP', 'held']],
        ['putPrivateWithPolicy', ['CarrierMSP', 'held', '["CarrierMSP"]']],
      ] as const)
        expect((await submit(name, [...args], 'CarrierMSP')).code, name).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect((await submit('putPrivate', ['["CarrierMSP"]', 'held'], 'CarrierMSP', 'BankAMSP')).code).to.equal(VALID);
    });

    it('keeps its value if only the policy is written, also after a restart', async () => {
      await submit('putPrivate', ['["CarrierMSP"]', 'later'], 'CarrierMSP');
      const policy = ['CarrierMSP', 'later', '["CarrierMSP","BankBMSP"]'];
      expect((await submit('setPrivatePolicy', policy, 'CarrierMSP')).code).to.equal(VALID);
      const read = (): Promise<string> => network().as('CarrierMSP').evaluate('getPrivate', ['CarrierMSP', 'later']);
      expect(await read()).to.equal('statement');
      await network().restart();
      expect(await read()).to.equal('statement');
      const alone = await submit('putPrivate', ['["CarrierMSP"]', 'later'], 'CarrierMSP');
      expect(alone.code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });

    it('has this policy at every peer', async () => {
      const policies = MEMBERS.map((mspId) =>
        network()
          .as(mspId)
          .evaluate('privatePolicy', ['CarrierMSP', 'held'], { endorsers: [mspId] }),
      );
      const [first, ...others] = await Promise.all(policies);
      expect(first).to.have.length.greaterThan(0);
      for (const other of others) expect(other).to.equal(first);
      expect(await network().as('BankBMSP').evaluate('privatePolicy', ['CarrierMSP', 'never written'])).to.equal('');
    });

    it('loses the policy when it is purged', async () => {
      await submit('purgePrivate', ['CarrierMSP', 'held'], 'CarrierMSP', 'BankAMSP');
      expect((await submit('putPrivate', ['["CarrierMSP"]', 'held'], 'CarrierMSP')).code).to.equal(VALID);
    });
  });
});
