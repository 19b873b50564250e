import { z } from 'zod';
import {
  addDecimals,
  CalendarDate,
  compareDecimals,
  convertToBase,
  CountryOfOrigin,
  DecimalString,
  MASS,
  measureOf,
  Ulid,
} from '../../primitives';
import { PaperNumber } from '../financed';
import { MAX_LINES } from './declaration';
import { DeclaredHsCode, GoodsDescription, NetMassKg, OriginCriterion, Packages, Quantity } from './line';
import { isAbout } from './sums';

/** How many kinds of goods go into one processing, and come out of it. */
const MAX_GOODS = 64;
/** So many declarations the goods of one record can be of: all of them travel to whoever endorses. */
const MAX_ENTRIES = 8;
const MAX_SITE_CHARS = 35;
const MAX_LOT_CHARS = 35;

/**
 * What is done with goods in bond. What `KEEPS` leaves goods what they are; what `JOINS` makes one thing of parts; what `MAKES`
 * can give the goods another origin.
 */
const OPERATIONS = {
  PRESERVATION: 'KEEPS',
  SORTING: 'KEEPS',
  REPACKING: 'KEEPS',
  LABELLING: 'KEEPS',
  TESTING: 'KEEPS',
  /** The mixture is not essentially other goods than what was mixed. */
  MIXING: 'KEEPS',
  DESTRUCTION: 'KEEPS',
  /** Putting parts together by screws, glue or the like. */
  SIMPLE_ASSEMBLY: 'JOINS',
  ASSEMBLY: 'MAKES',
  MANUFACTURE: 'MAKES',
} as const;

/**
 * Preserving, sorting, repacking, simple assembly and mixing give no origin, alone or together (WCO Revised Kyoto
 * Convention, specific annex K, chapter 1, standard 6).
 */
const Operation = z.enum(Object.keys(OPERATIONS) as [keyof typeof OPERATIONS]);
type Operation = z.infer<typeof Operation>;

/** Whether any of these operations can give goods another origin. */
export const canConferOrigin = (operations: readonly Operation[]): boolean =>
  operations.some((operation) => OPERATIONS[operation] === 'MAKES');

/** Whether any of these operations can make one thing of parts. */
export const canJoin = (operations: readonly Operation[]): boolean =>
  operations.some((operation) => OPERATIONS[operation] !== 'KEEPS');

const Lot = z.string().trim().min(1).max(MAX_LOT_CHARS).optional().describe('Lot or batch number.');

/** Goods in bond that are used. */
const Input = z.strictObject({
  declaration: Ulid.describe('The declaration on this ledger by which the goods entered.'),
  line: z.int().min(1).max(MAX_LINES).describe('The line of it, counted from 1.'),
  quantity: Quantity.describe('How much of it is used, in the unit of that line.'),
  netMassKg: NetMassKg,
  lot: Lot,
});

const goods = {
  hsCode: DeclaredHsCode,
  description: GoodsDescription,
  quantity: Quantity.describe('How much, in a unit of UNECE Recommendation 20.'),
  netMassKg: NetMassKg,
  countryOfOrigin: CountryOfOrigin.describe('Where the goods are from.'),
} as const;

const Output = z.strictObject({
  ...goods,
  originCriterion: OriginCriterion.exclude(['WHOLLY_OBTAINED'])
    .optional()
    .describe('Why the operation gives the goods their origin; left out if they keep one that went in.'),
  packages: Packages.optional().describe('How many packages.'),
  lot: Lot,
});

