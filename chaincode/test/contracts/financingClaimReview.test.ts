import { expect } from 'chai';
import { rejects } from '../support/rejects';
import { BANK_A, BANK_A_SECOND, BANK_B, f1, newId, type Result, SHIPPER, Trade, weighedIn } from '../support/trade';

const CLEARED = { reasonCode: 'CLEARED_WITH_OTHER_BANK' };

describe('A claim in spite of what was found', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  /** A claim of bank A on a paper that bank B gave up on suspicion: that is HIGH. */
  async function reserveDoubted(by = BANK_A): Promise<Result> {
    const paper = f1(newId());
    const { record } = await trade.reserve(BANK_B, newId(), { tokens: [paper] });
    await trade.claim(BANK_B, 'cancel', record.id, { reasonCode: 'WITHDRAWN_ON_SUSPICION' });
    return trade.reserve(by, newId(), { tokens: [paper] });
  }

  it('is financed after another officer of the bank has approved it', async () => {
    const reserved = await reserveDoubted();
    const { id } = reserved.record;
    expect(weighedIn(reserved, BANK_A)).to.deep.equal(['D1 HIGH']);
    expect(reserved.record.state['review']).to.deep.equal({ reservedBy: BANK_A.party });
    await rejects(trade.claim(BANK_A, 'finance', id), 'NOT_APPROVED');
    await rejects(trade.claim(BANK_A_SECOND, 'finance', id), 'NOT_APPROVED');
    const { record } = await trade.claim(BANK_A_SECOND, 'approve', id, CLEARED);
    expect(record.status).to.equal('RESERVED');
    const approvedFor = CLEARED.reasonCode;
    expect(record.state['review']).to.deep.equal({ reservedBy: BANK_A.party, approvedFor });
    expect((await trade.claim(BANK_A, 'finance', id)).record.status).to.equal('FINANCED');
  });

  it('is not approved by whoever reserved it, whatever colleagues have done with it since', async () => {
    const { record } = await reserveDoubted();
    await rejects(trade.claim(BANK_A, 'approve', record.id, CLEARED), 'FORBIDDEN');
    await trade.claim(BANK_A_SECOND, 'extend', record.id);
    await rejects(trade.claim(BANK_A, 'approve', record.id, CLEARED), 'FORBIDDEN');
    expect((await trade.claim(BANK_A_SECOND, 'approve', record.id, CLEARED)).record.version).to.equal(3);
  });

  it('is approved by the first officer if the second one has reserved it', async () => {
    const { record } = await reserveDoubted(BANK_A_SECOND);
    await rejects(trade.claim(BANK_A_SECOND, 'approve', record.id, CLEARED), 'FORBIDDEN');
    await trade.claim(BANK_A, 'approve', record.id, CLEARED);
    expect((await trade.claim(BANK_A_SECOND, 'finance', record.id)).record.status).to.equal('FINANCED');
  });

  it('is approved again, for another reason, if more turned up since', async () => {
    const { id } = (await reserveDoubted()).record;
    await trade.claim(BANK_A_SECOND, 'approve', id, CLEARED);
    await rejects(trade.claim(BANK_A, 'approve', id, CLEARED), 'FORBIDDEN');
    const { record } = await trade.claim(BANK_A_SECOND, 'approve', id, { reasonCode: 'CLEARED_BY_PAPERS' });
    expect(record.state['review']).to.include({ approvedFor: 'CLEARED_BY_PAPERS' });
  });

  it('is approved for a reason, by an officer of its bank', async () => {
    const { id } = (await reserveDoubted()).record;
    await rejects(trade.claim(BANK_B, 'approve', id, CLEARED), 'NOT_FOUND');
    await rejects(trade.claim(SHIPPER, 'approve', id, CLEARED), 'FORBIDDEN');
    await rejects(trade.claim(BANK_A_SECOND, 'approve', id), 'INVALID');
  });

  it('can be given up without an approval, and is judged anew if it is reserved again', async () => {
    const { id } = (await reserveDoubted()).record;
    await trade.claim(BANK_A_SECOND, 'cancel', id);
    await rejects(trade.claim(BANK_A_SECOND, 'approve', id, CLEARED), 'WRONG_STATUS');
  });

  it('needs nobody else if nothing HIGH was found', async () => {
    const { record } = await trade.reserve(BANK_A, newId(), { tokens: [f1(newId())] });
    expect(record.state).not.to.have.property('review');
    await rejects(trade.claim(BANK_A_SECOND, 'approve', record.id, CLEARED), 'NOT_REQUESTED');
    expect((await trade.claim(BANK_A, 'finance', record.id)).record.status).to.equal('FINANCED');
  });
});
