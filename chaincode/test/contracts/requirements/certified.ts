import type { TradeRecord } from '../../../src/domain/vocabulary/record';
import { CERTIFICATE } from '../../support/declaration';
import { CUSTOMS, placeOf, SHIPPER } from '../../support/trade';
import type { Broken, Situation } from './situation';

/** A certificate that ran out on the day that declarations state. */
export const EXPIRED = { ...CERTIFICATE, expiryDate: '2026-11-02' };
export const UNEXPIRED = 'none of these certificates has run out by now';
export const UNEXPIRED_AT_FILING = 'none of these certificates had run out by the day of filing';
const ADDED_UNEXPIRED =
  'those that it cites anew had not run out by the day on which customs accepted it, or it was filed';

export const certify = async (
  { credits }: Situation,
  bills: readonly string[] = [],
  document = CERTIFICATE,
): Promise<TradeRecord> => {
  const input = { exporter: placeOf(SHIPPER), bills };
  return (await credits.act(CUSTOMS, 'certificate-of-origin', 'issue', { document, input })).record;
};

/** Hides a certificate from customs. */
export const hide = ({ rewriting }: Situation, certificate: TradeRecord): void => {
  rewriting.rewrite(certificate, ({ parties }) => ({ parties: parties.filter(({ party }) => party) }));
};

/** Makes of the certificate one that has run out, and that the correction is the first to cite, if that is what is broken. */
export function citeAnew(
  { rewriting }: Situation,
  broken: Broken,
  declaration: TradeRecord,
  { type, id }: TradeRecord,
): object {
  if (!broken(ADDED_UNEXPIRED)) return {};
  rewriting.rewrite(declaration, ({ links }) => ({ links: links.filter((link) => link.id !== id) }));
  rewriting.rewriteContent({ type, id }, EXPIRED);
  return { certificates: [id] };
}
