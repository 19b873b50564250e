import { decimalOfMoney, type Money } from '../../primitives';
import { atLeast, complies, discrepant, type Finding, needsAPerson, notApplicable, ruleOf, shown } from '../finding';
import { isBetweenPercent, type ItemShipped, shippedOf } from './items';
import { moneyText } from './amounts';
import { quantityFinding } from './quantityFinding';

/** "Not to exceed 10% more or 10% less than the amount, the quantity or the unit price to which they refer." */
const ABOUT_PERCENT = 10;

/**
 * U12: "about" or "approximately" allows 10 per cent more or less of the item that it qualifies, and of nothing else: a
 * quantity so qualified leaves unit price and amount as they are. A unit price without it is exact. For the amount,
 * field 39A says how much more or less (10/10 for "about"): rule U11. Source: UCP 600 art. 30(a).
 */
export const about = ruleOf('U12', 'UCP 600 art. 30(a)', (examination) => {
  const { items } = shippedOf(examination);
  const findings = items
    .filter(({ lines }) => lines.length > 0)
    .flatMap((shipped) => [
      ...(shipped.item.quantityQualifier === 'ABOUT' ? [quantityFinding(shipped, ABOUT_PERCENT, examination)] : []),
      ...priceFindings(shipped),
    ]);
  return atLeast(findings, notApplicable('NO INVOICED ITEM HAS A QUALIFIED QUANTITY OR A UNIT PRICE IN THE CREDIT'));
});

function priceFindings({ item, lines }: ItemShipped): Finding[] {
  const { unitPrice, unitPriceQualifier, description } = item;
  if (unitPrice === undefined) return [];
  const tolerance = unitPriceQualifier === 'ABOUT' ? ABOUT_PERCENT : 0;
  const goods = shown(description);
  return lines.map(({ unitPrice: price }) =>
    price === undefined ? unstatedPrice(goods, unitPrice) : priceFinding(goods, price, unitPrice, tolerance),
  );
}

function priceFinding(goods: string, price: Money, asked: Money, tolerance: number): Finding {
  const compared = { unitPrice: moneyText(asked), invoiced: moneyText(price), tolerancePercent: tolerance };
  const isWithin =
    price.currency === asked.currency &&
    isBetweenPercent(decimalOfMoney(price), decimalOfMoney(asked), [100 - tolerance, 100 + tolerance]);
  const what = `${goods} UNIT PRICE ${moneyText(price)}, CREDIT ${moneyText(asked)} (TOLERANCE ${tolerance} PERCENT)`;
  return isWithin
    ? complies(what, compared)
    : discrepant(`UNIT PRICE NOT AS PER CREDIT: ${what}`, 'Invoice at the unit price of the credit.', compared);
}

/** An invoice shows the unit prices that the credit states (ISBP 745 para. C7, general knowledge). */
function unstatedPrice(goods: string, asked: Money): Finding {
  return needsAPerson(`INVOICE SHOWS NO UNIT PRICE OF ${goods}, CREDIT ${moneyText(asked)}`, {
    unitPrice: moneyText(asked),
  });
}
