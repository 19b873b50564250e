import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { freePorts } from '@naru/local';
import { expect } from 'chai';
import { type Ended, gatewayCli, inPlaceOfGateway, gatewaySettings } from '../support/system/gatewayCli.js';
import { shared } from '../support/system/sharedSystem.js';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';

const TEST_MS = 300_000;
const EXPORTERS = 'ExportersMSP';
const BLOCKS = 'blocks/000000';
const BLOCK = `${BLOCKS}/000000005.block`;
const EVENT = 'naru.changed';

/** Replaces a text in a file, and says how often it stood there. */
function replaceIn(file: string, text: string, other: string): number {
  const before = readFileSync(file, 'latin1');
  writeFileSync(file, before.replace(text, other), 'latin1');
  return before.split(text).length - 1;
}

describe('an export that does not end well', function () {
  this.timeout(TEST_MS);
  const { path: home, remove } = temporaryDirectory();
  before(() => shared.running());
  after(remove);

  it('is not begun in a directory that holds something', async () => {
    const directory = join(home, 'taken');
    mkdirSync(directory);
    writeFileSync(join(directory, 'notes'), 'mine');
    const ended = await inPlaceOfGateway(await shared.running(), EXPORTERS, ['export', '--to', directory]);
    expect(ended.status).to.equal(1);
    expect(ended.stderr).to.equal(`${directory} is not empty: an export goes to a new or an empty directory.\n`);
    expect(readdirSync(directory)).to.deep.equal(['notes']);
  });

  it('is not begun beside a gateway that uses the same data directory', async () => {
    const directory = join(home, 'beside');
    const ended = await gatewayCli(['export', '--to', directory], gatewaySettings(await shared.running(), EXPORTERS));
    expect(ended.status).to.equal(1);
    expect(ended.stderr).to.match(/^Another gateway uses .*stop it first.*\n$/);
    expect(existsSync(directory)).to.equal(false);
  });

  it('says so in one sentence if the peer is away, and leaves no export', async () => {
    const directory = join(home, 'away');
    const system = await shared.running();
    const gateway = system.gateways.get(EXPORTERS);
    await gateway?.stop();
    const [silent] = await freePorts(1);
    const settings = { ...gatewaySettings(system, EXPORTERS), NARU_PEER_ENDPOINT: `127.0.0.1:${silent}` };
    const ended = await gatewayCli(['export', '--to', directory], settings);
    await gateway?.start();
    expect(ended.status).to.equal(1);
    expect(ended.stderr).to.match(/^The peer, or one .* cannot be reached\. .* it has no manifest\.json\.\n$/);
    const verified = await gatewayCli(['export', 'verify', '--from', directory]);
    expect(verified.status).to.equal(1);
    expect(verified.stderr).to.contain('manifest.json: is missing');
  });
});

