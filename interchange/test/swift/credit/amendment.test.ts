import { expect } from 'chai';
import { applyAmendment, parseMt, readAmendment, readCredit } from '../../../src/index.js';
import type { Amendment } from '../../../src/swift/credit/readAmendment.js';
import { AMENDMENT_CONTINUATION } from '../support/bankSamples.js';
import { AMENDMENT, CONTINUATION, ISSUE_AT_SIGHT, ISSUE_BY_ACCEPTANCE } from '../support/creditSamples.js';
import { catchIssues } from '../support/issues.js';
import { sample, withLines } from '../support/samples.js';

const terms = readCredit([parseMt(ISSUE_AT_SIGHT)]);
const changesOfSample = [':31D:', ':32B:', ':44C:', ':46B:', '/DELETE/', ':47B:', ':71N:', 'SHARED', ':72Z:'];

/** An amendment of the credit at sight that has these fields only. */
function amending(...fields: readonly string[]): Amendment {
  const bare = changesOfSample.slice(0, -1).reduce((text, line) => withLines(text, line), AMENDMENT);
  return readAmendment([parseMt(withLines(bare, ':72Z:', ...fields))]);
}

describe('readAmendment', () => {
  it('reads what an MT 707 changes', () => {
    const amendment = readAmendment([parseMt(AMENDMENT)]);
    expect({ ...amendment, texts: [...amendment.texts] }).to.deep.equal({
      creditNumber: 'NRB2600417',
      sender: 'NARBDEFFXXX',
      number: 1,
      date: '2026-04-01',
      isCancellation: false,
      narrative: '/BNF/ PLEASE ADVISE ACCEPTANCE',
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

  const inParts = [withLines(AMENDMENT, ':27:', ':27:1/2'), AMENDMENT_CONTINUATION];
  const readParts = (texts: readonly string[]): Amendment => readAmendment(texts.map((text) => parseMt(text)));

  it('joins the MT 708 that continue the MT 707, in any order', () => {
    const { texts, outside } = readParts(inParts.toReversed());
    expect(texts.get('46B')?.map(({ code, lines }) => [code, ...lines])).to.deep.equal([
      ['ADD', '+ INSPECTION CERTIFICATE ISSUED BY SGS'],
      ['DELETE', '+ PACKING LIST IN 2 COPIES'],
      ['ADD', '+ BENEFICIARY CERTIFICATE'],
    ]);
    expect(outside.map(({ tag, option }) => tag + option)).to.include('49N');
  });

  const continuedBy = (beginning: string, ...lines: readonly string[]): string[] => [
    inParts[0] ?? '',
    withLines(AMENDMENT_CONTINUATION, beginning, ...lines),
  ];
  const refused: readonly (readonly [string, readonly string[], string])[] = [
    ['another message', [sample('701')], '/27/1'],
    ['an MT 707 without the MT 708 that continue it', inParts.slice(0, 1), '/27/1'],
    ['an MT 708 alone', inParts.slice(1), '/27/1'],
    ['an MT 708 of another amendment', continuedBy(':26E:', ':26E:2'), '/26E/1'],
    ['an MT 708 of another credit', continuedBy(':23:', ':23:OTHER'), '/23/1'],
    [
      'an MT 708 from another bank',
      [inParts[0] ?? '', AMENDMENT_CONTINUATION.replace(/F01[A-Z]{4}/, 'F01OTHR')],
      '/block1/1',
    ],
    ['an MT 701 in the place of an MT 708', [inParts[0] ?? '', CONTINUATION], '/block2/1'],
    ['a text that is replaced after it was changed', continuedBy(':46B:', ':46B:/REPALL/+ NOTHING'), '/46B/1'],
  ];
  for (const [what, texts, pointer] of refused) {
    it(`refuses ${what}`, () => {
      expect(catchIssues(() => readParts(texts)).map((issue) => issue.pointer)).to.include(pointer);
    });
  }
});

describe('applyAmendment', () => {
  it('returns the whole terms with the changes of the amendment', () => {
    const amended = applyAmendment(terms, readAmendment([parseMt(AMENDMENT)]));
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
    ['the amount', [':33B:USD248499,99'], { amount: { currency: 'USD', amountMinor: 1 } }],
    ['the form', [':40A:IRREVOCABLE TRANSFERABLE'], { form: 'IRREVOCABLE_TRANSFERABLE' }],
    ['the applicant', [':50:NEW NAME'], { applicant: { name: 'NEW NAME', addressLines: [] } }],
    ['the beneficiary', [':59:/1', 'NEW NAME'], { beneficiary: { name: 'NEW NAME', addressLines: [] } }],
    ['the tolerance', [':39A:10/0'], { tolerance: { plusPercent: 10, minusPercent: 0 } }],
    [
      'the availability',
      [':41A:NARAKRSE', 'BY PAYMENT'],
      { availableWith: { bic: 'NARAKRSE' }, availableBy: 'SIGHT_PAYMENT', expiryPlace: terms.expiryPlace },
    ],
    [
      'the permissions',
      [':43P:ALLOWED', ':43T:NOT ALLOWED'],
      { partialShipments: 'ALLOWED', transhipment: 'NOT_ALLOWED' },
    ],
    ['a port', [':44E:INCHEON'], { portOfLoading: { name: 'INCHEON' } }],
    ['the period for presentation', [':48:10'], { presentationPeriodDays: 10 }],
    ['the confirmation', [':49:WITHOUT'], { confirmation: 'WITHOUT' }],
    ['the instructions', [':78:PAY'], { instructions: ['PAY'] }],
  ];
  for (const [what, fields, changed] of cases) {
    it(`changes ${what}`, () => {
      expect(applyAmendment(terms, amending(...fields))).to.deep.equal({ ...terms, ...changed });
    });
  }

  it('drops a term that the amended one excludes', () => {
    const period = applyAmendment(terms, amending(':44D:IN MAY 2026'));
    expect(period).to.not.have.property('latestShipmentDate');
    expect(period.shipmentPeriod).to.deep.equal({ text: ['IN MAY 2026'], instalments: [] });
    const deferred = applyAmendment(terms, amending(':42P:60 DAYS AFTER SHIPMENT'));
    expect(deferred).to.not.have.property('drafts');
    expect(deferred.paymentDetails).to.deep.equal(['60 DAYS AFTER SHIPMENT']);
  });

  it('amends the description of goods, wherever its lines break', () => {
    const amendment = amending(
      ':45B:/DELETE/+ UNIT PRICE USD 497.00',
      'PER SET',
      '/ADD/+ UNIT PRICE USD 517.00 PER SET',
    );
    expect(applyAmendment(terms, amendment).goods).to.deep.equal({
      ...terms.goods,
      description: [
        '+ 500 SETS OF CNC SPINDLE UNITS MODEL HP-700',
        '+ CIF HAMBURG PORT (INCOTERMS 2020)',
        '+ UNIT PRICE USD 517.00 PER SET',
      ],
    });
    expect(applyAmendment(terms, amending(':45B:/REPALL/', 'STEEL, FOB BUSAN')).goods).to.deep.equal({
      description: ['STEEL, FOB BUSAN'],
      items: [],
      incoterm: 'FOB',
      incotermPlace: 'BUSAN',
    });
  });

  it('deletes a clause that begins with a number, also one whose text has kept its sign', () => {
    for (const text of ['5 PERCENT MORE OR LESS IS ACCEPTABLE', '+ 5 PERCENT MORE OR LESS IS ACCEPTABLE']) {
      const before = { ...terms, additionalConditions: [{ text, conditions: [], isUnderstood: false }] };
      const amended = applyAmendment(before, amending(':47B:/DELETE/+ 5 PERCENT MORE OR LESS IS', 'ACCEPTABLE'));
      expect(amended.additionalConditions).to.deep.equal([]);
    }
  });

  it('amends the documents, all or some of them', () => {
    const texts = (...fields: string[]): string[] =>
      applyAmendment(terms, amending(...fields)).documentsRequired.map(({ text }) => text);
    expect(texts(':46B:/REPALL/1. INVOICE', '2. BILL OF LADING')).to.deep.equal(['INVOICE', 'BILL OF LADING']);
    expect(texts(':46B:/DELETE/+ CERTIFICATE OF', 'ORIGIN', '+ PACKING LIST IN 2 COPIES')).to.have.length(3);
  });

  it('keeps conditions of 47A and 49G apart', () => {
    const both = readCredit([ISSUE_BY_ACCEPTANCE, CONTINUATION].map((text) => parseMt(text)));
    const texts = (...fields: string[]): string[] =>
      applyAmendment(both, { ...amending(...fields), creditNumber: both.creditNumber }).additionalConditions.map(
        ({ text }) => text,
      );
    const payment = 'SPECIAL PAYMENT CONDITIONS FOR BENEFICIARY:';
    expect(texts(':47B:/REPALL/+ NEW')).to.deep.equal([`${payment} NONE`, 'NEW']);
    expect(texts(':49M:/REPALL/+ A', '+ B')).to.deep.equal(['THIRD PARTY DOCUMENTS ACCEPTABLE', `${payment} + A + B`]);
    expect(texts(':49M:/DELETE/NONE')).to.deep.equal(['THIRD PARTY DOCUMENTS ACCEPTABLE']);
  });

  const refused: readonly (readonly [string, Amendment, string, string])[] = [
    [
      'another credit',
      { ...amending(':48:10'), creditNumber: 'OTHER' },
      '/23/1',
      'says OTHER, but the credit is NRB2600417',
    ],
    ['another bank', { ...amending(':48:10'), sender: 'OTHRDEFFXXX' }, '/block1/1', 'names another bank'],
    ['a cancellation', amending(':23S:CANCEL'), '/23S/1', 'asks to cancel the credit'],
    ['another currency', amending(':32B:EUR1,'), '/32B/1', 'is not in USD'],
    ['a decrease by more than the amount', amending(':33B:USD248500,01'), '/33B/1', 'leaves nothing of the amount'],
    ['a decrease by the whole amount', amending(':33B:USD248500,'), '/33B/1', 'cancel the credit instead'],
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
    ['no goods', amending(':45B:/REPALL/'), '/45B/1', 'leaves nothing of the goods'],
  ];
  for (const [what, amendment, pointer, words] of refused) {
    it(`refuses ${what}`, () => {
      const issue = catchIssues(() => applyAmendment(terms, amendment)).find((other) => other.pointer === pointer);
      expect(issue?.message).to.contain(words);
    });
  }
});
