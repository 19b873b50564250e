import { computeMaximum } from '../../papers/creditAmount';
import type { Money } from '../../primitives';
import { findDocuments, nameDocument } from '../examination/examinedDocuments';
import { complies, defineRule, discrepant, type Judgement, needsAPerson, quote } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { quoteAmount, quoteMoney, sumInvoiced } from './amounts';
import { readTolerancePercent } from './toleranceWords';

/**
 * U11: a drawing is not more than what the credit still has: its amount, what 39A or "about" adds, less earlier drawings.
 * A bank may accept an invoice for more, so that is left to a person. The drawing is not more than the invoices, and the
 * draft is for the drawing. Source: UCP 600 arts. 18(a)(iii), 18(b), 30(a).
 */
export const amountDrawn = defineRule('U11', 'UCP 600 art. 18(b)', (examination) => {
  const { credit, presentation } = examination;
  const { amount } = presentation;
  const { currency } = credit.amount;
  if (amount.currency !== currency)
    return [
      discrepant(`DRAWING IN ${amount.currency}, CREDIT IN ${currency}`, 'Draw in the currency of the credit.', {
        drawing: quoteMoney(amount),
        credit: quoteMoney(credit.amount),
      }),
    ];
  return [judgeAvailable(examination), ...judgeInvoiced(examination), ...judgeDrafts(examination, amount)];
});

/** Computes what the credit still has, with its tolerance. */
function computeAvailable({ credit, context }: Examination): bigint {
  const left = computeMaximum(credit) - BigInt(context.drawnMinor ?? 0);
  return left < 0n ? 0n : left;
}

function judgeAvailable(examination: Examination): Judgement {
  const { credit, presentation, context } = examination;
  const { currency } = credit.amount;
  const left = computeAvailable(examination);
  const drawn = BigInt(presentation.amount.amountMinor);
  const compared = {
    drawing: quoteMoney(presentation.amount),
    credit: quoteMoney(credit.amount),
    plusPercent: credit.tolerance?.plusPercent,
    drawnBefore: quoteAmount(currency, BigInt(context.drawnMinor ?? 0)),
    available: quoteAmount(currency, left),
    ...(context.keptMinor !== undefined && { kept: quoteAmount(currency, BigInt(context.keptMinor)) }),
  };
  // What others keep is free again if they are returned or withdrawn: it is no discrepancy of these documents.
  if (drawn <= left && BigInt(context.keptMinor ?? drawn) < drawn)
    return needsAPerson(
      `DRAWING ${compared.drawing} WITHIN ${compared.available}, OF WHICH THE CREDIT KEEPS ${compared.kept ?? ''}: OTHER PRESENTATIONS KEEP THE REST`,
      compared,
    );
  if (drawn <= left) return complies(`DRAWING ${compared.drawing} WITHIN ${compared.available}`, compared);
  const sentence = `CREDIT OVERDRAWN: DRAWING ${compared.drawing}, AVAILABLE ${compared.available}`;
  const allowance = findAllowance(examination, drawn - left);
  return allowance === undefined
    ? discrepant(sentence, `Draw no more than ${compared.available}, or have the credit increased.`, compared)
    : needsAPerson(`WHETHER THE ${sentence}: ${quote(allowance)}`, { ...compared, allowance });
}

const WHOLE_PERCENT = 100n;

/** What may allow more than the amount: additional amounts (39C), or a tolerance in words that is large enough. */
function findAllowance({ credit }: Examination, excess: bigint): string | undefined {
  const additional = credit.additionalAmounts?.join(' ').trim();
  if (additional !== undefined && additional !== '') return `ADDITIONAL AMOUNTS: ${additional}`;
  const percent = credit.tolerance === undefined ? readTolerancePercent(credit) : 0;
  const isWithin = excess * WHOLE_PERCENT <= BigInt(credit.amount.amountMinor) * BigInt(percent);
  return percent > 0 && isWithin ? `THE CREDIT STATES A TOLERANCE OF ${percent} PERCENT IN WORDS` : undefined;
}

function judgeInvoiced(examination: Examination): Judgement[] {
  const invoiced = sumInvoiced(examination);
  if (invoiced === undefined) return [];
  const { amount } = examination.presentation;
  const left = computeAvailable(examination);
  const compared = {
    drawing: quoteMoney(amount),
    invoiced: quoteAmount(amount.currency, invoiced),
    available: quoteAmount(amount.currency, left),
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

/** Each draft is for the drawing, as the first and the second of exchange are, or all drafts together are. */
function judgeDrafts(examination: Examination, amount: Money): Judgement[] {
  const drafts = findDocuments(examination, 'DRAFT');
  const ofCurrency = drafts.filter((draft) => draft.amount.currency === amount.currency);
  const total = ofCurrency.reduce((sum, draft) => sum + BigInt(draft.amount.amountMinor), 0n);
  if (ofCurrency.length === drafts.length && total === BigInt(amount.amountMinor)) return [];
  return drafts
    .filter((draft) => draft.amount.currency !== amount.currency || draft.amount.amountMinor !== amount.amountMinor)
    .map((draft) =>
      discrepant(
        `${nameDocument(draft)} FOR ${quoteMoney(draft.amount)}, DRAWING ${quoteMoney(amount)}`,
        'Draw the draft for the amount of the drawing.',
        { draft: quoteMoney(draft.amount), drawing: quoteMoney(amount) },
      ),
    );
}
