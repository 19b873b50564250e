import { randomInt } from 'node:crypto';
import { ulid } from 'ulid';
import type { DemoUser } from './demoUser.js';
import type { Party } from './papers/shipper.js';

/** How long an offer of the demo is open. */
export const OFFER_HOURS = 24;

/** The ids and numbers of the papers of one trade. */
export interface Papers {
  readonly shipment: string;
  readonly bill: string;
  readonly claim: string;
  readonly declaration: string;
  readonly transportEvents: { readonly gateIn: string; readonly load: string; readonly departure: string };
  /** New in every run, like that of the invoice, so that the demo can be played again. */
  readonly billNumber: string;
  readonly invoiceNumber: string;
  readonly creditNumber: string;
}

/** The users and the papers of one trade. */
export interface DemoTrade extends Papers {
  readonly shipper: DemoUser;
  /** Another party of the exporters, to which the shipper sells. */
  readonly buyer: DemoUser;
  readonly bankA: DemoUser;
  /** Another officer of BankA, who approves what was found HIGH. */
  readonly secondOfficer: DemoUser;
  readonly bankB: DemoUser;
  readonly carrier: DemoUser;
  readonly customs: DemoUser;
  readonly shipperParty: Party;
  readonly buyerParty: Party;
}

/** The consent on which a claim rests, unless it is on a bill on the ledger alone. */
export interface Applying {
  readonly consent?: string;
}

const SERIALS = 1_000_000;
const SERIAL_DIGITS = 6;

/** New ids and numbers for one run. */
export function makePapers(): Papers {
  const serial = (): string => String(randomInt(SERIALS)).padStart(SERIAL_DIGITS, '0');
  return {
    shipment: ulid(),
    bill: ulid(),
    claim: ulid(),
    declaration: ulid(),
    transportEvents: { gateIn: ulid(), load: ulid(), departure: ulid() },
    billNumber: `MMCUBUS${serial()}${serial()}`,
    invoiceNumber: `HB-2026-${serial()}${serial()}`,
    creditNumber: `LC26-${serial()}`,
  };
}

const HOUR_MS = 3_600_000;

/** The time some hours from now, as a gateway wants it. */
export function inHours(hours: number): string {
  return new Date(Date.now() + hours * HOUR_MS).toISOString();
}