describe('a changed export', function () {
  this.timeout(TEST_MS);
  const { path: home, remove } = temporaryDirectory();
  const original = join(home, 'original');
  const directory = join(home, 'changed');
  before(async () => {
    await shared.played();
    const ended = await inPlaceOfGateway(await shared.running(), EXPORTERS, ['export', '--to', original]);
    expect(ended).to.include({ status: 0 });
  });
  beforeEach(() => {
    rmSync(directory, { recursive: true, force: true });
    cpSync(original, directory, { recursive: true });
  });
  after(remove);

  const verified = async (): Promise<Ended> => {
    const ended = await gatewayCli(['export', 'verify', '--from', directory]);
    expect(ended.status).to.equal(1);
    expect(ended.stderr).to.contain('is not a whole and unaltered export');
    return ended;
  };
  const file = (path: string): string => join(directory, path);

  /** Corrects the hashes of changed files, as somebody who forges an export would. */
  const hashAgain = (...paths: readonly string[]): void => {
    const sha256 = (path: string): string =>
      createHash('sha256')
        .update(readFileSync(file(path)))
        .digest('hex');
    let sums = readFileSync(file('SHA256SUMS'), 'utf8');
    for (const path of paths) sums = sums.replace(new RegExp(`.{64}  ${path}`), `${sha256(path)}  ${path}`);
    writeFileSync(file('SHA256SUMS'), sums);
    const manifest = readFileSync(file('manifest.json'), 'utf8');
    writeFileSync(file('manifest.json'), manifest.replace(/"sums": ".{64}"/, `"sums": "${sha256('SHA256SUMS')}"`));
  };

  it('is named by a byte in a block: the file, and its place in the chain', async () => {
    const paths = readdirSync(file(BLOCKS)).map((name) => `${BLOCKS}/${name}`);
    // Which block is the first with a change depends on when the keys of tokens were made.
    const changed = paths.find((path) => readFileSync(file(path)).includes(EVENT)) ?? expect.fail('Nothing changed.');
    expect(replaceIn(file(changed), EVENT, EVENT.toUpperCase())).to.be.greaterThan(0);
    const { stderr } = await verified();
    expect(stderr).to.contain(`${changed}: is not what was exported`);
    expect(stderr).to.contain(`${changed}: does not name the hash of its own transactions`);
  });

  it('is named by a block in the place of another, though all hashes of files fit', async () => {
    const next = `${BLOCKS}/000000006.block`;
    renameSync(file(BLOCK), file('swap'));
    renameSync(file(next), file(BLOCK));
    renameSync(file('swap'), file(next));
    hashAgain(BLOCK, next);
    const { stderr } = await verified();
    expect(stderr).not.to.contain('is not what was exported');
    expect(stderr).to.contain(`${BLOCK}: says that it is block 6`);
    expect(stderr).to.contain(`${BLOCK}: does not name the hash of the block before it`);
  });

  it('is named by a byte in a content, though all hashes of files fit', async () => {
    const path = 'documents/shipment.jsonl';
    expect(replaceIn(file(path), 'Hanbit', 'Honbit')).to.be.greaterThan(0);
    expect((await verified()).stderr).to.contain(`${path}: is not what was exported`);
    hashAgain(path);
    const { stderr } = await verified();
    expect(stderr).to.match(
      /documents\/shipment\.jsonl:1 \(shipment\/\w{26}\): content version 1 does not have the hash/,
    );
  });

  it('is named by a record, with its content, that no block holds, though all hashes fit', async () => {
    const path = 'documents/financing-claim.jsonl';
    expect(replaceIn(file(path), '"status":"REFUSED"', '"status":"RELEASED"')).to.be.greaterThan(1);
    hashAgain(path);
    const { stderr } = await verified();
    expect(stderr).to.contain('its record is not the last of its history');
    replaceIn(file(path), '"status":"REFUSED"', '"status":"RELEASED"');
    hashAgain(path);
    expect((await verified()).stderr).to.match(/version 1 is not what transaction \w{64} of block \d+ wrote/);
  });

  it('is named by a file that is missing, and by one that is not of it', async () => {
    rmSync(file(BLOCK));
    rmSync(file('alerts.jsonl'));
    writeFileSync(file('documents/notes.txt'), 'mine');
    const { stderr } = await verified();
    expect(stderr).to.contain(`${BLOCK}: is missing\n`);
    expect(stderr).to.contain('alerts.jsonl: is missing\n');
    expect(stderr).to.contain('documents/notes.txt: is not a file of this export\n');
  });

  it('is named by a count, a hash of the last block or a field that is not the manifest’s own', async () => {
    expect(replaceIn(file('manifest.json'), '"users": 5', '"users": 6')).to.equal(1);
    expect((await verified()).stderr).to.contain('manifest.json: counts 6 users, and there are 5\n');
    replaceIn(file('manifest.json'), '"lastBlockHash": "', '"lastBlockHash": "0');
    expect((await verified()).stderr).to.contain('manifest.json: cannot be read: /lastBlockHash');
  });
});
