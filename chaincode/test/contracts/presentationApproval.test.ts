import { expect } from 'chai';
import { ADVISER, AMOUNT_MINOR, Credits, ISSUER, presentedDocuments, USD } from '../support/credit';
import { rejects } from '../support/rejects';
import { BANK_A_SECOND } from '../support/trade';

/** A rule finds that the certificate is not signed. */
const UNSIGNED = presentedDocuments(AMOUNT_MINOR, {
  documents: [{ kind: 'BENEFICIARY_CERTIFICATE', isSigned: false }],
});
const PAYMENT = { by: 'SIGHT', amount: USD(AMOUNT_MINOR) };

describe('The approval of a presentation', () => {
  let credits: Credits;
  let credit: string;
  beforeEach(async () => {
    credits = await Credits.start();
    credit = await credits.advised();
  });

  const examined = async (documents = presentedDocuments(AMOUNT_MINOR)): Promise<string> => {
    const { record } = await credits.present(credit, documents);
    await credits.examine(record.id, 'COMPLYING');
    return record.id;
  };
  const pay = async (id: string, by = ADVISER): Promise<string> =>
    (await credits.step(by, 'honour', id, {}, PAYMENT)).record.status;

  it('by another officer is needed to honour one that complies against what a rule finds', async () => {
    const id = await examined(UNSIGNED);
    await rejects(pay(id), 'NOT_APPROVED');
    await rejects(credits.step(ADVISER, 'approve', id), 'FORBIDDEN');
    await rejects(credits.step(ISSUER, 'approve', id), 'FORBIDDEN');
    expect((await credits.step(BANK_A_SECOND, 'approve', id)).record.status).to.equal('COMPLYING');
    expect(await pay(id)).to.equal('PAID');
  });

  it('is not asked for when a rule only left something to a person', async () => {
    const id = await examined();
    await rejects(credits.step(BANK_A_SECOND, 'approve', id), 'NOT_REQUESTED');
    expect(await pay(id)).to.equal('PAID');
  });

  it('does not go with a presentation that is passed on, which is examined anew', async () => {
    const id = await examined(UNSIGNED);
    await credits.step(BANK_A_SECOND, 'approve', id);
    const { record: passedOn } = await credits.step(ADVISER, 'forward', id);
    expect(passedOn.state).not.to.have.property('review');
    await credits.examine(id, 'COMPLYING', ISSUER);
    await rejects(pay(id, ISSUER), 'NOT_APPROVED');
  });
});
