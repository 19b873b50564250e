import type { Mutant } from './schemaMutants';
import { GOODS, PARTIES } from './places';

const TO_ORDER = { '/isToOrder': true, [`${PARTIES}/consignee`]: undefined };
const ENDORSEE = { partyName: 'Bank', identifyingCodes: [{ codeListProvider: 'ZZZ', partyCode: 'BANK' }] };

/** What breaks each invariant of parties, by the invariant's sentence. */
export const PARTY_MUTANTS: Readonly<Record<string, readonly Mutant[]>> = {
  'Mandatory for non-negotiable BL (`isToOrder=false`)': [
    {
      what: 'a straight bill without consignee',
      changes: { [`${PARTIES}/consignee`]: undefined },
      pointer: `${PARTIES}/consignee`,
    },
  ],
  'Can only be provided for negotiable BLs (`isToOrder=true`)': [
    {
      what: 'a straight bill with an endorsee',
      changes: { [`${PARTIES}/consignee`]: undefined, [`${PARTIES}/endorsee`]: ENDORSEE },
      pointer: `${PARTIES}/endorsee`,
    },
  ],
  '`Consignee` and `Endorsee` are mutually exclusive': [
    {
      what: 'a bill to order with consignee and endorsee',
      changes: { '/isToOrder': true, [`${PARTIES}/endorsee`]: ENDORSEE },
      pointer: `${PARTIES}/endorsee`,
    },
  ],
  'Mandatory for To Order BLs, unless `isNotifyParty` in `Consignee` or `Endorsee` is set to `true`': [
    {
      what: 'a bill to order without notify parties',
      changes: { ...TO_ORDER, [`${PARTIES}/notifyParties`]: undefined },
      pointer: `${PARTIES}/notifyParties`,
    },
    {
      what: 'a bill to order with an empty list of notify parties',
      changes: { ...TO_ORDER, [`${PARTIES}/notifyParties`]: [] },
      pointer: `${PARTIES}/notifyParties`,
    },
  ],
  'Either the `address` or a party `identifyingCode` must be provided': [
    'shipper',
    'onBehalfOfShipper',
    'notifyParties/0',
    'other/0/party',
  ].map((name) => ({
    what: 'a party without address and code',
    changes: {
      [`${PARTIES}/${name}/address`]: undefined,
      [`${PARTIES}/${name}/addressLines`]: [],
      [`${PARTIES}/${name}/identifyingCodes`]: [],
    },
    pointer: `${PARTIES}/${name}`,
  })),
  'Phone MUST include an international phone number format as defined in ITU-T E.123': [
    '/partyContactDetails/0',
    `${PARTIES}/shipper/partyContactDetails/0`,
    `${PARTIES}/consignee/partyContactDetails/0`,
    `${PARTIES}/issuingParty/partyContactDetails/0`,
    `${PARTIES}/carriersAgentAtDestination/partyContactDetails/0`,
    `${PARTIES}/notifyParties/0/partyContactDetails/0`,
    `${PARTIES}/other/0/party/partyContactDetails/0`,
    `${GOODS}/emergencyContactDetails`,
  ].map((at) => ({
    what: 'a phone number of one country',
    changes: { [`${at}/phone`]: '070 262 970' },
    pointer: `${at}/phone`,
  })),
};
