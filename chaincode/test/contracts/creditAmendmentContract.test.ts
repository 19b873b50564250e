import { expect } from 'chai';
import { sealContent, TRANSIENT } from '../../src/domain/vocabulary/sealing';
import {
  AMOUNT_MINOR,
  ADVISER,
  BENEFICIARY,
  CREDIT,
  Credits,
  creditTerms,
  ISSUER,
  presentedDocuments,
  USD,
} from '../support/credit';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A_SECOND, type Result, SALT } from '../support/trade';

describe('Amendment of a credit', () => {
  let credits: Credits;
  let credit: string;
  beforeEach(async () => {
    credits = await Credits.start();
    credit = await credits.advised();
  });

  const offer = (terms: object, more: object = {}, by: User = ISSUER): Promise<Result> => {
    const document = { number: 1, date: '2026-11-24', basis: 0, terms: creditTerms(terms), ...more };
    return credits.act(by, 'credit-amendment', 'offer', { document, input: { credit } });
  };
  const answer = (by: User, action: string, id: string, input: object = {}): Promise<Result> =>
    credits.act(by, 'credit-amendment', action, { id, input });
  const termsNow = async (): Promise<unknown> =>
    ((await credits.document(BENEFICIARY, { type: CREDIT, id: credit })) as { terms: unknown }).terms;

  it('is made by the issuing bank, and changes nothing before the beneficiary accepts', async () => {
    await rejects(offer({ expiryDate: '2027-06-30' }, {}, ADVISER), 'FORBIDDEN');
    const { record } = await offer({ expiryDate: '2027-06-30' });
    expect(record.status).to.equal('OFFERED');
    expect(await termsNow()).to.deep.include({ expiryDate: '2027-03-31' });
    await rejects(answer(ISSUER, 'accept', record.id, { parts: 'ALL' }), 'FORBIDDEN');
    const accepted = await answer(BENEFICIARY, 'accept', record.id, { parts: 'ALL' });
    expect(accepted.record.status).to.equal('ACCEPTED');
    expect(await termsNow()).to.deep.include({ expiryDate: '2027-06-30' });
    const { genuine, record: amended } = await credits.read(ADVISER, { type: CREDIT, id: credit });
    expect({ genuine, version: amended.content.version }).to.deep.equal({ genuine: true, version: 3 });
  });

  it('that is accepted in part is rejected', async () => {
    const { record } = await offer({ expiryDate: '2027-06-30' });
    expect((await answer(BENEFICIARY, 'accept', record.id, { parts: 'SOME' })).record.status).to.equal('REJECTED');
    expect(await termsNow()).to.deep.include({ expiryDate: '2027-03-31' });
    await rejects(answer(BENEFICIARY, 'accept', record.id, { parts: 'ALL' }), 'WRONG_STATUS');
  });

  it('is rejected by the beneficiary', async () => {
    const { record } = await offer({ expiryDate: '2027-06-30' });
    await rejects(answer(ADVISER, 'reject', record.id), 'FORBIDDEN');
    expect((await answer(BENEFICIARY, 'reject', record.id)).record.status).to.equal('REJECTED');
  });

  it('starts from the terms as they are', async () => {
    const { record: one } = await offer({ expiryDate: '2027-06-30' });
    const { record: other } = await offer({ expiryDate: '2027-07-31' }, { number: 2 });
    await answer(BENEFICIARY, 'accept', one.id, { parts: 'ALL' });
    await rejects(answer(BENEFICIARY, 'accept', other.id, { parts: 'ALL' }), 'CONFLICT');
    await rejects(offer({}, { basis: 0, number: 3 }), 'CONFLICT');
    await rejects(offer({ creditNumber: 'ANOTHER' }, { basis: 1, number: 3 }), 'INVALID');
  });

  it('is of a credit that is advised and open, when it is offered and when it is accepted', async () => {
    const { record } = await offer({ expiryDate: '2027-06-30' });
    for (const by of [ISSUER, BENEFICIARY]) await credits.credit(by, 'consent-to-cancel', credit);
    await rejects(answer(BENEFICIARY, 'accept', record.id, { parts: 'ALL' }), 'WRONG_STATUS');
    await rejects(offer({ expiryDate: '2027-07-31' }), 'WRONG_STATUS');
    credit = await credits.issued();
    await rejects(offer({ expiryDate: '2027-06-30' }), 'WRONG_STATUS');
  });

  it('rejects another document in place of the credit’s', async () => {
    const { record } = await offer({ expiryDate: '2027-06-30' });
    const forged = sealContent({ terms: creditTerms({ amount: USD(1) }), amendments: 0, drawings: [] }, SALT);
    const transient = { [TRANSIENT.contentOf({ type: CREDIT, id: credit })]: forged };
    const accept = { id: record.id, input: { parts: 'ALL' }, transient };
    await rejects(credits.act(BENEFICIARY, 'credit-amendment', 'accept', accept), 'INVALID');
    expect(await termsNow()).to.deep.include({ amount: USD(AMOUNT_MINOR) });
  });

  it('leaves at least what is drawn and reserved', async () => {
    await credits.present(credit, presentedDocuments(60_000_00));
    await rejects(offer({ amount: USD(50_000_00) }), 'EXCEEDS_CREDIT');
    const { record } = await offer({ amount: USD(60_000_00) });
    await answer(BENEFICIARY, 'accept', record.id, { parts: 'ALL' });
    expect(await termsNow()).to.deep.include({ amount: USD(60_000_00) });
    await rejects(offer({ amount: { currency: 'EUR', amountMinor: AMOUNT_MINOR } }, { basis: 1 }), 'EXCEEDS_CREDIT');
  });

  const ELSEWHERE = { name: 'HANBIT FOOTWEAR CO., LTD.', addressLines: ['9 OTHER STREET'], country: 'KR' };
  const CHANGES: Readonly<Record<string, readonly [terms: object, more: object]>> = {
    'the address of the beneficiary': [{ beneficiary: ELSEWHERE }, {}],
    'where the proceeds go': [
      { additionalConditions: [{ text: 'PROCEEDS TO ACCOUNT 12345 AT OTHER BANK', isUnderstood: false }] },
      {},
    ],
    'what the beneficiary is told of its account': [{}, { narrative: 'YOUR NEW ACCOUNT NO. IS 12345' }],
    'an account that its message states': [{ expiryDate: '2027-06-30' }, { statesAccount: true }],
    'an account, which it names without a word that it does': [{ expiryDate: '2027-06-30' }, { account: 'KR99123' }],
  };
  for (const [what, [terms, more]] of Object.entries(CHANGES))
    it(`is held for a call-back by two officers of the advising bank, because it changes ${what}`, async () => {
      await credits.credit(ADVISER, 'confirm', credit);
      const { id } = (await offer(terms, more)).record;
      const confirm = (by: User): Promise<Result> => answer(by, 'confirm-call-back', id);
      const accept = (): Promise<Result> => answer(BENEFICIARY, 'accept', id, { parts: 'ALL' });
      for (const by of [ISSUER, BENEFICIARY]) await rejects(confirm(by), 'FORBIDDEN');
      await rejects(accept(), 'NOT_APPROVED');
      await confirm(ADVISER);
      await rejects(confirm(ADVISER), 'FORBIDDEN');
      await rejects(accept(), 'NOT_APPROVED');
      await rejects(answer(ADVISER, 'extend-confirmation', id), 'NOT_APPROVED');
      await confirm(BANK_A_SECOND);
      await answer(ADVISER, 'extend-confirmation', id);
      expect((await accept()).record.status).to.equal('ACCEPTED');
    });

  it('names what it changes of who is paid as it is, or not at all', async () => {
    const changed = { account: 'KR99123', callBacks: ['beneficiary.account', 'beneficiary.addressLines'] };
    await rejects(offer({ beneficiary: ELSEWHERE }, { ...changed, callBacks: ['beneficiary.account'] }), 'INVALID');
    await rejects(offer({}, { callBacks: ['narrative'] }), 'INVALID');
    const { record } = await offer({ beneficiary: ELSEWHERE }, changed);
    expect(await credits.document(ADVISER, { type: 'credit-amendment', id: record.id })).to.deep.include(changed);
  });

  it('that is held is rejected by the beneficiary, who may not know of it, without a call', async () => {
    const { record } = await offer({ beneficiary: ELSEWHERE });
    expect((await answer(BENEFICIARY, 'reject', record.id)).record.status).to.equal('REJECTED');
    await rejects(answer(ADVISER, 'confirm-call-back', record.id), 'WRONG_STATUS');
  });

  it('that leaves who is paid as it is needs no call', async () => {
    const { record } = await offer({ expiryDate: '2027-06-30' });
    expect(record.state).not.to.have.property('callBack');
    await rejects(answer(ADVISER, 'confirm-call-back', record.id), 'FORBIDDEN');
  });

  it('binds a confirming bank only if it extends its confirmation', async () => {
    await credits.credit(ADVISER, 'confirm', credit);
    const { record } = await offer({ expiryDate: '2027-06-30' });
    expect(record.state).to.deep.include({ confirmed: false });
    await rejects(answer(ISSUER, 'extend-confirmation', record.id), 'FORBIDDEN');
    const { record: extended } = await answer(ADVISER, 'extend-confirmation', record.id);
    expect(extended.state).to.deep.include({ confirmed: true });
  });
});
