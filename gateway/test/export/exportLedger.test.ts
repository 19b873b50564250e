import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFINITIONS, type Link, openContent, parseJson, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { ALERTS, documentsFile, ExportedDocument, MANIFEST, SUBMISSIONS, USERS } from '../../src/export/format.js';
import { LedgerFailure } from '../../src/fabric/ledgerFailure.js';
import { hashBlock } from '../../src/fabric/blockHashes.js';
import { BANK_A, BANK_B, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { paperClaim } from '../support/consortium/claimPapers.js';
import { Scenes, shipmentDocument } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { exportOf, faultsIn } from '../support/exportedTrade.js';
import { failureOf } from '../support/failureOf.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';

const Read = z.looseObject({ document: z.unknown(), record: TradeRecord });

describe('an export of everything that an organisation has', function () {
  const { directory: home, remove } = temporaryDirectory();
  let exports = 0;
  const newDirectory = (): string => join(home, String(++exports));
  let consortium: TestConsortium;
  let scenes: Scenes;
  let shipment: Link;
  let own: Link;
  let refused: Link;
  before(async () => {
    consortium = await TestConsortium.start(anyDatabase);
    scenes = new Scenes(consortium);
    shipment = await scenes.shipment();
    const paper = paperClaim();
    own = await scenes.paperClaim(BANK_A, paper);
    refused = await scenes.paperClaim(BANK_B, paper);
    await scenes.pledged(BANK_A);
  });
  after(async () => {
    await consortium.close();
    remove();
  });

  const documentsIn = (directory: string, type: string): ExportedDocument[] =>
    readFileSync(join(directory, documentsFile(type)), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ExportedDocument.parse(JSON.parse(line)));

  it('is whole and unaltered, and says of what it is and at which block it stands', async () => {
    const directory = newDirectory();
    const manifest = await exportOf(consortium, BANK_A.msp, directory);
    expect(await faultsIn(directory)).to.deep.equal([]);
    expect(manifest).to.deep.include({ channel: 'trade', mspId: BANK_A.msp, blockHeight: consortium.channel.height });
    expect(manifest.counts).to.deep.include({
      documents: {
        ...Object.fromEntries(Object.keys(DEFINITIONS).map((type) => [type, 0])),
        shipment: 1,
        'bill-of-lading': 1,
        'financing-claim': 2,
        'financing-consent': 1,
        // The exporter's own, and those of others that are published.
        party: 2,
      },
      contentsLacking: 0,
      alerts: 1,
      // Three people, and the gateway itself.
      users: 5,
      submissions: 0,
      alertSteps: 0,
    });
  });

  it('holds each document as the gateway shows it, and no document of others', async () => {
    const directory = newDirectory();
    await exportOf(consortium, BANK_A.msp, directory);
    const [line] = documentsIn(directory, 'shipment');
    const shown = Read.parse((await (await consortium.as(BANK_A)).read(shipment)).body);
    expect(line).to.deep.include({ record: shown.record, authentic: true, genuine: true });
    const sealed = line?.contents[0]?.sealed ?? '';
    expect(openContent(parseJson(sealed)).document).to.deep.equal(shown.document);
    const claims = documentsIn(directory, 'financing-claim').map(({ record: { id } }) => id);
    expect(claims).to.include(own.id).and.not.to.include(refused.id);
  });

  it('holds what rules found at the bank that made the claim, and at nobody else', async () => {
    const [bankB, exporters] = [newDirectory(), newDirectory()];
    await exportOf(consortium, BANK_B.msp, bankB);
    await exportOf(consortium, SHIPPER.msp, exporters);
    const findingsIn = (directory: string): unknown =>
      documentsIn(directory, 'financing-claim').find(({ record: { id } }) => id === refused.id)?.findings;
    expect(findingsIn(bankB)).to.be.a('string').and.to.include('D1');
    expect(findingsIn(exporters)).to.equal(null);
  });

  it('holds alerts and users, and of users nothing that they prove themselves by', async () => {
    const directory = newDirectory();
    await exportOf(consortium, BANK_A.msp, directory);
    const alerts = readFileSync(join(directory, ALERTS), 'utf8');
    expect(JSON.parse(alerts)).to.deep.include({ rule: 'D1', document: own });
    const users = readFileSync(join(directory, USERS), 'utf8');
    expect(JSON.parse(users)).to.deep.include({ ...BANK_A, name: 'officer' });
    expect(users).not.to.include('scrypt');
    expect(readFileSync(join(directory, SUBMISSIONS), 'utf8')).to.equal('');
  });

  it('is for its owner alone, and leaves nothing beside its files', async () => {
    const directory = newDirectory();
    await exportOf(consortium, BANK_A.msp, directory);
    expect(statSync(directory).mode & 0o777).to.equal(0o700);
    expect(statSync(join(directory, MANIFEST)).mode & 0o777).to.equal(0o600);
    expect(readdirSync(directory).sort()).to.deep.equal(
      [
        'SHA256SUMS',
        'alert-steps.jsonl',
        'alerts.jsonl',
        'blocks',
        'documents',
        'manifest.json',
        'submissions.jsonl',
        'users.json',
      ].sort(),
    );
  });

  it('stands at the block at which it began, whatever comes meanwhile', async () => {
    const directory = newDirectory();
    const begun = consortium.channel.height;
    const manifest = await exportOf(consortium, BANK_A.msp, directory, ({ chain, ledger }) => ({
      chain: {
        height: async (user) => {
          const height = await chain.height(user);
          await scenes.shipment(shipmentDocument());
          return height;
        },
        wholeBlocks: (...of) => chain.wholeBlocks(...of),
      },
      ledger,
    }));
    expect([manifest.blockHeight, consortium.channel.height]).to.deep.equal([begun, begun + 1]);
    expect(documentsIn(directory, 'shipment')).to.have.length(1);
    expect(await faultsIn(directory)).to.deep.equal([]);
  });

  it('holds versions that nobody confirms, as what they are', async () => {
    const bill = await scenes.disclosed(BANK_A);
    const { record } = Read.parse((await (await consortium.as(BANK_A)).read(bill)).body);
    const stolen = { ...record, version: record.version + 1, status: 'ACCOMPLISHED' };
    consortium.channel.forge({ [`${bill.type}/${bill.id}`]: JSON.stringify(stolen) });
    const directory = newDirectory();
    await exportOf(consortium, BANK_A.msp, directory);
    const line = documentsIn(directory, 'bill-of-lading').find(({ record: { id } }) => id === bill.id);
    expect(line?.authentic).to.equal(false);
    expect(line?.history.map(({ authentic }) => authentic)).to.deep.equal([true, true, false]);
    expect(await faultsIn(directory)).to.deep.equal([]);
  });

  it('counts contents that the own peer does not hold yet', async () => {
    const directory = newDirectory();
    const { counts } = await exportOf(consortium, BANK_A.msp, directory, ({ ledger }) => ({
      ledger: {
        members: (user) => ledger.members(user),
        readVersion: async (...of) => ({ ...(await ledger.readVersion(...of)), content: null }),
      },
    }));
    expect(counts).to.include({ contents: 0 });
    expect(counts.contentsLacking).to.be.greaterThan(0);
    expect(await faultsIn(directory)).to.deep.equal([]);
  });

  describe('is not begun, or comes to no end', () => {
    it('in a directory that holds something', async () => {
      const directory = newDirectory();
      mkdirSync(directory);
      writeFileSync(join(directory, 'notes'), 'mine');
      expect(await failureOf(exportOf(consortium, BANK_A.msp, directory))).to.include('is not empty');
      expect(readdirSync(directory)).to.deep.equal(['notes']);
    });

    it('when the peer is away: it says so, and has no manifest', async () => {
      const directory = newDirectory();
      const { wire } = await consortium.gateway(BANK_A.msp);
      wire.cut(new LedgerFailure('UNAVAILABLE', 'The peer is away.'));
      const failure = await failureOf(exportOf(consortium, BANK_A.msp, directory));
      wire.cut(undefined);
      expect(failure).to.match(/^The peer is away\. What is in .* is not an export: it has no manifest\.json\.$/);
      expect(existsSync(join(directory, MANIFEST))).to.equal(false);
      expect(await faultsIn(directory)).to.deep.equal(['manifest.json: is missing']);
    });

    it('when the peer’s blocks end too early', async () => {
      const failure = await failureOf(
        exportOf(consortium, BANK_A.msp, newDirectory(), ({ chain }) => ({
          chain: {
            height: (user) => chain.height(user),
            wholeBlocks: async function* (...of) {
              for await (const block of chain.wholeBlocks(...of)) {
                if (block.getHeader()?.getNumber() === 3) return;
                yield block;
              }
            },
          },
        })),
      );
      expect(failure).to.match(/^The peer’s blocks ended after 3 of \d+\./);
    });

    it('when the peer’s blocks are not a chain', async () => {
      const failure = await failureOf(
        exportOf(consortium, BANK_A.msp, newDirectory(), ({ chain }) => ({
          chain: {
            height: (user) => chain.height(user),
            wholeBlocks: async function* (...of) {
              for await (const block of chain.wholeBlocks(...of)) {
                const changed = block.clone();
                if (changed.getHeader()?.getNumber() === 2)
                  changed.getHeader()?.setPreviousHash(Buffer.from(hashBlock(changed).own, 'hex'));
                yield changed;
              }
            },
          },
        })),
      );
      expect(failure).to.include('Block 2 of the peer does not name the hash of the block before it.');
    });

    it('when the peer answers another record than its block holds', async () => {
      const failure = await failureOf(
        exportOf(consortium, BANK_A.msp, newDirectory(), ({ ledger }) => ({
          ledger: {
            members: (user) => ledger.members(user),
            readVersion: async (...of) => {
              const read = await ledger.readVersion(...of);
              return { ...read, record: { ...read.record, status: 'ACCOMPLISHED' } };
            },
          },
        })),
      );
      expect(failure).to.match(/^What the peer answers of \S+ is not what its block \d+ holds\./);
    });
  });
});
