import { nameOf } from '../documents';
import { atLeast, type Finding, needsAPerson, notApplicable, ruleOf } from '../finding';
import type { Examination } from '../rule';
import { disregardedOf, withoutDisregarded } from './calledFor';
import { conditionFindings } from './clauseConditions';
import { presenceFindings } from './requiredDocuments';

/**
 * U19: each document that the credit calls for is presented, and fulfils its function and the conditions of 46A and 47A;
 * documents that are not called for are disregarded; conditions that no document shows are deemed not stated; what of
 * a clause is not understood is left to a person. Source: UCP 600 arts. 14(f), 14(g), 17(a); 14(h) and 17(d), (e) general
 * knowledge.
 */
export const documentsCalledFor = ruleOf('U19', 'UCP 600 arts. 14(f)(g)(h), 17', (examination) => {
  const considered = withoutDisregarded(examination);
  const findings = [
    ...presenceFindings(considered),
    ...conditionFindings(considered),
    ...disregardedFindings(examination),
  ];
  return atLeast(findings, needsAPerson('THE CREDIT CALLS FOR NO DOCUMENT: WHAT IT CALLS FOR IS TO BE ASCERTAINED'));
});

function disregardedFindings(examination: Examination): Finding[] {
  return disregardedOf(examination).map((document) =>
    notApplicable(`${nameOf(document)} IS NOT CALLED FOR: DISREGARDED, AND MAY BE RETURNED`, {
      document: nameOf(document),
    }),
  );
}
