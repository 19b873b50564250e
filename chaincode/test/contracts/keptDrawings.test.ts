import { expect } from 'chai';
import {
  ADVISER,
  AMOUNT_MINOR,
  BENEFICIARY,
  Credits,
  creditTerms,
  ISSUER,
  presentedDocuments,
  USD,
} from '../support/credit';
import { rejects } from '../support/rejects';
import { newId } from '../support/trade';

describe('What a credit keeps for a presentation', () => {
  let credits: Credits;
  let credit: string;
  beforeEach(async () => {
    credits = await Credits.start();
    credit = await credits.advised();
  });

  const presented = async (amountMinor = AMOUNT_MINOR): Promise<string> =>
    (await credits.present(credit, presentedDocuments(amountMinor))).record.id;
  const examined = async (): Promise<string> => {
    const id = await presented();
    await credits.examine(id, 'DISCREPANT');
    return id;
  };
  const statusOf = async (
    action: string,
    id: string,
    by = ADVISER,
    input = {},
    details: unknown = {},
  ): Promise<string> => (await credits.step(by, action, id, input, details)).record.status;

  it('is its amount, beside which no other presentation draws more than is left', async () => {
    const first = await presented(60_000_00);
    const { values } = await rejects(presented(60_000_00), 'EXCEEDS_CREDIT');
    expect(values).to.deep.equal({
      left: USD(40_000_00),
      kept: [{ presentation: first, amount: USD(60_000_00) }],
    });
    const second = await presented(40_000_00);
    expect(await credits.drawings(credit)).to.deep.equal([
      { presentation: first, amount: USD(60_000_00), status: 'RESERVED' },
      { presentation: second, amount: USD(40_000_00), status: 'RESERVED' },
    ]);
  });

  it('is as much as the credit goes if it draws more, and more when the credit is raised', async () => {
    const id = await presented(120_000_00);
    const kept = { presentation: id, amount: USD(AMOUNT_MINOR), status: 'RESERVED', asked: USD(120_000_00) };
    expect(await credits.drawings(credit)).to.deep.equal([kept]);
    const raised = creditTerms({ amount: USD(130_000_00) });
    const document = { number: 1, date: '2026-11-20', basis: 0, terms: raised };
    const ask = { id: newId(), document, input: { credit } };
    const { record } = await credits.act(ISSUER, 'credit-amendment', 'offer', ask);
    await credits.act(BENEFICIARY, 'credit-amendment', 'accept', { id: record.id, input: { parts: 'ALL' } });
    expect(await credits.drawings(credit)).to.deep.equal([
      { presentation: id, amount: USD(120_000_00), status: 'RESERVED' },
    ]);
  });

  it('is honoured in full under a credit without partial shipments, even if discrepancies are waived', async () => {
    credit = await credits.advised(creditTerms({ partialShipments: 'NOT_ALLOWED' }));
    const id = await examined();
    await credits.step(ISSUER, 'waive', id, {}, { reason: 'The applicant takes the goods.' });
    const honour = (amountMinor: number): Promise<string> =>
      statusOf('honour', id, ADVISER, {}, { by: 'NEGOTIATION', amount: USD(amountMinor) });
    await rejects(honour(AMOUNT_MINOR - 1), 'INVALID');
    expect(await honour(AMOUNT_MINOR)).to.equal('PAID');
  });

  it('is honoured in the way in which the credit is available; the issuing bank honours under one for negotiation', async () => {
    const pay = async (availableBy: string, by: string, bank = ADVISER): Promise<string> => {
      credit = await credits.advised(creditTerms({ availableBy }));
      const { record } = await credits.present(credit, presentedDocuments(), { bank: bank.msp });
      await credits.examine(record.id, 'COMPLYING', bank);
      return statusOf('honour', record.id, bank, {}, { by, amount: USD(AMOUNT_MINOR) });
    };
    await rejects(pay('NEGOTIATION', 'SIGHT'), 'INVALID');
    await rejects(pay('SIGHT_PAYMENT', 'NEGOTIATION'), 'INVALID');
    await rejects(pay('ACCEPTANCE', 'SIGHT', ISSUER), 'INVALID');
    expect(await pay('NEGOTIATION', 'SIGHT', ISSUER)).to.equal('PAID');
    for (const [availableBy, by] of [
      ['NEGOTIATION', 'NEGOTIATION'],
      ['SIGHT_PAYMENT', 'SIGHT'],
      ['MIXED_PAYMENT', 'SIGHT'],
    ] as const)
      expect(await pay(availableBy, by)).to.equal('PAID');
  });
});
