import { atLeast, type Finding, needsAPerson, notApplicable, ruleOf, shown } from '../finding';
import type { Examination } from '../rule';
import { ofKind } from '../documents';
import { type ItemShipped, shippedOf } from './items';
import { isExact, quantityFinding } from './quantityFinding';
import { unitKindOf } from './units';

/** "A tolerance not to exceed 5% more or 5% less than the quantity of the goods is allowed." */
const MEASURE_PERCENT = 5;

/**
 * U13: 5 per cent more or less of a quantity is allowed where the credit does not state it as a number of packing units
 * or individual items and the drawings stay within the credit (U11); a number of units is exact. Quantities qualified by
 * "about" are rule U12. What the credit says in words alone, in another unit, or of goods that no item plainly covers is
 * left to a person. Source: UCP 600 art. 30(b).
 */
export const quantity = ruleOf('U13', 'UCP 600 art. 30(b)', (examination) => {
  if (ofKind(examination, 'COMMERCIAL_INVOICE').length === 0)
    return [notApplicable('NO COMMERCIAL INVOICE IS PRESENTED')];
  if (examination.credit.goods.items.length === 0)
    return [
      needsAPerson(
        `QUANTITY TO BE COMPARED WITH THE CREDIT: ${shown(examination.credit.goods.description.join(' '))}`,
        {
          description: examination.credit.goods.description.join(' '),
        },
      ),
    ];
  const { items, others } = shippedOf(examination);
  const findings = [
    ...items.flatMap((shipped) => itemFindings(shipped, examination)),
    ...others.map(({ description, quantity: stated, unit }) =>
      needsAPerson(`INVOICE SHOWS ${shown(description)} ${stated} ${unit}: NO ITEM OF THE CREDIT PLAINLY COVERS IT`, {
        description,
        invoiced: `${stated} ${unit}`,
      }),
    ),
  ];
  return atLeast(findings, notApplicable('EVERY QUANTITY IS QUALIFIED BY ABOUT'));
});

function itemFindings(shipped: ItemShipped, examination: Examination): Finding[] {
  const { item, lines } = shipped;
  if (lines.length === 0) return missingFindings(shipped, examination);
  if (item.quantityQualifier === 'ABOUT') return [];
  const kind = unitKindOf(item.unit);
  if (kind === 'UNKNOWN' && !isExact(shipped)) return [unknownUnitFinding(shipped)];
  return [quantityFinding(shipped, kind === 'MEASURE' ? MEASURE_PERCENT : 0, examination)];
}

/** An item of which nothing plainly is invoiced may be shipped later, where parts may be. */
function missingFindings({ item }: ItemShipped, { credit }: Examination): Finding[] {
  const goods = `${shown(item.description)} ${item.quantity} ${item.unit}`;
  const compared = { item: item.description, quantity: `${item.quantity} ${item.unit}` };
  return credit.partialShipments === 'ALLOWED'
    ? [notApplicable(`NOT INVOICED IN THIS DRAWING: ${goods}`, compared)]
    : [needsAPerson(`NO LINE OF THE INVOICE PLAINLY COVERS ${goods}`, compared)];
}

function unknownUnitFinding({ item, quantity: invoiced }: ItemShipped): Finding {
  const compared = { item: item.description, quantity: `${item.quantity} ${item.unit}`, invoiced };
  return needsAPerson(
    `${shown(item.description)} ${invoiced} OF ${item.quantity} ${item.unit}: WHETHER THE UNIT COUNTS ITEMS IS TO BE ASCERTAINED`,
    compared,
  );
}
