import type { TradeRecord } from '../../../src/domain/vocabulary/record';
import { CERTIFICATE } from '../../support/declaration';
import { CUSTOMS, placeOf, SHIPPER } from '../../support/trade';
import type { Situation } from './situation';

/** A certificate that ran out on the day that declarations state. */
export const EXPIRED = { ...CERTIFICATE, expiryDate: '2026-11-02' };
export const UNEXPIRED = 'none of these certificates has run out by now';

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
