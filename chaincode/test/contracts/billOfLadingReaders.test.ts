import { expect } from 'chai';
import { rejects } from '../support/rejects';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { billLink, offerTo } from '../support/pledges';
import { BANK_A, placeOf, type Result, SHIPPER, Trade } from '../support/trade';

describe('Whoever was shown a bill before it was offered to it', () => {
  let desk: Desk;
  let id: string;
  const act = (by: User, action: string, ask: object = {}): Promise<Result> =>
    desk.act(by, 'bill-of-lading', action, { id, ...ask });
  const SAYS_NO = { input: { reasonCode: 'OTHER' } };
  const ENDINGS: Record<string, () => Promise<Result>> = {
    'returns the bill': async () => {
      await act(BANK_A, 'accept-transfer');
      return act(BANK_A, 'return-transfer', SAYS_NO);
    },
    'declines it': () => act(BANK_A, 'decline-offer', SAYS_NO),
    'is offered it no longer': () => act(SHIPPER, 'withdraw-offer'),
  };
  const PLACES = { organisation: { msp: BANK_A.msp }, party: placeOf(BANK_A) };
  beforeEach(async () => {
    const trade = await Trade.start();
    desk = new Desk(trade);
    ({ id } = (await trade.issue()).record);
  });

  for (const [ending, end] of Object.entries(ENDINGS)) {
    for (const [shown, to] of Object.entries(PLACES)) {
      it(`still reads it after it ${ending}, if it was shown to the ${shown}`, async () => {
        await act(SHIPPER, 'disclose', { input: { to } });
        for (const offered of Object.values(PLACES)) {
          await act(SHIPPER, 'offer-transfer', { input: { ...offerTo(BANK_A).input, to: offered } });
          const { record } = await end();
          expect(record.parties).to.deep.include(to);
          expect(await desk.document(BANK_A, billLink(id))).to.have.property('transportDocumentStatus');
        }
      });
    }

    it(`reads nothing after it ${ending}, if it saw the bill by the offer alone`, async () => {
      for (const offered of Object.values(PLACES)) {
        await act(SHIPPER, 'offer-transfer', { input: { ...offerTo(BANK_A).input, to: offered } });
        await end();
        await rejects(desk.read(BANK_A, billLink(id)), 'NOT_FOUND');
      }
    });
  }
});
