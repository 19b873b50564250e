import { complies, discrepant, needsAPerson } from '../examination/judgement';
import { defineBillRule } from './defineBillRule';

/**
 * U8: transhipment is unloading from one vessel and reloading to another between the ports of the credit. A bill may show
 * it if one bill covers the entire carriage; for goods in a container, trailer or LASH barge also if the credit prohibits
 * it. Source: UCP 600 art. 20(b), (c), (d).
 */
export const transhipment = defineBillRule('U8', 'UCP 600 art. 20(b)(c)(d)', (bill, name, { credit }) => {
  const { isTranshipped, isContainerised, coversEntireCarriage } = bill;
  const allowance = credit.transhipment;
  const compared = { transhipment: allowance, isTranshipped, isContainerised, coversEntireCarriage };
  if (!isTranshipped) return [complies(`${name} SHOWS NO TRANSHIPMENT`, compared)];
  if (!coversEntireCarriage)
    return [
      discrepant(
        `${name} SHOWS TRANSHIPMENT AND DOES NOT COVER THE ENTIRE CARRIAGE`,
        'Obtain one bill for the whole carriage from port of loading to port of discharge.',
        compared,
      ),
    ];
  if (allowance === 'CONDITIONAL')
    return [needsAPerson(`${name} SHOWS TRANSHIPMENT, WHICH THE CREDIT ALLOWS UNDER CONDITIONS`, compared)];
  if (allowance === 'ALLOWED') return [complies(`${name} SHOWS TRANSHIPMENT, WHICH IS ALLOWED`, compared)];
  return isContainerised
    ? [complies(`${name} SHOWS TRANSHIPMENT IN CONTAINERS UNDER ONE BILL: ARTICLE 20(C)(II)`, compared)]
    : [
        discrepant(
          `${name} SHOWS TRANSHIPMENT, WHICH THE CREDIT PROHIBITS`,
          'Ship without transhipment, ship in containers, or have the credit amended.',
          compared,
        ),
      ];
});
