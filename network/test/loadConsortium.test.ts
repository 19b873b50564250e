import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConsortium } from '../src/index.js';

describe('loadConsortium', () => {
  const directory = mkdtempSync(join(tmpdir(), 'naru-consortium-'));
  after(() => {
    rmSync(directory, { recursive: true });
  });
  const writeText = (text: string): string => {
    const file = join(directory, 'consortium.json');
    writeFileSync(file, text);
    return file;
  };
  const writeConsortium = (content: unknown): string => writeText(JSON.stringify(content));

  it('reads the five organisations of the trade channel', () => {
    const consortium = loadConsortium();
    expect(consortium.channel).to.equal('trade');
    expect(consortium.organizations.map((organization) => organization.mspId)).to.deep.equal([
      'ExportersMSP',
      'BankAMSP',
      'BankBMSP',
      'CarrierMSP',
      'CustomsMSP',
    ]);
  });

  it('gives no two listeners the same port, and no two users of an organisation the same name', () => {
    const { organizations, ordering, chaincodeServer } = loadConsortium();
    const ports = [
      ...organizations.flatMap(({ ports }) => Object.values(ports)),
      ...ordering.nodes.flatMap(({ port, operations, admin }) => [port, operations, admin]),
      chaincodeServer.port,
    ];
    expect(new Set(ports).size).to.equal(ports.length);
    for (const { users } of organizations) expect(new Set(users.map(({ name }) => name)).size).to.equal(users.length);
    const parties = organizations.flatMap(({ users }) => users.map(({ party }) => party));
    expect(new Set(parties).size).to.equal(parties.length);
  });

  it('reads another file if one is given', () => {
    const file = writeConsortium({ ...loadConsortium(), channel: 'other' });
    expect(loadConsortium(file).channel).to.equal('other');
  });

  it('names the file and every wrong field at once', () => {
    const { channel: _, ...rest } = loadConsortium();
    const file = writeConsortium({ ...rest, ordering: { ...rest.ordering, batchTimeoutMs: 0 } });
    expect(() => loadConsortium(file))
      .to.throw(file)
      .with.property('message')
      .that.includes('channel')
      .and.includes('ordering.batchTimeoutMs');
  });

  it('refuses a field that it does not know', () => {
    expect(() => loadConsortium(writeConsortium({ ...loadConsortium(), chanel: 'trade' }))).to.throw('chanel');
  });

  it('refuses a chaincode policy that the channel does not have', () => {
    const file = writeConsortium({ ...loadConsortium(), policies: {} });
    expect(() => loadConsortium(file)).to.throw('chaincode.endorsementPolicy is TradeEndorsement');
  });

  it('names a file that is not JSON', () => {
    const file = writeText('{ "channel": ');
    expect(() => loadConsortium(file)).to.throw(`${file} is not JSON.`);
  });
});
