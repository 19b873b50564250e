import { expect } from 'chai';
import { Consenting, consentTo, NUMBER, taken } from '../support/consenting';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, BANK_B, inHours, type Result, SHIPPER } from '../support/trade';

describe('A claim on papers leaves its consent', () => {
  let on: Consenting;
  beforeEach(async () => {
    on = await Consenting.start();
  });
  const give = (...given: Parameters<Consenting['give']>): Promise<string> => on.give(...given);
  const reserve = (...asked: Parameters<Consenting['reserve']>): Promise<Result> => on.reserve(...asked);
  const act = (by: User, id: string, action: string, input: object = {}, absent?: string[]): Promise<Result> =>
    on.desk.act(by, 'financing-claim', action, { id, input, ...(absent && { absent }) });
  const lapse = async (id: string, by = BANK_A): Promise<void> => {
    on.rewriting.rewriteState({ type: 'financing-claim', id }, { reservedUntil: inHours(-1) });
    await act(by, id, 'expire');
  };

  it('open if it is refused', async () => {
    await reserve(await give());
    const second = await give(consentTo(NUMBER), SHIPPER, BANK_B);
    const { record } = await reserve(second, { by: BANK_B });
    expect([record.status, on.read(second).status]).to.deep.equal(['REFUSED', 'OPEN']);
    expect(record.state).not.to.have.property('consent');
  });

  it('open again if it is cancelled, for one claim more, and ended if that is cancelled, too', async () => {
    const consent = await give();
    const { record } = await reserve(consent);
    const { endorsers } = await act(BANK_A, record.id, 'cancel');
    expect(endorsers).to.deep.equal([BANK_A.msp, SHIPPER.msp]);
    expect([on.read(consent).status, on.read(consent).state['lapses']]).to.deep.equal(['OPEN', 1]);
    expect(on.read(consent).state).not.to.have.property('claim');
    const again = await reserve(consent);
    expect(again.record.status).to.equal('RESERVED');
    await act(BANK_A, again.record.id, 'cancel');
    expect(on.read(consent).status).to.equal('ENDED');
    await rejects(reserve(consent), 'WRONG_STATUS');
  });

  it('open again if it lapses, and ended if it lapses a second time', async () => {
    const consent = await give();
    await lapse((await reserve(consent)).record.id);
    expect([on.read(consent).status, on.read(consent).state['lapses']]).to.deep.equal(['OPEN', 1]);
    const second = await reserve(consent);
    await lapse(second.record.id, SHIPPER);
    expect([on.read(consent).status, on.read(consent).state['lapses']]).to.deep.equal(['ENDED', 2]);
    await rejects(reserve(consent), 'WRONG_STATUS');
    await rejects(on.withdraw(consent), 'WRONG_STATUS');
  });

  it('used if it is repaid', async () => {
    const consent = await give();
    const { record } = await reserve(consent);
    await rejects(on.withdraw(consent), 'WRONG_STATUS');
    await act(BANK_A, record.id, 'finance');
    await act(BANK_A, record.id, 'release', { reasonCode: 'REPAID' });
    expect(on.read(consent).status).to.equal('USED');
    await rejects(reserve(consent), 'WRONG_STATUS');
  });

  it('used if it ends while somebody signs nothing: two members are enough then, as without a consent', async () => {
    const [first, second] = [await give(), await give(consentTo('another'))];
    const cancelled = await reserve(first);
    const { endorsers } = await act(BANK_A, cancelled.record.id, 'cancel', {}, [SHIPPER.msp]);
    expect(endorsers).to.have.length(2).and.not.to.include(SHIPPER.msp);
    const lapsed = await reserve(second, { security: [taken({ number: 'another' })] });
    on.rewriting.rewriteState({ type: 'financing-claim', id: lapsed.record.id }, { reservedUntil: inHours(-1) });
    await act(SHIPPER, lapsed.record.id, 'expire', {}, [BANK_A.msp]);
    expect([on.read(first).status, on.read(second).status]).to.deep.equal(['USED', 'USED']);
  });
});
