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
  const withFile = (content: unknown): string => {
    const file = join(directory, 'consortium.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  };

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

  it('names every wrong field at once', () => {
    const { channel: _, ...rest } = loadConsortium();
    const file = withFile({ ...rest, ordering: { ...rest.ordering, batchTimeoutMs: 0 } });
    expect(() => loadConsortium(file))
      .to.throw('not valid')
      .with.property('message')
      .that.includes('channel')
      .and.includes('ordering.batchTimeoutMs');
  });

  it('refuses a chaincode policy that the channel does not have', () => {
    const consortium = loadConsortium();
    expect(() => loadConsortium(withFile({ ...consortium, policies: {} }))).to.throw(
      'no policy named TradeEndorsement',
    );
  });
});
