import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import type { CreditTerms } from '../../papers/creditTerms';
import { findStanding } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement, needsAPerson } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { creditMentions, defineBillRule } from './defineBillRule';

/**
 * U7: the sole original, or the full set as indicated on the bill, is presented, and the bill is not subject to a charter
 * party. A credit may ask for fewer originals than a full set. A bill on the ledger is the sole original, and its holder
 * presents it; if it is pledged, a person judges. Source: UCP 600 art. 20(a)(iv), (vi).
 */
export const originals = defineBillRule('U7', 'UCP 600 art. 20(a)(iv), (vi)', (bill, name, examination) => [
  bill.onLedger === undefined ? judgeSet(bill, name, examination.credit) : judgeHolder(bill, name, examination),
  judgeCharterParty(bill, name, examination),
]);

/** Counts the originals that the credit plainly asks for; undefined if it asks for the full set, or not plainly. */
function countOriginalsAskedFor({ documentsRequired }: CreditTerms): number | undefined {
  const asked = documentsRequired.find(
    ({ kind, isUnderstood }) => kind === 'BILL_OF_LADING' && isUnderstood,
  )?.originals;
  return asked === 'FULL_SET' ? undefined : asked;
}

function judgeSet(bill: PresentedBillOfLading, name: string, credit: CreditTerms): Judgement {
  const { originalsIssued, originalsPresented } = bill;
  const askedFor = countOriginalsAskedFor(credit);
  const compared = { originalsIssued, originalsPresented, originalsAskedFor: askedFor };
  // A credit that asks for copies alone does not ask for an original.
  const needed = askedFor === 0 ? 0 : Math.max(1, Math.min(askedFor ?? originalsIssued, originalsIssued));
  return originalsPresented >= needed
    ? complies(`${name}: ${originalsPresented} OF ${originalsIssued} ORIGINALS PRESENTED`, compared)
    : discrepant(
        `FULL SET NOT PRESENTED: ${name}, ${originalsPresented} OF ${originalsIssued} ORIGINALS`,
        'Present every original that the bill says was issued.',
        compared,
      );
}

function judgeHolder(bill: PresentedBillOfLading, name: string, examination: Examination): Judgement {
  const standing = findStanding(examination, bill);
  if (standing === undefined)
    return needsAPerson(`${name}: ITS HOLDER ON THE LEDGER IS NOT KNOWN TO THIS EXAMINATION`, {
      onLedger: bill.onLedger,
    });
  const { isHeldByPresenter, isPledged } = standing;
  const compared = { onLedger: bill.onLedger, isHeldByPresenter, isPledged };
  if (!isHeldByPresenter)
    return discrepant(
      `${name} IS NOT HELD BY THE PRESENTER: THE SOLE ORIGINAL ON THE LEDGER IS NOT PRESENTED`,
      'Have the bill transferred to the presenter before it presents.',
      compared,
    );
  return isPledged
    ? needsAPerson(`${name} IS PLEDGED: THE PLEDGEE AND ITS CONSENT ARE TO BE ASCERTAINED`, compared)
    : complies(`${name} IS HELD BY THE PRESENTER ON THE LEDGER`, compared);
}

function judgeCharterParty(
  { isCharterParty }: PresentedBillOfLading,
  name: string,
  examination: Examination,
): Judgement {
  if (!isCharterParty) return complies(`${name} IS NOT SUBJECT TO A CHARTER PARTY`, { isCharterParty });
  return creditMentions(examination, /CHARTER PARTY/u)
    ? needsAPerson(`${name} IS SUBJECT TO A CHARTER PARTY, OF WHICH THE CREDIT SPEAKS`, { isCharterParty })
    : discrepant(
        `${name} IS SUBJECT TO A CHARTER PARTY`,
        'Obtain a liner bill, or have the credit allow charter party bills (UCP 600 art. 22).',
        { isCharterParty },
      );
}
