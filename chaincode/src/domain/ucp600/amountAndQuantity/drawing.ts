import { maximumOf } from '../../papers/creditAmount';
import type { Money } from '../../primitives';
import { nameOf, ofKind } from '../documents';
import { complies, discrepant, type Finding, needsAPerson, ruleOf } from '../finding';
import type { Examination } from '../rule';
import { amountText, invoicedOf, moneyText } from './amounts';

/**
 * U11: what is honoured or negotiated is no more than the credit (with what 39A or "about" adds to it, and without what
 * was drawn). An invoice for more may be accepted by the bank, so that is left to a person; the drawing is no more than
 * the invoices, and the draft is for the drawing. Source: UCP 600 arts. 18(a)(iii), 18(b), 30(a).
 */
export const drawing = ruleOf('U11', 'UCP 600 art. 18(b)', (examination) => {
  const { credit, presentation } = examination;
  const { amount } = presentation;
  const { currency } = credit.amount;
  if (amount.currency !== currency)
    return [
      discrepant(`DRAWING IN ${amount.currency}, CREDIT IN ${currency}`, 'Draw in the currency of the credit.', {
        drawing: moneyText(amount),
        credit: moneyText(credit.amount),
      }),
    ];
  return [availableFinding(examination), ...invoicedFindings(examination), ...draftFindings(examination, amount)];
});

/** What the credit still has, with its tolerance. */
function leftOf({ credit, context }: Examination): bigint {
  const left = maximumOf(credit) - BigInt(context.drawnMinor ?? 0);
  return left < 0n ? 0n : left;
}

function availableFinding(examination: Examination): Finding {
  const { credit, presentation, context } = examination;
  const { currency } = credit.amount;
  const left = leftOf(examination);
  const drawn = BigInt(presentation.amount.amountMinor);
  const compared = {
    drawing: moneyText(presentation.amount),
    credit: moneyText(credit.amount),
    plusPercent: credit.tolerance?.plusPercent,
    drawnBefore: amountText(currency, BigInt(context.drawnMinor ?? 0)),
    available: amountText(currency, left),
  };
  return drawn <= left
    ? complies(`DRAWING ${compared.drawing} WITHIN ${compared.available}`, compared)
    : discrepant(
        `CREDIT OVERDRAWN: DRAWING ${compared.drawing}, AVAILABLE ${compared.available}`,
        `Draw no more than ${compared.available}, or have the credit increased.`,
        compared,
      );
}

function invoicedFindings(examination: Examination): Finding[] {
  const invoiced = invoicedOf(examination);
  if (invoiced === undefined) return [];
  const { amount } = examination.presentation;
  const left = leftOf(examination);
  const compared = {
    drawing: moneyText(amount),
    invoiced: amountText(amount.currency, invoiced),
    available: amountText(amount.currency, left),
  };
  if (BigInt(amount.amountMinor) > invoiced)
    return [
      discrepant(
        `DRAWING ${compared.drawing} EXCEEDS INVOICE VALUE ${compared.invoiced}`,
        'Draw no more than the value of the invoices.',
        compared,
      ),
    ];
  if (invoiced <= left) return [];
  return [
    needsAPerson(
      `INVOICE ${compared.invoiced} EXCEEDS THE CREDIT: THE BANK MAY ACCEPT IT, HONOURING NO MORE THAN ${compared.available}`,
      compared,
    ),
  ];
}

function draftFindings(examination: Examination, amount: Money): Finding[] {
  return ofKind(examination, 'DRAFT')
    .filter((draft) => draft.amount.currency !== amount.currency || draft.amount.amountMinor !== amount.amountMinor)
    .map((draft) =>
      discrepant(
        `${nameOf(draft)} FOR ${moneyText(draft.amount)}, DRAWING ${moneyText(amount)}`,
        'Draw the draft for the amount of the drawing.',
        { draft: moneyText(draft.amount), drawing: moneyText(amount) },
      ),
    );
}
