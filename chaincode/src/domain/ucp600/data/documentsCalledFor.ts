import { nameDocument } from '../examination/examinedDocuments';
import { defineRule, type Judgement, needsAPerson, notApplicable, orElse } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { dropDisregarded, listDisregarded, listDoubtful } from './calledFor';
import { judgeConditions } from './clauseConditions';
import { judgePresence } from './judgePresence';

/**
 * U19: each document that the credit calls for is presented, and fulfils its function and the conditions of 46A and 47A.
 * Documents that are not called for are disregarded. Conditions that no document can show are deemed not stated. A clause
 * that is not understood is left to a person. Source: UCP 600 arts. 14(f), 14(g), 17(a); 14(h) and 17(d), (e) general
 * knowledge.
 */
export const documentsCalledFor = defineRule('U19', 'UCP 600 arts. 14(f)(g)(h), 17', (examination) => {
  const considered = dropDisregarded(examination);
  const judgements = [...judgePresence(considered), ...judgeConditions(considered), ...reportDisregarded(examination)];
  return orElse(judgements, needsAPerson('THE CREDIT CALLS FOR NO DOCUMENT: WHAT IT CALLS FOR IS TO BE ASCERTAINED'));
});

function reportDisregarded(examination: Examination): Judgement[] {
  return [
    ...listDisregarded(examination).map((document) =>
      notApplicable(`${nameDocument(document)} IS NOT CALLED FOR: DISREGARDED, AND MAY BE RETURNED`, {
        document: nameDocument(document),
      }),
    ),
    ...listDoubtful(examination).map((document) =>
      needsAPerson(`WHETHER A CLAUSE THAT WAS NOT READ CALLS FOR ${nameDocument(document)} IS TO BE ASCERTAINED`, {
        document: nameDocument(document),
      }),
    ),
  ];
}
