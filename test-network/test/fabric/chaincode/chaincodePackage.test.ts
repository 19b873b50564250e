import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { writePackage, type ChaincodePackage } from '../../../src/fabric/chaincode/chaincodePackage.js';
import { prepareChaincodeTls, type ChaincodeTls } from '../../../src/fabric/chaincode/chaincodeTls.js';
import { tarGzip } from '../../../src/fabric/chaincode/tarArchive.js';
import { temporaryDirectory } from '../../support/temporaryDirectory.js';

const BLOCK_BYTES = 512;

/** Reads the files of a gzipped tar archive, with name, size and checksum at their positions in POSIX. */
function unpack(archive: Uint8Array): Map<string, Buffer> {
  const bytes = gunzipSync(archive);
  const files = new Map<string, Buffer>();
  for (let offset = 0; bytes[offset] !== 0;) {
    const header = Buffer.from(bytes.subarray(offset, offset + BLOCK_BYTES));
    const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
    const checksum = Number.parseInt(header.toString('latin1', 148, 154), 8);
    header.fill(' ', 148, 156);
    expect(header.reduce((sum, byte) => sum + byte, 0)).to.equal(checksum);
    const start = offset + BLOCK_BYTES;
    files.set(header.toString('utf8', 0, header.indexOf(0)), bytes.subarray(start, start + size));
    offset = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
  return files;
}

describe('the package of a chaincode server', () => {
  let directory: ReturnType<typeof temporaryDirectory>;
  let tls: ChaincodeTls;

  before(async () => {
    directory = temporaryDirectory();
    tls = await prepareChaincodeTls(directory.path);
  });

  after(() => {
    directory.remove();
  });

  const write = (name: string): ChaincodePackage =>
    writePackage(join(directory.path, name), 'naru_1', '127.0.0.1:7999', tls);

  it('is an archive with the server’s address and the certificates to reach it', () => {
    const files = unpack(readFileSync(write('one.tgz').file));
    expect([...files.keys()]).to.deep.equal(['metadata.json', 'code.tar.gz']);
    expect(JSON.parse(String(files.get('metadata.json')))).to.deep.equal({ type: 'ccaas', label: 'naru_1' });
    const code = unpack(files.get('code.tar.gz') ?? Buffer.alloc(0));
    const connection: unknown = JSON.parse(String(code.get('connection.json')));
    expect(connection).to.include({ address: '127.0.0.1:7999', tls_required: true, client_auth_required: true });
    expect(connection).to.include({ client_key: readFileSync(tls.client.privateKey, 'utf8') });
  });

  it('has Fabric’s id: the label and the hash of its bytes', () => {
    const { id, file } = write('two.tgz');
    expect(id).to.equal(`naru_1:${createHash('sha256').update(readFileSync(file)).digest('hex')}`);
  });

  it('has the same bytes, and so the same id, every time', () => {
    expect(write('three.tgz').id).to.equal(write('four.tgz').id);
  });

  it('can only be read by its owner, since it holds a key', () => {
    expect(statSync(write('five.tgz').file).mode & 0o777).to.equal(0o600);
  });

  it('holds files of any size, with names that fit', () => {
    const files = { empty: '', block: 'x'.repeat(BLOCK_BYTES), more: 'y'.repeat(BLOCK_BYTES + 1) };
    const unpacked = unpack(tarGzip(files));
    for (const [name, content] of Object.entries(files)) expect(String(unpacked.get(name))).to.equal(content);
    expect(() => tarGzip({ ['n'.repeat(101)]: '' })).to.throw('is too long for an archive');
  });
});
