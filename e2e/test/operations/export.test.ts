import { common } from '@hyperledger/fabric-protos';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEFINITIONS, openContent, parseJson, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { readBlocks } from '../support/ledger/channelBlocks.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { type Ended, gatewayCli, inPlaceOfGateway } from '../support/system/gatewayCli.js';
import { listIds } from '../support/http/listIds.js';
import { LedgerClient } from '../support/ledger/ledgerClient.js';
import { sharedOn } from '../support/system/sharedSystem.js';
import { shipmentOf } from '../support/http/shipment.js';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';
import { until } from '../support/until.js';

/** The bank whose claims were refused, and which issued the credit: it has findings, alerts and revised contents. */
const BANK = { name: 'BankB', mspId: 'BankBMSP' };
/** A system starts, a trade is played and exported, on a machine that may be busy with something else. */
const TEST_MS = 300_000;
const OWNER_ONLY = 0o600;
const OWNER_DIRECTORY = 0o700;
const MODE_BITS = 0o777;

const Manifest = z.object({
  channel: z.string(),
  mspId: z.string(),
  blockHeight: z.number(),
  counts: z.looseObject({ documents: z.record(z.string(), z.number()), contentsLacking: z.number() }),
});
const Line = z.object({
  record: TradeRecord,
  authentic: z.boolean(),
  genuine: z.boolean(),
  history: z.array(z.object({ transactionId: z.string(), block: z.number(), record: TradeRecord })),
  contents: z.array(z.object({ version: z.number(), hash: z.string(), sealed: z.string().nullable() })),
  findings: z.string().nullable(),
});
type Line = z.infer<typeof Line>;

const Read = z.object({ record: TradeRecord, authentic: z.boolean(), genuine: z.boolean(), document: z.unknown() });
const History = z.object({ items: z.array(z.object({ transactionId: z.string(), record: TradeRecord })) });
const Alert = z.object({ id: z.string(), reason: z.string() });

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

