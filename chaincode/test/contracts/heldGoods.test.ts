import { expect } from 'chai';
import { Credits } from '../support/credit';
import { DECLARATION } from '../support/declaration';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, CUSTOMS, inHours, SHIPPER, weighedIn } from '../support/trade';

describe('Goods that customs holds', () => {
  it('are delivered only after customs has released them, which the carrier sees without the reason', async () => {
    const credits = await Credits.start();
    const { trade } = credits;
    const { record: bill } = await trade.issue();
    await trade.bill(SHIPPER, 'disclose', bill.id, { to: { msp: CUSTOMS.msp } });
    const link = { type: 'bill-of-lading', id: bill.id } as const;
    const { record: declaration } = await credits.act(SHIPPER, 'customs-declaration', 'file', {
      document: DECLARATION,
      input: { customs: CUSTOMS.msp, links: [link] },
    });
    const decide = (action: 'hold-goods' | 'release-goods', by = CUSTOMS): Promise<unknown> =>
      credits.act(by, 'bill-of-lading', action, { id: bill.id, input: { declaration: declaration.id } });
    const declare = (action: string, reasonCode: string): Promise<unknown> =>
      credits.act(CUSTOMS, 'customs-declaration', action, { id: declaration.id, details: { reasonCode } });
    await rejects(decide('hold-goods'), 'WRONG_STATUS');
    const channel = { id: declaration.id, input: { channel: 'GREEN' } };
    await credits.act(CUSTOMS, 'customs-declaration', 'accept', channel);
    await declare('hold', 'RISK_SCREENING');
    await rejects(decide('hold-goods', { ...CUSTOMS, msp: CARRIER.msp }), 'FORBIDDEN');
    await rejects(decide('hold-goods', { ...CUSTOMS, role: 'auditor' }), 'FORBIDDEN');
    await decide('hold-goods');
    await trade.bill(SHIPPER, 'surrenderForDelivery', bill.id);
    await trade.bill(CARRIER, 'acceptSurrender', bill.id);
    const { values } = await rejects(trade.bill(CARRIER, 'deliver', bill.id), 'HELD');
    expect(values).to.deep.equal({ declarations: [declaration.id] });
    expect(trade.ledger.publicText()).not.to.include('RISK_SCREENING');
    await rejects(decide('release-goods'), 'WRONG_STATUS');
    await declare('release', 'EXAMINED');
    await decide('release-goods');
    expect((await trade.bill(CARRIER, 'deliver', bill.id)).record.status).to.equal('ACCOMPLISHED');
  });

  it('secure a claim only with a second officer (D14)', async () => {
    const credits = await Credits.start();
    const { trade } = credits;
    const { id } = (await trade.issue()).record;
    for (const { msp } of [CUSTOMS, BANK_A]) await trade.bill(SHIPPER, 'disclose', id, { to: { msp } });
    const filed = { document: { ...DECLARATION, billOfLading: id }, input: { customs: CUSTOMS.msp } };
    const { id: declaration } = (await credits.act(SHIPPER, 'customs-declaration', 'file', filed)).record;
    const hold = { id: declaration, details: { reasonCode: 'RISK_SCREENING' } };
    await credits.act(CUSTOMS, 'customs-declaration', 'hold', hold);
    await credits.act(CUSTOMS, 'bill-of-lading', 'hold-goods', { id, input: { declaration } });
    await trade.bill(SHIPPER, 'offerPledge', id, { to: BANK_A.msp, expires: inHours(24) });
    const claimed = await trade.reserve(BANK_A, undefined, { bill: id });
    expect([claimed.record.status, ...weighedIn(claimed, BANK_A)]).to.deep.equal(['RESERVED', 'D14 HIGH']);
    await rejects(trade.claim(BANK_A, 'finance', claimed.record.id), 'NOT_APPROVED');
  });

  it('are delivered before that if customs lets the carrier, which the ledger shows', async () => {
    const credits = await Credits.start();
    const { trade } = credits;
    const { record: bill } = await trade.issue();
    await trade.bill(SHIPPER, 'disclose', bill.id, { to: { msp: CUSTOMS.msp } });
    const filed = { document: { ...DECLARATION, billOfLading: bill.id }, input: { customs: CUSTOMS.msp } };
    const { id: declaration } = (await credits.act(SHIPPER, 'customs-declaration', 'file', filed)).record;
    const hold = { id: declaration, details: { reasonCode: 'RISK_SCREENING' } };
    await credits.act(CUSTOMS, 'customs-declaration', 'hold', hold);
    const ask = { id: bill.id, input: { declaration } };
    const unheld = { id: bill.id, input: { declaration, version: 2 } };
    await rejects(credits.act(CUSTOMS, 'bill-of-lading', 'allow-delivery', unheld), 'NOT_REQUESTED');
    await credits.act(CUSTOMS, 'bill-of-lading', 'hold-goods', ask);
    await trade.bill(SHIPPER, 'surrenderForDelivery', bill.id);
    await trade.bill(CARRIER, 'acceptSurrender', bill.id);
    await rejects(trade.bill(CARRIER, 'deliver', bill.id), 'HELD');
    const seen = { id: bill.id, input: { declaration, version: 2 } };
    await credits.act(CUSTOMS, 'bill-of-lading', 'allow-delivery', seen);
    const { hash } = trade.recordOf({ type: 'customs-declaration', id: declaration }).content;
    const { state, status } = (await trade.bill(CARRIER, 'deliver', bill.id)).record;
    expect([status, state['holds']]).to.deep.equal([
      'ACCOMPLISHED',
      [{ declaration, customs: CUSTOMS.msp, isExcepted: true, seen: 2, content: hash, since: 3 }],
    ]);
  });
});
