import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf } from '../support/consortium/httpUser.js';
import { creditTerms, presentedDocuments, Scenes } from '../support/consortium/scenes.js';
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
const REFUSAL = { details: { discrepancies: ['LATE SHIPMENT'], disposal: 'RETURNING' } };

describe('documents that are presented again over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });

  const airWaybill = (reference: string): object => ({ kind: 'OTHER', title: 'AIR WAYBILL', reference });
  const present = (by: Actor, credit: Link, reference: string): Promise<Link> => {
    const document = presentedDocuments({ documents: [airWaybill(reference)] });
    return scenes.create(by, 'presentation', { document, input: { credit: credit.id, bank: BANK_A.msp } });
  };
  const creditFor = async (beneficiary: Actor): Promise<Link> => {
    const input = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: placeOf(beneficiary) };
    const credit = await scenes.create(BANK_B, 'letter-of-credit', { document: { terms: creditTerms() }, input });
    await scenes.act(BANK_B, credit, 'issue');
    return scenes.act(BANK_A, credit, 'advise');
  };
  const refuse = async (presentation: Link): Promise<void> => {
    await scenes.examined('DISCREPANT', presentation);
    await scenes.act(BANK_A, presentation, 'refuse', REFUSAL);
  };
  const reasonsTo = async (by: Actor, about: Link): Promise<string[]> => {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const { items } = await bodyOf(Alerts, user.get('/v1/alerts?limit=100'));
    const told = items.filter(({ rule, document }) => rule === 'PRESENTED_BEFORE' && document.id === about.id);
    return told.map(({ severity, reason }) => `${severity}: ${reason}`);
  };

  it('alarm their banks if they were refused under another beneficiary, however their number is written', async () => {
    const number = newId();
    const refused = await present(SHIPPER, await scenes.advisedCredit(), `AWB ${number}`);
    await refuse(refused);
    const again = await present(OTHER_SHIPPER, await creditFor(OTHER_SHIPPER), number.toLowerCase());
    const reason = `HIGH: A transport document of this presentation stands in presentation ${refused.id} of another beneficiary, which was refused.`;
    for (const bank of [BANK_A, BANK_B]) expect(await reasonsTo(bank, again)).to.deep.equal([reason]);
    for (const each of [SHIPPER, OTHER_SHIPPER]) expect(await reasonsTo(each, again)).to.deep.equal([]);
    expect(await reasonsTo(BANK_A, refused)).to.deep.equal([]);
  });

  it('alarm nobody if the same beneficiary has mended them, or presents them under another credit', async () => {
    const number = newId();
    const credit = await scenes.advisedCredit();
    const refused = await present(SHIPPER, credit, number);
    await refuse(refused);
    const again = await present(SHIPPER, await scenes.advisedCredit(), number);
    expect(await reasonsTo(BANK_A, again)).to.deep.equal([]);
  });

  it('alarm nobody if they are those of the second beneficiary of a credit that was transferred', async () => {
    const number = newId();
    const terms = creditTerms(TRANSFERABLE);
    const credit = await scenes.advisedCredit(terms);
    const to = placeOf(OTHER_SHIPPER);
    await scenes.act(SHIPPER, credit, 'request-transfer', { input: { to } });
    const part = { ...terms, amount: { currency: 'USD', amountMinor: 1_000_00 } };
    const input = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: to, transferOf: credit.id };
    const transfer = await scenes.create(BANK_A, 'letter-of-credit', { document: { terms: part }, input });
    await scenes.act(BANK_A, transfer, 'advise');
    const second = await present(OTHER_SHIPPER, transfer, number);
    const first = await present(SHIPPER, credit, number);
    for (const each of [second, first]) expect(await reasonsTo(BANK_A, each)).to.deep.equal([]);
  });
});
