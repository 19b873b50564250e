import { z } from 'zod';
import { addDecimals, compareDecimals, convertToKg, multiplyDecimals, writeNumber } from '../../primitives';
import { oncePerObject } from '../../vocabulary/once';
import { parseAs } from '../../vocabulary/parse';

/** The cubic metres in one unit, exactly (a foot is 0.3048 m). */
const CUBIC_METRES = { MTQ: '1', FTQ: '0.028316846592' } as const;

const Amount = z.number().min(0);

/** The goods of a DCSA transport document, with DCSA's names. */
const Goods = z.object({
  consignmentItems: z.array(
    z.object({
      HSCodes: z.array(z.string()),
      cargoItems: z.array(
        z.object({
          equipmentReference: z.string().default(''),
          cargoGrossWeight: z.object({ value: Amount, unit: z.enum(['KGM', 'LBR']) }),
          cargoGrossVolume: z.object({ value: Amount, unit: z.enum(['MTQ', 'FTQ']) }).optional(),
          outerPackaging: z.object({ numberOfPackages: z.int().min(0) }),
        }),
      ),
    }),
  ),
  utilizedTransportEquipments: z.array(
    z.object({
      equipment: z.object({ equipmentReference: z.string() }),
      seals: z.array(z.object({ number: z.string() })),
    }),
  ),
});

/** What is carried of one kind of goods in one container; the decimals are exact. */
interface Quantity {
  readonly packages: string;
  readonly grossMassKg: string;
  readonly grossVolumeM3: string;
}

/** The goods of one bill, or of several together: by container and HS codes; and the containers with their seals. */
interface Cargo {
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly seals: ReadonlyMap<string, string>;
}

const NOTHING: Quantity = { packages: '0', grossMassKg: '0', grossVolumeM3: '0' };

const readCargo = oncePerObject((document: object): Cargo => {
  const { consignmentItems, utilizedTransportEquipments } = parseAs(Goods, document, '/document');
  const quantities = new Map<string, Quantity>();
  for (const { HSCodes, cargoItems } of consignmentItems)
    for (const { equipmentReference, cargoGrossWeight, cargoGrossVolume, outerPackaging } of cargoItems) {
      const { value, unit } = cargoGrossWeight;
      addTo(quantities, JSON.stringify([equipmentReference, ...[...HSCodes].sort()]), {
        packages: String(outerPackaging.numberOfPackages),
        grossMassKg: convertToKg({ value: writeNumber(value), unit }),
        grossVolumeM3: cargoGrossVolume === undefined ? '0' : toCubicMetres(cargoGrossVolume),
      });
    }
  const seals = utilizedTransportEquipments.map(
    ({ equipment, seals: of }) =>
      [equipment.equipmentReference, JSON.stringify(of.map(({ number }) => number).sort())] as const,
  );
  return { quantities, seals: new Map(seals) };
});

function toCubicMetres({ value, unit }: { readonly value: number; readonly unit: keyof typeof CUBIC_METRES }): string {
  return multiplyDecimals(writeNumber(value), CUBIC_METRES[unit]);
}

function addTo(quantities: Map<string, Quantity>, key: string, more: Quantity): void {
  const known = quantities.get(key) ?? NOTHING;
  quantities.set(key, {
    packages: addDecimals([known.packages, more.packages]),
    grossMassKg: addDecimals([known.grossMassKg, more.grossMassKg]),
    grossVolumeM3: addDecimals([known.grossVolumeM3, more.grossVolumeM3]),
  });
}

function addUp(documents: readonly object[]): ReadonlyMap<string, Quantity> {
  const sum = new Map<string, Quantity>();
  for (const document of documents) for (const [key, each] of readCargo(document).quantities) addTo(sum, key, each);
  return sum;
}

/** What of the goods is not as it was. */
export interface Difference {
  /** The container, and the HS codes if it is about goods. */
  readonly of: string;
  readonly what: 'packages' | 'grossMassKg' | 'grossVolumeM3' | 'container' | 'seals';
}

const MEASURES = ['packages', 'grossMassKg', 'grossVolumeM3'] as const;

/**
 * What documents have more than those that they replace: packages, mass or volume of a kind of goods in a container, a
 * container, or other seals. None may be more, so that nothing can be issued twice.
 */
export function findSurplus(originals: readonly object[], successors: readonly object[]): Difference[] {
  const had = addUp(originals);
  const more = [...addUp(successors)].flatMap(([of, has]) =>
    MEASURES.filter((what) => compareDecimals(has[what], (had.get(of) ?? NOTHING)[what]) > 0).map((what) => ({
      of,
      what,
    })),
  );
  return [...more, ...findForeignContainers(originals, successors)];
}

/** Whether documents have all of the goods of those that they replace, if they have nothing more. */
export function hasAll(originals: readonly object[], successors: readonly object[]): boolean {
  return findSurplus(successors, originals).length === 0;
}

function findForeignContainers(originals: readonly object[], successors: readonly object[]): Difference[] {
  const had = new Map(originals.flatMap((document) => [...readCargo(document).seals]));
  return successors
    .flatMap((document) => [...readCargo(document).seals])
    .filter(([of, seals]) => had.get(of) !== seals)
    .map(([of]) => ({ of, what: had.has(of) ? ('seals' as const) : ('container' as const) }));
}
