import { randomInt } from 'node:crypto';
import { ulid } from 'ulid';
import { DemoParty } from './party.js';

/** Where a user's party lives on the ledger. */
export interface Place {
  readonly msp: string;
  readonly party: string;
}

/** The cast and the papers of one trade. */
export interface DemoTrade {
  readonly shipper: DemoParty;
  readonly bankA: DemoParty;
  readonly bankB: DemoParty;
  readonly carrier: DemoParty;
  readonly customs: DemoParty;
  readonly shipperPlace: Place;
  readonly shipment: string;
  readonly bill: string;
  readonly claim: string;
  readonly declaration: string;
  /** The number of the bill and of the invoice: new in every run, so that the demo can be played again. */
  readonly billNumber: string;
  readonly invoiceNumber: string;
}

const SERIALS = 1_000_000;
const SERIAL_DIGITS = 6;

/** Fresh ids and numbers for one run. */
export function freshPapers(): Pick<
  DemoTrade,
  'shipment' | 'bill' | 'claim' | 'declaration' | 'billNumber' | 'invoiceNumber'
> {
  const serial = (): string => String(randomInt(SERIALS)).padStart(SERIAL_DIGITS, '0');
  return {
    shipment: ulid(),
    bill: ulid(),
    claim: ulid(),
    declaration: ulid(),
    billNumber: `MMCUBUS${serial()}${serial()}`,
    invoiceNumber: `HB-2026-${serial()}${serial()}`,
  };
}

const HOUR_MS = 3_600_000;

/** A point in time some hours from now, as the interface wants it. */
export function inHours(hours: number): string {
  return new Date(Date.now() + hours * HOUR_MS).toISOString();
}
