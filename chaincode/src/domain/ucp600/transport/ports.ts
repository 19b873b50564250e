import type { CreditPlace, CreditTerms } from '../../papers/creditTerms';
import type { PresentedPlace } from '../../papers/presented/common';
import { compareCover, comparePlaces } from '../compare/places/comparePlaces';
import type { Likeness } from '../compare/words';
import { complies, discrepant, type Judgement, needsAPerson, notApplicable, quote } from '../examination/judgement';
import { defineTransportRule } from './defineTransportRule';
import { isSeaTransport, type SeaTransport, type TransportDocument } from './transportDocuments';

/** A place that the credit asks for, and what the document states of it. */
interface PlaceCheck {
  readonly what: string;
  readonly asked: CreditPlace | undefined;
  readonly stated: PresentedPlace | undefined;
  readonly compare?: (asked: CreditPlace, stated: PresentedPlace) => Likeness;
}

/**
 * U5: the document states shipment from the port of loading to the port of discharge of the credit (44E, 44F), and the
 * places of receipt and delivery that the credit names (44A, 44B); by air these are airports. Places are compared by
 * UN/LOCODE, or else by name. What is not plainly the same and not plainly another place is left to a person.
 * Source: UCP 600 arts. 19(a)(iii), 20(a)(iii), 21(a)(iii), 22(a)(iii), 23(a)(iv), 24(a)(iii), 25(a)(i).
 */
export const ports = defineTransportRule(
  'U5',
  '(a)(iii)',
  (document, name, { credit }) => {
    const judgements = [
      ...listChecks(document, credit).map((check) => judgePlace(document, name, check)),
      ...(isSeaTransport(document) ? judgeIntendedPorts(document, name) : []),
    ].filter((judgement) => judgement !== undefined);
    return judgements.length > 0 ? judgements : [notApplicable('THE CREDIT NAMES NO PORTS')];
  },
  {
    MULTIMODAL_TRANSPORT_DOCUMENT: '(a)(iii)',
    SEA_WAYBILL: '(a)(iii)',
    CHARTER_PARTY_BILL_OF_LADING: '(a)(iii)',
    AIR_WAYBILL: '(a)(iv)',
    ROAD_WAYBILL: '(a)(iii)',
    RAIL_WAYBILL: '(a)(iii)',
    INLAND_WATERWAY_DOCUMENT: '(a)(iii)',
    COURIER_RECEIPT: '(a)(i)',
  },
);

function listChecks(document: TransportDocument, credit: CreditTerms): PlaceCheck[] {
  const { placeOfReceipt, portOfLoading, portOfDischarge, placeOfDelivery } = credit;
  const [from, to] = [placeOfReceipt ?? portOfLoading, placeOfDelivery ?? portOfDischarge];
  switch (document.kind) {
    case 'AIR_WAYBILL':
      return [
        { what: 'AIRPORT OF DEPARTURE', asked: portOfLoading ?? placeOfReceipt, stated: document.airportOfDeparture },
        {
          what: 'AIRPORT OF DESTINATION',
          asked: portOfDischarge ?? placeOfDelivery,
          stated: document.airportOfDestination,
        },
      ];
    case 'ROAD_WAYBILL':
    case 'RAIL_WAYBILL':
    case 'INLAND_WATERWAY_DOCUMENT':
      return [
        { what: 'PLACE OF SHIPMENT', asked: from, stated: document.placeOfShipment },
        { what: 'PLACE OF DESTINATION', asked: to, stated: document.placeOfDestination },
      ];
    case 'COURIER_RECEIPT':
      return [{ what: 'PLACE OF SHIPMENT', asked: from, stated: document.placeOfShipment }];
    default:
      return listSeaChecks(document, credit);
  }
}

function listSeaChecks(document: SeaTransport, credit: CreditTerms): PlaceCheck[] {
  // A charter party bill can show the port of discharge as the range that the credit states (22(a)(iii)).
  const compareDischarge = document.kind === 'CHARTER_PARTY_BILL_OF_LADING' ? compareCover : comparePlaces;
  const loading = document.onBoardNotation?.portOfLoading ?? document.portOfLoading;
  return [
    { what: 'PORT OF LOADING', asked: credit.portOfLoading, stated: loading },
    {
      what: 'PORT OF DISCHARGE',
      asked: credit.portOfDischarge,
      stated: document.portOfDischarge,
      compare: compareDischarge,
    },
    { what: 'PLACE OF RECEIPT', asked: credit.placeOfReceipt, stated: document.placeOfReceipt },
    { what: 'PLACE OF DELIVERY', asked: credit.placeOfDelivery, stated: document.placeOfDelivery },
  ];
}

const writePlace = ({ name, unLocode }: PresentedPlace): string =>
  unLocode === undefined ? name : `${name} (${unLocode})`;

function judgePlace(
  document: TransportDocument,
  name: string,
  { what, asked, stated, compare = comparePlaces }: PlaceCheck,
): Judgement | undefined {
  if (asked === undefined) return undefined;
  const credit = quote(writePlace(asked));
  const compared = { place: what, credit: writePlace(asked), stated: stated && writePlace(stated) };
  if (stated === undefined)
    return judgeUnstated(document, `${name} DOES NOT STATE THE ${what} ${credit}`, what, compared);
  const likeness = compare(asked, stated);
  const said = quote(writePlace(stated));
  if (likeness === 'SAME') return complies(`${what} ${said} AS PER CREDIT`, compared);
  if (likeness === 'UNSURE') return needsAPerson(`${name}: ${what} ${said}, CREDIT ${credit}`, compared);
  return discrepant(
    `${name} SHOWS ${what} ${said} INSTEAD OF ${credit}`,
    `Have the document state the ${what.toLowerCase()} as the credit names it, or have the credit amended.`,
    compared,
  );
}

/** The form of a bill has its places. What the data of another document do not have may still stand on it. */
function judgeUnstated(
  { kind }: TransportDocument,
  sentence: string,
  what: string,
  compared: Parameters<typeof complies>[1],
): Judgement {
  return kind === 'BILL_OF_LADING'
    ? discrepant(sentence, `Have the bill state the ${what.toLowerCase()}.`, compared)
    : needsAPerson(`${sentence} AS DATA`, compared);
}

/**
 * A port of loading that is only "intended" needs a notation with the port of the credit, the date and the vessel (20(a)(iii)).
 * A multimodal document may have intended ports (19(a)(iii)).
 */
function judgeIntendedPorts(document: SeaTransport, name: string): Judgement[] {
  const { kind, isPortOfLoadingIntended, isPortOfDischargeIntended, onBoardNotation: notation } = document;
  if (kind === 'MULTIMODAL_TRANSPORT_DOCUMENT') return [];
  const isActual = notation?.portOfLoading !== undefined && notation.vesselName !== undefined;
  const compared = { isPortOfLoadingIntended, isPortOfDischargeIntended, notationPort: notation?.portOfLoading?.name };
  return [
    ...(isPortOfLoadingIntended && !isActual
      ? [
          discrepant(
            `${name} NAMES AN INTENDED PORT OF LOADING WITHOUT A NOTATION OF THE ACTUAL PORT, DATE AND VESSEL`,
            'Have the carrier add an on board notation with the actual port, the date and the vessel.',
            compared,
          ),
        ]
      : []),
    ...(isPortOfDischargeIntended ? [needsAPerson(`${name} NAMES AN INTENDED PORT OF DISCHARGE`, compared)] : []),
  ];
}
