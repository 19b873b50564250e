import type { Issue } from '../errors';
import { CONFORMANCE_CHECKS, type Invariant, locate, NOTHING_TWICE } from './invariant';
import type { LenientDocument } from './lenientDocument';
import { locateParties } from './partyInvariants';

/** Finds the items whose key an earlier item of the list has. Without a key an item repeats nothing. */
function findRepeated<Item>(
  items: readonly (Item | undefined)[] | undefined,
  parent: string,
  { keyOf, what }: { readonly keyOf: (item: Item) => string | undefined; readonly what: string },
): Issue[] {
  const seen = new Set<string>();
  return locate(items, parent).flatMap(([item, pointer]) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    if (seen.has(key)) return [{ pointer, message: `has the same ${what} as an earlier item of the list` }];
    seen.add(key);
    return [];
  });
}

type Typed = { readonly type?: string | undefined; readonly countryCode?: string | undefined };

const typeAndCountry = {
  keyOf: ({ type, countryCode }: Typed): string | undefined =>
    type === undefined ? undefined : JSON.stringify([type, countryCode]),
  what: 'type and countryCode',
};

function findRepeatedBoxes({ utilizedTransportEquipments }: LenientDocument): Issue[] {
  return findRepeated(utilizedTransportEquipments, '/utilizedTransportEquipments', {
    keyOf: ({ equipment }) => equipment?.equipmentReference,
    what: 'equipmentReference',
  });
}

function findRepeatedSeals({ utilizedTransportEquipments }: LenientDocument): Issue[] {
  return locate(utilizedTransportEquipments, '/utilizedTransportEquipments').flatMap(([{ seals }, box]) =>
    findRepeated(seals, `${box}/seals`, {
      keyOf: ({ number, source }) => (number === undefined ? undefined : JSON.stringify([number, source])),
      what: 'number and source',
    }),
  );
}

function findRepeatedFunctions({ documentParties }: LenientDocument): Issue[] {
  return findRepeated(documentParties?.other, '/documentParties/other', {
    keyOf: ({ partyFunction }) => partyFunction,
    what: 'partyFunction',
  });
}

function findRepeatedTaxReferences(document: LenientDocument): Issue[] {
  return locateParties(document).flatMap(([{ taxLegalReferences }, party]) =>
    findRepeated(taxLegalReferences, `${party}/taxLegalReferences`, {
      keyOf: ({ type, countryCode, value }) => JSON.stringify([type, countryCode, value]),
      what: 'type, countryCode and value',
    }),
  );
}

function findRepeatedCustomsReferences(document: LenientDocument): Issue[] {
  const items = locate(document.consignmentItems, '/consignmentItems');
  const cargo = items.flatMap(([{ cargoItems }, item]) => locate(cargoItems, `${item}/cargoItems`));
  const boxes = locate(document.utilizedTransportEquipments, '/utilizedTransportEquipments');
  const holders: [Pick<LenientDocument, 'customsReferences'>, string][] = [
    [document, ''],
    ...items,
    ...cargo,
    ...boxes,
  ];
  return holders.flatMap(([{ customsReferences }, pointer]) =>
    findRepeated(customsReferences, `${pointer}/customsReferences`, typeAndCountry),
  );
}

function findRepeatedCommodityCodes({ consignmentItems }: LenientDocument): Issue[] {
  const items = locate(consignmentItems, '/consignmentItems');
  const cargo = items.flatMap(([{ cargoItems }, item]) => locate(cargoItems, `${item}/cargoItems`));
  return [...items, ...cargo].flatMap(([{ nationalCommodityCodes, extendedNationalCommodityCodes }, pointer]) => [
    ...findRepeated(nationalCommodityCodes, `${pointer}/nationalCommodityCodes`, typeAndCountry),
    ...findRepeated(extendedNationalCommodityCodes, `${pointer}/extendedNationalCommodityCodes`, typeAndCountry),
  ]);
}

/** What a document may say once. Lists whose items have `values` have one item for each type and country. */
export const REPETITION_INVARIANTS: readonly Invariant[] = [
  { source: CONFORMANCE_CHECKS, sentence: 'Each container is listed once', find: findRepeatedBoxes },
  { source: NOTHING_TWICE, sentence: 'Each seal of a container is listed once', find: findRepeatedSeals },
  { source: CONFORMANCE_CHECKS, sentence: 'Each function of other parties is given once', find: findRepeatedFunctions },
  { source: CONFORMANCE_CHECKS, sentence: 'A party has each tax reference once', find: findRepeatedTaxReferences },
  {
    source: CONFORMANCE_CHECKS,
    sentence: 'Customs references have one item for each type and country',
    find: findRepeatedCustomsReferences,
  },
  {
    source: NOTHING_TWICE,
    sentence: 'National commodity codes have one item for each type and country',
    find: findRepeatedCommodityCodes,
  },
];
