import { expect } from 'chai';
import { ENDORSEMENT_POLICY_FAILURE, MVCC_READ_CONFLICT, PHANTOM_READ_CONFLICT, VALID } from '../support/codes.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { testConsortium } from '../support/probeChaincode.js';
import { codesInOneBlock, race } from '../support/race.js';
import { catchRefusal } from '../support/catchRejection.js';

const EXPORTERS = { endorsers: ['ExportersMSP', 'BankAMSP'] };
const CARRIER = { endorsers: ['CarrierMSP', 'BankBMSP'] };
/** Long enough for transactions that are submitted together to be in one block. */
const EMBEDDED = { consortium: testConsortium(100) };

describeOnEachNetwork(
  'conflicting transactions',
  (network) => {
    /** Two transactions of the same name, endorsed by different organisations on the same state. */
    const raceOf = (name: string, first: string[], second: string[]): ReturnType<typeof race> =>
      race([
        { client: network().as('ExportersMSP'), name, args: first, options: EXPORTERS },
        { client: network().as('CarrierMSP'), name, args: second, options: CARRIER },
      ]);

    it('lose with MVCC_READ_CONFLICT if they read the same key', async () => {
      const { codes } = await raceOf('create', ['race', 'a'], ['race', 'b']);
      expect(codes).to.deep.equal([VALID, MVCC_READ_CONFLICT]);
      expect(await network().as('CustomsMSP').evaluate('get', ['race'])).to.equal('a');
    });

    it('lose in a later block, too', async () => {
      const late = await network().as('CarrierMSP').propose('create', ['late', 'b'], CARRIER).endorse();
      await network().as('ExportersMSP').submit('create', ['late', 'a'], EXPORTERS);
      const submitted = await late.submit();
      expect((await submitted.getStatus()).code).to.equal(MVCC_READ_CONFLICT);
    });

    it('are refused by the chaincode itself after the winner is committed', async () => {
      await network().as('ExportersMSP').submit('create', ['taken', 'a'], EXPORTERS);
      const { details } = await catchRefusal(network().as('CarrierMSP').submit('create', ['taken', 'b'], CARRIER));
      expect(details).to.include('CarrierMSP: chaincode response 500, EXISTS: taken');
    });

    it('lose with PHANTOM_READ_CONFLICT if one adds to the range that the other reads', async () => {
      const { codes } = await raceOf('countAndAdd', ['token', 'x', 'a'], ['token', 'x', 'b']);
      expect(codes).to.deep.equal([VALID, PHANTOM_READ_CONFLICT]);
    });

    it('lose with PHANTOM_READ_CONFLICT in a range with too many keys, of which only hashes are recorded', async () => {
      await network().as('ExportersMSP').submit('putMany', ['large/', '130'], EXPORTERS);
      const { codes } = await race([
        { client: network().as('ExportersMSP'), name: 'put', args: ['large/0099a', '1'], options: EXPORTERS },
        {
          client: network().as('CarrierMSP'),
          name: 'countRange',
          args: ['large/', 'large0', 'count'],
          options: CARRIER,
        },
      ]);
      expect(codes).to.deep.equal([VALID, PHANTOM_READ_CONFLICT]);
    });

    it('both commit if they read nothing', async () => {
      const { codes } = await raceOf('put', ['blind', 'a'], ['blind', 'b']);
      expect(codes).to.deep.equal([VALID, VALID]);
    });

    it('lose with ENDORSEMENT_POLICY_FAILURE in a block whose earlier transaction changes the key’s policy', async () => {
      const change = async (key: string): ReturnType<typeof race> => {
        await network().as('ExportersMSP').submit('put', [key, '0'], EXPORTERS);
        return race([
          { client: network().as('ExportersMSP'), name: 'setPolicy', args: [key, '["BankBMSP"]'], options: EXPORTERS },
          { client: network().as('CarrierMSP'), name: 'put', args: [key, '1'], options: CARRIER },
        ]);
      };
      expect(await codesInOneBlock(change, 'guarded')).to.deep.equal([VALID, ENDORSEMENT_POLICY_FAILURE]);
    });

    it('lose with MVCC_READ_CONFLICT if they read the same private key', async () => {
      const transient = { content: 'v' };
      const endorsers = ['CarrierMSP'];
      await network().as('CarrierMSP').submit('putPrivate', ['["CarrierMSP"]', 'p'], { endorsers, transient });
      const { codes } = await race(
        ['1', '2'].map((content) => ({
          client: network().as('CarrierMSP'),
          name: 'replacePrivate',
          args: ['CarrierMSP', 'p'],
          options: { endorsers, transient: { content } },
        })),
      );
      expect(codes).to.deep.equal([VALID, MVCC_READ_CONFLICT]);
    });

    it('lose with ENDORSEMENT_POLICY_FAILURE if both create a key with a policy', async () => {
      const { codes } = await raceOf('createWithPolicy', ['new', 'a', '["BankAMSP"]'], ['new', 'b', '["BankBMSP"]']);
      expect(codes).to.deep.equal([VALID, ENDORSEMENT_POLICY_FAILURE]);
      expect(await network().as('CustomsMSP').evaluate('get', ['new'])).to.equal('a');
    });

    it('lose with MVCC_READ_CONFLICT if another changes the private content whose hash they read', async () => {
      const options = { endorsers: ['CarrierMSP'], transient: { content: 'first' } };
      const write = { client: network().as('CarrierMSP'), name: 'putPrivate', args: ['["CarrierMSP"]', 'hashed'] };
      await write.client.submit(write.name, write.args, options);
      const { codes } = await race([
        { ...write, options: { ...options, transient: { content: 'second' } } },
        {
          client: network().as('ExportersMSP'),
          name: 'putPrivateHash',
          args: ['hash', 'CarrierMSP', 'hashed'],
          options: EXPORTERS,
        },
      ]);
      expect(codes).to.deep.equal([VALID, MVCC_READ_CONFLICT]);
      expect(await network().as('CustomsMSP').evaluate('get', ['hash'])).to.equal('');
    });
  },
  EMBEDDED,
);
