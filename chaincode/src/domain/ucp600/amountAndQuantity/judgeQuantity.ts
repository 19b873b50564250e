import { compareDecimals } from '../../primitives';
import { complies, discrepant, type Judgement, needsAPerson, quote } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { isBetweenPercent, type ItemShipped } from './shippedItems';
import { readQuantityTolerance, type StatedTolerance, statesTolerance } from './toleranceWords';

/** The least and the most, in per cent, within a tolerance. */
const toRange = ({ plus, minus }: StatedTolerance): readonly [number, number] => [100 - minus, 100 + plus];

/** "10", or "5 MORE, 10 LESS". */
const writeTolerance = ({ plus, minus }: StatedTolerance): string =>
  plus === minus ? `${plus}` : `${plus} MORE, ${minus} LESS`;

/**
 * Judges whether the invoiced quantity of an item is within a tolerance: the one that a clause states, if it was read. Less is a partial shipment, which is not a
 * discrepancy of the quantity if the credit allows partial shipments.
 */
export function judgeQuantity(shipped: ItemShipped, percent: number, { credit, context }: Examination): Judgement {
  const { item, quantity } = shipped;
  const { partialShipments } = credit;
  const goods = quote(item.description);
  const stated = readQuantityTolerance(credit);
  const allowed = stated ?? { plus: percent, minus: percent };
  const tolerance = writeTolerance(allowed);
  const compared = {
    item: item.description,
    quantity: `${item.quantity} ${item.unit}`,
    invoiced: `${quantity} ${item.unit}`,
    tolerancePercent: tolerance,
    partialShipments,
  };
  const [least, most] = toRange(allowed);
  const asks = `${item.quantity} ${item.unit} (TOLERANCE ${tolerance} PERCENT)`;
  const isWithin = isBetweenPercent(quantity, item.quantity, [least, most]);
  if (!isExact(shipped) && stated === undefined && statesTolerance(credit))
    return needsAPerson(
      `${goods}: ${quantity} ${item.unit}, CREDIT ${asks}, WHICH STATES A TOLERANCE, OR NONE, IN WORDS`,
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
  return judgeShortQuantity(compared, `${goods} ${quantity} ${item.unit}, CREDIT ${asks}`, partialShipments);
}

function judgeShortQuantity(
  compared: Parameters<typeof complies>[1],
  what: string,
  allowance: Examination['credit']['partialShipments'],
): Judgement {
  if (allowance === 'ALLOWED') return complies(`PARTIAL QUANTITY, WHICH IS ALLOWED: ${what}`, compared);
  if (allowance === 'CONDITIONAL')
    return needsAPerson(`PARTIAL QUANTITY, WHICH THE CREDIT ALLOWS UNDER CONDITIONS: ${what}`, compared);
  return discrepant(
    `SHORT SHIPMENT: ${what}`,
    'Ship the full quantity, or have the credit allow partial shipments or a tolerance.',
    compared,
  );
}

/** Whether at least the quantity of the credit is invoiced. */
export function isFull({ item, quantity }: ItemShipped): boolean {
  return compareDecimals(quantity, item.quantity) >= 0;
}

/** Whether exactly the quantity of the credit is invoiced. */
export function isExact({ item, quantity }: ItemShipped): boolean {
  return compareDecimals(quantity, item.quantity) === 0;
}
