import { reject, rejectField } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import { isCaller } from '../../vocabulary/guards';
import type { TradeRecord } from '../../vocabulary/record';
import { listIds } from '../billOfLading/bill';
import { listHoldsOfGoods, listUncovered } from '../billOfLading/sameGoods';
import { isChangedSince, type SeenDeclaration } from '../customsDeclaration/stopping';
import { declaration } from '../customsDeclaration/words';
import type { CargoState, Exception } from './words';

/* What customs has decided of the goods of a report, as the records of their bills and declarations say in public. */

/** The statuses from which goods leave. */
export const LEAVING = ['UNLOADED', 'WAREHOUSED'] as const;

/** The bill of a report, and all other bills of its goods. */
export interface Bills {
  readonly bill: Related;
  readonly bills: readonly Related[];
}

/** The bills of the goods that a declaration names: that of its document, which an officer has read, or those that it links. */
function listDeclared({ record }: Related, bills: readonly Related[]): Related[] {
  const { billOfLading } = declaration.stateOf(record);
  const linked = record.links.filter(({ type }) => type === 'bill-of-lading').map(({ id }) => id);
  const named = new Set(billOfLading === undefined ? linked : [billOfLading]);
  return bills.filter(({ record: { id } }) => named.has(id));
}

/** @throws INVALID with the declarations of other goods, or to another authority */
export function requireOfGoods(
  declarations: readonly Related[],
  bills: readonly Related[],
  { customs }: Pick<CargoState, 'customs'>,
): void {
  const others = declarations.filter(
    (found) => listDeclared(found, bills).length === 0 || declaration.stateOf(found.record).customs !== customs,
  );
  if (others.length > 0)
    rejectField('/input/declarations', 'These declarations are not of the goods of this bill.', {
      others: listIds(others),
    });
}

/** The bills that have the goods now, and that none of these declarations is of. */
export function listUndeclared(declarations: readonly Related[], { bill: first, bills }: Bills): string[] {
  const declared = declarations.flatMap((found) => listIds(listDeclared(found, [first, ...bills])));
  return listUncovered(first, bills, declared);
}

/** Whether a party of the bill declares the goods: a stranger can name any bill. */
export function isByParty(found: Related, bills: readonly Related[]): boolean {
  const { declarant } = declaration.stateOf(found.record);
  return listDeclared(found, bills).some(({ record: { parties } }) =>
    parties.some((party) => isCaller(party, declarant)),
  );
}

/** @throws FORBIDDEN with the declarations of strangers */
export function requireDeclaredByParty(declarations: readonly Related[], bills: readonly Related[]): void {
  const strangers = declarations.filter((found) => !isByParty(found, bills));
  if (strangers.length > 0)
    rejectField(
      '/input/declarations',
      'The declarants of these are no parties of the bill. Have its holder show it to them, or customs make an exception.',
      { strangers: listIds(strangers) },
      'FORBIDDEN',
    );
}

/** A declaration lets goods leave once. @throws WRONG_STATUS */
export function requireUnused(declarations: readonly Related[]): void {
  for (const { record } of declarations) {
    const { leftBy } = declaration.stateOf(record);
    if (leftBy !== undefined)
      reject('WRONG_STATUS', 'Goods have left by this declaration before.', { declaration: record.id, ...leftBy });
  }
}

/** What was made of goods is not these goods any more, and leaves by a declaration of its own. @throws WRONG_STATUS */
export function requireUnprocessed(declarations: readonly Related[]): void {
  for (const { record } of declarations) {
    const { processedBy: records = [] } = declaration.stateOf(record);
    if (records.length > 0)
      reject(
        'WRONG_STATUS',
        'Goods of this declaration were processed in bond. What was made of them, and what is left, leaves by a declaration of its own.',
        { declaration: record.id, records },
      );
  }
}

/**
 * The declarations for which customs holds the goods, if the exception does not outrank that. That they may be delivered is
 * another exception.
 */
export function listHolding(
  { bill, bills }: Bills,
  { customs }: Pick<CargoState, 'customs'>,
  exception: Exception | undefined,
): string[] {
  const others = listHoldsOfGoods(bill, bills).filter((hold) => hold.customs !== customs);
  return [
    ...others.map(({ declaration }) => declaration),
    ...listHeldSince({ bill, bills }, { customs }, exception?.bills ?? []),
  ];
}

/** The declarations for which an authority holds the goods now, and did not in these versions of the bills. */
export function listHeldSince(
  { bill, bills }: Bills,
  { customs }: Pick<CargoState, 'customs'>,
  seen: Exception['bills'],
): string[] {
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  return listHoldsOfGoods(bill, bills)
    .filter((hold) => hold.customs === customs && (hold.since ?? 0) > (versions.get(hold.on) ?? -1))
    .map(({ declaration }) => declaration);
}

/** Bills that customs has not seen when it made an exception: they can have other goods. */
export function listUnseen(bills: readonly Related[], { bills: seen }: Exception): string[] {
  return listIds(bills).filter((id) => !seen.some((each) => each.id === id));
}

/** The declarations that are not any more as they were when an exception was made. */
export function listChanged(declarations: readonly Related[], exception: Exception): string[] {
  const seen = new Map(exception.declarations.map((each) => [each.id, each]));
  return listIds(declarations.filter(({ record }) => isEnded(record, seen.get(record.id))));
}

const isEnded = (record: TradeRecord, seen: SeenDeclaration | undefined): boolean =>
  seen !== undefined && isChangedSince(record, seen);
