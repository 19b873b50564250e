import type { DocumentType, Link } from '@naru/chaincode/domain';
import { inHours, makeConsent } from '@naru/local';
import { ulid } from 'ulid';
import { gatewayOf, SHIPPER, type User } from '../cast.js';
import type { Brought } from './claimOn.js';

const CONSENT_HOURS = 24;

/** Takes actions straight on the ledger. */
interface Acting {
  act(by: User, type: DocumentType, action: string, id: string, asked: object): Promise<unknown>;
}

/** What a claim brings of its consent. */
export interface Consented {
  readonly consent: string | undefined;
  readonly carried: readonly Link[];
}

/** The shipper consents to a bank's claim: its gateway signs. A bill on the ledger alone needs no consent. */
export async function consentTo(
  trade: Acting,
  bank: Pick<User, 'msp'>,
  claim: Brought['document'],
): Promise<Consented> {
  const document = makeConsent(claim);
  if (document.papers.length === 0) return { consent: undefined, carried: [] };
  const id = ulid();
  const input = { bank: bank.msp, expires: inHours(CONSENT_HOURS) };
  await trade.act(gatewayOf(SHIPPER), 'financing-consent', 'give', id, { document, input });
  return { consent: id, carried: [{ type: 'financing-consent', id }] };
}
