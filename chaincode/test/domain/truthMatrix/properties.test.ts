import { expect } from 'chai';
import fc from 'fast-check';
import type { AtHand, TruthMatrix } from '../../../src/domain/truthMatrix';
import * as d from './trade';

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const money = pick(95_000, 100_000, 106_000).map(d.usd);

/** Trades of which any document can differ, be another’s, have ended or be absent. */
const anyTrade: fc.Arbitrary<AtHand[]> = fc
  .record({
    declared: fc.record({
      line: fc.record({ value: money, hsCode: pick('6403990000', '8517120000'), countryOfOrigin: pick('KR', 'CN') }),
      grossMassKg: pick('1000', '1100'),
      invoiceNumbers: pick<string[]>([], ['HF-118'], ['HF-118', 'HF-119']),
    }),
    exported: fc.record({ line: fc.record({ value: money }), grossMassKg: pick('1000', '1100') }),
    billed: fc.record({ kg: pick(1000, 1100), packages: pick(400, 401), loading: pick('KRPUS', 'CNSHA') }),
    reported: fc.record({ packages: pick(400, 401), vesselName: pick('NARU PIONEER', 'OTHER STAR') }),
    invoiced: fc.record({ amount: money, incoterm: pick('CIF', 'FOB', undefined) }),
    claimed: fc.record({ value: money, number: pick('HF-118', 'HF-119') }),
    credited: fc.record({ amount: money }),
    genuine: fc.boolean(),
    status: pick('FINANCED', 'CANCELLED'),
  })
  .map(({ declared, exported, billed, reported, invoiced, claimed, credited, genuine, status }) => [
    d.atHand(d.IMPORT, d.declaration(declared)),
    d.atHand(d.EXPORT, d.exportDeclaration(exported)),
    { ...d.atHand(d.BILL, d.bill(billed)), genuine },
    d.atHand(d.CARGO, d.cargoReport(reported)),
    d.atHand(d.PRESENTATION, d.presentation(d.invoice(invoiced), d.packingList(), d.certificate())),
    d.atHand(d.CLAIM, d.claim(d.claimedInvoice(claimed)), { status }),
    d.atHand(d.CREDIT, d.credit(credited)),
  ]);

type Said = TruthMatrix['agreements'][number];

/** What was compared: the rule and the papers, whatever their places. */
const keyOf = ({ sources }: TruthMatrix, { rule, row, sources: places, goods }: Said): string =>
  JSON.stringify([rule, row, goods, places.map((place) => [sources[place]?.id, sources[place]?.pointer])]);

describe('every truth matrix', () => {
  it('is the same whatever the order of the documents, and however often each is there', () => {
    const shuffled = anyTrade.chain((trade) =>
      fc.tuple(fc.constant(trade), fc.shuffledSubarray([...trade, ...trade], { minLength: 2 * trade.length })),
    );
    fc.assert(
      fc.property(shuffled, ([trade, other]) => {
        expect(d.matrixOf(other)).to.deep.equal(d.matrixOf(trade));
      }),
      { numRuns: 15 },
    );
  });

  it('turns no conflict into an agreement if a document is taken away', () => {
    const without = anyTrade.chain((trade) => fc.tuple(fc.constant(trade), fc.subarray(trade)));
    fc.assert(
      fc.property(without, ([trade, some]) => {
        const [whole, part] = [d.matrixOf(trade), d.matrixOf(some)];
        const conflicts = new Set(whole.conflicts.map((conflict) => keyOf(whole, conflict)));
        const agreements = part.agreements.map((agreement) => keyOf(part, agreement));
        expect(agreements.filter((key) => conflicts.has(key))).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
  });

  it('rests on what is at hand: every comparison names papers that are there', () => {
    fc.assert(
      fc.property(anyTrade, (trade) => {
        const { sources, conflicts, notEvaluated, agreements } = d.matrixOf(trade);
        const ids = new Set(trade.map(({ record }) => record.id));
        expect(sources.every(({ id }) => ids.has(id))).to.equal(true);
        for (const { sources: places, rule } of [...conflicts, ...notEvaluated, ...agreements]) {
          expect(
            places.every((place) => place < sources.length),
            rule,
          ).to.equal(true);
          expect(places.length, rule).to.be.greaterThan(0);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('compares only papers that count, beside copies of them', () => {
    fc.assert(
      fc.property(anyTrade, (trade) => {
        const { sources, agreements } = d.matrixOf(trade);
        const weights = agreements.flatMap(({ sources: places }) => places.map((place) => sources[place]?.weight));
        expect(weights.every((weight) => weight === 'COMPARED' || weight === 'COPY')).to.equal(true);
      }),
      { numRuns: 15 },
    );
  });
});
