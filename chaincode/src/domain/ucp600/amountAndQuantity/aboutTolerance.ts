import { formatUnitPrice, multiplyDecimals, type UnitPrice } from '../../primitives';
import {
  complies,
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
  orElse,
  quote,
} from '../examination/judgement';
import { findShipped, isBetweenPercent, type ItemShipped } from './shippedItems';
import { quoteUnitPrice } from './amounts';
import { convertUnit } from './convertUnits';
import { judgeQuantity } from './judgeQuantity';
import { judgeLoosePrices } from './loosePrices';
import { ABOUT_PERCENT } from './tolerances';

/**
 * U12: "about" or "approximately" allows 10 per cent more or less of what it qualifies, and of nothing else: if it qualifies
 * a quantity, unit price and amount stay exact. For the amount, field 39A says how much more or less (10/10 for "about"):
 * rule U11. Source: UCP 600 art. 30(a).
 */
export const aboutTolerance = defineRule('U12', 'UCP 600 art. 30(a)', (examination) => {
  const shippedGoods = findShipped(examination);
  const judgements = shippedGoods.items
    .filter(({ lines }) => lines.length > 0)
    .flatMap((shipped) => [
      ...(shipped.item.quantityQualifier === 'ABOUT' ? [judgeQuantity(shipped, ABOUT_PERCENT, examination)] : []),
      ...judgePrices(shipped),
    ]);
  return orElse(
    [...judgements, ...judgeLoosePrices(examination, shippedGoods)],
    notApplicable('NO INVOICED ITEM HAS A QUALIFIED QUANTITY OR A UNIT PRICE IN THE CREDIT'),
  );
});

function judgePrices({ item, lines }: ItemShipped): Judgement[] {
  const { unitPrice, unitPriceQualifier, description, unit } = item;
  if (unitPrice === undefined) return [];
  const tolerance = unitPriceQualifier === 'ABOUT' ? ABOUT_PERCENT : 0;
  const goods = quote(description);
  return lines.map(({ unitPrice: price, unit: own }) =>
    price === undefined
      ? reportUnstatedPrice(goods, unitPrice)
      : judgePrice({ goods, price, asked: unitPrice, tolerance, units: convertUnit('1', unit, own) ?? '1' }),
  );
}

interface PriceCheck {
  readonly goods: string;
  readonly price: UnitPrice;
  readonly asked: UnitPrice;
  readonly tolerance: number;
  /** How many units of the price one unit of the credit is: 1000 kilograms are a tonne. */
  readonly units: string;
}

function judgePrice({ goods, price, asked, tolerance, units }: PriceCheck): Judgement {
  const compared = { unitPrice: quoteUnitPrice(asked), invoiced: quoteUnitPrice(price), tolerancePercent: tolerance };
  const isWithin =
    price.currency === asked.currency &&
    isBetweenPercent(multiplyDecimals(formatUnitPrice(price), units), formatUnitPrice(asked), [
      100 - tolerance,
      100 + tolerance,
    ]);
  const what = `${goods} UNIT PRICE ${compared.invoiced}, CREDIT ${compared.unitPrice} (TOLERANCE ${tolerance} PERCENT)`;
  return isWithin
    ? complies(what, compared)
    : discrepant(`UNIT PRICE NOT AS PER CREDIT: ${what}`, 'Invoice at the unit price of the credit.', compared);
}

/** An invoice shows the unit prices of the credit (ISBP 745 para. C7, general knowledge). */
function reportUnstatedPrice(goods: string, asked: UnitPrice): Judgement {
  return needsAPerson(`INVOICE SHOWS NO UNIT PRICE OF ${goods}, CREDIT ${quoteUnitPrice(asked)}`, {
    unitPrice: quoteUnitPrice(asked),
  });
}
