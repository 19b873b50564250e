import { expect } from 'chai';
import { parseMt } from '../../src/index.js';
import { amendedTerms } from '../../src/swift/credit/amendedTerms.js';
import { type AmendmentNotice, amendmentOfMt707 } from '../../src/swift/credit/amendmentOfMt707.js';
import { creditOfMt700 } from '../../src/swift/credit/creditOfMt700.js';
import { AMENDMENT, ISSUE_AT_SIGHT, ISSUE_BY_ACCEPTANCE, CONTINUATION } from './creditSamples.js';
import { issuesIn } from './issues.js';
import { sample, withLines } from './samples.js';

const terms = creditOfMt700([parseMt(ISSUE_AT_SIGHT)]);
const changesOfSample = [':31D:', ':32B:', ':44C:', ':46B:', '/DELETE/', ':47B:', ':71N:', 'SHARED', ':72Z:'];

/** An amendment of the credit at sight by these fields alone. */
function amending(...fields: readonly string[]): AmendmentNotice {
  const bare = changesOfSample.slice(0, -1).reduce((text, line) => withLines(text, line), AMENDMENT);
  return amendmentOfMt707(parseMt(withLines(bare, ':72Z:', ...fields)));
}

describe('amendmentOfMt707', () => {
  it('reads what is amended', () => {
    const amendment = amendmentOfMt707(parseMt(AMENDMENT));
    expect({ ...amendment, texts: [...amendment.texts] }).to.deep.equal({
      creditNumber: 'NRB2600417',
      number: 1,
      date: '2026-04-01',
      isCancellation: false,
      changes: {
        expiryDate: '2026-06-30',
        expiryPlace: { text: 'SEOUL, KOREA' },
        latestShipmentDate: '2026-06-15',
      },
      increase: { currency: 'USD', amountMinor: 1_000_000 },
      texts: [
        [
          '46B',
          [
            { code: 'ADD', lines: ['+ INSPECTION CERTIFICATE ISSUED BY SGS'] },
            { code: 'DELETE', lines: ['+ PACKING LIST IN 2 COPIES'] },
          ],
        ],
        ['47B', [{ code: 'REPALL', lines: ['+ ALL DOCUMENTS IN ENGLISH'] }]],
      ],
      outside: [
        { tag: '52', option: 'A', lines: ['NARBDEFFXXX'] },
        { tag: '71', option: 'N', lines: ['OTHR', 'SHARED EQUALLY'] },
        { tag: '72', option: 'Z', lines: ['/BNF/ PLEASE ADVISE ACCEPTANCE'] },
      ],
    });
  });

  it('refuses other messages, and one that goes on in MT 708', () => {
    expect(issuesIn(() => amendmentOfMt707(parseMt(sample('701')))).map(({ pointer }) => pointer)).to.include(
      '/block2/1',
    );
    expect(issuesIn(() => amendmentOfMt707(parseMt(withLines(AMENDMENT, ':27:', ':27:1/2'))))).to.deep.equal([
      { pointer: '/27/1', message: '27 says that MT 708 follow, which are not read' },
    ]);
  });
});

