import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFINITIONS } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { tokenise } from '../../src/documents/tokenise.js';
import { fileTokenKeys, type TokenKeys } from '../../src/documents/tokenKeys.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';

const CLAIM = DEFINITIONS['financing-claim'];
const seller = { name: 'Seller', lei: '969500KSV493XWY0PS33' };
const money = (amountMinor: number): object => ({ amountMinor, currency: 'USD' });
const document = {
  product: 'INVOICE_FINANCE',
  amount: money(100),
  invoices: [
    {
      seller,
      buyer: { name: 'Buyer' },
      number: 'INV-1',
      date: '2026-01-01',
      faceValue: money(1_000),
      financed: money(333),
    },
  ],
};

describe('tokenise', () => {
  const { directory, remove } = temporaryDirectory();
  after(remove);

  function keysOf(epoch: string, keys: Readonly<Record<string, number>>): TokenKeys {
    const file = join(directory, 'keys.json');
    const texts: Record<string, string> = {};
    for (const [kind, byte] of Object.entries(keys)) texts[kind] = Buffer.alloc(32, byte).toString('base64');
    writeFileSync(file, JSON.stringify({ epoch, keys: texts }));
    return fileTokenKeys(file);
  }

  it('makes the same token of the same invoice, however it is written, with its share rounded up', async () => {
    const keys = keysOf('2026', { F5: 1 });
    const [first] = await tokenise(keys, CLAIM, document);
    const [invoice] = document.invoices;
    const [second] = await tokenise(keys, CLAIM, { ...document, invoices: [{ ...invoice, number: 'inv 1' }] });
    expect(first).to.deep.equal(second);
    expect(first).to.include({ kind: 'F5', shareBasisPoints: 3_330 });
    expect(first?.face).to.match(/^[0-9a-f]{64}$/);
    expect(first?.face).not.to.equal(first?.token);
  });

  it('makes another token in another epoch, and of another key', async () => {
    const tokens = await Promise.all(
      [keysOf('2026', { F5: 1 }), keysOf('2027', { F5: 1 }), keysOf('2026', { F5: 2 })].map(async (keys) => {
        const [token] = await tokenise(keys, CLAIM, document);
        return token?.token;
      }),
    );
    expect(new Set(tokens).size).to.equal(3);
  });

  it('refuses a claim that it has no key for, since no other bank could meet it', async () => {
    const error = await tokenise(keysOf('2026', { F1: 1 }), CLAIM, document).catch((thrown: unknown) => thrown);
    expect(error).to.include({ name: 'MissingTokenKey', kind: 'F5' });
  });

  it('refuses a bill that it has no key for, whose number nobody could compare', async () => {
    const definition = { ...DEFINITIONS['bill-of-lading'], fingerprints: () => [{ kind: 'F1', value: 'x' } as const] };
    const error = await tokenise(fileTokenKeys(undefined), definition, {}).catch((thrown: unknown) => thrown);
    expect(error).to.include({ name: 'MissingTokenKey', kind: 'F1' });
  });

  it('says what is wrong with a file of keys', () => {
    const file = join(directory, 'wrong.json');
    writeFileSync(file, JSON.stringify({ epoch: '2026', keys: { F1: 'c2hvcnQ=' } }));
    expect(() => fileTokenKeys(file)).to.throw('has fewer than 32 bytes');
  });
});
