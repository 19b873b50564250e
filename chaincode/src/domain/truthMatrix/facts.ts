import { foldName } from '../fingerprints/names/foldName';
import { foldNumber } from '../fingerprints/numbers/numberForms';
import { foldVoyage } from '../fingerprints/numbers/foldVoyage';
import { normaliseField } from '../fingerprints/normalise';
import { foldSeal } from '../fingerprints/seals';
import {
  convertToKg,
  formatMoney,
  LETTER_OR_DIGIT,
  type Money,
  type Path,
  pointerOf,
  shortenDecimal,
  type Weight,
  writeContainerNumber,
} from '../primitives';
import type { Fact } from './paper';

/* Facts as papers write them, and as they are compared. What a paper does not state makes no fact. */

/** Folds a text; one without a letter or digit stays as it is. */
const foldText = (text: string, fold: (text: string) => string): string =>
  LETTER_OR_DIGIT.test(text) ? fold(text) || text : text;

/** The number of a paper, as it is compared. */
export const foldPaperNumber = (number: string): string => foldText(number, (text) => foldNumber('number', text).core);

export function textFact(row: Fact['row'], text: string | undefined, path: Path): Fact[] {
  return text === undefined ? [] : [{ row, value: text, asWritten: text, pointer: pointerOf(path) }];
}

/** A party by all that identifies it: two are one if they have one identifier or name in common. */
export interface NamedParty {
  readonly name?: string | undefined;
  readonly lei?: string | undefined;
  readonly taxId?: string | undefined;
  readonly party?: string | undefined;
}

export function partyFact(row: Fact['row'], party: NamedParty | undefined, path: Path): Fact[] {
  if (party === undefined) return [];
  const { name, lei, taxId, party: entry } = party;
  const folded = name === undefined ? undefined : foldText(name, foldName);
  const keys = [
    ...(folded === undefined ? [] : [`name:${folded}`]),
    ...(lei === undefined ? [] : [`lei:${lei}`]),
    ...(taxId === undefined ? [] : [`taxId:${foldText(taxId, (text) => normaliseField('tax number', text))}`]),
    ...(entry === undefined ? [] : [`party:${entry}`]),
  ];
  const asWritten = [name, lei, taxId, entry].find((known) => known !== undefined) ?? '';
  return [{ row, value: folded ?? asWritten, asWritten, pointer: pointerOf(path), keys }];
}

export function vesselFact(name: string | undefined, path: Path): Fact[] {
  if (name === undefined) return [];
  const value = foldText(name, (text) => normaliseField('vessel', text));
  return [{ row: 'VESSEL', value, asWritten: name, pointer: pointerOf(path) }];
}

export function voyageFact(voyage: string | undefined, path: Path): Fact[] {
  if (voyage === undefined) return [];
  return [{ row: 'VOYAGE', value: foldText(voyage, foldVoyage), asWritten: voyage, pointer: pointerOf(path) }];
}

/** A port can be compared by its UN/LOCODE; words such as "any Korean port" are shown alone. */
/** A UN/LOCODE begins with the country. */
const COUNTRY_CHARS = 2;

export function portFact(
  row: 'PORT_OF_LOADING' | 'PORT_OF_DISCHARGE',
  port: { readonly code?: string | undefined; readonly name?: string | undefined },
  path: Path,
): Fact[] {
  const { code, name } = port;
  const asWritten = code ?? name;
  if (asWritten === undefined) return [];
  const keys = code === undefined ? [] : [`port:${code}`];
  const country = code === undefined ? {} : { country: code.slice(0, COUNTRY_CHARS) };
  return [{ row, value: asWritten, asWritten, pointer: pointerOf(path), keys, ...country }];
}

export function massFact(row: 'GROSS_MASS' | 'NET_MASS', mass: Weight | undefined, path: Path): Fact[] {
  if (mass === undefined) return [];
  const value = shortenDecimal(convertToKg(mass));
  const amount = { value, unit: 'KGM' };
  return [{ row, value: `${value} KGM`, asWritten: `${mass.value} ${mass.unit}`, pointer: pointerOf(path), amount }];
}

export const inKg = (value: string | undefined): Weight | undefined =>
  value === undefined ? undefined : { value, unit: 'KGM' };

export function packagesFact(packages: number | undefined, path: Path): Fact[] {
  if (packages === undefined) return [];
  const value = String(packages);
  return [{ row: 'PACKAGES', value, asWritten: value, pointer: pointerOf(path), amount: { value, unit: 'packages' } }];
}

export function quantityFact(
  quantity: { readonly value: string; readonly unit: string } | undefined,
  path: Path,
): Fact[] {
  if (quantity === undefined) return [];
  const { value, unit } = quantity;
  const short = shortenDecimal(value);
  const asWritten = `${value} ${unit}`;
  const amount = { value: short, unit };
  return [{ row: 'QUANTITY', value: `${short} ${unit}`, asWritten, pointer: pointerOf(path), amount }];
}

/** A price, and its currency. */
export function valueFacts(money: Money | undefined, path: Path): Fact[] {
  if (money === undefined) return [];
  const { currency } = money;
  const value = `${currency} ${formatMoney(money)}`;
  const pointer = pointerOf(path);
  return [
    { row: 'VALUE', value, asWritten: value, pointer },
    { row: 'CURRENCY', value: currency, asWritten: currency, pointer: pointerOf([...path, 'currency']) },
  ];
}

/** Containers, and their seals: a seal belongs to its container. */
export function containerFacts(
  containers: readonly { readonly number: string; readonly seals: readonly string[] }[],
  pathOf: (index: number) => Path,
): Fact[] {
  return containers.flatMap(({ number, seals }, index) => {
    const container = writeContainerNumber(number);
    const pointer = pointerOf(pathOf(index));
    return [
      { row: 'CONTAINERS' as const, value: container, asWritten: number, pointer },
      ...seals.map((seal): Fact => {
        const value = `${container} ${foldSeal(seal)}`;
        return { row: 'SEALS', value, asWritten: `${number} ${seal}`, pointer };
      }),
    ];
  });
}
