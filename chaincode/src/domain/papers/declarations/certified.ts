import type { Issue } from '../../errors';
import { addDecimals, compareDecimals, subheadingOf } from '../../primitives';
import type { CertificateOfOrigin } from './certificate';
import type { Declaration } from './declaration';
import type { DeclarationLine } from './line';

type Certified = CertificateOfOrigin['goods'][number];
type Declared = Pick<Declaration, 'lines' | 'date' | 'certificatesOfOrigin'>;

/** Certificates and declarations agree on HS codes at the digits that all countries share (WCO HS convention). */
const goodsOf = (goods: { readonly hsCode: string; readonly countryOfOrigin: string }): string =>
  `${subheadingOf(goods)} ${goods.countryOfOrigin}`;

/**
 * What of a declaration is not as its certificates of origin say: another origin of goods that they name, more than they
 * certify, one that is for none of the goods, or that has run out. Goods that no certificate names are not judged.
 * @param certificates in the order in which the declaration names them
 */
export function findUncertified(declared: Declared, certificates: readonly CertificateOfOrigin[]): Issue[] {
  const certified = certificates.flatMap(({ goods }) => goods);
  return [
    ...certificates.flatMap((certificate, index) => findUseless(declared, certificate, index)),
    ...declared.lines.flatMap((line, index) => findForeign(line, certified, index)),
    ...findExcess(declared.lines, certified),
  ];
}

function findUseless({ lines, date }: Declared, { goods, expiryDate }: CertificateOfOrigin, index: number): Issue[] {
  const pointer = `/certificatesOfOrigin/${index}`;
  const isOver = expiryDate !== undefined && expiryDate < date;
  const isOfGoods = goods.some((each) => lines.some((line) => subheadingOf(line) === subheadingOf(each)));
  return [
    ...(isOver ? [{ pointer, message: `ran out on ${expiryDate}` }] : []),
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
    return [
      ...exceed(
        `/lines/${index}/netMassKg`,
        same.map(({ netMassKg }) => netMassKg),
        covering.map(massOf),
      ),
      ...exceed(
        `/lines/${index}/quantity/value`,
        same.flatMap(({ quantity }) => (quantity.unit === line.quantity.unit ? [quantity.value] : [])),
        covering.map(({ quantity }) => (quantity?.unit === line.quantity.unit ? quantity.value : undefined)),
      ),
    ];
  });
}

/**
 * Goods of which lines together, such as those of several declarations, are more than certificates certify. Each is said in
 * words: "640399 KR, kg: makes 2401, and 1200.5 is certified".
 */
export function findOveruse(
  lines: readonly DeclarationLine[],
  certificates: readonly Pick<CertificateOfOrigin, 'goods'>[],
): string[] {
  const declared = groupGoods(lines);
  const certified = groupGoods(certificates.flatMap(({ goods }) => goods));
  return [...certified].flatMap(([goods, covering]) => {
    const same = declared.get(goods) ?? [];
    const unit = covering[0]?.quantity?.unit;
    const masses = same.map(({ netMassKg }) => netMassKg);
    const counts = same.flatMap(({ quantity }) => (quantity.unit === unit ? [quantity.value] : []));
    return [
      ...exceed(`${goods}, kg`, masses, covering.map(massOf)),
      ...exceed(
        `${goods}, ${unit}`,
        counts,
        covering.map(({ quantity }) => (quantity?.unit === unit ? quantity?.value : undefined)),
      ),
    ].map(({ pointer, message }) => `${pointer}: ${message}`);
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

/** A net mass is no more than the gross mass of the same goods. */
const massOf = ({ netMassKg, grossMassKg }: Certified): string | undefined => netMassKg ?? grossMassKg;

/** Nothing is said where one of the goods is not certified in this measure. */
function exceed(pointer: string, declared: readonly string[], certified: readonly (string | undefined)[]): Issue[] {
  const limits = certified.filter((each) => each !== undefined);
  if (limits.length === 0 || limits.length < certified.length) return [];
  const [sum, limit] = [addDecimals(declared), addDecimals(limits)];
  return compareDecimals(sum, limit) > 0 ? [{ pointer, message: `makes ${sum}, and ${limit} is certified` }] : [];
}
