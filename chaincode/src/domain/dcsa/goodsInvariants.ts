import type { Issue } from '../errors';
import { type Invariant, locate } from './invariant';
import type { LenientCargoItem, LenientDocument } from './lenientDocument';

type Packaging = NonNullable<LenientCargoItem['outerPackaging']>;
type Goods = NonNullable<NonNullable<Packaging['dangerousGoods']>[number]>;

function locatePackaging({ consignmentItems }: LenientDocument): [Packaging, string][] {
  return locate(consignmentItems, '/consignmentItems').flatMap(([{ cargoItems }, item]) =>
    locate(cargoItems, `${item}/cargoItems`).flatMap(([{ outerPackaging }, cargo]): [Packaging, string][] =>
      outerPackaging === undefined ? [] : [[outerPackaging, `${cargo}/outerPackaging`]],
    ),
  );
}

function locateGoods(document: LenientDocument): [Goods, string][] {
  return locatePackaging(document).flatMap(([{ dangerousGoods }, pointer]) =>
    locate(dangerousGoods, `${pointer}/dangerousGoods`),
  );
}

const isDangerous = ({ dangerousGoods = [] }: Packaging): boolean => dangerousGoods.length > 0;

function findImoCodeOfHarmlessGoods(document: LenientDocument): Issue[] {
  return locatePackaging(document).flatMap(([packaging, pointer]) =>
    packaging.imoPackagingCode !== undefined && !isDangerous(packaging)
      ? [{ pointer: `${pointer}/imoPackagingCode`, message: 'must be left out without dangerousGoods' }]
      : [],
  );
}

function findUnpackedDangerousGoods(document: LenientDocument): Issue[] {
  return locatePackaging(document).flatMap(([packaging, pointer]) =>
    isDangerous(packaging) && packaging.imoPackagingCode === undefined && packaging.packageCode === undefined
      ? [{ pointer, message: 'needs imoPackagingCode, or else packageCode, for dangerous goods' }]
      : [],
  );
}

function findSecondPackageCode(document: LenientDocument): Issue[] {
  return locatePackaging(document).flatMap(([packaging, pointer]) =>
    isDangerous(packaging) && packaging.imoPackagingCode !== undefined && packaging.packageCode !== undefined
      ? [{ pointer: `${pointer}/packageCode`, message: 'must be left out for dangerous goods with imoPackagingCode' }]
      : [],
  );
}

/** IMDG class 2: gases. */
const GASES = '2';
const ZONES_OF_GASES: ReadonlySet<string | undefined> = new Set(['C', 'D']);

function findZonesOfOtherClasses(document: LenientDocument): Issue[] {
  return locateGoods(document).flatMap(([{ imoClass, inhalationZone }, pointer]) =>
    ZONES_OF_GASES.has(inhalationZone) && imoClass !== undefined && !imoClass.startsWith(GASES)
      ? [{ pointer: `${pointer}/inhalationZone`, message: 'is a zone of gases (class 2), and imoClass is another' }]
      : [],
  );
}

/** One schedule for fire and one for spillage: F-A S-F. */
const EMERGENCY_SCHEDULES = /^(?:F-[A-Z][ ,;/]?S-[A-Z]|S-[A-Z][ ,;/]?F-[A-Z])$/;

function findWrongEmergencySchedules(document: LenientDocument): Issue[] {
  return locateGoods(document).flatMap(([{ EMSNumber }, pointer]) =>
    EMSNumber === undefined || EMERGENCY_SCHEDULES.test(EMSNumber)
      ? []
      : [
          {
            pointer: `${pointer}/EMSNumber`,
            message: 'is not a schedule for fire and one for spillage, as in F-A S-F',
          },
        ],
  );
}

/** Packaging, and what is stated of dangerous goods. */
export const GOODS_INVARIANTS: readonly Invariant[] = [
  {
    source: 'OuterPackaging.imoPackagingCode',
    sentence: 'Only applicable to dangerous goods',
    find: findImoCodeOfHarmlessGoods,
  },
  {
    source: 'OuterPackaging.imoPackagingCode, second sentence',
    sentence: 'If not available, the `packageCode` as per UN recommendation 21 should be used',
    find: findUnpackedDangerousGoods,
  },
  {
    source: 'OuterPackaging.packageCode',
    sentence: 'Only applicable to dangerous goods if the IMO packaging code is not available',
    find: findSecondPackageCode,
  },
  {
    source: 'DangerousGoods.inhalationZone',
    sentence: '`C` and `D` can only be assigned to specific gases',
    find: findZonesOfOtherClasses,
  },
  {
    source: 'DangerousGoods.EMSNumber',
    sentence: 'Comprises 2 values: 1 for spillage, S-A to S-Z, and 1 for fire, F-A to F-Z',
    find: findWrongEmergencySchedules,
  },
];
