import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { until } from '../support/consortium/carriage.js';
import {
  type Actor,
  BANK_A,
  BANK_A_SECOND,
  BANK_B,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
} from '../support/consortium/cast.js';
import { AMOUNT_MINOR, usd } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, recordIn } from '../support/consortium/httpUser.js';
import { creditTerms, inHours, presentedDocuments, Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Alerts = z.object({
  items: z.array(
    z.looseObject({
      rule: z.string(),
      severity: z.string(),
      reason: z.string(),
      document: z.object({ id: z.string() }),
    }),
  ),
});
const TRANSFERABLE = { form: 'IRREVOCABLE_TRANSFERABLE' };
const BIC_OF_A = 'NARUKRSAXXX';
const termsOf = (issuer: Actor): object => creditTerms(issuer === BANK_A ? { issuingBank: { bic: BIC_OF_A } } : {});
const REFUSAL = { details: { discrepancies: ['LATE SHIPMENT'], disposal: 'RETURNING' } };

describe('documents that are presented again over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });

  const airWaybill = (reference: string): object => ({ kind: 'OTHER', title: 'AIR WAYBILL', reference });
  const present = (by: Actor, credit: Link, reference: string, more: object = {}): Promise<Link> => {
    const document = presentedDocuments({ documents: [airWaybill(reference)] });
    return scenes.create(by, 'presentation', { document, input: { credit: credit.id, bank: BANK_A.msp, ...more } });
  };
  const creditFor = async (beneficiary: Actor): Promise<Link> => {
    const input = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: placeOf(beneficiary) };
    const credit = await scenes.create(BANK_B, 'letter-of-credit', { document: { terms: creditTerms() }, input });
    await scenes.act(BANK_B, credit, 'issue');
    return scenes.act(BANK_A, credit, 'advise');
  };
  /** A credit that one bank issues and advises. */
  const creditOf = async (bank: Actor, beneficiary: Actor): Promise<Link> => {
    const applicant = beneficiary === SHIPPER ? OTHER_SHIPPER : SHIPPER;
    const parties = { beneficiary: placeOf(beneficiary) };
    const input = { issuingBank: bank.msp, advisingBank: bank.msp, ...parties };
    const credit = await scenes.create(applicant, 'letter-of-credit', { document: { terms: termsOf(bank) }, input });
    await scenes.act(bank, credit, 'issue');
    return scenes.act(bank, credit, 'advise');
  };
  const refuse = async (presentation: Link, bank = BANK_A): Promise<void> => {
    await scenes.examined('DISCREPANT', presentation, bank);
    await scenes.act(bank, presentation, 'refuse', REFUSAL);
  };
  /** Under a credit of one bank alone: no other bank sees the documents. Their tokens are waited for. */
  const presentTo = async (bank: Actor, by: Actor, reference: string): Promise<Link> => {
    const presented = await present(by, await creditOf(bank, by), reference, { bank: bank.msp });
    const user = await consortium.as(bank);
    await until(
      () => recordIn(user.read(presented)),
      ({ tokens }) => tokens.length > 0,
    );
    return presented;
  };
  const reasonsTo = async (by: Actor, about: Link): Promise<string[]> => {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const { items } = await bodyOf(Alerts, user.get('/v1/alerts?limit=100'));
    const told = items.filter(({ rule, document }) => rule === 'PRESENTED_BEFORE' && document.id === about.id);
    return told.map(({ severity, reason }) => `${severity}: ${reason}`);
  };

  /** Contents are read after their blocks, so that an alarm is waited for. */
  const alarmTo = (by: Actor, about: Link): Promise<string[]> =>
    until(
      () => reasonsTo(by, about),
      (reasons) => reasons.length > 0,
    );
  const refusedBefore = async (number = newId()): Promise<{ refused: Link; again: Link }> => {
    const refused = await present(SHIPPER, await scenes.advisedCredit(), `AWB ${number}`);
    await refuse(refused);
    return { refused, again: await present(OTHER_SHIPPER, await creditFor(OTHER_SHIPPER), number.toLowerCase()) };
  };

  it('alarm their banks if they were refused under another beneficiary, however their number is written', async () => {
    const { refused, again } = await refusedBefore();
    const reason = `HIGH: A transport document of this presentation is one of presentation ${refused.id} of another beneficiary, which is REFUSED.`;
    for (const bank of [BANK_A, BANK_B]) expect(await alarmTo(bank, again)).to.deep.equal([reason]);
    for (const each of [SHIPPER, OTHER_SHIPPER]) expect(await reasonsTo(each, again)).to.deep.equal([]);
    expect(await reasonsTo(BANK_A, refused)).to.deep.equal([]);
  });

  it('alarm their bank if the bill on the ledger has gone to another beneficiary since it was taken back', async () => {
    const bill = await scenes.bill();
    const refused = await present(SHIPPER, await scenes.advisedCredit(), newId(), { billOfLading: bill.id });
    await refuse(refused);
    await scenes.act(SHIPPER, refused, 'withdraw');
    const to = placeOf(OTHER_SHIPPER);
    await scenes.act(SHIPPER, bill, 'offer-transfer', { input: { to, expires: inHours(24) } });
    await scenes.act(OTHER_SHIPPER, bill, 'accept-transfer');
    const again = await present(OTHER_SHIPPER, await creditFor(OTHER_SHIPPER), newId(), { billOfLading: bill.id });
    const [reason] = await alarmTo(BANK_A, again);
    expect(reason).to.include(refused.id).and.to.include('WITHDRAWN');
  });

  it('alarm their bank while another one still examines them for another beneficiary', async () => {
    const number = newId();
    const first = await present(SHIPPER, await scenes.advisedCredit(), number);
    const again = await present(OTHER_SHIPPER, await creditFor(OTHER_SHIPPER), number);
    const [reason] = await alarmTo(BANK_A, again);
    expect(reason).to.include(first.id).and.to.include('PRESENTED');
  });

  const ofOtherBank = (status: string, severity = 'HIGH'): string =>
    `${severity}: A transport document of this presentation was presented to BankAMSP by another beneficiary, too: there it is ${status}.`;

  it('alarm a bank that never saw them before, and tell it neither client nor number', async () => {
    const number = newId();
    const refused = await presentTo(BANK_A, SHIPPER, `AWB ${number}`);
    await refuse(refused);
    const again = await presentTo(BANK_B, OTHER_SHIPPER, number.toLowerCase());
    expect(await alarmTo(BANK_B, again)).to.deep.equal([ofOtherBank('REFUSED')]);
    for (const each of [BANK_A, SHIPPER, OTHER_SHIPPER]) expect(await reasonsTo(each, again)).to.deep.equal([]);
  });

  it('alarm the bank that has them when another bank refuses them since, or they are taken back there', async () => {
    const [one, other] = [newId(), newId()];
    const refused = await presentTo(BANK_A, SHIPPER, one);
    const withdrawn = await presentTo(BANK_A, SHIPPER, other);
    const [again, alike] = [await presentTo(BANK_B, OTHER_SHIPPER, one), await presentTo(BANK_B, OTHER_SHIPPER, other)];
    const undecided = ofOtherBank('PRESENTED', 'REVIEW');
    for (const each of [again, alike]) expect(await alarmTo(BANK_B, each)).to.deep.equal([undecided]);
    await refuse(refused);
    await scenes.act(SHIPPER, withdrawn, 'withdraw');
    expect(await reasonsTo(BANK_B, again)).to.have.members([undecided, ofOtherBank('REFUSED')]);
    expect(await reasonsTo(BANK_B, alike)).to.have.members([undecided, ofOtherBank('WITHDRAWN')]);
    await scenes.act(BANK_A, refused, 'return-documents');
    expect(await reasonsTo(BANK_B, again)).to.have.length(2);
  });

  it('alarm one bank that refuses the first set only after it was handed the second', async () => {
    const number = newId();
    const first = await presentTo(BANK_A, SHIPPER, number);
    const second = await presentTo(BANK_A, OTHER_SHIPPER, number);
    await refuse(first);
    const reasons = await reasonsTo(BANK_A, second);
    expect(reasons.filter((reason) => reason.includes(first.id))).to.have.length(2);
    expect(reasons.filter((reason) => reason.startsWith('HIGH') && reason.includes('REFUSED'))).to.have.length(1);
  });

  it('alarm no other bank of the same beneficiary', async () => {
    const [own, number] = [newId(), newId()];
    await refuse(await presentTo(BANK_A, SHIPPER, own));
    const again = await presentTo(BANK_B, SHIPPER, own);
    await refuse(await presentTo(BANK_A, SHIPPER, number));
    await alarmTo(BANK_B, await presentTo(BANK_B, OTHER_SHIPPER, number));
    expect(await reasonsTo(BANK_B, again)).to.deep.equal([]);
  });

  it('alarm neither bank of documents that one has paid for and that are refused where they are sold next', async () => {
    const number = newId();
    const bought = await presentTo(BANK_A, SHIPPER, number);
    await scenes.act(BANK_A_SECOND, await scenes.examined('COMPLYING', bought), 'approve');
    await scenes.act(BANK_A, bought, 'honour', { details: { by: 'NEGOTIATION', amount: usd(AMOUNT_MINOR) } });
    const sold = await presentTo(BANK_B, OTHER_SHIPPER, number);
    await refuse(sold, BANK_B);
    expect(await reasonsTo(BANK_B, sold)).to.deep.equal([]);
    expect(await reasonsTo(BANK_A, bought)).to.deep.equal([]);
  });

  /** The same beneficiary has mended them, or presents them under another credit. */
  const ofOneBeneficiary = async (number: string): Promise<Link> => {
    await refuse(await present(SHIPPER, await scenes.advisedCredit(), number));
    return present(SHIPPER, await scenes.advisedCredit(), number);
  };
  /** Who buys under one credit sells under the next. */
  const ofTakenUp = async (number: string): Promise<Link> => {
    const bought = await present(SHIPPER, await scenes.advisedCredit(), number);
    await scenes.act(BANK_B, await scenes.examined('DISCREPANT', bought), 'waive');
    return present(OTHER_SHIPPER, await creditFor(OTHER_SHIPPER), number);
  };
  /** Both beneficiaries of a credit that was transferred. */
  const ofTransfer = async (number: string): Promise<Link> => {
    const terms = creditTerms(TRANSFERABLE);
    const credit = await scenes.advisedCredit(terms);
    const to = placeOf(OTHER_SHIPPER);
    await scenes.act(SHIPPER, credit, 'request-transfer', { input: { to } });
    const part = { ...terms, amount: usd(1_000_00) };
    const input = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: to, transferOf: credit.id };
    const transfer = await scenes.create(BANK_A, 'letter-of-credit', { document: { terms: part }, input });
    await scenes.act(BANK_A, transfer, 'advise');
    await refuse(await present(OTHER_SHIPPER, transfer, number));
    return present(SHIPPER, credit, number);
  };

  it('alarm nobody of one beneficiary, once a bank has taken them up, and within a transferred credit', async () => {
    const honest = [await ofOneBeneficiary(newId()), await ofTakenUp(newId()), await ofTransfer(newId())];
    await alarmTo(BANK_A, (await refusedBefore()).again);
    for (const each of honest) expect(await reasonsTo(BANK_A, each)).to.deep.equal([]);
  });
});
