import type { Issue } from '../../errors';
import {
  addAmounts,
  addDecimals,
  compareDecimals,
  convertToBase,
  MASS,
  measureOf,
  subheadingOf,
} from '../../primitives';
import type { CertificateOfOrigin } from './certificate';
import type { Declaration } from './declaration';
import type { DeclarationLine } from './line';

type Certified = CertificateOfOrigin['goods'][number];
type Declared = Pick<Declaration, 'lines' | 'date' | 'certificatesOfOrigin'>;

/** Certificates and declarations agree on HS codes at the digits that all countries share (WCO HS convention). */
export const goodsOf = (goods: { readonly hsCode: string; readonly countryOfOrigin: string }): string =>
  `${subheadingOf(goods)} ${goods.countryOfOrigin}`;

/**
 * What of a declaration is not as its certificates of origin say: another origin of goods that they name, more than they
 * certify, one that is for none of the goods, or that has run out. Goods that no certificate names are not judged.
 * @param certificates in the order in which the declaration names them
 */
export function findUncertified(declared: Declared, certificates: readonly CertificateOfOrigin[]): Issue[] {
  const certified = certificates.flatMap(({ goods }) => goods);
  return [
    ...findExpired(certificates, declared.date),
    ...certificates.flatMap((certificate, index) => findUseless(declared, certificate, index)),
    ...declared.lines.flatMap((line, index) => findForeign(line, certified, index)),
    ...findExcess(declared.lines, certified),
  ];
}

const certificateAt = (index: number): string => `/certificatesOfOrigin/${index}`;

/**
 * Certificates that have run out by a day.
 * @param certificates in the order in which the declaration names them
 * @param day YYYY-MM-DD
 */
export function findExpired(certificates: readonly Pick<CertificateOfOrigin, 'expiryDate'>[], day: string): Issue[] {
  return certificates.flatMap(({ expiryDate }, index) =>
    expiryDate !== undefined && expiryDate < day
      ? [{ pointer: certificateAt(index), message: `ran out on ${expiryDate}` }]
      : [],
  );
}

function findUseless({ lines, date }: Declared, certificate: CertificateOfOrigin, index: number): Issue[] {
  const { goods, issueDate, issuedRetrospectively } = certificate;
  const pointer = certificateAt(index);
  const isLate = issueDate > date && issuedRetrospectively !== true;
  const isOfGoods = goods.some((each) => lines.some((line) => subheadingOf(line) === subheadingOf(each)));
  return [
    ...(isLate ? [{ pointer, message: `was issued later, on ${issueDate}, and not retrospectively` }] : []),
    ...(isOfGoods ? [] : [{ pointer, message: 'is for none of the declared goods' }]),
  ];
}

function findForeign(line: DeclarationLine, certified: readonly Certified[], index: number): Issue[] {
  const named = certified.filter((each) => subheadingOf(each) === subheadingOf(line));
  const isForeign = named.length > 0 && !named.some((each) => goodsOf(each) === goodsOf(line));
  return isForeign
    ? [{ pointer: `/lines/${index}/countryOfOrigin`, message: 'is not the origin that the certificate names' }]
    : [];
}

/** Lines of the same goods together are no more than all that is certified of them. */
function findExcess(lines: readonly DeclarationLine[], certified: readonly Certified[]): Issue[] {
  return lines.flatMap((line, index) => {
    const same = lines.slice(0, index + 1).filter((each) => goodsOf(each) === goodsOf(line));
    const covering = certified.filter((each) => goodsOf(each) === goodsOf(line));
    const { mass, number, isCompared } = compare(same, covering, measureOf(line.quantity));
    const at = `/lines/${index}`;
    return [
      ...mass.map((message) => ({ pointer: `${at}/netMassKg`, message })),
      ...number.map((message) => ({ pointer: `${at}/quantity/value`, message })),
      ...(isCompared ? [] : [{ pointer: `${at}/quantity/unit`, message: tellUnits(covering) }]),
    ];
  });
}

