import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import { findDocuments, nameDocument } from '../examination/examinedDocuments';
import { defineRule, type Judgement, notApplicable, orElse } from '../examination/judgement';
import type { Examination, Rule } from '../examination/examination';

/** Judges one bill; sentences call it `name`. */
type JudgeBill = (bill: PresentedBillOfLading, name: string, examination: Examination) => readonly Judgement[];

/** Defines a rule that judges each bill of lading. Each judgement names its bill. */
export function defineBillRule(id: string, article: string, judge: JudgeBill): Rule {
  return defineRule(id, article, (examination) => {
    const judgements = findDocuments(examination, 'BILL_OF_LADING').flatMap((bill) => {
      const name = nameDocument(bill);
      return judge(bill, name, examination).map((judgement) => addDocument(judgement, name));
    });
    return orElse(judgements, notApplicable('NO BILL OF LADING IS PRESENTED'));
  });
}

function addDocument(judgement: Judgement, document: string): Judgement {
  return { ...judgement, compared: { document, ...judgement.compared } };
}

/** Whether a clause of the credit speaks of something; a person then judges what the clause allows. */
export function creditMentions({ credit }: Examination, words: RegExp): boolean {
  const texts = [...credit.documentsRequired, ...credit.additionalConditions].map(({ text }) => text.toUpperCase());
  return texts.some((text) => words.test(text));
}
