import { narrator } from '../narrator.js';
import type { DemoTrade } from '../trade.js';

/** The financing is repaid; the bill is free again. */
export async function playRepayment({ bankA, shipper, claim, bill }: DemoTrade): Promise<void> {
  narrator.chapter('5  The financing is repaid');
  const surrendered = shipper.post('/v1/bills-of-lading/{id}/surrender-for-delivery', { path: { id: bill } });
  await shipper.expectRefusal(
    409,
    'surrenders the bill to the carrier',
    surrendered,
    ({ code }) => `${code}: the bank must release it first`,
  );
  const body = { input: { reasonCode: 'REPAID' } } as const;
  const released = await bankA.post('/v1/financing-claims/{id}/release', { path: { id: claim }, body });
  const { status } = released.body.record;
  narrator.does('BankA', `is repaid and releases claim and pledge in one transaction: ${status}`);
}
