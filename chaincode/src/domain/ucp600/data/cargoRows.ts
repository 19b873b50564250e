import type { PresentedDocument } from '../../papers/presentedDocuments';
import { addDecimals, compareDecimals, multiplyDecimals } from '../../primitives';
import { convertUnit } from '../amountAndQuantity/convertUnits';
import { listInvoiceLines } from '../amountAndQuantity/statedGoods';
import { chooseBest } from '../compare/compareWords';
import { readPackageCounts } from '../compare/goods/packages';
import { readGoods } from '../compare/goods/readGoods';
import { isPackage } from '../compare/goods/quantityWords';
import { isTransposed } from '../compare/typingErrors';
import { joinWords, type Likeness, readWords } from '../compare/words';
import { findDocuments, nameDocument } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { buildPartRows, buildSumRows, type Cargo, type CargoSum, listSums, readCargo } from './cargoSums';
import { buildRow, type Cell, type Compare, listStated, type MatrixRow } from './matrixRows';

const compareNumbers: Compare = (a, b) => (compareDecimals(a, b) === 0 ? 'SAME' : 'DIFFERENT');

const GROSS: CargoSum = {
  datum: 'GROSS MASS KG',
  read: (_, { grossMassKg }) => grossMassKg,
  compare: compareNumbers,
};
const NET: CargoSum = { datum: 'NET MASS KG', read: (_, { netMassKg }) => netMassKg, compare: compareNumbers };

/** Rows about masses, packages, containers, seals, marks and quantities. */
export function buildCargoRows(examination: Examination): MatrixRow[] {
  return [
    ...[GROSS, NET].flatMap((sum) => [...buildSumRows(examination, sum), ...buildPartRows(examination, sum)]),
    ...buildSumRows(examination, {
      datum: 'PACKAGES',
      read: writePackages,
      add: addPackages,
      compare: comparePackages,
    }),
    ...buildRow('CONTAINER NUMBERS', listNumbers(examination, 'containerNumbers'), compareNumberLists),
    ...buildRow('SEAL NUMBERS', listNumbers(examination, 'sealNumbers'), compareNumberLists),
    ...buildRow('SHIPPING MARKS', listMarks(examination), compareMarks),
    ...buildMassRows(examination),
    ...buildQuantityRows(examination),
  ];
}

const SEPARATOR = ' + ';

/** Writes the packages of a document by kind; a number without a kind stands alone. */
function writePackages(document: PresentedDocument, { packages, packageKinds }: Cargo): string | undefined {
  const { goodsDescription, fields } = document;
  const kind = fields.packageType ?? fields.packageKind ?? '';
  const counts = [
    ...(packages === undefined ? [] : [`${packages} ${joinWords(kind)}`.trim()]),
    ...(packageKinds ?? []).map((each) => `${each.count} ${joinWords(each.kind)}`),
    ...(document.kind === 'COMMERCIAL_INVOICE' ? [] : readPackageCounts(goodsDescription ?? '')),
  ];
  return packages === undefined && packageKinds === undefined ? undefined : [...new Set(counts)].join(SEPARATOR);
}

interface PackageNumber {
  readonly count: string;
  readonly kind: string;
}

function readPackages(value: string): PackageNumber[] {
  return value.split(SEPARATOR).map((text) => {
    const [count = '0', ...kind] = text.split(' ');
    return { count, kind: kind.join(' ').replace(/E?S$/u, '') };
  });
}

/** Adds up the packages of several documents, kind by kind. */
function addPackages(values: readonly string[]): string {
  const [first = ''] = values;
  if (values.length === 1) return first;
  const all = values.flatMap(readPackages);
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds
    .map((kind) => `${addDecimals(all.filter((each) => each.kind === kind).map(({ count }) => count))} ${kind}`.trim())
    .join(SEPARATOR);
}

/** Packages of one kind have one number; 1000 cartons on 20 pallets are 1000 cartons, and 20 pallets. */
const comparePackages: Compare = (a, b) => {
  const [one, other] = [readPackages(a), readPackages(b)];
  const sameKind = one.flatMap(({ count, kind }) =>
    other.filter((each) => each.kind === kind).map((each) => compareNumbers(count, each.count)),
  );
  if (sameKind.includes('DIFFERENT')) return hasLevels(one) || hasLevels(other) ? 'UNSURE' : 'DIFFERENT';
  if (sameKind.length > 0) return 'SAME';
  const likeness = chooseBest(one.flatMap(({ count }) => other.map((each) => compareNumbers(count, each.count))));
  const areNamed = [...one, ...other].some(({ kind }) => kind !== '');
  return likeness === 'DIFFERENT' && areNamed ? 'UNSURE' : likeness;
};

/** Whether a number without a kind stands among others, so that it may be that of any level. */
const hasLevels = (packages: readonly PackageNumber[]): boolean =>
  packages.length > 1 && packages.some(({ kind }) => kind === '');

