import { reject, rejectIssues, type Issue } from '../../errors';
import { isEntering, type ProcessingRecord } from '../../papers/declarations';
import { addDecimals, compareDecimals } from '../../primitives';
import type { Related } from '../../vocabulary/facts';
import type { Link, TradeRecord } from '../../vocabulary/record';
import { type LineView, viewDeclaration, viewLines } from '../customsDeclaration/declarationContent';
import { declaration } from '../customsDeclaration/words';
import { parseProcessing, type ProcessingState } from './words';

/* What a record of processing may say of the declarations by which its goods entered. */

type Input = ProcessingRecord['inputs'][number];
/** A declaration, and what it says. */
type Entry = Pick<Related, 'record' | 'document'>;

/** The declarations by which the goods of a record entered. */
export function listEntries(document: unknown): Link[] {
  const ids = new Set(parseProcessing(document).inputs.map((input) => input.declaration));
  return [...ids].map((id): Link => ({ type: 'customs-declaration', id }));
}

/**
 * All of these documents travel to whoever endorses: they are of one declarant, to one authority.
 * @throws FORBIDDEN with the declarations of others
 */
export function requireOwnEntries(
  entries: readonly Related[],
  { operator, customs }: Pick<ProcessingState, 'operator' | 'customs'>,
): void {
  const foreign = entries.filter(({ record }) => {
    const state = declaration.stateOf(record);
    const { msp, party } = state.declarant;
    return msp !== operator.msp || party !== operator.party || state.customs !== customs;
  });
  if (foreign.length > 0)
    reject('FORBIDDEN', 'Who declared goods into bond, to the same authority, files what was done with them.', {
      declarations: foreign.map(({ record: { id } }) => id),
    });
}

/** Goods that left the bonded area for good are not in bond; those that moved in bond are. @throws WRONG_STATUS */
export function requireInBond(entries: readonly Related[]): void {
  for (const { record } of entries)
    if (isCleared(record))
      reject('WRONG_STATUS', 'The goods have left the bonded area, cleared.', {
        declaration: record.id,
        ...declaration.stateOf(record).leftBy,
      });
}

/** Whether the goods of a declaration left the bonded area for good. */
export function isCleared(record: TradeRecord): boolean {
  const { leftBy, leaving } = declaration.stateOf(record);
  // The oldest do not say how their goods left, but by the declaration.
  return leftBy !== undefined && (leftBy.leaving ?? leaving) !== 'IN_BOND';
}

/** Goods that leave by a declaration do not enter by it. @throws INVALID */
export function requireEntering(entries: readonly Related[], at: string): void {
  const leaving = entries.filter(({ document }) => !isEntering(viewDeclaration(document)));
  if (leaving.length > 0)
    rejectIssues(
      leaving.map(({ record: { id } }) => ({ pointer: `${at}/inputs`, message: `${id} lets no goods enter` })),
    );
}

/**
 * No more is used of a line than entered by it, together with what earlier records have used.
 * @param earlier What approved records have used.
 * @param at The pointer of the record within the request.
 * @throws INVALID with each input that has no line, or another unit; NOT_CONSERVED with each that is too much
 */
export function requireEntered(
  { inputs }: Pick<ProcessingRecord, 'inputs'>,
  entries: readonly Entry[],
  earlier: readonly Pick<ProcessingRecord, 'inputs'>[],
  at: string,
): void {
  const used = earlier.flatMap((record) => record.inputs);
  const issues = inputs.flatMap((input, index) => findMisfit(input, findLine(input, entries), `${at}/inputs/${index}`));
  if (issues.length > 0) rejectIssues(issues);
  const surplus = inputs.flatMap((input) => findSurplus(input, findLine(input, entries), used));
  if (surplus.length > 0) reject('NOT_CONSERVED', 'More of these goods is used than entered.', { surplus });
}

/** The line of which an input is; undefined if there is none. */
export function findLine({ declaration: id, line }: Input, entries: readonly Entry[]): LineView | undefined {
  const entry = entries.find(({ record }) => record.id === id);
  return entry && viewLines(entry.document)[line - 1];
}

function findMisfit({ quantity }: Input, line: LineView | undefined, at: string): Issue[] {
  if (line === undefined) return [{ pointer: `${at}/line`, message: 'is not a line of the declaration' }];
  const { unit } = line.quantity;
  return quantity.unit === unit ? [] : [{ pointer: `${at}/quantity/unit`, message: `is not ${unit}, as declared` }];
}

/** What is used beyond what entered, by quantity or by mass. */
function findSurplus(input: Input, line: LineView | undefined, used: readonly Input[]): object[] {
  if (line === undefined) return [];
  const { declaration: id, line: number } = input;
  const all = [input, ...used.filter((other) => other.declaration === id && other.line === number)];
  const quantity = addDecimals(all.map((each) => each.quantity.value));
  const netMassKg = addDecimals(all.map((each) => each.netMassKg));
  const isWithin =
    compareDecimals(quantity, line.quantity.value) <= 0 && compareDecimals(netMassKg, line.netMassKg) <= 0;
  return isWithin ? [] : [{ declaration: id, line: number, used: { quantity, netMassKg }, entered: describe(line) }];
}

const describe = ({ quantity, netMassKg }: LineView): object => ({ quantity: quantity.value, netMassKg });
