import { expect } from 'chai';
import {
  judgeDuplicates,
  reachVerdict,
  tokenPapers,
  type TokenedPaper,
  type Verdict,
} from '../../../src/domain/financing';
import { type CaseClaim, completePapers, printCase } from '../../support/financing/claims';
import { bill } from '../../support/financing/papers';
import { listBoxes } from './cases/case';

const KEYS = ['present', 'next'];
/** So many containers of a paper are compared. */
const COMPARED = 4;

/** The papers of a claim with their tokens under some keys. */
function tokenUnder(keys: readonly string[], claim: CaseClaim): TokenedPaper[] {
  const prints = printCase(claim);
  const [first = [], ...others] = keys.map((key) => tokenPapers(prints, (input) => `${key} ${input}`));
  return first.map((paper, place) => ({
    ...paper,
    tokens: new Map([...paper.tokens, ...others.flatMap((papers) => [...(papers[place]?.tokens ?? [])])]),
  }));
}

function judgeUnder(keys: readonly string[], held: CaseClaim, claim: CaseClaim): Verdict {
  const other = { id: 'claim 1', bank: 'BankA', life: 'LIVE', papers: tokenUnder(keys, held) } as const;
  const asked = { bank: 'BankB', papers: completePapers(claim), tokened: tokenUnder(keys, claim) };
  return reachVerdict(judgeDuplicates({ ...asked, others: [other], issuedBills: [] }));
}

describe('Papers with tokens under two keys', () => {
  for (const count of [1, 2, COMPARED])
    it(`are cleared by other containers as under one key: ${count} of each`, () => {
      const held: CaseClaim = { security: [bill({ containers: listBoxes(count, 'TRHU') })] };
      const next: CaseClaim = { security: [bill({ number: '230517842', containers: listBoxes(count, 'MSKU') })] };
      expect(judgeUnder(['present'], held, next)).to.equal('CLEAR');
      expect(judgeUnder(KEYS, held, next)).to.equal('CLEAR');
    });

  it('are not cleared by others if there are more than are compared', () => {
    const more = COMPARED + 1;
    const held: CaseClaim = { security: [bill({ containers: listBoxes(more, 'TRHU') })] };
    const next: CaseClaim = { security: [bill({ number: '230517842', containers: listBoxes(more, 'MSKU') })] };
    for (const keys of [['present'], KEYS]) expect(judgeUnder(keys, held, next)).to.equal('HIGH');
  });
});
