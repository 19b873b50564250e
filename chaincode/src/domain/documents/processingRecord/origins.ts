import { type Issue, rejectIssues } from '../../errors';
import { canConferOrigin, canJoin, type ProcessingRecord } from '../../papers/declarations';
import {
  addAmounts,
  addDecimals,
  compareDecimals,
  headingOf,
  MASS,
  measureOf,
  multiplyDecimals,
} from '../../primitives';
import type { Related } from '../../vocabulary/facts';
import { viewDeclaration } from '../customsDeclaration/declarationContent';
import { findLine } from './entries';

/*
 * Why goods that come out of processing have their origin: it went in with as much goods, or the operation gives it to them
 * where it is done.
 */

type Output = ProcessingRecord['outputs'][number];
type Goods = Pick<Output, 'hsCode' | 'countryOfOrigin' | 'quantity' | 'netMassKg'>;

/** The declarations by which goods entered, and the country in which they are processed. */
export interface Processing {
  readonly entries: readonly Related[];
  readonly country: string | undefined;
}

/** What a record says, and the goods that went in: of the declarations as they are now, and in free circulation. */
interface Processed {
  readonly record: ProcessingRecord;
  readonly came: readonly Goods[];
  /** Where the goods were processed. */
  readonly countries: ReadonlySet<string>;
}

/**
 * @param country That of the authority, which the register of members says: goods are processed there, whatever country their
 *   declarations name. If the register does not say it, these do.
 * @throws INVALID with each output whose origin does not follow
 */
export function requireEarnedOrigins(record: ProcessingRecord, { entries, country }: Processing, at: string): void {
  const entered = record.inputs.flatMap((input): Goods[] => {
    const line = findLine(input, entries);
    return line === undefined ? [] : [{ ...line, quantity: input.quantity, netMassKg: input.netMassKg }];
  });
  const countries = new Set(entries.map(({ document }) => country ?? viewDeclaration(document).country));
  const processed = { record, came: [...entered, ...record.addedMaterials], countries };
  const issues = record.outputs.flatMap((output, index) =>
    output.originCriterion === undefined ? findUnbacked(processed, index) : findUnearned(processed, output),
  );
  if (issues.length > 0)
    rejectIssues(
      issues.map((issue) => ({ ...issue, pointer: `${at}${issue.pointer}` })),
      { message: 'The goods that come out have not all earned their origin.' },
    );
}

/** An operation gives the origin of the country in which it is done; a change of heading is one. */
function findUnearned({ record, came, countries }: Processed, output: Output): Issue[] {
  const at = `/outputs/${record.outputs.indexOf(output)}`;
  const isElsewhere = !countries.has(output.countryOfOrigin);
  const isUnchanged = output.originCriterion === 'HS_CHANGE' && came.some((goods) => isOfHeading(goods, output));
  return [
    ...(isElsewhere
      ? [{ pointer: `${at}/countryOfOrigin`, message: 'is not the country in which the goods were processed' }]
      : []),
    ...(isUnchanged ? [{ pointer: `${at}/originCriterion`, message: 'goods of the same heading went in' }] : []),
  ];
}

/** Outputs that keep an origin are, with those before them, no more than what of that origin went in. */
function findUnbacked({ record, came }: Processed, index: number): Issue[] {
  const kept = record.outputs.slice(0, index + 1).filter(({ originCriterion }) => originCriterion === undefined);
  const output = kept.at(-1);
  if (output === undefined) return [];
  const message = findExcess(output, kept, { record, came });
  return message === undefined ? [] : [{ pointer: `/outputs/${index}/countryOfOrigin`, message }];
}

/** What of the goods of an origin is too much, in words. */
function findExcess(
  { hsCode, countryOfOrigin }: Goods,
  kept: readonly Goods[],
  { record, came }: Omit<Processed, 'countries'>,
): string | undefined {
  const isOfOrigin = (goods: Goods): boolean => goods.countryOfOrigin === countryOfOrigin;
  const isOfBoth = (goods: Goods): boolean => isOfOrigin(goods) && isOfHeading(goods, { hsCode });
  if (!came.some(isOfOrigin)) return 'did not go in, and no criterion gives it';
  const same = findSwapped(kept.filter(isOfBoth), came.filter(isOfBoth), {
    isKnown: came.some((goods) => isOfHeading(goods, { hsCode })),
    operations: record.operations,
  });
  return same ?? exceedMass(kept.filter(isOfOrigin), listBacking(kept.filter(isOfOrigin), came, record));
}

interface Doing extends Pick<ProcessingRecord, 'operations'> {
  /** Whether goods of that heading went in, of whatever origin. */
  readonly isKnown: boolean;
}

/**
 * What went in under a heading is still that, with its origin. Only what is made can have the heading of one of its parts, and only
 * what is made or joined one that did not go in.
 */
function findSwapped(
  out: readonly Goods[],
  came: readonly Goods[],
  { operations, isKnown }: Doing,
): string | undefined {
  if (canConferOrigin(operations))
    return isKnown && came.length === 0 ? 'is not that of the goods of this heading that went in' : undefined;
  return isKnown || !canJoin(operations) ? exceed(out, came) : undefined;
}

/** The part of all that went in of which goods must be, to give their origin to the parts that are put into them. */
const PRINCIPAL_PART = '0.8';

/**
 * The goods that stand behind those of one origin: those that went in with it; and, if nearly all did, the parts of other
 * origins that are put into them. If nothing is made, goods that come out under the heading under which they went in are none.
 */
function listBacking(kept: readonly Goods[], came: readonly Goods[], { operations }: ProcessingRecord): Goods[] {
  const own = came.filter((goods) => kept.some((each) => each.countryOfOrigin === goods.countryOfOrigin));
  const isPrincipal = compareDecimals(massOf(own), multiplyDecimals(massOf(came), PRINCIPAL_PART)) >= 0;
  if (!isPrincipal || !canJoin(operations)) return own;
  const isPart = (goods: Goods): boolean =>
    canConferOrigin(operations) || !kept.some((each) => isOfHeading(each, goods));
  return came.filter((goods) => own.includes(goods) || isPart(goods));
}

/** Goods of one heading and origin: by mass, and by number if all are counted alike. */
function exceed(out: readonly Goods[], came: readonly Goods[]): string | undefined {
  return exceedMass(out, came) ?? exceedNumber(out, came);
}

function exceedMass(out: readonly Goods[], came: readonly Goods[]): string | undefined {
  const [left, entered] = [massOf(out), massOf(came)];
  return compareDecimals(left, entered) > 0 ? `is that of ${left} kg, and ${entered} kg of it went in` : undefined;
}

function exceedNumber(out: readonly Goods[], came: readonly Goods[]): string | undefined {
  const [measure = MASS] = out.map(({ quantity }) => measureOf(quantity));
  const [left, entered] = [out, came].map((goods) =>
    addAmounts(
      goods.map(({ quantity }) => quantity),
      measure,
    ),
  );
  if (measure === MASS || left === undefined || entered === undefined) return undefined;
  return compareDecimals(left, entered) > 0 ? `is that of ${left} ${measure}, and ${entered} of it went in` : undefined;
}

const massOf = (goods: readonly Goods[]): string => addDecimals(goods.map(({ netMassKg }) => netMassKg));

const isOfHeading = (one: Pick<Goods, 'hsCode'>, other: Pick<Goods, 'hsCode'>): boolean =>
  headingOf(one) === headingOf(other);