describeOnEachNetwork('an export', function (network) {
  this.timeout(TEST_MS);
  const system = sharedOn(network);
  const { path: home, remove } = temporaryDirectory();
  const directory = join(home, 'export');
  let ended: Ended;
  before(async () => {
    await system.played();
    ended = await inPlaceOfGateway(await system.running(), BANK.mspId, ['export', '--to', directory]);
  });
  after(remove);

  const readText = (path: string): string => readFileSync(join(directory, path), 'utf8');
  const readLines = (path: string): unknown[] =>
    readText(path)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown);
  const readDocuments = (type: string): Line[] => readLines(`documents/${type}.jsonl`).map((line) => Line.parse(line));
  const everything = (): Line[] => Object.keys(DEFINITIONS).flatMap(readDocuments);
  const files = (): string[] =>
    readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) => !isDirectory(path));
  const isDirectory = (path: string): boolean => statSync(join(directory, path)).isDirectory();

  it('ends well, says at which block it was made and how far it is, and is readable by its owner alone', () => {
    const { blockHeight } = Manifest.parse(JSON.parse(readText('manifest.json')));
    expect(ended).to.include({ status: 0 });
    expect(ended.stdout).to.contain(`of the channel trade at block ${blockHeight - 1}`);
    expect(ended.stderr).to.contain(`of ${blockHeight} blocks`);
    for (const path of readdirSync(directory, { recursive: true, encoding: 'utf8' }))
      expect(statSync(join(directory, path)).mode & MODE_BITS, path).to.equal(
        isDirectory(path) ? OWNER_DIRECTORY : OWNER_ONLY,
      );
  });

  it('holds every document that the organisation sees, as its gateway shows it', async () => {
    const auditor = await system.user(BANK.name, 'auditor');
    for (const { type, path } of Object.values(DEFINITIONS)) {
      const lines = readDocuments(type);
      // What others publish in the directory is in the blocks of the export, and not among its own documents.
      const own = type === 'party' ? `${path}?organization=${BANK.mspId}&` : `${path}?`;
      expect(lines.map(({ record }) => record.id)).to.have.members(await listIds(auditor, own));
      for (const { record, authentic, genuine, history, contents } of lines) {
        const read = await auditor.read(Read, `/v1/${path}/${record.id}`);
        const sealed = contents.find(({ version }) => version === record.content.version)?.sealed ?? 'null';
        // The export has the bytes; the gateway shows the status that the ledger has.
        const document = DEFINITIONS[type].show(openContent(parseJson(sealed)).document, record);
        expect({ record, authentic, genuine, document }).to.deep.equal(read);
        const told = await auditor.read(History, `/v1/${path}/${record.id}/history`);
        expect(history.map(({ transactionId, record: version }) => ({ transactionId, record: version }))).to.deep.equal(
          told.items.toReversed(),
        );
      }
    }
    expect(everything().length).to.be.greaterThan(4);
  });

  it('holds every version of a content with the bytes that have the hash on the record', () => {
    const [credit] = readDocuments('letter-of-credit');
    expect(credit?.contents.length).to.be.greaterThan(2);
    for (const { contents } of everything())
      for (const { hash, sealed } of contents) if (sealed !== null) expect(sha256(sealed)).to.equal(hash);
    expect(credit?.contents.map(({ sealed }) => sealed)).not.to.include(null);
    expect(Manifest.parse(JSON.parse(readText('manifest.json'))).counts.contentsLacking).to.equal(0);
  });

  it('holds what was found for its refused claims, and every alert', async () => {
    const refused = readDocuments('financing-claim').filter(({ record }) => record.status === 'REFUSED');
    expect(refused.length).to.be.greaterThan(2);
    for (const { findings } of refused) expect(findings).to.contain('"severity":"BLOCK"');
    const auditor = await system.user(BANK.name, 'auditor');
    const { items } = (await auditor.get('/v1/alerts')).body;
    const exported = readLines('alerts.jsonl').map((line) => Alert.parse(line));
    expect(exported).to.include.deep.members(items.map(({ id, reason }) => ({ id, reason })));
    expect(items).not.to.be.empty;
  });

  it('holds the channel’s blocks as they are', async () => {
    const client = LedgerClient.connect((await system.running()).description, 'CustomsMSP', 'officer');
    const blocks = await readBlocks(client);
    client.close();
    const { blockHeight } = Manifest.parse(JSON.parse(readText('manifest.json')));
    const exported = files().filter((path) => path.startsWith('blocks/'));
    expect(exported).to.have.length(blockHeight);
    for (const [index, path] of exported.sort().entries()) {
      const block = common.Block.deserializeBinary(readFileSync(join(directory, path)));
      expect(block.getHeader()?.toObject()).to.deep.equal(blocks[index]?.getHeader()?.toObject());
      expect(block.getData()?.toObject()).to.deep.equal(blocks[index]?.getData()?.toObject());
    }
  });

  it('names its users, and holds nothing by which they prove themselves', async () => {
    const { organizations } = (await system.running()).consortium;
    const users = organizations.find(({ mspId }) => mspId === BANK.mspId)?.users ?? [];
    expect(JSON.parse(readText('users.json'))).to.have.deep.members(
      users.map(({ name, role, party }) => ({ name, role, party, msp: BANK.mspId })),
    );
    for (const path of files()) expect(readText(path), path).not.to.match(/PRIVATE KEY|scrypt\$/);
  });

  const isVerified = async (from: string): Promise<void> => {
    const verified = await gatewayCli(['export', 'verify', '--from', from]);
    expect(verified).to.include({ status: 0 });
    expect(verified.stdout).to.contain('It is whole and unaltered.');
  };

  it('is found whole and unaltered by somebody who has nothing but the files', () => isVerified(directory));

  it('stands at one block, whatever is written while it is made', async () => {
    const shipper = await system.user('Exporters', 'shipper');
    const busy = join(home, 'busy');
    const early = ulid();
    await shipper.put('/v1/shipments/{id}', { path: { id: early }, body: shipmentOf(early) });
    const making = inPlaceOfGateway(await system.running(), 'CarrierMSP', ['export', '--to', busy]);
    // An export asks for the height before it reads blocks.
    await until('the first block is there', () => Promise.resolve(existsSync(join(busy, 'blocks'))));
    const late = ulid();
    await shipper.put('/v1/shipments/{id}', { path: { id: late }, body: shipmentOf(late) });
    expect(existsSync(join(busy, 'manifest.json')), 'it was over before').to.equal(false);
    expect(await making).to.include({ status: 0 });
    await isVerified(busy);
    const exported = readFileSync(join(busy, 'documents/shipment.jsonl'), 'utf8');
    expect(exported).to.contain(early).and.not.to.contain(late);
  });
});
