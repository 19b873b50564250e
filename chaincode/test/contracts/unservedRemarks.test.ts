import { expect } from 'chai';
import { DEFINITIONS } from '../../src/domain/documents/registry';
import type { Link } from '../../src/domain/vocabulary/record';
import { ADVISER, BENEFICIARY, Credits, ISSUER } from '../support/credit';
import { DECLARATION } from '../support/declaration';
import type { Ask } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, CUSTOMS, MEMBERS, type Result, SHIPPER } from '../support/trade';

const REFUSAL = { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' };
const HOLD = { reasonCode: 'RISK_SCREENING', remarks: 'Container 3 is to be opened.' };
const RELEASE = { reasonCode: 'EXAMINED' };
const ABSENT = [SHIPPER.msp];
const OTHERS = MEMBERS.map(({ mspId }) => mspId)
  .filter((mspId) => mspId !== SHIPPER.msp)
  .sort();

describe('Remarks that were stated by their hash', () => {
  let credits: Credits;
  beforeEach(async () => {
    credits = await Credits.start();
  });
  const without = (by: User, { type, id }: Link, action: string, ask: Ask = {}): Promise<Result> =>
    credits.act(by, type, action, { absent: ABSENT, ...ask, id });
  const serve = (by: User, { type, id }: Link, version: number, details: object): Promise<Result> =>
    credits.act(by, type, 'serve-remarks', { id, input: { version }, details });
  const filed = async (): Promise<Link> => {
    const ask = { document: DECLARATION, input: { customs: CUSTOMS.msp } };
    return (await credits.act(SHIPPER, 'customs-declaration', 'file', ask)).record;
  };
  const declared = async (): Promise<Link> => {
    const accepted = { id: (await filed()).id, input: { channel: 'GREEN' } };
    return (await credits.act(CUSTOMS, 'customs-declaration', 'accept', accepted)).record;
  };
  /** A presentation whose discrepancy the bank determined, and refused, while the beneficiary's peer signed nothing. */
  const refused = async (): Promise<Link> => {
    const { record } = await credits.present(await credits.advised());
    const judged = { input: { determination: 'DISCREPANT' }, details: credits.judgement('DISCREPANT') };
    await without(ADVISER, record, 'examine', judged);
    await without(ADVISER, record, 'refuse', { details: REFUSAL });
    return record;
  };
  const unserved = async (by: User, link: Link): Promise<unknown> =>
    (await credits.read(by, link)).record.state['unservedRemarks'];

  it('can be served by every type that has such actions', () => {
    const lacking = Object.values(DEFINITIONS).filter(
      ({ actions }) =>
        !('serve-remarks' in actions) &&
        Object.values(actions).some(({ opponentMayBeAbsent, details }) => opponentMayBeAbsent && details !== undefined),
    );
    expect(lacking).to.deep.equal([]);
  });

  it('were so because a party that gets them was absent: others are no reason', async () => {
    const declaration = await declared();
    for (const absent of ['NobodyMSP', BANK_A.msp]) {
      const { values } = await rejects(
        without(CUSTOMS, declaration, 'hold', { absent: [absent], details: HOLD }),
        'INVALID',
      );
      expect(values['absent']).to.deep.equal([absent]);
    }
    expect((await without(CUSTOMS, declaration, 'hold', { details: HOLD })).record.status).to.equal('HELD');
  });

  describe('of customs', () => {
    it('hold and release goods though the declarant’s peer signs nothing', async () => {
      const first = await without(CUSTOMS, await filed(), 'hold', { details: HOLD });
      expect([first.record.status, first.endorsers]).to.deep.equal(['HELD', OTHERS]);
      const declaration = await declared();
      const held = await without(CUSTOMS, declaration, 'hold', { details: HOLD });
      expect(held.endorsers).to.have.length(2).and.to.include(CUSTOMS.msp).and.not.to.include(SHIPPER.msp);
      expect([...held.writes.private.values()]).to.deep.equal([[...held.writes.state.values()][0]]);
      const released = await without(CUSTOMS, declaration, 'release', { details: RELEASE });
      expect(released.record.status).to.equal('RELEASED');
      expect(released.endorsers).to.have.length(2).and.to.include(CUSTOMS.msp).and.not.to.include(SHIPPER.msp);
      expect(credits.trade.ledger.publicText()).not.to.include(HOLD.reasonCode).and.not.to.include(RELEASE.reasonCode);
    });

    it('are named by the answer until they are served, each by its version', async () => {
      const declaration = await declared();
      const first = (await without(CUSTOMS, declaration, 'hold', { details: HOLD })).record;
      const second = (await without(CUSTOMS, declaration, 'release', { details: RELEASE })).record;
      expect((await credits.read(SHIPPER, declaration)).details).to.equal(null);
      const owed = [
        { action: 'hold', version: first.version, sha256: first.details },
        { action: 'release', version: second.version, sha256: second.details },
      ];
      expect(await unserved(SHIPPER, declaration)).to.deep.equal(owed);
      await serve(CUSTOMS, declaration, second.version, RELEASE);
      expect((await credits.read(SHIPPER, declaration)).details).to.include('EXAMINED');
      expect(await unserved(SHIPPER, declaration)).to.deep.equal(owed.slice(0, 1));
      await serve(CUSTOMS, declaration, first.version, HOLD);
      expect((await credits.read(SHIPPER, declaration)).details).to.include(HOLD.remarks);
      expect(await unserved(SHIPPER, declaration)).to.equal(undefined);
    });

    it('are the same as then, served by customs alone and once', async () => {
      const declaration = await declared();
      const { version } = (await without(CUSTOMS, declaration, 'hold', { details: HOLD })).record;
      await rejects(serve(CUSTOMS, declaration, version, { ...HOLD, remarks: 'Another reason.' }), 'INVALID');
      await rejects(serve(CUSTOMS, declaration, version + 1, HOLD), 'WRONG_STATUS');
      await rejects(serve(SHIPPER, declaration, version, HOLD), 'FORBIDDEN');
      await rejects(serve(BANK_A, declaration, version, HOLD), 'FORBIDDEN');
      await serve(CUSTOMS, declaration, version, HOLD);
      await rejects(serve(CUSTOMS, declaration, version, HOLD), 'WRONG_STATUS');
    });

    it('are those of the action: the reason of a release does not serve a hold', async () => {
      const declaration = await declared();
      const { version } = (await without(CUSTOMS, declaration, 'hold', { details: RELEASE })).record;
      const { issues } = await rejects(serve(CUSTOMS, declaration, version, RELEASE), 'INVALID');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/details/reasonCode']);
    });

    it('owe nothing if the declarant’s peer signs', async () => {
      const declaration = await declared();
      const { record } = await credits.act(CUSTOMS, 'customs-declaration', 'hold', {
        id: declaration.id,
        details: HOLD,
      });
      expect(record.state).not.to.have.property('unservedRemarks');
      await rejects(serve(CUSTOMS, declaration, record.version, HOLD), 'WRONG_STATUS');
      const bare = { id: (await declared()).id, details: {} };
      await rejects(credits.act(CUSTOMS, 'customs-declaration', 'hold', bare), 'INVALID');
    });
  });

  describe('of a bank', () => {
    it('are its judgement and its notice, served with the same text and once', async () => {
      const presentation = await refused();
      await rejects(serve(ADVISER, presentation, 3, { ...REFUSAL, discrepancies: ['ANOTHER ONE'] }), 'INVALID');
      await rejects(serve(ISSUER, presentation, 3, REFUSAL), 'FORBIDDEN');
      await credits.step(ISSUER, 'waive', presentation.id);
      const { record } = await serve(ADVISER, presentation, 3, REFUSAL);
      expect(record.status).to.equal('WAIVED');
      expect((await credits.read(BENEFICIARY, presentation)).details).to.include('LATE PRESENTATION');
      await rejects(serve(ADVISER, presentation, 3, REFUSAL), 'WRONG_STATUS');
      await serve(ADVISER, presentation, 2, credits.judgement('DISCREPANT'));
      expect((await credits.read(BENEFICIARY, presentation)).details).to.include('judgements');
      expect(await unserved(BENEFICIARY, presentation)).to.equal(undefined);
    });

    it('stay its own to serve after it has passed the documents on', async () => {
      const { record } = await credits.present(await credits.advised());
      const judged = { input: { determination: 'DISCREPANT' }, details: credits.judgement('DISCREPANT') };
      await without(ADVISER, record, 'examine', judged);
      await credits.step(ADVISER, 'forward', record.id);
      const served = await serve(ADVISER, record, 2, credits.judgement('DISCREPANT'));
      expect(served.record.status).to.equal('PRESENTED');
      expect(served.record.state).not.to.have.property('unservedRemarks');
    });
  });
});
