import type { Mutant } from './schemaMutants';
import { BOX, CARGO, GOODS, ITEM, PACKAGING, PARTIES } from './places';

/** Values that a description does not list. */
const UNLISTED: Readonly<Record<string, string>> = {
  '/transportDocumentStatus': 'LOST',
  '/cargoMovementTypeAtOrigin': 'BCL',
  '/cargoMovementTypeAtDestination': 'XCL',
  '/transports/preCarriageBy': 'CAMEL',
  '/transports/onCarriageBy': 'Truck',
  '/transports/vesselVoyages/0/role': 'CAPTAIN',
  [`${PARTIES}/shipper/eblPlatform`]: 'NARU',
  [`${PARTIES}/shipper/typeOfPerson`]: 'COMPANY',
  [`${PARTIES}/shipper/identifyingCodes/0/codeListProvider`]: 'NOPE',
  [`${PARTIES}/onBehalfOfShipper/identifyingCodes/0/codeListProvider`]: 'w3c',
  [`${PARTIES}/consignee/eblPlatform`]: 'wave',
  [`${PARTIES}/consignee/typeOfPerson`]: 'PERSON',
  [`${PARTIES}/consignee/identifyingCodes/0/codeListProvider`]: 'LEI',
  [`${PARTIES}/onBehalfOfConsignee/identifyingCodes/0/codeListProvider`]: 'NOPE',
  [`${PARTIES}/issuingParty/identifyingCodes/0/codeListProvider`]: 'SCAC',
  [`${PARTIES}/notifyParties/0/typeOfPerson`]: 'NATURAL',
  [`${PARTIES}/notifyParties/0/identifyingCodes/0/codeListProvider`]: 'NOPE',
  [`${PARTIES}/other/0/partyFunction`]: 'QQQ',
  [`${PARTIES}/other/0/party/identifyingCodes/0/codeListProvider`]: 'NOPE',
  [`${ITEM}/nationalCommodityCodes/0/type`]: 'Schedule B',
  [`${ITEM}/extendedNationalCommodityCodes/0/type`]: 'HS',
  [`${CARGO}/nationalCommodityCodes/0/type`]: 'HS',
  [`${CARGO}/extendedNationalCommodityCodes/0/type`]: 'HS',
  [`${PACKAGING}/woodDeclaration`]: 'Pressed',
  [`${GOODS}/segregationGroups/0`]: '99',
  [`${GOODS}/inhalationZone`]: 'E',
  [`${ITEM}/references/0/type`]: 'LC',
  '/references/0/type': 'SPO',
  [`${BOX}/references/0/type`]: 'CPO',
  '/feedbacks/0/severity': 'FATAL',
  '/feedbacks/0/code': 'SOMETHING_ELSE',
};

export const UNLISTED_MUTANTS: readonly Mutant[] = Object.entries(UNLISTED).map(([pointer, value]) => ({
  what: `of a value that is not listed, ${value}`,
  changes: { [pointer]: value },
  pointer,
}));
