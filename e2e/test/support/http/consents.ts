import { inHours, makeConsent, type SecurityPaper } from '@naru/local';
import { ulid } from 'ulid';
import { partyOf, SHIPPER, type User } from '../cast.js';
import { until } from '../until.js';
import type { HttpUser } from './httpUser.js';

const CONSENT_HOURS = 24;

/** The consent on which a claim rests, unless it is on a bill on the ledger alone. */
export interface Applying {
  readonly consent?: string;
}

/** Who applies, and to which bank. */
export interface Application {
  readonly shipper: HttpUser;
  readonly bank: HttpUser;
  /** The bank's MSP id. */
  readonly to: string;
  /** Whose user the shipper is. */
  readonly applicant?: User;
}

/**
 * An applicant consents to a bank's claim on papers, and the bank's own peer has the consent. A bill on the ledger alone
 * needs none.
 */
export async function apply(
  { shipper, bank, to, applicant = SHIPPER }: Application,
  { security }: { readonly security: readonly SecurityPaper[] },
): Promise<Applying> {
  const document = makeConsent({ security }, partyOf(applicant));
  if (document.papers.length === 0) return {};
  const path = { id: ulid() };
  const body = { document, input: { bank: to, expires: inHours(CONSENT_HOURS) } };
  await shipper.put('/v1/financing-consents/{id}', { path, body });
  const isSeen = async (): Promise<boolean> =>
    (await bank.send('GET', `/v1/financing-consents/${path.id}`)).status === OK;
  await until('the bank sees the consent', isSeen);
  return { consent: path.id };
}

const OK = 200;
