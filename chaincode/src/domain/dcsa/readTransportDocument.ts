import { rejectIssues } from '../errors';
import { addDecimals, convertToKg, pointerOf, writeNumber } from '../primitives';
import { StatedFacts } from './statedFacts';

/** A port as a document names it. */
export interface PortView {
  readonly unLocationCode: string | undefined;
  readonly name: string | undefined;
  /** The name to print, "to match the name … on the Letter of Credit". */
  readonly displayedName: string | undefined;
}

/** A container and its seals. */
export interface ContainerView {
  readonly equipmentReference: string;
  readonly isShipperOwned: boolean;
  readonly seals: readonly string[];
}

/** What rules ask about a transport document. Its numbers are exact. */
export interface TransportDocumentView {
  readonly transportDocumentReference: string;
  /** Tells versions of one document apart (DCSA eBL 3.0.4). */
  readonly transportDocumentSubReference: string | undefined;
  readonly transportDocumentTypeCode: 'BOL' | 'SWB';
  readonly carrierCode: string;
  readonly carrierCodeListProvider: 'SMDG' | 'NMFTA';
  /** Whether the document is transferred electronically. If not, its originals are paper. */
  readonly isElectronic: boolean;
  /** Full container load, or a part of one that several bills share (DCSA eBL 3.0.4, cargoMovementTypeAtOrigin). */
  readonly load: 'FCL' | 'LCL' | undefined;
  /** How many originals and copies the carrier issues, with and without charges together. */
  readonly originals: number;
  readonly copies: number;
  readonly isToOrder: boolean;
  readonly issueDate: string;
  readonly shippedOnBoardDate: string | undefined;
  /** The first sea-going vessel, onto which the cargo is loaded. */
  readonly vesselName: string;
  readonly voyage: string;
  readonly portOfLoading: PortView;
  readonly portOfDischarge: PortView;
  readonly containers: readonly ContainerView[];
  readonly packages: number;
  /** The sum over the cargo items. Pounds are converted exactly. */
  readonly grossMassKg: string;
  /** Each code once, in the order of the document; `extendedHSCodes` take precedence over `HSCodes` (DCSA eBL 3.0.4). */
  readonly hsCodes: readonly string[];
  readonly shipperName: string;
  readonly consigneeName: string | undefined;
  readonly endorseeName: string | undefined;
}

/**
 * Reads an issued transport document: any that `validateTransportDocument` accepts and that has an issue date.
 *
 * @throws TradeError INVALID with one issue per fault if it is not an issued transport document
 */
export function readTransportDocument(document: unknown): TransportDocumentView {
  const facts = readFacts(document);
  const { documentParties, utilizedTransportEquipments } = facts;
  return {
    transportDocumentReference: facts.transportDocumentReference,
    transportDocumentSubReference: facts.transportDocumentSubReference,
    transportDocumentTypeCode: facts.transportDocumentTypeCode,
    carrierCode: facts.carrierCode,
    carrierCodeListProvider: facts.carrierCodeListProvider,
    isElectronic: facts.isElectronic,
    load: facts.cargoMovementTypeAtOrigin,
    originals: facts.numberOfOriginalsWithCharges + facts.numberOfOriginalsWithoutCharges,
    copies: facts.numberOfCopiesWithCharges + facts.numberOfCopiesWithoutCharges,
    isToOrder: facts.isToOrder,
    issueDate: facts.issueDate,
    shippedOnBoardDate: facts.shippedOnBoardDate,
    ...readRoute(facts),
    ...readGoods(facts),
    containers: utilizedTransportEquipments.map(({ equipment, isShipperOwned, seals }) => ({
      equipmentReference: equipment.equipmentReference,
      isShipperOwned,
      seals: seals.map(({ number }) => number),
    })),
    shipperName: documentParties.shipper.partyName,
    consigneeName: documentParties.consignee?.partyName,
    endorseeName: documentParties.endorsee?.partyName,
  };
}

function readFacts(document: unknown): StatedFacts {
  const parsed = StatedFacts.safeParse(document);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ pointer: pointerOf(path), message }));
  return rejectIssues(issues, { message: 'This is not an issued transport document.' });
}

function readRoute({
  transports,
  displayedNameForPortOfLoad,
  displayedNameForPortOfDischarge,
}: StatedFacts): Pick<TransportDocumentView, 'vesselName' | 'voyage' | 'portOfLoading' | 'portOfDischarge'> {
  const { vesselVoyages, portOfLoading, portOfDischarge } = transports;
  const first = vesselVoyages.find(({ role }) => role === 'FIRST_SEA_GOING') ?? vesselVoyages[0];
  return {
    vesselName: first.vesselName,
    voyage: first.carrierExportVoyageNumber,
    portOfLoading: readPort(portOfLoading, displayedNameForPortOfLoad),
    portOfDischarge: readPort(portOfDischarge, displayedNameForPortOfDischarge),
  };
}

function readPort(port: StatedFacts['transports']['portOfLoading'], lines: readonly string[] | undefined): PortView {
  const { UNLocationCode: unLocationCode, locationName, city } = port;
  return { unLocationCode, name: locationName ?? city?.city, displayedName: lines?.join(' ') };
}

function readGoods({
  consignmentItems,
}: StatedFacts): Pick<TransportDocumentView, 'packages' | 'grossMassKg' | 'hsCodes'> {
  const cargo = consignmentItems.flatMap(({ cargoItems }) => cargoItems);
  const masses = cargo.map(({ cargoGrossWeight: { value, unit } }) => convertToKg({ value: writeNumber(value), unit }));
  const codes = consignmentItems.flatMap(({ HSCodes, extendedHSCodes }) => extendedHSCodes ?? HSCodes);
  return {
    packages: cargo.reduce((sum, { outerPackaging }) => sum + outerPackaging.numberOfPackages, 0),
    grossMassKg: addDecimals(masses),
    hsCodes: [...new Set(codes)],
  };
}