describe('amendedTerms', () => {
  it('are the whole terms as the amendment would make them', () => {
    const amended = amendedTerms(terms, amendmentOfMt707(parseMt(AMENDMENT)));
    const { documentsRequired, additionalConditions, ...rest } = amended;
    const { documentsRequired: before, additionalConditions: _, ...same } = terms;
    expect(rest).to.deep.equal({
      ...same,
      expiryDate: '2026-06-30',
      latestShipmentDate: '2026-06-15',
      amount: { currency: 'USD', amountMinor: 25_850_000 },
    });
    expect(documentsRequired.map(({ text }) => text)).to.deep.equal([
      ...before.map(({ text }) => text).filter((text) => text !== 'PACKING LIST IN 2 COPIES'),
      'INSPECTION CERTIFICATE ISSUED BY SGS',
    ]);
    expect(additionalConditions.map(({ text }) => text)).to.deep.equal(['ALL DOCUMENTS IN ENGLISH']);
  });

  const cases: readonly (readonly [string, readonly string[], object])[] = [
    ['less', [':33B:USD248500,'], { amount: { currency: 'USD', amountMinor: 0 } }],
    ['another form', [':40A:IRREVOCABLE TRANSFERABLE'], { form: 'IRREVOCABLE_TRANSFERABLE' }],
    ['another applicant', [':50:NEW NAME'], { applicant: { name: 'NEW NAME', addressLines: [] } }],
    ['another beneficiary', [':59:/1', 'NEW NAME'], { beneficiary: { name: 'NEW NAME', addressLines: [] } }],
    ['another tolerance', [':39A:10/0'], { tolerance: { plusPercent: 10, minusPercent: 0 } }],
    [
      'another availability',
      [':41A:NARAKRSE', 'BY PAYMENT'],
      { availableWith: { bic: 'NARAKRSE' }, availableBy: 'SIGHT_PAYMENT', expiryPlace: terms.expiryPlace },
    ],
    [
      'other permissions',
      [':43P:ALLOWED', ':43T:NOT ALLOWED'],
      { partialShipments: 'ALLOWED', transhipment: 'NOT_ALLOWED' },
    ],
    ['another port', [':44E:INCHEON'], { portOfLoading: { name: 'INCHEON' } }],
    ['another period for presentation', [':48:10'], { presentationPeriodDays: 10 }],
    ['another confirmation', [':49:WITHOUT'], { confirmation: 'WITHOUT' }],
    ['other instructions', [':78:PAY'], { instructions: ['PAY'] }],
  ];
  for (const [what, fields, changed] of cases) {
    it(`have ${what}`, () => {
      expect(amendedTerms(terms, amending(...fields))).to.deep.equal({ ...terms, ...changed });
    });
  }

  it('have what takes the place of a term that it excludes', () => {
    const period = amendedTerms(terms, amending(':44D:IN MAY 2026'));
    expect(period).to.not.have.property('latestShipmentDate');
    expect(period.shipmentPeriod).to.deep.equal({ text: ['IN MAY 2026'], instalments: [] });
    const deferred = amendedTerms(terms, amending(':42P:60 DAYS AFTER SHIPMENT'));
    expect(deferred).to.not.have.property('drafts');
    expect(deferred.paymentDetails).to.deep.equal(['60 DAYS AFTER SHIPMENT']);
  });

  it('have goods of other words, found wherever their lines break', () => {
    const amendment = amending(
      ':45B:/DELETE/+ UNIT PRICE USD 497.00',
      'PER SET',
      '/ADD/+ UNIT PRICE USD 517.00 PER SET',
    );
    expect(amendedTerms(terms, amendment).goods).to.deep.equal({
      ...terms.goods,
      description: [
        '+ 500 SETS OF CNC SPINDLE UNITS MODEL HP-700',
        '+ CIF HAMBURG PORT (INCOTERMS 2020)',
        '+ UNIT PRICE USD 517.00 PER SET',
      ],
    });
    expect(amendedTerms(terms, amending(':45B:/REPALL/', 'STEEL, FOB BUSAN')).goods).to.deep.equal({
      description: ['STEEL, FOB BUSAN'],
      items: [],
      incoterm: 'FOB',
      incotermPlace: 'BUSAN',
    });
  });

  it('have other documents, all or some', () => {
    const texts = (...fields: string[]): string[] =>
      amendedTerms(terms, amending(...fields)).documentsRequired.map(({ text }) => text);
    expect(texts(':46B:/REPALL/1. INVOICE', '2. BILL OF LADING')).to.deep.equal(['INVOICE', 'BILL OF LADING']);
    expect(texts(':46B:/DELETE/+ CERTIFICATE OF', 'ORIGIN', '+ PACKING LIST IN 2 COPIES')).to.have.length(3);
  });

  it('keep conditions of 47A and 49G apart', () => {
    const both = creditOfMt700([ISSUE_BY_ACCEPTANCE, CONTINUATION].map((text) => parseMt(text)));
    const texts = (...fields: string[]): string[] =>
      amendedTerms(both, { ...amending(...fields), creditNumber: both.creditNumber }).additionalConditions.map(
        ({ text }) => text,
      );
    const payment = 'SPECIAL PAYMENT CONDITIONS FOR BENEFICIARY:';
    expect(texts(':47B:/REPALL/+ NEW')).to.deep.equal([`${payment} NONE`, 'NEW']);
    expect(texts(':49M:/REPALL/+ A', '+ B')).to.deep.equal(['THIRD PARTY DOCUMENTS ACCEPTABLE', `${payment} + A + B`]);
    expect(texts(':49M:/DELETE/NONE')).to.deep.equal(['THIRD PARTY DOCUMENTS ACCEPTABLE']);
  });

  const refused: readonly (readonly [string, AmendmentNotice, string, string])[] = [
    [
      'another credit',
      { ...amending(':48:10'), creditNumber: 'OTHER' },
      '/23/1',
      'says OTHER, and the credit is NRB2600417',
    ],
    ['a cancellation', amending(':23S:CANCEL'), '/23S/1', 'asks to cancel the credit'],
    ['another currency', amending(':32B:EUR1,'), '/32B/1', 'is not in USD'],
    ['more than there is', amending(':33B:USD248500,01'), '/33B/1', 'takes more from the amount than it is'],
    [
      'a document that is not called for',
      amending(':46B:/DELETE/+ SGS CERTIFICATE'),
      '/46B/1',
      'does not say: SGS CERTIFICATE',
    ],
    ['a condition that is not there', amending(':47B:/DELETE/X'), '/47B/1', 'does not say: X'],
    ['goods that are not there', amending(':45B:/DELETE/X'), '/45B/1', 'does not say: X'],
    ['payment conditions that are not there', amending(':49M:/DELETE/X'), '/49M/1', 'does not say'],
    ['other rules', amending(':40E:OTHR'), '/40E/1', 'applicableRules of a credit under UCP 600'],
    ['no goods', amending(':45B:/REPALL/'), '/45A/1', 'goods.description'],
  ];
  for (const [what, amendment, pointer, words] of refused) {
    it(`are refused for ${what}`, () => {
      const issue = issuesIn(() => amendedTerms(terms, amendment)).find((other) => other.pointer === pointer);
      expect(issue?.message).to.contain(words);
    });
  }
});