/** What the operator of a bonded site did with goods in bond (보세공장 작업; WCO Revised Kyoto Convention, annexes D, F and K). */
export const ProcessingRecord = z
  .strictObject({
    recordNumber: PaperNumber.describe('The number of the operator’s own record.'),
    bondedSite: z.string().trim().min(1).max(MAX_SITE_CHARS).describe('The code or name of the bonded site.'),
    startedOn: CalendarDate.describe('The first day of the work.'),
    finishedOn: CalendarDate.describe('The last day of the work.'),
    operations: z.array(Operation).min(1).max(Operation.options.length).describe('What was done with the goods.'),
    inputs: z.array(Input).min(1).max(MAX_GOODS).describe('The goods in bond that were used.'),
    addedMaterials: z
      .array(z.strictObject(goods))
      .max(MAX_GOODS)
      .default([])
      .describe('Goods in free circulation that went in, too.'),
    outputs: z.array(Output).max(MAX_GOODS).describe('The goods that came out.'),
    wasteKg: DecimalString.optional().describe('What was lost or destroyed.'),
  })
  .check(({ value, issues }) => {
    // What is no number cannot be summed.
    if (issues.length > 0) return;
    for (const { path, message } of findFaults(value)) issues.push({ code: 'custom', input: value, path, message });
  });
export type ProcessingRecord = z.infer<typeof ProcessingRecord>;

interface Fault {
  readonly path: (string | number)[];
  readonly message: string;
}

/** What of a record cannot be, whatever entered. */
function findFaults(record: ProcessingRecord): Fault[] {
  const { operations, inputs, outputs, startedOn, finishedOn } = record;
  const entries = new Set(inputs.map(({ declaration }) => declaration));
  const isTimeless = finishedOn < startedOn;
  const isEmpty = outputs.length === 0 && !operations.includes('DESTRUCTION');
  return [
    ...(isTimeless ? [{ path: ['finishedOn'], message: 'is before it was started' }] : []),
    ...(isEmpty ? [{ path: ['outputs'], message: 'is empty, and nothing was destroyed' }] : []),
    ...(entries.size > MAX_ENTRIES
      ? [{ path: ['inputs'], message: `are of more than ${MAX_ENTRIES} declarations` }]
      : []),
    ...findTwice(record),
    ...findUnearned(record),
    ...findMisweighed('addedMaterials', record.addedMaterials),
    ...findMisweighed('outputs', outputs),
    ...findSurplus(record),
  ];
}

/** What is used of one line is said once: a guard sums what is used. */
function findTwice({ inputs }: ProcessingRecord): Fault[] {
  const keys = inputs.map(({ declaration, line }) => `${declaration}/${line}`);
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [{ path: ['inputs', index, 'line'], message: 'is named twice' }] : [],
  );
}

/** A simple operation is no reason for an origin. */
function findUnearned({ operations, outputs }: ProcessingRecord): Fault[] {
  if (canConferOrigin(operations)) return [];
  return outputs.flatMap(({ originCriterion }, index) =>
    originCriterion === undefined
      ? []
      : [{ path: ['outputs', index, 'originCriterion'], message: `is not given by ${operations.join(', ')}` }],
  );
}

/** Goods that are counted by their mass have that mass. */
function findMisweighed(
  name: string,
  goods: readonly Pick<z.infer<typeof Output>, 'quantity' | 'netMassKg'>[],
): Fault[] {
  return goods.flatMap(({ quantity, netMassKg }, index) => {
    const isWeighed = measureOf(quantity) === MASS;
    return isWeighed && !isAbout(convertToBase(quantity), netMassKg)
      ? [{ path: [name, index, 'quantity'], message: `is not the net mass, ${netMassKg} kg` }]
      : [];
  });
}

/** Nothing comes out that has not gone in. */
function findSurplus({ inputs, addedMaterials, outputs, wasteKg = '0' }: ProcessingRecord): Fault[] {
  const came = addDecimals([...inputs, ...addedMaterials].map(({ netMassKg }) => netMassKg));
  const left = addDecimals([...outputs.map(({ netMassKg }) => netMassKg), wasteKg]);
  return compareDecimals(left, came) > 0
    ? [{ path: ['outputs'], message: `have, with the waste, ${left} kg; ${came} kg went in` }]
    : [];
}
