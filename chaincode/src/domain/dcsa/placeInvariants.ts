import type { Issue } from '../errors';
import { type Invariant, locateIn } from './invariant';
import type { LenientDocument } from './lenientDocument';

type Transports = NonNullable<LenientDocument['transports']>;

/** The places of a document, with their pointers. */
function locatePlaces({ transports = {} }: LenientDocument): [NonNullable<Transports['portOfLoading']>, string][] {
  const { placeOfReceipt, portOfLoading, portOfDischarge, placeOfDelivery, onwardInlandRouting } = transports;
  const places = { placeOfReceipt, portOfLoading, portOfDischarge, placeOfDelivery, onwardInlandRouting };
  return locateIn(places, '/transports');
}

function requirePlace(place: unknown, placeName: string, mode: unknown, modeName: string): Issue[] {
  if (mode === undefined || place !== undefined) return [];
  return [{ pointer: `/transports/${placeName}`, message: `is required if ${modeName} is given` }];
}

function findCarriageFromNowhere({ transports = {} }: LenientDocument): Issue[] {
  return requirePlace(transports.placeOfReceipt, 'placeOfReceipt', transports.preCarriageBy, 'preCarriageBy');
}

function findCarriageToNowhere({ transports = {} }: LenientDocument): Issue[] {
  return requirePlace(transports.placeOfDelivery, 'placeOfDelivery', transports.onCarriageBy, 'onCarriageBy');
}

function findUnnamedPlaces(document: LenientDocument): Issue[] {
  return locatePlaces(document).flatMap(([{ addressLines = [], ...ways }, pointer]) =>
    addressLines.length > 0 || Object.values(ways).some((way) => way !== undefined)
      ? []
      : [{ pointer, message: 'names no place: give a UN/LOCODE, or one of the other ways to name it' }],
  );
}

function findFacilitiesWithoutLocation(document: LenientDocument): Issue[] {
  return locatePlaces(document).flatMap(([{ facility, UNLocationCode }, pointer]) =>
    facility !== undefined && UNLocationCode === undefined
      ? [{ pointer: `${pointer}/UNLocationCode`, message: 'is required with a facility code' }]
      : [],
  );
}

const DEGREES = /^[+-]?\d{1,3}(?:\.\d+)?$/;
const LIMITS = { latitude: 90, longitude: 180 } as const;

function findWrongCoordinates(document: LenientDocument): Issue[] {
  return locatePlaces(document).flatMap(([{ geoCoordinate }, place]) =>
    (['latitude', 'longitude'] as const).flatMap((name) => {
      const degrees = geoCoordinate?.[name];
      if (degrees === undefined || (DEGREES.test(degrees) && Math.abs(Number(degrees)) <= LIMITS[name])) return [];
      const message = `is not decimal degrees from -${LIMITS[name]} to ${LIMITS[name]}`;
      return [{ pointer: `${place}/geoCoordinate/${name}`, message }];
    }),
  );
}

/** Places, and the carriage between them. */
export const PLACE_INVARIANTS: readonly Invariant[] = [
  {
    source: 'Transports.preCarriageBy',
    sentence: 'If this attribute is populated, then a Place of Receipt must also be defined',
    find: findCarriageFromNowhere,
  },
  {
    source: 'Transports.onCarriageBy',
    sentence: 'If this attribute is populated, then a Place of Delivery must also be defined',
    find: findCarriageToNowhere,
  },
  {
    source: 'PlaceOfReceipt, PortOfLoading, PortOfDischarge, PlaceOfDelivery, OnwardInlandRouting',
    sentence: 'The location can be specified in any of the following ways',
    find: findUnnamedPlaces,
  },
  {
    source: 'Facility.facilityCodeListProvider',
    sentence: '`BIC` and `SMDG` require a UN Location Code',
    find: findFacilitiesWithoutLocation,
  },
  {
    source: 'GeoCoordinate.latitude, GeoCoordinate.longitude',
    sentence: 'Decimal degrees using the ISO 6709 data interchange numeric format',
    find: findWrongCoordinates,
  },
];
