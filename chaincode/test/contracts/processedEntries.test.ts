import { expect } from 'chai';
import { Bond } from '../support/bond';
import { entryDeclaration, LINE } from '../support/declaration';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import { CARRIER, CUSTOMS, MEMBERS, newId, SHIPPER } from '../support/trade';

const TYPE = 'processing-record';
const ENTRY = 'customs-declaration';

describe('An approved record of processing', () => {
  let bond: Bond;
  beforeEach(async () => {
    bond = await Bond.start();
  });

  it('is approved for goods as they are declared then', async () => {
    const id = await bond.file();
    const corrected = entryDeclaration({ lines: [{ ...LINE, hsCode: '6403990000', countryOfOrigin: 'CN' }] });
    await bond.desk.act(SHIPPER, ENTRY, 'correct', { id: bond.entry, details: { declaration: corrected } });
    await bond.release(bond.entry);
    const { issues } = await rejects(bond.approve(id), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/outputs/0/originCriterion']);
  });

  it('uses no goods that left the bonded area for good, and those that moved in bond', async () => {
    const rewriting = new Rewriting(bond.desk.trade.ledger, MEMBERS);
    const left = { cargoReport: newId(), carrier: CARRIER.msp };
    const leave = (state: object): void => {
      rewriting.rewriteState({ type: ENTRY, id: bond.entry }, state);
    };
    const id = await bond.file();
    for (const state of [
      { leftBy: left },
      { leftBy: { ...left, leaving: 'CLEARED' } },
      { leftBy: { ...left, leaving: 'CLEARED' }, leaving: 'IN_BOND' },
    ]) {
      leave(state);
      await rejects(bond.approve(id), 'WRONG_STATUS');
    }
    leave({ leftBy: { ...left, leaving: 'IN_BOND' }, leaving: 'IN_BOND' });
    expect((await bond.approve(id)).status).to.equal('APPROVED');
  });

  it('stands in the declaration of its goods until customs revokes it', async () => {
    const stated = async (): Promise<unknown> =>
      (await bond.desk.read(SHIPPER, { type: ENTRY, id: bond.entry })).record.state['processedBy'];
    const [first, second] = [await bond.file(), await bond.file({ recordNumber: 'BF-2026-0043' })];
    await bond.approve(first);
    await bond.approve(second, first);
    await bond.desk.act(CUSTOMS, TYPE, 'revoke', { id: first, absent: [SHIPPER.msp] });
    expect(await stated()).to.deep.equal([second]);
    await bond.desk.act(CUSTOMS, TYPE, 'revoke', { id: second, details: { reasonCode: 'NOT_PROCESSED' } });
    expect(await stated()).to.equal(undefined);
  });

  describe('keeps the declaration of its goods as it was', () => {
    const end = (action: string, ask: object, by: User = CUSTOMS): Promise<unknown> =>
      bond.desk.act(by, ENTRY, action, { id: bond.entry, ...ask });
    const correct = (more: object): Promise<unknown> =>
      end('correct', { details: { declaration: entryDeclaration({ lines: [more] }) } }, SHIPPER);
    const [line] = entryDeclaration()['lines'] as [typeof LINE];

    it('when it is corrected: the same goods, and no less than was used', async () => {
      await bond.approve(await bond.file());
      const pointersOf = async (more: object): Promise<string[]> =>
        ((await rejects(correct({ ...line, ...more }), 'INVALID')).issues ?? []).map(({ pointer }) => pointer);
      expect(await pointersOf({ hsCode: '6404110000', countryOfOrigin: 'KR' })).to.deep.equal([
        '/details/declaration/lines/0/hsCode',
        '/details/declaration/lines/0/countryOfOrigin',
      ]);
      expect(await pointersOf({ quantity: { value: '800', unit: 'NMB' }, unitPrice: undefined })).to.deep.equal([
        '/details/declaration/lines/0/quantity/unit',
      ]);
      await rejects(correct({ ...line, netMassKg: '599' }), 'NOT_CONSERVED');
      await correct({ ...line, netMassKg: '600' });
    });

    it('when it is cancelled, rejected or withdrawn: customs revokes the record first', async () => {
      const id = await bond.file();
      await bond.approve(id);
      const cancel = (): Promise<unknown> => end('cancel', { details: { reasonCode: 'RELEASED_IN_ERROR' } });
      await rejects(cancel(), 'WRONG_STATUS');
      await correct({ ...line, description: 'UPPERS' });
      await end('check-documents', { details: { reasonCode: 'PAPERS_CONTRADICT' } });
      await rejects(end('withdraw', { details: { reasonCode: 'OTHER' } }, SHIPPER), 'WRONG_STATUS');
      await rejects(end('reject', { details: { reasonCode: 'NOT_THE_GOODS' } }), 'WRONG_STATUS');
      await bond.desk.act(CUSTOMS, TYPE, 'revoke', { id, details: { reasonCode: 'NOT_PROCESSED' } });
      await cancel();
    });

    it('when the rest is seized: customs names what it does not take', async () => {
      const [id, open] = [await bond.file(), await bond.file()];
      await bond.approve(id);
      const details = { reasonCode: 'SMUGGLING' };
      for (const processed of [[], [open], [id, open]]) {
        const { issues } = await rejects(end('seize', { details, input: { processed } }), 'INVALID');
        expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/input/processed']);
      }
      await end('seize', { details, input: { processed: [id] } });
      await rejects(bond.approve(open, id), 'WRONG_STATUS');
    });
  });
});
