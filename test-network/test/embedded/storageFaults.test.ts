import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { startEmbeddedNetwork } from '../../src/index.js';
import type { TestClient } from '../support/client.js';
import { VALID } from '../support/codes.js';
import { EmbeddedProbe } from '../support/embeddedProbe.js';
import { FaultyFiles, type Fault } from '../support/faultyFiles.js';
import { catchRefusal, catchRejection } from '../support/catchRejection.js';
import { testConsortium } from '../support/probeChaincode.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';
import { until } from '../support/until.js';

const TWO = { endorsers: ['ExportersMSP', 'BankAMSP'] };
const BLOCKS = 'ledger/blocks.log';
const PRIVATE = 'peers/bank-a.trade/private.log';
const ENDS = 'ledger/acknowledged.json';
const REMEDY = "Restore the network's whole directory from a copy, or remove that directory to begin a new ledger.";

type Endorsed = Awaited<ReturnType<ReturnType<TestClient['propose']>['endorse']>>;

describe('a fault of the disk', () => {
  const files = new FaultyFiles();
  let reports: string[];
  let probe: EmbeddedProbe;

  const file = (name: string): string => join(probe.directory, name);
  const bankA = (): TestClient => probe.as('BankAMSP');
  const put = (key: string): Promise<{ code: number }> => bankA().submit('put', [key, key], TWO);
  const get = (key: string): Promise<string> => bankA().evaluate('get', [key]);
  const getPrivate = (key: string): Promise<string> => bankA().evaluate('getPrivate', ['BankAMSP', key]);
  const endorsePrivate = (key: string): Promise<Endorsed> =>
    bankA()
      .propose('putPrivate', ['["BankAMSP"]', key], {
        endorsers: ['BankAMSP'],
        transient: { content: `secret ${key}` },
      })
      .endorse();
  const putPrivate = async (key: string): Promise<{ code: number }> =>
    (await (await endorsePrivate(key)).submit()).getStatus();

  before(async () => {
    probe = await EmbeddedProbe.start({
      openFile: files.open,
      onReport: (line) => reports.push(line),
    });
  });

  beforeEach(() => {
    reports = [];
  });

  after(() => probe.stop());

  describe('while the network runs', () => {
    /** Submits a transaction that cannot be written, and waits until the network says so. */
    const submitInVain = async (
      fault: Fault,
      name: string,
      key: string,
    ): Promise<Awaited<ReturnType<Endorsed['submit']>>> => {
      const endorsed = await endorsePrivate(key);
      files.fail(fault, name);
      const submitted = await endorsed.submit();
      await until('the network says that it cannot write', () => reports.length > 0);
      return submitted;
    };

    const faults: [Fault, string][] = [
      ['full', 'ENOSPC: no space left on device, write. Free space on its disk.'],
      ['short', 'bytes were written. Check its disk.'],
      ['not synced', 'EIO: i/o error, fdatasync. Check its disk.'],
    ];
    for (const name of [BLOCKS, PRIVATE])
      for (const [fault, reason] of faults)
        it(`(${fault}, ${basename(name)}) is named, every call is refused, and it heals without a restart`, async () => {
          const [before, pending] = [`before ${fault} ${name}`, `pending ${fault} ${name}`];
          await putPrivate(before);
          const endorsed = await endorsePrivate('endorsed before, submitted later');
          const submitted = await submitInVain(fault, name, pending);
          expect(reports).to.have.length(1);
          expect(reports[0])
            .to.contain(`${file(name)} cannot be written: `)
            .and.to.contain(reason);
          for (const call of [get('x'), put('x'), endorsed.submit()]) {
            const { code, message } = await catchRefusal(call);
            expect(code).to.equal(status.UNAVAILABLE);
            expect(message).to.contain('no orderer nodes available').and.to.contain(file(name));
          }
          const { height } = probe.network;
          files.heal();
          expect((await submitted.getStatus()).code).to.equal(VALID);
          expect(reports[1]).to.equal('The ledger can be written again. Nothing that was submitted is lost.');
          expect(probe.network.height).to.equal(height + 1);
          expect((await put('afterwards')).code).to.equal(VALID);
          await probe.restart();
          for (const key of [before, pending]) expect(await getPrivate(key)).to.equal(`secret ${key}`);
          expect(await get('afterwards')).to.equal('afterwards');
        });

    for (const [when, go] of [
      ['the disk takes writes again', () => until('the network says that it can write', () => reports.length === 2)],
      ['the network is started again', () => probe.restart()],
    ] as const)
      it(`leaves the text of a purged key in the file only until ${when}`, async () => {
        await putPrivate('purged');
        const endorsed = await bankA()
          .propose('purgePrivate', ['BankAMSP', 'purged'], { endorsers: ['BankAMSP'] })
          .endorse();
        // The first write is the deletion of the key, the next one marks its record as erased.
        files.fail('full', PRIVATE, 1);
        await endorsed.submit();
        await until('the network says that it cannot write', () => reports.length > 0);
        expect(readFileSync(file(PRIVATE)).includes('secret purged')).to.equal(true);
        files.heal();
        await go();
        expect(readFileSync(file(PRIVATE)).includes('secret purged')).to.equal(false);
        expect(await getPrivate('purged')).to.equal('');
      });

    for (const name of [BLOCKS, PRIVATE])
      it(`(${basename(name)}) leaves nothing of a transaction that was not acknowledged when the network stops`, async () => {
        await put('acknowledged');
        const { height } = probe.network;
        await submitInVain('short', name, 'never acknowledged');
        await probe.restart(() => {
          files.heal();
        });
        expect(reports.at(-1)).to.match(/^The ledger stopped: .* may be lost\.$/);
        expect(probe.network.height).to.equal(height);
        expect([await get('acknowledged'), await getPrivate('never acknowledged')]).to.deep.equal(['acknowledged', '']);
        expect(readFileSync(file(PRIVATE)).includes('secret never')).to.equal(false);
        expect((await put('next')).code).to.equal(VALID);
      });

    it('at the first start is named, and a start after it was mended works', async () => {
      const { path, remove } = temporaryDirectory();
      const start = (): ReturnType<typeof startEmbeddedNetwork> =>
        startEmbeddedNetwork({
          consortium: testConsortium(),
          directory: path,
          chaincodeAddress: '127.0.0.1:1',
          ports: 'free',
          openFile: files.open,
        });
      for (const fault of ['full', 'short', 'not synced'] as const) {
        files.fail(fault, BLOCKS);
        expect((await catchRejection(start())).message).to.contain(`${join(path, BLOCKS)} cannot be written: `);
      }
      files.heal();
      const network = await start();
      expect(network.height).to.equal(1);
      await network.stop();
      remove();
    });
  });

  describe('to a file of a network that is stopped', () => {
    /** Changes a file, expects that the network is not started with it, and puts the file back. */
    const refusal = async (name: string, change: (path: string) => void): Promise<string> => {
      const copies = join(probe.directory, 'copies');
      await putPrivate('acknowledged');
      const error = await catchRejection(
        probe.restart(() => {
          mkdirSync(copies, { recursive: true });
          for (const each of [BLOCKS, PRIVATE, ENDS]) copyFileSync(file(each), join(copies, basename(each)));
          change(file(name));
        }),
      );
      for (const each of [BLOCKS, PRIVATE].filter((other) => other !== name))
        expect(readFileSync(file(each)).equals(readFileSync(join(copies, basename(each)))), each).to.equal(true);
      for (const each of [BLOCKS, PRIVATE, ENDS]) copyFileSync(join(copies, basename(each)), file(each));
      await probe.startAgain();
      expect(await getPrivate('acknowledged')).to.equal('secret acknowledged');
      return error.message;
    };

    const flip = (path: string, position: number): void => {
      const bytes = readFileSync(path);
      bytes[position] = (bytes[position] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    };

    for (const name of [BLOCKS, PRIVATE]) {
      it(`is noticed if a bit of the last record of ${basename(name)} was flipped`, async () => {
        const message = await refusal(name, (path) => {
          flip(path, statSync(path).size - 20);
        });
        expect(message)
          .to.match(/is damaged at byte \d+\. /)
          .and.to.contain(file(name))
          .and.to.contain(REMEDY);
      });

      it(`is noticed if ${basename(name)} was halved, cut by its last byte, or deleted`, async () => {
        const lost: ((path: string) => void)[] = [
          (path) => {
            truncateSync(path, statSync(path).size >> 1);
          },
          (path) => {
            truncateSync(path, statSync(path).size - 1);
          },
          rmSync,
        ];
        for (const lose of lost)
          expect(await refusal(name, lose))
            .to.match(/ has \d+ bytes, but \d+ were acknowledged: it was cut or deleted\. /)
            .and.to.contain(file(name))
            .and.to.contain(REMEDY);
      });
    }

    it('is noticed in the file that says what was acknowledged, which may be removed', async () => {
      const message = await refusal(ENDS, (path) => {
        flip(path, statSync(path).size - 3);
      });
      expect(message)
        .to.contain(`${file(ENDS)} is damaged`)
        .and.to.contain('Remove it to start');
      await probe.restart(() => {
        rmSync(file(ENDS));
      });
      expect(await getPrivate('acknowledged')).to.equal('secret acknowledged');
      expect(existsSync(file(ENDS))).to.equal(true);
      await refusal(PRIVATE, rmSync);
    });
  });
});
