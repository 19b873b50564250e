import type { CreditTerms, Instalment } from '../../papers/creditTerms';
import type { CalendarDate, Money } from '../../primitives';
import { formatMoney } from '../../primitives';
import { quoteMoney } from '../amountAndQuantity/amounts';
import {
  complies,
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
} from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { findLatestShipment, readShipmentDate } from '../examination/shipmentDates';
import { findTransportDocuments } from './transportDocuments';

/**
 * U16: if the credit stipulates instalments within given periods, an instalment that is not drawn or shipped within its
 * period ends the credit for it and for every later one. Each presentation counts as one instalment. Source: UCP 600 art.
 * 32, general knowledge.
 */
export const instalments = defineRule('U16', 'UCP 600 art. 32', (examination) => {
  const planned = examination.credit.shipmentPeriod?.instalments ?? [];
  if (planned.length === 0) return [notApplicable('THE CREDIT STIPULATES NO INSTALMENTS')];
  const shippedOn = findLatestShipment(findTransportDocuments(examination));
  if (shippedOn === undefined) return [needsAPerson('DATE OF SHIPMENT OF THE INSTALMENT NOT EVIDENCED')];
  return [judgeInstalment(examination, planned, shippedOn)];
});

type Planned = NonNullable<CreditTerms['shipmentPeriod']>['instalments'];

function judgeInstalment(examination: Examination, planned: Planned, shippedOn: CalendarDate): Judgement {
  const drawn = examination.context.instalmentsDrawn ?? 0;
  const due = planned[drawn];
  if (due === undefined)
    return discrepant('ALL INSTALMENTS OF THE CREDIT ARE DRAWN', 'Have the credit amended for a further instalment.', {
      instalments: planned.length,
      drawn,
    });
  const number = drawn + 1;
  const compared = { instalment: number, from: due.from, to: due.to, shippedOn, drawn };
  if (shippedOn > due.to)
    return discrepant(
      `INSTALMENT ${number} NOT SHIPPED BY ${due.to} (SHIPPED ${shippedOn}): CREDIT NO LONGER AVAILABLE FOR IT OR ANY LATER INSTALMENT`,
      'Have the credit reinstated by an amendment.',
      compared,
    );
  if (shipsBefore(examination, due.from))
    return discrepant(
      `INSTALMENT ${number} SHIPPED BEFORE ITS PERIOD ${due.from} TO ${due.to}`,
      'Ship each instalment within its own period.',
      compared,
    );
  return judgeInstalmentAmount(due, examination.presentation.amount, compared, number);
}

function shipsBefore(examination: Examination, from: CalendarDate): boolean {
  return findTransportDocuments(examination).some((bill) => (readShipmentDate(bill) ?? from) < from);
}

function judgeInstalmentAmount(
  { amount, quantity }: Instalment,
  drawing: Money,
  period: Record<string, string | number>,
  number: number,
): Judgement {
  const compared = { ...period, drawing: formatMoney(drawing), amount: amount && formatMoney(amount), quantity };
  if (amount !== undefined && drawing.amountMinor > amount.amountMinor)
    return discrepant(
      `DRAWING FOR INSTALMENT ${number} EXCEEDS ITS AMOUNT ${quoteMoney(amount)}`,
      'Draw no more than the amount of the instalment.',
      compared,
    );
  const isExact = quantity === undefined && (amount === undefined || drawing.amountMinor === amount.amountMinor);
  return isExact
    ? complies(`INSTALMENT ${number} SHIPPED WITHIN ITS PERIOD`, compared)
    : needsAPerson(
        `INSTALMENT ${number} SHIPPED WITHIN ITS PERIOD; ITS QUANTITY AND AMOUNT ARE TO BE COMPARED`,
        compared,
      );
}