const tellUnits = (covering: readonly Certified[]): string =>
  `cannot be compared with what is certified, in ${[...new Set(covering.map(({ quantity }) => quantity?.unit ?? MASS))].join(', ')}`;

/** What is too much of the same goods, by mass and by number, in words. */
interface Comparison {
  readonly mass: readonly string[];
  readonly number: readonly string[];
  /** Whether all of it is certified in a measure in which it is declared. */
  readonly isCompared: boolean;
}

/** @param measure in which the goods are counted. What is weighed is compared by its mass alone. */
function compare(declared: readonly Counted[], covering: readonly Certified[], measure: string): Comparison {
  if (covering.length === 0) return { mass: [], number: [], isCompared: true };
  const mass = exceed(addDecimals(declared.map(({ netMassKg }) => netMassKg)), sumAll(covering.map(massOf)));
  const number = measure === MASS ? undefined : exceed(sumNumbers(declared, measure), sumNumbers(covering, measure));
  return { mass: mass ?? [], number: number ?? [], isCompared: (mass ?? number) !== undefined };
}

type Counted = Pick<DeclarationLine, 'quantity' | 'netMassKg'>;

/** Undefined if one of them is not stated. */
function sumAll(amounts: readonly (string | undefined)[]): string | undefined {
  const stated = amounts.filter((each) => each !== undefined);
  return stated.length === amounts.length ? addDecimals(stated) : undefined;
}

/** Undefined if some of the goods are not counted in the measure. */
function sumNumbers(goods: readonly Pick<Certified, 'quantity'>[], measure: string): string | undefined {
  const counted = goods.flatMap(({ quantity }) => quantity ?? []);
  return counted.length === goods.length ? addAmounts(counted, measure) : undefined;
}

/** What is too much, in words, or nothing; undefined if the two cannot be compared. */
function exceed(sum: string | undefined, limit: string | undefined): string[] | undefined {
  if (sum === undefined || limit === undefined) return undefined;
  return compareDecimals(sum, limit) > 0 ? [`makes ${sum}, and ${limit} is certified`] : [];
}

/**
 * Goods of which lines together, such as those of several declarations, are more than certificates certify. Each is said in
 * words: "640399 KR, kg: makes 2401, and 1200.5 is certified".
 */
export function findOveruse(
  lines: readonly (Counted & Pick<DeclarationLine, 'hsCode' | 'countryOfOrigin'>)[],
  certificates: readonly Pick<CertificateOfOrigin, 'goods'>[],
): string[] {
  const certified = groupGoods(certificates.flatMap(({ goods }) => goods));
  return [...groupGoods(lines)].flatMap(([goods, declared]) => {
    const covering = certified.get(goods) ?? [];
    const measure = measureOf(covering[0]?.quantity ?? { unit: MASS });
    const { mass, number, isCompared } = compare(declared, covering, measure);
    return [
      ...mass.map((message) => `${goods}, kg: ${message}`),
      ...number.map((message) => `${goods}, ${measure}: ${message}`),
      ...(isCompared ? [] : [`${goods}: ${tellUnits(covering)}`]),
    ];
  });
}

function groupGoods<Goods extends { readonly hsCode: string; readonly countryOfOrigin: string }>(
  all: readonly Goods[],
): Map<string, Goods[]> {
  const groups = new Map<string, Goods[]>();
  for (const goods of all) {
    const group = groups.get(goodsOf(goods));
    if (group === undefined) groups.set(goodsOf(goods), [goods]);
    else group.push(goods);
  }
  return groups;
}

/** The mass to compare. The net mass comes first, then a quantity in a unit of mass, then the gross mass, which is never less. */
function massOf({ netMassKg, grossMassKg, quantity }: Certified): string | undefined {
  const weighed = quantity !== undefined && measureOf(quantity) === MASS ? convertToBase(quantity) : undefined;
  return netMassKg ?? weighed ?? grossMassKg;
}
