import { expect } from 'chai';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/domain/encoding/canonicalJson';
import { examine } from '../../../src/domain/ucp600/examine';
import type { RuleResult } from '../../../src/domain/ucp600/examination/examination';
import { BILL, buildExamination, buildPapers, type Case, CERTIFICATE, INVOICE, usd } from '../../support/examination';

const LAST_RULE = 27;
const RULES = Array.from({ length: LAST_RULE }, (_, index) => `U${index + 1}`);
const SEED = 600;

const examineCase = (given: Case): RuleResult[] => examine(buildExamination(given));
const listRules = (results: readonly RuleResult[]): string[] => [...new Set(results.map(({ rule }) => rule))];

/** What can be changed in each document: complying, discrepant, doubtful and absent values. */
const BILL_CHANGES = [
  {},
  { issueDate: undefined },
  { form: 'RECEIVED_FOR_SHIPMENT' },
  { onBoardNotation: { date: '2026-03-25', vesselName: 'QUEEN OF THE SEAS' } },
  { vesselName: 'QUEEN OF THE SEAS', grossMassKg: '12000.001' },
  { portOfDischarge: { name: 'HAMBURG WALTERSHOF' }, isTranshipped: true },
  { defectClauses: ['3 CARTONS TORN', 'SAID TO CONTAIN'], isOnDeck: true, packages: 399 },
];
const INVOICE_CHANGES = [
  {},
  { amount: usd(99_999_99) },
  { amount: { currency: 'EUR', amountMinor: 1 } },
  { goodsDescription: 'USED SHOES', items: [] },
  { buyer: { name: 'SUEDLICHT' }, issueDate: '2026-03-25' },
];
const INSURANCE_CHANGES = [
  {},
  null,
  { form: 'COVER_NOTE' },
  { insuredAmount: usd(109_999_99) },
  { coverTo: undefined },
];
const OTHERS = [
  { ...BILL, reference: 'HLCU7654321', issueDate: '2026-03-08' },
  { ...INVOICE, reference: 'HF-2026-119', amount: usd(1) },
  { ...CERTIFICATE, reference: 'CO-3392', countryOfOrigin: 'CN' },
  { kind: 'OTHER', title: 'Beneficiary’s certificate' },
  { kind: 'OTHER', title: 'Beneficiary’s certificate' },
  { kind: 'DRAFT', amount: usd(100_000_00) },
];

/** A presentation of some of these documents, for some amount, perhaps after an earlier drawing. */
const presented: fc.Arbitrary<Case> = fc
  .record({
    bill: fc.constantFrom(...BILL_CHANGES),
    invoice: fc.constantFrom(...INVOICE_CHANGES),
    insurance: fc.constantFrom(...INSURANCE_CHANGES),
    others: fc.subarray(OTHERS),
    amountMinor: fc.integer({ min: 1, max: 120_000_00 }),
    drawnMinor: fc.constantFrom(0, 0, 40_000_00),
  })
  .map(({ bill, invoice, insurance, others, amountMinor, drawnMinor }) => ({
    papers: buildPapers({ bill, invoice, insurance }, ...others),
    presentation: { amount: usd(amountMinor) },
    context: { drawnMinor },
  }));

/** A presentation with its documents in two orders. */
const inTwoOrders = presented.chain((given) =>
  fc
    .shuffledSubarray(given.papers ?? [], { minLength: given.papers?.length ?? 0 })
    .map((shuffled) => [given, { ...given, papers: shuffled }] as const),
);

describe('examination', () => {
  it('judges a complying presentation as complying', () => {
    const results = examineCase({});
    expect(results.filter(({ verdict }) => verdict === 'DISCREPANT')).to.deep.equal([]);
    expect(results.filter(({ verdict }) => verdict === 'NEEDS_A_PERSON')).to.deep.equal([]);
  });

  it('gives results of every rule, in the order of the rules', () => {
    expect(listRules(examineCase({}))).to.deep.equal(RULES);
  });

  it('gives results of every rule for any presentation, with an article and a sentence', () => {
    fc.assert(
      fc.property(presented, (given) => {
        const results = examineCase(given);
        expect(listRules(results)).to.deep.equal(RULES);
        for (const { article, sentence } of results) {
          expect(article).to.match(/\bart/);
          expect(sentence).to.not.equal('');
        }
      }),
      { seed: SEED },
    );
  });

  it('says what the presenter can change about every discrepancy', () => {
    fc.assert(
      fc.property(presented, (given) => {
        const faults = examineCase(given).filter(({ verdict }) => verdict === 'DISCREPANT');
        expect(faults.filter(({ remedy }) => remedy === undefined)).to.deep.equal([]);
      }),
      { seed: SEED },
    );
  });

  it('gives the same results each time, and does not change what it is given', () => {
    fc.assert(
      fc.property(presented, (given) => {
        const examination = buildExamination(given);
        const before = canonicalJson(examination);
        expect(canonicalJson(examine(examination))).to.equal(canonicalJson(examine(buildExamination(given))));
        expect(canonicalJson(examination)).to.equal(before);
      }),
      { seed: SEED },
    );
  });

  it('gives the same results for any order of the documents', () => {
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        expect(canonicalJson(examineCase(one))).to.equal(canonicalJson(examineCase(other)));
      }),
      { seed: SEED },
    );
  });

  it('has no number in a result: amounts and quantities are exact decimals in text', () => {
    fc.assert(
      fc.property(presented, (given) => {
        const results = examineCase(given);
        const values = results.flatMap(({ compared, ...texts }) => [
          ...Object.values(compared),
          ...Object.values(texts),
        ]);
        expect(values.filter((value) => typeof value !== 'string')).to.deep.equal([]);
        expect(values.join(' ')).to.not.match(/\d[eE][+-]?\d|NaN|Infinity|undefined|\.\d{10}/);
      }),
      { seed: SEED },
    );
  });

  it('is exact beyond floating-point numbers: a cent of the largest amount decides', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const drawn = (amountMinor: number): RuleResult[] =>
      examineCase({
        credit: { amount: usd(most - 1) },
        presentation: { amount: usd(amountMinor) },
        papers: buildPapers({}),
      });
    const isOverdrawn = (results: readonly RuleResult[]): boolean =>
      results.some(({ sentence }) => sentence.startsWith('CREDIT OVERDRAWN'));
    expect(isOverdrawn(drawn(most - 1))).to.equal(false);
    expect(isOverdrawn(drawn(most))).to.equal(true);
  });

  it('disregards what the credit does not call for (art. 14(g))', () => {
    const extra = { kind: 'DRAFT', amount: usd(1), issueDate: '2027-01-01' };
    const faults = examineCase({ papers: buildPapers({}, extra) }).filter(({ verdict }) => verdict === 'DISCREPANT');
    expect(faults).to.deep.equal([]);
  });
});
