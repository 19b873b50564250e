import { expect } from 'chai';
import {
  ADVISER,
  AMOUNT_MINOR,
  BENEFICIARY,
  CREDIT,
  Credits,
  creditTerms,
  ISSUER,
  presentedDocuments,
  STRANGER,
  USD,
} from '../support/credit';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { OTHER_SHIPPER, placeOf, type Result } from '../support/trade';

describe('A transfer of a credit', () => {
  let credits: Credits;
  beforeEach(async () => {
    credits = await Credits.start();
  });

  const SECOND = OTHER_SHIPPER;
  const transferable = { form: 'IRREVOCABLE_TRANSFERABLE' };
  const ask = (id: string, by: User = BENEFICIARY, to: User = SECOND): Promise<unknown> =>
    credits.act(by, CREDIT, 'request-transfer', { id, input: { to: placeOf(to) } });
  const transfer = (of: string, terms: object = {}, by: User = ADVISER, input: object = {}): Promise<Result> => {
    const parties = { issuingBank: ISSUER.msp, advisingBank: ADVISER.msp, beneficiary: placeOf(SECOND) };
    const document = { terms: creditTerms({ ...transferable, amount: USD(60_000_00), ...terms }) };
    return credits.act(by, CREDIT, 'apply', { document, input: { ...parties, transferOf: of, ...input } });
  };

  it('makes a part of the credit available to a second beneficiary, and takes it out of the first one’s', async () => {
    const id = await credits.advised(creditTerms(transferable));
    await rejects(transfer(id), 'NOT_REQUESTED');
    await rejects(ask(id, ISSUER), 'FORBIDDEN');
    await ask(id);
    await rejects(transfer(id, {}, ISSUER), 'FORBIDDEN');
    await rejects(transfer(id, {}, ADVISER, { beneficiary: placeOf(BENEFICIARY) }), 'NOT_REQUESTED');
    await rejects(transfer(id, { amount: USD(AMOUNT_MINOR + 1) }), 'INVALID');
    const later = await rejects(transfer(id, { expiryDate: '2027-04-30' }), 'INVALID');
    expect(later.values).to.have.property('terms').that.has.length(1);
    const { record } = await transfer(id);
    expect(record).to.deep.include({
      status: 'ISSUED',
      parties: [{ msp: ISSUER.msp }, { msp: ADVISER.msp }, placeOf(BENEFICIARY)],
    });
    expect((await credits.read(ADVISER, { type: CREDIT, id: record.id })).genuine).to.equal(true);
    expect(await credits.drawings(id)).to.deep.equal([
      { presentation: record.id, amount: USD(60_000_00), status: 'TRANSFERRED' },
    ]);
    await credits.credit(ADVISER, 'advise', record.id);
    const presented = await credits.present(record.id, presentedDocuments(60_000_00), {}, SECOND);
    expect(presented.record.status).to.equal('PRESENTED');
    await rejects(ask(record.id, SECOND), 'NOT_NEGOTIABLE');
    await rejects(transfer(id), 'NOT_REQUESTED');
  });

  it('is not made on a request for the credit as it was before', async () => {
    const id = await credits.advised(creditTerms(transferable));
    await ask(id);
    const { record } = await credits.present(id, presentedDocuments(1));
    await credits.step(BENEFICIARY, 'withdraw', record.id);
    await rejects(transfer(id), 'NOT_REQUESTED');
    await ask(id);
    expect((await transfer(id)).record.status).to.equal('ISSUED');
  });

  it('takes no more than what presentations have left', async () => {
    const id = await credits.advised(creditTerms(transferable));
    await credits.present(id, presentedDocuments(40_000_01));
    await ask(id);
    await rejects(transfer(id), 'EXCEEDS_CREDIT');
    expect((await transfer(id, { amount: USD(59_999_99) })).record.status).to.equal('ISSUED');
  });

  it('needs a credit that says that it is transferable', async () => {
    const id = await credits.advised();
    await ask(id);
    await rejects(transfer(id), 'NOT_NEGOTIABLE');
  });

  it('goes to an exporter, out of a credit that is open', async () => {
    const id = await credits.advised(creditTerms(transferable));
    await rejects(ask(id, BENEFICIARY, STRANGER), 'FORBIDDEN');
    await ask(id);
    await credits.credit(ISSUER, 'consent-to-cancel', id);
    await credits.credit(BENEFICIARY, 'consent-to-cancel', id);
    await rejects(transfer(id), 'WRONG_STATUS');
  });
});
