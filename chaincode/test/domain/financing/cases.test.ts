import { expect } from 'chai';
import { ATTEMPTS_ON_BILLS } from './cases/attemptsOnBills';
import { ATTEMPTS_ON_INVOICES } from './cases/attemptsOnInvoices';
import { ATTEMPTS_IN_LIFE } from './cases/attemptsInLife';
import { LOOK_ALIKES } from './cases/lookAlikes';
import { DIVIDED_INVOICES, INVOICES_OF_ONE_CLAIM } from './cases/dividedInvoices';
import { NEAR_NUMBERS, PAPERS_IN_A_ROW } from './cases/nearNumbers';
import { SIBLINGS } from './cases/siblings';
import { SIBLINGS_ON_GOODS } from './cases/siblingsOnGoods';
import type { Case } from './cases/case';
import { judgeCase } from '../../support/financing/claims';
import { reachVerdict } from '../../../src/domain/financing';
import { TradeError } from '../../../src/domain/errors';

const LETTERS = { REFUSED: 'R', HIGH: 'H', INFO: 'I', CLEAR: 'C' } as const;

function judge({ first, second, setting, issued }: Case): { letter: string; said: string } {
  try {
    const findings = judgeCase(first, second, setting, issued);
    return { letter: LETTERS[reachVerdict(findings)], said: JSON.stringify(findings, null, 1) };
  } catch (error) {
    if (!(error instanceof TradeError)) throw error;
    return { letter: 'rejected', said: error.message };
  }
}

function describeCases(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const row of cases) {
      it(`${row.id} ${row.title}: ${row.wanted.join(' or ')}`, () => {
        const { letter, said } = judge(row);
        expect(row.wanted, said).to.include(letter);
        if (row.missing !== undefined) expect(said).to.include(row.missing);
      });
    }
  });
}

describe('A second financing of the same goods', () => {
  describeCases('by a transport document', ATTEMPTS_ON_BILLS);
  describeCases('by an invoice, an order, a receipt or a drawing', ATTEMPTS_ON_INVOICES);
  describeCases('after something happened to the first claim', ATTEMPTS_IN_LIFE);
  describeCases('by facts that the second claim states alone', SIBLINGS);
  describeCases('by a number that differs in little', NEAR_NUMBERS);
  describeCases('by invoices that are divided or merged', DIVIDED_INVOICES);
  describeCases('by goods under another number, or on another paper', SIBLINGS_ON_GOODS);
});

describe('Honest business that looks like a second financing', () => {
  describeCases('of goods, parties and numbers', LOOK_ALIKES);
  describeCases('of papers in a row', PAPERS_IN_A_ROW);
  describeCases('of several invoices in one claim', INVOICES_OF_ONE_CLAIM);
});

it('There are 83 attempts and 32 look-alikes', () => {
  const attempts = [...ATTEMPTS_ON_BILLS, ...ATTEMPTS_ON_INVOICES, ...ATTEMPTS_IN_LIFE];
  expect(new Set(attempts.map(({ id }) => id)).size).to.equal(83);
  expect(new Set(LOOK_ALIKES.map(({ id }) => id)).size).to.equal(32);
});
