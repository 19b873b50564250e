import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { VALID } from '../support/codes.js';
import { EmbeddedProbe } from '../support/embeddedProbe.js';

/** The files below a folder that contain a text, by their paths in it. */
function filesWith(folder: string, text: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return paths.filter((path) => readFileSync(path).includes(text)).map((path) => path.slice(folder.length + 1));
}

describe('private data on the disk of the embedded network', () => {
  let probe: EmbeddedProbe;

  /** Writes content to the implicit collections of some organisations, endorsed by them. */
  const write = (key: string, content: string, mspIds: string[]): Promise<{ code: number }> =>
    probe
      .as('ExportersMSP')
      .submit('putPrivate', [JSON.stringify(mspIds), key], { endorsers: mspIds, transient: { content } });

  before(async () => {
    probe = await EmbeddedProbe.start();
  });

  after(() => probe.stop());

  it('is only at its organisations', async () => {
    await write('on-disk', 'a very private sentence', ['BankAMSP', 'CarrierMSP']);
    expect(filesWith(join(probe.directory, 'peers'), 'a very private sentence')).to.have.members([
      'bank-a.trade/private.log',
      'carrier.trade/private.log',
    ]);
    expect(filesWith(join(probe.directory, 'ledger'), 'a very private sentence')).to.deep.equal([]);
  });

  it('is erased in all its versions when its organisation purges it, and stays at the others', async () => {
    const parties = ['ExportersMSP', 'BankAMSP', 'CustomsMSP'];
    await write('purged', 'version one of what is purged', parties);
    await write('purged', 'version two of what is purged', parties);
    const purged = await probe
      .as('ExportersMSP')
      .submit('purgePrivate', ['BankAMSP', 'purged'], { endorsers: ['BankAMSP'] });
    expect(purged.code).to.equal(VALID);
    for (const version of ['one', 'two'])
      expect(filesWith(join(probe.directory, 'peers'), `version ${version} of what is purged`)).to.have.members([
        'exporters.trade/private.log',
        'customs.trade/private.log',
      ]);
  });
});
