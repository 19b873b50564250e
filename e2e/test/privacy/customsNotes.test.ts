import { readDeclarations } from '@naru/local';
import { common } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { readBlocks, readHeight } from '../support/ledger/channelBlocks.js';
import { LedgerClient } from '../support/ledger/ledgerClient.js';
import { takeApart } from '../support/privacy/blockParts.js';
import { leaksIn } from '../support/privacy/leaks.js';
import { collectSecrets } from '../support/privacy/secrets.js';
import { SecretSearch } from '../support/privacy/secretSearch.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { sharedOn } from '../support/system/sharedSystem.js';

const SCREENING = { kind: 'SCREENING', reasons: ['PARTY_HISTORY', 'ROUTE'], remarks: 'Seen at pier 9 in August.' };
const RESULT = {
  kind: 'RESULT',
  examination: 'DISCREPANT',
  valueFound: { currency: 'USD', amountMinor: 98_765_432 },
  quantityFound: { value: '38123', unit: 'NPR' },
  hsCodeFound: '6404190077',
  remarks: 'Half of the cartons hold bricks.',
};
const Notes = z.looseObject({ items: z.array(z.looseObject({ note: z.unknown() })) });

describeOnEachNetwork('What customs notes for itself', (network) => {
  const system = sharedOn(network);
  const declaration = ulid();
  const path = `/v1/customs-declarations/${declaration}/notes`;
  let before: number;
  let blocks: common.Block[];

  it('is read by customs, and by nobody else', async () => {
    const shipper = await system.user('Exporters', 'shipper');
    const document = { ...readDeclarations()[0], declarationNumber: ulid().slice(-12) };
    await shipper.send('PUT', `/v1/customs-declarations/${declaration}`, {
      body: { document, input: { customs: 'CustomsMSP' } },
    });
    const officer = await system.user('Customs', 'officer');
    const client = LedgerClient.connect((await system.running()).description, 'CustomsMSP', 'officer');
    before = await readHeight(client);
    for (const note of [SCREENING, RESULT])
      expect((await officer.send('POST', path, { body: { id: ulid(), note } })).status).to.equal(200);
    blocks = (await readBlocks(client)).slice(before);
    client.close();
    for (const name of ['officer', 'second-officer', 'auditor']) {
      const { items } = await (await system.user('Customs', name)).read(Notes, path);
      expect(items.map(({ note }) => note)).to.deep.equal([SCREENING, RESULT]);
    }
    const others = [
      ['Exporters', 'shipper'],
      ['Exporters', 'auditor'],
      ['Carrier', 'agent'],
      ['BankA', 'officer'],
    ] as const;
    for (const [organization, name] of others)
      expect((await (await system.user(organization, name)).send('GET', path)).status).to.be.oneOf([403, 404]);
  });

  it('is in no byte of the blocks, neither its words nor of which declaration it is', () => {
    expect(blocks.length).to.be.greaterThan(1);
    const parts = [SCREENING, RESULT].map(
      (value) => ({ type: 'customs-declaration', kind: 'remarks', value }) as const,
    );
    const secrets = collectSecrets(parts);
    const texts = new Set([...secrets.texts, declaration]);
    expect(leaksIn(blocks, new SecretSearch({ ...secrets, texts }))).to.deep.equal([]);
  });

  it('is written to no collection but that of customs', () => {
    const collections = blocks.flatMap(takeApart).filter(({ place }) => place === 'collection');
    expect(new Set(collections.map(({ bytes }) => Buffer.from(bytes).toString()))).to.deep.equal(
      new Set(['_implicit_org_CustomsMSP']),
    );
  });
});
