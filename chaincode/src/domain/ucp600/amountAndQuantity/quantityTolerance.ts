import {
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
  orElse,
  quote,
} from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { findDocuments } from '../examination/examinedDocuments';
import { findShipped, type ItemShipped, listUndescribed } from './shippedItems';
import { isExact, judgeQuantity } from './judgeQuantity';
import { type InvoiceLine, listCreditItems } from './statedGoods';
import { mayStateQuantity } from './statesQuantity';
import { classifyUnit } from './units';
import { MEASURE_PERCENT } from './tolerances';

/**
 * U13: 5 per cent more or less of a quantity is allowed if the credit does not state it as a number of packing units or
 * individual items, and if the drawings stay within the credit (U11). A number of units is exact. Rule U12 judges quantities
 * with "about". Left to a person is what the credit says in words alone, in another unit, or about goods that no item
 * plainly covers. Source: UCP 600 art. 30(b).
 */
export const quantityTolerance = defineRule('U13', 'UCP 600 art. 30(b)', (examination) => {
  if (findDocuments(examination, 'COMMERCIAL_INVOICE').length === 0)
    return [notApplicable('NO COMMERCIAL INVOICE IS PRESENTED')];
  if (!mayStateQuantity(examination.credit))
    return orElse(listUndescribed(examination).map(reportUncovered), notApplicable('THE CREDIT STATES NO QUANTITY'));
  if (listCreditItems(examination.credit).length === 0)
    return [
      needsAPerson(
        `QUANTITY TO BE COMPARED WITH THE CREDIT: ${quote(examination.credit.goods.description.join(' '))}`,
        {
          description: examination.credit.goods.description.join(' '),
        },
      ),
    ];
  const { items, others, uncalled } = findShipped(examination);
  const judgements = [
    ...uncalled.map(reportUncalled),
    ...items.flatMap((shipped) => judgeItem(shipped, examination)),
    ...others.map(reportUncovered),
  ];
  return orElse(judgements, notApplicable('EVERY QUANTITY IS QUALIFIED BY ABOUT'));
});

function judgeItem(shipped: ItemShipped, examination: Examination): Judgement[] {
  const { item, lines } = shipped;
  if (lines.length === 0) return judgeMissing(shipped, examination);
  if (item.quantityQualifier === 'ABOUT') return [];
  const kind = classifyUnit(item.unit);
  if (kind === 'UNKNOWN' && !isExact(shipped)) return [reportUnknownUnit(shipped)];
  return [judgeQuantity(shipped, kind === 'MEASURE' ? MEASURE_PERCENT : 0, examination)];
}

function reportUncovered({ description, quantity, unit }: InvoiceLine): Judgement {
  return needsAPerson(
    `INVOICE SHOWS ${quote(description)} ${quantity} ${unit}: NO ITEM OF THE CREDIT PLAINLY COVERS IT`,
    {
      description,
      invoiced: `${quantity} ${unit}`,
    },
  );
}

/** Goods that are not called for, even free of charge (ISBP 745 para. C12, general knowledge). */
function reportUncalled({ description, quantity, unit }: InvoiceLine): Judgement {
  return discrepant(
    `GOODS NOT CALLED FOR: INVOICE SHOWS ${quote(description)} ${quantity} ${unit}`,
    'Invoice and ship no other goods than those of the credit.',
    { description, invoiced: `${quantity} ${unit}` },
  );
}

/** An item that is not plainly invoiced may be shipped later, if partial shipments are allowed. */
function judgeMissing({ item }: ItemShipped, { credit }: Examination): Judgement[] {
  const goods = `${quote(item.description)} ${item.quantity} ${item.unit}`;
  const compared = { item: item.description, quantity: `${item.quantity} ${item.unit}` };
  return credit.partialShipments === 'ALLOWED'
    ? [notApplicable(`NOT INVOICED IN THIS DRAWING: ${goods}`, compared)]
    : [needsAPerson(`NO LINE OF THE INVOICE PLAINLY COVERS ${goods}`, compared)];
}

function reportUnknownUnit({ item, quantity: invoiced }: ItemShipped): Judgement {
  const compared = { item: item.description, quantity: `${item.quantity} ${item.unit}`, invoiced };
  return needsAPerson(
    `${quote(item.description)} ${invoiced} OF ${item.quantity} ${item.unit}: WHETHER THE UNIT COUNTS ITEMS IS TO BE ASCERTAINED`,
    compared,
  );
}
