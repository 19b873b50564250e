import type { CreditPlace } from '../../papers/creditTerms';
import { comparePlaces } from '../compare/comparePlaces';
import { complies, discrepant, type Judgement, needsAPerson, notApplicable, quote } from '../examination/judgement';
import { defineBillRule } from './defineBillRule';

/**
 * U5: the bill states shipment from the port of loading to the port of discharge of the credit (44E, 44F), and the places
 * of receipt and delivery that the credit names (44A, 44B). Places are compared by UN/LOCODE, or else by name. What is not
 * plainly the same and not plainly another place is left to a person. Source: UCP 600 art. 20(a)(iii).
 */
export const ports = defineBillRule('U5', 'UCP 600 art. 20(a)(iii)', (bill, name, { credit }) => {
  const judgements = [
    judgePlace('PORT OF LOADING', name, credit.portOfLoading, bill.portOfLoading),
    judgePlace('PORT OF DISCHARGE', name, credit.portOfDischarge, bill.portOfDischarge),
    judgePlace('PLACE OF RECEIPT', name, credit.placeOfReceipt, bill.placeOfReceipt),
    judgePlace('PLACE OF DELIVERY', name, credit.placeOfDelivery, bill.placeOfDelivery),
  ].filter((judgement) => judgement !== undefined);
  return judgements.length > 0 ? judgements : [notApplicable('THE CREDIT NAMES NO PORTS')];
});

const writePlace = ({ name, unLocode }: CreditPlace): string =>
  unLocode === undefined ? name : `${name} (${unLocode})`;

function judgePlace(
  what: string,
  document: string,
  asked: CreditPlace | undefined,
  stated: CreditPlace | undefined,
): Judgement | undefined {
  if (asked === undefined) return undefined;
  const credit = quote(writePlace(asked));
  const compared = { place: what, credit: writePlace(asked), stated: stated && writePlace(stated) };
  if (stated === undefined)
    return discrepant(
      `${document} DOES NOT STATE THE ${what} ${credit}`,
      `Have the bill state the ${what.toLowerCase()}.`,
      compared,
    );
  const likeness = comparePlaces(asked, stated);
  const said = quote(writePlace(stated));
  if (likeness === 'SAME') return complies(`${what} ${said} AS PER CREDIT`, compared);
  if (likeness === 'UNSURE') return needsAPerson(`${document}: ${what} ${said}, CREDIT ${credit}`, compared);
  return discrepant(
    `${document} SHOWS ${what} ${said} INSTEAD OF ${credit}`,
    `Have the bill state the ${what.toLowerCase()} as the credit names it, or have the credit amended.`,
    compared,
  );
}
