import { loadConsortium } from '@naru/network';

/** A party as documents name it: its organisation, and an id that says nothing. */
export interface Party {
  readonly msp: string;
  readonly party: string;
}

/** The shipper of the trade: the first user of the consortium's exporter. */
export const SHIPPER = findShipper();

function findShipper(): Party {
  for (const { mspId: msp, roles, users } of loadConsortium().organizations) {
    const shipper = roles.includes('EXPORTER') ? users.find(({ role }) => role === 'shipper') : undefined;
    if (shipper !== undefined) return { msp, party: shipper.party };
  }
  throw new Error('The consortium has no shipper.');
}
