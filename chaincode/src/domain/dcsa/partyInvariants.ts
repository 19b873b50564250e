import type { Issue } from '../errors';
import { type Invariant, locate, locateIn } from './invariant';
import type { LenientDocument, LenientParty } from './lenientDocument';

const CONSIGNEE = '/documentParties/consignee';
const ENDORSEE = '/documentParties/endorsee';

function findMissingConsignee({ isToOrder, documentParties }: LenientDocument): Issue[] {
  if (isToOrder !== false || documentParties === undefined || documentParties.consignee !== undefined) return [];
  return [{ pointer: CONSIGNEE, message: 'is required if isToOrder is false' }];
}

function findEndorseeOfStraightBill({ isToOrder, documentParties }: LenientDocument): Issue[] {
  if (isToOrder !== false || documentParties?.endorsee === undefined) return [];
  return [{ pointer: ENDORSEE, message: 'must be left out if isToOrder is false' }];
}

function findConsigneeWithEndorsee({ documentParties: { consignee, endorsee } = {} }: LenientDocument): Issue[] {
  if (consignee === undefined || endorsee === undefined) return [];
  return [{ pointer: ENDORSEE, message: 'is given together with a consignee, which excludes it' }];
}

/** The consignee or endorsee of a bill to order can be its notify party, by `isNotifyParty`. */
function findMissingNotifyParty({ isToOrder, documentParties }: LenientDocument): Issue[] {
  if (isToOrder !== true || documentParties === undefined) return [];
  const { consignee, endorsee, notifyParties = [] } = documentParties;
  const flagged = consignee?.isNotifyParty === true || endorsee?.isNotifyParty === true;
  if (flagged || notifyParties.length > 0) return [];
  const message = 'is required on a bill to order, unless isNotifyParty of consignee or endorsee is true';
  return [{ pointer: '/documentParties/notifyParties', message }];
}

/** The parties of a document, each with its pointer. */
export function locateParties({ documentParties = {} }: LenientDocument): [LenientParty, string][] {
  const { notifyParties, other, ...single } = documentParties;
  return [
    ...locateIn(single, '/documentParties'),
    ...locate(notifyParties, '/documentParties/notifyParties'),
    ...locate(other, '/documentParties/other').flatMap(([{ party }, pointer]) => locateIn({ party }, pointer)),
  ];
}

/** The consignee, its representative and the endorsee need identifying codes by the schema, the others by this rule. */
const NEEDS_ADDRESS_OR_CODE = /\/(?:shipper|onBehalfOfShipper|notifyParties\/\d+|party)$/;

/** Unstructured lines are an address, too: DCSA's "fallback when structured address fields are unavailable". */
function findUnidentifiedParties(document: LenientDocument): Issue[] {
  return locateParties(document).flatMap(([{ address, addressLines = [], identifyingCodes = [] }, pointer]) =>
    !NEEDS_ADDRESS_OR_CODE.test(pointer) ||
    address !== undefined ||
    addressLines.length > 0 ||
    identifyingCodes.length > 0
      ? []
      : [{ pointer, message: 'needs address, addressLines or identifyingCodes' }],
  );
}

/** The digits of an international number, ITU-T E.164. */
const DIGITS_MIN = 6;
const DIGITS_MAX = 15;

function hasInternationalNumber(phone: string): boolean {
  const [number = ''] = /^[\d ().\-/]*/.exec(phone.slice(phone.indexOf('+') + 1)) ?? [];
  const digits = number.replaceAll(/\D/g, '').length;
  return phone.includes('+') && digits >= DIGITS_MIN && digits <= DIGITS_MAX;
}

function findNationalPhoneNumbers(document: LenientDocument): Issue[] {
  const contacts = [
    ...locate(document.partyContactDetails, '/partyContactDetails'),
    ...locateParties(document).flatMap(([{ partyContactDetails }, pointer]) =>
      locate(partyContactDetails, `${pointer}/partyContactDetails`),
    ),
    ...locateEmergencyContacts(document),
  ];
  return contacts.flatMap(([{ phone }, pointer]) =>
    phone === undefined || hasInternationalNumber(phone)
      ? []
      : [{ pointer: `${pointer}/phone`, message: 'has no international number: + and 6 to 15 digits' }],
  );
}

function locateEmergencyContacts({ consignmentItems }: LenientDocument): [{ phone?: string | undefined }, string][] {
  return locate(consignmentItems, '/consignmentItems').flatMap(([{ cargoItems }, item]) =>
    locate(cargoItems, `${item}/cargoItems`).flatMap(([{ outerPackaging }, cargo]) =>
      locate(outerPackaging?.dangerousGoods, `${cargo}/outerPackaging/dangerousGoods`).flatMap(
        ([{ emergencyContactDetails }, goods]) => locateIn({ emergencyContactDetails }, goods),
      ),
    ),
  );
}

/** The parties, and which of them a form of title has. */
export const PARTY_INVARIANTS: readonly Invariant[] = [
  {
    source: 'Consignee',
    sentence: 'Mandatory for non-negotiable BL (`isToOrder=false`)',
    find: findMissingConsignee,
  },
  {
    source: 'Endorsee',
    sentence: 'Can only be provided for negotiable BLs (`isToOrder=true`)',
    find: findEndorseeOfStraightBill,
  },
  {
    source: 'Endorsee, Consignee',
    sentence: '`Consignee` and `Endorsee` are mutually exclusive',
    find: findConsigneeWithEndorsee,
  },
  {
    source: 'DocumentParties.notifyParties',
    sentence: 'Mandatory for To Order BLs, unless `isNotifyParty` in `Consignee` or `Endorsee` is set to `true`',
    find: findMissingNotifyParty,
  },
  {
    source: 'Shipper, OnBehalfOfShipper, NotifyParty, Party: identifyingCodes',
    sentence: 'Either the `address` or a party `identifyingCode` must be provided',
    find: findUnidentifiedParties,
  },
  {
    source: 'PartyContactDetail.phone, EmergencyContactDetails.phone',
    sentence: 'Phone MUST include an international phone number format as defined in ITU-T E.123',
    find: findNationalPhoneNumbers,
  },
];