function listNumbers(examination: Examination, field: 'containerNumbers' | 'sealNumbers'): Cell[] {
  return listStated(examination, (document) => {
    const single = field.replace(/s$/u, '');
    return readCargo(document)[field]?.join(', ') ?? document.fields[field] ?? document.fields[single];
  });
}

const readNumbers = (text: string): string[] =>
  text
    .split(/[,;/\n]/u)
    .map((part) => readWords(part).join(''))
    .filter((part) => part !== '');

/** Lists of numbers: one may have some of the other's. Numbers that the other does not have are another container or seal. */
const compareNumberLists: Compare = (a, b) => {
  const [one, other] = [readNumbers(a), readNumbers(b)];
  const [missing, added] = [one.filter((each) => !other.includes(each)), other.filter((each) => !one.includes(each))];
  if (missing.length === 0 && added.length === 0) return 'SAME';
  if (missing.length === 0 || added.length === 0) return 'UNSURE';
  return missing.every((each) => added.some((number) => isTransposed(each, number))) ? 'UNSURE' : 'DIFFERENT';
};

const listMarks = (examination: Examination): Cell[] =>
  listStated(examination, (document) => {
    return readCargo(document).marks?.join(', ') ?? document.fields.shippingMarks ?? document.fields.marks;
  });

/** Marks may have more data in one document than in another (ISBP 745 paras. A32, A33, general knowledge). */
const compareMarks: Compare = (a, b) => (joinWords(a) === joinWords(b) ? 'SAME' : 'UNSURE');

const KILOGRAM = 'KGM';

/** The quantity of an invoice in kilograms, if all its lines are by mass, beside the masses of other documents. */
function buildMassRows(examination: Examination): MatrixRow[] {
  const lines = findDocuments(examination, 'COMMERCIAL_INVOICE').flatMap(listInvoiceLines);
  const masses = lines.map(({ quantity, unit }) => convertUnit(quantity, unit, KILOGRAM));
  const stated = masses.filter((mass) => mass !== undefined);
  if (stated.length === 0 || stated.length < masses.length) return [];
  const invoiced: Cell = { source: 'QUANTITY OF THE INVOICE', value: addDecimals(stated) };
  const isComparable = ({ value }: Cell): boolean =>
    isWithinTimes(value, invoiced.value) && isWithinTimes(invoiced.value, value);
  const [nets, grosses] = [NET, GROSS].map((sum) => listSums(examination, sum).filter(isComparable));
  return [
    ...(nets ?? []).flatMap((net) => buildRow('NET MASS KG AND QUANTITY', [invoiced, net], compareMasses)),
    ...(grosses ?? []).flatMap((gross) => buildRow('GROSS MASS KG AND QUANTITY', [invoiced, gross], compareWithGross)),
  ];
}

/** The goods weigh no more than with their packing. */
const compareWithGross: Compare = (invoiced, gross) => (compareDecimals(invoiced, gross) <= 0 ? 'SAME' : 'UNSURE');

/** Beyond it, masses are of another unit or of a part of the cargo, and say nothing about each other. */
const COMPARABLE_TIMES = '2';

const isWithinTimes = (a: string, b: string): boolean => compareDecimals(multiplyDecimals(a, COMPARABLE_TIMES), b) >= 0;

/** Whether goods are sold by gross or net mass is not in the data. */
const compareMasses = (a: string, b: string): Likeness => (compareDecimals(a, b) === 0 ? 'SAME' : 'UNSURE');

/** A quantity in words on another document, in a unit of the invoice. */
function buildQuantityRows(examination: Examination): MatrixRow[] {
  const lines = findDocuments(examination, 'COMMERCIAL_INVOICE').flatMap(listInvoiceLines);
  const documents = examination.presentation.documents.filter(({ kind }) => kind !== 'COMMERCIAL_INVOICE');
  return documents.flatMap((document) => {
    const isOnly = documents.filter(({ kind }) => kind === document.kind).length === 1;
    const parts = isOnly ? readGoods(document.goodsDescription ?? '').parts : [];
    const [quantity, ...more] = parts.flatMap((part) => (part.quantity === undefined ? [] : [part.quantity]));
    if (quantity === undefined || more.length > 0 || isPackage(quantity.unit)) return [];
    const own = lines.map((line) => convertUnit(line.quantity, line.unit, quantity.unit));
    const stated = own.filter((value) => value !== undefined);
    if (stated.length === 0 || stated.length < own.length) return [];
    const cells = [
      { source: 'COMMERCIAL INVOICE', value: addDecimals(stated) },
      { source: nameDocument(document), value: quantity.value },
    ];
    return buildRow(`QUANTITY IN ${quantity.unit}`, cells, compareMasses);
  });
}
