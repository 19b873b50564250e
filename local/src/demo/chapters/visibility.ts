import type { DemoTrade } from './trade.js';
import { narrator } from './narrator.js';
import type { DemoParty } from './party.js';

/** Who may read what, as the story left it. */
export async function playVisibility(trade: DemoTrade): Promise<void> {
  narrator.chapter('8  What each party can and cannot read');
  const { shipper, bankA, bankB, carrier, customs } = trade;
  const documents = {
    shipment: `/v1/shipments/${trade.shipment}`,
    bill: `/v1/bills-of-lading/${trade.bill}`,
    'claim of BankA': `/v1/financing-claims/${trade.claim}`,
    declaration: `/v1/customs-declarations/${trade.declaration}`,
  };
  const expected: readonly (readonly [DemoParty, readonly string[]])[] = [
    [shipper, ['shipment', 'bill', 'claim of BankA', 'declaration']],
    [carrier, ['shipment', 'bill']],
    [bankA, ['bill', 'claim of BankA']],
    [bankB, ['bill']],
    [customs, ['shipment', 'bill', 'declaration']],
  ];
  for (const [party, readable] of expected) {
    for (const [name, path] of Object.entries(documents)) {
      await party.expect(readable.includes(name) ? 200 : 404, 'GET', path);
    }
    const hidden = Object.keys(documents).filter((name) => !readable.includes(name));
    narrator.does(
      party.name,
      `reads ${readable.join(', ')}${hidden.length > 0 ? `; 404 for ${hidden.join(', ')}` : ''}`,
    );
  }
  narrator.note(
    'On the channel stand ids, statuses, keyed tokens and salted hashes: no name, number, amount, port or good.',
  );
}
