import { problemOrThrow, type DemoUser } from '../demoUser.js';
import { narrator } from '../narrator.js';
import type { DemoTrade } from '../trade.js';

type Read = (by: DemoUser) => Promise<{ readonly status: number }>;

/** Who may read what, as the story left it. */
export async function playVisibility(trade: DemoTrade): Promise<void> {
  narrator.chapter('9  What each party can and cannot read');
  const { shipper, bankA, bankB, carrier, customs } = trade;
  const documents: Readonly<Record<string, Read>> = {
    shipment: (by) => by.get('/v1/shipments/{id}', { path: { id: trade.shipment } }),
    bill: (by) => by.get('/v1/bills-of-lading/{id}', { path: { id: trade.bill } }),
    'claim of BankA': (by) => by.get('/v1/financing-claims/{id}', { path: { id: trade.claim } }),
    declaration: (by) => by.get('/v1/customs-declarations/{id}', { path: { id: trade.declaration } }),
  };
  const readable: readonly (readonly [DemoUser, readonly string[]])[] = [
    // The bill went to the banks with the other documents, and its shipper sees it no longer.
    [shipper, ['shipment', 'claim of BankA', 'declaration']],
    [carrier, ['shipment', 'bill']],
    [bankA, ['bill', 'claim of BankA']],
    [bankB, ['bill']],
    [customs, ['shipment', 'bill', 'declaration']],
  ];
  for (const [user, names] of readable) await showReadable(user, names, documents);
  narrator.note(
    'On the channel stand ids, statuses, keyed tokens and salted hashes: no name, number, amount, port or goods.',
  );
}

async function showReadable(
  user: DemoUser,
  readable: readonly string[],
  documents: Readonly<Record<string, Read>>,
): Promise<void> {
  for (const [name, read] of Object.entries(documents)) {
    const expected = readable.includes(name) ? 200 : 404;
    const { status } = await read(user).catch(problemOrThrow);
    if (status !== expected) throw new Error(`${user.name} reads ${name}: expected ${expected}, got ${status}`);
  }
  const hidden = Object.keys(documents).filter((name) => !readable.includes(name));
  narrator.does(user.name, `reads ${readable.join(', ')}${hidden.length > 0 ? `; 404 for ${hidden.join(', ')}` : ''}`);
}
