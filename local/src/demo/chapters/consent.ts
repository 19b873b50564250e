import { ulid } from 'ulid';
import { requireNew } from '../demoUser.js';
import type { SecurityPaper } from '../papers/claims.js';
import { makeConsent } from '../papers/consents.js';
import { type Applying, type DemoTrade, inHours, OFFER_HOURS } from '../trade.js';

/** The shipper applies to a bank: it consents to a claim on its papers, unless all that it brings is a bill on the ledger. */
export async function applyTo(
  { shipper, shipperParty }: Pick<DemoTrade, 'shipper' | 'shipperParty'>,
  bank: string,
  security: readonly SecurityPaper[],
): Promise<Applying> {
  const document = makeConsent({ security }, shipperParty);
  if (document.papers.length === 0) return {};
  const path = { id: ulid() };
  const input = { bank, expires: inHours(OFFER_HOURS) };
  requireNew(await shipper.put('/v1/financing-consents/{id}', { path, body: { document, input } }));
  return { consent: path.id };
}
