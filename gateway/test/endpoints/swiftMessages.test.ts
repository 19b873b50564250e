import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pathOf, pointersIn, problemIn } from '../support/consortium/httpUser.js';
import { AMOUNT_MINOR, usd } from '../support/consortium/claimPapers.js';
import { creditTerms, Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';
import { amendmentOf, MT_700, MT_707 } from '../support/swiftMessages.js';

const REFERENCES = 'reference=OURS1&relatedReference=THEIRS1';
const Read = z.looseObject({
  document: z.object({ terms: z.looseObject({ creditNumber: z.string() }) }).nullable(),
  input: z.strictObject({ issuingBank: z.string().nullable(), advisingBank: z.string().nullable() }).nullable(),
  outside: z.array(z.unknown()),
  messages: z.array(z.object({ type: z.string(), fields: z.array(z.object({ tag: z.string() }).loose()) })),
});
const Messages = z.looseObject({ messages: z.array(z.string()) });
const Message = z.looseObject({ message: z.string() });
const Draft = z.looseObject({
  document: z.looseObject({ terms: z.looseObject({ latestShipmentDate: z.string() }), basis: z.number() }),
  callBacks: z.array(z.string()),
  outside: z.array(z.looseObject({ tag: z.string(), lines: z.array(z.string()) })),
  isCancellation: z.boolean(),
});

const Alerts = z.object({
  items: z.array(z.looseObject({ rule: z.string(), document: z.object({ id: z.string() }) })),
});

describe('SWIFT messages over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });
  const get = async (by: Actor, path: string): Promise<Answer> => (await consortium.as(by)).get(path);
  const post = async (by: Actor, path: string, body: unknown): Promise<Answer> =>
    (await consortium.as(by)).post(path, body);
  const read = (text: string, more: object = {}): Promise<Answer> =>
    post(BANK_B, '/v1/swift-messages', { messages: [{ text }], ...more });

  it('come in as the document of a credit, and go out again as they came', async () => {
    const { document, outside } = await bodyOf(Read, read(MT_700));
    expect(outside).to.be.an('array');
    const input = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: placeOf(SHIPPER) };
    const credit = await scenes.create(BANK_B, 'letter-of-credit', { document, input });
    const { messages } = await bodyOf(Messages, get(BANK_B, `${pathOf(credit)}/swift-messages`));
    const again = await bodyOf(Read, post(BANK_B, '/v1/swift-messages', { messages: messages.map(textOnly) }));
    expect(again.document).to.deep.equal(document);
  });
  const textOnly = (text: string): object => ({ text });

  it('name the banks of a credit by their BICs, and the members that have them are told, whatever the branch', async () => {
    const banks = async (text: string): Promise<unknown> => (await bodyOf(Read, read(text))).input;
    const known = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp };
    expect(await banks(MT_700)).to.deep.equal(known);
    expect(await banks(MT_700.replace('I700NARUKRSAXXXX', 'I700NARUKRSAX123'))).to.deep.equal(known);
    expect(await banks(MT_700.replace('I700NARUKRSA', 'I700NORDDEFF'))).to.deep.equal({ ...known, advisingBank: null });
    expect(await banks(MT_707)).to.equal(null);
  });

  it('are read alone when they are of another type', async () => {
    const { document, messages } = await bodyOf(Read, read(MT_707));
    expect([document, messages.map(({ type }) => type)]).to.deep.equal([null, ['707']]);
  });

  it('are answered with every fault by its tag and line', async () => {
    const answer = await read(MT_700.replace('USD250000,00', 'USD250000.001').replace(':31C:261102', ':31C:261302'));
    expect(problemIn(answer)).to.equal('400 INVALID');
    expect(pointersIn(answer)).to.include.members(['/31C/1', '/32B/1']);
  });

  const FAULTS: Readonly<Record<string, readonly [object, string]>> = {
    'no message': [{ messages: [] }, '/messages'],
    'too many messages': [{ messages: Array.from({ length: 9 }, () => ({ text: MT_707 })) }, '/messages'],
    'a message without a text': [{ messages: [{}] }, '/messages/0/text'],
    'a type that there is not': [{ messages: [{ text: MT_700, type: '999' }] }, '/messages/0/type'],
  };
  for (const [what, [body, pointer]] of Object.entries(FAULTS)) {
    it(`are refused: ${what}`, async () => {
      const answer = await post(BANK_B, '/v1/swift-messages', body);
      expect(answer.status).to.equal(400);
      expect(pointersIn(answer)).to.include(pointer);
    });
  }

  it('draft an amendment against the credit as it stands', async () => {
    const creditNumber = `LC${newId().slice(-8)}`;
    const credit = await scenes.advisedCredit(creditTerms({ creditNumber }));
    const path = `${pathOf(credit)}/amendment-drafts`;
    const { document, isCancellation } = await bodyOf(
      Draft,
      post(BANK_B, path, { messages: [{ text: amendmentOf(creditNumber) }] }),
    );
    expect([document.basis, isCancellation]).to.deep.equal([0, false]);
    expect(document.terms.latestShipmentDate).to.equal('2027-01-10');
  });

  it('say of an amendment what it changes of who is paid, which the ledger then holds', async () => {
    const creditNumber = `LC${newId().slice(-8)}`;
    const credit = await scenes.advisedCredit(creditTerms({ creditNumber }));
    const draftOf = (text: string): Promise<z.infer<typeof Draft>> =>
      bodyOf(Draft, post(BANK_B, `${pathOf(credit)}/amendment-drafts`, { messages: [{ text }] }));
    const heldFor = async (document: object): Promise<string[]> => {
      const { id } = await scenes.create(BANK_B, 'credit-amendment', { document, input: { credit: credit.id } });
      const user = await consortium.as(BANK_A);
      await consortium.settled(user);
      const { items } = await bodyOf(Alerts, user.get('/v1/alerts?limit=100'));
      return items.filter(({ document: about }) => about.id === id).map(({ rule }) => rule);
    };
    const amendment = amendmentOf(creditNumber);
    const honest = await draftOf(amendment);
    expect(honest.callBacks).to.deep.equal([]);
    expect(await heldFor(honest.document)).to.deep.equal([]);
    const through = await draftOf(amendment.replace('-}', ':57A:MERILT21XXX\r\n-}'));
    expect(through.outside.find(({ tag }) => tag === '57')?.lines).to.deep.equal(['MERILT21XXX']);
    const told = [':72Z:/BNF/ THE BENEFICIARY NOW HAS', '//ACCOUNT NO. 9912345', '-}'].join('\r\n');
    expect((await draftOf(amendment.replace('-}', told))).callBacks).to.deep.equal(['narrative']);
    const other = [':59:/KR99123456789', 'HANBIT FOOTWEAR CO., LTD.', '9 OTHER STREET', ':44C:'].join('\r\n');
    const changed = await draftOf(amendment.replace(':44C:', other));
    expect(changed.callBacks).to.deep.equal(['beneficiary.addressLines', 'beneficiary.account']);
    expect(changed.document).to.deep.include({ account: 'KR99123456789', callBacks: changed.callBacks });
    expect(await heldFor(changed.document)).to.deep.equal(['CALL_BACK']);
  });

  const draft = (by: Actor, presentation: Link, type: string): Promise<Answer> =>
    get(by, `${pathOf(presentation)}/swift-messages/${type}?${REFERENCES}`);

  it('draft the notice of a refusal that was given, and of none that was not', async () => {
    const presentation = await scenes.examined('DISCREPANT');
    const early = await draft(BANK_A, presentation, '734');
    expect(problemIn(early)).to.equal('400 INVALID');
    expect(early.text).to.include('right after refuse');
    const details = { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' };
    await scenes.act(BANK_A, presentation, 'refuse', { details });
    const { message } = await bodyOf(Message, draft(BANK_A, presentation, '734'));
    expect(message).to.include('LATE PRESENTATION').and.to.include(':20:OURS1').and.to.include('HOLD');
  });

  it('draft the advice of a payment that was made', async () => {
    const presentation = await scenes.examined('COMPLYING');
    expect((await draft(BANK_A, presentation, '754')).text).to.include('right after honour');
    await scenes.act(BANK_A, presentation, 'honour', { details: { by: 'NEGOTIATION', amount: usd(AMOUNT_MINOR) } });
    const { message } = await bodyOf(Message, draft(BANK_A, presentation, '754'));
    expect(message).to.include('USD100000,');
  });

  it('draft nothing of a type that there is not, and nothing without references', async () => {
    const presentation = await scenes.presentation();
    expect(problemIn(await draft(BANK_A, presentation, '999'))).to.equal('404 NOT_FOUND');
    expect(problemIn(await draft(BANK_A, presentation, 'toString'))).to.equal('404 NOT_FOUND');
    const answer = await get(BANK_A, `${pathOf(presentation)}/swift-messages/750`);
    expect(answer.status).to.equal(400);
    expect(pointersIn(answer)).to.have.members(['/query/reference', '/query/relatedReference']);
  });
});
