import { reject } from '../errors';
import { fingerprint, type KindedFingerprint } from './fingerprint';
import { field } from './normalise';

/** What identifies a bill of lading: carriers number their own bills, and use the numbers again. */
export interface BillNumber {
  readonly carrierCode: string;
  readonly transportDocumentReference: string;
  /** The calendar year of the issue. */
  readonly year: number;
}

/** A port by its UN/LOCODE or, without one, its name. */
export interface Port {
  readonly unLocationCode: string | undefined;
  readonly name: string | undefined;
}

/** A sea voyage: the ship by name, and the number that the carrier gave the voyage. */
export interface Voyage {
  readonly vesselName: string;
  readonly voyage: string;
}

/** A box and the seals on it. */
export interface SealedContainer {
  readonly equipmentReference: string;
  readonly seals: readonly string[];
}

/** What a bill of lading says of the carriage. */
export interface BillContent extends Voyage {
  readonly portOfLoading: Port;
  readonly portOfDischarge: Port;
  /** ISO 8601; undefined on a bill that is received for shipment. */
  readonly shippedOnBoardDate: string | undefined;
  readonly containers: readonly SealedContainer[];
}

/**
 * A bill's number as its carrier counts. Many carriers print their SCAC before it and their systems leave it out, so
 * it is taken off, as often as it is there; a number that is nothing else stays.
 */
function bareBillNumber({ carrierCode, transportDocumentReference }: Omit<BillNumber, 'year'>): string {
  const prefix = field('carrier code', carrierCode);
  let number = field('transport document reference', transportDocumentReference);
  while (number.startsWith(prefix) && number.length > prefix.length) number = number.slice(prefix.length);
  return number;
}

/** F1, bill identity: carrier, number without SCAC prefix, year of the issue. */
export function billIdentity(bill: BillNumber): KindedFingerprint<'F1'> {
  return fingerprint('F1', field('carrier code', bill.carrierCode), bareBillNumber(bill), String(bill.year));
}

/**
 * F2, bill content: vessel, voyage, both ports, on-board date and the boxes in order. It finds a bill whose number was
 * altered; several genuine bills can share a box, so it is no proof by itself (rule D3).
 */
export function billContent(bill: BillContent): KindedFingerprint<'F2'> {
  const boxes = bill.containers.map(({ equipmentReference }) => field('container', equipmentReference)).sort();
  return fingerprint(
    'F2',
    ...voyageFields(bill),
    portField('port of loading', bill.portOfLoading),
    portField('port of discharge', bill.portOfDischarge),
    bill.shippedOnBoardDate ?? '',
    boxes,
  );
}

/** F3, container voyage: one for each box, on this vessel and voyage. */
export function containerVoyages(bill: Pick<BillContent, 'containers' | keyof Voyage>): KindedFingerprint<'F3'>[] {
  return bill.containers.map(({ equipmentReference }) =>
    fingerprint('F3', field('container', equipmentReference), ...voyageFields(bill)),
  );
}

/** F4, box and seal: one for each seal. A seal is used once, so the pair is one stuffing of one box. */
export function containerSeals({ containers }: Pick<BillContent, 'containers'>): KindedFingerprint<'F4'>[] {
  return containers.flatMap(({ equipmentReference, seals }) =>
    seals.map((seal) => fingerprint('F4', field('container', equipmentReference), field('seal', seal))),
  );
}

function voyageFields({ vesselName, voyage }: Voyage): [string, string] {
  return [field('vessel', vesselName), field('voyage', voyage)];
}

function portField(what: string, { unLocationCode, name }: Port): string {
  const port = unLocationCode ?? name;
  if (port === undefined) reject('INVALID', `The ${what} has neither UN/LOCODE nor name.`, { field: what });
  return field(what, port);
}
