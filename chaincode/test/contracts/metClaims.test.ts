import { expect } from 'chai';
import { MAX_MET } from '../../src/domain/vocabulary/tokenLists';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import type { CaseClaim } from '../support/financing/claims';
import { bill, invoice, usd } from '../support/financing/papers';
import { printWhole } from '../support/financing/printedClaim';
import { rejects } from '../support/rejects';
import { BANK_A, BANK_B, newId, type Result, SHIPPER, Trade, weighedIn } from '../support/trade';

/** The same goods under the number of another bill. */
const SAME_GOODS: CaseClaim = { security: [bill({ number: '987650123' })] };

describe('A claim that a request meets by tokens that are not listed', () => {
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
  });
  const reserve = (by: User, claim: CaseClaim, met?: unknown): Promise<Result> => {
    const id = newId();
    const { transient, ...printed } = printWhole(id, claim);
    const named = met === undefined ? {} : { met: JSON.stringify(met) };
    const input = {};
    return desk.reserve(by, { id, input, ...printed, transient: { ...transient, ...named } });
  };

  it('weighs, if the request names it', async () => {
    const { record } = await reserve(BANK_A, { security: [bill()] });
    const alone = await reserve(BANK_B, SAME_GOODS);
    expect(weighedIn(alone, BANK_B)).to.deep.equal([]);
    await trade.claim(BANK_B, 'cancel', alone.record.id);
    const second = await reserve(BANK_B, SAME_GOODS, [record.id]);
    expect([second.record.status, weighedIn(second, BANK_B)]).to.deep.equal(['RESERVED', ['D3 HIGH']]);
  });

  it('weighs once, however it is found', async () => {
    const { record } = await reserve(BANK_A, { security: [bill()] });
    const second = await reserve(BANK_B, { security: [bill()] }, [record.id, record.id]);
    expect([second.record.status, weighedIn(second, BANK_B)]).to.deep.equal(['REFUSED', ['D1 BLOCK']]);
  });

  it('refuses nothing: only the numbers of security do, and the ledger finds them without being told', async () => {
    const { record } = await reserve(BANK_A, {
      security: [{ ...invoice(), financed: usd(25_000_000) }],
      underlying: [bill()],
    });
    const second = await reserve(BANK_B, { security: [bill()] }, [record.id]);
    expect([second.record.status, weighedIn(second, BANK_B)]).to.deep.equal(['RESERVED', ['D11 HIGH']]);
  });

  it('is left out if nobody can read it, if it is none, or if its applicant does not hold its document', async () => {
    const { record: held } = await reserve(BANK_A, { security: [bill()] });
    const { record: bare } = await trade.issue();
    const litter = newId();
    trade.ledger.tamper(`financing-claim/${litter}`, 'no record');
    trade.ledger.tamperPrivate(SHIPPER.msp, `content/financing-claim/${held.id}/1`, 'another document');
    const second = await reserve(BANK_B, SAME_GOODS, [newId(), litter, bare.id, held.id]);
    expect([second.record.status, weighedIn(second, BANK_B)]).to.deep.equal(['RESERVED', []]);
  });

  it('is left out if its bank does not confirm it', async () => {
    const { record } = await reserve(BANK_A, { security: [bill()] });
    trade.ledger.tamper(`financing-claim/${record.id}`, JSON.stringify({ ...record, version: 2 }));
    expect(weighedIn(await reserve(BANK_B, SAME_GOODS, [record.id]), BANK_B)).to.deep.equal([]);
  });

  it('is one of a bounded list of ids', async () => {
    const many = Array.from({ length: MAX_MET + 1 }, newId);
    for (const met of ['x', ['x'], {}, many]) await rejects(reserve(BANK_B, SAME_GOODS, met), 'INVALID');
  });
});
