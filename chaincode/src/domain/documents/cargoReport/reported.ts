import { sha256Hex } from '../../encoding/canonicalJson';
import { reject, rejectField } from '../../errors';
import type { Lookup } from '../../vocabulary/action';
import type { Holding, Related } from '../../vocabulary/facts';
import type { Token, TradeRecord } from '../../vocabulary/record';
import { lineOf } from '../billOfLading/ancestors';
import { bill } from '../billOfLading/bill';
import { cargo, isStanding } from './words';

/*
 * Goods are reported to an authority once. The authority has a list of the reports of each bill, as it has one of the declarations
 * under each number: whoever reports reads all of it, and adds to it. A report of a part of a bill is in the list of the whole,
 * too. One of a bill that combines others is not: it has the goods of several.
 */

/** The list of a bill. That a report is of it, everybody sees. */
const tokenOf = (id: string): Pick<Token, 'kind' | 'token'> => ({ kind: 'REPORTED', token: sha256Hex(id) });

/** A bill, and those above it. */
const listLine = (record: TradeRecord): string[] => lineOf(record.id, bill.stateOf(record));

/** The lists in which a report of a bill stands. */
export function listed(record: TradeRecord): Token[] {
  const { replaces = [], master } = bill.stateOf(record);
  return (replaces.length === 1 && master === undefined ? listLine(record) : [record.id]).map(tokenOf);
}

/** The lists in which the reports are found that have goods of a bill: its own, and those of the bills above it. */
export const lookUp = (related: readonly Related[], customs: string): Lookup[] =>
  related
    .filter(({ record }) => record.type === 'bill-of-lading')
    .flatMap(({ record }) => listLine(record))
    .map((id) => ({ ...tokenOf(id), type: 'cargo-report', listedBy: [customs] }));

interface Reporting {
  readonly caller: { readonly msp: string };
  readonly holdings: readonly Holding[];
  readonly related: { readonly bill: Related };
}

/** What stands in the list of a bill. Whatever is not believed stands: who reported goods cannot hide that by spoiling a record. */
function listStanding({ caller, holdings }: Reporting, bills: readonly string[]): Holding[] {
  const tokens = bills.map((id) => tokenOf(id).token);
  return holdings.filter(({ token, found }) => {
    if (!tokens.includes(token.token)) return false;
    if (found?.authentic !== true) return true;
    // A forwarder and the carrier of the master bill both report the goods.
    return isStanding(found.record) && cargo.stateOf(found.record).carrier === caller.msp;
  });
}

/** @throws INVALID with the reports that are to be named */
export function requireEarlier(facts: Reporting, earlier: readonly string[]): void {
  const standing = listStanding(facts, [facts.related.bill.record.id]);
  const expected = standing.map(({ owner: { id } }) => id ?? rejectClosed()).sort();
  if (JSON.stringify(expected) !== JSON.stringify([...earlier].sort()))
    rejectField('/input/earlier', 'Goods of this bill are reported already. Name these reports, and no others.', {
      expected,
    });
}

/** The list of an authority is made of reports that everybody sees: nobody needs to leave it closed. */
const rejectClosed = (): never => reject('INVALID', 'The list of the reports of this bill is not the whole one.', {});

/** @throws CONFLICT with the reports under bills above this one */
export function requireNotAbove(facts: Reporting): void {
  const { record } = facts.related.bill;
  const above = listLine(record).filter((id) => id !== record.id);
  const reports = listStanding(facts, above).flatMap(({ owner: { id }, found }) => {
    const isOther = found?.authentic === true && !above.includes(cargo.stateOf(found.record).billOfLading);
    return isOther ? [] : [id ?? rejectClosed()];
  });
  if (reports.length > 0)
    reject(
      'CONFLICT',
      'These goods are reported under a bill above this one. They leave by that report; or withdraw it, and report them again.',
      { reports: [...new Set(reports)] },
    );
}
