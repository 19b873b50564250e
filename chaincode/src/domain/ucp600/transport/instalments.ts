import type { CreditTerms, Instalment } from '../../papers/creditTerms';
import type { CalendarDate, Money } from '../../primitives';
import { decimalOfMoney } from '../../primitives';
import { ofKind } from '../documents';
import { complies, discrepant, type Finding, needsAPerson, notApplicable, ruleOf } from '../finding';
import type { Examination } from '../rule';
import { latestShipmentOf, shipmentDateOf } from '../shipment';

/**
 * U16: where instalments within given periods are stipulated, one that is not drawn or shipped within its period ends the
 * credit for it and for every later one. Each presentation is taken as one instalment. Source: UCP 600 art. 32, general
 * knowledge.
 */
export const instalments = ruleOf('U16', 'UCP 600 art. 32', (examination) => {
  const planned = examination.credit.shipmentPeriod?.instalments ?? [];
  if (planned.length === 0) return [notApplicable('THE CREDIT STIPULATES NO INSTALMENTS')];
  const shippedOn = latestShipmentOf(ofKind(examination, 'BILL_OF_LADING'));
  if (shippedOn === undefined) return [needsAPerson('DATE OF SHIPMENT OF THE INSTALMENT NOT EVIDENCED')];
  return [instalmentFinding(examination, planned, shippedOn)];
});

type Planned = NonNullable<CreditTerms['shipmentPeriod']>['instalments'];

function instalmentFinding(examination: Examination, planned: Planned, shippedOn: CalendarDate): Finding {
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
  return amountFinding(due, examination.presentation.amount, compared, number);
}

function shipsBefore(examination: Examination, from: CalendarDate): boolean {
  return ofKind(examination, 'BILL_OF_LADING').some((bill) => (shipmentDateOf(bill) ?? from) < from);
}

function amountFinding(
  { amount, quantity }: Instalment,
  drawing: Money,
  period: Record<string, string | number>,
  number: number,
): Finding {
  const compared = { ...period, drawing: decimalOfMoney(drawing), amount: amount && decimalOfMoney(amount), quantity };
  if (amount !== undefined && drawing.amountMinor > amount.amountMinor)
    return discrepant(
      `DRAWING FOR INSTALMENT ${number} EXCEEDS ITS AMOUNT ${amount.currency} ${decimalOfMoney(amount)}`,
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
