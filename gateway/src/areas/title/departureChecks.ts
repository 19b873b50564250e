import type { Tables } from '../../readModel/alertRule.js';
import { findDepartures, isGone } from '../departures.js';
import { type Check, judged } from './check.js';

/** D18: whether goods of a bill, or of a bill of the same goods, have left customs, or can leave. */
export async function checkDepartures(tables: Tables, bill: string): Promise<Check[]> {
  const departures = await findDepartures(tables, bill);
  const gone = departures.filter(isGone).length;
  const letGo = departures.length - gone;
  return [
    judged('GOODS_IN_CUSTOMS', gone === 0, 'FAIL', {
      yes: 'No carrier reports that goods of the bill have left the customs area (D18).',
      no: 'The carrier reports that goods of the bill have left the customs area (D18).',
      evidence: { cargoReports: gone },
    }),
    judged('GOODS_UNRELEASED', letGo === 0, 'WARN', {
      yes: 'No goods of the bill are released by customs, unless for export, or moved in bond (D18).',
      no: 'Customs has released goods of the bill, or they were moved in bond: ask the carrier where they are (D18).',
      evidence: { departures: letGo },
    }),
  ];
}
