import { DEFINITIONS, type FingerprintSources, NO_REGISTERS, openShare, type Token } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { TokensNotForRole } from '../../src/tokens/errors.js';
import type { TokenInput, TokenMaker } from '../../src/tokens/tokenMaker.js';
import { tokenise, type Tokenised } from '../../src/tokens/tokenise.js';
import { newId } from '../support/records.js';
import { testTokens } from '../support/testTokens.js';

const CLAIM = newId();
const SHARE = {
  part: { amountMinor: 333, currency: 'USD' },
  whole: { amountMinor: 1_000, currency: 'USD' },
} as const;
const SOURCES: FingerprintSources = { ...NO_REGISTERS, readBill: () => ({}), readDeclaration: () => ({}) };

const invoice = (more: object = {}): object => ({
  kind: 'INVOICE',
  seller: { name: 'Seller', lei: '969500KSV493XWY0PS33' },
  buyer: { name: 'Buyer' },
  number: 'INV-1',
  date: '2026-01-01',
  value: SHARE.whole,
  financed: SHARE.part,
  ...more,
});
const claim = (...security: readonly object[]): object => ({
  product: 'INVOICE_FINANCE',
  applicant: { msp: 'ExportersMSP', party: newId() },
  amount: { ...SHARE.part, amountMinor: SHARE.part.amountMinor * security.length },
  advanceRateBasisPoints: 10_000,
  security,
  notShipped: { reason: 'PRE_SHIPMENT' },
});
const ofKind = ({ tokens }: Tokenised, kind: Token['kind']): string[] =>
  tokens.filter((token) => token.kind === kind).map(({ token }) => token);

describe('tokenise', () => {
  const tokeniseBy = (maker: TokenMaker, document: object, id = CLAIM): Promise<Tokenised> =>
    tokenise(maker, DEFINITIONS['financing-claim'].fingerprints(document, SOURCES), id);
  const made = (document: object, id?: string): Promise<Tokenised> => tokeniseBy(testTokens(['BANK']), document, id);

  it('makes the same tokens of the same invoice, however its number is written', async () => {
    const [first, second] = [await made(claim(invoice())), await made(claim(invoice({ number: 'inv 1' })))];
    expect(ofKind(first, 'INVOICE')).to.have.length(2);
    expect(ofKind(second, 'INVOICE')).to.deep.equal(ofKind(first, 'INVOICE'));
  });

  it('names the paper of each token by its place', async () => {
    const { tokens } = await made(claim(invoice(), invoice({ number: 'INV-2' })));
    expect(new Set(tokens.map(({ paper }) => paper))).to.deep.equal(new Set([0, 1]));
  });

  it('seals the part under each number, for whoever has the key of that number alone', async () => {
    const { tokens, shareKeys } = await made(claim(invoice()));
    const sealed = tokens.filter(({ share }) => share !== undefined);
    expect(sealed.map(({ kind }) => kind)).to.deep.equal(['INVOICE', 'INVOICE']);
    expect(Object.keys(shareKeys)).to.have.members(sealed.map(({ token }) => token));
    for (const { token, share = '', paper = 0 } of sealed) {
      expect(openShare(share, shareKeys[token] ?? '', { claim: CLAIM, paper })).to.deep.equal(SHARE);
      expect(openShare(share, token, { claim: CLAIM, paper }), 'the token is public, and is not the key').to.equal(
        undefined,
      );
    }
  });

  it('seals one part differently for each claim, so that equal parts are not seen to be equal', async () => {
    const shares = await Promise.all(
      [CLAIM, newId()].map(async (id) => (await made(claim(invoice()), id)).tokens.flatMap(({ share }) => share ?? [])),
    );
    expect(new Set(shares.flat()).size).to.equal(shares.flat().length);
  });

  it('makes another token under another key', async () => {
    const makers = [testTokens(['BANK'], 'one'), testTokens(['BANK'], 'another')];
    const tokens = await Promise.all(
      makers.map(async (maker) => ofKind(await tokeniseBy(maker, claim(invoice())), 'INVOICE')),
    );
    expect(new Set(tokens.flat()).size).to.equal(tokens.flat().length);
  });

  it('asks for each secret once, however many papers say the same', async () => {
    const asked: TokenInput[] = [];
    const maker: TokenMaker = {
      make: (inputs) => {
        asked.push(...inputs);
        return Promise.resolve(inputs.map(() => 'ab'.repeat(32)));
      },
    };
    await tokeniseBy(maker, claim(invoice(), invoice({ number: 'INV-2' })));
    expect(new Set(asked.map(({ kind, value }) => `${kind} ${value}`)).size).to.equal(asked.length);
  });

  it('refuses a claim for an organisation that may not ask for its tokens', async () => {
    const error = await tokeniseBy(testTokens(['CARRIER']), claim(invoice())).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(TokensNotForRole);
  });
});
