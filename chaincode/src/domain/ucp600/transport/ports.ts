import type { CreditPlace } from '../../papers/creditTerms';
import { samePlace } from '../compare/samePlace';
import { complies, discrepant, type Finding, needsAPerson, notApplicable, shown } from '../finding';
import { billRule } from './eachBill';

/**
 * U5: the bill states shipment from the port of loading to the port of discharge of the credit (44E, 44F); where the
 * credit names places of receipt or delivery (44A, 44B), these too. Places agree by UN/LOCODE, or else by name; what is
 * neither plainly the same nor plainly another is left to a person. Source: UCP 600 art. 20(a)(iii).
 */
export const ports = billRule('U5', 'UCP 600 art. 20(a)(iii)', (bill, name, { credit }) => {
  const findings = [
    placeFinding('PORT OF LOADING', name, credit.portOfLoading, bill.portOfLoading),
    placeFinding('PORT OF DISCHARGE', name, credit.portOfDischarge, bill.portOfDischarge),
    placeFinding('PLACE OF RECEIPT', name, credit.placeOfReceipt, bill.placeOfReceipt),
    placeFinding('PLACE OF DELIVERY', name, credit.placeOfDelivery, bill.placeOfDelivery),
  ].filter((finding) => finding !== undefined);
  return findings.length > 0 ? findings : [notApplicable('THE CREDIT NAMES NO PORTS')];
});

const textOf = ({ name, unLocode }: CreditPlace): string => (unLocode === undefined ? name : `${name} (${unLocode})`);

function placeFinding(
  what: string,
  document: string,
  asked: CreditPlace | undefined,
  stated: CreditPlace | undefined,
): Finding | undefined {
  if (asked === undefined) return undefined;
  const credit = shown(textOf(asked));
  const compared = { place: what, credit: textOf(asked), stated: stated && textOf(stated) };
  if (stated === undefined)
    return discrepant(
      `${document} DOES NOT STATE THE ${what} ${credit}`,
      `Have the bill state the ${what.toLowerCase()}.`,
      compared,
    );
  const likeness = samePlace(asked, stated);
  const said = shown(textOf(stated));
  if (likeness === 'SAME') return complies(`${what} ${said} AS PER CREDIT`, compared);
  if (likeness === 'UNSURE') return needsAPerson(`${document}: ${what} ${said}, CREDIT ${credit}`, compared);
  return discrepant(
    `${document} SHOWS ${what} ${said} INSTEAD OF ${credit}`,
    `Have the bill state the ${what.toLowerCase()} as the credit names it, or have the credit amended.`,
    compared,
  );
}
