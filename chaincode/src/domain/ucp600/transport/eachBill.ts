import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import { nameOf, ofKind } from '../documents';
import { atLeast, type Finding, notApplicable, ruleOf } from '../finding';
import type { Examination, Rule } from '../rule';

/** What a rule finds about one bill; `name` is how sentences call it. */
type FindOnBill = (bill: PresentedBillOfLading, name: string, examination: Examination) => readonly Finding[];

/** A rule that looks at each bill of lading, and says which one a finding is about. */
export function billRule(id: string, article: string, find: FindOnBill): Rule {
  return ruleOf(id, article, (examination) => {
    const findings = ofKind(examination, 'BILL_OF_LADING').flatMap((bill) => {
      const name = nameOf(bill);
      return find(bill, name, examination).map((finding) => withDocument(finding, name));
    });
    return atLeast(findings, notApplicable('NO BILL OF LADING IS PRESENTED'));
  });
}

function withDocument(finding: Finding, document: string): Finding {
  return { ...finding, compared: { document, ...finding.compared } };
}

/** Whether a clause of the credit speaks of something, so that a person tells what it allows. */
export function creditMentions({ credit }: Examination, words: RegExp): boolean {
  const texts = [...credit.documentsRequired, ...credit.additionalConditions].map(({ text }) => text.toUpperCase());
  return texts.some((text) => words.test(text));
}
