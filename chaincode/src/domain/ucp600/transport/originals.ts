import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import type { CreditTerms } from '../../papers/creditTerms';
import { standingOf } from '../documents';
import { complies, discrepant, type Finding, needsAPerson } from '../finding';
import type { Examination } from '../rule';
import { billRule, creditMentions } from './eachBill';

/**
 * U7: the sole original, or the full set as indicated on the bill, is presented, and nothing says that it is subject to
 * a charter party. Source: UCP 600 art. 20(a)(iv), (vi). A credit may ask for fewer originals than a full set. A bill on
 * the ledger is the sole original, and is presented by whoever holds it; a pledge is for a person to look at.
 */
export const originals = billRule('U7', 'UCP 600 art. 20(a)(iv), (vi)', (bill, name, examination) => [
  bill.onLedger === undefined ? setFinding(bill, name, examination.credit) : holderFinding(bill, name, examination),
  charterPartyFinding(bill, name, examination),
]);

/** Fewer originals than the full set, where the credit plainly asks for so many. */
function originalsAskedFor({ documentsRequired }: CreditTerms): number | undefined {
  const asked = documentsRequired.find(
    ({ kind, isUnderstood }) => kind === 'BILL_OF_LADING' && isUnderstood,
  )?.originals;
  return asked === 'FULL_SET' ? undefined : asked;
}

function setFinding(bill: PresentedBillOfLading, name: string, credit: CreditTerms): Finding {
  const { originalsIssued, originalsPresented } = bill;
  const askedFor = originalsAskedFor(credit);
  const compared = { originalsIssued, originalsPresented, originalsAskedFor: askedFor };
  // A credit that asks for copies alone asks for no original.
  const needed = askedFor === 0 ? 0 : Math.max(1, Math.min(askedFor ?? originalsIssued, originalsIssued));
  return originalsPresented >= needed
    ? complies(`${name}: ${originalsPresented} OF ${originalsIssued} ORIGINALS PRESENTED`, compared)
    : discrepant(
        `FULL SET NOT PRESENTED: ${name}, ${originalsPresented} OF ${originalsIssued} ORIGINALS`,
        'Present every original that the bill says was issued.',
        compared,
      );
}

function holderFinding(bill: PresentedBillOfLading, name: string, examination: Examination): Finding {
  const standing = standingOf(examination, bill);
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

function charterPartyFinding(
  { isCharterParty }: PresentedBillOfLading,
  name: string,
  examination: Examination,
): Finding {
  if (!isCharterParty) return complies(`${name} IS NOT SUBJECT TO A CHARTER PARTY`, { isCharterParty });
  return creditMentions(examination, /CHARTER PARTY/u)
    ? needsAPerson(`${name} IS SUBJECT TO A CHARTER PARTY, OF WHICH THE CREDIT SPEAKS`, { isCharterParty })
    : discrepant(
        `${name} IS SUBJECT TO A CHARTER PARTY`,
        'Obtain a liner bill, or have the credit allow charter party bills (UCP 600 art. 22).',
        { isCharterParty },
      );
}
