import type { Link } from '@naru/chaincode/domain';
import { inHours, makeConsent } from '@naru/local';
import { ulid } from 'ulid';
import { SHIPPER, type User } from '../cast.js';
import type { Brought } from './claimOn.js';
import type { Trade } from './trade.js';

const CONSENT_HOURS = 24;

/** What a claim brings of its consent. */
export interface Consented {
  readonly consent: string | undefined;
  readonly carried: readonly Link[];
}

/** The shipper consents to a bank's claim. A bill on the ledger alone needs no consent. */
export async function consentTo(trade: Trade, bank: Pick<User, 'msp'>, claim: Brought['document']): Promise<Consented> {
  const document = makeConsent(claim);
  if (document.papers.length === 0) return { consent: undefined, carried: [] };
  const id = ulid();
  const input = { bank: bank.msp, expires: inHours(CONSENT_HOURS) };
  await trade.act(SHIPPER, 'financing-consent', 'give', id, { document, input });
  return { consent: id, carried: [{ type: 'financing-consent', id }] };
}
