import { expect } from 'chai';
import { by, Clearing, RELEASE, SECOND } from '../support/clearing';
import { rejects } from '../support/rejects';

describe('A declaration ends by two officers', () => {
  const ERROR = { details: { reasonCode: 'RELEASED_IN_ERROR' } };
  let customs: Clearing;
  beforeEach(async () => {
    customs = await Clearing.start();
  });

  it('if customs has inspected the goods, though it has released them', async () => {
    const id = await customs.accepted({}, 'INSPECTION');
    await customs.decide(id, 'approve-release', {}, SECOND);
    await customs.decide(id, 'release', RELEASE);
    await rejects(customs.decide(id, 'cancel', ERROR), 'NOT_APPROVED');
    await customs.decide(id, 'approve-release', {}, SECOND);
    await rejects(customs.decide(id, 'cancel', ERROR, SECOND), 'FORBIDDEN');
    expect(await customs.decide(id, 'cancel', ERROR)).to.equal('CANCELLED');
  });

  it('if goods have left by it, released or by an exception', async () => {
    const cleared = await customs.released();
    await customs.leave(await customs.unloaded(), by(cleared));
    await rejects(customs.decide(cleared, 'cancel', ERROR), 'NOT_APPROVED');
    await customs.decide(cleared, 'approve-release', {}, SECOND);
    expect(await customs.decide(cleared, 'cancel', ERROR)).to.equal('CANCELLED');
    const [id, excepted] = [await customs.unloaded(), await customs.accepted()];
    await customs.allow(id, by(excepted));
    await customs.leave(id);
    const wrong = { details: { reasonCode: 'WRONG_PROCEDURE' } };
    await rejects(customs.decide(excepted, 'reject', wrong), 'NOT_APPROVED');
    await customs.decide(excepted, 'approve-release', {}, SECOND);
    expect(await customs.decide(excepted, 'reject', wrong)).to.equal('REJECTED');
  });

  it('and by one, if it was neither inspected nor used', async () => {
    expect(await customs.decide(await customs.released(), 'cancel', ERROR)).to.equal('CANCELLED');
  });
});
