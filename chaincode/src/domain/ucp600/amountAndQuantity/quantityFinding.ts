import type { CreditTerms } from '../../papers/creditTerms';
import { compareDecimals } from '../../primitives';
import { complies, discrepant, type Finding, needsAPerson, shown } from '../finding';
import type { Examination } from '../rule';
import { isBetweenPercent, type ItemShipped } from './items';

/** A tolerance in per cent, more and less. */
const percents = (tolerance: number): readonly [number, number] => [100 - tolerance, 100 + tolerance];

const OF_TOLERANCE = /\bMORE OR LESS\b|\bTOLERANCE\b|\bPLUS\b|\+\/-|\bMOLSO\b|\bMOLOO\b/u;

/** Whether the credit speaks of a tolerance in the description of the goods or its further conditions. */
export function statesTolerance({ goods, additionalConditions }: CreditTerms): boolean {
  const texts = [goods.description.join(' '), ...additionalConditions.map(({ text }) => text)];
  return texts.some((text) => OF_TOLERANCE.test(text.toUpperCase()));
}

/**
 * Whether the invoiced quantity of an item is within a tolerance. Less is a partial shipment, which is no discrepancy
 * of the quantity where the credit allows one.
 */
export function quantityFinding(shipped: ItemShipped, tolerance: number, { credit, context }: Examination): Finding {
  const { item, quantity } = shipped;
  const { partialShipments } = credit;
  const goods = shown(item.description);
  const compared = {
    item: item.description,
    quantity: `${item.quantity} ${item.unit}`,
    invoiced: `${quantity} ${item.unit}`,
    tolerancePercent: tolerance,
    partialShipments,
  };
  const [least, most] = percents(tolerance);
  const asks = `${item.quantity} ${item.unit} (TOLERANCE ${tolerance} PERCENT)`;
  const isWithin = isBetweenPercent(quantity, item.quantity, [least, most]);
  if (!isWithin && statesTolerance(credit))
    return needsAPerson(
      `${goods}: ${quantity} ${item.unit}, CREDIT ${asks}, WHICH STATES A TOLERANCE IN WORDS`,
      compared,
    );
  if (!isBetweenPercent(quantity, item.quantity, [0, most]))
    return discrepant(
      `QUANTITY EXCEEDED: ${goods} ${quantity} ${item.unit}, CREDIT ${asks}`,
      'Ship and invoice no more than the credit and its tolerance.',
      compared,
    );
  if (isWithin)
    return (context.drawnMinor ?? 0) > 0
      ? needsAPerson(`${goods}: ${quantity} ${item.unit} TO BE ADDED TO EARLIER SHIPMENTS, CREDIT ${asks}`, compared)
      : complies(`${goods}: ${quantity} ${item.unit}, CREDIT ${asks}`, compared);
  return shortFinding(compared, `${goods} ${quantity} ${item.unit}, CREDIT ${asks}`, partialShipments);
}

function shortFinding(
  compared: Parameters<typeof complies>[1],
  what: string,
  allowance: Examination['credit']['partialShipments'],
): Finding {
  if (allowance === 'ALLOWED') return complies(`PARTIAL QUANTITY, WHICH IS ALLOWED: ${what}`, compared);
  if (allowance === 'CONDITIONAL')
    return needsAPerson(`PARTIAL QUANTITY, WHICH THE CREDIT ALLOWS UNDER CONDITIONS: ${what}`, compared);
  return discrepant(
    `SHORT SHIPMENT: ${what}`,
    'Ship the full quantity, or have the credit allow partial shipments or a tolerance.',
    compared,
  );
}

/** How much of an item is invoiced, against what the credit asks for. */
export function isFull({ item, quantity }: ItemShipped): boolean {
  return compareDecimals(quantity, item.quantity) >= 0;
}

/** Whether just the quantity of the credit is invoiced. */
export function isExact({ item, quantity }: ItemShipped): boolean {
  return compareDecimals(quantity, item.quantity) === 0;
}
