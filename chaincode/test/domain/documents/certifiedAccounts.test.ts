import { expect } from 'chai';
import fc from 'fast-check';
import { type Drawing, findOverdrawn } from '../../../src/domain/documents/customsDeclaration/certifiedAccounts';
import { entryDeclaration, LINE } from '../../support/declaration';

const CODES = { shoes: '640399', soles: '640690' } as const;
type Goods = keyof typeof CODES;

const certificate = (goods: Partial<Record<Goods, number>>): object => ({
  certificateNumber: 'KCS-26-1',
  issuedBy: 'KOREA CUSTOMS SERVICE',
  country: 'KR',
  issueDate: '2026-11-02',
  exporter: { name: 'Hanbit Shoes', country: 'KR' },
  goods: Object.entries(goods).map(([kind, kg]) => ({
    hsCode: kind === 'shoes' ? CODES.shoes : CODES.soles,
    description: kind,
    countryOfOrigin: 'KR',
    criterion: 'WHOLLY_OBTAINED',
    netMassKg: String(kg),
  })),
});
let count = 0;
/** A declaration of so much of some goods that draws on accounts. */
const drawing = (kg: number, accounts: string, more: object = {}, goods: Goods = 'shoes'): Drawing => ({
  id: `01KAE5TZ3TC7H3N5QG8Z${String(count++).padStart(6, '0')}`,
  accounts: accounts.split(''),
  document: entryDeclaration({
    grossMassKg: '9000',
    lines: [{ ...LINE, hsCode: `${CODES[goods]}0000`, netMassKg: String(kg), packages: undefined }],
    ...more,
  }),
});
/** What each account holds of shoes, in kg. */
const holding = (amounts: Record<string, number>): Map<string, unknown> =>
  new Map(Object.entries(amounts).map(([account, shoes]) => [account, certificate({ shoes })]));
const isEnough = (certificates: Map<string, unknown>, ...[subject, ...others]: [Drawing, ...Drawing[]]): boolean =>
  findOverdrawn(subject, others, certificates) === undefined;

describe('Accounts of certificates of origin', () => {
  it('hold no more for one declaration because another one draws on a second account, too', () => {
    const accounts = holding({ A: 1000, B: 5000 });
    const [both, first] = [drawing(10, 'AB'), drawing(1000, 'A')];
    expect(isEnough(accounts, drawing(1000, 'A'), first, both)).to.equal(false);
    expect(findOverdrawn(drawing(1000, 'A'), [first, both], accounts)).to.deep.equal({
      accounts: ['A'],
      what: '640399 KR, kg: makes 2000, and 1000 is certified',
    });
    expect(isEnough(accounts, drawing(5000, 'B'), first, both)).to.equal(false);
    expect(isEnough(accounts, drawing(4990, 'B'), first, both)).to.equal(true);
  });

  it('serve who draws on several from whichever have something left', () => {
    const accounts = holding({ A: 1000, B: 5000 });
    expect(isEnough(accounts, drawing(400, 'A'), drawing(1500, 'AB'))).to.equal(true);
    expect(isEnough(accounts, drawing(400, 'A'), drawing(1500, 'AB'), drawing(4101, 'B'))).to.equal(false);
    expect(isEnough(accounts, drawing(400, 'A'), drawing(1500, 'AB'), drawing(4100, 'B'))).to.equal(true);
  });

  it('hold nothing if their certificate has ended or is not known', () => {
    const accounts = holding({ A: 1000 });
    expect(isEnough(accounts, drawing(400, 'A'), drawing(700, 'AB'))).to.equal(false);
    expect(isEnough(accounts, drawing(400, 'A'), drawing(600, 'AB'))).to.equal(true);
    expect(isEnough(accounts, drawing(400, 'C'), drawing(600, 'C'))).to.equal(true);
  });

  it('hold goods of one kind for those alone whose certificates name that kind', () => {
    const accounts = new Map([
      ['A', certificate({ shoes: 1000 })],
      ['B', certificate({ soles: 1000 })],
    ]);
    // Shoes under a certificate of soles have no certified origin: nobody draws them.
    expect(isEnough(accounts, drawing(1000, 'A'), drawing(900, 'B'), drawing(1000, 'AB', {}, 'soles'))).to.equal(true);
    expect(isEnough(accounts, drawing(1000, 'A'), drawing(1, 'AB'))).to.equal(false);
    expect(isEnough(accounts, drawing(1000, 'AB', {}, 'soles'), drawing(1, 'B', {}, 'soles'))).to.equal(false);
  });

  it('are compared in what is certified, and not left aside if that is another measure', () => {
    const counted = { ...certificate({}), goods: [{ ...pairsOf('400'), hsCode: CODES.shoes }] };
    const weighed = {
      lines: [
        { ...LINE, quantity: { value: '10', unit: 'KGM' }, netMassKg: '10', packages: undefined, unitPrice: undefined },
      ],
    };
    const accounts = new Map([['A', counted]]);
    expect(isEnough(accounts, drawing(10, 'A', ofPairs('200')), drawing(10, 'A', ofPairs('200')))).to.equal(true);
    expect(isEnough(accounts, drawing(10, 'A', ofPairs('200')), drawing(10, 'A', ofPairs('201')))).to.equal(false);
    expect(findOverdrawn(drawing(10, 'A', ofPairs('200')), [drawing(10, 'A', weighed)], accounts)?.what).to.include(
      'cannot be compared',
    );
  });

  it('are enough if, and only if, all that is drawn can be taken from them', () => {
    const names = ['A', 'B', 'C'];
    const of = fc.record({
      kg: fc.integer({ min: 1, max: 4 }),
      accounts: fc.subarray(names, { minLength: 1 }).map((on) => on.join('')),
    });
    const amounts = fc.tuple(...names.map(() => fc.integer({ min: 1, max: 5 })));
    fc.assert(
      fc.property(amounts, fc.array(of, { minLength: 2, maxLength: 5 }), (kgs, wanted) => {
        const accounts = holding(Object.fromEntries(names.map((name, index) => [name, kgs[index] ?? 0])));
        const all = wanted.map(({ kg, accounts: on }) => drawing(kg, on));
        // One comes after the other, and each is served only if those before it were.
        const isServed = all.every((each, index) => isEnough(accounts, each, ...all.slice(0, index)));
        expect(isServed).to.equal(canServe(wanted, kgs, names));
      }),
      { numRuns: 200 },
    );
  });
});

const pairsOf = (value: string): object => ({
  ...{ description: 'SHOES', countryOfOrigin: 'KR', criterion: 'WHOLLY_OBTAINED', quantity: { value, unit: 'NPR' } },
});
const ofPairs = (value: string): object => ({
  lines: [{ ...LINE, quantity: { value, unit: 'NPR' }, netMassKg: '10', packages: undefined, unitPrice: undefined }],
});

interface Wanted {
  readonly kg: number;
  readonly accounts: string;
}

/** Tries every way of taking kilogram by kilogram. */
function canServe(wanted: readonly Wanted[], left: readonly number[], names: readonly string[]): boolean {
  const seen = new Set<string>();
  const units = wanted.flatMap(({ kg, accounts }) => Array.from({ length: kg }, () => accounts));
  const serve = (done: number, rest: readonly number[]): boolean => {
    const unit = units[done];
    if (unit === undefined) return true;
    const key = `${done} ${rest.join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return names.some(
      (name, index) =>
        unit.includes(name) &&
        (rest[index] ?? 0) > 0 &&
        serve(
          done + 1,
          rest.map((kg, place) => (place === index ? kg - 1 : kg)),
        ),
    );
  };
  return serve(0, left);
}
