import { DEFINITIONS } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { tokenise } from '../../src/documents/tokenise.js';
import type { TokenMaker } from '../../src/tokens/tokenMaker.js';
import { testTokens } from '../support/testTokens.js';

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
  it('makes the same token of the same invoice, however it is written, with its share rounded up', async () => {
    const keys = testTokens(['BANK']);
    const [first] = await tokenise(keys, CLAIM, document);
    const [invoice] = document.invoices;
    const [second] = await tokenise(keys, CLAIM, { ...document, invoices: [{ ...invoice, number: 'inv 1' }] });
    expect(first).to.deep.equal(second);
    expect(first).to.include({ kind: 'F5', shareBasisPoints: 3_330 });
    expect(first?.face).to.match(/^[0-9a-f]{64}$/);
    expect(first?.face).not.to.equal(first?.token);
  });

  it('makes another token under another key', async () => {
    const tokens = await Promise.all(
      ['one', 'other'].map(async (key) => (await tokenise(testTokens(['BANK'], key), CLAIM, document))[0]?.token),
    );
    expect(new Set(tokens).size).to.equal(2);
  });

  it('asks for all tokens of a document at once, and for none of a document without papers', async () => {
    const asked: number[] = [];
    const maker: TokenMaker = {
      make: (inputs) => {
        asked.push(inputs.length);
        return testTokens(['BANK']).make(inputs);
      },
    };
    const [invoice] = document.invoices;
    const more = { ...document, invoices: [invoice, { ...invoice, number: 'INV-2' }] };
    const tokens = await tokenise(maker, CLAIM, more);
    expect(tokens.map(({ face }) => typeof face)).to.deep.equal(['string', 'string']);
    expect(asked).to.deep.equal([4]);
  });

  it('makes no tokens that the organisation may not ask for', async () => {
    const error = await tokenise(testTokens(['CARRIER']), CLAIM, document).catch((thrown: unknown) => thrown);
    expect(error).to.include({ name: 'TokensNotForRole', kind: 'TRADE_PAPER' });
  });
});
