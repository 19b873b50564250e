import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { z } from 'zod';
import { PHANTOM_READ_CONFLICT, VALID } from '../support/codes.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { catchRefusal } from '../support/catchRejection.js';
import { TOTAL_QUERY_LIMIT } from '../support/limitedPrograms.js';
import { testConsortium } from '../support/probeChaincode.js';
import { race } from '../support/race.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };
const BEYOND = TOTAL_QUERY_LIMIT + 50;
const Page = z.object({ keys: z.array(z.string()), bookmark: z.string() });
const keyAt = (prefix: string, index: number): string => `${prefix}${String(index).padStart(4, '0')}`;
/** Larger than a peer's longest message, 100 MiB. */
const TOO_LARGE = 101 << 20;

/** On Fabric these are settings of core.yaml; the programs of the tests have lower ones, too. */
const EMBEDDED = { consortium: testConsortium(100), totalQueryLimit: TOTAL_QUERY_LIMIT, executionTimeoutMs: 3_000 };

describeOnEachNetwork(
  'limits of a peer',
  (network) => {
    const exporters = (): ReturnType<ReturnType<typeof network>['as']> => network().as('ExportersMSP');

    it('end a range in silence, and nothing in the result says that there are more keys', async () => {
      await exporters().submit('putMany', ['limited/', String(BEYOND)], TWO);
      const found = z
        .array(z.tuple([z.string(), z.string()]))
        .parse(JSON.parse(await exporters().evaluate('range', ['limited/', 'limited0'])));
      expect(found).to.have.length(TOTAL_QUERY_LIMIT);
      expect(found.at(-1)?.[0]).to.equal(keyAt('limited/', TOTAL_QUERY_LIMIT - 1));
    });

    it('end a range of private keys, too', async () => {
      await exporters().submit('putManyPrivate', ['ExportersMSP', 'limited/', String(BEYOND)], {
        endorsers: ['ExportersMSP'],
      });
      const found: unknown = JSON.parse(
        await exporters().evaluate('privateRange', ['ExportersMSP', 'limited/', 'limited0']),
      );
      expect(found).to.have.length(TOTAL_QUERY_LIMIT);
    });

    it('shorten a page that is larger, and its bookmark names the next key', async () => {
      await exporters().submit('putMany', ['page/', String(BEYOND)], TWO);
      const page = async (bookmark: string): Promise<z.infer<typeof Page>> =>
        Page.parse(JSON.parse(await exporters().evaluate('page', ['page/', 'page0', String(BEYOND), bookmark])));
      const first = await page('');
      expect(first.keys).to.have.length(TOTAL_QUERY_LIMIT);
      expect(first.bookmark).to.equal(keyAt('page/', TOTAL_QUERY_LIMIT));
      expect((await page(first.bookmark)).keys).to.have.length(BEYOND - TOTAL_QUERY_LIMIT);
    });

    it('let a new key behind the last one that was read be no phantom, and one before it be one', async () => {
      await exporters().submit('putMany', ['seen/', String(BEYOND)], TWO);
      const raceWith = (key: string): ReturnType<typeof race> =>
        race([
          { client: exporters(), name: 'put', args: [key, '1'], options: TWO },
          { client: network().as('BankAMSP'), name: 'countRange', args: ['seen/', 'seen0', 'count'], options: TWO },
        ]);
      expect((await raceWith(`${keyAt('seen/', TOTAL_QUERY_LIMIT)}a`)).codes).to.deep.equal([VALID, VALID]);
      expect((await raceWith(`${keyAt('seen/', 0)}a`)).codes).to.deep.equal([VALID, PHANTOM_READ_CONFLICT]);
    });

    it('of time: an execution that takes too long is ended, and the chaincode goes on', async () => {
      const { details } = await catchRefusal(
        exporters()
          .propose('wait', ['12000'], { endorsers: ['ExportersMSP'] })
          .endorse(),
      );
      expect(details.join()).to.match(
        /^ExportersMSP: error in simulation: failed to execute transaction [0-9a-f]{64}: error sending: timeout expired while executing transaction$/,
      );
      expect(await exporters().evaluate('nothing')).to.equal('nothing');
    });

    it('of messages: a larger proposal is refused', async () => {
      const { code } = await catchRefusal(exporters().evaluate('nothing', ['x'.repeat(TOO_LARGE)]));
      expect(code).to.equal(status.RESOURCE_EXHAUSTED);
    });

    it('of messages: a larger answer of the chaincode is not passed on, and the chaincode is reached again', async () => {
      const { details } = await catchRefusal(
        exporters()
          .propose('large', [String(TOO_LARGE)], { endorsers: ['ExportersMSP'] })
          .endorse(),
      );
      expect(details.join()).to.contain('chaincode stream terminated');
      expect(await exporters().evaluate('nothing')).to.equal('nothing');
    });
  },
  EMBEDDED,
);
