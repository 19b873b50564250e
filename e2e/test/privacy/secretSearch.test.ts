import { randomBytes } from 'node:crypto';
import { sha256Hex } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { Attacker, type Writes } from '../support/ledger/attacker.js';
import { BANK_A, BANK_B } from '../support/cast.js';
import { readBlocks } from '../support/ledger/channelBlocks.js';
import { leaksIn, type PlacedLeak } from '../support/privacy/leaks.js';
import { collectSecrets } from '../support/privacy/secrets.js';
import { SecretSearch } from '../support/privacy/secretSearch.js';
import { TestNetwork } from '../support/system/testNetwork.js';

describe('the search for secrets', () => {
  const SECRET = `Hanbit Footwear ${randomBytes(4).toString('hex')}`;
  const search = new SecretSearch(collectSecrets([{ type: 'shipment', kind: 'remarks', value: { name: SECRET } }]));
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start('embedded', [BANK_A.msp, BANK_B.msp]);
  });
  after(() => network.stop());

  /** What the search finds in the blocks that come while a client does something. */
  const findLeaks = async (plant: () => Promise<unknown>): Promise<PlacedLeak[]> => {
    const client = network.trade.as(BANK_A);
    const before = (await readBlocks(client)).length;
    await plant();
    return leaksIn((await readBlocks(client)).slice(before), search);
  };

  const write = (writes: Writes): Promise<unknown> => new Attacker(network.trade, BANK_A, [BANK_B.msp]).write(writes);
  const json = JSON.stringify({ deep: [{ text: JSON.stringify({ name: SECRET }) }] });
  const base64 = Buffer.from(JSON.stringify({ again: Buffer.from(`x${SECRET}`).toString('base64') })).toString(
    'base64',
  );

  it('finds nothing if nothing was planted', async () => {
    expect(await findLeaks(() => write({ public: [{ key: 'harmless', value: 'harmless' }] }))).to.deep.equal([]);
  });

  it('finds a secret in an argument', async () => {
    const call = { transaction: 'puppet:peek', args: [BANK_A.msp, SECRET], endorsers: [BANK_A.msp, BANK_B.msp] };
    const leaks = await findLeaks(() => network.trade.as(BANK_A).submit(call));
    expect(leaks).to.deep.include({ place: 'argument', secret: SECRET, as: 'text' });
    expect(leaks).to.deep.include({ place: 'hash of a private key', secret: SECRET, as: 'SHA-256' });
    expect(leaks).to.deep.include({ place: 'block', secret: SECRET, as: 'text' });
  });

  const forms = {
    'in clear': [SECRET, 'text'],
    'in other case': [SECRET.toUpperCase(), 'text'],
    'in JSON in JSON': [json, 'text'],
    'in base64 in JSON in base64': [base64, 'text'],
    'in hexadecimal': [Buffer.from(SECRET).toString('hex'), 'hexadecimal'],
    'in base64 in the middle of a text': [Buffer.from(`..${SECRET}..`).toString('base64'), 'base64'],
    'as an unsalted hash': [sha256Hex(SECRET), 'SHA-256'],
    'as an unsalted hash of what it is when normalised': [
      sha256Hex(SECRET.replaceAll(' ', '').toUpperCase()),
      'SHA-256',
    ],
  } as const;
  for (const [how, [value, as]] of Object.entries(forms)) {
    it(`finds a secret ${how}, in a return value, an event and a public write`, async () => {
      const leaks = await findLeaks(() => write({ result: value, event: value, public: [{ key: value, value }] }));
      for (const place of ['result', 'event', 'write key', 'write value'])
        expect(leaks).to.deep.include({ place, secret: SECRET, as });
    });
  }

  it('finds a private value that was written without a salt', async () => {
    const leaks = await findLeaks(() => write({ private: [{ msp: BANK_A.msp, key: 'name', value: SECRET }] }));
    const places = leaks.map(({ place, as }) => `${place}: ${as}`);
    expect(places).to.have.members(['block: SHA-256', 'hash of a private value: SHA-256']);
  });
});
