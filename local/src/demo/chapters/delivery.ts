import { narrator } from '../narrator.js';
import type { DemoTrade } from '../trade.js';

/** The bill goes back to the carrier against the goods. */
export async function playDelivery({ bankB, carrier, bill }: DemoTrade): Promise<void> {
  narrator.chapter('7  Surrender and delivery');
  const path = { id: bill };
  const surrendered = await bankB.post('/v1/bills-of-lading/{id}/surrender-for-delivery', { path });
  narrator.does(
    'BankB',
    `has the bill that it paid for, and surrenders it for its importer: ${surrendered.body.record.status}`,
  );
  const accepted = await carrier.post('/v1/bills-of-lading/{id}/accept-surrender', { path });
  narrator.does('Carrier', `accept surrender: ${accepted.body.record.status}`);
  const delivered = await carrier.post('/v1/bills-of-lading/{id}/deliver', { path });
  narrator.does('Carrier', `deliver: ${delivered.body.record.status}`);
}
