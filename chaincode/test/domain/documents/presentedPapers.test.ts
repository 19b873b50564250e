import { expect } from 'chai';
import {
  printPresentedPapers,
  requirePresentedTokens,
} from '../../../src/domain/documents/presentation/presentedPapers';
import { shareTransportDocument } from '../../../src/domain/documents/presentation/samePaper';
import { sha256Hex } from '../../../src/domain/encoding/canonicalJson';
import { NO_REGISTERS, printQuery } from '../../../src/domain/fingerprints/prints';
import type { Token } from '../../../src/domain/vocabulary/record';
import { presentedDocuments } from '../../support/credit';

const SOURCES = { ...NO_REGISTERS, readBill: () => ({}), readDeclaration: () => ({}) };
const BILL = { title: 'BILL OF LADING', reference: 'HLCU1234567', issueDate: '2026-11-02' };
const presenting = (...documents: object[]): object =>
  presentedDocuments(undefined, {
    documents: documents.map((each) => ({ kind: 'OTHER', title: 'AIR WAYBILL', ...each })),
  });
const tokensOf = (document: object): Token[] =>
  printPresentedPapers(document, SOURCES).map(({ kind, input, paper = 0 }) => ({
    kind,
    token: sha256Hex(input),
    paper,
  }));

describe('transport documents of two presentations', () => {
  const CASES: readonly (readonly [string, object, object, boolean])[] = [
    ['one number, written in two ways', { reference: 'AWB 180-12345675' }, { reference: '18012345675' }, true],
    ['one number with and without its carrier’s code', BILL, { ...BILL, reference: '1234567' }, true],
    ['one number of a bill and of a paper of another title', BILL, { reference: 'HLCU 1234567' }, true],
    ['numbers of two carriers', BILL, { ...BILL, reference: 'MAEU1234567' }, false],
    ['two numbers', BILL, { ...BILL, reference: 'HLCU1234568' }, false],
    ['one number that many documents have', { reference: '12345' }, { reference: '12345' }, false],
    ['certificates of one number', { ...BILL, title: 'CERTIFICATE' }, { ...BILL, title: 'CERTIFICATE' }, false],
  ];
  for (const [name, one, other, isSame] of CASES)
    it(`are ${isSame ? '' : 'not '}one: ${name}`, () => {
      const [own, theirs] = [tokensOf(presenting(one)), tokensOf(presenting({ title: 'CERTIFICATE' }, other))];
      expect(shareTransportDocument(own, theirs)).to.equal(isSame);
      expect(shareTransportDocument(theirs, own)).to.equal(isSame);
    });

  it('are found whatever else is presented with them', () => {
    const more = [{ reference: '020-11112222' }, BILL, { reference: 'HLCU7654321', title: 'SEA WAYBILL' }];
    expect(shareTransportDocument(tokensOf(presenting(BILL)), tokensOf(presenting(...more)))).to.equal(true);
  });
});

describe('the fingerprints of a transport document that is presented', () => {
  it('are those of the paper of a claim, as far as it says who gave the number', () => {
    const claimed = printQuery(
      { kind: 'PAPER_BILL', carrierCode: 'HLC', number: '1234567', issueDate: '2026-11-02' },
      SOURCES,
    ).prints.map(({ input }) => input);
    const own = printPresentedPapers(presenting(BILL), SOURCES).map(({ input }) => input);
    for (const text of ['BILL|', 'BILL+DATE|', 'TRANSPORT+DATE|'])
      expect(claimed.filter((input) => input.startsWith(text)))
        .to.have.length(1)
        .and.satisfy((all: string[]) => all.every((input) => own.includes(input)));
  });

  it('are of eight documents at most, and of no value that is no presentation', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ reference: `020-1111${1000 + index}` }));
    const places = new Set(tokensOf(presenting(...many)).map(({ paper }) => paper));
    expect([...places]).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(printPresentedPapers({ documents: [BILL] }, SOURCES)).to.deep.equal([]);
  });
});

describe('the tokens of a presentation', () => {
  const document = presenting(BILL, { reference: '180-12345675', issueDate: '2026-11-02' });
  const right = tokensOf(document);
  const first = right[0] ?? expect.fail('There are tokens.');

  it('are those that its documents can have, under one key or two, with the document or without it', () => {
    const renewed = right.map(({ token, ...rest }) => ({ ...rest, token: sha256Hex(token), epoch: 2 }));
    for (const tokens of [right, [...right, ...renewed]])
      for (const known of [document, undefined])
        expect(() => {
          requirePresentedTokens(known, tokens);
        }).not.to.throw();
  });

  const WRONG: readonly (readonly [string, Token[]])[] = [
    ['one of a document that is not there', [...right, { ...first, paper: 2 }]],
    ['one without its document', [...right, { kind: 'PRESENTED', token: 'a'.repeat(64) }]],
    ['a second number', [...right, { ...first, token: 'a'.repeat(64) }]],
    ['one twice', [...right, first]],
    ['one of an invoice', [...right, { kind: 'INVOICE', token: 'a'.repeat(64), paper: 0 }]],
    ['a part', right.map((token) => ({ ...token, share: 'aaaa' }))],
  ];
  for (const [name, tokens] of WRONG)
    it(`are refused: ${name}`, () => {
      expect(() => {
        requirePresentedTokens(document, tokens);
      }).to.throw('The tokens are not those of the transport documents that are presented.');
    });

  it('are refused if there are none, because no document has a number', () => {
    expect(() => {
      requirePresentedTokens(document, []);
    }).to.throw('No transport document of the presentation has a number.');
  });
});
