import { BillState, type Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { collected, collectionParts, ON_ACCEPTANCE, PAID, REFUSED } from '../support/consortium/collections.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pathOf, pointersIn, problemIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const REFERENCES = 'reference=COL1&relatedReference=RMT2026-0117';
const Message = z.looseObject({ message: z.string() });
const Reading = z.looseObject({ action: z.string().nullable(), details: z.unknown(), narrative: z.string() });
const View = z.looseObject({ record: TradeRecord, document: z.unknown() });

describe('Documentary collections over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });
  const draft = async (by: Actor, of: Link, type: string): Promise<Answer> =>
    (await consortium.as(by)).get(`${pathOf(of)}/swift-messages/${type}?${REFERENCES}`);
  const messageOf = async (by: Actor, of: Link, type: string): Promise<string> =>
    (await bodyOf(Message, draft(by, of, type))).message;
  const reading = async (by: Actor, of: Link, text: string, more: object = {}): Promise<Answer> =>
    (await consortium.as(by)).post(`${pathOf(of)}/message-readings`, { messages: [{ text }], ...more });
  const read = async (by: Actor, of: Link, text: string): Promise<z.infer<typeof Reading>> =>
    bodyOf(Reading, reading(by, of, text));
  const view = async (by: Actor, of: Link): Promise<z.infer<typeof View>> =>
    bodyOf(View, (await consortium.as(by)).get(pathOf(of)));

  it('bring a bill to the drawee that has paid, and the message of the payment to the remitting bank', async () => {
    const bill = await scenes.bill();
    const collection = await collected(scenes, 'send', {}, [bill]);
    await scenes.act(BANK_B, collection, 'acknowledge', { details: { differences: ['NO INSURANCE DOCUMENT'] } });
    const receipt = await messageOf(BANK_B, collection, '410');
    expect((await read(BANK_A, collection, receipt)).details).to.deep.equal({ differences: ['NO INSURANCE DOCUMENT'] });
    const other = receipt.replace('DIFFERENCES: ', '');
    expect((await read(BANK_A, collection, other)).action).to.equal(null);
    await scenes.act(BANK_B, collection, 'present');
    const early = await (await consortium.as(BANK_B)).act(collection, 'release-documents');
    expect(problemIn(early)).to.equal('409 WRONG_STATUS');
    expect(problemIn(await draft(BANK_B, collection, '400'))).to.equal('400 INVALID');
    await scenes.act(BANK_B, collection, 'pay', PAID);
    const message = await messageOf(BANK_B, collection, '400');
    expect(message)
      .to.include(':33A:261127USD250000,00')
      .and.to.match(/^\{1:F01NARUKRSB/);
    await scenes.act(BANK_B, collection, 'release-documents');
    const { possessor, titleHolder } = BillState.parse((await view(OTHER_SHIPPER, bill)).record.state);
    expect([possessor, titleHolder]).to.deep.equal([placeOf(OTHER_SHIPPER), placeOf(OTHER_SHIPPER)]);
  });

  it('are paid with interest and charges, which the message states, and which are read from it', async () => {
    const collection = await collected(scenes, 'present', { charges: { for: 'DRAWEE', mayNotBeWaived: true } });
    const [interest, charges] = [120_00, 50_00].map((amountMinor) => ({ currency: 'USD', amountMinor }));
    await scenes.act(BANK_B, collection, 'pay', { details: { ...PAID.details, interest, charges } });
    const message = await messageOf(BANK_B, collection, '400');
    expect(message).to.include(':33A:261127USD250170,00').and.to.include(':73:/INTEREST/USD120,00');
    expect(await read(BANK_A, collection, message)).to.deep.include({
      action: 'pay',
      details: { ...PAID.details, interest, charges },
    });
  });

  it('are shown to the drawee when they are presented, and never to others', async () => {
    const collection = await collected(scenes, 'acknowledge');
    const at = async (by: Actor): Promise<number> => (await (await consortium.as(by)).get(pathOf(collection))).status;
    expect(await at(OTHER_SHIPPER)).to.equal(404);
    await scenes.act(BANK_B, collection, 'present');
    expect(await at(OTHER_SHIPPER)).to.equal(200);
    expect(await at(CARRIER)).to.equal(404);
  });

  it('are accepted as a message says it, and the message says what was accepted', async () => {
    const collection = await collected(scenes, 'present', ON_ACCEPTANCE);
    await scenes.act(OTHER_SHIPPER, collection, 'accept', { details: { maturity: '2059-03-31' } });
    expect(await messageOf(BANK_B, collection, '412')).to.include(':32A:590331USD250000,00');
    const accepted = [':20:COL1', ':21:RMT2026-0117', ':32A:270131USD100000,', ':72:WE HOLD THE BILL', '-'].join(
      '\r\n',
    );
    const news = await bodyOf(
      Reading,
      (await consortium.as(BANK_A)).post(`${pathOf(collection)}/message-readings`, {
        messages: [{ text: accepted, type: '412' }],
      }),
    );
    expect(news).to.deep.include({ action: 'accept', details: { maturity: '2027-01-31' } });
    expect(news.narrative).to.equal('WE HOLD THE BILL');
  });

  it('tell of a refusal, of their fate, and of an amendment, which are read as what is to be done', async () => {
    const collection = await collected(scenes, 'present', { tenor: { days: 30, after: 'BILL_OF_LADING' } });
    expect(await messageOf(BANK_A, collection, '420')).to.include(':59:NORDLICHT HANDELS GMBH');
    expect(await messageOf(BANK_B, collection, '422')).to.include('THE COLLECTION IS PRESENTED');
    await scenes.act(BANK_B, collection, 'advise-refusal', REFUSED);
    const refusal = await messageOf(BANK_B, collection, '416');
    const { action, details } = await read(BANK_B, collection, refusal);
    expect([action, details]).to.deep.equal(['advise-refusal', REFUSED.details]);
    const { document } = await view(SHIPPER, collection);
    const instruction = { ...z.looseObject({}).parse(document), ...ON_ACCEPTANCE };
    await scenes.act(SHIPPER, collection, 'amend-instruction', { details: { instruction } });
    const amendment = await messageOf(BANK_A, collection, '430');
    expect(amendment.replaceAll('\r\n', ' ')).to.include('DELIVER AGAINST ACCEPTANCE');
    expect((await read(BANK_B, collection, amendment)).action).to.equal(null);
    const typed = amendment.replace(':74:', ':32K:D030TDUSD100000,\r\n:33K:D090STUSD90000,\r\n:74:');
    const { details: proposed } = await read(SHIPPER, collection, typed);
    await scenes.act(SHIPPER, collection, 'amend-instruction', { details: z.looseObject({}).parse(proposed) });
    expect((await view(BANK_B, collection)).document).to.deep.include({
      amount: { currency: 'USD', amountMinor: 90_000_00 },
      tenor: { days: 90, after: 'SIGHT' },
    });
  });

  it('are amended by a message that states the whole instruction, and read for no tenor that cannot be told', async () => {
    const collection = await collected(scenes, 'present', { tenor: { days: 30, after: 'BILL_OF_LADING' } });
    const { document } = await view(SHIPPER, collection);
    const more = {
      interest: { ratePerTenThousand: 550, from: '2026-11-24', basis: '360', mayNotBeWaived: true },
      charges: { for: 'DRAWEE', mayNotBeWaived: true },
      protest: { nonAcceptance: true, nonPayment: true },
      caseOfNeed: { name: 'AGENT GMBH', powers: 'MAY ONLY ASSIST' },
      terms: 'PRESENT ON ARRIVAL OF THE VESSEL',
    };
    const instruction = { ...z.looseObject({}).parse(document), ...more };
    await scenes.act(SHIPPER, collection, 'amend-instruction', { details: { instruction } });
    const message = await messageOf(BANK_A, collection, '430');
    const words = message.replaceAll('\r\n', ' ');
    for (const said of [
      'INTEREST 5.50 PER CENT FROM 2026-11-24 ON 360 DAYS, NOT TO BE WAIVED',
      'CHARGES FOR DRAWEE, NOT TO BE WAIVED',
      'PROTEST NON-ACCEPTANCE AND NON-PAYMENT',
      'CASE OF NEED AGENT GMBH: MAY ONLY ASSIST',
      'PRESENT ON ARRIVAL OF THE VESSEL',
    ])
      expect(words).to.include(said);
    const untold = message.replace(':72:', ':32K:D030TDUSD250000,\r\n:33K:M003STUSD90000,\r\n:72:');
    expect((await read(BANK_B, collection, untold)).action).to.equal(null);
  });

  it('read no message of another collection, and draft none to a stranger', async () => {
    const collection = await collected(scenes, 'present');
    const message = await messageOf(BANK_B, collection, '422');
    expect(pointersIn(await reading(BANK_B, collection, message, { relatedReference: 'ANOTHER' }))).to.include('/21/1');
    expect(problemIn(await draft(CARRIER, collection, '422'))).to.equal('404 NOT_FOUND');
    expect(problemIn(await draft(BANK_B, collection, '999'))).to.equal('404 NOT_FOUND');
    expect(problemIn(await reading(CARRIER, collection, message))).to.equal('404 NOT_FOUND');
  });

  it('answer with every wrong field of an instruction', async () => {
    const user = await consortium.as(SHIPPER);
    const { input } = collectionParts();
    const { document } = collectionParts({ delivery: 'AGAINST_ACCEPTANCE', charges: { for: 'NOBODY' }, documents: [] });
    const answer = await user.create('documentary-collection', '01KAE5TZ3TC7H3N5QG8Y0E2XVN', {
      document,
      ...(input && { input }),
    });
    expect(pointersIn(answer)).to.include.members(['/document/charges/for', '/document/documents']);
  });
});
