import { hideParty } from '../../src/domain/vocabulary/privateParty';
import { expect } from 'chai';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  EXPORTERS_AUDITOR,
  gatewayOf,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  type Result,
  SHIPPER,
  Trade,
} from '../support/trade';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';

const HOURS_PER_DAY = 24;
const MAX_DAYS = 90;
const PAPERS = { papers: [{ kind: 'INVOICE', number: 'HB-2026-0142' }] };

describe('A consent to a claim', () => {
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
  });
  const withdraw = (by: User, id: string, absent?: string[]): Promise<Result> =>
    desk.act(by, 'financing-consent', 'withdraw', { id, ...(absent && { absent }) });

  it('is shared by applicant and bank, and says nothing of the papers to anybody else', async () => {
    const expires = inHours(24);
    const { record, endorsers } = await trade.consent(SHIPPER, BANK_A, PAPERS, { expires });
    expect(record.status).to.equal('OPEN');
    expect(record.parties).to.deep.equal([hideParty(SHIPPER), { msp: BANK_A.msp }]);
    expect(record.author).to.deep.equal(placeOf(gatewayOf(SHIPPER)));
    expect(record.state).to.deep.equal({ applicant: hideParty(SHIPPER), bank: BANK_A.msp, expires, lapses: 0 });
    expect(endorsers).to.deep.equal([BANK_A.msp, SHIPPER.msp]);
    expect(trade.ledger.publicText()).not.to.include('0142');
    const link = { type: 'financing-consent', id: record.id } as const;
    const document = { applicant: placeOf(SHIPPER), ...PAPERS };
    for (const by of [SHIPPER, EXPORTERS_AUDITOR, BANK_A])
      expect(await desk.document(by, link)).to.deep.equal(document);
    for (const by of [OTHER_SHIPPER, BANK_B, CARRIER]) await rejects(desk.read(by, link), 'NOT_FOUND');
  });

  it('is given by shippers and banks, to a bank that is not their own', async () => {
    await rejects(trade.consent(CARRIER, BANK_A, PAPERS), 'FORBIDDEN');
    await rejects(trade.consent(SHIPPER, CARRIER, PAPERS), 'FORBIDDEN');
    await rejects(trade.consent(BANK_A, BANK_A, PAPERS), 'INVALID');
    await rejects(trade.consent(SHIPPER, { ...BANK_A, msp: 'StrangersMSP' }, PAPERS), 'NOT_A_MEMBER');
    expect((await trade.consent(BANK_B, BANK_A, PAPERS)).record.state['applicant']).to.deep.equal(hideParty(BANK_B));
  });

  it(`lapses in the future, within ${MAX_DAYS} days`, async () => {
    const give = (expires: string): Promise<Result> => trade.consent(SHIPPER, BANK_A, PAPERS, { expires });
    await rejects(give(inHours(-1)), 'INVALID');
    const { issues } = await rejects(give(inHours(MAX_DAYS * HOURS_PER_DAY + 1)), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/input/expires']);
    expect((await give(inHours(MAX_DAYS * HOURS_PER_DAY - 1))).record.status).to.equal('OPEN');
  });

  it('names every field that is wrong', async () => {
    const wrong = {
      papers: [{ kind: 'BILL_ON_LEDGER', number: 'x' }, { kind: 'INVOICE', number: '–' }, { kind: 'INVOICE' }],
      upTo: { currency: 'USD', amountMinor: 0 },
      more: true,
    };
    const { issues } = await rejects(trade.consent(SHIPPER, BANK_A, wrong), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.have.members([
      '/document/papers/0/kind',
      '/document/papers/1/number',
      '/document/papers/2/number',
      '/document/upTo/amountMinor',
      '/document/more',
    ]);
    await rejects(trade.consent(SHIPPER, BANK_A, { papers: [] }), 'INVALID');
    const papers = Array.from({ length: 65 }, () => PAPERS.papers[0]);
    await rejects(trade.consent(SHIPPER, BANK_A, { papers }), 'INVALID');
  });

  it('is withdrawn by its applicant alone, once', async () => {
    const { record } = await trade.consent(SHIPPER, BANK_A, PAPERS);
    await rejects(withdraw(BANK_A, record.id), 'FORBIDDEN');
    await rejects(withdraw(OTHER_SHIPPER, record.id), 'NOT_FOUND');
    expect((await withdraw(SHIPPER, record.id)).record.status).to.equal('WITHDRAWN');
    await rejects(withdraw(SHIPPER, record.id), 'WRONG_STATUS');
  });

  it('is withdrawn without the bank, if its peer does not sign', async () => {
    const { record } = await trade.consent(SHIPPER, BANK_A, PAPERS);
    const withdrawn = await withdraw(SHIPPER, record.id, [BANK_A.msp]);
    expect(withdrawn.record.status).to.equal('WITHDRAWN');
    expect(withdrawn.endorsers).to.have.length(4).and.not.to.include(BANK_A.msp);
  });

  it('is the same consent if it is sent again, and of nobody else', async () => {
    const [id, expires] = [newId(), inHours(1)];
    const first = await trade.consent(SHIPPER, BANK_A, PAPERS, { id, expires });
    const again = await trade.consent(SHIPPER, BANK_A, PAPERS, { id, expires });
    expect(again.record).to.deep.equal(first.record);
    await rejects(trade.consent(BANK_B, BANK_A, PAPERS, { id, expires }), 'CONFLICT');
  });
});
