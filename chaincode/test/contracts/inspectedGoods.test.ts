import { expect } from 'chai';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Credits } from '../support/credit';
import { DECLARATION, exportDeclaration } from '../support/declaration';
import { numberOfDeclaration } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, BANK_B, CUSTOMS, newId, SHIPPER } from '../support/trade';

const TYPE = 'customs-declaration';
const SECOND_OFFICER: User = { ...CUSTOMS, party: newId() };

describe('Goods that customs inspects', () => {
  let desk: Credits;
  beforeEach(async () => {
    desk = await Credits.start();
  });

  const file = async (): Promise<TradeRecord> =>
    (await desk.act(SHIPPER, TYPE, 'file', { document: DECLARATION, input: { customs: CUSTOMS.msp } })).record;
  const accept = (id: string, channel: string): Promise<unknown> =>
    desk.act(CUSTOMS, TYPE, 'accept', { id, input: { channel }, tokens: [numberOfDeclaration(id)] });
  const decide = async (id: string, action: string, details?: object, by = CUSTOMS): Promise<string> =>
    (await desk.act(by, TYPE, action, { id, details })).record.status;
  const correct = (id: string, declaration: object): Promise<unknown> =>
    desk.act(SHIPPER, TYPE, 'correct', { id, details: { declaration } });
  const withdraw = (id: string): Promise<unknown> =>
    desk.act(SHIPPER, TYPE, 'withdraw', { id, details: { reasonCode: 'OTHER' } });

  it('are released by two officers if customs inspects the goods', async () => {
    const { id } = await file();
    await accept(id, 'GREEN');
    await decide(id, 'inspect', { reasonCode: 'HIGH_RISK' });
    const release = (by: User): Promise<string> => decide(id, 'release', { reasonCode: 'EXAMINED' }, by);
    await rejects(release(CUSTOMS), 'NOT_APPROVED');
    await decide(id, 'approve-release');
    await rejects(release(CUSTOMS), 'FORBIDDEN');
    await decide(id, 'hold', { reasonCode: 'RISK_SCREENING' });
    await rejects(release(SECOND_OFFICER), 'NOT_APPROVED');
    await decide(id, 'approve-release');
    expect(await release(SECOND_OFFICER)).to.equal('RELEASED');
  });

  it('are released by two officers though it is corrected, its papers are checked, or it is released and corrected', async () => {
    const { id } = await file();
    await accept(id, 'INSPECTION');
    const release = (by: User): Promise<string> => decide(id, 'release', { reasonCode: 'EXAMINED' }, by);
    const between: (() => Promise<unknown>)[] = [
      () => correct(id, DECLARATION),
      () => decide(id, 'check-documents', { reasonCode: 'PAPERS_CONTRADICT' }),
      () => decide(id, 'notify-payment', { duties: { currency: 'KRW', amountMinor: 12_000 } }),
    ];
    for (const step of between) {
      await decide(id, 'approve-release');
      await step();
      await rejects(release(SECOND_OFFICER), 'NOT_APPROVED');
    }
    await decide(id, 'approve-release');
    await release(SECOND_OFFICER);
    await correct(id, DECLARATION);
    await rejects(release(SECOND_OFFICER), 'NOT_APPROVED');
  });

  it('stay approved though the declarant shows the declaration to a bank, and not though it corrects it', async () => {
    const ask = { document: exportDeclaration(), input: { customs: CUSTOMS.msp } };
    const { id } = (await desk.act(SHIPPER, TYPE, 'file', ask)).record;
    await accept(id, 'INSPECTION');
    await decide(id, 'approve-release');
    await correct(id, exportDeclaration());
    await rejects(decide(id, 'release', { reasonCode: 'EXAMINED' }, SECOND_OFFICER), 'NOT_APPROVED');
    await decide(id, 'approve-release');
    for (const bank of [BANK_A, BANK_B]) await desk.act(SHIPPER, TYPE, 'disclose', { id, input: { bank: bank.msp } });
    expect(await decide(id, 'release', { reasonCode: 'EXAMINED' }, SECOND_OFFICER)).to.equal('RELEASED');
  });

  it('are released by two officers though the role of one is another now', async () => {
    const { id } = await file();
    await accept(id, 'INSPECTION');
    await decide(id, 'approve-release');
    for (const role of ['auditor', 'gateway'] as const)
      await rejects(decide(id, 'release', { reasonCode: 'EXAMINED' }, { ...SECOND_OFFICER, role }), 'FORBIDDEN');
  });

  it('have no declaration that is ended by one alone, who would accept it again without an inspection', async () => {
    const ends = [
      ['reject', 'DECLARED_TWICE'],
      ['cancel', 'NOT_SHIPPED'],
    ] as const;
    for (const [action, reasonCode] of ends) {
      const { id } = await file();
      await accept(id, 'INSPECTION');
      await rejects(decide(id, action, { reasonCode }), 'NOT_APPROVED');
      await rejects(withdraw(id), 'WRONG_STATUS');
      await decide(id, 'check-documents', { reasonCode: 'DOCUMENTS_SELECTED' });
      await rejects(withdraw(id), 'WRONG_STATUS');
      await decide(id, 'inspect', { reasonCode: 'GOODS_UNCLEAR' });
      await decide(id, 'approve-release');
      await rejects(decide(id, action, { reasonCode }), 'FORBIDDEN');
      expect(await decide(id, action, { reasonCode }, SECOND_OFFICER)).to.be.oneOf(['REJECTED', 'CANCELLED']);
    }
  });
});
